/** The namespace that the prefix `xml` is bound to in every document. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** The namespace of namespace declarations. */
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** XML 1.0, production 4a: "NameChar ::= NameStartChar | "-" | "." | [0-9] | #xB7 | [#x0300-#x036F] | [#x203F-#x2040]". */
const nmtoken =
  /^[-.0-9:A-Z_a-z\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u200C-\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]+$/u;

/** Whether the text is an NMTOKEN, what XLIFF and TBX want of an id: letters, digits, `.`, `-`, `_`, `:` and no space. */
export function isNmtoken(text: string): boolean {
  return nmtoken.test(text);
}
