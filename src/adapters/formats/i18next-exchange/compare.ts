import { segments, type Unit } from '../../../core/document.ts';
import type { Finding } from '../../../core/finding.ts';
import type { PackageUnit, PackageValue } from './read-by-package.ts';
import { finding, shown, type Where } from './report.ts';
import type { Side } from './unit-sides.ts';

/**
 * A finding where the package has another text for a side of a unit than the file has, with the reason where it can be
 * seen. What counts is the file: the finding tells what locize and other tools that use the package will lose.
 *
 * @param text what the file has; undefined for none
 */
export function compareSide(
  text: string | undefined,
  theirs: PackageUnit | undefined,
  side: Side,
  unit: Unit,
  where: Where,
): Finding | undefined {
  const value = theirs?.[side];
  if (text === undefined ? value === undefined : value?.kind === 'text' && value.text === text) return undefined;
  if (text === undefined && value?.kind === 'text' && value.text === '') return undefined;
  const reading = theirs === undefined ? 'does not find the unit' : readingOf(value);
  const message = `The npm package xliff, with which locize and other i18next tools read XLIFF, ${reading} for the ${side} of ${shown(where.key ?? unit.id)}${reasonOf(unit, side)}. Passerelle reads it as it stands in the XLIFF.`;
  return finding('exchange-read-otherwise', where, message, {
    side,
    ...(value?.kind === 'text' ? { actual: value.text } : {}),
    ...(text === undefined ? {} : { expected: [text] }),
  });
}

function readingOf(value: PackageValue): string {
  if (value === undefined) return 'has nothing';
  if (value.kind === 'objects') return 'has objects in place of a text';
  return value.text === '' ? 'has an empty text' : `has “${shown(value.text)}”`;
}

function reasonOf(unit: Unit, side: Side): string {
  if (segments(unit).length > 1) return ', because the unit has several segments, of which it takes one';
  const contents = unit.parts.map((part) => part[side] ?? []);
  const kinds = new Set(contents.flat().map(({ kind }) => kind));
  if (kinds.has('sm') || kinds.has('em')) return ', because there are annotations in it';
  if (kinds.has('ph') || kinds.has('sc') || kinds.has('ec')) return ', because there are inline codes in it';
  const text = contents
    .flat()
    .map((inline) => (inline.kind === 'text' ? inline.text : ''))
    .join('');
  if (text !== '' && text.trim() === '') return ', because there is nothing but white space in it';
  return /\n\s*$/u.test(text.slice(-100)) ? ', because it ends with a line break' : '';
}
