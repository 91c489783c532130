import { namesByKey } from '../names.ts';

/**
 * French acronyms and what stands in their place in running text, by keys that the languages share.
 *
 * @see Office québécois de la langue française, Grand dictionnaire terminologique; Journal officiel, règles typographiques
 */
export const acronyms: ReadonlyMap<string, readonly string[]> = namesByKey(`
  un=ONU|Nations unies; nato=OTAN; eu=UE|Union européenne; eec=CEE; ec-bank=BCE; who=OMS; wto=OMC; imf=FMI;
  world-bank=BM; ilo=OIT|BIT; iom=OIM; unhcr=HCR|UNHCR; undp=PNUD; unep=PNUE; wfp=PAM; wipo=OMPI; oecd=OCDE;
  osce=OSCE; opec=OPEP; iaea=AIEA; icj=CIJ; icc=CPI; ecj=CJUE|CJCE; echr=CEDH; asean=ANASE|ASEAN; apec=CEAP|APEC;
  au=UA; ioc=CIO; oif=OIF; icrc=CICR; us=USA|US|EU|EUA|É.-U.; uk=RU|UK; ussr=URSS; drc=RDC; car=RCA; gdr=RDA; frg=RFA;
  prc=RPC; uae=EAU; ai=IA; gdp=PIB; gnp=PNB; vat=TVA; ngo=ONG; sme=PME; rd=R&D|RD; hr=RH; ceo=PDG|DG; cfo=DAF;
  cio=DSI; csr=RSE; esg=ESG; gdpr=RGPD; faq=FAQ; it=TI|TIC; dna=ADN; rna=ARN; aids=SIDA; hiv=VIH; std=MST|IST;
  mri=IRM; ptsd=TSPT|SSPT; er=SAMU|SMUR; ghg=GES; ipcc=GIEC; cop=COP; co2=CO2; nuclear-treaty=TNP; wmd=ADM; ufo=OVNI;
  gmo=OGM; gps=GPS; tv=TV|TÉLÉ; dvd=DVD; pc=PC|PCF; sms=SMS; hgv=PL; suv=SUV|VUS; hst=TGV; rer=RER; ngo-msf=MSF;
  ps=PS; snp=SNP; nhs=NHS; pm=PM; mp=MP; phd=PHD; ft=FT; nyt=NYT; md=MD; id=ID; vip=VIP; usd=USD; eur=EUR; gbp=GBP;
  vnd=VND; utc=UTC|TU|GMT; fed=FED; nasa=NASA; cia=CIA; fbi=FBI; cv=CV; ok=OK; bbc=BBC; llm=LLM|GML; ml=ML|AA;
  api=API; ogp=DINUM|DINSIC; cnil=CNIL; dpia=AIPD|PIA; dpo=DPO|DPD; open-source=OSS|FLOSS
`);
