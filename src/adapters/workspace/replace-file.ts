import { constants, type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { PasserelleError } from '../../core/error.ts';
import type { Written } from '../../core/ports.ts';
import { errorCode, reasonOf } from './file-error.ts';
import { makeFolder } from './make-folder.ts';
import { isAlive } from './process.ts';
import { realFile } from './real-file.ts';

/** Bytes gathered before they are compared or written. */
const batchBytes = 1 << 18;

/** How files are opened; another one stands in where a test wants a disk that fails. */
export type OpenFile = typeof open;

interface ReplaceOptions {
  readonly openFile?: OpenFile;
  /** Whether the new file is flushed to the disk before it takes the old one's place; true by default. */
  readonly isDurable?: boolean;
  /** The stamp that the file must still have when it is replaced, null for none. */
  readonly expected?: string | null;
}

/**
 * Replaces a file by the joined chunks, at once or not at all, and only where the bytes differ: what is there is
 * compared while the chunks come, so an unchanged file is not opened for writing. A changed one is written beside it,
 * flushed to disk and renamed over it; a failure leaves the old file as it was and no file beside it. Where the path is a
 * link, its file is replaced.
 *
 * @param name the path that messages show
 */
export async function replaceFile(
  absolutePath: string,
  name: string,
  chunks: Iterable<string | Uint8Array>,
  options: ReplaceOptions = {},
): Promise<Written> {
  const writer = new Replacement(await realFile(absolutePath, name), name, options);
  let taking: Promise<void> | undefined;
  try {
    await writer.begin();
    for (const bytes of encoded(chunks)) {
      // The disk works on a batch while the next one is made.
      await taking;
      taking = writer.take(bytes);
    }
    await taking;
    return await writer.finish();
  } catch (error) {
    await taking?.catch(() => undefined);
    await writer.abandon();
    if (error instanceof PasserelleError || errorCode(error) === undefined) throw error;
    throw new PasserelleError('not-writable', { path: name, reason: reasonOf(error) }, { cause: error });
  }
}

/** A UTF-16 code unit takes at most so many bytes in UTF-8. */
const bytesPerUnit = 3;

/** Bytes that come as they are are handed on in pieces of this size. */
const pieceBytes = 1 << 22;

/**
 * The chunks in UTF-8, in batches. Small chunks are written straight into a batch, which is cheaper than to join them
 * first; a surrogate whose partner comes in the next chunk waits for it. A batch is valid until the second one after it
 * is asked for: two buffers take turns.
 */
function* encoded(chunks: Iterable<string | Uint8Array>): Generator<Buffer> {
  let batch = Buffer.allocUnsafe(batchBytes);
  let other = Buffer.allocUnsafe(batchBytes);
  let length = 0;
  let waiting = '';
  for (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      yield batch.subarray(0, length);
      [batch, other] = [other, batch];
      length = 0;
      yield Buffer.from(waiting);
      waiting = '';
      yield* pieces(chunk);
      continue;
    }
    let text = waiting === '' ? chunk : waiting + chunk;
    waiting = endsInsidePair(text) ? text.slice(-1) : '';
    if (waiting !== '') text = text.slice(0, -1);
    if (length + text.length * bytesPerUnit > batchBytes) {
      yield batch.subarray(0, length);
      [batch, other] = [other, batch];
      length = 0;
    }
    if (text.length * bytesPerUnit > batchBytes) yield Buffer.from(text);
    else length += batch.write(text, length);
  }
  yield batch.subarray(0, length);
  yield Buffer.from(waiting);
}

function* pieces({ buffer, byteOffset, length }: Uint8Array): Generator<Buffer> {
  for (let start = 0; start < length; start += pieceBytes)
    yield Buffer.from(buffer, byteOffset + start, Math.min(pieceBytes, length - start));
}

/** Whether a text ends between the two halves of a surrogate pair, where it can't be encoded. */
function endsInsidePair(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}

/** A string that changes when a file is rewritten. */
export function stampOf({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }): string {
  return `${size}:${mtimeMs}`;
}

class Replacement {
  private readonly path: string;
  private readonly temporaryPath: string;
  private readonly openFile: OpenFile;
  private readonly isDurable: boolean;
  private readonly name: string;
  private readonly expected: string | null | undefined;
  private existing: FileHandle | undefined;
  private temporary: FileHandle | undefined;
  /** Bytes that have come so far and, until a difference, are the same in the existing file. */
  private position = 0;

  constructor(absolutePath: string, name: string, { openFile = open, isDurable = true, expected }: ReplaceOptions) {
    this.path = absolutePath;
    this.openFile = openFile;
    this.isDurable = isDurable;
    this.name = name;
    this.expected = expected;
    this.temporaryPath = path.join(path.dirname(absolutePath), `.${path.basename(absolutePath)}.${process.pid}.tmp`);
  }

  async begin(): Promise<void> {
    this.existing = await this.openFile(this.path, 'r').catch(() => undefined);
  }

  async take(bytes: Buffer): Promise<void> {
    if (bytes.length === 0) return;
    if (!this.temporary && (await this.isSame(bytes))) {
      this.position += bytes.length;
      return;
    }
    const file = this.temporary ?? (await this.startTemporary());
    await writeAll(file, bytes);
  }

  async finish(): Promise<Written> {
    const before = await this.existing?.stat();
    if (!this.temporary && before?.size === this.position) {
      await this.existing?.close();
      return { isChanged: false, stamp: stampOf(before) };
    }
    const file = this.temporary ?? (await this.startTemporary());
    if (this.isDurable) await file.sync();
    const stamp = stampOf(await file.stat());
    await file.close();
    this.temporary = undefined;
    await this.existing?.close();
    this.existing = undefined;
    await this.refuseIfChanged();
    await rename(this.temporaryPath, this.path);
    return { isChanged: true, stamp };
  }

  /** A person's save since the file was read is not written over. */
  private async refuseIfChanged(): Promise<void> {
    if (this.expected === undefined) return;
    const there = await stat(this.path).catch(() => undefined);
    if ((there ? stampOf(there) : null) !== this.expected)
      throw new PasserelleError('changed-meanwhile', { path: this.name });
  }

  async abandon(): Promise<void> {
    await this.existing?.close().catch(() => undefined);
    await this.temporary?.close().catch(() => undefined);
    await rm(this.temporaryPath, { force: true }).catch(() => undefined);
  }

  private async isSame(bytes: Buffer): Promise<boolean> {
    if (!this.existing) return false;
    const there = Buffer.alloc(bytes.length);
    const { bytesRead } = await this.existing.read(there, 0, bytes.length, this.position);
    return bytesRead === bytes.length && there.equals(bytes);
  }

  /** Removes the temporary files of processes that were killed before they could. */
  private async removeLeftOvers(): Promise<void> {
    const folder = path.dirname(this.path);
    for (const name of await readdir(folder)) {
      const pid = processOf(name, path.basename(this.path));
      if (pid !== undefined && !isAlive(pid)) await rm(path.join(folder, name), { force: true });
    }
  }

  /** Opens the new file and brings over what was the same so far. */
  private async startTemporary(): Promise<FileHandle> {
    await makeFolder(path.dirname(this.path));
    await this.removeLeftOvers();
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;
    this.temporary = await this.openFile(this.temporaryPath, flags, 0o666);
    for (let copied = 0; copied < this.position; ) {
      const piece = Buffer.alloc(Math.min(batchBytes, this.position - copied));
      const { bytesRead } = (await this.existing?.read(piece, 0, piece.length, copied)) ?? { bytesRead: 0 };
      if (bytesRead === 0) throw new Error('The file shrank while it was compared.');
      await writeAll(this.temporary, piece.subarray(0, bytesRead));
      copied += bytesRead;
    }
    return this.temporary;
  }
}

/** The process that a temporary file's name tells, for the file that is to be replaced. */
function processOf(name: string, base: string): number | undefined {
  const isTemporary = name.startsWith(`.${base}.`) && name.endsWith('.tmp');
  const pid = isTemporary ? Number(name.slice(base.length + 2, -'.tmp'.length)) : Number.NaN;
  return Number.isInteger(pid) ? pid : undefined;
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done);
    done += bytesWritten;
  }
}
