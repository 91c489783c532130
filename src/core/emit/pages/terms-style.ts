import { reportStyle } from './report-style.ts';

const cardStyle = `#filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; margin-top: 1.5rem; padding: 0.625rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
#filter input { flex: 1 1 14rem; max-width: 30rem; min-height: 2rem; padding: 0.25rem 0.625rem; font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 6px; }
#filter input::placeholder { color: var(--ink-3); opacity: 1; }
#filter output { color: var(--ink-3); }
.concept { margin-top: 1rem; padding: 1.125rem 1.375rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; scroll-margin-top: 4rem; }
.concept > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; }
.concept h3 { font: 500 1.1875rem/1.5 var(--text); }
.concept > header code, .field { color: var(--ink-3); font-size: 0.78125rem; }
.concept .verdict { margin-inline-start: auto; color: var(--ink-2); font-weight: 400; }
.note { margin-top: 0.25rem; max-width: 60rem; color: var(--ink-2); font-size: 0.78125rem; }
.languages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem 2rem; margin-top: 0.75rem; }
.lang h4 { margin: 0 0 0.25rem; font: 500 0.78125rem/1.5 var(--ui); color: var(--ink-3); }
.definition { margin-bottom: 0.5rem; font: 400 0.9375rem/1.6 var(--text); color: var(--ink-2); }
.definition small { display: block; font-family: var(--ui); }
ul.terms li { padding: 0.15rem 0; }
ul.terms .term { font: 400 0.96875rem/1.6 var(--text); }
ul.terms .preferred > .term { font-weight: 600; }
ul.terms .deprecated > .term, ul.terms .superseded > .term { color: var(--ink-2); text-decoration: line-through; text-decoration-color: var(--bad); }
.chips { color: var(--ink-3); }
.proposed > .chips { color: var(--warn); }
.source { display: block; color: var(--ink-3); }
.approval.approved { color: var(--good); }
.approval.re-opened { color: var(--warn); }
.lang .measure { margin-top: 0.5rem; }
.lines { table-layout: fixed; margin-top: 0.5rem; }
.lines .text { display: block; }
.lines .where { display: block; }
u.t { text-decoration: underline 2px var(--accent); text-underline-offset: 0.25em; background: var(--accent-soft); }
td.admitted u.t { text-decoration-style: dotted; }
td.forbidden u.t { background: var(--bad-soft); text-decoration-color: var(--bad); }
small.missing { color: var(--warn); }
`;

const narrowStyle = `@media screen and (max-width: 859.98px) {
  .concept { padding: 1rem; }
  .concept .verdict { margin-inline-start: 0; flex-basis: 100%; }
}
@media print {
  #filter { display: none; }
  .concept { break-inside: avoid-page; border-width: 0 0 1px; border-radius: 0; padding: 0.75rem 0; }
}
`;

/** The style of the page on the terms. */
export const termsStyle: string = `${reportStyle}${cardStyle}${narrowStyle}`;
