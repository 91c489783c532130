import { namesByKey } from '../names.ts';

/**
 * Vietnamese names of places, by keys that the languages share: territories have their ISO 3166 or UN M.49 code. Only
 * what differs between the languages has an entry.
 *
 * @see Unicode CLDR 44, common/main/vi.xml, territories and exemplar cities; further forms, cities and regions from
 * knowledge of the language
 */
export const placeNames: ReadonlyMap<string, readonly string[]> = namesByKey(`
  142=Châu Á|châu Á; 150=Châu Âu|châu Âu; 419=Châu Mỹ La-tinh|Mỹ Latinh|châu Mỹ Latinh|Mỹ La-tinh;
  002=Châu Phi|châu Phi; 003=Bắc Mỹ; 005=Nam Mỹ; 009=Châu Đại Dương; 013=Trung Mỹ; 019=Châu Mỹ|châu Mỹ|Mỹ;
  029=Ca-ri-bê; AC=Đảo Ascension; AD=Andorra; AE=Các Tiểu Vương quốc Ả Rập Thống nhất; AG=Antigua và Barbuda;
  AL=Albania; AM=Armenia; AQ=Nam Cực; AR=Argentina|Ác-hen-ti-na; AS=Samoa thuộc Mỹ; AT=Áo; AU=Australia|Úc;
  AZ=Azerbaijan; BA=Bosnia và Herzegovina; BB=Barbados; BE=Bỉ; BG=Bulgaria|Bun-ga-ri; BH=Bahrain; BM=Bermuda;
  BO=Bolivia; BR=Brazil|Braxin; BT=Bhutan; BY=Belarus; CD=Cộng hòa Dân chủ Congo; CF=Cộng hòa Trung Phi;
  CG=Cộng hòa Congo; CH=Thụy Sĩ|Thuỵ Sĩ|Thụy Sỹ; CK=Quần đảo Cook; CL=Chile; CM=Cameroon; CN=Trung Quốc|Trung Hoa;
  CO=Colombia; CV=Cape Verde; CX=Đảo Giáng Sinh; CY=Síp; CZ=Séc|Cộng hòa Séc; DE=Đức; DK=Đan Mạch; DM=Dominica;
  DO=Cộng hòa Dominica; DZ=Algeria; EC=Ecuador; EE=Estonia; EG=Ai Cập; EH=Tây Sahara; ER=Eritrea; ES=Tây Ban Nha;
  ET=Ethiopia; FI=Phần Lan; FJ=Fiji; FK=Quần đảo Falkland; FM=Micronesia; FO=Quần đảo Faroe; FR=Pháp;
  GB=Vương quốc Anh|Anh|Anh Quốc|Vương Quốc Anh; GD=Grenada; GE=Georgia; GF=Guiana thuộc Pháp; GG=Guernsey;
  GL=Greenland; GM=Gambia; GN=Guinea; GQ=Guinea Xích Đạo; GR=Hy Lạp; GW=Guinea-Bissau; HK=Hồng Kông; HR=Croatia;
  HU=Hungary|Hung-ga-ri; IC=Quần đảo Canary; ID=Indonesia; IE=Ireland|Ailen|Ai-len; IM=Đảo Man; IN=Ấn Độ;
  IQ=Iraq|I-rắc; IS=Iceland; IT=Italy|Ý|I-ta-li-a; JM=Jamaica; JO=Jordan; JP=Nhật Bản|Nhật; KG=Kyrgyzstan;
  KH=Campuchia|Cam-pu-chia; KM=Comoros; KP=Triều Tiên|Bắc Triều Tiên|Bắc Hàn; KR=Hàn Quốc|Nam Hàn; KW=Kuwait;
  KY=Quần đảo Cayman; LA=Lào; LB=Li-băng|Liban|Lebanon; LC=St. Lucia; LT=Litva; LV=Latvia; LY=Libya|Li-bi;
  MA=Ma-rốc|Maroc|Morocco; MD=Moldova; MH=Quần đảo Marshall; MK=Bắc Macedonia|Macedonia; MM=Myanmar|Miến Điện;
  MN=Mông Cổ; MO=Macao; MP=Quần đảo Bắc Mariana; MR=Mauritania; MT=Malta; MU=Mauritius; MX=Mexico|Mê-hi-cô;
  MY=Malaysia; NA=Namibia; NC=New Caledonia; NL=Hà Lan; NO=Na Uy; NZ=New Zealand|Aotearoa New Zealand; PE=Peru;
  PF=Polynesia thuộc Pháp; PG=Papua New Guinea; PL=Ba Lan; PM=Saint Pierre và Miquelon; PR=Puerto Rico;
  PS=Lãnh thổ Palestine|Palestine|Pa-le-xtin; PT=Bồ Đào Nha; PW=Palau; RE=Réunion; RO=Romania|Ru-ma-ni; RS=Serbia;
  RU=Nga; SA=Ả Rập Xê-út|Ả Rập Saudi|Ả Rập Xê Út|Ả-rập Xê-út; SB=Quần đảo Solomon; SD=Sudan; SE=Thụy Điển|Thuỵ Điển;
  SG=Singapore|Xin-ga-po; SH=St. Helena; SI=Slovenia; SK=Slovakia; SM=San Marino; SO=Somalia; SS=Nam Sudan;
  ST=São Tomé và Príncipe; SV=El Salvador; SY=Syria; TC=Quần đảo Turks và Caicos; TD=Chad; TH=Thái Lan|Thái;
  TJ=Tajikistan; TL=Timor-Leste|Đông Timor; TN=Tunisia; TR=Thổ Nhĩ Kỳ; TT=Trinidad và Tobago; TW=Đài Loan;
  TZ=Tanzania; UA=Ukraina|Ukraine|U-crai-na; UG=Uganda; US=Hoa Kỳ|Mỹ|Hợp chúng quốc|Hợp Chủng quốc; UZ=Uzbekistan;
  VA=Thành Vatican; VG=Quần đảo Virgin thuộc Anh; VI=Quần đảo Virgin thuộc Hoa Kỳ; VN=Việt Nam; WF=Wallis và Futuna;
  ZA=Nam Phi; ZM=Zambia; Bahia_Banderas=Bahia Banderas; Kiev=Kiev; Uzhgorod=Uzhhorod; Calcutta=Kolkata;
  Katmandu=Kathmandu; Macau=Ma Cao; Qostanay=Kostanay; Rangoon=Rangoon; Saigon=TP Hồ Chí Minh;
  DumontDUrville=Dumont d'Urville; england=Anh; scotland=Scotland|Scốt-len|Xcốt-len; wales=Wales|xứ Wales;
  northern-ireland=Bắc Ireland|Bắc Ailen; CA=Canada|Ca-na-đa; korea=Triều Tiên|Hàn Quốc; IR=Iran|I-ran;
  IL=Israel|I-xra-en; yugoslavia=Nam Tư; ussr=Liên Xô|Xô Viết; czechoslovakia=Tiệp Khắc; CU=Cuba|Cu Ba;
  EU-lands=Liên minh châu Âu|Liên minh Châu Âu|EU; middle-east=Trung Đông|Cận Đông; far-east=Viễn Đông;
  scandinavia=Bắc Âu|Scandinavia; balkans=Balkan|Ban-căng; pacific=Thái Bình Dương; atlantic=Đại Tây Dương;
  indian-ocean=Ấn Độ Dương; arctic=Bắc Cực|Bắc Băng Dương; antarctic=Nam Cực; mediterranean=Địa Trung Hải;
  black-sea=Biển Đen|Hắc Hải; red-sea=Biển Đỏ|Hồng Hải; south-china-sea=Biển Đông; baltic=Baltic|Ban-tích;
  alps=Alps|An-pơ; pyrenees=Pyrenees; himalaya=Himalaya|Hy Mã Lạp Sơn; rhine=Rhine|Rhein|Ranh; danube=Danube|Đa-nuýp;
  thames=Thames; seine=Seine|Xen; mekong=Mê Kông|Mekong|Cửu Long; nile=Nile|sông Nin; london=London|Luân Đôn;
  edinburgh=Edinburgh; dublin=Dublin; paris=Paris|Pa-ri; brussels=Brussels|Bruxelles|Brúc-xen;
  antwerp=Antwerp|Antwerpen; ghent=Ghent|Gent; hague=La Hay|La Haye|The Hague; geneva=Geneva|Genève|Giơ-ne-vơ;
  zurich=Zurich|Zürich; berne=Bern; vienna=Vienna|Viên; berlin=Berlin|Béc-lin; munich=Munich|München;
  cologne=Cologne|Köln; hamburg=Hamburg; frankfurt=Frankfurt; nuremberg=Nuremberg|Nürnberg; dresden=Dresden;
  prague=Praha|Prague; warsaw=Warsaw|Warszawa|Vác-sa-va; cracow=Krakow|Kraków; budapest=Budapest;
  bucharest=Bucharest|Bu-ca-rét; athens=Athens|Athen|A-ten; rome=Rome|Roma|La Mã; milan=Milan|Milano;
  turin=Turin|Torino; naples=Naples|Napoli; florence=Florence|Firenze; venice=Venice|Venezia|Vơ-ni-dơ;
  genoa=Genoa|Genova; sicily=Sicily|Sicilia; sardinia=Sardinia; lombardy=Lombardy|Lombardia; tuscany=Tuscany|Toscana;
  bavaria=Bavaria|Bayern; saxony=Saxony|Sachsen; lisbon=Lisbon|Lisboa; barcelona=Barcelona; seville=Seville|Sevilla;
  catalonia=Catalonia; andalusia=Andalusia|Andalucía; castile=Castile|Castilla; basque=xứ Basque|Basque;
  brittany=Bretagne|Brittany; normandy=Normandie|Normandy; burgundy=Bourgogne|Burgundy; corsica=Corse|Corsica;
  cornwall=Cornwall; moscow=Moscow|Moskva|Mát-xcơ-va|Matxcơva|Mạc Tư Khoa;
  petersburg=St. Petersburg|Saint Petersburg|Xanh Pê-téc-bua; kyiv=Kyiv|Kiev|Ki-ép; crimea=Crimea|Crưm;
  siberia=Siberia|Xi-bia; chechnya=Chechnya; copenhagen=Copenhagen; tehran=Tehran|Teheran; baghdad=Baghdad|Bát-đa;
  damascus=Damascus|Đa-mát; aleppo=Aleppo; beirut=Beirut|Bây-rút; jerusalem=Jerusalem; cairo=Cairo|Cai-rô;
  alexandria=Alexandria; algiers=Algiers|Alger; tripoli=Tripoli; mecca=Mecca; riyadh=Riyadh; kabul=Kabul|Ca-bun;
  beijing=Bắc Kinh; shanghai=Thượng Hải; nanjing=Nam Kinh; canton=Quảng Châu; wuhan=Vũ Hán; tibet=Tây Tạng;
  xinjiang=Tân Cương; hong-kong=Hồng Kông|Hương Cảng|Hong Kong; seoul=Seoul|Xơ-un; pyongyang=Bình Nhưỡng;
  tokyo=Tokyo|Tô-ky-ô|Đông Kinh; taipei=Đài Bắc; manila=Manila; jakarta=Jakarta|Gia-các-ta;
  phnom-penh=Phnôm Pênh|Phnom Penh; vientiane=Viêng Chăn|Vientiane; hanoi=Hà Nội; hue=Huế; danang=Đà Nẵng;
  saigon=Sài Gòn|Thành phố Hồ Chí Minh|TP Hồ Chí Minh|TP.HCM; washington=Washington|Hoa Thịnh Đốn;
  new-york=New York|Nữu Ước; new-orleans=New Orleans; philadelphia=Philadelphia; louisiana=Louisiana;
  california=California; florida=Florida; georgia-us=Georgia|Gruzia; virginia=Virginia;
  west-virginia=West Virginia|Tây Virginia; pennsylvania=Pennsylvania; north-carolina=North Carolina|Bắc Carolina;
  south-carolina=South Carolina|Nam Carolina; north-dakota=North Dakota|Bắc Dakota;
  south-dakota=South Dakota|Nam Dakota; new-mexico=New Mexico; hawaii=Hawaii|Ha-oai; quebec=Québec|Quebec;
  montreal=Montréal|Montreal; british-columbia=British Columbia; nova-scotia=Nova Scotia; newfoundland=Newfoundland;
  new-south-wales=New South Wales; mexico-city=Mexico City|Mexico|Thành phố Mexico;
  havana=Havana|La Habana|La Ha-ba-na; ivory-coast=Bờ Biển Ngà|Côte d'Ivoire; west=phương Tây|Phương Tây;
  white-house=Nhà Trắng|Toà Bạch Ốc|Tòa Bạch Ốc; vatican=Vatican|Tòa Thánh|Toà Thánh
`);
