import type { State } from '../../document.ts';
import type { Severity } from '../../finding.ts';

/**
 * The shapes of states and severities as SVG symbols, once a page, with the hatching that the bars use. States and
 * severities differ in shape, so that nothing depends on colour.
 */
export const markDefinitions = `<svg class="unseen" aria-hidden="true" focusable="false"><defs>
<symbol id="initial" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4.2" fill="none" stroke="currentColor" stroke-width="1.4"/></symbol>
<symbol id="translated" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4.2" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M5 .8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor"/></symbol>
<symbol id="reviewed" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4.9" fill="currentColor"/></symbol>
<symbol id="final" viewBox="0 0 10 10"><path d="M5 0l5 5-5 5-5-5z" fill="currentColor"/></symbol>
<symbol id="critical" viewBox="0 0 10 10"><rect x=".6" y=".6" width="8.8" height="8.8" fill="currentColor"/></symbol>
<symbol id="major" viewBox="0 0 10 10"><path d="M5 .6 10 9.4H0z" fill="currentColor"/></symbol>
<symbol id="minor" viewBox="0 0 10 10"><path d="M5 1.9 9 8.8H1z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/></symbol>
<symbol id="neutral" viewBox="0 0 10 10"><path d="M1 5h8" stroke="currentColor" stroke-width="1.6"/></symbol>
<symbol id="met" viewBox="0 0 10 10"><path d="M1 5.4 3.8 8.2 9 2" fill="none" stroke="currentColor" stroke-width="1.6"/></symbol>
<symbol id="unmet" viewBox="0 0 10 10"><path d="M1.5 1.5l7 7m0-7l-7 7" fill="none" stroke="currentColor" stroke-width="1.6"/></symbol>
<pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="4" height="4"/><rect class="hatch-line" width="2" height="4"/></pattern>
</defs></svg>
`;

/** The shape of a state or a severity; the word stands beside it. */
export function markHtml(kind: State | Severity | 'met' | 'unmet'): string {
  return `<svg class="mark ${kind}" aria-hidden="true" focusable="false"><use href="#${kind}"/></svg>`;
}
