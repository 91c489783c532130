import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/adapters/detect/eld.ts';

const among = ['fr', 'en', 'vi', 'es', 'de', 'it', 'pt'];

describe('detectLanguage of eld', () => {
  it.each([
    ['fr', 'dans le cadre de la réforme'],
    ['en', 'within the framework of the reform'],
    ['vi', 'trong khuôn khổ của cuộc cải cách'],
    ['es', 'en el marco de la reforma'],
    ['de', 'im Rahmen der neuen Reform'],
  ])('tells %s by six words', (tag, text) => {
    const found = detectLanguage(text, among);
    expect(found?.tag).toBe(tag);
    expect(found?.lead).toBeGreaterThan(0);
  });

  it('chooses among the named languages only', () => {
    expect(detectLanguage('dans le cadre de la réforme', ['en', 'vi'])?.tag).not.toBe('fr');
  });

  it('reads capitals and decomposed letters as what they are', () => {
    const text = 'TRONG KHUÔN KHỔ CỦA CUỘC CẢI CÁCH';
    expect(detectLanguage(text.normalize('NFD'), among)).toEqual(detectLanguage(text.toLowerCase(), among));
  });

  it.each(['', '12 345', '🙂', '\uD800'])('tells nothing of %j', (text) => {
    expect(detectLanguage(text, among)).toBeUndefined();
  });
});
