import { PasserelleError } from './error.ts';

/**
 * Refuses a file for its size.
 *
 * @param path what the message calls it
 * @param bytes its size, or what of it was seen so far
 * @param limit the most bytes that it may have
 * @throws PasserelleError `too-large`
 */
export function refuseLarger(path: string, bytes: number, limit: number): void {
  if (bytes > limit) throw new PasserelleError('too-large', { path, size: megabytes(bytes), limit: megabytes(limit) });
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
