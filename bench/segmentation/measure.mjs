/** Sentences a paragraph; a gold sentence's neighbours are those of its file. */
const paragraphLength = 20;

/** The sentences of a file in CoNLL-U, in order. */
export function readSentences(text) {
  const mark = '# text = ';
  return text
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length).trim());
}

/** Gold sentences joined with spaces to paragraphs, each with the offsets at which its sentences end. */
export function paragraphsOf(sentences) {
  const paragraphs = [];
  for (let i = 0; i < sentences.length; i += paragraphLength) {
    const group = sentences.slice(i, i + paragraphLength);
    let end = -1;
    const ends = group.map((sentence) => {
      end += 1 + sentence.length;
      return end;
    });
    paragraphs.push({ text: group.join(' '), sentences: group, ends });
  }
  return paragraphs;
}

/**
 * How well a splitter finds the ends of gold sentences. Recall counts those that end in `. ! ? …`, with or without
 * closing marks after them, and so can be told from the text; each end found where none is counts against precision. A
 * sentence is exact where both its ends are found and nothing between.
 */
export function measure(paragraphs, split) {
  const count = { hits: 0, missed: 0, wrong: 0, exact: 0, all: 0 };
  for (const { text, sentences, ends } of paragraphs) {
    const found = new Set(split(text));
    const gold = new Set(ends);
    let start = 0;
    sentences.forEach((sentence, i) => {
      const end = ends[i];
      const inner = [...found].some((at) => at > start && at < end);
      const isOpen = i === 0 || found.has(ends[i - 1]);
      count.all++;
      if (isOpen && !inner && found.has(end)) count.exact++;
      // The last end of a paragraph is given away.
      if (i < sentences.length - 1 && endsInMark(sentence)) count[found.has(end) ? 'hits' : 'missed']++;
      start = end;
    });
    for (const at of found) if (!gold.has(at)) count.wrong++;
  }
  const { hits, missed, wrong, exact, all } = count;
  const precision = hits / (hits + wrong);
  const recall = hits / (hits + missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), exact: exact / all };
}

/** Each place where a splitter goes wrong, with the text around it: `+` an end too many, `-` one that was missed. */
export function mistakes(paragraphs, split) {
  return paragraphs.flatMap(({ text, sentences, ends }) => {
    const found = split(text);
    const known = new Set(found);
    const show = (mark, at) => `${mark} ${text.slice(Math.max(0, at - 50), at)} | ${text.slice(at, at + 40).trim()}`;
    const missed = ends.filter((at, i) => i < ends.length - 1 && !known.has(at) && endsInMark(sentences[i]));
    return [
      ...found.filter((at) => !ends.includes(at)).map((at) => show('+', at)),
      ...missed.map((at) => show('-', at)),
    ];
  });
}

/** Whether a sentence ends in a mark, closing quotation marks and brackets after it left out. */
function endsInMark(sentence) {
  return /[.!?…][\s"»”’')\]]*$/u.test(sentence);
}

/** Seconds that a job takes, the best of several runs within about a second in all. */
export function secondsOf(job) {
  let best = Infinity;
  let spent = 0;
  for (let run = 0; run < 3 || (run < 50 && spent < 1); run++) {
    const start = process.hrtime.bigint();
    job();
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    best = Math.min(best, seconds);
    spent += seconds;
  }
  return best;
}
