/** The worksheet asks and leaves room; the key answers. */
import { describe, expect, it } from 'vitest';
import { mapContents, plainText, type Question } from '../../src/lesson/index.ts';
import { read } from '../read/support.ts';
import { html, sampleLesson, samplePoints, sampleQuestions } from '../support/sample-lesson.ts';
import { htmlOf, printed, printedCourse, sheetOf, wordsOn } from './support.ts';

const worksheet = htmlOf(printed(sampleLesson, 'worksheet'));
const key = htmlOf(printed(sampleLesson, 'key'));

/** The question's own part of a sheet. */
const part = (sheet: string, id: string): string =>
  sheet.split('<section class="question"').find((one) => one.includes(`question-${id}"`)) ?? '';
const keyPart = (words: string): string =>
  key.split('<section class="question"').find((one) => one.includes(words)) ?? '';

describe('a worksheet', () => {
  it('says whose it is, and what it is worth', () => {
    expect(wordsOn(worksheet)).toMatch(
      new RegExp(`^La rivière et le moulin\nNom :Classe :Date : / ${samplePoints} points\n`),
    );
  });

  it('numbers the questions as the page does, each with its points', () => {
    const heads = [...worksheet.matchAll(/<p class="question-head">(.*?)<\/p>/g)].map(([, head]) =>
      wordsOn(head!),
    );
    expect(heads[0]).toBe('1 Question / 1 point');
    expect(heads).toHaveLength(sampleQuestions.length);
    expect(heads.map((head) => Number.parseInt(head, 10))).toEqual(
      sampleQuestions.map((_, index) => index + 1),
    );
  });

  it('leaves room by the words that are asked for, else by those of the model answer', async () => {
    const lines = async (page: string) =>
      [
        ...htmlOf(printed((await read(page)).lesson, 'worksheet')).matchAll(
          /<div class="lines">(.*?)<\/div><\/div>/g,
        ),
      ].map(([, rows]) => rows!.split('<div>').length - 1);
    const asked = (words: number, more = '') =>
      `# Ice\n\na) Why?\n\n:::{dropdown} Answer\n${'word '.repeat(words)}\n:::\n${more}`;
    expect(await lines(asked(4))).toEqual([3]);
    expect(await lines(asked(100))).toEqual([9]);
    expect(await lines(asked(2000))).toEqual([14]);
    expect(await lines(`---\nminWords: 60\n---\n${asked(4)}`)).toEqual([7]);
  });

  it('has round boxes for one answer and square ones for several, with letters and no mark', () => {
    const single = part(worksheet, 'energie-du-moulin');
    expect(single.match(/class="tick round"/g)).toHaveLength(3);
    expect(wordsOn(`<body>${single}`)).toContain('A');
    expect(part(worksheet, 'metiers').match(/class="tick square"/g)).toHaveLength(3);
    expect(part(worksheet, 'amont').match(/class="tick round"/g)).toHaveLength(2);
    expect(worksheet).not.toContain('✓');
    expect(worksheet).not.toContain(' on"');
  });

  it('has a line for a few words, one with its unit for a number, and one at each gap', () => {
    expect(part(worksheet, 'nom-du-depot')).toContain('<div class="lines"><div></div></div>');
    expect(part(worksheet, 'vitesse')).toMatch(/class="typed"><span class="blank"[^>]*><\/span> m\/s/);
    const gaps = part(worksheet, 'le-cycle');
    expect(gaps.split('<div class="prompt">')[1]!.match(/class="blank"/g)).toHaveLength(2);
    expect(gaps).toContain('(pluie / fumée / sable)');
    // As long as each other: none tells which word is longer.
    expect(new Set(gaps.split('class="prompt"')[1]!.match(/min-width:\d+em/g)).size).toBe(1);
  });

  it('has letters to write in front of what is matched, in an order that tells nothing', () => {
    const words = wordsOn(`<body>${part(worksheet, 'mots-de-l-eau')}`);
    expect(words.split('\n').slice(3)).toEqual([
      'L’étiage',
      'A',
      'le débit moyen',
      'La crue',
      'B',
      'le plus bas niveau',
      'C',
      'le plus haut niveau',
    ]);
  });

  it('has boxes to number, and never in the right order', () => {
    const ordered = part(worksheet, 'de-la-source-a-la-mer');
    expect(ordered.match(/class="tick number"><\/span>/g)).toHaveLength(4);
    const shown = wordsOn(`<body>${ordered}`).split('\n').slice(-4);
    expect([...shown].sort()).toEqual(['estuaire', 'fleuve', 'rivière', 'torrent']);
    expect(shown).not.toEqual(['torrent', 'rivière', 'fleuve', 'estuaire']);
  });

  it('has a table to fill with room in its empty cells', async () => {
    const page = '# Ice\n\nFill in.\n\n:::{dropdown} Answer\nIt melts.\n:::\n';
    const { lesson } = await read(page);
    const [question] = lesson.questions;
    const starter = html(
      '<table><tr><th>Minutes</th><th>State</th></tr><tr><td>0</td><td></td></tr></table>',
    );
    const made = htmlOf(
      printed({ ...lesson, questions: [{ ...question!, kind: 'open', starter } as Question] }, 'worksheet'),
    );
    expect(made).toMatch(/<div class="fill"><table>.*<td>0<\/td><td><\/td>/);
  });

  it('mixes the options that learners see mixed, the same way for all', async () => {
    const page = (shuffle: boolean) =>
      `---\nshuffle: ${shuffle}\n---\n# Ice\n\na) What is it?\n\n- [x] alpha\n- [ ] beta\n- [ ] gamma\n- [ ] delta\n`;
    const listed = async (shuffle: boolean) =>
      (await sheetOf(page(shuffle), 'worksheet'))
        .split('\n')
        .filter((line) => / (?:alpha|beta|gamma|delta)$/.test(line))
        .map((line) => line.slice(2));
    expect(await listed(false)).toEqual(['alpha', 'beta', 'gamma', 'delta']);
    const mixed = await listed(true);
    expect([...mixed].sort()).toEqual(['alpha', 'beta', 'delta', 'gamma']);
    expect(await listed(true)).toEqual(mixed);
    expect(mixed).not.toEqual(['alpha', 'beta', 'gamma', 'delta']);
  });

  it('shows films as their picture and name, and what lies elsewhere with its address and a code', async () => {
    expect(wordsOn(worksheet)).toContain('Film : moulin.mp4 (dans la leçon à l’écran)');
    const sheet = htmlOf(
      printed(
        (await read('# Ice\n\n```{youtube} Y8URdO7mDfg\n```\n\nSee [the map](https://example.org/map).\n'))
          .lesson,
        'worksheet',
      ),
    );
    expect(sheet).toContain('<a class="address" href="https://www.youtube.com/watch?v=Y8URdO7mDfg"');
    expect(sheet.match(/<svg class="code"/g)).toHaveLength(2);
    expect(wordsOn(sheet)).toContain('See the mapL1.');
    expect(wordsOn(sheet)).toContain('Links\nL1 the maphttps://example.org/map');
  });

  it('needs nothing beside it, and loads nothing', () => {
    expect(worksheet).not.toMatch(/<(?:script|link|iframe|video|audio|source|track)\b/);
    for (const [, src] of worksheet.matchAll(/<img[^>]* src="([^"]*)/g))
      expect(src).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(worksheet).toContain('default-src &#x27;none&#x27;');
  });

  it('keeps folded what is folded, and the key has it', async () => {
    const page =
      '# Ice\n\nText.\n\n:::{dropdown} More on this\nIt floats.\n:::\n\na) Why?\n\n:::{dropdown} Answer\nIt is light.\n:::\n';
    const sheet = await sheetOf(page, 'worksheet');
    expect(sheet).toContain('More on this');
    expect(sheet).not.toContain('It floats');
    expect(await sheetOf(page, 'key')).toContain('More on this\nIt floats.');
  });

  it('explains the terms that the text uses and does not explain itself', () => {
    expect(wordsOn(worksheet)).toContain(
      'Vocabulaire\nméandre\nBoucle que fait une rivière dans une plaine.',
    );
  });
});

describe('a key', () => {
  it('says that it is not for learners', () => {
    expect(wordsOn(key)).toMatch(
      /^Corrigé – La rivière et le moulin\nPour qui enseigne : ne pas distribuer\./,
    );
  });

  it('ticks what is right, and says what is said about each option', () => {
    const single = keyPart('énergie qui fait tourner');
    expect(single).toMatch(
      /class="option on"><span class="lead"><span class="tick round on">✓<\/span><b>A<\/b>/,
    );
    expect(single.match(/✓/g)).toHaveLength(1);
    expect(wordsOn(`<body>${single}`)).toContain('L’eau sort du moulin à la même température.');
    expect(keyPart('Quels métiers').match(/✓/g)).toHaveLength(2);
    expect(keyPart('L’amont').match(/✓/g)).toHaveLength(1);
  });

  it('fills gaps and boxes, letters what is matched and numbers what is ordered', () => {
    const gaps = wordsOn(`<body>${keyPart('au-dessus de la mer')}`);
    expect(gaps).toContain('L’eau s’évapore au-dessus de la mer, puis retombe en\npluie sur la montagne.');
    expect(
      wordsOn(`<body>${keyPart('Reliez')}`)
        .split('\n')
        .slice(2, 4),
    ).toEqual(['B', 'L’étiage']);
    const numbers = [...keyPart('Rangez').matchAll(/class="tick number">(\d)<.*?<p>(.*?)<\/p>/g)].map(
      ([, number, words]) => `${number} ${words}`,
    );
    expect(numbers.sort()).toEqual(['1 torrent', '2 rivière', '3 fleuve', '4 estuaire']);
  });

  it('has what is typed with what it is worth, in the language’s numbers', () => {
    expect(wordsOn(`<body>${keyPart('que dépose')}`)).toContain('Juste\nalluvion / alluvions / limon (50 %)');
    expect(wordsOn(`<body>${keyPart('Quelle est sa vitesse')}`)).toContain('Juste\n2,5 ± 0,05 m/s');
  });

  it('has hints, explanations, and a grid that adds up', () => {
    const words = wordsOn(key);
    expect(words).toContain('Indice 1 sur 2\nRegardez de quel côté l’eau va le plus vite.');
    expect(words).toContain('Explication\nTanneurs et papetiers lavent, trempent et rincent.');
    expect(words).toMatch(/Grille d’évaluation\nNº\s*Question\s*Points\s*Obtenus/);
    expect(words).toMatch(new RegExp(`Total\n${samplePoints}$`, 'm'));
  });

  it('says where each answer stands, and the worksheet none', () => {
    const { ledger } = printed(sampleLesson, 'key');
    expect(Object.keys(ledger)).toEqual(sampleQuestions.map(({ id }) => id));
    expect(ledger['pourquoi-la-riviere']).toEqual(['key: feedback', 'key: hint 1', 'key: hint 2']);
    expect(ledger.amont).toEqual(['key: solution', 'key: feedback on true', 'key: feedback on false']);
    expect(printed(sampleLesson, 'worksheet').ledger).toEqual({});
  });

  it('is not made of a lesson that asks nothing, which says so', async () => {
    const { lesson } = await read('# Ice\n\nIt floats.\n');
    const made = printed(lesson, 'key-docx');
    expect(made.entries).toEqual([]);
    expect(made.diagnostics.map(({ rule }) => rule)).toEqual(['key-no-questions']);
    expect(wordsOn(htmlOf(printed(lesson, 'worksheet')))).toBe('Ice\nIt floats.');
  });

  it('is all there though no package shows answers', () => {
    const withheld = { ...sampleLesson, settings: { ...sampleLesson.settings, answers: 'never' as const } };
    expect(wordsOn(htmlOf(printed(withheld, 'key')))).toBe(wordsOn(key));
  });
});

describe('sheets of a course', () => {
  it('have a heading a lesson, numbers of its own, and places that lead to the right one', () => {
    const other = {
      ...sampleLesson,
      id: 'other',
      title: 'Encore',
      questions: sampleLesson.questions.slice(0, 1),
    };
    const course = { ...sampleLesson, id: 'course', title: 'Cours', lessons: [sampleLesson, other] };
    const sheet = htmlOf(printedCourse(course, 'worksheet'));
    expect([...sheet.matchAll(/<h2 class="lesson">(.*?)</g)].map(([, title]) => title)).toEqual([
      'La rivière et le moulin',
      'Encore',
    ]);
    expect(sheet).toContain('id="lesson-2-question-pourquoi-la-riviere"');
    expect(new Set(sheet.match(/ id="[^"]*"/g)).size).toBe(sheet.match(/ id="[^"]*"/g)!.length);
    expect(Object.keys(printedCourse(course, 'key').ledger)).toContain('other/pourquoi-la-riviere');
  });
});

describe('hostile words', () => {
  const EVIL = '</style><script>alert(1)</script>"\\\'\u0001 & <b>é𝄞';

  it('stay words, at the foot of the page too', () => {
    const text = html('<p>x</p>');
    const first = text.children[0]!;
    if (first.type !== 'element') throw new Error('a paragraph');
    const evil = { ...text, children: [{ ...first, children: [{ type: 'text' as const, value: EVIL }] }] };
    const lesson = {
      ...sampleLesson,
      title: EVIL,
      questions: sampleLesson.questions.map((one) => mapContents(one, () => evil)),
    };
    for (const target of ['worksheet', 'key'] as const) {
      const made = htmlOf(printed(lesson, target));
      expect(made).not.toContain('<script');
      expect(made.match(/<\/style>/g)).toHaveLength(2);
      expect(made).toContain(plainText(evil).replace(/&/g, '&#x26;').replace(/</g, '&#x3C;').slice(0, 20));
    }
  });
});

it('the key of gaps says what belongs in them, and not that the lesson has no answer', async () => {
  const lesson = '# Ice\n\nPure water freezes at {gap}`0` °C.\n';
  const sheet = await sheetOf(lesson, 'key');
  expect(sheet).toContain('Pure water freezes at 0 °C.');
  expect(sheet).not.toContain('no model answer');
});
