import type { Workspace, Written } from '../../core/ports.ts';

/** What a write would have done; no file was left that a stamp could tell of. */
const changed: Written = { isChanged: true, stamp: '' };

/** A workspace that writes nothing: a write only says whether it would have changed the file's bytes. */
export function frozenWorkspace(inner: Workspace): Workspace {
  return {
    ...inner,
    async write(path, chunks) {
      const existing = await inner.read(path);
      let position = 0;
      for (const chunk of chunks) {
        const bytes = Buffer.from(chunk);
        if (!existing || !bytes.equals(existing.subarray(position, position + bytes.length))) return changed;
        position += bytes.length;
      }
      return existing?.length === position ? { ...changed, isChanged: false } : changed;
    },
    remove: async () => undefined,
    lock: async () => async () => undefined,
  };
}
