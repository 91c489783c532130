import type { TermbaseFrame } from '../../../core/terms/termbase.ts';
import { attributeOf, declaration, type XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/escape.ts';
import { isLanguageTag } from '../xml/language-tag.ts';
import { basicDialect, ownDialect } from './dialect-names.ts';
import { type Markup, ownPrefixes } from './markup.ts';
import { tbxNamespace } from './names.ts';

const ownHeader = `<tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Termbase of Passerelle</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>`;
const ownLang = 'en';

/** What a file has around its concepts, while it is read. */
export type OpenFrame = { -readonly [Key in keyof TermbaseFrame]: TermbaseFrame[Key] };

/**
 * Takes from the root what the frame keeps of it. The dialects that are written of themselves are not kept; TBX, which
 * TBX 2 calls itself where it has the categories of ISO 30042:2008, is no name of a dialect in TBX v3.
 */
export function frameOfRoot(root: XmlElement): OpenFrame {
  const lang = attributeOf(root, 'xml:lang');
  const dialect = attributeOf(root, 'type') ?? '';
  const isKept =
    dialect !== basicDialect && dialect !== ownDialect && (root.local === 'tbx' || dialect.startsWith('TBX-'));
  return {
    ...(lang !== undefined && lang !== ownLang && isLanguageTag(lang) ? { lang } : {}),
    ...(isKept && dialect !== '' ? { dialect } : {}),
  };
}

/** Adds the header, under its name in TBX v3, or what follows the body. */
export function addToFrame(frame: OpenFrame, element: XmlElement, raw: string): void {
  if (element.local === 'back') frame.back = raw;
  if ((element.local === 'tbxHeader' || element.local === 'martifHeader') && raw !== ownHeader) frame.header = raw;
}

/**
 * The text of a TBX file up to its first concept.
 *
 * @param dialect the type of the root
 */
export function textBefore(
  { lang = ownLang, header = ownHeader }: TermbaseFrame,
  dialect: string,
  markup: Markup,
): string {
  const start = rootStart(attribute('type', dialect), attribute('xml:lang', lang), markup);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${start}\n  ${markup.frame(header)}\n  <text>\n    <body>\n`;
}

function rootStart(type: string, lang: string, { style }: Markup): string {
  if (style === 'tbx2') return `<martif${type}${lang}>`;
  const prefixes = style === 'dct' ? [...ownPrefixes].map(([uri, prefix]) => declaration(prefix, uri)).join('') : '';
  return `<tbx${type} style="${style}"${lang} xmlns="${tbxNamespace}"${prefixes}>`;
}

/** The text of a TBX file from behind its last concept. */
export function textAfter({ back }: TermbaseFrame, markup: Markup): string {
  const end = markup.style === 'tbx2' ? 'martif' : 'tbx';
  return `    </body>\n${back === undefined ? '' : `    ${markup.frame(back)}\n`}  </text>\n</${end}>\n`;
}
