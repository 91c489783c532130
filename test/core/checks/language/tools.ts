import { remarkProse } from '../../../../src/adapters/prose/retext.ts';
import { englishSpeller } from '../../../../src/adapters/spelling/hunspell.ts';
import type { Check } from '../../../../src/core/checks/check.ts';
import type { CheckTools } from '../../../../src/core/checks/tools.ts';
import { findingsOf, type Target } from '../harness.ts';

/** The libraries that the checks of language ask, as `passerelle check` loads them. */
export const tools: CheckTools = { remarkProse, speller: await englishSpeller() };

/** The texts that a check marks in a target. */
export function marked(check: Check, to: Target, source: string, target: string): readonly string[] {
  const findings = findingsOf(check, to, [{ source, target }], undefined, {}, { tools });
  return findings.map(({ start, end }) => target.slice(start, end));
}
