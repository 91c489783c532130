/**
 * Names of the months and of the days of the week.
 *
 * @see CLDR, locale fr, calendars/gregorian
 */
export const months: Readonly<Record<string, number>> = {
  janvier: 1,
  janv: 1,
  février: 2,
  févr: 2,
  mars: 3,
  avril: 4,
  avr: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  juil: 7,
  août: 8,
  aout: 8,
  septembre: 9,
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  décembre: 12,
  déc: 12,
};

export const weekdays: Readonly<Record<string, number>> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
};

/**
 * What numbers count, by unit or currency.
 *
 * @see CLDR, locale fr, units and currencies; BIPM, Le Système international d'unités
 */
export const units: Readonly<Record<string, string>> = {
  percent: '%|pour cent|pourcent',
  EUR: '€|EUR|euro|euros',
  dollar: '$|USD|CAD|AUD|dollar|dollars',
  GBP: '£|GBP|livre|livres|livre sterling|livres sterling',
  JPY: '¥|JPY|yen|yens',
  CNY: '¥|CNY|RMB|yuan|yuans|renminbi',
  VND: '₫|VND|đồng|đồngs|dong|dongs',
  CHF: 'CHF|franc|francs|franc suisse|francs suisses',
  KRW: '₩|KRW|won|wons',
  RUB: '₽|RUB|rouble|roubles',
  INR: '₹|INR|roupie|roupies',
  IDR: 'IDR|roupie|roupies',
  THB: '฿|THB|baht|bahts',
  mm: 'mm|millimètre|millimètres',
  cm: 'cm|centimètre|centimètres',
  m: 'm|mètre|mètres',
  km: 'km|kilomètre|kilomètres',
  inch: 'pouce|pouces',
  foot: 'pied|pieds',
  yard: 'yard|yards',
  mile: 'mile|miles',
  g: 'g|gramme|grammes',
  kg: 'kg|kilo|kilos|kilogramme|kilogrammes',
  tonne: 't|tonne|tonnes',
  lb: 'livre|livres',
  ounce: 'once|onces',
  litre: 'l|L|litre|litres',
  ml: 'ml|mL|millilitre|millilitres',
  gallon: 'gallon|gallons',
  hectare: 'ha|hectare|hectares',
  acre: 'acre|acres',
  m2: 'm²|m2|mètre carré|mètres carrés',
  km2: 'km²|km2|kilomètre carré|kilomètres carrés',
  kmh: 'km/h|kilomètre heure|kilomètres heure|kilomètre par heure|kilomètres par heure',
  mph: 'mph|mile heure|miles heure|mile par heure|miles par heure|miles à l heure',
  celsius: '°|°C|degré|degrés|degré celsius|degrés celsius',
  fahrenheit: '°|°F|degré|degrés|degré fahrenheit|degrés fahrenheit',
  second: 's|seconde|secondes',
  minute: 'min|mn|minute|minutes',
  hour: 'h|heure|heures',
  day: 'jour|jours',
  week: 'semaine|semaines',
  month: 'mois',
  year: 'an|ans|année|années',
};
