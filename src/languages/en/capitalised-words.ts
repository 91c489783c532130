import { words } from '../words.ts';

/**
 * English words that have a capital without being a proper name of their own: days and months, titles, offices,
 * institutions, peoples. Lower case, in the singular.
 *
 * @see New Oxford Style Manual, « Capitalization »
 */
export const capitalisedWords: ReadonlySet<string> = new Set(
  words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september',
    'october november december mr mrs ms miss sir dame lord lady dr prof professor doctor president vice prime minister',
    'ministry secretary state senator senate house congress congressman congresswoman representative governor mayor judge justice court supreme',
    'parliament assembly council commission committee chamber chairman chancellor king queen prince princess duke duchess',
    'emperor empire pope bishop archbishop cardinal father mother god bible church holy saint st general colonel captain',
    'lieutenant sergeant major commander admiral chief director head officer official army navy air force marine guard',
    'police department agency office bureau authority board bank fund trust union association society institute institution',
    'foundation university college school academy museum library hospital centre center club league cup championship open',
    'world war games olympic olympics premier national international federal royal grand great united kingdom states nations nation',
    'republic democratic democrat republican party conservative labour liberal socialist communist tory government cabinet',
    'treasury law act bill constitution charter treaty convention agreement protocol directive regulation resolution',
    'declaration article chapter section part north south east west northern southern eastern western central new old upper lower',
    'street road avenue square park lake river mountain mount island islands sea ocean gulf bay cape city town county district province region',
    'airport station bridge tower palace castle hall hotel theatre theater stadium arena internet web christmas easter christian',
    'muslim jewish catholic protestant orthodox islam arab african albanian algerian german american english australian austrian',
    'belgian brazilian british bulgarian cambodian canadian catalan chilean chinese colombian korean croatian cuban danish',
    'scottish scot egyptian spanish european finnish flemish french welsh greek dutch hungarian indian indonesian iraqi iranian',
    'irish icelandic israeli italian japanese kurdish kurd lebanese libyan macedonian malaysian moroccan mexican norwegian',
    'pakistani palestinian persian peruvian philippine filipino polish portuguese roman romanian russian saudi serb serbian soviet',
    'swedish swiss syrian taiwanese czech thai tibetan tunisian turkish turk ukrainian venezuelan vietnamese briton english',
    'i the a an and of in on for to at by with from her his its their our your my this that member president-elect foreign',
    'research science times post gazette herald journal review daily tribune channel award prize service week day',
    'affairs defence defense interior health education finance trade commerce energy security service services report plan',
  ),
);
