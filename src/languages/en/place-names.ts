import { namesByKey } from '../names.ts';

/**
 * English names of places, by keys that the languages share: territories have their ISO 3166 or UN M.49 code. Only
 * what differs between the languages has an entry.
 *
 * @see Unicode CLDR 44, common/main/en.xml, territories and exemplar cities; further forms, cities and regions from
 * knowledge of the language
 */
export const placeNames: ReadonlyMap<string, readonly string[]> = namesByKey(`
  142=Asia|Asian; 150=Europe|European; 419=Latin America|Latin American; 002=Africa|African; 003=North America;
  005=South America; 009=Oceania; 013=Central America; 019=Americas|America|American; 029=Caribbean;
  AC=Ascension Island; AD=Andorra; AE=United Arab Emirates; AG=Antigua and Barbuda; AL=Albania; AM=Armenia;
  AQ=Antarctica; AR=Argentina|Argentinian|Argentine; AS=American Samoa; AT=Austria; AU=Australia|Australian;
  AZ=Azerbaijan; BA=Bosnia and Herzegovina|Bosnia; BB=Barbados; BE=Belgium; BG=Bulgaria; BH=Bahrain; BM=Bermuda;
  BO=Bolivia; BR=Brazil|Brazilian; BT=Bhutan; BY=Belarus|Belarusian; CF=Central African Republic;
  CH=Switzerland|Swiss; CK=Cook Islands; CL=Chile; CM=Cameroon; CN=China|Chinese; CO=Colombia;
  CV=Cape Verde|Cabo Verde; CX=Christmas Island; CY=Cyprus; CZ=Czechia|Czech Republic; DE=Germany|German|Germans;
  DK=Denmark; DM=Dominica; DO=Dominican Republic; DZ=Algeria; EC=Ecuador; EE=Estonia; EG=Egypt|Egyptian;
  EH=Western Sahara; ER=Eritrea; ES=Spain|Spanish|Spaniards; ET=Ethiopia; FI=Finland; FJ=Fiji; FK=Falkland Islands;
  FM=Micronesia; FO=Faroe Islands; FR=France|French; GB=United Kingdom|UK|U.K.|Britain|Great Britain|British;
  GD=Grenada; GE=Georgia; GF=French Guiana; GG=Guernsey; GL=Greenland; GM=Gambia; GN=Guinea; GQ=Equatorial Guinea;
  GR=Greece|Greek; GW=Guinea-Bissau; HK=Hong Kong; HR=Croatia; HU=Hungary|Hungarian; IC=Canary Islands; ID=Indonesia;
  IE=Ireland|Irish; IM=Isle of Man; IN=India|Indian; IQ=Iraq|Iraqi; IS=Iceland; IT=Italy|Italian; JM=Jamaica;
  JO=Jordan; JP=Japan|Japanese; KG=Kyrgyzstan; KH=Cambodia; KM=Comoros; KP=North Korea|North Korean|Korea;
  KR=South Korea|South Korean|Korea; KW=Kuwait; KY=Cayman Islands; LA=Laos; LB=Lebanon|Lebanese; LC=St. Lucia;
  LT=Lithuania; LV=Latvia; LY=Libya; MA=Morocco|Moroccan; MD=Moldova; MH=Marshall Islands;
  MK=North Macedonia|Macedonia|Macedonian; MM=Myanmar|Burma; MN=Mongolia|Mongolian; MO=Macao;
  MP=Northern Mariana Islands; MR=Mauritania; MT=Malta; MU=Mauritius; MX=Mexico|Mexican; MY=Malaysia; NA=Namibia;
  NC=New Caledonia; NL=Netherlands|Holland|Dutch; NO=Norway; NZ=New Zealand|Aotearoa New Zealand; PE=Peru;
  PF=French Polynesia; PG=Papua New Guinea; PL=Poland|Polish; PM=St. Pierre and Miquelon; PR=Puerto Rico;
  PS=Palestinian Territories|Palestine|Palestinian; PT=Portugal|Portuguese; PW=Palau; RE=Réunion; RO=Romania;
  RS=Serbia; RU=Russia|Russian|Russians; SA=Saudi Arabia|Saudi; SB=Solomon Islands; SD=Sudan; SE=Sweden|Swedish;
  SG=Singapore; SH=St. Helena; SI=Slovenia; SK=Slovakia; SM=San Marino; SO=Somalia; SS=South Sudan;
  ST=São Tomé and Príncipe; SV=El Salvador; SY=Syria; TC=Turks and Caicos Islands; TD=Chad; TH=Thailand|Thai;
  TJ=Tajikistan; TL=Timor-Leste|East Timor; TN=Tunisia; TR=Türkiye|Turkey|Turkish; TT=Trinidad and Tobago;
  TW=Taiwan|Taiwanese; TZ=Tanzania; UA=Ukraine|Ukrainian; UG=Uganda;
  US=United States|US|U.S.|USA|U.S.A.|America|American|Americans; UZ=Uzbekistan; VA=Vatican City;
  VG=British Virgin Islands; VI=U.S. Virgin Islands; VN=Vietnam|Viet Nam|Vietnamese; WF=Wallis and Futuna;
  ZA=South Africa; ZM=Zambia; Bahia_Banderas=Bahía de Banderas; Kiev=Kyiv; Uzhgorod=Uzhhorod; Calcutta=Kolkata;
  Katmandu=Kathmandu; Macau=Macao; Qostanay=Kostanay; Rangoon=Yangon; Saigon=Ho Chi Minh City;
  DumontDUrville=Dumont d'Urville; england=England|English; scotland=Scotland|Scottish|Scots; wales=Wales|Welsh;
  northern-ireland=Northern Ireland; CA=Canada; korea=Korea|Korean|Koreas; IR=Iran; IL=Israel;
  yugoslavia=Yugoslavia|Yugoslav; ussr=Soviet Union|USSR; czechoslovakia=Czechoslovakia; CU=Cuba;
  EU-lands=European Union|EU|E.U.; middle-east=Middle East|Near East; far-east=Far East; scandinavia=Scandinavia;
  balkans=Balkans|Balkan; pacific=Pacific; atlantic=Atlantic; indian-ocean=Indian Ocean; arctic=Arctic;
  antarctic=Antarctic|Antarctica; mediterranean=Mediterranean; black-sea=Black Sea; red-sea=Red Sea;
  south-china-sea=South China Sea|East Sea; baltic=Baltic; alps=Alps|Alpine; pyrenees=Pyrenees;
  himalaya=Himalayas|Himalaya; rhine=Rhine; danube=Danube; thames=Thames; seine=Seine; mekong=Mekong; nile=Nile;
  london=London; edinburgh=Edinburgh; dublin=Dublin; paris=Paris; brussels=Brussels; antwerp=Antwerp; ghent=Ghent;
  hague=The Hague|Hague; geneva=Geneva; zurich=Zurich; berne=Bern|Berne; vienna=Vienna; berlin=Berlin; munich=Munich;
  cologne=Cologne; hamburg=Hamburg; frankfurt=Frankfurt; nuremberg=Nuremberg; dresden=Dresden; prague=Prague;
  warsaw=Warsaw; cracow=Krakow|Cracow; budapest=Budapest; bucharest=Bucharest; athens=Athens; rome=Rome|Roman;
  milan=Milan; turin=Turin; naples=Naples; florence=Florence; venice=Venice; genoa=Genoa; sicily=Sicily;
  sardinia=Sardinia; lombardy=Lombardy; tuscany=Tuscany; bavaria=Bavaria; saxony=Saxony; lisbon=Lisbon;
  barcelona=Barcelona; seville=Seville; catalonia=Catalonia|Catalan; andalusia=Andalusia; castile=Castile;
  basque=Basque Country|Basque; brittany=Brittany; normandy=Normandy; burgundy=Burgundy; corsica=Corsica;
  cornwall=Cornwall; moscow=Moscow; petersburg=St. Petersburg|Saint Petersburg|St Petersburg; kyiv=Kyiv|Kiev;
  crimea=Crimea|Crimean; siberia=Siberia|Siberian; chechnya=Chechnya; copenhagen=Copenhagen; tehran=Tehran;
  baghdad=Baghdad; damascus=Damascus; aleppo=Aleppo; beirut=Beirut; jerusalem=Jerusalem; cairo=Cairo;
  alexandria=Alexandria; algiers=Algiers; tripoli=Tripoli; mecca=Mecca; riyadh=Riyadh; kabul=Kabul;
  beijing=Beijing|Peking; shanghai=Shanghai; nanjing=Nanjing; canton=Guangzhou|Canton; wuhan=Wuhan; tibet=Tibet;
  xinjiang=Xinjiang; hong-kong=Hong Kong; seoul=Seoul; pyongyang=Pyongyang; tokyo=Tokyo; taipei=Taipei; manila=Manila;
  jakarta=Jakarta; phnom-penh=Phnom Penh; vientiane=Vientiane; hanoi=Hanoi|Ha Noi; hue=Hue; danang=Da Nang|Danang;
  saigon=Saigon|Ho Chi Minh City; washington=Washington; new-york=New York; new-orleans=New Orleans;
  philadelphia=Philadelphia; louisiana=Louisiana; california=California; florida=Florida; georgia-us=Georgia;
  virginia=Virginia; west-virginia=West Virginia; pennsylvania=Pennsylvania; north-carolina=North Carolina;
  south-carolina=South Carolina; north-dakota=North Dakota; south-dakota=South Dakota; new-mexico=New Mexico;
  hawaii=Hawaii; quebec=Quebec; montreal=Montreal; british-columbia=British Columbia; nova-scotia=Nova Scotia;
  newfoundland=Newfoundland; new-south-wales=New South Wales; mexico-city=Mexico City|Mexico; havana=Havana;
  ivory-coast=Côte d'Ivoire|Ivory Coast; west=West|Western; white-house=White House; vatican=Vatican|Holy See
`);
