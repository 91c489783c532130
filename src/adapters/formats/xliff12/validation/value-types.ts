import { nmtoken, oneOf, type ValueType } from '../../xliff/validation/value-types.ts';

/** `x-` and something without white space: a tool's own word. */
const toolsOwn = /^x-\S+$/u;

function listOf(words: readonly string[]): string {
  return words.length > 12 ? `one of the ${words.length} words that XLIFF 1.2 lists` : words.join(', ');
}

/** One of the words, or a tool's own. */
export function wordOf(...lists: readonly (readonly string[])[]): ValueType {
  const values = lists.flat();
  const known = new Set(values);
  return {
    says: `${listOf(values)}, or a word of your own that begins with x-`,
    values,
    accepts: (value) => known.has(collapsed(value)) || toolsOwn.test(value),
  };
}

/** Words with spaces between them; none is allowed. */
export function wordsOf(words: readonly string[]): ValueType {
  const known = new Set(words);
  return {
    says: `${words.join(', ')}, or words of your own that begin with x-, with spaces between them`,
    values: words,
    accepts: (value) => {
      const all = collapsed(value);
      return all === '' || all.split(' ').every((word) => known.has(word) || toolsOwn.test(word));
    },
  };
}

/** `yes`, `no`, or what may be reformatted. */
export function reformatOf(words: readonly string[]): ValueType {
  const some = wordsOf(words);
  return {
    says: `yes, no, or ${some.says}`,
    values: ['yes', 'no', ...words],
    accepts: (value) => value === 'yes' || value === 'no' || some.accepts(value),
  };
}

export const yesNo: ValueType = token(oneOf('yes', 'no'));

export const position: ValueType = token(oneOf('open', 'close'));

export const association: ValueType = token(oneOf('preceding', 'following', 'both'));

export const annotated: ValueType = token(oneOf('source', 'target', 'general'));

export const name: ValueType = token(nmtoken);

/** The shape of a language tag, by xs:language; whether it is one of BCP 47 is asked by a rule. */
export const languageShape: ValueType = {
  says: 'a language tag such as fr or en-GB',
  accepts: (value) => /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u.test(collapsed(value)),
};

export const xmlLanguage: ValueType = {
  says: languageShape.says,
  accepts: (value) => value === '' || languageShape.accepts(value),
};

export const version: ValueType = { says: '1.2', values: ['1.2'], accepts: (value) => value === '1.2' };

export const mimeType: ValueType = {
  says: 'a MIME type such as image/png',
  accepts: (value) => /^(?:text|multipart|message|application|image|audio|video|model)(?:\/[^\n\r]+)*$/u.test(value),
};

/** Left, top, width and height, `#` where one is not given. */
export const coordinates: ValueType = {
  says: 'four numbers with semicolons between them, # for one that is not given',
  accepts: (value) => /^(?:-?\p{Nd}+|#)(?:;(?:-?\p{Nd}+|#)){3}$/u.test(value),
};

const dateTimeParts =
  /^-?(?<year>[1-9][0-9]{3,}|0[0-9]{3})-(?<month>[0-9]{2})-(?<day>[0-9]{2})T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?<fraction>\.[0-9]+)?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?$/u;

export const dateTime: ValueType = {
  says: 'a date and time such as 2024-05-31T09:30:00Z',
  accepts: (value) => {
    const parts = dateTimeParts.exec(collapsed(value))?.groups;
    return parts !== undefined && isDate(parts) && isTime(parts) && isZone(parts.zone ?? 'Z');
  },
};

type Parts = Readonly<Record<string, string | undefined>>;

function isDate({ year, month, day }: Parts): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y === 0 || m < 1 || m > 12 || d < 1) return false;
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  return d <= ([31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0);
}

function isTime({ hour, minute, second, fraction = '' }: Parts): boolean {
  if (hour === '24') return minute === '00' && second === '00' && /^(?:\.0+)?$/u.test(fraction);
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function isZone(zone: string): boolean {
  const [hour = 0, minute = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number);
  return minute < 60 && (hour < 14 || (hour === 14 && minute === 0));
}

/** The type with white space around its values allowed, as XML Schema reads names. */
function token(type: ValueType): ValueType {
  return { ...type, accepts: (value) => type.accepts(collapsed(value)) };
}

/** XML Schema's "collapse". */
function collapsed(value: string): string {
  return value.replace(/[ \t\n\r]+/gu, ' ').replace(/^ | $/gu, '');
}
