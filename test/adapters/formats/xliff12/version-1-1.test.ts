import { describe, expect, it } from 'vitest';
import { convertTargets } from '../../../../src/adapters/formats/xliff12/edit/index.ts';
import { readXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import { plainText } from '../../../../src/core/content.ts';
import { segments, units } from '../../../../src/core/document.ts';

/** As translate-toolkit writes it. */
const text = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1">
  <file original="NoName" source-language="fr" datatype="plaintext" target-language="en">
    <body>
      <trans-unit xml:space="preserve" id="2" approved="yes"><source>Un &amp; deux.</source>
        <target state="translated">One &amp; two.</target>
        <note from="translator">n</note>
      </trans-unit>
      <trans-unit xml:space="preserve" id="3"><source>Trois</source>
      </trans-unit>
    </body>
  </file>
</xliff>
`;

describe('a file of XLIFF 1.1', () => {
  it('is read as one of 1.2, at the same places', () => {
    const reading = readXliff12(text, 'a.xlf');
    if ('problem' in reading) throw new Error(reading.problem.message);
    const all = [...units(reading.document)];
    const [first] = all[0] ? segments(all[0]) : [];
    expect(first).toMatchObject({ state: 'reviewed' });
    expect(plainText(first?.target ?? [])).toBe('One & two.');
    expect(all[0]?.notes[0]?.text).toBe('n');
    expect(all.map(({ id }) => id)).toEqual(['2', '3']);
    expect(reading.findings.map(({ ruleId, line }) => [ruleId, line])).toEqual([['xliff12-target-missing', 9]]);
  });

  it('stays one when its targets are filled', () => {
    const filled = convertTargets(text, { fillTargets: true });
    expect(filled).toContain('document:1.1" version="1.1"');
    expect(filled.replace('<target state="needs-translation">Trois</target>', '')).toBe(text);
  });

  it.each([
    ['1.0', '<xliff version="1.0"><file/></xliff>'],
    ['1.1', '<xliff version="1.1"><file/></xliff>'],
  ])('is refused by name where it is %s without a namespace', (version, old) => {
    const reading = readXliff12(old, 'a.xlf');
    expect('problem' in reading && reading.problem.message).toMatch(`This is XLIFF ${version},`);
  });
});
