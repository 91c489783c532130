import { describe, expect, it } from 'vitest';
import { a, file, group, ruleIds, unit } from './snippet.ts';

const glossary =
  '<gls:glossary><gls:glossEntry id="e1"><gls:term>t</gls:term><gls:definition>d</gls:definition></gls:glossEntry></gls:glossary>';

/** A group with a unit that has one of everything, and refers from an annotation. */
function referring(ref: string, element = 'mrk'): string {
  const marker = `id="m1" type="my:t" ref="${ref}"`;
  const content = element === 'mrk' ? `<mrk ${marker}>A</mrk>` : `<sm ${marker}/>A<em startRef="m1"/>`;
  const target = '<mrk id="m1" type="my:t">X</mrk>';
  return file(
    `<notes><note id="fn">n</note></notes><group id="g1"><notes><note id="gn">n</note></notes>
     <unit id="u1"><mda:metadata id="md"><mda:metaGroup><mda:meta type="t"/></mda:metaGroup></mda:metadata>${glossary}
     <notes><note id="n1">n</note></notes><originalData><data id="d1">d</data></originalData>
     <segment id="s1"><source>${content}<ph id="p1"/></source><target>${target}</target></segment></unit></group>
     <unit id="u2"><segment id="k"><source>A</source></segment></unit>`,
  );
}

describe.each(['mrk', 'sm'])('from <%s>', (element) => {
  it.each([
    ...['#s1', '#p1', '#m1', '#t=m1', '#n=n1', '#d=d1', '#gls=e1', '#mda=md'],
    ...['#u=u2', '#u=u2/k', '#g=g1', '#g=g1/n=gn', '#f=f1', '#f=f1/n=fn', '#f=f1/u=u1/n=n1', '#g=g1/u=u1/p1'],
    ...['#/f=f1', '#/f=f1/g=g1', '#/f=f1/g=g1/n=gn', '#/f=f1/u=u1/p1', '#/f=f1/u=u1/t=m1', '#/f=f1/u=u1/gls=e1'],
    // The unit is missing in these, so it is the one around.
    ...['#f=f1/p1', '#g=g1/s1', '#f=f1/g=g1/t=m1', '#f=f1/d=d1'],
    ...['other.xlf#/f=x/u=y', 'http://example.org/a#b/c'],
  ])('%s points to something', (ref) => {
    expect(ruleIds(referring(ref, element))).toEqual([]);
  });

  it.each([
    ...['#zz', '#n=zz', '#d=zz', '#t=zz', '#t=p1', '#t=s1', '#gls=zz', '#u=zz', '#g=zz', '#u=u2/n=n1', '#u=u2/p1'],
    ...[
      '#/f=zz',
      '#/f=f1/u=zz',
      '#/f=f1/g=zz',
      '#/f=f1/u=u1/zz',
      '#/u=u1/p1',
      '#f=zz/p1',
      '#/f=f1/p1',
      '#n=fn',
      '#n=gn',
    ],
  ])('%s points to nothing', (ref) => {
    expect(ruleIds(referring(ref, element))).toEqual(['xliff-fragment-target']);
  });

  it.each([
    ...['#', '#/', '#/f=f1/', '#/f=f1//u=u1', '#n=', '#=n1', '#n=n 1', '#p%1', '#n==n1', '#a=b=c'],
    ...['#/f=f1/f=f1', '#/f=f1/u=u1/u=u1', '#u=u1/f=f1', '#/f=f1/u=u1/g=g1', '#/g=g1/f=f1'],
    ...['#n=n1/u=u1', '#/f=f1/n=n1/u=u1', '#gls=e1/u=u1', '#p1/u=u1'],
    ...['#n=n1/d=d1', '#p1/t=m1', '#n=n1/p1', '#p1/p1', '#gls=e1/mda=md'],
    ...['#x=p1', '#abc=p1', '#/F=f1', '#G=g1'],
  ])('%s is against the grammar', (ref) => {
    expect(ruleIds(referring(ref, element))).toEqual(['xliff-fragment-syntax']);
  });
});

/** A note with a reference, which 2.2 has. */
const note = (ref: string) => `<notes><note ref="${ref}">n</note></notes>`;

describe('from a note of 2.2', () => {
  it.each(['#s1', '#u=u1/s1', '#f=f1', 'http://example.org/'])('%s in a unit points to something', (ref) => {
    expect(ruleIds(unit(note(ref) + a, '', '2.2'))).toEqual([]);
  });

  it('refers from a file, a group and the root', () => {
    const inner = `<unit id="u1">${a}</unit>`;
    expect(ruleIds(file(note('#u=u1/s1') + inner, '', '2.2'))).toEqual([]);
    expect(ruleIds(group(note('#u=u1') + inner, '', '2.2'))).toEqual([]);
    expect(ruleIds(file(note('#u=zz') + inner, '', '2.2'))).toEqual(['xliff-fragment-target']);
    expect(ruleIds(group(note('#u=zz') + inner, '', '2.2'))).toEqual(['xliff-fragment-target']);
    expect(ruleIds(unit(a, '', '2.2').replace('<file', `${note('#/f=zz')}<file`))).toEqual(['xliff-fragment-target']);
    expect(ruleIds(unit(a, '', '2.2').replace('<file', `${note('#/f=f1/u=u1')}<file`))).toEqual([]);
  });

  it('does not refer in 2.1', () => {
    expect(ruleIds(unit(note('#s1') + a))).toEqual(['xliff-attribute']);
  });
});
