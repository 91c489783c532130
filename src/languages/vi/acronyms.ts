import { namesByKey } from '../names.ts';

/**
 * Vietnamese acronyms and what stands in their place in running text, by keys that the languages share.
 *
 * @see UNTERM; Văn phòng Liên Hợp Quốc tại Việt Nam; names in common use in the Vietnamese press
 */
export const acronyms: ReadonlyMap<string, readonly string[]> = namesByKey(`
  un=LHQ|Liên Hợp Quốc|Liên Hiệp Quốc|UN; nato=NATO|Tổ chức Hiệp ước Bắc Đại Tây Dương;
  eu=EU|Liên minh châu Âu|Liên hiệp châu Âu; eec=EEC|Cộng đồng Kinh tế châu Âu;
  ec-bank=ECB|Ngân hàng Trung ương châu Âu; who=WHO|Tổ chức Y tế Thế giới; wto=WTO|Tổ chức Thương mại Thế giới;
  imf=IMF|Quỹ Tiền tệ Quốc tế; world-bank=WB|Ngân hàng Thế giới; ilo=ILO|Tổ chức Lao động Quốc tế;
  iom=IOM|Tổ chức Di cư Quốc tế; unhcr=UNHCR|Cao ủy Liên Hợp Quốc về Người tị nạn;
  undp=UNDP|Chương trình Phát triển Liên Hợp Quốc; unep=UNEP|Chương trình Môi trường Liên Hợp Quốc;
  wfp=WFP|Chương trình Lương thực Thế giới; wipo=WIPO|Tổ chức Sở hữu Trí tuệ Thế giới;
  oecd=OECD|Tổ chức Hợp tác và Phát triển Kinh tế; osce=OSCE|Tổ chức An ninh và Hợp tác châu Âu;
  opec=OPEC|Tổ chức các nước xuất khẩu dầu mỏ; iaea=IAEA|Cơ quan Năng lượng Nguyên tử Quốc tế;
  icj=ICJ|Tòa án Công lý Quốc tế; icc=ICC|Tòa án Hình sự Quốc tế; ecj=CJEU|Tòa án Công lý;
  echr=ECHR|Tòa án Nhân quyền châu Âu; asean=ASEAN|Hiệp hội các quốc gia Đông Nam Á; apec=APEC;
  au=AU|Liên minh châu Phi; ioc=IOC|Ủy ban Olympic Quốc tế; oif=OIF|Pháp ngữ; icrc=ICRC|Chữ thập đỏ; us=Mỹ|Hoa Kỳ;
  uk=Anh; ussr=Liên Xô; drc=Congo; car=Trung Phi; gdr=CHDC Đức|Đông Đức; frg=CHLB Đức|Tây Đức|Đức;
  prc=Trung Quốc|CHND Trung Hoa; uae=UAE|Tiểu vương quốc; ai=AI|TTNT|trí tuệ nhân tạo; gdp=GDP|tổng sản phẩm; gnp=GNP;
  vat=VAT|GTGT|thuế giá trị gia tăng; ngo=NGO|phi chính phủ; sme=SME|DNVVN|vừa và nhỏ;
  rd=R&D|nghiên cứu và phát triển; hr=HR|nhân sự; ceo=CEO|giám đốc|chủ tịch; cfo=CFO|giám đốc tài chính;
  cio=CIO|CNTT|công nghệ thông tin; csr=CSR|trách nhiệm xã hội; esg=ESG; gdpr=GDPR|Quy định chung về bảo vệ dữ liệu;
  faq=FAQ|câu hỏi thường gặp; it=CNTT|IT|công nghệ thông tin; dna=DNA|ADN; rna=RNA|ARN; aids=AIDS|SIDA; hiv=HIV;
  std=STD|STI|lây truyền qua đường tình dục; mri=MRI|cộng hưởng từ; ptsd=PTSD|sang chấn; er=cấp cứu;
  ghg=GHG|khí nhà kính; ipcc=IPCC; cop=COP; co2=CO2|các-bon|carbon; nuclear-treaty=NPT; wmd=WMD|vũ khí hủy diệt;
  ufo=UFO|vật thể bay; gmo=GMO|biến đổi gen; gps=GPS|định vị; tv=TV|truyền hình|tivi|ti vi; dvd=DVD;
  pc=PC|máy tính|Cộng sản; sms=SMS|tin nhắn; hgv=xe tải; suv=SUV; hst=TGV|tàu cao tốc; rer=RER;
  ngo-msf=MSF|Bác sĩ không biên giới; ps=PS|Xã hội; snp=SNP|Dân tộc Scotland; nhs=NHS|y tế; pm=PM|Thủ tướng;
  mp=nghị sĩ|Nghị sĩ|MP; phd=tiến sĩ; ft=Financial Times; nyt=New York Times; md=MD; id=ID|danh tính|căn cước;
  vip=VIP|quan trọng; usd=USD|đô la|đô-la; eur=EUR|euro; gbp=GBP|bảng; vnd=VND|đồng|VNĐ; utc=UTC|GMT;
  fed=Fed|Cục Dự trữ; nasa=NASA|Cơ quan Hàng không Vũ trụ; cia=CIA|Tình báo Trung ương; fbi=FBI|Cục Điều tra;
  cv=CV|sơ yếu lý lịch; ok=OK|được|ổn; bbc=BBC|đài BBC; llm=LLM|mô hình ngôn ngữ lớn; ml=ML|học máy; api=API;
  ogp=DINUM|DINSIC; cnil=CNIL; dpia=DPIA|đánh giá tác động; dpo=DPO|bảo vệ dữ liệu; open-source=OSS|FLOSS|nguồn mở
`);
