import { baseStyle } from './base-style.ts';

const pageStyle = `main { max-width: 82rem; margin: 0 auto; padding: 2.5rem 2.5rem 5rem; }
.by { margin-top: 0.25rem; color: var(--ink-3); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 1rem; list-style: none; }
nav span, .quiet, small { color: var(--ink-3); }
small { font-size: 0.75rem; font-weight: 400; }
section { margin-top: 2.75rem; }
h2 { margin-bottom: 0.875rem; font: 500 1.375rem/1.5 var(--text); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.nothing, .more { margin: 0.75rem 0; color: var(--ink-2); }
.nothing.good { color: var(--good); }
ul { list-style: none; }
.mark {
  display: inline-block; width: 0.6875rem; height: 0.6875rem; margin-inline-end: 0.4rem; vertical-align: -0.06em; overflow: visible;
}
.mark.critical, .mark.major { color: var(--bad); }
.mark.minor { color: var(--warn); }
.mark.neutral { color: var(--ink-3); }
.mark.initial { color: var(--ink-3); }
.mark.translated, .mark.reviewed { color: var(--accent); }
`;

const cardStyle = `.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1.125rem; }
.card { padding: 1.125rem 1.375rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; }
.card h3 { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1rem; font: 600 1rem/1.5 var(--ui); }
.verdict { font-weight: 500; font-size: 0.8125rem; }
.card .stack { height: 0.875rem; margin: 0.75rem 0 0.5rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.78125rem; color: var(--ink-2); }
.size { margin-top: 0.25rem; font-size: 0.78125rem; color: var(--ink-3); }
.demands { margin-top: 0.75rem; }
.demands li { display: flex; padding: 0.4rem 0; border-top: 1px solid var(--line-soft); }
.demands li span { color: var(--ink); }
.demands .mark { flex: none; margin-top: 0.3rem; }
`;

const barStyle = `.stack { display: block; width: 100%; border-radius: 2px; overflow: hidden; }
.bar { display: block; width: 100%; height: 0.625rem; border-radius: 2px; overflow: hidden; }
.stack .gap { fill: var(--sheet); transform: translateX(-1px); }
.hatch-ground { fill: var(--accent-soft); }
.hatch-line { fill: var(--edge); }
rect.initial, rect.open { fill: var(--sheet); stroke: var(--edge); stroke-width: 2px; }
rect.translated, rect.admitted { fill: url(#hatch); }
rect.reviewed, rect.preferred { fill: var(--accent); }
rect.final { fill: var(--ink); }
rect.otherSense { fill: var(--line); }
rect.forbidden, rect.critical, rect.major { fill: var(--bad); }
rect.missing, rect.minor { fill: var(--warn); }
rect.neutral { fill: var(--ink-3); }
.swatch {
  display: inline-block; width: 0.75rem; height: 0.625rem; margin-inline-end: 0.4rem; border: 1px solid var(--edge); border-radius: 2px;
}
.swatch.preferred { background: var(--accent); border-color: var(--accent); }
.swatch.admitted { background: repeating-linear-gradient(135deg, var(--edge) 0 2px, var(--accent-soft) 2px 4px); }
.swatch.otherSense { background: var(--line); }
.swatch.forbidden { background: var(--bad); border-color: var(--bad); }
.swatch.missing { background: var(--warn); border-color: var(--warn); }
b.missing { color: var(--warn); font-weight: 500; }
b.forbidden { color: var(--bad); font-weight: 500; }
.measure { display: grid; grid-template-columns: minmax(3rem, 7.5rem) minmax(0, auto); gap: 0 0.75rem; align-items: center; justify-content: start; color: var(--ink-2); font-size: 0.78125rem; }
.measure .stack { height: 0.5rem; }
`;

const tableStyle = `table { width: 100%; border-collapse: collapse; }
td, th { padding: 0.5rem 0.875rem; text-align: start; vertical-align: baseline; font-weight: 400; font-variant-numeric: tabular-nums; }
.rows { background: var(--sheet); border: 1px solid var(--line); }
.rows tbody tr { border-top: 1px solid var(--line-soft); }
thead th { overflow-wrap: normal; font-size: 0.78125rem; font-weight: 500; color: var(--ink-3); }
.count { text-align: end; }
.overall { margin: 0.875rem 0; }
.overall li { display: grid; grid-template-columns: 7rem minmax(3rem, 22rem) minmax(0, 1fr); gap: 0 1rem; align-items: center; padding: 0.15rem 0; color: var(--ink-2); font-size: 0.78125rem; }
.overall .stack { height: 0.625rem; }
.fold .rows { margin-top: 0.75rem; }
.term { font: 400 0.9375rem/1.5 var(--text); }
.terms { table-layout: fixed; }
.terms thead .count { width: 7.5rem; }
.terms th .term { margin-inline-end: 0.4rem; }
.terms small { display: inline-block; }
.terms .measure { margin-top: 0.125rem; }
.fold { margin-top: 0.875rem; }
.fold summary { cursor: pointer; color: var(--accent); width: fit-content; padding: 0.25rem 0; }
.chart { width: auto; min-width: min(100%, 36rem); margin-bottom: 1.25rem; }
.chart td, .chart th { padding: 0.2rem 0.875rem 0.2rem 0; vertical-align: middle; }
.chart th[scope="rowgroup"] { padding-top: 0.75rem; font-weight: 600; }
.chart th[scope="rowgroup"] .quiet { font-weight: 400; }
.chart tbody:first-of-type th[scope="rowgroup"] { padding-top: 0; }
.chart td:nth-child(2) { width: 60%; }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.125rem; margin-bottom: 0.75rem; color: var(--ink-2); }
.filter { max-width: 100%; }
.filters select, .filters button {
  max-width: 100%; min-height: 1.875rem; padding: 0.2rem 0.6rem; font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 6px;
}
.filters button { cursor: pointer; }
.filters output { color: var(--ink-3); }
`;

const findingStyle = `.findings { table-layout: fixed; }
.findings th:nth-child(1) { width: 12%; }
.findings th:nth-child(2) { width: 17%; }
.findings th:nth-child(3) { width: 29%; }
.findings th:nth-child(4) { width: 16%; }
.severity { display: block; font-weight: 500; }
.what code { color: var(--ink-2); }
.where span { display: block; color: var(--ink-2); font-size: 0.78125rem; }
.where span span { display: inline; }
.text { font: 400 0.9375rem/1.6 var(--text); }
.text + .text { margin-top: 0.2rem; }
mark { padding: 0.05em 0.15em; border-radius: 2px; color: inherit; background: var(--warn-soft); white-space: break-spaces; text-decoration: underline 2px var(--warn); text-underline-offset: 0.25em; }
tr[data-severity="critical"] mark, tr[data-severity="major"] mark { background: var(--bad-soft); text-decoration-color: var(--bad); }
mark.gap { padding: 0; border-inline-start: 2px solid var(--warn); }
.why { color: var(--ink-2); }
`;

/** Rows become cards, whose cells carry the heads of their columns. */
const narrowStyle = `@media screen and (max-width: 859.98px) {
  main { padding: 1.5rem 1rem 4rem; }
  .rows thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .rows, .rows tbody, .rows tr, .rows td, .rows th { display: block; width: auto !important; }
  .rows tr { padding: 0.6rem 0; }
  .rows td, .rows th { padding: 0.2rem 0.875rem; text-align: start; }
  .rows td[data-label] { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0 0.5rem; }
  .rows td[data-label]::before { content: attr(data-label); color: var(--ink-3); font-size: 0.78125rem; }
  .rows td[data-label] > * { grid-column: 2; }
  .measure { grid-template-columns: minmax(3rem, 5.5rem) minmax(0, 1fr); }
  .measure > span { overflow-wrap: break-word; }
  .card { padding: 1rem; }
  .overall li { grid-template-columns: 5.5rem minmax(0, 1fr); }
  .overall li > :last-child { grid-column: 2; }
}
`;

const printStyle = `@media print {
  main { max-width: none; padding: 0; }
  nav, .filters { display: none; }
  section { margin-top: 1.5rem; }
  h2, .chart th[scope="rowgroup"] { break-after: avoid; }
  tr, .card { break-inside: avoid; }
  thead { display: table-header-group; }
  svg, mark, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  td, th { padding: 0.3rem 0.5rem; }
}
`;

/** The style of the report. */
export const reportStyle: string = `${baseStyle}${pageStyle}${cardStyle}${barStyle}${tableStyle}${findingStyle}${narrowStyle}${printStyle}`;
