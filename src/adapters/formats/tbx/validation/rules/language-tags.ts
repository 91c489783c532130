import { attributeOf } from '../../../xml/element.ts';
import { isLanguageTag } from '../../../xml/language-tag.ts';
import type { MakeRule } from '../visit.ts';
import { tagged } from '../words.ts';

/** Values of xml:lang that are no language tags. */
export const checkLanguageTags: MakeRule = ({ report }) => ({
  open({ element }) {
    const lang = attributeOf(element, 'xml:lang');
    if (lang === undefined || isLanguageTag(lang)) return;
    const message = `xml:lang="${lang}" of ${tagged(element)} is no BCP 47 language tag. Write one such as fr, en or vi.`;
    report('tbx-language-tag', element.start, message, { actual: lang });
  },
});
