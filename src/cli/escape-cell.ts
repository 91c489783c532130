/** A text as a cell of a table with tabs: backslashes, tabs and line ends escaped with a backslash. */
export function escapeCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
