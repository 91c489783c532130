import { namesByKey } from '../names.ts';

/**
 * English acronyms and what stands in their place in running text, by keys that the languages share.
 *
 * @see IATE, the terminology database of the European Union; UNTERM, the terminology database of the United Nations
 */
export const acronyms: ReadonlyMap<string, readonly string[]> = namesByKey(`
  un=UN|United Nations; nato=NATO|North Atlantic Treaty Organization|Atlantic alliance; eu=EU|European Union;
  eec=EEC|European Economic Community; ec-bank=ECB|European Central Bank;
  who=WHO|World Health Organization|World Health Organisation;
  wto=WTO|World Trade Organization|World Trade Organisation; imf=IMF|International Monetary Fund|the Fund;
  world-bank=WB|World Bank; ilo=ILO|International Labour Organization|International Labour Office;
  iom=IOM|International Organization for Migration; unhcr=UNHCR|Refugee Agency;
  undp=UNDP|United Nations Development Programme; unep=UNEP|United Nations Environment Programme;
  wfp=WFP|World Food Programme; wipo=WIPO|World Intellectual Property Organization;
  oecd=OECD|Organisation for Economic Co-operation and Development; osce=OSCE; opec=OPEC;
  iaea=IAEA|International Atomic Energy Agency; icj=ICJ|International Court of Justice;
  icc=ICC|International Criminal Court; ecj=CJEU|ECJ|Court of Justice; echr=ECHR|ECtHR|European Court of Human Rights;
  asean=ASEAN; apec=APEC; au=AU|African Union; ioc=IOC|International Olympic Committee; oif=OIF|Francophonie;
  icrc=ICRC|Red Cross; us=US|USA|United States|America|American; uk=UK|United Kingdom|Britain|British;
  ussr=USSR|Soviet; drc=DRC|Congo; car=CAR|Central African Republic; gdr=GDR|East Germany|East German;
  frg=FRG|West Germany|Germany; prc=PRC|China; uae=UAE|Emirates; ai=AI|artificial intelligence;
  gdp=GDP|gross domestic product; gnp=GNP|gross national product; vat=VAT|value-added tax|value added tax|GST;
  ngo=NGO|non-governmental|nongovernmental|charity|charities;
  sme=SME|small and medium|small business|small businesses; rd=R&D|research and development; hr=HR|human resources;
  ceo=CEO|chief executive|managing director|chairman|MD|DG; cfo=CFO|chief financial officer|finance director;
  cio=CIO|IT department|chief information officer; csr=CSR|corporate social responsibility; esg=ESG;
  gdpr=GDPR|General Data Protection Regulation; faq=FAQ|frequently asked questions; it=IT|ICT|information technology;
  dna=DNA; rna=RNA; aids=AIDS; hiv=HIV; std=STD|STI|sexually transmitted; mri=MRI|magnetic resonance;
  ptsd=PTSD|post-traumatic; er=ambulance|emergency; ghg=GHG|greenhouse; ipcc=IPCC; cop=COP;
  co2=CO2|carbon dioxide|carbon; nuclear-treaty=NPT|Non-Proliferation Treaty; wmd=WMD|weapons of mass destruction;
  ufo=UFO; gmo=GMO|genetically modified; gps=GPS|satnav; tv=TV|television; dvd=DVD; pc=PC|computer|Communist;
  sms=SMS|text; hgv=HGV|truck|lorry; suv=SUV; hst=TGV|high-speed train; rer=RER|suburban train;
  ngo-msf=MSF|Médecins Sans Frontières|Doctors Without Borders; ps=PS|Socialist; snp=SNP|Scottish National Party;
  nhs=NHS|National Health Service|health service; pm=PM|prime minister; mp=MP|lawmaker; phd=PhD|doctorate;
  ft=FT|Financial Times; nyt=NYT|New York Times; md=MD|Maryland; id=ID|identity; vip=VIP; usd=USD|US$|$|dollar;
  eur=EUR|€|euro; gbp=GBP|£|pound; vnd=VND|dong; utc=UTC|GMT; fed=Fed|Federal Reserve; nasa=NASA|National Aeronautics;
  cia=CIA|Central Intelligence; fbi=FBI|Federal Bureau; cv=CV|résumé|resume|curriculum vitae; ok=OK|okay|all right;
  bbc=BBC; llm=LLM|large language model; ml=ML|machine learning; api=API; ogp=DINUM|DINSIC;
  cnil=CNIL|data protection authority; dpia=DPIA|impact assessment; dpo=DPO|data protection officer;
  open-source=OSS|FLOSS|FOSS
`);
