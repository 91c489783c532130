import { baseStyle } from './base-style.ts';

/** The style of the reading page for a number of languages. Below 213 pixels a column, the languages stand one below the other. */
export function alignedStyle(columns: number): string {
  return `${baseStyle}:root { --columns: ${columns}; }
${pageStyle}${rowStyle}${sentenceStyle}${blockStyle}${noteStyle}${statusStyle}${narrowStyle}
@media screen and (max-width: ${Math.max(640, columns * 213) - 0.02}px) {
${stackedStyle}}
${printStyle}`;
}

const pageStyle = `main { max-width: calc(var(--columns) * 23.5rem + 4rem); margin: 0 auto; padding: 2.5rem 1rem 7.5rem; --gutter: 2.25rem; }
header { margin: 0 1.5rem 1.75rem var(--gutter); }
.by { margin-top: 0.25rem; color: var(--ink-3); }
.contents { margin: 0 1.5rem 2rem var(--gutter); }
.contents ol { padding-inline-start: 2.5ch; }
.contents li { padding: 0.15rem 0 0.15rem 0.25rem; }
.contents li::marker { color: var(--ink-3); font-variant-numeric: tabular-nums; }
.facts { display: inline-block; margin-inline-start: 0.75em; color: var(--ink-3); }
section + section { margin-top: 3.5rem; }
.path { margin: 0 1.5rem 0.5rem var(--gutter); font: 500 1.375rem/1.5 var(--text); }
.nothing { margin: 1.5rem var(--gutter); color: var(--ink-2); }
`;

const rowStyle = `.heads, .p {
  display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); column-gap: 2.125rem;
  padding-inline: var(--gutter) 1.5rem;
}
.heads {
  position: sticky; top: 0; z-index: 1; padding-block: 0.75rem 0.5rem; background: var(--paper);
  border-bottom: 1px solid var(--line); font-weight: 600; font-size: 0.75rem; color: var(--ink-2);
}
.heads small { margin-inline-start: 0.4em; font-weight: 400; font-size: 1em; color: var(--ink-3); }
.p {
  position: relative; --pad: 0.9375rem; padding-block: var(--pad) 0.9375rem; border-bottom: 1px solid var(--line-soft);
  font: 400 1.03125rem/1.66 var(--text);
}
.stretch { content-visibility: auto; contain-intrinsic-block-size: auto 450rem; }
.c { min-width: 0; overflow-wrap: anywhere; hyphens: auto; hyphenate-limit-chars: 8 4 4; text-wrap: pretty; }
.c:lang(vi) { hyphens: manual; }
.n + .c, .name + .c { color: var(--ink-2); }
.c > p, .c > h2, .c > h3 { display: inline; }
.n {
  position: absolute; inset-inline-start: 0; top: var(--pad); width: calc(var(--gutter) - 0.75rem); padding-top: 0.125rem; text-align: end;
  font: 400 0.6875rem/1.5 var(--ui); line-height: 1lh; color: var(--ink-3); font-variant-numeric: tabular-nums;
}
.p:target { background: linear-gradient(var(--accent), var(--accent)) 0 0 / 2px 100% no-repeat; }
`;

const sentenceStyle = `.s { border-radius: 3px; unicode-bidi: isolate; padding: 0.07em 0.14em; margin-inline: -0.14em; }
.live .s { cursor: pointer; }
@media (hover: hover) {
  .live .s:hover { background: color-mix(in oklab, var(--accent-soft) 55%, transparent); }
}
.s[aria-current], .live .s[aria-current]:hover {
  color: var(--ink); background: linear-gradient(var(--accent), var(--accent)) 0 0 / 2px 100% no-repeat var(--accent-soft);
}
.t {
  text-decoration: underline dotted var(--edge) 1px; text-underline-offset: 0.25em;
}
.s[aria-current] .t { text-decoration: underline var(--accent) 1px; }
.empty { font: 400 0.78125rem/1.5 var(--ui); font-style: normal; color: var(--ink-3); }
.o {
  display: inline-block; width: 0.62em; height: 0.62em; margin-inline-end: 0.4em; border: 1.5px solid var(--ink-3); border-radius: 50%;
}
@media (hover: none) {
  .keys { display: none; }
}
@media (forced-colors: active) {
  .s[aria-current] { outline: 2px solid Highlight; }
}
`;

const blockStyle = `.heading { font-size: 1.3125rem; line-height: 1.5; --pad: 1.75rem; }
.heading h2, .heading h3, .heading p { font: inherit; font-weight: 600; letter-spacing: -0.01em; }
.item .c { position: relative; padding-inline-start: 1.2em; }
.item .c > p::before { content: "•" / ""; position: absolute; inset-inline-start: 0.15em; color: var(--ink-3); }
.item { --pad: 0.5rem; padding-bottom: 0.5rem; border-bottom-color: transparent; }
.table-cell { --pad: 0; padding-bottom: 0; border: 0; font-size: 0.96875rem; }
.table-cell .c { border: 1px solid var(--line); margin-top: -1px; padding: 0.4rem 0.75rem; background: var(--sheet); }
.table-cell .n { margin-top: 0.4rem; }
.p:not(.table-cell) + .table-cell { margin-top: 0.75rem; }
.caption { font-size: 0.90625rem; font-style: italic; }
.defined { border-bottom: 0; padding-bottom: 0; font-weight: 600; }
.definition { --pad: 0.25rem; }
.definition .c { padding-inline-start: 1.5em; }
.preformatted .c { font: 400 0.84375rem/1.6 var(--mono); white-space: pre-wrap; hyphens: manual; }
.control .c { font: 400 0.90625rem/1.6 var(--ui); }
.name { grid-column: 1 / -1; margin-bottom: 0.15rem; font: 400 0.75rem/1.5 var(--mono); color: var(--ink-3); }
.left-out .c { grid-column: 1 / -1; font-style: italic; color: var(--ink-3); }
.reason { grid-column: 1 / -1; font: 400 0.78125rem/1.5 var(--ui); color: var(--ink-3); }
`;

const noteStyle = `.note { display: inline; font: 400 0.78125rem/1.55 var(--ui); hyphens: manual; }
.note summary {
  display: inline-block; list-style: none; cursor: pointer; min-width: 1.5rem; padding: 0.25rem 0.375rem; margin: -0.25rem 0;
  text-align: center; vertical-align: 0.35em; font-size: 0.6875rem; line-height: 1.5; font-weight: 600; color: var(--accent);
}
.note summary::-webkit-details-marker { display: none; }
.note[open] summary { background: var(--accent-soft); border-radius: 4px; }
.note p { margin: 0.35rem 0 0.25rem; padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--line); color: var(--ink-2); white-space: pre-line; }
`;

const statusStyle = `.status {
  position: fixed; inset: auto 0 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.1rem 1.25rem; padding: 0.6rem 2.25rem 0.7rem;
  max-height: 30vh; overflow: auto; background: var(--sheet); border-top: 1px solid var(--line); color: var(--ink-2);
}
.status:empty { padding: 0; border: 0; }
.status b { font-weight: 600; color: var(--ink); }
.status ul { display: contents; list-style: none; }
.status li { overflow-wrap: anywhere; }
`;

const narrowStyle = `@media screen and (max-width: 1023.98px) {
  main { --gutter: 1.75rem; padding-inline: 0.5rem; }
  .heads, .p { column-gap: 1.375rem; padding-inline-end: 0.75rem; }
  .p { font-size: 0.96875rem; }
  .heading { font-size: 1.125rem; }
}
`;

const stackedStyle = `  main { padding: 1.5rem 0 calc(30vh + 2rem); }
  header, .contents, .path, .nothing { margin-inline: 1rem; }
  .heads { position: static; display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding-inline: 1rem; }
  .p { display: block; padding-inline: 1rem; font-size: 1rem; }
  .p:not(.table-cell) .c, .left-out .reason { position: relative; padding-inline-start: 1.9rem; }
  .c + .c { margin-top: 0.5rem; }
  .c::before {
    content: attr(lang); position: absolute; inset-inline-start: 0; padding-top: 0.125rem; font: 500 0.6875rem/1.5 var(--ui); line-height: 1lh;
    color: var(--ink-3);
  }
  .n { position: static; float: inline-end; width: auto; margin-inline-start: 0.75rem; }
  .item .c > p::before { inset-inline-start: 1.9rem; }
  .p.item .c, .p.definition .c { padding-inline-start: 3rem; }
  .table-cell .c { position: relative; padding-inline-start: 2.4rem; }
  .table-cell .c::before { inset-inline-start: 0.75rem; }
  .table-cell { --pad: 0.35rem; padding-bottom: 0.35rem; }
  .table-cell .n { position: relative; z-index: 1; margin: 0.4rem 0.75rem 0 0; }
  .status { padding-inline: 1rem; }
`;

const printStyle = `@media print {
  main { max-width: none; padding: 0; --gutter: 1.6rem; }
  header, .contents, .path { margin-inline-end: 0; }
  .heads, .p { column-gap: 1.5rem; padding-inline-end: 0; }
  .heads { position: static; }
  .stretch { content-visibility: visible; }
  .p { break-inside: avoid; line-height: 1.55; }
  .heads, .path, .heading { break-after: avoid; }
  .n + .c, .name + .c, .s[aria-current] { color: var(--ink); background: none; }
  .status, #hint { display: none; }
  .note summary { color: var(--ink-2); }
}
`;
