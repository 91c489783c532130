/** Texts repeat their words and names; those of a whole run are not all kept. */
const most = 20_000;

/** The test with its answers kept, as many as most runs need. */
export function remembered(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let is = known.get(word);
    if (is !== undefined) return is;
    is = test(word);
    if (known.size >= most) known.clear();
    known.set(word, is);
    return is;
  };
}
