import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesWorkspace } from '../../src/adapters/workspace/files.ts';
import { noApprovals } from '../../src/core/terms/approvals.ts';
import { saveApprovals } from '../../src/pipeline/approvals.ts';

describe('saveApprovals', () => {
  it('leaves a file that somebody changed since it was read, and says so in words of its own', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-approvals-'));
    const file = path.join(folder, 'approvals.tsv');
    const workspace = filesWorkspace(folder);
    writeFileSync(file, 'a');
    const stamp = (await workspace.stamp('approvals.tsv')) ?? null;
    writeFileSync(file, 'longer');
    const loaded = { path: 'approvals.tsv', stamp, file: noApprovals, findings: [] };
    await expect(saveApprovals(workspace, loaded, noApprovals)).rejects.toMatchObject({
      code: 'approvals-changed',
      message: 'approvals.tsv was changed by somebody else in the meantime, so it was left as it is. Approve again.',
    });
    expect(readFileSync(file, 'utf8')).toBe('longer');
  });
});
