import type { TextRange } from '../../../core/ports.ts';
import { attributeOf, attributeValue, type MarkupHandler, type StartTag, tokenize } from './tokens.ts';

/**
 * The places of an HTML text where its language is named, in order: `lang` and `xml:lang` of `html` and `body`, and
 * `content` of `<meta http-equiv="content-language">`. A language tag needs no escaping in any of them. Reads no further
 * than the start of the body.
 */
export function languagePlaces(text: string): readonly TextRange[] {
  const finder = new LanguageFinder(text);
  tokenize(text, finder);
  return finder.places;
}

class LanguageFinder implements MarkupHandler {
  readonly places: TextRange[] = [];
  readonly allowsCdata = false;
  isDone = false;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  startTag(tag: StartTag): 'rcdata' | 'script' | 'rawtext' | undefined {
    const { name } = tag;
    const isContentLanguage = attributeOf(tag, 'http-equiv')?.trim().toLowerCase() === 'content-language';
    if (name === 'html' || name === 'body') this.add(tag, ['lang', 'xml:lang']);
    else if (name === 'meta' && isContentLanguage) this.add(tag, ['content']);
    this.isDone ||= !headElements.has(name);
    if (name === 'title') return 'rcdata';
    if (name === 'script') return 'script';
    return name === 'style' ? 'rawtext' : undefined;
  }

  endTag(): void {}
  text(): void {}
  aside(): void {}

  private add(tag: StartTag, attributes: readonly string[]): void {
    const found: TextRange[] = [];
    for (const attribute of attributes) {
      const value = attributeOf(tag, attribute)?.trim() && attributeValue(this.source, tag, attribute);
      if (value) found.push({ start: value.start, end: value.end });
    }
    for (const place of found.sort((a, b) => a.start - b.start)) this.places.push(place);
  }
}

/** What may stand before the body; any other element begins it. */
const headElements = new Set(
  'html head title base basefont bgsound link meta noscript script style template'.split(' '),
);
