import { namesByKey } from '../names.ts';

/**
 * French names of places, by keys that the languages share: territories have their ISO 3166 or UN M.49 code. Only
 * what differs between the languages has an entry.
 *
 * @see Unicode CLDR 44, common/main/fr.xml, territories and exemplar cities; further forms, cities and regions from
 * knowledge of the language
 */
export const placeNames: ReadonlyMap<string, readonly string[]> = namesByKey(`
  142=Asie; 150=Europe; 419=Amérique latine; 002=Afrique; 003=Amérique du Nord; 005=Amérique du Sud; 009=Océanie;
  013=Amérique centrale; 019=Amériques|Amérique; 029=Caraïbes; AC=Île de l'Ascension; AD=Andorre;
  AE=Émirats arabes unis; AG=Antigua-et-Barbuda; AL=Albanie; AM=Arménie; AQ=Antarctique; AR=Argentine;
  AS=Samoa américaines; AT=Autriche; AU=Australie; AZ=Azerbaïdjan; BA=Bosnie-Herzégovine; BB=Barbade; BE=Belgique;
  BG=Bulgarie; BH=Bahreïn; BM=Bermudes; BO=Bolivie; BR=Brésil; BT=Bhoutan; BY=Biélorussie|Bélarus; CC=Îles Cocos;
  CD=Congo-Kinshasa; CF=République centrafricaine; CG=Congo-Brazzaville|République du Congo; CH=Suisse; CK=Îles Cook;
  CL=Chili; CM=Cameroun; CN=Chine; CO=Colombie; CV=Cap-Vert; CX=Île Christmas; CY=Chypre;
  CZ=Tchéquie|République tchèque; DE=Allemagne; DK=Danemark; DM=Dominique; DO=République dominicaine; DZ=Algérie;
  EC=Équateur; EE=Estonie; EG=Égypte; EH=Sahara occidental; ER=Érythrée; ES=Espagne; ET=Éthiopie; FI=Finlande;
  FJ=Fidji; FK=Îles Malouines; FM=Micronésie; FO=Îles Féroé; FR=France; GB=Royaume-Uni|R.-U.|Grande-Bretagne;
  GD=Grenade; GE=Géorgie; GF=Guyane française; GG=Guernesey; GL=Groenland; GM=Gambie; GN=Guinée;
  GQ=Guinée équatoriale; GR=Grèce; GW=Guinée-Bissau; HK=Hong Kong; HR=Croatie; HU=Hongrie; IC=Îles Canaries;
  ID=Indonésie; IE=Irlande; IM=Île de Man; IN=Inde; IQ=Irak; IS=Islande; IT=Italie; JM=Jamaïque; JO=Jordanie;
  JP=Japon; KG=Kirghizstan; KH=Cambodge; KM=Comores; KP=Corée du Nord; KR=Corée du Sud; KW=Koweït; KY=Îles Caïmans;
  LA=Laos; LB=Liban; LC=Sainte-Lucie; LT=Lituanie; LV=Lettonie; LY=Libye; MA=Maroc; MD=Moldavie; MH=Îles Marshall;
  MK=Macédoine du Nord|Macédoine; MM=Myanmar|Birmanie; MN=Mongolie; MO=Macao; MP=Îles Mariannes du Nord;
  MR=Mauritanie; MT=Malte; MU=Maurice; MX=Mexique; MY=Malaisie; NA=Namibie; NC=Nouvelle-Calédonie;
  NL=Pays-Bas|Hollande; NO=Norvège; NZ=Nouvelle-Zélande; PE=Pérou; PF=Polynésie française;
  PG=Papouasie-Nouvelle-Guinée; PL=Pologne; PM=Saint-Pierre-et-Miquelon; PR=Porto Rico;
  PS=Territoires palestiniens|Palestine; PT=Portugal; PW=Palaos; RE=La Réunion; RO=Roumanie; RS=Serbie; RU=Russie;
  SA=Arabie saoudite; SB=Îles Salomon; SD=Soudan; SE=Suède; SG=Singapour; SH=Sainte-Hélène; SI=Slovénie; SK=Slovaquie;
  SM=Saint-Marin; SO=Somalie; SS=Soudan du Sud; ST=Sao Tomé-et-Principe; SV=Salvador; SY=Syrie;
  TC=Îles Turques-et-Caïques; TD=Tchad; TH=Thaïlande; TJ=Tadjikistan; TL=Timor oriental|Timor-Oriental; TN=Tunisie;
  TR=Turquie|Türkiye; TT=Trinité-et-Tobago; TW=Taïwan; TZ=Tanzanie; UA=Ukraine; UG=Ouganda;
  US=États-Unis|É.-U.|États-Unis d'Amérique|USA|Amérique; UZ=Ouzbékistan; VA=État de la Cité du Vatican;
  VG=Îles Vierges britanniques; VI=Îles Vierges des États-Unis; VN=Viêt Nam|Vietnam|Viêt-Nam|Viet Nam|Việt Nam;
  WF=Wallis-et-Futuna; ZA=Afrique du Sud; ZM=Zambie; Bahia_Banderas=Bahia de Banderas; Kiev=Kiev; Uzhgorod=Oujgorod;
  Calcutta=Calcutta; Katmandu=Katmandou; Macau=Macao; Qostanay=Kostanaï; Rangoon=Rangoun; Saigon=Hô-Chi-Minh-Ville;
  DumontDUrville=Dumont-d'Urville; england=Angleterre; scotland=Écosse; wales=Pays de Galles|Galles;
  northern-ireland=Irlande du Nord; CA=Canada; korea=Corée|Corées; IR=Iran; IL=Israël; yugoslavia=Yougoslavie;
  ussr=Union soviétique|URSS; czechoslovakia=Tchécoslovaquie; CU=Cuba; EU-lands=Union européenne|UE;
  middle-east=Moyen-Orient|Proche-Orient; far-east=Extrême-Orient; scandinavia=Scandinavie; balkans=Balkans;
  pacific=Pacifique|océan Pacifique; atlantic=Atlantique; indian-ocean=océan Indien; arctic=Arctique|Océan Arctique;
  antarctic=Antarctique; mediterranean=Méditerranée|mer Méditerranée; black-sea=mer Noire; red-sea=mer Rouge;
  south-china-sea=mer de Chine méridionale; baltic=Baltique; alps=Alpes; pyrenees=Pyrénées; himalaya=Himalaya;
  rhine=Rhin; danube=Danube; thames=Tamise; seine=Seine; mekong=Mékong; nile=Nil; london=Londres;
  edinburgh=Édimbourg|Edimbourg; dublin=Dublin; paris=Paris; brussels=Bruxelles; antwerp=Anvers; ghent=Gand;
  hague=La Haye|Haye; geneva=Genève; zurich=Zurich; berne=Berne; vienna=Vienne; berlin=Berlin; munich=Munich;
  cologne=Cologne; hamburg=Hambourg; frankfurt=Francfort; nuremberg=Nuremberg; dresden=Dresde; prague=Prague;
  warsaw=Varsovie; cracow=Cracovie; budapest=Budapest; bucharest=Bucarest; athens=Athènes; rome=Rome; milan=Milan;
  turin=Turin; naples=Naples; florence=Florence; venice=Venise; genoa=Gênes; sicily=Sicile; sardinia=Sardaigne;
  lombardy=Lombardie; tuscany=Toscane; bavaria=Bavière; saxony=Saxe; lisbon=Lisbonne; barcelona=Barcelone;
  seville=Séville; catalonia=Catalogne; andalusia=Andalousie; castile=Castille; basque=Pays basque; brittany=Bretagne;
  normandy=Normandie; burgundy=Bourgogne; corsica=Corse; cornwall=Cornouailles; moscow=Moscou;
  petersburg=Saint-Pétersbourg; kyiv=Kiev|Kyiv; crimea=Crimée; siberia=Sibérie; chechnya=Tchétchénie;
  copenhagen=Copenhague; tehran=Téhéran; baghdad=Bagdad; damascus=Damas; aleppo=Alep; beirut=Beyrouth;
  jerusalem=Jérusalem; cairo=Caire|Le Caire; alexandria=Alexandrie; algiers=Alger; tripoli=Tripoli;
  mecca=Mecque|La Mecque; riyadh=Riyad; kabul=Kaboul; beijing=Pékin; shanghai=Shanghai; nanjing=Nankin; canton=Canton;
  wuhan=Wuhan; tibet=Tibet; xinjiang=Xinjiang; hong-kong=Hong Kong|Hongkong; seoul=Séoul; pyongyang=Pyongyang;
  tokyo=Tokyo; taipei=Taipei|Taipeh; manila=Manille; jakarta=Jakarta|Djakarta; phnom-penh=Phnom Penh;
  vientiane=Vientiane; hanoi=Hanoï|Hanoi; hue=Hué|Huê; danang=Danang|Da Nang; saigon=Saïgon|Saigon|Hô-Chi-Minh-Ville;
  washington=Washington; new-york=New York; new-orleans=Nouvelle-Orléans|La Nouvelle-Orléans;
  philadelphia=Philadelphie; louisiana=Louisiane; california=Californie; florida=Floride; georgia-us=Géorgie;
  virginia=Virginie; west-virginia=Virginie-Occidentale|Virginie occidentale; pennsylvania=Pennsylvanie;
  north-carolina=Caroline du Nord; south-carolina=Caroline du Sud; north-dakota=Dakota du Nord;
  south-dakota=Dakota du Sud; new-mexico=Nouveau-Mexique; hawaii=Hawaï|Hawaii; quebec=Québec; montreal=Montréal;
  british-columbia=Colombie-Britannique; nova-scotia=Nouvelle-Écosse; newfoundland=Terre-Neuve;
  new-south-wales=Nouvelle-Galles du Sud; mexico-city=Mexico; havana=Havane|La Havane; ivory-coast=Côte d'Ivoire;
  west=Occident; white-house=Maison-Blanche|Maison Blanche; vatican=Vatican|Saint-Siège
`);
