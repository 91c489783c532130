/**
 * Names of the months in words, and of the days of the week. Vietnamese numbers the days from Sunday: the second day is
 * Monday.
 *
 * @see CLDR, locale vi, calendars/gregorian; Diệp Quang Ban, Ngữ pháp tiếng Việt
 */
export const months: Readonly<Record<string, number>> = {
  'tháng một': 1,
  'tháng giêng': 1,
  'tháng hai': 2,
  'tháng ba': 3,
  'tháng tư': 4,
  'tháng năm': 5,
  'tháng sáu': 6,
  'tháng bảy': 7,
  'tháng tám': 8,
  'tháng chín': 9,
  'tháng mười': 10,
  'tháng mười một': 11,
  'tháng mười hai': 12,
  'tháng chạp': 12,
};

export const weekdays: Readonly<Record<string, number>> = {
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'chủ nhật': 7,
  'chúa nhật': 7,
};

/**
 * What numbers count, by unit or currency.
 *
 * @see CLDR, locale vi, units and currencies
 */
export const units: Readonly<Record<string, string>> = {
  percent: '%|phần trăm|điểm phần trăm',
  EUR: '€|EUR|euro|ơ rô',
  dollar: '$|USD|CAD|AUD|đô la|đô|đôla|dollar|đồng đô la|mỹ kim',
  GBP: '£|GBP|bảng|bảng anh|đồng bảng|đồng bảng anh',
  JPY: '¥|JPY|yên|yên nhật|đồng yên',
  CNY: '¥|CNY|RMB|tệ|nhân dân tệ|đồng nhân dân tệ',
  VND: '₫|đ|VND|VNĐ|đồng|đồng việt nam',
  CHF: 'CHF|franc|franc thụy sĩ|phrăng',
  KRW: '₩|KRW|won|đồng won',
  RUB: '₽|RUB|rúp|đồng rúp',
  INR: '₹|INR|rupee|rupi|đồng rupee',
  IDR: 'IDR|rupiah|rupi',
  THB: '฿|THB|baht|bạt',
  mm: 'mm|mi li mét|milimét',
  cm: 'cm|xen ti mét|xăng ti mét|centimét|phân',
  m: 'm|mét|thước',
  km: 'km|ki lô mét|kilômét|kilomet|cây số',
  inch: 'inch|in',
  foot: 'foot|feet|ft',
  yard: 'yard',
  mile: 'dặm|dặm anh',
  g: 'g|gam|gram',
  kg: 'kg|cân|ki lô|kí|ký|ki lô gam|kilôgam|kilogram',
  tonne: 'tấn|t',
  lb: 'pound|pao',
  ounce: 'ounce|ao xơ',
  litre: 'l|L|lít',
  ml: 'ml|mL|mi li lít',
  gallon: 'gallon|ga lông',
  hectare: 'ha|héc ta|hecta',
  acre: 'acre|mẫu anh',
  m2: 'm²|m2|mét vuông',
  km2: 'km²|km2|ki lô mét vuông|kilômét vuông',
  sqmile: 'dặm vuông',
  sqft: 'foot vuông|feet vuông',
  kmh: 'km/h|km/giờ|ki lô mét giờ|km một giờ',
  mph: 'mph|dặm/giờ|dặm giờ|dặm một giờ',
  celsius: '°|°C|độ|độ c',
  fahrenheit: '°|°F|độ|độ f',
  second: 's|giây',
  minute: 'phút',
  hour: 'h|g|giờ|tiếng|giờ đồng hồ|tiếng đồng hồ',
  day: 'ngày',
  week: 'tuần|tuần lễ',
  month: 'tháng',
  year: 'năm',
};
