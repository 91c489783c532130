import { pick, replaceOne } from './random.mjs';

const digit = /(?<![\p{L}\d.,:/-])\d[\d.,]*(?![\p{L}\d/-])/gu;

/** Another digit in the place of one. */
function changeDigit({ target, random }) {
  return replaceOne(target, /(?<![\p{L}-])\d+(?:[.,]\d+)*/gu, random, ([number]) =>
    replaceOne(number, /\d/gu, random, ([was]) => String((Number(was) + 1 + Math.floor(random() * 8)) % 10)),
  );
}

function dropNumber({ target, random }) {
  return replaceOne(target, digit, random, '')?.replace(/ {2,}/gu, ' ').trim();
}

/** Two neighbouring digits in the other order. */
function swapDigits({ target, random }) {
  return replaceOne(target, /(\d)(?!\1)(\d)/gu, random, ([, first, second]) => second + first);
}

const scales = {
  en: [
    ['million', 'billion'],
    ['billion', 'million'],
    ['thousand', 'million'],
  ],
  vi: [
    ['triệu', 'tỷ'],
    ['tỷ', 'triệu'],
    ['nghìn', 'triệu'],
    ['ngàn', 'triệu'],
  ],
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
};

function changeScale({ target, random, trgLang }) {
  return exchange(target, scales[trgLang], random);
}

function changeMonth({ target, random, trgLang }) {
  if (trgLang === 'vi')
    return replaceOne(target, /(tháng )(\d\d?)(?!\d)/gu, random, ([, word, was]) => `${word}${(Number(was) % 12) + 1}`);
  return exchange(target, cycle(months), random);
}

function changeWeekday({ target, random, trgLang }) {
  return exchange(target, cycle(weekdays[trgLang]), random);
}

const currencies = {
  en: [
    ['$', '€'],
    ['£', '€'],
    ['€', '$'],
    ['dollars', 'euros'],
    ['pounds', 'euros'],
    ['euros', 'dollars'],
  ],
  vi: [
    ['đô la', 'euro'],
    ['USD', 'EUR'],
    ['$', '€'],
    ['£', '$'],
    ['bảng Anh', 'euro'],
    ['euro', 'đô la'],
  ],
};

function changeCurrency({ target, random, trgLang }) {
  return exchange(target, currencies[trgLang], random);
}

function changePercent({ target, random }) {
  return replaceOne(target, /(\d) ?%/gu, random, ([, before]) => before);
}

/** The decimal or grouping mark of the other convention. */
function changeMark({ target, random, trgLang }) {
  const mark = trgLang === 'en' ? /(\d),(\d{3})(?!\d)/gu : /(\d)\.(\d{3})(?!\d)/gu;
  return replaceOne(target, mark, random, ([, before, after]) => `${before}${trgLang === 'en' ? '.' : ','}${after}`);
}

function cycle(list) {
  return list.map((word, i) => [word, list[(i + 2) % list.length]]);
}

/** One of the words in the text replaced by its counterpart. */
function exchange(text, pairs, random) {
  const found = pick(
    pairs.filter(([word]) => text.includes(word)),
    random,
  );
  return found && text.replace(found[0], () => found[1]);
}

export const figures = {
  'digit changed': changeDigit,
  'digits swapped': swapDigits,
  'number dropped': dropNumber,
  'scale word changed': changeScale,
  'month changed': changeMonth,
  'weekday changed': changeWeekday,
  'currency changed': changeCurrency,
  'per cent lost': changePercent,
  'grouping mark changed': changeMark,
};
