/** Books, as reading systems and EPUBCheck's rules take them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportEpub } from '../../src/export/epub/index.ts';
import { type Entry, plainText } from '../../src/lesson/index.ts';
import { writePackage } from '../../src/pack/index.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { html, question, sampleAssets, sampleLesson, sampleQuestions } from '../support/sample-lesson.ts';

async function bookAt(path: string) {
  const bytes = new Uint8Array(await readFile(path));
  const { messages } = await EpubCheck.validate(bytes);
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, one]) => [name, new TextDecoder().decode(one)]),
  );
  const file = (name: string): string => texts[`EPUB/${name}`] ?? '';
  return {
    bytes,
    names: Object.keys(files),
    file,
    amiss: messages.map(({ id, message }) => `${id} ${message}`),
  };
}

async function built(files: Readonly<Record<string, string | Uint8Array>>, path: string, id: string) {
  const folder = await folderWith(files);
  const out = join(folder, 'out');
  const { code, err } = await cartable(['build', join(folder, path), '--to', 'epub', '--out', out]);
  expect(code, err).toBe(0);
  const report = JSON.parse(await readFile(join(out, id, 'report.json'), 'utf8'));
  return { ...(await bookAt(join(out, id, `${id}.epub`))), report, err };
}

const LESSON = `---
authors: [Ada]
keywords: [tide]
---
# Tides & moons

## Why

The *moon* pulls: $g = \\frac{GM}{r^2}$.

When is the tide high?

- [x] at noon
- [ ] at night

:::{dropdown} Answer
When the moon is above.
:::

## More

:::{dropdown} For the curious
The sun pulls, too.
:::
`;

describe('a lesson', () => {
  it('is a book that EPUBCheck has nothing to say of, its type the first file, as it is', async () => {
    const { amiss, bytes, names } = await built({ 'tides.md': LESSON }, 'tides.md', 'tides');
    expect(amiss).toEqual([]);
    expect(names[0]).toBe('mimetype');
    expect(new TextDecoder('latin1').decode(bytes.subarray(26, 58))).toBe(
      '\x08\0\0\0mimetypeapplication/epub+zip',
    );
  });

  it('has its contents, its headings below it, and the answers last', async () => {
    const { file } = await built({ 'tides.md': LESSON }, 'tides.md', 'tides');
    const [, list = ''] = /<nav epub:type="toc"[^>]*>(.*?)<\/nav>/s.exec(file('contents.xhtml')) ?? [];
    expect(list.match(/href="[^"]*"/g)).toEqual([
      'href="lesson.xhtml"',
      'href="lesson.xhtml#why"',
      'href="lesson.xhtml#more"',
      'href="answers.xhtml"',
    ]);
  });

  it('asks where the page asks, and tells no answer there: a link leads to it, and back', async () => {
    const { file, report } = await built({ 'tides.md': LESSON }, 'tides.md', 'tides');
    const [{ id, fields }] = report.questions;
    expect(file('lesson.xhtml')).toContain(
      `<a href="answers.xhtml#answer-${id}" epub:type="noteref">Answer</a>`,
    );
    expect(file('lesson.xhtml')).not.toContain('above');
    expect(file('answers.xhtml')).toMatch(/Right answer.*at noon.*When the moon is above/s);
    expect(file('answers.xhtml')).toContain(`href="lesson.xhtml#question-${id}"`);
    expect(fields.epub).toEqual(['answers.xhtml: solution', 'answers.xhtml: feedback']);
  });

  it('folds nothing, for reading systems unfold nothing: what is folded stands at the end', async () => {
    const { file } = await built({ 'tides.md': LESSON }, 'tides.md', 'tides');
    expect(file('lesson.xhtml')).toContain(
      '<a id="to-fold-1" href="answers.xhtml#fold-1" epub:type="noteref">For the curious</a>',
    );
    expect(file('lesson.xhtml')).not.toContain('The sun');
    expect(file('answers.xhtml')).toMatch(
      /id="fold-1".*The sun pulls, too\..*href="lesson.xhtml#to-fold-1"/s,
    );
  });

  it('has formulas as MathML, and says so', async () => {
    const { file } = await built({ 'tides.md': LESSON }, 'tides.md', 'tides');
    expect(file('lesson.xhtml')).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
    expect(file('package.opf')).toContain('properties="mathml"');
    expect(file('package.opf')).toContain('<meta property="schema:accessibilityFeature">MathML</meta>');
  });

  it.each(['teacher', 'never'])('keeps answers back where they are for %s', async (answers) => {
    const page = LESSON.replace('authors:', `answers: ${answers}\nauthors:`);
    const { file, amiss } = await built({ 'tides.md': page }, 'tides.md', 'tides');
    expect(amiss).toEqual([]);
    expect(file('lesson.xhtml') + file('answers.xhtml')).not.toMatch(/above|#answer-|Right answer/);
  });

  it('is the same book each time', async () => {
    const [one, other] = [
      await built({ 'tides.md': LESSON }, 'tides.md', 'tides'),
      await built({ 'tides.md': LESSON }, 'tides.md', 'tides'),
    ];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  it.each([
    [
      'markup in words',
      '# A <b> & "B"\n\nIs `<script>` & "&amp;" a tag?\n\n:::{dropdown} Answer\nYes, `<i>`.\n:::\n',
    ],
    [
      'words from right to left',
      '---\nlanguage: ar\n---\n# سؤال\n\nما هذا؟\n\n:::{dropdown} الإجابة\nشيء.\n:::\n',
    ],
    [
      'raw HTML',
      '# A\n\n<table><tr><td align="right" nowrap>1</td></tr></table>\n\n<center>x</center><br>\n',
    ],
    [
      'a question in a fold',
      '# A\n\n::::{dropdown} More\n```{exercise}\n:label: tide\nWhy?\n```\n```{solution} tide\nThe moon.\n```\n::::\n',
    ],
    ['a fold in a fold', '# A\n\n::::{dropdown} Outer\nOne.\n\n:::{dropdown} Inner\nTwo.\n:::\n::::\n'],
    [
      'notes and links',
      '# A\n\nSee[^1] [below](#b).\n\n[^1]: A note.\n\n## B\n\n(mark)=\nText, [nothing](#gone).\n',
    ],
    ['what ends CDATA', '# A ]]> b\n\nWhy ]]> ?\n\n:::{dropdown} Answer ]]>\nSo ]]>. $a ]]> b$\n:::\n'],
    ['no question at all', '# A\n\nText.\n'],
  ])('is valid with %s', async (_, page) => {
    expect((await built({ 'a.md': page }, 'a.md', 'a')).amiss).toEqual([]);
  });

  it('names a file that no reading system shows, and keeps its words', async () => {
    const page = '# A\n\nThe [table of tides](tides.csv) helps.\n';
    const { file, err, amiss } = await built({ 'a.md': page, 'tides.csv': 'h,m\n' }, 'a.md', 'a');
    expect(amiss).toEqual([]);
    expect(file('lesson.xhtml')).toContain('The table of tides helps.');
    expect(err).toContain('epub-file-left-out');
  });
});

describe('each kind of question', () => {
  const { entries, ledger } = exportEpub(sampleLesson);
  const textOf = (end: string): string => {
    const entry = entries.find(({ path }) => path.endsWith(end)) as Entry;
    return String(entry.pieces[0]);
  };
  const wordsIn = (xhtml: string): string => plainText(html(xhtml.replace(/^.*<body[^>]*>/s, '')));

  it.each(sampleQuestions.map((one) => [one.kind, one] as const))(
    '%s is asked, and answered at the end',
    (_, one) => {
      const asked = wordsIn(textOf('lesson.xhtml'));
      expect(asked).toContain(one.kind === 'gap-fill' ? '____ (1)' : plainText(one.prompt).slice(0, 12));
      if (one.feedback) expect(wordsIn(textOf('answers.xhtml'))).toContain(plainText(one.feedback));
      if (one.feedback) expect(asked).not.toContain(plainText(one.feedback));
      expect(ledger[one.id]?.length ?? 0).toBeGreaterThan(one.kind === 'open' && !one.feedback ? -1 : 0);
    },
  );

  it('pictures and films come along, each once; a document doesn’t', async () => {
    const folder = await folderWith({});
    await writePackage(exportEpub(sampleLesson), join(folder, 'a.epub'));
    const { names, amiss } = await bookAt(join(folder, 'a.epub'));
    expect(names.filter((name) => name.includes('/media/')).sort()).toEqual([
      'EPUB/media/entretien.svg',
      'EPUB/media/moulin.fr.vtt',
      'EPUB/media/moulin.mp4',
      'EPUB/media/moulin.svg',
      'EPUB/media/riviere.svg',
    ]);
    expect(amiss).toEqual([]);
  });

  it('an order is never shown as it is right', () => {
    const items = ['un', 'deux', 'trois'].map((one) => html(`<p>${one}</p>`));
    const ordering = question('ordering', 'ordre', '<p>Rangez.</p>', { items });
    const body = html('<cartable-question data-id="ordre"></cartable-question>');
    const made = exportEpub({ ...sampleLesson, body, questions: [ordering] });
    const [, shown = ''] =
      /Dans quel ordre.*?<ul>(.*?)<\/ul>/s.exec(
        String(made.entries.find(({ path }) => path.endsWith('lesson.xhtml'))!.pieces[0]),
      ) ?? [];
    expect(shown.match(/un|deux|trois/g)?.toSorted()).toEqual(['deux', 'trois', 'un']);
    expect(shown.match(/un|deux|trois/g)).not.toEqual(['un', 'deux', 'trois']);
  });
});

it('a course is a chapter a lesson, its files apart where they differ, its links led to the chapters', async () => {
  const svg = (colour: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2" fill="${colour}"/></svg>`;
  const { names, file, amiss } = await built(
    {
      'c/a/a.md':
        '# Sea\n\n![Blue](p.svg)\n\nSee [land](../b/b.md#hills).\n\nWhy?\n\n:::{dropdown} Answer\nSalt.\n:::\n',
      'c/a/p.svg': svg('blue'),
      'c/b/b.md': '# Land\n\n![Green](p.svg)\n\n## Hills\n\nHow high?\n\n:::{dropdown} Answer\nHigh.\n:::\n',
      'c/b/p.svg': svg('green'),
      'c/cartable.yml': 'id: c\ntitle: The earth\n',
    },
    'c',
    'c',
  );
  expect(amiss).toEqual([]);
  expect(names.filter((name) => /xhtml|svg/.test(name))).toEqual([
    'EPUB/contents.xhtml',
    'EPUB/lesson-1.xhtml',
    'EPUB/lesson-2.xhtml',
    'EPUB/answers-1.xhtml',
    'EPUB/answers-2.xhtml',
    'EPUB/media/p.svg',
    'EPUB/media/p-2.svg',
  ]);
  expect(file('lesson-1.xhtml')).toContain('<a href="lesson-2.xhtml#hills">land</a>');
  expect(file('contents.xhtml')).toMatch(/Answers<\/span><ol><li><a href="answers-1.xhtml">Sea/);
});

describe('a book is judged', () => {
  const bookWith = async (
    change: (exported: ReturnType<typeof exportEpub>['entries']) => readonly Entry[],
  ) => {
    const folder = await folderWith({});
    const path = join(folder, 'a.epub');
    const made = exportEpub({ ...sampleLesson, assets: [sampleAssets.river] });
    await writePackage({ ...made, entries: change(made.entries) }, path);
    const { out } = await cartable(['check', path, '--json']);
    const [{ kind, findings }] = JSON.parse(out);
    return { kind, rules: findings.map(({ rule }: { rule: string }) => rule) };
  };
  const changed =
    (end: string, from: string | RegExp, to: string) =>
    (entries: readonly Entry[]): readonly Entry[] =>
      entries.map((entry) =>
        entry.path.endsWith(end) ? { ...entry, pieces: [entry.pieces.join('').replace(from, to)] } : entry,
      );

  it.each([
    ['ours', (entries: readonly Entry[]) => entries, []],
    ['one without its type', (entries: readonly Entry[]) => entries.slice(1), ['epub-not-a-book']],
    ['one that leads nowhere', changed('container.xml', '<rootfile ', '<other '), ['epub-not-a-book']],
    [
      'one whose package lacks',
      (entries: readonly Entry[]) => entries.filter(({ path }) => !path.endsWith('opf')),
      ['epub-not-a-book'],
    ],
    ['one without contents', changed('package.opf', 'properties="nav"', ''), ['epub-not-a-book']],
    ['a chapter that isn’t XML', changed('lesson.xhtml', '</body>', ''), ['epub-malformed']],
    [
      'a chapter that lacks',
      (entries: readonly Entry[]) => entries.filter(({ path }) => !path.endsWith('book.css')),
      ['epub-file-absent', 'epub-link-broken', 'epub-link-broken', 'epub-link-broken'],
    ],
    ['a file that isn’t listed', changed('package.opf', /<item id="style".*?>/, ''), ['epub-file-unlisted']],
    ['a link to nothing', changed('contents.xhtml', 'href="#toc"', 'href="#top"'), ['epub-link-broken']],
    ['a script', changed('lesson.xhtml', '</body>', '<script>1</script></body>'), ['epub-script']],
    [
      'a picture from elsewhere',
      changed('lesson.xhtml', '</body>', '<img src="https://example.org/a.png"/></body>'),
      ['epub-outside-url'],
    ],
  ] as const)('%s', async (_, change, rules) => {
    const judged = await bookWith(change);
    expect(judged).toEqual({ kind: 'epub', rules });
  });
});
