import type { NumberFacts } from '../../core/checks/facts.ts';

/**
 * How Vietnamese writes numbers.
 *
 * @see Diệp Quang Ban, Ngữ pháp tiếng Việt, « Số từ »; CLDR, locale vi, numbers
 */
export const numbers: NumberFacts = {
  decimal: ',',
  grouping: ['.'],
  words: {
    không: 0,
    một: 1,
    mốt: 1,
    nhất: 1,
    hai: 2,
    nhì: 2,
    đôi: 2,
    cặp: 2,
    cả: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    nửa: 50,
    tá: 12,
    'thập kỷ': 10,
    'thập niên': 10,
    'thế kỷ': 100,
    'thế kỉ': 100,
  },
  multipliers: {
    mươi: 10,
    chục: 10,
    trăm: 100,
    nghìn: 1e3,
    ngàn: 1e3,
    vạn: 1e4,
    triệu: 1e6,
    tỷ: 1e9,
    tỉ: 1e9,
  },
  multiplierSigns: { k: 1e3, K: 1e3, tr: 1e6, M: 1e6, B: 1e9 },
  halves: ['rưỡi', 'rưởi'],
  links: ['linh', 'lẻ'],
  calendar: { giêng: [1], chạp: [12] },
  units: {
    ...system('metric', 'm cm mm km mét cân kg g lít ha tấn'),
    ...system('imperial', 'foot feet inch dặm pound acre gallon ounce yard'),
  },
  afternoon: new Set(['chiều', 'tối', 'đêm', 'trưa', 'pm']),
  morning: new Set(['sáng', 'am']),
};

function system(name: 'metric' | 'imperial', units: string): Readonly<Record<string, 'metric' | 'imperial'>> {
  return Object.fromEntries(units.split(' ').map((unit) => [unit, name]));
}
