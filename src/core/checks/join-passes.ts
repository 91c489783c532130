import type { Finding } from '../finding.ts';
import type { CheckEnvironment, CheckRule, DocumentCheck, DocumentPass, SegmentContext } from './check.ts';
import { type Levels, levelledFinding } from './levels.ts';

/**
 * One pass that is several; their findings come check by check, with the severities that the levels of their file ask
 * for.
 *
 * @param isShown whether a check is shown the segments of a file that has these levels; by default it is
 */
export function joinPasses(
  checks: readonly DocumentCheck[],
  isShown: (check: CheckRule, levels: Levels | undefined) => boolean = () => true,
): DocumentPass {
  const all = checks.map((check) => ({ check, pass: check.begin() }));
  const levels = new SeenLevels();
  let shown = all;
  return {
    see(context) {
      if (levels.isNew(context)) shown = all.filter(({ check }) => isShown(check, context.environment.levels));
      for (const { pass } of shown) pass.see(context);
    },
    findings: () =>
      all.flatMap(({ check, pass }) =>
        pass.findings().map((finding) => levelledFinding(finding, check, levels.of(finding))),
      ),
  };
}

/** The levels of the files that were seen, by file and language; a file that checks call by one name may have several. */
class SeenLevels {
  private readonly byFile = new Map<string, Levels | undefined>();
  private last: CheckEnvironment | undefined;

  /** Whether the segment is the first of its file; remembers the file's levels. */
  isNew({ environment, trgLang }: Pick<SegmentContext, 'environment' | 'trgLang'>): boolean {
    if (environment === this.last) return false;
    this.last = environment;
    const { path, levels } = environment;
    this.byFile.set(`${path}\n${trgLang}`, levels);
    if (!this.byFile.has(path)) this.byFile.set(path, levels);
    return true;
  }

  /** A finding about the source says nothing of a language; it has the levels of the file that it was first seen in. */
  of({ file = '', trgLang }: Finding): Levels | undefined {
    const own = trgLang === undefined ? file : `${file}\n${trgLang}`;
    return this.byFile.get(own) ?? this.byFile.get(file);
  }
}
