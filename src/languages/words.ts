/** The words of lines, as facts list them: separated by single spaces. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
