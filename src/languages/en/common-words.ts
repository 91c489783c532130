import { namesByKey } from '../names.ts';

/**
 * Frequent English words by a key that the languages share, where a dictionary gives them as each other's translation: a
 * sentence and its translation share more of them than two sentences that have nothing to do with each other. Lower case.
 *
 * @see the concepts of the Swadesh list and of the Oxford 3000; the translations are written from knowledge of the language
 */
export const commonWords: ReadonlyMap<string, readonly string[]> = namesByKey(`
  day=day|days; week=week|weeks; month=month|months; year=year|years; hour=hour|hours; minute=minute|minutes;
  today=today; yesterday=yesterday; tomorrow=tomorrow; night=night|nights|evening; morning=morning; monday=monday;
  tuesday=tuesday; wednesday=wednesday; thursday=thursday; friday=friday; saturday=saturday; sunday=sunday;
  two=two|both; three=three; four=four; five=five; first=first; second=second; last=last|latest;
  million=million|millions; billion=billion|billions|bn; president=president|presidential|presidency;
  minister=minister|ministers|secretary; government=government|governments|administration;
  police=police|officers|officer; court=court|courts; judge=judge|judges; law=law|laws|act|bill; party=party|parties;
  election=election|elections|electoral; vote=vote|votes|voting|voted; country=country|countries; state=state|states;
  city=city|cities|town; world=world|global; war=war|wars; peace=peace; army=army|military;
  sanction=sanction|sanctions; trade=trade|commercial; tariff=tariff|tariffs; market=market|markets;
  company=company|companies|firm|business|businesses; money=money|cash; dollar=dollar|dollars; pound=pound|pounds;
  price=price|prices|prize; sale=sale|sales; work=work|working|works|worked|job;
  worker=worker|workers|employee|employees|staff; school=school|schools; student=student|students|pupils;
  university=university|universities; book=book|books; film=film|films|movie|movies; music=music|musical;
  song=song|songs; team=team|teams|squad; match=match|game|games; player=player|players; goal=goal|goals;
  coach=coach|manager; ball=ball; season=season|seasons; man=man|men; woman=woman|women; child=child|children|kids;
  daughter=daughter|daughters|girl|girls; son=son|sons|boy|boys; mother=mother|mum|mom; father=father|dad;
  brother=brother|brothers; sister=sister|sisters; wife=wife; husband=husband; family=family|families;
  friend=friend|friends; people=people|persons|person; life=life|lives; death=death|dead|died|deaths;
  kill=killed|kill|shot|killing; victim=victim|victims; attack=attack|attacks|assault|assaulted|attacked;
  arrest=arrest|arrested|arrests; prison=prison|jail|inmates; fire=fire|fires|blaze;
  earthquake=earthquake|quake|earthquakes; water=water; sea=sea|ocean; land=land|earth|ground;
  house=house|home|homes|houses; street=street|streets; road=road|roads; car=car|cars; plane=plane|aircraft|planes;
  ship=ship|ships|boat|vessel; hospital=hospital|hospitals; doctor=doctor|doctors|dr; health=health;
  disease=disease|illness|diseases; brain=brain; heart=heart; hand=hand|hands; eye=eye|eyes; head=head;
  food=food|foods; restaurant=restaurant|restaurants; clothes=clothes|clothing; hat=hat|hats; animal=animal|animals;
  dog=dog|dogs; tree=tree|trees; question=question|questions; answer=answer|answers|reply|response;
  problem=problem|problems|trouble; reason=reason|reasons; history=history|historic|story|historical;
  news=news|information; newspaper=newspaper|paper|journal; letter=letter|letters;
  picture=photo|photos|picture|pictures|image|images; video=video|videos|footage; phone=phone|phones|mobile;
  computer=computer|computers; internet=internet|web|online; research=research|study|studies|researchers;
  intelligence=intelligence; nuclear=nuclear; oil=oil; gas=gas; energy=energy; climate=climate; summer=summer;
  white=white; black=black; red=red; green=green; gold=gold|golden; great=great|big|large; new=new; young=young|youth;
  old=old|former; best=best|better; important=important|major; difficult=difficult|hard|tough;
  possible=possible|possibility; love=love|loves|loved; fear=fear|fears|afraid|worried; happy=happy|happiness|glad;
  anger=anger|angry|furious; right=right|rights; power=power|powers; report=report|reports;
  decision=decision|decisions|decided; agreement=agreement|deal|agreed; meeting=meeting|summit|met;
  speech=speech|remarks; campaign=campaign|campaigns; plan=plan|plans|project|projects;
  investigation=investigation|inquiry|investigators|investigating; evidence=evidence|proof;
  statement=statement|statements; church=church|churches; god=god; king=king|queen|royal; fashion=fashion;
  beauty=beauty; model=model|models; art=art|arts|artist|artists; statue=statue|statues; museum=museum|museums;
  data=data; system=system|systems; security=security|safety; user=user|users; because=because; but=but|however;
  if=if; we=we|our|us; i=i|my|me; you=you|your; she=she|her; never=never|ever; always=always|still;
  nothing=nothing|anything; before=before|ago; after=after; between=between|among; against=against; without=without;
  more=more; many=many|several|lot; all=all|every|everyone|everything; say=said|says|told|added|saying;
  think=think|believe|thought; know=know|knows|knew|known; want=want|wants|wanted; help=help|helped|aid|support;
  play=play|played|playing|game; win=win|won|victory|winner|winning; lose=lose|lost|losing|loss|defeat;
  begin=begin|began|start|started|beginning; end=end|ended|finish|finished; write=wrote|write|written|writing;
  read=read|readers|reading; see=see|saw|seen|watch|look; hear=hear|heard|hearing|listen;
  wait=wait|waiting|expected|expect; leave=leave|left|leaving; return=return|returned|back
`);
