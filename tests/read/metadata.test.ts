import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles, png } from '../support/memory-files.ts';
import { marks, read } from './support.ts';

const silent = { description: {}, settings: {} };

describe('the title of a lesson', () => {
  it.each([
    ['is its first h1, wherever it stands', '## Before\n\n# The title\n\n# Another\n', 'The title'],
    ['is its first heading where there is no h1', '## Part\n\nWords\n', 'Part'],
    ['loses markup and emoji at its ends', '# 🔌 The `title` ☝️\n', 'The title'],
    ['is what the front matter says', '---\ntitle: Mine\n---\n# Other\n', 'Mine'],
    [
      'is the first that has words',
      '# <img src="https://example.org/a.png">\n\n####\n\n## Ice\n\nWords\n',
      'Ice',
    ],
    ['may be an emoji alone', '# 🧊\n\nWords\n', '🧊'],
    ['keeps a number', '---\ntitle: 1984\n---\n', '1984'],
  ])('%s', async (_what, text, title) => {
    expect((await read(text)).lesson.title).toBe(title);
  });

  it('isn’t repeated in the body; another h1 becomes an h2', async () => {
    expect((await read('# One\n\nWords\n\n# Two\n')).html).toBe('<p>Words</p><h2 id="two">Two</h2>');
  });

  it('leaves the pictures in it on the page', async () => {
    const files = { 'ice.png': png(), 'lake.png': png() };
    const shown = async (text: string) =>
      (await read(text, files)).html.replace(/ (?:width|height)="\d+"/g, '');
    expect(await shown('# Ice ![a cube](ice.png)\n\nWords\n')).toMatch(
      /^<p><img[^>]*ice\.png[^>]*><\/p><p>Words<\/p>$/,
    );
    expect(await shown('<h1><img src="lake.png" alt=""></h1>\n\n## Ice\n\nWords\n')).toContain('lake.png');
    expect(await shown('---\ntitle: Ice\n---\n# Ice <img src="ice.png" alt="a cube">\n\nWords\n')).toContain(
      'ice.png',
    );
  });

  it('comes from the file where the page has none, with a warning', async () => {
    const { lesson, diagnostics } = await read('Words\n');
    expect(lesson.title).toBe('page');
    expect(marks(diagnostics)).toEqual(['1:1 title-assumed']);
  });
});

describe('the id of a lesson', () => {
  it.each([
    ['content/digital-labor/Économie numérique.md', undefined, 'economie-numerique'],
    ['content/digital-labor/lesson.md', undefined, 'digital-labor'],
    ['lesson.md', 'Digital labor', 'digital-labor'],
    ['a/README.md', 'a', 'a'],
  ])('of %s in %s is %s', async (path, folder, id) => {
    const { lesson } = await readLesson(
      { path, text: '# T\n', ...(folder && { folder }) },
      memoryFiles(),
      silent,
    );
    expect(lesson?.id).toBe(id);
  });

  it('is what the front matter says, as a slug', async () => {
    expect((await read('---\nid: My Lesson\n---\n')).lesson.id).toBe('my-lesson');
  });
});

describe('the language of a lesson', () => {
  it.each([
    ['fr', 'Les élèves sont dans la classe et ils ont des livres qui parlent de la mer, pour une heure.'],
    ['en', 'The pupils are in the classroom with the books that they have read, and it is time to go.'],
    [
      'de',
      'Die Kinder sind in der Schule und das Buch ist nicht auf dem Tisch, es wird für den Lehrer gesucht.',
    ],
    [
      'it',
      'Gli alunni sono nella scuola e il libro non è più sul tavolo, che si trova con le penne della maestra.',
    ],
    [
      'es',
      'Los alumnos están en la escuela y el libro no es más que una hoja, que se lee con las manos por la tarde.',
    ],
  ])('is detected: %s', async (language, text) => {
    const { lesson, diagnostics } = await read(`# T\n\n${text}\n`, {}, silent);
    expect(lesson.language).toBe(language);
    expect(marks(diagnostics)).toEqual(['1:1 language-detected']);
  });

  it('isn’t misled by the English of code', async () => {
    const code = '```{codeplay}\nif not done and in the list or with this: do that for it is on\n```\n';
    const { lesson } = await read(
      `# T\n\nLes élèves sont dans la classe et ils ont des livres.\n\n${code}`,
      {},
      silent,
    );
    expect(lesson.language).toBe('fr');
  });

  it('is what the page says before what the project says', async () => {
    const project = { description: { language: 'fr' }, settings: {} };
    expect((await read('---\nlanguage: it\n---\n', {}, project)).lesson.language).toBe('it');
    expect((await read('# T\n', {}, project)).lesson.language).toBe('fr');
  });
});

describe('the duration of a lesson', () => {
  it.each([
    ['🕑 45 min | ✍️ débranché', 'PT45M'],
    ['🕓 1 h 30', 'PT1H30M'],
    ['⏳ 2 heures | 👩‍💻 branché', 'PT2H'],
    ['Only 5 min of words, which tell nothing of the lesson.', undefined],
  ])('is read from “%s”', async (line, duration) => {
    expect((await read(`# T\n\n${line}\n`)).lesson.duration).toBe(duration);
  });

  it.each(['45 min', 'PT45M', '45'])('may be set as %s', async (written) => {
    expect((await read(`---\nduration: ${written}\n---\n# T\n\n🕑 10 min\n`)).lesson.duration).toBe('PT45M');
  });

  it('isn’t that of an answer', async () => {
    const { lesson } = await read(
      '# T\n\nWhy?\n\n:::{dropdown} Answer\n🕑 10 min\n:::\n\n🕑 20 min | unplugged\n',
    );
    expect(lesson.duration).toBe('PT20M');
  });
});

describe('keywords, authors, licence', () => {
  it('come from the glossary where nobody says', async () => {
    const { lesson } = await read(
      '# T\n\n## Glossaire\n\n* Foule\n* Plateforme : un service\n\n## Next\n\n* no\n',
    );
    expect(lesson.keywords).toEqual(['Foule', 'Plateforme']);
  });

  it('come from the front matter, as a list or parted by commas', async () => {
    const { lesson } = await read(
      '---\nkeywords: a, b\nauthors:\n  - name: Ada\n  - Bob\nlicense: CC BY-NC-SA 3.0\n---\n',
    );
    expect(lesson).toMatchObject({
      keywords: ['a', 'b'],
      authors: ['Ada', 'Bob'],
      licence: { name: 'CC BY-NC-SA 3.0', url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/' },
    });
  });
});

describe('authors as other tools write them', () => {
  it.each([
    [
      'maps with a name',
      '\n  - name: Ada Lovelace\n    orcid: 0000-0001\n    affiliations: [London]\n  - name: Bob',
    ],
    ['names in parts', '\n  - name: {given: Ada, family: Lovelace}\n  - {first: Bob}'],
    ['JATS’s fields', '\n  - given: Ada\n    family: Lovelace\n  - {id: Bob}'],
    ['names before their places', '\n  - Ada Lovelace: University of London\n  - Bob'],
    ['a map of people by their names', '\n  ada: {name: Ada Lovelace, url: "https://ada.example"}\n  Bob:'],
  ])('are read for their names: %s', async (_what, authors) => {
    const { lesson, diagnostics } = await read(`---\ntitle: T\nauthor:${authors}\n---\n# T\n`);
    expect(lesson.authors[0]).toBe('Ada Lovelace');
    expect(diagnostics.filter(({ rule }) => rule === 'settings-invalid')).toEqual([]);
  });

  it('are read as one, where it is one', async () => {
    const { lesson } = await read('---\nauthor:\n  name: Ada\n  email: ada@example.org\n---\n# T\n');
    expect(lesson.authors).toEqual(['Ada']);
  });
});

describe('front matter that can’t be read', () => {
  it.each([
    ['no YAML', 'front-matter', '---\ntitle: T\nkeywords: ]a\n---\n# T\n'],
    ['a field of another kind', 'settings-invalid', '---\ntitle: T\nkeywords: { a: 1 }\n---\n# T\n'],
  ])('is one warning with its line: %s', async (_what, rule, text) => {
    const { diagnostics } = await read(text);
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toMatchObject([
      { rule, line: 3, severity: 'warning' },
    ]);
  });

  it('is no front matter when a page begins with a rule', async () => {
    expect((await read('---\n\nWords\n')).html).toBe('<hr><p>Words</p>');
  });
});

describe('lines and bytes', () => {
  it('may end as Windows ends them, behind a byte order mark', async () => {
    const { lesson, html } = await read('\uFEFF---\r\ntitle: T\r\n---\r\n\r\n```{note}\r\nWords\r\n```\r\n');
    expect(lesson.title).toBe('T');
    expect(html).toContain('<p>Words</p></aside>');
  });

  it('keep emoji whole', async () => {
    expect((await read('👩‍💻 and ☝️\n')).html).toBe('<p>👩‍💻 and ☝️</p>');
  });
});
