import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { marks, read } from './support.ts';

const silent = { description: { language: 'en' }, settings: {} };
const lessonAt = async (path: string, text = '# T\n', folder?: string) => {
  const { lesson, diagnostics } = await readLesson(
    { path, text, ...(folder && { folder }) },
    memoryFiles(),
    silent,
  );
  return { id: lesson?.id, title: lesson?.title, diagnostics };
};

describe('front matter that never ends', () => {
  it.each([
    ['with one field of a lesson', '---\ntitle: X\n\n# T\n'],
    ['with two fields of another tool', '---\nlayout: page\nweight: 3\n\n# T\n'],
  ])('is an error at its first line: %s', async (_what, text) => {
    const { diagnostics } = await read(text);
    expect(marks(diagnostics, 'front-matter')).toEqual(['1:1 front-matter']);
    const [told] = diagnostics.filter(({ rule }) => rule === 'front-matter');
    expect(told?.severity).toBe('error');
    expect(told?.words.en.message).toBe('The front matter can’t be read: no line of `---` ends it.');
    expect(told?.words.fr.message).toBe(
      'L’en-tête de la page est illisible : aucune ligne `---` ne le termine.',
    );
  });

  it.each([
    ['a rule, and words with a colon', '---\nNote: look.\n\nWords\n', '<hr><p>Note: look.</p><p>Words</p>'],
    [
      'a rule, and a list before another rule',
      '---\n- a\n- b\n---\n',
      '<hr><ul><li>a</li><li>b</li></ul><hr>',
    ],
  ])('isn’t seen in %s', async (_what, text, html) => {
    const page = await read(text);
    expect(page.html).toBe(html);
    expect(marks(page.diagnostics, 'front-matter')).toEqual([]);
  });
});

describe('fields of the front matter that hold something else', () => {
  it('are all named, in plain words, with what they take and their lines', async () => {
    const { diagnostics, lesson } = await read(
      '---\nid: tides\ntitle: [a, b]\nkeywords:\n  a: 1\nlang: { x: 1 }\nmedia: none\nlanguage: [fr]\n---\n',
    );
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ line, words }) => `${line}: ${words.en.message}`)).toEqual([
      '3: “title: ["a","b"]” isn’t a value of this setting: it is text.',
      '4: “keywords: {"a":1}” isn’t a value of this setting: it is a list of words, or words parted by commas.',
      '7: “media: none” isn’t a value of this setting: it is lines of `name: value` below it.',
      '8: “language: ["fr"]” isn’t a value of this setting: it is text.',
    ]);
    expect(errors.map(({ words }) => words.fr.message)).toEqual([
      '« title: ["a","b"] » n’est pas une valeur de ce réglage : il prend du texte.',
      '« keywords: {"a":1} » n’est pas une valeur de ce réglage : il prend une liste de mots, ou des mots séparés par des virgules.',
      '« media: none » n’est pas une valeur de ce réglage : il prend des lignes `nom: valeur` en dessous.',
      '« language: ["fr"] » n’est pas une valeur de ce réglage : il prend du texte.',
    ]);
    // What is right is kept.
    expect(lesson.id).toBe('tides');
  });

  it('may be left empty: nothing is said', async () => {
    const { diagnostics } = await read('---\ntitle:\nkeywords:\n---\n# T\n');
    expect(marks(diagnostics)).toEqual([]);
  });

  it.each([
    [
      'title: Tides: a start',
      2,
      'a colon within the value needs quotes around it',
      'un deux-points dans la valeur demande des guillemets autour',
    ],
    [
      'title: "Tides',
      2,
      'a quote or bracket is never closed',
      'un guillemet ou un crochet n’est jamais fermé',
    ],
    ['title: a\ntitle: b', 3, 'a key stands twice', 'une clé figure deux fois'],
    [
      'title: a\n\tid: b',
      3,
      'a tab indents a line: only spaces may',
      'une tabulation met une ligne en retrait : seules des espaces le peuvent',
    ],
  ])('may be no YAML: %s', async (yaml, line, en, fr) => {
    const { diagnostics } = await read(`---\n${yaml}\n---\n# T\n`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule: 'front-matter', line }]);
    expect(errors[0]?.words.en.message).toBe(`The front matter can’t be read: ${en}.`);
    expect(errors[0]?.words.fr.message).toBe(`L’en-tête de la page est illisible : ${fr}.`);
  });
});

describe('an id that can’t be as it is written', () => {
  it('is made of a name without ASCII letters, the same in both its Unicode forms, and says so', async () => {
    const { id, diagnostics } = await lessonAt('数字劳动.md');
    expect(id).toMatch(/^lesson-[0-9a-f]{6}$/);
    expect((await lessonAt('数字经济.md')).id).not.toBe(id);
    expect((await lessonAt('й.md'.normalize('NFD'))).id).toBe((await lessonAt('й.md'.normalize('NFC'))).id);
    expect(diagnostics).toMatchObject([{ rule: 'id-made', severity: 'info', line: 1 }]);
    expect(diagnostics[0]?.words.en.message).toBe(
      'No id can be read off “数字劳动”: it has no letter from a to z.',
    );
    expect(diagnostics[0]?.words.en.assumed).toBe(`The lesson’s id is “${id}”.`);
  });

  it('is made of a folder’s name, where the file is only called index', async () => {
    const { id } = await lessonAt('a/index.md', '# T\n', '数字');
    expect(id).toMatch(/^lesson-[0-9a-f]{6}$/);
    expect((await lessonAt('b/index.md', '# T\n', '劳动')).id).not.toBe(id);
  });

  it.each(['01 数字', '数字 2'])('isn’t the number of such a name alone: %s', async (name) => {
    expect((await lessonAt(`${name}.md`)).id).toMatch(/^lesson-[0-9a-f]{6}$/);
  });

  it('is said when the front matter writes it otherwise', async () => {
    const { id, diagnostics } = await lessonAt('a.md', '---\nid: Été 2026!\n---\n# T\n');
    expect(id).toBe('ete-2026');
    expect(marks(diagnostics)).toEqual(['2:1 id-changed']);
    expect(diagnostics[0]?.words.en.message).toBe(
      'The id “Été 2026!” holds other signs than a to z, 0 to 9 and hyphens.',
    );
    expect(diagnostics[0]?.words.en.assumed).toBe('The lesson’s id is “ete-2026”.');
  });

  it('is made of the front matter’s where no letter of it is left', async () => {
    const { id, diagnostics } = await lessonAt('a.md', '---\nid: "日本"\n---\n# T\n');
    expect(id).toMatch(/^lesson-[0-9a-f]{6}$/);
    expect(marks(diagnostics)).toEqual(['2:1 id-made']);
  });

  it.each(['con', 'PRN', 'aux', 'nul', 'com1', 'lpt9'])(
    'gets a suffix where Windows keeps it for itself: %s',
    async (name) => {
      const { id, diagnostics } = await lessonAt(`${name}.md`);
      expect(id).toBe(`${name.toLowerCase()}-lesson`);
      expect(marks(diagnostics)).toEqual(['1:1 id-reserved']);
    },
  );

  it('says nothing of a name that only gets small letters and hyphens', async () => {
    expect((await lessonAt('Le Digital labor.md')).diagnostics).toEqual([]);
  });
});

describe('the title of a page without any', () => {
  it.each([
    ['tides.md', 'h', 'tides', 'after its file'],
    ['lesson.md', 'h', 'h', 'after its folder'],
  ])('of %s in %s is %s, and says after what', async (path, folder, title, after) => {
    const found = await lessonAt(path, 'Words\n', folder);
    expect(found.title).toBe(title);
    expect(found.diagnostics[0]?.words.en.assumed).toBe(`The lesson is called “${title}”, ${after}.`);
  });
});
