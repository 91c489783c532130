import { describe, expect, it } from 'vitest';
import { visible } from '../../src/core/visible.ts';

describe('a text in a message', () => {
  it('shows what a terminal would obey', () => {
    expect(visible('a\u001b[31mb\nc\u009bd\u202ee\u2028f\u0000')).toBe(
      String.raw`a\u001b[31mb\u000ac\u009bd\u202ee\u2028f\u0000`,
    );
  });

  it('is otherwise as it was', () => {
    const text = 'l’IA «\u00a0né\u00a0» Tiếng Việt \u{1f600} \\u001b';
    expect(visible(text)).toBe(text);
  });
});
