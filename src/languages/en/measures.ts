/**
 * Names of the months and of the days of the week, and their abbreviations.
 *
 * @see CLDR, locale en, calendars/gregorian
 */
export const months: Readonly<Record<string, number>> = numbered(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
);

export const weekdays: Readonly<Record<string, number>> = numbered(
  'monday mondays mon|tuesday tuesdays tue tues|wednesday wednesdays wed|thursday thursdays thu thurs|friday fridays fri|saturday saturdays sat|sunday sundays sun',
);

/**
 * What numbers count, by unit or currency.
 *
 * @see CLDR, locale en, units and currencies; NIST Special Publication 811
 */
export const units: Readonly<Record<string, string>> = {
  percent: '%|percent|per cent|pct|percentage point|percentage points',
  EUR: '€|EUR|euro|euros',
  dollar: '$|USD|CAD|AUD|dollar|dollars|buck|bucks',
  GBP: '£|GBP|pound|pounds|pound sterling|pounds sterling|quid',
  JPY: '¥|JPY|yen',
  CNY: '¥|CNY|RMB|yuan|renminbi',
  VND: '₫|VND|dong|đồng',
  CHF: 'CHF|franc|francs|swiss franc|swiss francs',
  KRW: '₩|KRW|won',
  RUB: '₽|RUB|rouble|roubles|ruble|rubles',
  INR: '₹|INR|Rs|rupee|rupees',
  IDR: 'IDR|Rp|rupiah|rupiahs',
  THB: '฿|THB|baht',
  mm: 'mm|millimetre|millimetres|millimeter|millimeters',
  cm: 'cm|centimetre|centimetres|centimeter|centimeters',
  m: 'm|metre|metres|meter|meters',
  km: 'km|kilometre|kilometres|kilometer|kilometers',
  inch: 'in|inch|inches',
  foot: 'ft|foot|feet',
  yard: 'yd|yard|yards',
  mile: 'mi|mile|miles',
  g: 'g|gram|grams|gramme|grammes',
  kg: 'kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes',
  tonne: 't|tonne|tonnes|metric ton|metric tons',
  ton: 'ton|tons',
  lb: 'lb|lbs|pound|pounds',
  ounce: 'oz|ounce|ounces',
  stone: 'stone|stones',
  litre: 'l|L|litre|litres|liter|liters',
  ml: 'ml|mL|millilitre|millilitres|milliliter|milliliters',
  gallon: 'gallon|gallons',
  hectare: 'ha|hectare|hectares',
  acre: 'acre|acres',
  m2: 'm²|m2|square metre|square metres|square meter|square meters',
  km2: 'km²|km2|square kilometre|square kilometres|square kilometer|square kilometers',
  sqft: 'square foot|square feet|sq ft',
  sqmile: 'square mile|square miles',
  kmh: 'km/h|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  mph: 'mph|miles per hour|miles an hour',
  celsius: '°|°C|degree|degrees|degree celsius|degrees celsius|degrees centigrade',
  fahrenheit: '°|°F|degree|degrees|degree fahrenheit|degrees fahrenheit',
  second: 's|sec|second|seconds',
  minute: 'min|minute|minutes',
  hour: 'h|hr|hrs|hour|hours',
  day: 'day|days',
  week: 'week|weeks',
  fortnight: 'fortnight|fortnights',
  month: 'month|months',
  year: 'year|years',
};

function numbered(names: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    names.split('|').flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1])),
  );
}
