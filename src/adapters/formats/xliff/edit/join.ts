import { states } from '../../../../core/document.ts';
import { declarationsOf, fill, gapBefore } from './fill.ts';
import { type Item, itemsOf } from './items.ts';
import { isRawElement, type RawElement, valueNamed } from './raw-tree.ts';
import type { RawPart, RawUnit } from './raw-unit.ts';
import { pointTo, referencesIn } from './references.ts';
import { type Edit, inOrder, setAttribute } from './splice.ts';
import { writeItems } from './write-items.ts';

/**
 * The edits that join the segments of a unit, with what stands between them, wherever they may be joined: neither says
 * `canResegment="no"`, and their targets follow each other. The first keeps its id; the earliest state holds with its
 * subState; where white space is handled differently it is preserved; the other targets' orders are counted anew.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#segmentation_modification
 */
export function joinSegments(text: string, unit: RawUnit): readonly Edit[] {
  const runs = runsOf(unit);
  if (runs.length === 0) return [];
  const orders = ordersAfter(unit, runs);
  if (!orders) return [];
  const edits = runs.flatMap((run) => [...joinRun(text, unit, run), ...pointToFirst(unit, run)]);
  for (const order of orders) edits.push(...orderEdits(order));
  return inOrder(edits);
}

type Run = readonly [RawPart, RawPart, ...RawPart[]];

/** The runs of parts to be joined: each begins and ends with a segment. */
function runsOf({ parts }: RawUnit): readonly Run[] {
  const runs: Run[] = [];
  let run: RawPart[] = [];
  const end = () => {
    while (run.at(-1)?.isSegment === false) run.pop();
    const [first, second, ...rest] = run;
    if (first && second && maySkipTargets(run)) runs.push([first, second, ...rest]);
    run = [];
  };
  for (const part of parts) {
    const last = run.at(-1);
    if (last && part.order !== last.order + 1) end();
    if (part.isSegment && !part.canResegment) end();
    else if (part.isSegment || run.length > 0) run.push(part);
  }
  end();
  return runs;
}

/** A part without target that has codes can't be joined to one with a target, which would lack the codes. */
function maySkipTargets(run: readonly RawPart[]): boolean {
  if (!run.some(({ target }) => target)) return true;
  return run.every(({ source, target }) => target || !source.children.some(isRawElement));
}

/** The order of each part's target once the runs are joined; undefined where one without target would need to say it. */
function ordersAfter({ parts }: RawUnit, runs: readonly Run[]): readonly OrderAfter[] | undefined {
  const gone = new Set(runs.flatMap((run) => run.slice(1)));
  const left = parts.filter((part) => !gone.has(part));
  const ranks = new Map(
    [...left].sort((one, other) => one.order - other.order).map((part, index) => [part, index + 1]),
  );
  const orders: OrderAfter[] = [];
  for (const [index, part] of left.entries()) {
    const order = ranks.get(part) ?? index + 1;
    const isOwnPlace = order === index + 1;
    if (part.target) orders.push({ target: part.target, order, isOwnPlace });
    else if (!isOwnPlace) return undefined;
  }
  return orders;
}

interface OrderAfter {
  readonly target: RawElement;
  readonly order: number;
  /** Whether the order is that of the sources, which needs no saying. */
  readonly isOwnPlace: boolean;
}

function orderEdits({ target, order, isOwnPlace }: OrderAfter): readonly Edit[] {
  if (Number(valueNamed(target, 'order')) === order) return [];
  return setAttribute(target, 'order', isOwnPlace ? undefined : String(order));
}

function joinRun(text: string, unit: RawUnit, run: Run): readonly Edit[] {
  const [first, ...others] = run;
  const isPreserved =
    isDifferent(run.map(({ sourceSpace }) => sourceSpace)) || isDifferent(run.map(({ targetSpace }) => targetSpace));
  const edits: Edit[] = [...stateEdits(run), ...contentEdits(text, unit, run, isPreserved)];
  for (const part of others) edits.push(removal(text, part));
  if (isPreserved) {
    edits.push(...setAttribute(first.source, 'xml:space', 'preserve'));
    if (first.target) edits.push(...setAttribute(first.target, 'xml:space', 'preserve'));
  }
  return edits;
}

function isDifferent(values: readonly string[]): boolean {
  return values.some((value) => value !== values[0]);
}

function stateEdits(run: Run): readonly Edit[] {
  const [first] = run;
  const stateOf = ({ element }: RawPart) => valueNamed(element, 'state') ?? 'initial';
  const rank = (part: RawPart) => stateRank(stateOf(part));
  const segments = run.filter(({ isSegment }) => isSegment);
  const earliest = segments.reduce((best, part) => (rank(part) < rank(best) ? part : best), first);
  if (earliest === first) return [];
  const stated = (name: string) => setAttribute(first.element, name, valueNamed(earliest.element, name));
  return [...stated('state'), ...stated('subState')];
}

/** The place of a state in the order of work. */
function stateRank(state: string): number {
  for (const [rank, name] of states.entries()) if (name === state) return rank;
  return 0;
}

function contentEdits(text: string, unit: RawUnit, run: Run, isPreserved: boolean): readonly Edit[] {
  const [first] = run;
  const joined = (contents: readonly (RawElement | undefined)[]): string => {
    const items: Item[] = [];
    for (const content of contents) if (content) for (const item of itemsOf(text, content, unit.core)) items.push(item);
    return writeItems(text, items, { joinEnds: true });
  };
  const edits = [
    ...fill(
      text,
      first.source,
      joined(run.map(({ source }) => source)),
      declarationsOf(
        run.slice(1).map(({ source }) => source),
        first.source,
      ),
    ),
  ];
  if (!run.some(({ target }) => target)) return edits;
  const target = joined(run.map((part) => part.target));
  const targets = run.slice(1).map((part) => part.target);
  if (first.target) return [...edits, ...fill(text, first.target, target, declarationsOf(targets, first.target))];
  const { source } = first;
  const name = source.prefix === '' ? 'target' : `${source.prefix}:target`;
  const declared = declarationsOf([...targets, source], undefined);
  const space = isPreserved || first.sourceSpace === 'preserve' ? ' xml:space="preserve"' : '';
  return [
    ...edits,
    {
      start: source.end,
      end: source.end,
      text: `${gapBefore(text, source)}<${name}${declared}${space}>${target}</${name}>`,
    },
  ];
}

/** The edit that removes a part with the white space before it; comments and instructions in it stay. */
function removal(text: string, { element }: RawPart): Edit {
  let kept = '';
  for (const node of element.children) if (node.kind === 'aside') kept += text.slice(node.start, node.end);
  const gap = gapBefore(text, element);
  return { start: element.start - gap.length, end: element.end, text: kept === '' ? '' : gap + kept };
}

/** What names a segment that is no more names the one that has its text. */
function pointToFirst(unit: RawUnit, [first, ...others]: Run): readonly Edit[] {
  const gone = new Set(others.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const edits: Edit[] = [];
  let id = first.id;
  for (const reference of referencesIn(unit)) {
    if (!gone.has(reference.id)) continue;
    if (id === undefined) {
      id = reference.id;
      edits.push(...setAttribute(first.element, 'id', id));
    }
    edits.push(pointTo(reference, id));
  }
  return edits;
}
