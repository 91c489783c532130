import { visible } from './visible.ts';

/** The sentences of every request that can't be carried out; `{…}` is filled from the error's values. */
const sentences = {
  'no-input':
    'There is nothing to build: no source document matches {pattern}. Put French documents there, or name files: passerelle build FILE.',
  'no-work-files': 'There is no work file to check. Run passerelle build first, or name files: passerelle check FILE.',
  'not-translations':
    '{path} is in no format that can be checked. Name an XLIFF 1.2 or 2, TMX, CSV or TSV file; a table begins with a line such as fr,en,vi.',
  'source-only':
    '{path} has no texts in a second language, so there is no translation to check. Name a file with translations, and let it say their language.',
  'unknown-file-language':
    '{path} has texts in {lang}, and that is not a language that Passerelle knows ({languages}).',
  'no-source-language': '{path} does not say which language its source is in. Write it into the file.',
  'ignores-elsewhere':
    '{path} is no XLIFF 2 file, and only those have a place for ignores. An XLIFF 1.2 file is made one by passerelle xliff convert {path} NEW.xlf --to 2.1.',
  'ignore-what': 'Name the check whose finding is to be ignored: passerelle ignore {path} CHECK --reason TEXT.',
  'ignore-reason': 'A reason is missing: --reason TEXT says why the finding may stand.',
  'ignore-by': 'Nobody signs for it: --by NAME, or set user.name in git.',
  'ignore-modes': '--list and --undo exclude each other. Give one of them.',
  'unknown-check': 'There is no check {rule}{hint}. passerelle check names the checks beside their findings.',
  'nothing-to-ignore': '{path} has no finding of {rule} there. passerelle check {path} lists them.',
  'nothing-ignored': '{path} ignores no finding of {rule} there. passerelle ignore {path} --list shows what it does.',
  'not-found': '{path} does not exist. Check the spelling of the path.',
  'is-directory': '{path} is a folder. Name the documents in it, or write a pipeline.config.ts with passerelle init.',
  'not-a-file': '{path} is no regular file. Name a file.',
  unreadable: '{path} could not be read: {reason}.',
  'not-writable': '{path} could not be written: {reason}. Nothing was changed there.',
  'not-in-project':
    '{path} is not among the documents of this project ({sourceDir}). Move it there, or build it in a folder without a config.',
  'unknown-format': '{path} is in no format that Passerelle reads ({formats}). Convert it, or leave it out.',
  'bad-encoding': '{path}: {problem}',
  'too-large': '{path} is {size} large, and {limit} is the limit for one file. Split it.',
  'too-many-segments': '{path} has more than {limit} segments, which is the limit for one document. Split it.',
  'empty-file': '{path} is empty: there is nothing to translate. Fill it, or leave it out.',
  'bad-source': '{path}:{line}:{column}: {problem} The work files are untouched; mend the source and build again.',
  'changed-meanwhile': '{path} was changed while the build ran, so it was left as it is. Build again.',
  'bad-config': '{path}: {problem}',
  'bad-termbase': '{path}:{line}:{column}: {problem} The termbase is untouched; mend it and build again.',
  'bad-gold-line': '{path}:{line}: {problem}',
  'empty-argument': '{what} must be named, and an empty text was given. Name a file.',
  'empty-gold': '{path} has no line of gold. A line is JSON: {"id", "lang", "text", "matches"}.',
  'bad-glossary': '{path}:{line}:{column}: {problem}',
  'unknown-glossary-format':
    '{path} is no termbase by its ending. Name a TBX file (.tbx, .xml) or a table (.csv, .tsv).',
  'folder-for-glossary': '{path} is a folder. Name the termbases in it.',
  'folder-for-file': '{path} is a folder. Name a file.',
  'no-glossary':
    'There is no termbase in this project. Put one into glossary/, or name a TBX, CSV or TSV file with --glossary FILE.',
  'bad-xliff': '{path}:{line}:{column}: {problem}',
  'bad-resource': '{path}:{line}:{column}: {problem} Nothing was written.',
  'exchange-two-jsons': '{first} and {second} are both JSON. Name an XLIFF file for one of them.',
  'exchange-option': '{option} goes with {wanted}. Leave it out.',
  'exchange-no-language': 'The language of the translation is not known. Name it: --trg-lang en.',
  'exchange-one-language': 'The source and the translation can not both be in {lang}. Name another --trg-lang.',
  'exchange-which-namespace':
    '{path} has several namespaces ({names}). Name one of them with --namespace, or a folder to write all of them into.',
  'exchange-no-namespace': '{path} has no namespace {name}; it has {names}.',
  'exchange-unsafe-namespace':
    '{path} has the namespace {name}, which can not be the name of a file in {folder}. Nothing was written; write it alone with --namespace into a .json file that you name.',
  'exchange-over-base': '{path} is the --base, whose texts are the source. Name another file to write.',
  'no-resources': 'There is no JSON file in {path}. Name a file or folder of i18next resources.',
  'no-texts': '{path} has no text that XLIFF could have, so nothing was written.',
  'fill-without-1-2': '--fill-targets is for tools that read XLIFF 1.2. Give it a 1.2 file, or --to 1.2 with it.',
  'fix-xliff-2-only':
    '{path} is not XLIFF 2, and --fix changes nothing else. Convert it first (passerelle xliff convert IN OUT --to 2.1), or leave --fix out. Nothing was changed.',
  'dry-run-alone': '--dry-run goes with --fix: passerelle check --fix --dry-run.',
  'fix-format':
    '--fix prints a diff, and the findings below it only as pretty. Leave --format out, or run check again.',
  'other-languages': '{path} translates {found}, and {work} {expected}. Nothing was merged.',
  'broken-work-file':
    '{path} has mistakes that must be mended first: passerelle xliff validate lists them. Nothing was merged.',
  'bad-srx': '{path}:{line}:{column}: {problem}',
  'no-break-rules':
    '{path} has no rules for {lang}: none of its language maps matches. Add a language map, or leave the file out.',
  'bad-memory': '{path}:{line}:{column}: {problem} The memory is untouched; mend it and build again.',
  'bad-work-file':
    '{path}:{line}:{column}: {problem} The work file is untouched; mend it, or restore it from git, and build again.',
  'wrong-work-file':
    '{path} translates {found}, and {expected} is wanted. The work file is untouched; move it away, or mend its srcLang and trgLang.',
  'name-clash': '{first} and {second} would share the work file {path}. Rename one of them.',
  locked:
    'Another build is at work in this project (process {pid}). Wait for it to end; if there is none, delete {path}.',
  'unknown-language': '{lang} is not a language that Passerelle knows ({languages}).',
  'unknown-option-value': '{option} takes {expected}, not {found}.',
  'outside-project': '{path} lies outside the project. Run the command in a folder above it.',
  'bad-manifest': '{path} is no manifest that Passerelle wrote, or it was cut off. Make the release again.',
  'no-release': '{path} holds no release: there is no manifest.json in it. Run passerelle release first.',
  'bad-json-line': 'Line {line} of the input is not of the form {"id": …, "text": "…"}.',
  'no-git': 'There is no git to read a revision with. Install it, or compare two termbase files.',
  'git-failed': 'git did not answer: {reason}.',
  'no-repository':
    '{revision} is no file here, and it can be no revision: the project is not in a git repository. Name a file.',
  'unknown-revision':
    '{revision} is neither a file here nor a revision of the git repository. Check the spelling; git log lists revisions.',
  'no-common-history': '{one} and {other} have no common history. Name the two revisions: passerelle terms diff A B.',
  'file-or-revision':
    '{name} is a file here and a revision as well. Write ./{name} for the file, or the hash of the commit.',
  'no-termbase-at': 'There is no termbase at {revision}: no file matches {pattern}.',
  'not-read-back':
    '{path} would not read back as it was meant, so it was left as it is. Mend the findings that passerelle xliff validate gives, and try again.',
  'unknown-concept': 'The termbase has no concept {concept}{hint}. passerelle terms approve --list names them.',
  'no-such-entry': 'Concept {concept} has nothing in {lang} to approve; it has {langs}.',
  'proposed-terms':
    'Concept {concept} has proposed terms in {lang}: {terms}. Verify them first: set their processStatus to finalized in the termbase.',
  'approve-what': 'There is nothing to approve. Name concepts, or give --all; --list shows what is open.',
  'approve-how': '{option} is missing: passerelle terms approve CONCEPT --lang vi --by NAME.',
  'approve-concept': 'A concept must be named by its id, and an empty text was given. --list shows the ids.',
  'approve-future':
    '{date} has not come yet, and an approval is given on the day of the review. Give no later day than {today}.',
  'approvals-changed': '{path} was changed by somebody else in the meantime, so it was left as it is. Approve again.',
  'approvals-conflict':
    '{path} has conflict markers of a merge in it. Keep the lines of both sides, remove the markers, and approve again.',
  'no-term-patterns':
    'Terms can be extracted from French so far, not from {lang}: Passerelle does not know how terms are built there.',
  'bad-tmx': '{path}:{line}:{column}: {problem}',
  'unknown-memory-format':
    '{path} is no memory by its ending. Name a TMX file (.tmx), a table (.csv, .tsv) or a work file (.xlf, .xliff).',
  'folder-for-memory': '{path} is a folder. Name the TMX files in it.',
  'no-memory':
    'There is no memory in this project: no file matches {pattern}. Make one with passerelle memory import FILE --into memory/NAME.tmx, or name one with --memory FILE.',
  exists: '{path} is already there. Nothing was changed.',
} as const;

export type ErrorCode = keyof typeof sentences;

/** An impossible request: one sentence for a person, no stack. Bugs are plain Errors; problems in a document are findings. */
export class PasserelleError extends Error {
  readonly code: ErrorCode;

  /** @param values what fills the sentence's `{…}`; an unknown one stays visible, so that a slip shows */
  constructor(code: ErrorCode, values: Readonly<Record<string, string | number>>, options?: ErrorOptions) {
    super(
      sentences[code].replace(/\{(\w+)\}/gu, (whole, name: string) => shown(name, String(values[name] ?? whole))),
      options,
    );
    this.name = 'PasserelleError';
    this.code = code;
  }
}

/** A value in a sentence: what is named in it stays on one line, and signs to the terminal are seen, not obeyed. */
function shown(name: string, value: string): string {
  return name === 'problem' ? value : visible(value);
}
