import { plainText } from '../content.ts';
import { type Document, segments, units } from '../document.ts';
import type { CheckEnvironment, CheckRule, PairTexts } from './check.ts';
import type { CheckTools } from './tools.ts';

/**
 * The libraries that checks have to ask about a document. Reads no further than it has to.
 *
 * @param rules the checks at work
 */
export function neededTools(
  rules: readonly CheckRule[],
  document: Document,
  languages: Pick<CheckEnvironment, 'source' | 'target'>,
): ReadonlySet<keyof CheckTools> {
  const needed = new Set<keyof CheckTools>();
  let open = rules.filter(({ uses }) => uses !== undefined);
  for (const texts of pairsOf(document)) {
    open = open.filter(({ uses = [] }) => uses.some((tool) => !needed.has(tool)));
    if (open.length === 0) break;
    for (const rule of open) {
      if (rule.mayAsk && !rule.mayAsk(texts, languages)) continue;
      for (const tool of rule.uses ?? []) needed.add(tool);
    }
  }
  return needed;
}

function* pairsOf(document: Document): Generator<PairTexts> {
  for (const unit of units(document)) {
    if (!unit.translate) continue;
    for (const { source, target } of segments(unit))
      if (target) yield { source: plainText(source), target: plainText(target) };
  }
}
