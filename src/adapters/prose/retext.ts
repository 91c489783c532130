import { retext } from 'retext';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { VFile } from 'vfile';
import type { ProseRemark } from '../../core/ports.ts';

/** Plugins by base language. Vietnamese doubles words on purpose, so that only English is looked at. */
const english = retext().use(retextRepeatedWords).use(retextIndefiniteArticle).freeze();

/**
 * What retext's plugins remark in one segment's text: a word written twice, `a` for `an`. Nothing for languages that no
 * plugin knows. One segment at a time, since retext's parser is slower than linear on long texts.
 *
 * @param lang BCP 47
 */
export function remarkProse(text: string, lang: string): readonly ProseRemark[] {
  if (!/^en(?:-|$)/iu.test(lang)) return [];
  const file = new VFile(text);
  english.runSync(english.parse(file), file);
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
