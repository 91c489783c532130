import { decodeText } from '../adapters/formats/decode.ts';
import { formatFor, formatNames } from '../adapters/formats/index.ts';
import { memoryTable } from '../adapters/formats/memory-table/index.ts';
import { tbx } from '../adapters/formats/tbx/index.ts';
import { termTable } from '../adapters/formats/term-table/index.ts';
import { tmx } from '../adapters/formats/tmx/index.ts';
import { xliff } from '../adapters/formats/xliff/index.ts';
import { filesWorkspace } from '../adapters/workspace/files.ts';
import { frozenWorkspace } from '../adapters/workspace/frozen.ts';
import { sha256 } from '../adapters/workspace/sha256.ts';
import type { Adapters } from '../pipeline/adapters.ts';
import { cacheWorkspace } from './cache.ts';
import { loadCheckTools } from './check-tools.ts';
import { productStamp } from './product.ts';

/**
 * The adapters of a run on files.
 *
 * @param root absolute path of the project
 * @param outDir absolute path of the output folder
 * @param isFrozen nothing is written; writes only say whether they would change a file
 */
export function fileAdapters(root: string, outDir: string, isFrozen = false): Adapters {
  const wrap = isFrozen ? frozenWorkspace : <T>(workspace: T): T => workspace;
  return {
    workspace: wrap(filesWorkspace(root)),
    output: wrap(filesWorkspace(outDir, { isDurable: false })),
    cache: cacheWorkspace(root, outDir),
    xliff,
    tbx,
    termTable,
    tmx,
    memoryTable,
    async readTranslations(text, path, options) {
      return (await import('../adapters/formats/translations/index.ts')).readTranslations(text, path, options);
    },
    async loadSrx() {
      return (await import('../adapters/formats/srx/index.ts')).srx;
    },
    formatFor,
    formatNames,
    decode(bytes) {
      const decoded = decodeText(bytes);
      return 'problem' in decoded ? { problem: decoded.problem.message } : decoded;
    },
    async detectLanguage(text, candidates) {
      return (await import('../adapters/detect/franc.ts')).detectLanguage(text, candidates);
    },
    loadCheckTools,
    product: productStamp(),
    digest: sha256,
  };
}
