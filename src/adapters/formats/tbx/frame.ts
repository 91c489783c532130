import type { TermbaseFrame } from '../../../core/terms/termbase.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/escape.ts';
import { isLanguageTag } from '../xml/language-tag.ts';
import { tbxNamespace } from './names.ts';

const ownHeader = `<tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Termbase of Passerelle</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>`;
const ownLang = 'en';
const ownDialect = 'TBX-Basic';

/** What a file has around its concepts, while it is read. */
export type OpenFrame = { -readonly [Key in keyof TermbaseFrame]: TermbaseFrame[Key] };

/** Takes from the root what the frame keeps of it; the names of TBX 2 for its dialects are not those of TBX v3. */
export function frameOfRoot(root: XmlElement): OpenFrame {
  const lang = attributeOf(root, 'xml:lang');
  const dialect = root.local === 'tbx' ? attributeOf(root, 'type') : undefined;
  return {
    ...(lang !== undefined && lang !== ownLang && isLanguageTag(lang) ? { lang } : {}),
    ...(dialect !== undefined && dialect !== '' && dialect !== ownDialect ? { dialect } : {}),
  };
}

/** Adds the header, under its name in TBX v3, or what follows the body. */
export function addToFrame(frame: OpenFrame, element: XmlElement, raw: string): void {
  if (element.local === 'back') frame.back = raw;
  if (element.local !== 'tbxHeader' && element.local !== 'martifHeader') return;
  const header =
    element.name === 'martifHeader'
      ? raw.replace(/^<martifHeader/u, '<tbxHeader').replace(/<\/martifHeader\s*>$/u, '</tbxHeader>')
      : raw;
  if (header !== ownHeader) frame.header = header;
}

/** The text of a TBX v3 file in DCA style up to its first concept. */
export function textBefore({ lang = ownLang, dialect = ownDialect, header = ownHeader }: TermbaseFrame): string {
  const root = `<tbx${attribute('type', dialect)} style="dca"${attribute('xml:lang', lang)} xmlns="${tbxNamespace}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n  ${header}\n  <text>\n    <body>\n`;
}

/** The text of a TBX file from behind its last concept. */
export function textAfter({ back }: TermbaseFrame): string {
  return `    </body>\n${back === undefined ? '' : `    ${back}\n`}  </text>\n</tbx>\n`;
}
