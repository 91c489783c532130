/** The number with its thousands apart, as English pages write it: `1,041`. The machine's locale plays no part. */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** The number with its noun in the right number: `1 word`, `1,041 words`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${figure(count)} ${count === 1 ? singular : plural}`;
}
