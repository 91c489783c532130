/** Writes to standard output and waits where the reader is slower, so that a long stream stays in bounded memory. */
export async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve);
  });
}
