import { decodeText } from '../../adapters/formats/decode.ts';
import { validateXliff } from '../../adapters/formats/xliff/index.ts';
import { isXliff12, validateXliff12 } from '../../adapters/formats/xliff12/index.ts';
import type { Finding } from '../../core/finding.ts';
import { visible } from '../../core/visible.ts';
import { readInput } from '../read-input.ts';
import { write } from '../standard-output.ts';

export interface ValidateOptions {
  readonly format: 'pretty' | 'json';
}

interface Validity {
  readonly version?: string | undefined;
  readonly valid: boolean;
  readonly findings: readonly Pick<Finding, 'ruleId' | 'severity' | 'message' | 'line' | 'column'>[];
}

/** `passerelle xliff validate`: each file against XLIFF 1.2 or 2, whichever it is: one line of JSON a file or lines for people. Exit code 1 where one is invalid. */
export async function xliffValidate(files: readonly string[], options: ValidateOptions): Promise<void> {
  for (const file of files) {
    const result = validate(await readInput(file), file);
    if (!result.valid) process.exitCode = 1;
    await write(options.format === 'json' ? jsonLine(file, result) : prettyLines(file, result));
  }
}

function validate(bytes: Uint8Array, file: string): Validity {
  const decoded = decodeText(bytes);
  if (!('problem' in decoded))
    return isXliff12(decoded.text) ? validateXliff12(decoded.text, file) : validateXliff(decoded.text, file);
  const finding = {
    ruleId: 'xliff-encoding',
    severity: 'critical' as const,
    message: decoded.problem.message,
    line: 1,
    column: 1,
  };
  return { valid: false, findings: [finding] };
}

function jsonLine(file: string, { version, valid, findings }: Validity): string {
  const told = findings.map(({ ruleId, severity, message, line, column }) => ({
    ruleId,
    severity,
    message,
    line,
    column,
  }));
  return `${JSON.stringify({ file, version: version ?? null, valid, findings: told })}\n`;
}

function prettyLines(file: string, { version, valid, findings }: Validity): string {
  const lines = findings.map(
    ({ ruleId, severity, message, line, column }) =>
      `${visible(`${file}:${line ?? 1}:${column ?? 1}: ${severity}: ${message} (${ruleId})`)}\n`,
  );
  return `${lines.join('')}${visible(file)}: ${valid ? `valid XLIFF ${version ?? ''}` : 'not valid'}\n`;
}
