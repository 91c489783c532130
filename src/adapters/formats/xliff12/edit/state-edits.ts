import { type Segment, type State, states } from '../../../../core/document.ts';
import { isRawElement, type RawElement, valueNamed } from '../../xliff/edit/raw-tree.ts';
import { type Edit, setAttribute } from '../../xliff/edit/splice.ts';
import { confirmationOf, isConfirmation, sdl, stateOfConfirmation } from '../confirmed.ts';
import { fromOldState, type SegmentState, toOldState, type UnitState } from '../states.ts';
import type { RawTransUnit } from './raw-trans-unit.ts';

/** A segment of the file with what it became. */
export interface SegmentChange {
  readonly mid: string;
  readonly before: Segment;
  readonly after: Segment;
}

/** What says the states of a unit in its file, changed where they are others. */
export interface StateEdits {
  /** Of the target, where it has to be set. */
  readonly state?: string;
  /** Outside of the target. */
  readonly edits: readonly Edit[];
}

/**
 * What has to be changed so that the file says the states that its segments became: where the tool says them in
 * attributes of its own, there; in `state` and `approved` where the file has these, or nothing else says it.
 *
 * @param changes all segments of the unit, in order
 */
export function stateEdits(unit: RawTransUnit, changes: readonly SegmentChange[]): StateEdits {
  const tools = [...definitionEdits(unit.element, changes), ...attributeEdits(unit.element, changes)];
  const said = unit.target && valueNamed(unit.target, 'state');
  const approved = valueNamed(unit.element, 'approved');
  const edits = tools.flatMap((tool) => tool.edits);
  if (tools.length > 0 && said === undefined && approved === undefined) return { edits };
  const current: UnitState = {
    ...(said !== undefined ? { state: said } : {}),
    ...(approved === 'yes' || approved === 'no' ? { approved: approved === 'yes' } : {}),
  };
  const wanted = wantedState(
    current,
    changes.map(({ after }) => after),
  );
  if (!wanted) return { edits };
  const approval = wanted.approved ? 'yes' : approved === 'yes' ? 'no' : undefined;
  const approvedEdits = approval === undefined ? [] : setAttribute(unit.element, 'approved', approval);
  return { ...(wanted.state === said ? {} : { state: wanted.state }), edits: [...approvedEdits, ...edits] };
}

/** What `state` and `approved` have to say; undefined where what they say is right. */
function wantedState(current: UnitState, all: readonly Segment[]): Required<UnitState> | undefined {
  // Where no state is given, only what has a target counts as translated.
  const segments = current.state === undefined ? all.filter(({ target }) => target) : all;
  if (segments.length === 0) return undefined;
  const wanted = toOldState(segments);
  const [read, meant] = [fromOldState(current), fromOldState(wanted)];
  const isSame = read.state === meant.state && (read.state === 'initial' || read.subState === meant.subState);
  return isSame ? undefined : wanted;
}

interface ToolEdits {
  readonly edits: readonly Edit[];
}

/** Trados: `conf` of each segment's `<sdl:seg>`. */
function definitionEdits(unit: RawElement, changes: readonly SegmentChange[]): readonly ToolEdits[] {
  const definitions = unit.children.filter(isRawElement).find(({ local, uri }) => local === 'seg-defs' && uri === sdl);
  if (!definitions) return [];
  const byMid = new Map(changes.map((change) => [change.mid, change]));
  const edits = definitions.children.filter(isRawElement).flatMap((definition): readonly Edit[] => {
    const change = byMid.get(valueNamed(definition, 'id') ?? '');
    const isBegun = change && valueNamed(definition, 'conf') === undefined && isNew(change);
    if (!change || (isSameState(change.before, change.after) && !isBegun)) return [];
    return setAttribute(definition, 'conf', confirmationOf('conf', change.after.state));
  });
  return [{ edits }];
}

/** memoQ and Phrase: an attribute of the trans-unit. */
function attributeEdits(unit: RawElement, changes: readonly SegmentChange[]): readonly ToolEdits[] {
  const earliest = earliestOf(changes.map(({ after }) => after));
  const isChanged = changes.some(({ before, after }) => !isSameState(before, after));
  return unit.attributes.flatMap(({ name, prefix, local, value }): readonly ToolEdits[] => {
    if (prefix === '' || !isConfirmation(local, value)) return [];
    const wanted = confirmationOf(local, earliest);
    const isBegun = value === 'NotStarted' && changes.some(isNew);
    const isSaid = !isChanged || stateOfConfirmation(local, value) === stateOfConfirmation(local, wanted);
    return [{ edits: isSaid && !isBegun ? [] : setAttribute(unit, name, wanted) }];
  });
}

/** Whether there was no target, and now there is one, be it a draft. */
function isNew({ before, after }: SegmentChange): boolean {
  return before.target === undefined && after.target !== undefined;
}

function isSameState(one: SegmentState, other: SegmentState): boolean {
  return one.state === other.state && one.subState === other.subState;
}

function earliestOf(segments: readonly Segment[]): State {
  return states.find((state) => segments.some((segment) => segment.state === state)) ?? 'initial';
}
