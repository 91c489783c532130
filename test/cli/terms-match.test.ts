import { describe, expect, it } from 'vitest';
import { folderWith, passerelle } from './passerelle.ts';

const table = 'concept,fr,en,vi\nia,IA,AI,AI\ngov,gouvernance de l’IA,AI governance,quản trị AI\nia-2,IA,AI,AI\n';

function line(id: unknown, text: string): string {
  return `${JSON.stringify({ id, text })}\n`;
}

describe('terms match', () => {
  it('gives the matches of each text, nested ones and several concepts of one place, in the order of the contract', () => {
    const text = "Les gouvernances\u00A0de l'IA 😀 et les IA";
    const { code, stdout, stderr } = passerelle(
      folderWith({ 'g.csv': table }),
      ['terms', 'match', '--lang', 'fr', '--jsonl', '--glossary', 'g.csv'],
      line('s1', text) + line(2, 'Rien.'),
    );
    const [first, second, end] = stdout.split('\n');
    expect(Object.keys(JSON.parse(first ?? ''))).toEqual(['id', 'matches']);
    const { matches } = JSON.parse(first ?? '');
    expect(Object.keys(matches[0])).toEqual(['concept', 'term', 'surface', 'start', 'end']);
    expect(matches).toEqual([
      { concept: 'gov', term: 'gouvernance de l’IA', surface: "gouvernances\u00A0de l'IA", start: 4, end: 24 },
      { concept: 'ia', term: 'IA', surface: 'IA', start: 22, end: 24 },
      { concept: 'ia-2', term: 'IA', surface: 'IA', start: 22, end: 24 },
      { concept: 'ia', term: 'IA', surface: 'IA', start: 35, end: 37 },
      { concept: 'ia-2', term: 'IA', surface: 'IA', start: 35, end: 37 },
    ]);
    expect(JSON.parse(second ?? '')).toEqual({ id: 2, matches: [] });
    expect([end, stderr, code]).toEqual(['', '', 0]);
  });

  it.each([
    ['fr', 'concept\tfr\ten\tvi\nc\tdonnée\tdatum\tdữ liệu\n', 'Des données.', 'données'],
    ['en', 'concept;fr;en\nc;donnée;data set\n', 'Two data sets.', 'data sets'],
    ['vi', 'concept,vi\nc,dữ liệu\n', 'Các dữ liệu.', 'dữ liệu'],
  ])('reads tables and knows %s', (lang, glossary, text, surface) => {
    const folder = folderWith({ 'g.tsv': glossary });
    const { stdout } = passerelle(
      folder,
      ['terms', 'match', '--lang', lang, '--jsonl', '--glossary', 'g.tsv'],
      line(1, text),
    );
    expect(JSON.parse(stdout).matches).toMatchObject([{ concept: 'c', surface }]);
  });

  it('tells what it left out because it crosses another term, where it is asked to', () => {
    const folder = folderWith({ 'g.csv': 'concept,fr\na,mécanisme de contrôle\nb,contrôle des risques\n' });
    const args = ['terms', 'match', '--glossary', 'g.csv', '--crossing'];
    const text = 'Un mécanisme de contrôle des risques.';
    const { stdout } = passerelle(folder, [...args, '--jsonl'], line(1, text));
    const { matches, crossing } = JSON.parse(stdout);
    expect(matches).toMatchObject([{ concept: 'a', start: 3, end: 24 }]);
    expect(crossing).toEqual([
      { concept: 'b', term: 'contrôle des risques', surface: 'contrôle des risques', start: 16, end: 36 },
    ]);
    expect(passerelle(folder, args, `${text}\n`).stdout.split('\n')).toEqual([
      '1:4\ta\tmécanisme de contrôle\tmécanisme de contrôle',
      '1:17\tb\tcontrôle des risques\tcontrôle des risques\tcrossing',
      '',
    ]);
  });

  it('takes a file of texts, and several termbases, before or behind it', () => {
    const folder = folderWith({
      'a.csv': 'concept,fr\na,chat\n',
      'b.csv': 'concept,fr\nb,chien\n',
      't.jsonl': line(1, 'chat, chien'),
    });
    const concepts = (...args: readonly string[]) => {
      const { stdout } = passerelle(folder, ['terms', 'match', '--jsonl', ...args]);
      return JSON.parse(stdout).matches.map(({ concept }: { concept: string }) => concept);
    };
    expect(concepts('t.jsonl', '--glossary', 'a.csv', 'b.csv')).toEqual(['a', 'b']);
    expect(concepts('--glossary', 'b.csv', '--glossary', 'a.csv', 't.jsonl')).toEqual(['a', 'b']);
    expect(concepts('--glossary', 'a.csv', 't.jsonl')).toEqual(['a']);
  });

  it('takes the termbase of the project, and outside a project the one that ships', () => {
    const inProject = folderWith({ 'pipeline.config.ts': 'export default {};\n', 'glossary/g.tbx': '' });
    expect(passerelle(inProject, ['terms', 'match'], 'x\n')).toMatchObject({ code: 2, stderr: /^glossary\/g\.tbx: /u });
    const outside = passerelle(folderWith({}), ['terms', 'match'], 'La gouvernance.\n');
    expect(outside.stdout).toBe('1:4\tgovernance\tgouvernance\tgouvernance\n');
    const empty = passerelle(folderWith({ 'pipeline.config.ts': 'export default {};\n' }), ['terms', 'match'], 'x\n');
    expect(empty).toMatchObject({ code: 2, stderr: expect.stringMatching(/^There is no termbase in this project\./u) });
  });

  it('keeps U+2028 inside a text, reads CRLF and a byte order mark, and passes over blank lines', () => {
    const folder = folderWith({ 'g.csv': table });
    const args = ['terms', 'match', '--jsonl', '--glossary', 'g.csv'];
    const { stdout } = passerelle(folder, args, `\uFEFF{"id":1,"text":"a\u2028IA"}\r\n\r\n{"id":2,"text":""}`);
    expect(stdout.split('\n').map((answer) => answer && JSON.parse(answer).matches.length)).toEqual([2, 0, '']);
  });

  it('answers what stands before a bad line, and names the line', () => {
    const { code, stdout, stderr } = passerelle(
      folderWith({}),
      ['terms', 'match', '--jsonl'],
      `${line(1, '')}\n{"id":2}\n`,
    );
    expect(stdout).toBe('{"id":1,"matches":[]}\n');
    expect(stderr).toBe('Line 3 of the input is not of the form {"id": …, "text": "…"}.\n');
    expect(code).toBe(2);
  });

  it('writes a text of very many matches as one line of JSON', () => {
    const text = 'IA '.repeat(10_001);
    const { stdout } = passerelle(
      folderWith({ 'g.csv': table }),
      ['terms', 'match', '--jsonl', '--glossary', 'g.csv'],
      line('x', text),
    );
    const { id, matches } = JSON.parse(stdout);
    expect([id, matches.length, matches.at(-1).start]).toEqual(['x', 20_002, 30_000]);
  });

  it('tells what is wrong with a table and goes on', () => {
    const folder = folderWith({ 'g.csv': 'concept,fr,fr.status\nia,IA,best\n' });
    const { code, stdout, stderr } = passerelle(folder, ['terms', 'match', '--glossary', 'g.csv'], 'IA\n');
    expect([code, stdout]).toEqual([0, '1:1\tia\tIA\tIA\n']);
    expect(stderr).toMatch(/^g\.csv:2:7: major: “best” is no status/u);
  });
});

describe('a termbase that can not be read', () => {
  const folder = folderWith({
    'empty.csv': '',
    'latin.csv': Buffer.from('concept,fr\nc,\xE9t\xE9\n', 'latin1'),
    'nul.csv': 'concept,fr\nc,a\0\n',
    'bad.csv': 'concept,french\nc,a\n',
    'bad.tbx': '<tbx>\n<text',
    'g.docx': 'x',
    'folder/x': '',
    'a.jsonl': '',
    'b.jsonl': '',
  });
  it.each([
    [['--glossary', 'nope.csv'], 'nope.csv does not exist.'],
    [['--glossary', 'folder'], 'folder is a folder. Name the termbases in it.'],
    [['--glossary', 'g.docx'], 'g.docx is no termbase by its ending.'],
    [['--glossary', 'empty.csv'], 'empty.csv: The file is empty'],
    [['--glossary', 'latin.csv'], 'latin.csv: The file is probably Latin-1'],
    [['--glossary', 'nul.csv'], 'nul.csv: The file is binary'],
    [['--glossary', 'bad.csv'], 'bad.csv:1:9: The column "french" is named by no BCP 47 language tag.'],
    [['--glossary', 'bad.tbx'], 'bad.tbx:2:'],
    [['--lang', 'xx'], 'xx is not a language that Passerelle knows'],
    [['nope.jsonl'], 'nope.jsonl does not exist.'],
    [['folder'], 'folder is a folder. Name a file.'],
    [['a.jsonl', 'b.jsonl'], 'terms match takes one file of texts, not a.jsonl, b.jsonl.'],
  ])('ends %j with one sentence', (args, sentence) => {
    const { code, stdout, stderr } = passerelle(folder, ['terms', 'match', '--jsonl', ...args], '');
    expect(stderr.startsWith(sentence), stderr).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('or a command that is not complete prints the help and fails', () => {
    expect(passerelle(folder, ['terms'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: passerelle terms'),
    });
    expect(passerelle(folder, ['terms', 'mach']).stderr).toMatch(/Did you mean match\?/u);
  });
});
