import { baseStyle } from '../base-style.ts';

const pageStyle = `main { max-width: 64rem; margin: 0 auto; padding: 2.5rem 2.5rem 5rem; }
.by { margin-top: 0.25rem; color: var(--ink-3); }
.counts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 0.875rem; list-style: none; color: var(--ink-2); }
.counts b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
.nothing, .more { margin: 1rem 0; color: var(--ink-2); }
.nothing.good { color: var(--good); }
section { margin-top: 2.25rem; }
h2 { font: 500 1.1875rem/1.5 var(--text); }
h2 small, dt small { font: 400 0.78125rem/1.5 var(--ui); color: var(--ink-3); }
h3 { margin-top: 1.5rem; font: 600 0.875rem/1.5 var(--ui); }
.mark { display: inline-block; width: 0.6875rem; height: 0.6875rem; margin-inline-end: 0.4rem; vertical-align: -0.06em; overflow: visible; }
.mark.critical, .mark.major { color: var(--bad); }
.mark.minor { color: var(--warn); }
.mark.neutral { color: var(--ink-3); }
`;

const filterStyle = `.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem 0.875rem; margin-top: 1.5rem; padding: 0.625rem 0; color: var(--ink-2); background: var(--paper); border-bottom: 1px solid var(--line); }
.filter { display: grid; gap: 0.125rem; max-width: 100%; font-size: 0.78125rem; }
.filters input, .filters select, .filters button { min-width: 0; width: 8.25rem; max-width: none; min-height: 1.875rem; padding: 0.2rem 0.6rem; font: 400 0.84375rem/1.5 var(--ui); color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 6px; }
.filters input { width: 10rem; }
.filters button { width: auto; cursor: pointer; color: var(--accent); }
.filters output { margin-inline-start: auto; padding: 0.3rem 0; color: var(--ink-3); font-variant-numeric: tabular-nums; }
`;

/**
 * What is out of sight is not laid out, so that ten thousand findings scroll as ten do. An item is no `list-item`:
 * Chromium numbers those anew for each one that is hidden, which takes half a minute on a long page.
 */
const findingStyle = `.list { margin-top: 0.75rem; list-style: none; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; }
.finding { display: block; padding: 0.875rem 1.25rem 1rem; content-visibility: auto; contain-intrinsic-size: auto 9.5rem; }
.finding + .finding { border-top: 1px solid var(--line-soft); }
.finding p, .finding li { overflow-wrap: anywhere; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.875rem; color: var(--ink-3); font-size: 0.78125rem; }
.severity { font-weight: 600; color: var(--ink); }
.where { margin-inline-start: auto; }
.says { margin-top: 0.15rem; max-width: 46rem; color: var(--ink); }
.side { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); align-items: baseline; margin-top: 0.375rem; }
.says + .side { margin-top: 0.625rem; }
.tag { color: var(--ink-3); font-size: 0.75rem; overflow-wrap: anywhere; }
.text { font: 400 1rem/1.62 var(--text); max-width: 46rem; white-space: break-spaces; }
.source .text { color: var(--ink-2); }
mark { padding: 0.05em 0.1em; border-radius: 2px; color: inherit; background: var(--warn-soft); text-decoration: underline 2px var(--warn); text-underline-offset: 0.25em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
[data-severity="critical"] mark, [data-severity="major"] mark { background: var(--bad-soft); text-decoration-color: var(--bad); }
[data-severity="neutral"] mark { background: var(--sunk); text-decoration-color: var(--ink-3); }
mark.gap { padding: 0; border-inline-start: 2px solid currentColor; }
.accepted { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; margin-top: 0.5rem; padding-inline-start: 2.25rem; font-size: 0.78125rem; color: var(--good); }
.accepted ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; }
.accepted .text { font-size: 0.9375rem; color: var(--ink); }
.accepted li + li::before { content: "or "; font: 400 0.78125rem/1.5 var(--ui); color: var(--ink-3); }
`;

const checksStyle = `#checks { margin-top: 3.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
#checks dl { margin-top: 0.75rem; }
#checks dl > div { padding: 0.5rem 0; max-width: 46rem; scroll-margin-top: 5rem; }
#checks dl > div:target { padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--accent); }
dt { font-weight: 600; }
dt code { font-weight: 400; color: var(--ink-2); }
dd { color: var(--ink-2); }
#checks p { margin-top: 0.25rem; color: var(--ink-2); }
pre { margin: 0.5rem 0 0; padding: 0.625rem 0.875rem; overflow-x: auto; background: var(--sunk); border-radius: 6px; }
`;

const narrowStyle = `@media screen and (max-width: 639.98px) {
  main { padding: 1.5rem 1rem 4rem; }
  .filters { position: static; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.5rem 0.75rem; }
  .filter.wide { grid-column: 1 / -1; }
  .filters output { align-self: end; padding: 0.5rem 0; }
  .filters input, .filters select { width: 100%; min-height: 2.25rem; }
  .filters button { align-self: end; min-height: 2.25rem; }
  .finding { padding: 0.75rem 0.875rem 0.875rem; }
  .side { grid-template-columns: minmax(0, 1fr); }
  .accepted { padding-inline-start: 0; }
}
@media print {
  main { max-width: none; padding: 0; }
  .filters { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; padding: 0.5rem 0; }
  .list { border-width: 1px 0 0; border-radius: 0; }
  mark, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** The style of the page on findings. */
export const checkStyle: string = `${baseStyle}${pageStyle}${filterStyle}${findingStyle}${checksStyle}${narrowStyle}`;
