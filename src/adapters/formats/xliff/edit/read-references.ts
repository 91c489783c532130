const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text with XML's five entities and its numeric references replaced by the characters that they stand for. */
export function readReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,8})|#(\d{1,10})|([a-z]{2,4}));/gu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    return String.fromCodePoint(typeof hex === 'string' ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10));
  });
}
