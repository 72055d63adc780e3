import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { stopwatch } from '../support/stopwatch.ts';
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
    ['with one field of a lesson', '---\ntitle: X\n\n# T\n', 2, 'X', '<h2 id="t">T</h2>'],
    [
      'with two fields of another tool',
      '---\nlayout: page\nweight: 3\n# T\n\nWords\n',
      3,
      'T',
      '<p>Words</p>',
    ],
  ])('ends with its fields, and a warning says so: %s', async (_what, text, last, title, body) => {
    const { lesson, diagnostics, html } = await read(text);
    const told = diagnostics.filter(({ rule }) => rule === 'front-matter-unended');
    expect(told).toMatchObject([{ line: 1, column: 1, severity: 'warning' }]);
    expect(wordingIn(told[0]!, 'en').assumed).toBe(`It ends with its fields, at line ${last}.`);
    expect(lesson.title).toBe(title);
    expect(html).toBe(body);
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
    expect(marks(page.diagnostics, 'front-matter', 'front-matter-unended')).toEqual([]);
  });
});

describe('front matter below empty lines', () => {
  it('is read, and its lines keep their numbers', async () => {
    const { lesson, diagnostics, html } = await read(
      '\n  \n---\ntitle: Ice\ncoment: x\nask: maybe\n---\n\n# T\n\nWords\n',
    );
    expect(lesson.title).toBe('Ice');
    expect(html).toContain('Words');
    expect(html).not.toContain('coment');
    expect(diagnostics.filter(({ line }) => line === 6)).toHaveLength(1);
  });

  it.each([
    ['a rule', '\n---\n\nWords\n'],
    ['a rule above a list', '\n---\n- a\n---\n'],
  ])('is none of %s', async (_what, text) => {
    expect((await read(text)).html).toContain('<hr>');
  });
});

describe('fields of the front matter that hold something else', () => {
  it('are all named, in plain words, with what they take and their lines', async () => {
    const { diagnostics, lesson } = await read(
      '---\nid: tides\ntitle: [a, b]\nkeywords:\n  a: 1\nlang: { x: 1 }\nmedia: none\nlanguage: [fr]\n---\n',
    );
    const told = diagnostics.filter(({ rule }) => rule === 'settings-invalid');
    expect(told.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(told.map((one) => `${one.line}: ${wordingIn(one, 'en').message}`)).toEqual([
      '3: “title: ["a","b"]” isn’t a value of this setting: it is text.',
      '4: “keywords: {"a":1}” isn’t a value of this setting: it is a list of words, or words parted by commas.',
      '7: “media: none” isn’t a value of this setting: it is lines of `name: value` below it.',
      '8: “language: ["fr"]” isn’t a value of this setting: it is text.',
    ]);
    expect(told.map((one) => wordingIn(one, 'fr').message)).toEqual([
      '« title: ["a","b"] » n’est pas une valeur de ce réglage : il prend du texte.',
      '« keywords: {"a":1} » n’est pas une valeur de ce réglage : il prend une liste de mots, ou des mots séparés par des virgules.',
      '« media: none » n’est pas une valeur de ce réglage : il prend des lignes `nom: valeur` en dessous.',
      '« language: ["fr"] » n’est pas une valeur de ce réglage : il prend du texte.',
    ]);
    expect(told.map((one) => wordingIn(one, 'en').assumed)).toEqual([
      '“title: a, b” is taken.',
      'It is passed over.',
      'It is passed over.',
      '“language: fr” is taken.',
    ]);
    // What is right is kept.
    expect(lesson).toMatchObject({ id: 'tides', title: 'a, b', language: 'fr' });
  });

  it('may be left empty: nothing is said', async () => {
    const { diagnostics } = await read('---\ntitle:\nkeywords:\n---\n# T\n');
    expect(marks(diagnostics)).toEqual([]);
  });

  it.each([
    [
      'id: tides\ntitle: Tides: a start\nlanguage: en',
      3,
      'a colon within the value needs quotes around it',
      'un deux-points dans la valeur demande des guillemets autour',
      'Tides: a start',
    ],
    [
      'id: tides\ntitle: "Tides\nlanguage: en',
      3,
      'a quote or bracket is never closed',
      'un guillemet ou un crochet n’est jamais fermé',
      'Tides',
    ],
    [
      'title: [Draft] Tides\nid: tides',
      2,
      'this line is no YAML',
      'cette ligne n’est pas du YAML',
      '[Draft] Tides',
    ],
    ['title: *Tides*\nid: tides', 2, 'this line is no YAML', 'cette ligne n’est pas du YAML', '*Tides*'],
    ['title: a\ntitle: b\nid: tides', 3, 'a key stands twice', 'une clé figure deux fois', 'b'],
    [
      'title: a\nTides and so on\nid: tides',
      3,
      'a line has no colon behind its key',
      'une ligne n’a pas de deux-points après sa clé',
      'a',
    ],
    [
      'title: a\n\tid: tides',
      3,
      'a tab indents a line: only spaces may',
      'une tabulation met une ligne en retrait : seules des espaces le peuvent',
      'a',
    ],
  ])('may be no YAML, and cost no other: %s', async (yaml, line, en, fr, title) => {
    const { lesson, diagnostics } = await read(`---\n${yaml}\n---\n# T\n`);
    const told = diagnostics.filter(({ rule }) => rule === 'front-matter');
    expect(told).toMatchObject([{ severity: 'warning', line }]);
    expect(wordingIn(told[0]!, 'en').message).toBe(`A line of the front matter can’t be read: ${en}.`);
    expect(wordingIn(told[0]!, 'fr').message).toBe(`Une ligne de l’en-tête est illisible : ${fr}.`);
    expect(lesson).toMatchObject({ id: 'tides', title });
  });

  it('without end cost nothing else, and no time', async () => {
    const took = stopwatch();
    const rows = 'abcdefghij'.split('').map((key, at, all) => {
      const items = at === 0 ? ['x'] : Array<string>(9).fill(`*${all[at - 1]}`);
      return `${key}: &${key} [${items.join(', ')}]`;
    });
    const bomb = await read(`---\n${rows.join('\n')}\ntitle: T\n---\n`);
    expect(bomb.lesson.title).toBe('T');
    const brackets = await read(`---\ndescription: ${'['.repeat(100_000)}\ntitle: T\n---\n`);
    expect(brackets.lesson.title).toBe('T');
    expect(took()).toBeLessThan(5000);
  });

  it.each([
    ['45 min', 'PT45M'],
    ['45', 'PT45M'],
    ['1 h 30', 'PT1H30M'],
    ['1:30', 'PT1H30M'],
    ['1.5 h', 'PT1H30M'],
    ['2 × 45 min', 'PT1H30M'],
    ['PT1H30M', 'PT1H30M'],
  ])('may say how long a lesson takes in many forms: %s', async (written, duration) => {
    const { lesson, diagnostics } = await read(`---\nduration: "${written}"\n---\n# T\n`);
    expect(lesson.duration).toBe(duration);
    expect(marks(diagnostics)).toEqual([]);
  });

  it('may say it in a form that can’t be told: the page’s own counts', async () => {
    const { lesson, diagnostics } = await read('---\nduration: two lessons\n---\n# T\n\n🕑 45 min\n');
    expect(lesson.duration).toBe('PT45M');
    expect(marks(diagnostics)).toEqual(['2:1 duration-unclear']);
  });

  it.each([
    ['fr_CH', 'fr-CH', []],
    ['Français', 'fr', []],
    ['German', 'de', []],
    ['klingonisch', 'en', ['2:1 language-unclear']],
    ['SQL', 'en', []],
    ['R', 'en', []],
  ])('may name the language as people do: %s', async (written, tag, told) => {
    const { lesson, diagnostics } = await read(
      `---\nlanguage: ${written}\n---\n# Tides\n\nThe sea comes and goes twice a day, and nobody at the coast wonders.\n`,
    );
    expect(lesson.language).toBe(tag);
    expect(marks(diagnostics)).toEqual(told);
  });

  it('almost called like a field are that field, and said', async () => {
    const { lesson, diagnostics } = await read(
      '---\nlangauge: fr\nanwsers: never\nTitle: Marées\nkeyword: [a, 1]\nsubtitle: S\n---\n# T\n',
    );
    expect(lesson).toMatchObject({ language: 'fr', title: 'Marées', keywords: ['a', '1'] });
    expect(lesson.settings.answers).toBe('never');
    expect(marks(diagnostics)).toEqual([
      '2:1 setting-misspelt',
      '3:1 setting-misspelt',
      '4:1 setting-misspelt',
      '5:1 setting-misspelt',
    ]);
  });
});

describe('fields of other tools’', () => {
  it('are no slips of ours, when their value can’t be ours', async () => {
    const { diagnostics } = await read('---\ntitle: Tides\ncompleted: true\n---\n# Tides\n');
    expect(marks(diagnostics)).toEqual([]);
  });

  it('are, when a word there may be meant to keep answers back', async () => {
    const { lesson, diagnostics } = await read('---\nanwsers: nevr\n---\n# Tides\n');
    expect(lesson.settings.answers).toBe('never');
    expect(marks(diagnostics)).toContain('2:1 setting-misspelt');
  });
});

describe('an id that can’t be as it is written', () => {
  it('is made of a name without ASCII letters, the same in both its Unicode forms, and says so', async () => {
    const { id, diagnostics } = await lessonAt('数字劳动.md');
    expect(id).toMatch(/^lesson-[0-9a-f]{6}$/);
    expect((await lessonAt('数字经济.md')).id).not.toBe(id);
    expect((await lessonAt('й.md'.normalize('NFD'))).id).toBe((await lessonAt('й.md'.normalize('NFC'))).id);
    expect(diagnostics).toMatchObject([{ rule: 'id-made', severity: 'info', line: 1 }]);
    expect(wordingIn(diagnostics[0]!, 'en').message).toBe(
      'No id can be read off “数字劳动”: it has no letter from a to z.',
    );
    expect(wordingIn(diagnostics[0]!, 'en').assumed).toBe(`The lesson’s id is “${id}”.`);
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
    expect(wordingIn(diagnostics[0]!, 'en').message).toBe(
      'The id “Été 2026!” holds other signs than a to z, 0 to 9 and hyphens.',
    );
    expect(wordingIn(diagnostics[0]!, 'en').assumed).toBe('The lesson’s id is “ete-2026”.');
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
    expect(wordingIn(found.diagnostics[0]!, 'en').assumed).toBe(`The lesson is called “${title}”, ${after}.`);
  });
});
