/** A lesson as a Common Cartridge: what each kind of question becomes, played back; what lies where. */
import { describe, expect, it } from 'vitest';
import { elementsAt } from '../../src/check/xml.ts';
import {
  exportCommonCartridge,
  exportCommonCartridgeOfCourse,
} from '../../src/export/common-cartridge/index.ts';
import { defaultSettings, type Lesson, type Question } from '../../src/lesson/index.ts';
import { rulesOf } from '../moodle-quiz/support.ts';
import { html, question, sampleLesson, sampleQuestions } from '../support/sample-lesson.ts';
import { itemsIn, labelsOf, play, profileOf, promptOf } from './processor.ts';
import { textOf, xmlIn } from './support.ts';

const asking = (...questions: readonly Question[]): Lesson => ({ ...sampleLesson, questions, contexts: [] });
const made = (lesson: Lesson) => exportCommonCartridge(lesson);
const itemsOf = (lesson: Lesson) => itemsIn(xmlIn(made(lesson), /^assessment-/));
const sample = (id: string): Question => sampleQuestions.find((one) => one.id === id)!;
const only = (id: string) => itemsOf(asking(sample(id)))[0]!;

describe('each kind of question', () => {
  it('an open one is an essay with its model answer, in both places for it, and its hints', () => {
    const item = only('pourquoi-la-riviere');
    expect(profileOf(item)).toBe('cc.essay.v0p1');
    const { score, told } = play(item, ['Parce que.']);
    expect(score).toBe(0);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('L’eau creuse la rive extérieure');
    expect(told[1]).toBe(told[0]);
    expect(elementsAt(item, 'itemfeedback', 'hint', 'hintmaterial')).toHaveLength(2);
  });

  it('what learners start from stands in an essay’s prompt', () => {
    const starter = html('<table><tbody><tr><td>0 min</td><td></td></tr></tbody></table>');
    const [item] = itemsOf(asking(question('open', 'carnet', '<p>Notez.</p>', { starter })));
    expect(promptOf(item!)).toMatch(/Notez\..*Copiez ceci.*0 min/s);
  });

  it('of single choice the right one has all, and each tells what is said of it', () => {
    const item = only('energie-du-moulin');
    expect(profileOf(item)).toBe('cc.multiple_choice.v0p1');
    const played = [...labelsOf(item).keys()].map((ident) => play(item, [ident]));
    expect(played.map(({ score }) => score)).toEqual([100, 0, 0]);
    expect(played.map(({ told }) => told.length)).toEqual([2, 2, 1]);
    expect(played[0]!.told.join()).toContain('l’eau perd de la hauteur');
    expect(played[1]!.told.join()).toContain('à la même température');
  });

  it('of several choices all that are right and no other have all', () => {
    const item = only('metiers');
    expect(profileOf(item)).toBe('cc.multiple_response.v0p1');
    const [tanner, clocks, paper] = [...labelsOf(item).keys()] as [string, string, string];
    expect(play(item, [tanner, paper]).score).toBe(100);
    expect(play(item, [tanner]).score).toBe(0);
    expect(play(item, [tanner, clocks, paper]).score).toBe(0);
  });

  it('feedback on one of several choices is told beside the score', () => {
    const options = [
      { id: 'a', content: html('<p>oui</p>'), correct: true, feedback: html('<p>Bien vu.</p>') },
      { id: 'b', content: html('<p>non</p>'), correct: false, feedback: html('<p>Hélas.</p>') },
    ];
    const [item] = itemsOf(asking(question('multiple-choice', 'q', '<p>Laquelle ?</p>', { options })));
    expect(play(item!, ['option_a'])).toEqual({ score: 100, told: ['<p>Bien vu.</p>'] });
    expect(play(item!, ['option_b'])).toEqual({ score: 0, told: ['<p>Hélas.</p>'] });
  });

  it('true or false has the names that Moodle wants and the words of the lesson’s language', () => {
    const item = only('amont');
    expect(profileOf(item)).toBe('cc.true_false.v0p1');
    expect([...labelsOf(item)]).toEqual([
      ['true', 'Vrai'],
      ['false', 'Faux'],
    ]);
    expect(play(item, ['true']).score).toBe(100);
    expect(play(item, ['false'])).toEqual({ score: 0, told: [expect.stringContaining('Pensez à')] });
  });

  it('a short answer is a blank; what is worth half counts, and is told of', () => {
    const item = only('nom-du-depot');
    expect(profileOf(item)).toBe('cc.fib.v0p1');
    expect(['alluvion', 'Alluvions', 'limon', 'sable'].map((one) => play(item, [one]).score)).toEqual([
      100, 100, 100, 0,
    ]);
    expect(play(item, ['limon']).told.join()).toContain('une sorte');
    expect(rulesOf(made(asking(sample('nom-du-depot'))).diagnostics)).toContain(
      'warning cartridge-fraction-changed',
    );
  });

  it('a wrong answer that something is said about is no text of the item: Canvas would take it for right', () => {
    const accepted = [
      { text: 'alluvion', fraction: 1 },
      { text: 'sable', fraction: 0, feedback: html('<p>Trop gros.</p>') },
    ];
    const lesson = asking(
      question('short-answer', 'q', '<p>Nom ?</p>', {
        accepted,
        caseSensitive: true,
        feedback: html('<p>Fin.</p>'),
      }),
    );
    const [item] = itemsOf(lesson);
    expect(play(item!, ['sable'])).toEqual({
      score: 0,
      told: ['<p>Fin.</p><div><strong>sable</strong> — <p>Trop gros.</p></div>'],
    });
    expect(play(item!, ['Alluvion']).score).toBe(0);
  });

  it('a number is each value within its tolerance, with point or comma, with its unit or without', () => {
    const item = only('vitesse');
    for (const right of ['2.5', '2,5', '2.45', '2,55', '2.50', '2,5 m/s', '2.5m/s'])
      expect(play(item, [right]).score, right).toBe(100);
    for (const wrong of ['2.44', '2.56', '3', 'm/s']) expect(play(item, [wrong]).score, wrong).toBe(0);
    expect(rulesOf(made(asking(sample('vitesse'))).diagnostics)).toContain('info cartridge-kind-lacking');
  });

  it('a number whose tolerance holds too many values is an essay with its key', () => {
    const accepted = [{ value: 400, tolerance: 50, fraction: 1 }];
    const { diagnostics, ledger } = made(
      asking(question('numerical', 'profondeur', '<p>?</p>', { accepted })),
    );
    const [item] = itemsOf(asking(question('numerical', 'profondeur', '<p>?</p>', { accepted })));
    expect(profileOf(item!)).toBe('cc.essay.v0p1');
    expect(play(item!, ['400']).told.join()).toContain('400 ± 50');
    expect(rulesOf(diagnostics)).toEqual(['warning cartridge-asked-as-essay']);
    expect(ledger.profondeur).toContain('itemfeedback solution');
  });

  it('pairs are asked one by one, all answers to choose from', () => {
    const items = itemsOf(asking(sample('mots-de-l-eau')));
    expect(items.map(({ attributes }) => attributes.ident)).toEqual(['mots-de-l-eau.1', 'mots-de-l-eau.2']);
    expect(items.map(promptOf)).toEqual([
      expect.stringContaining('L’étiage'),
      expect.stringContaining('La crue'),
    ]);
    const rights = items.map((item) =>
      [...labelsOf(item)].filter(([ident]) => play(item, [ident]).score === 100).map(([, words]) => words),
    );
    expect(rights).toEqual([['le plus bas niveau'], ['le plus haut niveau']]);
    expect(labelsOf(items[0]!).size).toBe(3);
    // What is said of the whole would tell the second's answer beside the first.
    expect(items.map((item) => play(item, ['none']).told.length)).toEqual([0, 1]);
  });

  it('an order is typed as letters, which tell nothing by their own order', () => {
    const item = only('de-la-source-a-la-mer');
    const shown = [...promptOf(item).matchAll(/<strong>(\w)\.<\/strong> (\p{L}+)/gu)].map(
      ([, letter, words]) => [words, letter] as const,
    );
    const letters = new Map(shown);
    const right = ['torrent', 'rivière', 'fleuve', 'estuaire'].map((words) => letters.get(words)).join('');
    expect(right).not.toBe('ABCD');
    for (const spelt of [right, right.toLowerCase(), [...right].join(' '), [...right].join(', ')])
      expect(play(item, [spelt]).score).toBe(100);
    expect(play(item, [[...right].reverse().join('')]).score).toBe(0);
    expect(promptOf(item)).not.toContain(right);
  });

  it('gaps are asked one by one within the whole text', () => {
    const [typed, chosen] = itemsOf(asking(sample('le-cycle')));
    expect([profileOf(typed!), profileOf(chosen!)]).toEqual(['cc.fib.v0p1', 'cc.multiple_choice.v0p1']);
    expect(promptOf(typed!)).toContain('<strong>(1) _____</strong>');
    expect(promptOf(chosen!)).toContain('<strong>(2) _____</strong>');
    expect(play(typed!, ['s’évapore']).score).toBe(100);
    const [rain] = [...labelsOf(chosen!)].find(([, words]) => words === 'pluie')!;
    expect(play(chosen!, [rain]).score).toBe(100);
  });

  it('an answer that is 0 has others beside it for Moodle, which takes it for none', () => {
    const lesson = asking(
      question('gap-fill', 'gel', '<p>Elle gèle à <cartable-gap data-index="0"></cartable-gap> °C.</p>', {
        gaps: [{ accepted: [{ text: '0', fraction: 1 }] }],
      }),
    );
    for (const zero of ['0', '0.0', '0,0']) expect(play(itemsOf(lesson)[0]!, [zero]).score).toBe(100);
    expect(rulesOf(made(lesson).diagnostics)).toContain('info cartridge-zero');
  });

  it('a question that can’t be marked as it is, is an essay', () => {
    const options = [{ id: 'a', content: html('<p>seule</p>'), correct: true }];
    const lesson = asking(question('single-choice', 'q', '<p>Laquelle ?</p>', { options }));
    expect(itemsOf(lesson).map(profileOf)).toEqual(['cc.essay.v0p1']);
    expect(rulesOf(made(lesson).diagnostics)).toEqual(['warning cartridge-asked-as-essay']);
  });
});

describe('what lies where', () => {
  const exported = made(sampleLesson);
  const paths = exported.entries.map(({ path }) => path);

  it('the manifest is first, files of learners in the lesson’s folder, what importers read at the top', () => {
    expect(paths[0]).toBe('imsmanifest.xml');
    expect(paths.filter((path) => !path.includes('/')).sort()).toEqual([
      'assessment-la-riviere-et-le-moulin.xml',
      'imsmanifest.xml',
      'question-bank-la-riviere-et-le-moulin.xml',
      expect.stringMatching(/^weblink-[0-9a-f]{12}\.xml$/),
    ]);
    expect(paths).toContain('la-riviere-et-le-moulin/media/moulin.mp4');
    expect(paths).toContain('la-riviere-et-le-moulin/media/moulin.fr.vtt');
  });

  it('the first kilobyte says what it is: Moodle looks no further', () => {
    expect(textOf(exported, 'imsmanifest.xml').slice(0, 1024)).toContain(
      '<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
    );
  });

  it('a picture of a question is behind the token, found from the file and from the root alike', () => {
    const items = textOf(exported, /^assessment-/);
    expect(items).toContain('src="$IMS-CC-FILEBASE$la-riviere-et-le-moulin/media/riviere.svg"');
    const needs = elementsAt(xmlIn(exported, 'imsmanifest.xml'), 'resources', 'resource').find(
      ({ attributes }) => attributes.identifier === 'assessment-la-riviere-et-le-moulin',
    );
    expect(elementsAt(needs, 'dependency')).toHaveLength(1);
  });

  it('the page asks nothing, holds no answer and no script, and says where the questions are', () => {
    const page = textOf(exported, /index\.html$/);
    expect(page).not.toMatch(/<script|onclick|tanneurs|alluvion/i);
    expect(page).toMatch(/répondez dans le test «\sQuestions\s: La rivière et le moulin\s»/);
    expect(page).toContain('src="media/moulin.mp4"');
    expect(page).toContain('<annotation encoding="application/x-tex">\\(Q\\)</annotation>');
    expect(page).toContain('Boucle que fait une rivière dans une plaine.');
  });

  it('what must be read first stands above its question', () => {
    const [first] = itemsIn(xmlIn(exported, /^assessment-/));
    expect(promptOf(first!)).toMatch(/^<p>Observez la rivière, puis répondez\.<\/p><hr>/);
  });

  it('a lesson that asks nothing has neither assessment nor bank', () => {
    const reading = made({ ...sampleLesson, questions: [], contexts: [] });
    expect(reading.entries.some(({ path }) => /assessment|bank/.test(path))).toBe(false);
    expect(reading.ledger).toEqual({});
  });

  it('the same lesson makes the same entries', () => {
    expect(JSON.stringify(made(sampleLesson))).toBe(JSON.stringify(exported));
  });
});

describe('policies', () => {
  const settled = (settings: Partial<Lesson['settings']>): Lesson => ({
    ...sampleLesson,
    settings: { ...defaultSettings, ...settings },
  });

  it.each(['teacher', 'never'] as const)('answers: %s keeps model answers and comments out', (answers) => {
    const exported = made(settled({ answers }));
    const all = exported.entries.flatMap(({ pieces }) => pieces.map(String)).join('');
    for (const secret of [
      'creuse la rive extérieure',
      'Tanneurs et papetiers',
      'même température',
      'une sorte',
    ])
      expect(all).not.toContain(secret);
    expect(exported.ledger['pourquoi-la-riviere']).toEqual([
      'itemfeedback hint 1',
      'itemfeedback hint 2',
      'answers.html: feedback',
    ]);
    expect(exported.ledger['energie-du-moulin']).toEqual([
      'resprocessing',
      'answers.html: feedback',
      'answers.html: feedback on option a',
      'answers.html: feedback on option b',
    ]);
    expect(all).toContain(
      '<fieldlabel>qmd_solutionspermitted</fieldlabel>\n        <fieldentry>No</fieldentry>',
    );
  });

  it('says where each answer went', () => {
    const { ledger } = made(sampleLesson);
    expect(ledger['energie-du-moulin']).toEqual([
      'itemfeedback general_fb',
      'resprocessing',
      'itemfeedback on option_a',
      'itemfeedback on option_b',
    ]);
    expect(ledger['ce-que-change-un-moulin']).toEqual(['itemfeedback general_fb', 'itemfeedback solution']);
    expect(Object.keys(ledger)).toEqual(sampleQuestions.map(({ id }) => id));
  });

  it.each([
    [undefined, '1'],
    [3, '3'],
    [7, 'unlimited'],
    ['unlimited', 'unlimited'],
  ] as const)('attempts: %s is %s', (attempts, written) => {
    expect(textOf(made(settled({ attempts })), /^assessment-/)).toContain(
      `<fieldlabel>cc_maxattempts</fieldlabel>\n        <fieldentry>${written}</fieldentry>`,
    );
  });

  it('shuffles options where nothing speaks of their places', () => {
    expect(textOf(made(settled({ shuffle: true })), /^assessment-/)).toContain('shuffle="Yes"');
    expect(textOf(made(settled({})), /^assessment-/)).not.toContain('shuffle="Yes"');
  });

  it('names what the profile has no place for, once', () => {
    const rules = rulesOf(made(settled({ draw: 3, passMark: 60 })).diagnostics);
    expect(rules.filter((rule) => rule.endsWith('cartridge-settings'))).toHaveLength(1);
    expect(rules.filter((rule) => rule.endsWith('cartridge-hints'))).toHaveLength(1);
  });

  it('gives weights where questions don’t count the same', () => {
    const heavy = { ...sample('amont'), points: 2.6 };
    const exported = made(asking(heavy, sample('metiers')));
    expect(textOf(exported, /^assessment-/)).toMatch(/cc_weighting<\/fieldlabel>\s*<fieldentry>3</);
    expect(rulesOf(exported.diagnostics)).toContain('info cartridge-points');
    expect(textOf(made(asking(sample('amont'))), /^assessment-/)).not.toContain('cc_weighting');
  });
});

describe('a course', () => {
  const other: Lesson = {
    ...sampleLesson,
    id: 'la-mer',
    title: 'La mer',
    body: html('<p>Voir <a href="lesson:la-riviere-et-le-moulin#regarder">la rivière</a>.</p>'),
  };
  const course = {
    id: 'eau',
    title: 'L’eau',
    language: 'fr',
    source: 'eau',
    keywords: [],
    authors: [],
    lessons: [sampleLesson, other],
    places: { 'la-mer': { part: 'Au large', number: '2' } },
  };
  const exported = exportCommonCartridgeOfCourse(course);
  const manifest = xmlIn(exported, 'imsmanifest.xml');
  const titles = (path: readonly string[]): readonly string[] =>
    elementsAt(manifest, 'organizations', 'organization', 'item', ...path, 'title').map(({ text }) => text);

  it('is a heading a part or lesson, over each page and its questions', () => {
    expect(titles(['item'])).toEqual(['La rivière et le moulin', 'Au large']);
    expect(titles(['item', 'item'])).toEqual([
      'La rivière et le moulin',
      'Entretien avec la meunière',
      'Questions : La rivière et le moulin',
      '2 La mer',
    ]);
    expect(titles(['item', 'item', 'item'])).toEqual(['2 La mer', 'Questions : 2 La mer']);
  });

  it('has what several lessons show once, and links from one to another', () => {
    const paths = exported.entries.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('riviere.svg'))).toHaveLength(1);
    expect(textOf(exported, 'eau/la-mer/index.html')).toContain(
      'href="../la-riviere-et-le-moulin/index.html#regarder"',
    );
  });

  it('has one bank, whose items have names of their own though lessons ask alike', () => {
    const idents = itemsIn(xmlIn(exported, /^question-bank-/)).map(({ attributes }) => attributes.ident!);
    expect(new Set(idents).size).toBe(idents.length);
    expect(idents).toContain('la-mer.amont');
    expect(Object.keys(exported.ledger)).toContain('la-mer/amont');
  });

  it('has identifiers of its own for all that it lists', () => {
    const all = [...textOf(exported, 'imsmanifest.xml').matchAll(/ identifier="([^"]*)"/g)].map(
      ([, id]) => id!,
    );
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(id).toMatch(/^[a-z][a-z0-9.-]*$/);
  });
});

it('an outside film is called what the text calls it, or else what its picture shows', () => {
  const titleWith = (words: string): string => {
    const body = html(
      `<p><a href="https://example.org/v">${words}</a></p><cartable-video data-url="https://example.org/v"><img src="roue.png" alt="Une roue"></cartable-video>`,
    );
    const [title] = elementsAt(
      xmlIn(made({ ...sampleLesson, body, questions: [], contexts: [] }), /^weblink-/),
      'title',
    );
    return title!.text;
  };
  expect(titleWith('Le moulin de <em>Saint-Jean</em>')).toBe('Le moulin de Saint-Jean');
  expect(titleWith('')).toBe('Une roue');
});

it('a caption has a line of its own where an importer takes `figcaption` away', () => {
  const body = html('<figure><p>image</p><figcaption>La <em>roue</em></figcaption></figure>');
  const exported = made({ ...sampleLesson, body });
  const path = exported.entries.find((entry) => entry.path.endsWith('index.html'))!.path;
  expect(textOf(exported, path)).toContain('<figcaption><div>La <em>roue</em></div></figcaption>');
});
