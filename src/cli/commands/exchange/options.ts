import { statSync } from 'node:fs';
import type { ExchangeVersion, Side } from '../../../adapters/formats/i18next-exchange/index.ts';
import { PasserelleError } from '../../../core/error.ts';

/** What an exchange of i18next resources is asked for, beside its input and output. */
export interface ExchangeFileOptions {
  readonly srcLang?: string;
  readonly trgLang?: string;
  readonly target?: string;
  readonly base?: string;
  readonly namespace?: string;
  readonly side?: Side;
  readonly to?: ExchangeVersion | undefined;
}

/** The options of `xliff convert`, by what they go with. */
const toXliff = ['srcLang', 'trgLang', 'target', 'namespace', 'to'];
const toJson = ['base', 'namespace', 'side'];
const anyExchange = ['srcLang', 'trgLang', 'target', 'base', 'namespace', 'side'];

export type Direction = 'to-xliff' | 'to-json';

/**
 * Which way i18next resources go, or undefined where both ends are XLIFF. A file is JSON by its ending; a folder is one
 * of JSON files.
 *
 * @throws PasserelleError where both are JSON, or an option goes with something else
 */
export function directionOf(input: string, output: string, options: ExchangeFileOptions): Direction | undefined {
  const isFromJson = holdsJson(input);
  const isToJson = holdsJson(output);
  if (isFromJson && isToJson) throw new PasserelleError('exchange-two-jsons', { first: input, second: output });
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [name],
  );
  if (!isFromJson && !isToJson) {
    refuse(
      given,
      (name) => !anyExchange.includes(name),
      'i18next resources, where IN or OUT is a .json file or a folder',
    );
    return undefined;
  }
  if (isFromJson) refuse(given, (name) => toXliff.includes(name), 'another conversion than that of JSON to XLIFF');
  else refuse(given, (name) => toJson.includes(name), 'another conversion than that of XLIFF to JSON');
  return isFromJson ? 'to-xliff' : 'to-json';
}

/** Whether a path is a JSON file by its name, or a folder. */
function holdsJson(path: string): boolean {
  return /\.json$/iu.test(path) || isFolder(path);
}

export function isFolder(path: string): boolean {
  return /[/\\]$/u.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function refuse(given: readonly string[], isAllowed: (name: string) => boolean, wanted: string): void {
  const wrong = given.find((name) => !isAllowed(name));
  if (wrong === undefined) return;
  const option = `--${wrong.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}`;
  throw new PasserelleError('exchange-option', { option, wanted });
}
