import { tokenStyle } from './tokens.ts';

/**
 * What all pages share: colours, type, focus, print. Literata and Be Vietnam Pro are drawn for Vietnamese and used where
 * the reader has them. Noto Serif, New York (`ui-serif` on Apple's systems) and Cambria have Vietnamese letters too and
 * stand before Georgia, whose missing ones would come from another face. No line is lower than 1.5, which stacked
 * accents need.
 */
export const baseStyle: string = `${tokenStyle}
:root {
  --text: "Literata Variable", Literata, "Noto Serif", ui-serif, Cambria, Georgia, serif;
  --ui: "Be Vietnam Pro", system-ui, "Noto Sans", sans-serif;
  --mono: ui-monospace, "Noto Sans Mono", Consolas, monospace;
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 3.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 0.84375rem/1.5 var(--ui); }
h1, h2, h3, p, ol, ul, dl, dd, figure { margin: 0; padding: 0; }
h1, h2, h3, p, td, th, li, dd, summary { overflow-wrap: anywhere; }
h1 { font: 500 2.125rem/1.5 var(--text); letter-spacing: -0.015em; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:not(:hover) { text-decoration-color: var(--edge); }
code { font: 0.9em/1.5 var(--mono); }
/* A language's own name may begin with a small letter in a sentence; here each stands alone. */
.language { display: inline-block; }
.language::first-letter { text-transform: uppercase; }
bdi, [dir="auto"] { unicode-bidi: isolate; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
[hidden] { display: none !important; }
@media (max-width: 639.98px) {
  h1 { font-size: 1.625rem; letter-spacing: -0.01em; }
}
@media print {
  @page { margin: 16mm 14mm 18mm; }
  html { font-size: 11px; }
  a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
}
`;
