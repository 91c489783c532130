import { maxWorkBytes } from './read-text.ts';

/** Larger TMX files are refused: with its units a file takes some ten times its size. Work files have their own limit. */
export const maxTmxBytes: number = 128 * 1024 * 1024;

/** The most bytes that a source of memory units may have. */
export function mostBytesOf(path: string): number {
  return isWorkFile(path) ? maxWorkBytes : maxTmxBytes;
}

/** Whether a source of memory units is a work file, by its ending. */
export function isWorkFile(path: string): boolean {
  return /\.(?:xlf|xliff|sdlxliff|mqxliff|mxliff)$/iu.test(path);
}
