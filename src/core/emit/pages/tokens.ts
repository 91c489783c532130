/**
 * The colours of every page, by name, as OKLCH: lightness 0 to 1, chroma, hue in degrees. Texts stand at 4.5:1 or
 * better on every ground they are used on, marks at 3:1; a test computes it.
 */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

export interface Colour {
  readonly light: Oklch;
  readonly dark: Oklch;
}

export type ColourName =
  | 'paper'
  | 'sheet'
  | 'sunk'
  | 'line'
  | 'line-soft'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'accent'
  | 'accent-soft'
  | 'edge'
  | 'warn'
  | 'warn-soft'
  | 'bad'
  | 'bad-soft'
  | 'good';

/** One accent, for where you are and what you can do; amber is a doubt, red a fault, green done. `edge` draws thin marks. */
export const colours: Readonly<Record<ColourName, Colour>> = {
  paper: { light: [0.985, 0.004, 95], dark: [0.19, 0.012, 260] },
  sheet: { light: [1, 0, 0], dark: [0.225, 0.013, 260] },
  sunk: { light: [0.965, 0.005, 95], dark: [0.17, 0.012, 260] },
  line: { light: [0.905, 0.006, 95], dark: [0.32, 0.014, 260] },
  'line-soft': { light: [0.94, 0.005, 95], dark: [0.275, 0.013, 260] },
  ink: { light: [0.24, 0.015, 260], dark: [0.93, 0.006, 95] },
  'ink-2': { light: [0.45, 0.015, 260], dark: [0.76, 0.01, 95] },
  'ink-3': { light: [0.53, 0.012, 260], dark: [0.68, 0.012, 260] },
  accent: { light: [0.5, 0.095, 185], dark: [0.78, 0.09, 185] },
  'accent-soft': { light: [0.955, 0.025, 185], dark: [0.28, 0.03, 185] },
  edge: { light: [0.62, 0.07, 185], dark: [0.58, 0.07, 185] },
  warn: { light: [0.53, 0.115, 65], dark: [0.8, 0.12, 75] },
  'warn-soft': { light: [0.965, 0.035, 80], dark: [0.28, 0.035, 75] },
  bad: { light: [0.53, 0.17, 27], dark: [0.74, 0.14, 27] },
  'bad-soft': { light: [0.965, 0.02, 27], dark: [0.27, 0.04, 27] },
  good: { light: [0.5, 0.11, 150], dark: [0.77, 0.11, 150] },
};

/** The colours as custom properties. Dark is for screens only: paper is light whatever the reader prefers. */
export const tokenStyle: string = `:root {
  color-scheme: light dark;
${properties('light')}
}
@media screen and (prefers-color-scheme: dark) {
  :root {
${properties('dark')}
  }
}
@media print {
  :root { color-scheme: light; --paper: white; --sheet: white; }
}
`;

function properties(theme: keyof Colour): string {
  return Object.entries(colours)
    .map(([name, colour]) => `  --${name}: oklch(${colour[theme].join(' ')});`)
    .join('\n');
}
