import type { Finding } from '../../../core/finding.ts';
import { compareSide } from './compare.ts';
import { type IncomingFile, type IncomingUnit, readIncoming } from './incoming.ts';
import { type PackageReading, readByPackage } from './read-by-package.ts';
import { finding, shown } from './report.ts';
import { sideText } from './unit-sides.ts';
import type { OutgoingFile, OutgoingUnit } from './write-by-package.ts';

/**
 * Proves that an XLIFF text has the keys and texts that it was written of; gives the findings for what the npm package
 * would read otherwise.
 *
 * @throws Error where our own reader finds another key or text
 */
export function proveWritten(text: string, files: readonly OutgoingFile[]): readonly Finding[] {
  if (files.length === 0) return [];
  const incoming = readIncoming(text, 'XLIFF');
  if ('problem' in incoming) throw new Error(`The XLIFF that was written can't be read: ${incoming.problem.message}`);
  const theirs = readByPackage(text, incoming.isOld);
  const findings: Finding[] = [];
  if ('failure' in theirs)
    for (const { path } of files)
      findings.push(finding('exchange-package-fails', { file: path }, failureMessage(theirs.failure)));
  for (const [index, file] of files.entries()) {
    const written = incoming.files[index];
    for (const [at, unit] of file.units.entries()) {
      const again = written?.units[at];
      if (!written || again?.key !== unit.key) throw new Error(`The XLIFF has another key than ${shown(unit.key)}.`);
      proveKept(unit, again, incoming.isOld);
      findings.push(...comparedUnit(unit, again, written, theirs, file.path));
    }
  }
  return findings;
}

function failureMessage(failure: string): string {
  return `The npm package xliff, with which locize and other i18next tools read XLIFF, can't read what was written of this (${failure}).`;
}

const sides = ['source', 'target'] as const;

function proveKept(unit: OutgoingUnit, { unit: again }: IncomingUnit, isOld: boolean): void {
  for (const side of sides) {
    const text = sideText(again, side, isOld, { file: '' }).text;
    const isKept = text === unit[side] || (unit[side] === '' && text === undefined);
    if (!isKept) throw new Error(`The XLIFF has another ${side} for ${shown(unit.key)}.`);
  }
}

function comparedUnit(
  unit: OutgoingUnit,
  { unit: again, groups, id }: IncomingUnit,
  { packageName }: IncomingFile,
  theirs: PackageReading,
  file: string,
): readonly Finding[] {
  if ('failure' in theirs) return [];
  const reading = theirs.unitOf(packageName, [...groups, id]);
  return sides.flatMap((side) => compareSide(unit[side], reading, side, again, { file, key: unit.key }) ?? []);
}
