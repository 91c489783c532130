import type { OnProgress } from '../pipeline/adapters.ts';

/** Milliseconds between two signs of life. */
const intervalMs = { terminal: 100, log: 3000 };
const barWidth = 24;

export interface ProgressDisplay {
  readonly onProgress: OnProgress;
  /** Clears what is on the screen, before other text is printed. */
  end(): void;
}

/**
 * Shows the progress of long work on standard error: a bar with counts and the time left on a terminal, a line every few
 * seconds elsewhere, nothing when quiet. Work that ends within the first interval shows nothing.
 */
export function showProgress(isQuiet: boolean): ProgressDisplay {
  if (isQuiet) return { onProgress: () => undefined, end: () => undefined };
  const isTerminal = process.stderr.isTTY === true;
  const started = performance.now();
  let shown = started;
  let isDirty = false;
  return {
    onProgress(done, total, label) {
      const now = performance.now();
      if (now - shown < (isTerminal ? intervalMs.terminal : intervalMs.log)) return;
      shown = now;
      const line = progressLine(done, total, label, now - started);
      process.stderr.write(isTerminal ? `\r\u001B[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${line}\n`);
      isDirty = isTerminal;
    },
    end() {
      if (isDirty) process.stderr.write('\r\u001B[K');
      isDirty = false;
    },
  };
}

/** One line of progress; a total of 0 means that the end is not known. */
export function progressLine(done: number, total: number, label: string, elapsedMs: number): string {
  if (total === 0) return `writing ${label}`;
  const filled = Math.round((done / total) * barWidth);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
  const leftS = done > 0 ? Math.ceil((elapsedMs / done) * (total - done)) / 1000 : undefined;
  return `${bar} ${done} of ${total}${leftS === undefined ? '' : `, ${Math.ceil(leftS)} s left`}  ${label}`;
}
