import { describe, expect, it } from 'vitest';
import { isXliff12, problemIn } from '../../../../src/adapters/formats/xliff12/index.ts';

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

describe('a text', () => {
  it.each([
    `<xliff version="1.2" xmlns="${namespace}">`,
    `<?xml version="1.0"?><!-- <a> --><x:xliff xmlns:a='b' xmlns:x = '${namespace}' version="1.2">`,
    '<xliff version="1.2">',
    '<xliff version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1">',
  ])('is XLIFF 1 where its root is: %s', (text) => {
    expect(isXliff12(text)).toBe(true);
  });

  it.each([
    '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0">',
    `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:x12="${namespace}">`,
    '<html lang="fr">',
  ])('is none where its root is another: %s', (text) => {
    expect(isXliff12(text)).toBe(false);
  });

  it('has a problem as 1.2 where it is ill-formed, older, or has no namespace, and none where it is merely invalid', () => {
    expect(problemIn(`<xliff version="1.2" xmlns="${namespace}"><file></xliff>`)).toMatchObject({ line: 1 });
    expect(problemIn('<xliff version="1.0"/>')?.message).toMatch(/^This is XLIFF 1\.0,/u);
    expect(problemIn('<xliff version="1.2"/>')?.message).toContain('without the namespace');
    expect(problemIn(`<xliff version="1.2" xmlns="${namespace}"><file/></xliff>`)).toBeUndefined();
  });
});
