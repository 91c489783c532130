import { existsSync } from 'node:fs';

/** Public data for measuring, which is not part of this repository: beside it, in shared/data. */
const folder = new URL('../../shared/data/', import.meta.url);

export interface PublicData {
  readonly url: URL;
  readonly isThere: boolean;
  /** What a test's title says where the data is absent; empty where it is there. */
  readonly whySkipped: string;
}

/** A file or folder of the public data, by its path there. */
export function publicData(path: string): PublicData {
  const url = new URL(path, folder);
  const isThere = existsSync(url);
  return { url, isThere, whySkipped: isThere ? '' : ` (skipped: shared/data/${path} is not beside the repository)` };
}
