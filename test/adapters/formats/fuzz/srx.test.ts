import { describe, expect, it } from 'vitest';
import { readSrx, writeSrx } from '../../../../src/adapters/formats/srx/index.ts';
import { fuzz } from './mutate.ts';

const samples: readonly string[] = [
  `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" xmlns:okp="urn:okapi" version="2.0">
  <header segmentsubflows="yes" cascade="yes"><formathandle type="start" include="no"/><okp:options x="1"/></header>
  <body>
    <languagerules>
      <languagerule languagerulename="French"><!-- abbreviations -->
        <rule break="no"><beforebreak>\\b[Mm]\\.</beforebreak><afterbreak>\\s+\\p{Lu}</afterbreak></rule>
        <rule break="yes"><beforebreak>[.!?]+(?:\\s?»)?</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule>
      <languagerule languagerulename="Default"><rule><beforebreak>\\n</beforebreak></rule></languagerule>
    </languagerules>
    <maprules><languagemap languagepattern="(?i)fr.*" languagerulename="French"/><languagemap languagepattern=".*" languagerulename="Default"/></maprules>
  </body>
</srx>
`,
];

describe('SRX that was damaged', () => {
  it('is read, and written to what reads the same; or is refused with a sentence', () => {
    fuzz('srx', samples, (text) => {
      const reading = readSrx(text, 'a.srx');
      if ('problem' in reading) return expect(reading.problem.message).toMatch(/\.$/u);
      const written = [...writeSrx(reading.breakRules)].join('');
      const again = readSrx(written, 'a.srx');
      if ('problem' in again) throw new Error(`${again.problem.message}\n${written}`);
      expect(JSON.stringify(again.breakRules)).toBe(JSON.stringify(reading.breakRules));
    });
  });
});
