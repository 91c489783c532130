import { retext } from 'retext';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextQuotes from 'retext-quotes';
import retextRepeatedWords from 'retext-repeated-words';
import retextSentenceSpacing from 'retext-sentence-spacing';
import { VFile } from 'vfile';
import type { ProseTopic } from '../../core/checks/tools.ts';
import type { ProseRemark } from '../../core/ports.ts';

/** The plugins by what is asked. Vietnamese doubles words on purpose, so that only English is looked at. */
const english: Readonly<Record<ProseTopic, Processor>> = {
  words: retext().use(retextRepeatedWords).use(retextIndefiniteArticle).freeze(),
  'smart-quotes': retext().use(retextQuotes, { preferred: 'smart' }).freeze(),
  'straight-quotes': retext().use(retextQuotes, { preferred: 'straight' }).freeze(),
  'one-space': retext().use(retextSentenceSpacing, { preferred: 'space' }).freeze(),
  'two-spaces': retext().use(retextSentenceSpacing, { preferred: 'double-space' }).freeze(),
};

type Root = ReturnType<ReturnType<typeof retext>['parse']>;

/** What is left of a processor's type when its plugins are known. */
interface Processor {
  parse(file: VFile): Root;
  runSync(tree: Root, file: VFile): unknown;
}

/**
 * What retext's plugins remark in one segment's text: a word written twice, `a` for `an`; or, where that is asked, marks
 * and gaps that are not written the one way. Nothing for languages that no plugin knows. One segment at a time, since
 * retext's parser is slower than linear on long texts.
 *
 * @param lang BCP 47
 * @param topic what it is asked about
 */
export function remarkProse(text: string, lang: string, topic: ProseTopic = 'words'): readonly ProseRemark[] {
  if (!/^en(?:-|$)/iu.test(lang)) return [];
  const file = new VFile(text);
  const processor = english[topic];
  processor.runSync(processor.parse(file), file);
  return file.messages.map((message) => ({
    rule: message.source?.replace('retext-', '') ?? 'prose',
    message: message.reason,
    ...offsetsOf(message.place),
    ...(typeof message.actual === 'string' && { actual: message.actual }),
    expected: (message.expected ?? []).filter((word) => typeof word === 'string'),
  }));
}

interface Offsets {
  readonly start?: number;
  readonly end?: number;
}

function offsetsOf(place: VFile['messages'][number]['place']): Offsets {
  if (!place || !('start' in place)) return {};
  const { start, end } = place;
  return start.offset === undefined || end.offset === undefined ? {} : { start: start.offset, end: end.offset };
}
