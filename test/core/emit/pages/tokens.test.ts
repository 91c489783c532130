import { describe, expect, it } from 'vitest';
import { alignedStyle } from '../../../../src/core/emit/pages/aligned-style.ts';
import { reportStyle } from '../../../../src/core/emit/pages/report-style.ts';
import { type ColourName, colours, type Oklch, tokenStyle } from '../../../../src/core/emit/pages/tokens.ts';

/** Relative luminance, by CSS Color 4's conversion of OKLab to linear sRGB. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const red = clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2's contrast ratio. */
function contrast(one: Oklch, other: Oklch): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds: readonly ColourName[] = ['paper', 'sheet', 'accent-soft'];
const texts: readonly ColourName[] = ['ink', 'ink-2', 'ink-3', 'accent'];

/** Every text colour on every ground that it is used on. */
const textPairs: readonly (readonly [ColourName, ColourName])[] = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...(['warn', 'bad', 'good'] as const).flatMap((text) => [[text, 'paper'] as const, [text, 'sheet'] as const]),
  ['ink', 'warn-soft'],
  ['ink', 'bad-soft'],
];

const markPairs: readonly (readonly [ColourName, ColourName])[] = [
  ['edge', 'paper'],
  ['edge', 'sheet'],
  ['edge', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
];

describe('the colours', () => {
  it('measure contrast right', () => {
    expect(contrast([1, 0, 0], [0, 0, 0])).toBeCloseTo(21, 3);
    // #767676 on white is the textbook's 4.54; its lightness is the cube root of its luminance, 0.1812.
    expect(contrast([1, 0, 0], [0.1812 ** (1 / 3), 0, 0])).toBeCloseTo(4.54, 2);
  });

  for (const theme of ['light', 'dark'] as const) {
    it.each(textPairs)(`give the text %s on %s 4.5 to 1 in the ${theme} theme`, (text, ground) => {
      expect(contrast(colours[text][theme], colours[ground][theme])).toBeGreaterThanOrEqual(4.5);
    });

    it.each(markPairs)(`give the mark %s on %s 3 to 1 in the ${theme} theme`, (mark, ground) => {
      expect(contrast(colours[mark][theme], colours[ground][theme])).toBeGreaterThanOrEqual(3);
    });
  }

  it('are all declared for both themes', () => {
    for (const name of Object.keys(colours)) expect(tokenStyle.split(`--${name}: oklch(`)).toHaveLength(3);
  });
});

describe.each([
  ['reading page', alignedStyle(3)],
  ['report', reportStyle],
])('the style of the %s', (_, style) => {
  it('uses no colour that is not declared', () => {
    const used = [...style.matchAll(/var\(--([\w-]+)/gu)].map((match) => match[1] ?? '');
    const declared = new Set([...style.matchAll(/--([\w-]+):/gu)].map((match) => match[1] ?? ''));
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('names no colour but by a token', () => {
    const withoutTokens = style.replace(tokenStyle, '');
    expect(withoutTokens).not.toMatch(/#[\da-f]{3,8}\b(?![\w-])|\b(?:rgb|hsl|oklch)\(/iu);
  });

  it('sets no line lower than 1.5, which Vietnamese accents need', () => {
    const heights = [
      ...[...style.matchAll(/font:[^;]*?\d(?:rem|em)\/([\d.]+)/gu)].map((match) => Number(match[1])),
      ...[...style.matchAll(/line-height: ([\d.]+);/gu)].map((match) => Number(match[1])),
    ];
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.5);
  });

  it('loads nothing', () => {
    expect(style).not.toMatch(/@import|@font-face|url\((?!#)/u);
  });

  it('balances its braces', () => {
    expect(style.split('{')).toHaveLength(style.split('}').length);
  });
});
