/** A lesson as a QTI 2.1 package: what each kind of question becomes, played; what lies where. */
import { describe, expect, it } from 'vitest';
import { exportQti21, exportQti21OfCourse } from '../../src/export/qti21/index.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { rulesOf } from '../moodle-quiz/support.ts';
import {
  closedPoints,
  html,
  question,
  sampleLesson,
  samplePoints,
  sampleQuestions,
} from '../support/sample-lesson.ts';
import { type Given, play, readItem } from './processor.ts';
import { playTest, readAssessment } from './processor-assessment.ts';
import { packageOf } from './processor-package.ts';
import { answered, asking, itemOf, sample, scored, settled, textOf, xmlOf } from './support.ts';

const RIGHT = 'Votre réponse est juste.';
const PARTLY = 'Votre réponse est juste en partie.';
const WRONG = 'Votre réponse n’est pas juste.';

describe('each kind of question', () => {
  it('an open one waits for a person, who has the model answer and its points; learners have it afterwards', () => {
    const open = sample('ce-que-change-un-moulin');
    const { score, feedback, outcomes } = answered(open, { RESPONSE: 'Le débit.' });
    expect([score, outcomes.get('MAXSCORE')!.items]).toEqual([0, [1]]);
    expect(feedback).toEqual([expect.stringContaining('les poissons ne remontent plus')]);
    expect(answered(open, {}).feedback).toEqual([]);
    expect(xmlOf(open)).toMatch(
      /<rubricBlock view="scorer">\s*<p><strong>Pour qui corrige \(points\s: 1\)<\/strong><\/p>\s*<p>Quelques/,
    );
  });

  it('it says whether there is an answer, whatever else it says: OpenOLAT and Inspera wait for it', () => {
    const bare = question('open', 'nue', '<p>Dites.</p>', {});
    const said = (given: Given) => {
      const { outcomes } = play(itemOf(bare, { answers: 'never' }), given);
      return ['FEEDBACKBASIC', 'FEEDBACK'].map((name) => outcomes.get(name)!.items[0]);
    };
    expect(said({})).toEqual(['empty', 'feedback_unanswered']);
    expect(said({ RESPONSE: 'Oui.' })).toEqual(['answered', 'feedback_answered']);
  });

  it('its box suits the answer, and starts empty: what learners start from, and how much they write, stands above', () => {
    const starter = html('<pre><code>def f():\n    pass\n</code></pre>');
    const xml = xmlOf(question('open', 'code', '<p>Écrivez.</p>', { starter, minWords: 20 }));
    expect(xml).toMatch(
      /Copiez ceci.*<pre><code>def f\(\):\n {4}pass\n<\/code><\/pre>.*au moins 20 mots.*expectedLines="15"/s,
    );
    expect(xmlOf(sample('pourquoi-la-riviere'))).toContain('expectedLines="10"');
  });

  it('of single choice the right one has all, and each tells what is said of it', () => {
    const choice = sample('energie-du-moulin');
    expect(['option_a', 'option_b', 'option_c'].map((one) => scored(choice, one))).toEqual([1, 0, 0]);
    const model = 'La roue prend à l’eau son énergie de position.';
    expect(answered(choice, { RESPONSE: 'option_a' }).feedback).toEqual([
      RIGHT,
      'Oui : l’eau perd de la hauteur.',
      model,
    ]);
    expect(answered(choice, { RESPONSE: 'option_b' }).feedback).toEqual([
      WRONG,
      'L’eau sort du moulin à la même température.',
      model,
    ]);
    expect(answered(choice, { RESPONSE: 'option_c' }).feedback).toEqual([WRONG, model]);
    expect(answered(choice, {}).feedback).toEqual([]);
  });

  it('of several choices a wrong one takes away what a right one gives, and never more', () => {
    const several = { ...sample('metiers'), points: 4 };
    expect(scored(several, 'option_a', 'option_c')).toBe(4);
    expect(scored(several, 'option_a')).toBe(2);
    expect(scored(several, 'option_a', 'option_b')).toBe(0);
    expect(scored(several, 'option_a', 'option_b', 'option_c')).toBe(2);
    expect(scored(several, 'option_b')).toBe(0);
    expect(scored(several)).toBe(0);
    expect(answered(several, { RESPONSE: ['option_c'] }).feedback[0]).toBe(PARTLY);
  });

  it('three right ones are worth all of what they share', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      content: html(`<p>${id}</p>`),
      correct: id !== 'd',
      ...(id === 'd' && { feedback: html('<p>Pas celle-là.</p>') }),
    }));
    const several = question('multiple-choice', 'trois', '<p>?</p>', { options });
    expect(scored(several, 'option_a', 'option_b', 'option_c')).toBe(1);
    expect(scored(several, 'option_a', 'option_b')).toBeCloseTo(2 / 3, 12);
    expect(answered(several, { RESPONSE: ['option_a', 'option_d'] }).feedback).toEqual([
      WRONG,
      'Pas celle-là.',
    ]);
  });

  it('true or false are two choices in the lesson’s language, in their order', () => {
    const truth = sample('amont');
    expect(scored(truth, 'true')).toBe(1);
    expect(scored(truth, 'false')).toBe(0);
    expect(answered(truth, { RESPONSE: 'false' }).feedback[1]).toContain('Pensez à');
    expect(xmlOf(truth, { shuffle: true })).toMatch(
      /shuffle="false".*>Vrai<\/simpleChoice>\s*<simpleChoice identifier="false">Faux</s,
    );
  });

  it('a short answer takes each text for what it is worth, and tells what is said of it', () => {
    const short = sample('nom-du-depot');
    expect(['alluvion', 'ALLUVIONS', 'limon', 'sable'].map((one) => scored(short, one))).toEqual([
      1, 1, 0.5, 0,
    ]);
    expect(answered(short, { RESPONSE: 'limon' }).feedback).toEqual([
      PARTLY,
      'Le limon en est une sorte.',
      'Ce sont les alluvions.',
    ]);
    expect(answered(short, { RESPONSE: 'sable' }).feedback).toEqual([WRONG, 'Ce sont les alluvions.']);
  });

  it('capitals matter where the author says so, apostrophes and hyphens have any shape, and letters any accent', () => {
    const accepted = [{ text: 'l’Aar-Été', fraction: 1 }];
    const strict = question('short-answer', 'q', '<p>?</p>', { accepted, caseSensitive: true });
    const lax = question('short-answer', 'q', '<p>?</p>', { accepted, caseSensitive: false });
    for (const one of [strict, lax])
      for (const same of ['l’Aar-Été', "l'Aar-Été"]) expect(scored(one, same), same).toBe(1);
    expect(scored(strict, "L'AAR-ÉTÉ")).toBe(0);
    expect(scored(lax, "L'AAR-ÉTÉ")).toBe(1);
    // qti-sdk knows the capitals of ASCII alone: the text stands there in capitals, too.
    expect(xmlOf(lax)).toContain('<baseValue baseType="string">L\'AAR-ÉTÉ');
  });

  it('an answer whose accents the author has apart is right as keyboards type it', () => {
    const accepted = [{ text: 'été'.normalize('NFD'), fraction: 1 }];
    const asked = question('short-answer', 'q', '<p>?</p>', { accepted, caseSensitive: true });
    expect(scored(asked, 'été'.normalize('NFC'))).toBe(1);
  });

  it('a number counts within its tolerance, its ends too, and the unit stands behind the box', () => {
    const number = sample('vitesse');
    for (const right of ['2.5', '2.45', '2.55']) expect(scored(number, right), right).toBe(1);
    for (const wrong of ['2.44', '2.56', '-2.5']) expect(scored(number, wrong), wrong).toBe(0);
    expect(xmlOf(number)).toMatch(/<textEntryInteraction [^>]*\/> m\/s<\/p>/);
  });

  it.each([
    [0.7, 0.1],
    [9.8, 0.1],
    [0.3, 0.1],
    [1e-7, 1e-8],
    [123456.7, 0.1],
  ])('%d ± %d holds both its ends, though binary fractions miss them', (value, tolerance) => {
    const accepted = [{ value, tolerance, fraction: 1 }];
    const number = question('numerical', 'n', '<p>?</p>', { accepted });
    const ends = [value + tolerance, value - tolerance].map((end) => String(Number(end.toPrecision(12))));
    for (const end of ends) expect(scored(number, end), end).toBe(1);
    const beyond = String(Number((value + tolerance * 1.01).toPrecision(12)));
    expect(scored(number, beyond)).toBe(0);
  });

  it('a number too small for any slack holds no other, and a sum is what people write', () => {
    const number = (value: number, tolerance: number) =>
      question('numerical', 'n', '<p>?</p>', { accepted: [{ value, tolerance, fraction: 1 }] });
    expect(['1.6e-19', '1.61e-19', '0'].map((one) => scored(number(1.6e-19, 1e-21), one))).toEqual([1, 1, 0]);
    expect(scored(number(0.1 + 0.2, 0), '0.3')).toBe(1);
  });

  it('of ranges that overlap the better one counts, and tells', () => {
    const accepted = [
      { value: 10, tolerance: 5, fraction: 0.5, feedback: html('<p>À peu près.</p>') },
      { value: 10, tolerance: 0, fraction: 1, feedback: html('<p>Exact.</p>') },
    ];
    const number = question('numerical', 'n', '<p>?</p>', { accepted });
    expect(answered(number, { RESPONSE: '10' })).toMatchObject({ score: 1, feedback: [RIGHT, 'Exact.'] });
    expect(answered(number, { RESPONSE: '12' })).toMatchObject({
      score: 0.5,
      feedback: [PARTLY, 'À peu près.'],
    });
    expect(scored(number, '16')).toBe(0);
  });

  it('of pairs each is worth the same, and a wrong one takes nothing away', () => {
    const pairs = sample('mots-de-l-eau');
    expect(scored(pairs, 'stem_1 answer_2', 'stem_2 answer_3')).toBe(1);
    expect(scored(pairs, 'stem_1 answer_2')).toBe(0.5);
    expect(scored(pairs, 'stem_1 answer_2', 'stem_2 answer_1')).toBe(0.5);
    expect(scored(pairs, 'stem_1 answer_1')).toBe(0);
    // Sorted: their order tells nothing.
    expect(
      [...xmlOf(pairs).matchAll(/"answer_\d" matchMax="2">([^<]*)</g)].map(([, words]) => words),
    ).toEqual(['le débit moyen', 'le plus bas niveau', 'le plus haut niveau']);
  });

  it('two stems may have one answer', () => {
    const pairs = ['Rhin', 'Rhône'].map((name) => ({ stem: html(`<p>${name}</p>`), answer: 'Alpes' }));
    const matching = question('matching', 'm', '<p>?</p>', { pairs, distractors: ['Jura'] });
    expect(scored(matching, 'stem_1 answer_1', 'stem_2 answer_1')).toBe(1);
  });

  it('of an order each item is right at its own place', () => {
    const order = sample('de-la-source-a-la-mer');
    expect(scored(order, 'item_1', 'item_2', 'item_3', 'item_4')).toBe(1);
    expect(scored(order, 'item_1', 'item_2', 'item_4', 'item_3')).toBe(0.5);
    expect(scored(order, 'item_2', 'item_1', 'item_4', 'item_3')).toBe(0);
    // Whatever the lesson says of shuffling: it can't begin solved.
    expect(xmlOf(order)).toContain('<orderInteraction responseIdentifier="RESPONSE" shuffle="true">');
  });

  it('gaps stand in the text, typed or chosen, each worth the same', () => {
    const gaps = sample('le-cycle');
    const item = itemOf(gaps);
    const of = (first: string, second: string) => play(item, { RESPONSE_1: first, RESPONSE_2: second }).score;
    expect([of("s'évapore", 'choice_1'), of('S’ÉVAPORE', 'choice_2'), of('gèle', 'choice_3')]).toEqual([
      1, 0.5, 0,
    ]);
    expect(play(item, { RESPONSE_1: 's’évapore' }).feedback[0]).toBe(PARTLY);
    expect(xmlOf(gaps)).toMatch(
      /<p>L’eau <textEntryInteraction [^>]*\/> au-dessus.*<inlineChoiceInteraction.*>pluie<\/inlineChoice>.*<\/p>/s,
    );
  });

  it('what is said about an answer to a gap is told with it', () => {
    const gaps = [
      {
        accepted: [
          { text: 'eau', fraction: 1 },
          { text: 'glace', fraction: 0, feedback: html('<p>Froid !</p>') },
        ],
      },
    ];
    const one = question('gap-fill', 'g', '<p>L’<cartable-gap data-index="0"></cartable-gap>.</p>', { gaps });
    const item = itemOf(one);
    expect(play(item, { RESPONSE_1: 'glace' })).toMatchObject({ score: 0, feedback: [WRONG, 'Froid !'] });
    expect(play(item, { RESPONSE_1: 'eau' })).toMatchObject({ score: 1, feedback: [RIGHT] });
  });

  it('a question that nobody could mark as it is, is an open one with its key for graders', () => {
    const options = [{ id: 'a', content: html('<p>seule</p>'), correct: true }];
    const lesson = asking(question('single-choice', 'q', '<p>Laquelle ?</p>', { options }));
    const made = exportQti21(lesson);
    expect(rulesOf(made.diagnostics)).toEqual(['warning qti-asked-as-essay']);
    expect(textOf(made, 'item-q.xml')).toMatch(/<rubricBlock.*seule.*<extendedTextInteraction/s);
  });

  it('where nothing is answered nothing is compared: TAO’s player takes a missing number for 0, and stops at a text', () => {
    const accepted = [{ value: 0, tolerance: 0.05, fraction: 1 }];
    const zero = question('numerical', 'n', '<p>?</p>', { accepted });
    expect(xmlOf(zero)).toMatch(
      /<responseIf>\s*<and><not><isNull><variable identifier="RESPONSE"\/><\/isNull><\/not><equal /,
    );
    expect([scored(zero), scored(zero, '0')]).toEqual([0, 1]);
    for (const id of ['nom-du-depot', 'le-cycle'])
      expect(xmlOf(sample(id))).toMatch(
        /<responseProcessing>\s*<responseCondition>\s*<responseIf>\s*(?:<or>)?<isNull>/,
      );
  });

  it('no branch is without a rule: JQTI+ warns of one', () => {
    for (const { id } of sampleLesson.questions)
      for (const [, last] of xmlOf(sample(id)).matchAll(/(\S+)\s*<\/response(?:If|ElseIf|Else)>/g))
        expect(last).toMatch(/<\/(?:setOutcomeValue|responseCondition)>$/);
  });

  it('one that is worth nothing is told of, and scores nothing', () => {
    const free = { ...sample('amont'), points: 0 };
    expect(answered(free, { RESPONSE: 'true' })).toMatchObject({
      score: 0,
      feedback: [RIGHT, expect.anything()],
    });
    expect(answered(free, { RESPONSE: 'false' }).feedback[0]).toBe(WRONG);
  });
});

describe('hints', () => {
  it('have a button each, behind what is answered, and nothing else is told to who asks', () => {
    const open = sample('pourquoi-la-riviere');
    const item = itemOf(open);
    expect(play(item, { HINTREQUEST: 'true' }).feedback).toEqual([
      'Regardez de quel côté l’eau va le plus vite.',
    ]);
    expect(play(item, { HINTREQUEST_2: 'true', RESPONSE: 'Rien.' }).feedback).toEqual([
      'Que devient le sable arraché à la rive ?',
    ]);
    expect(xmlOf(open)).toMatch(
      /<extendedTextInteraction [^>]*\/>\s*<p><endAttemptInteraction [^>]*title="Indice 1"/,
    );
  });

  it('asked for with an answer given, the score is that of the answer', () => {
    const several = sample('metiers');
    const asked = play(itemOf(several), { RESPONSE: ['option_a', 'option_c'], HINTREQUEST: 'true' });
    expect(asked).toMatchObject({ score: 1, feedback: ['Il y en a deux.'] });
  });

  it.each(['after-finish', 'teacher', 'never'] as const)(
    'stand below the question where answers are handed in together (%s), and that is told',
    (answers) => {
      const made = exportQti21(settled({ answers }, asking(sample('metiers'))));
      expect(textOf(made, 'item-metiers.xml')).toMatch(
        /<strong>Indice<\/strong><\/p><p>Il y en a deux\.<\/p><\/div>\s*<choiceInteraction/,
      );
      expect(rulesOf(made.diagnostics)).toEqual(['info qti-hints']);
      expect(made.ledger.metiers).toContain('itemBody hint 1');
    },
  );
});

describe('the package', () => {
  const exported = exportQti21(sampleLesson);
  const filesIn = (made = exported) =>
    new Map(made.entries.map(({ path, pieces }) => [path, pieces.map(String).join('')]));

  it('has manifest, test, items and the files that they show, and no others', () => {
    expect(exported.entries.map(({ path }) => path)).toEqual([
      'imsmanifest.xml',
      'test.xml',
      ...sampleQuestions.map(({ id }) => `item-${id}.xml`),
      'media/riviere.svg',
    ]);
    const { test, items } = packageOf(filesIn());
    expect(test!.items.map(({ identifier }) => identifier)).toEqual(sampleQuestions.map(({ id }) => id));
    expect(items.size).toBe(sampleQuestions.length);
  });

  it('an item’s resource has what it shows among its files and depends on it', () => {
    expect(textOf(exported, 'imsmanifest.xml')).toMatch(
      /href="item-ce-que-change-un-moulin\.xml">\s*<file href="item-ce-que-change-un-moulin\.xml"\/>\s*<file href="media\/riviere\.svg"\/>\s*<dependency identifierref="file-/,
    );
  });

  it('what must be read first stands above its question', () => {
    expect(textOf(exported, 'item-pourquoi-la-riviere.xml')).toMatch(
      /<itemBody>\s*<p>Observez la rivière, puis répondez\.<\/p>\s*<hr\/>/,
    );
  });

  it('the same lesson makes the same entries', () => {
    expect(JSON.stringify(exportQti21(sampleLesson))).toBe(JSON.stringify(exported));
  });

  it('a lesson that asks nothing makes none, and that is told', () => {
    const made = exportQti21(asking());
    expect(made.entries).toEqual([]);
    expect(rulesOf(made.diagnostics)).toEqual(['info qti-no-questions']);
  });

  it('says where each answer went', () => {
    expect(exported.ledger['energie-du-moulin']).toEqual([
      'modalFeedback',
      'responseProcessing',
      'modalFeedback on option_a',
      'modalFeedback on option_b',
    ]);
    expect(exported.ledger['pourquoi-la-riviere']).toEqual([
      'modalFeedback',
      'rubricBlock',
      'modalFeedback hint 1',
      'modalFeedback hint 2',
    ]);
    expect(Object.keys(exported.ledger)).toEqual(sampleQuestions.map(({ id }) => id));
  });
});

describe('the test', () => {
  const testOf = (lesson: Lesson) => textOf(exportQti21(lesson), 'test.xml');
  const right = (lesson: Lesson, ids: readonly string[]) => {
    const made = exportQti21(lesson);
    const test = readAssessment(textOf(made, 'test.xml'));
    const played = new Map(
      test.items.map(({ identifier, href }) => {
        const item = readItem(textOf(made, href));
        const correct = ids.includes(identifier)
          ? Object.fromEntries(
              [...item.responses].flatMap(([name, { correct }]) =>
                correct ? [[name, correct.items.map(String)]] : [],
              ),
            )
          : {};
        return [identifier, play(item, correct)] as const;
      }),
    );
    return playTest(test, played);
  };
  const CLOSED = sampleQuestions.filter(({ kind }) => kind !== 'open').map(({ id }) => id);

  it('sums the points of its items', () => {
    const { score, outcomes } = right(sampleLesson, ['amont', 'metiers', 'le-cycle']);
    expect([score, outcomes.get('MAXSCORE')!.items]).toEqual([3, [samplePoints]]);
  });

  it('is passed by the points of closed questions alone, as on the page', () => {
    const graded = settled({ passMark: 50 });
    const passed = (ids: readonly string[]) => right(graded, ids).outcomes.get('PASS')!.items;
    const enough = Math.ceil(closedPoints / 2);
    expect(passed(CLOSED.slice(0, enough))).toEqual([true]);
    expect(passed(CLOSED.slice(0, enough - 1))).toEqual([false]);
    expect(testOf(graded)).toContain(
      `<sum><testVariables variableIdentifier="SCORE" includeCategory="closed"/></sum><baseValue baseType="float">${closedPoints / 2}</baseValue>`,
    );
    expect(testOf(sampleLesson)).not.toContain('PASS');
  });

  it('draws as many as the lesson does, each learner’s own, and is passed by their points', () => {
    const drawn = settled({ draw: 3, passMark: 50 });
    const xml = testOf(drawn);
    expect(xml).toContain('<selection select="3"/>');
    // Nobody knows which question is asked first: what is to be read stands above all.
    expect(xml).toMatch(/<rubricBlock view="candidate">\s*<p>Observez la rivière/);
    expect(textOf(exportQti21(drawn), 'item-pourquoi-la-riviere.xml')).not.toContain('Observez');
    const made = exportQti21(drawn);
    const test = readAssessment(textOf(made, 'test.xml'));
    const two = new Map(
      ['amont', 'metiers'].map((id) => {
        const item = readItem(textOf(made, `item-${id}.xml`));
        return [id, play(item, id === 'amont' ? { RESPONSE: 'true' } : {})] as const;
      }),
    );
    expect(playTest(test, two).outcomes.get('PASS')!.items).toEqual([true]);
  });

  it.each([
    [
      'after-answer',
      'individual',
      'maxAttempts="0" showFeedback="true" allowReview="true" showSolution="true"',
    ],
    [
      'after-finish',
      'simultaneous',
      'maxAttempts="1" showFeedback="true" allowReview="true" showSolution="true"',
    ],
    [
      'teacher',
      'simultaneous',
      'maxAttempts="1" showFeedback="false" allowReview="true" showSolution="false"',
    ],
    ['never', 'simultaneous', 'maxAttempts="1" showFeedback="false" allowReview="true" showSolution="false"'],
  ] as const)('answers: %s are handed in %s', (answers, mode, control) => {
    const xml = testOf(settled({ answers }));
    expect(xml).toContain(`navigationMode="nonlinear" submissionMode="${mode}"`);
    expect(xml).toContain(control);
  });

  it('names the settings that it has no place for, once', () => {
    const { diagnostics } = exportQti21(settled({ attempts: 3, scoring: 'participation' }));
    expect(rulesOf(diagnostics)).toEqual(['info qti-settings']);
    expect(diagnostics[0]!.params).toEqual({ settings: ['attempts', 'scoring'] });
  });
});

describe('policies', () => {
  const SECRETS = ['creuse la rive extérieure', 'Tanneurs et papetiers', 'même température', 'une sorte'];
  const allOf = (lesson: Lesson): string =>
    exportQti21(lesson)
      .entries.filter(({ path }) => path.endsWith('.xml'))
      .flatMap(({ pieces }) => pieces.map(String))
      .join('');

  it('answers: teacher leaves model answers to graders, and comments to nobody', () => {
    const all = allOf(settled({ answers: 'teacher' }));
    expect(SECRETS.filter((secret) => all.includes(secret))).toEqual([SECRETS[0]]);
    expect(all.split('<rubricBlock')[1]).toContain(SECRETS[0]);
    expect(all).not.toContain('<modalFeedback');
  });

  it('answers: never holds none; what is right stays, for the player to mark by', () => {
    const lesson = settled({ answers: 'never' });
    const all = allOf(lesson);
    expect(SECRETS.filter((secret) => all.includes(secret))).toEqual([]);
    expect(all).not.toMatch(/<rubricBlock|<modalFeedback/);
    const { ledger } = exportQti21(lesson);
    expect(ledger['energie-du-moulin']).toEqual([
      'responseProcessing',
      'answers.html: feedback',
      'answers.html: feedback on option a',
      'answers.html: feedback on option b',
    ]);
    expect(scored(sample('energie-du-moulin'), 'option_a')).toBe(1);
  });

  it('shuffles options where nothing speaks of their places', () => {
    expect(xmlOf(sample('metiers'), { shuffle: true })).toContain('shuffle="true"');
    expect(xmlOf(sample('metiers'))).toContain('shuffle="false"');
  });
});

describe('a course', () => {
  const course = {
    id: 'eau',
    title: 'L’eau',
    language: 'fr',
    source: 'eau',
    keywords: [],
    authors: [],
    lessons: [
      sampleLesson,
      { ...sampleLesson, id: 'lire', title: 'Lire', questions: [], contexts: [] },
      { ...sampleLesson, id: 'la-mer', title: 'La mer' },
    ],
    places: { 'la-mer': { part: 'Au large', number: '2' } },
  };
  const exported = exportQti21OfCourse(course);
  const files = new Map(exported.entries.map(({ path, pieces }) => [path, pieces.map(String).join('')]));

  it('has a section a lesson that asks, within those of its parts', () => {
    const { test } = packageOf(files);
    const sections = test!.items.map((item) => item.sections.map(({ title }) => title).join(' › '));
    expect([...new Set(sections)]).toEqual(['La rivière et le moulin', 'Au large › 2 La mer']);
    expect(test!.items).toHaveLength(2 * sampleQuestions.length);
  });

  it('names each item by its lesson, for two may ask questions of one id', () => {
    expect(files.has('item-la-mer_amont.xml')).toBe(true);
    expect(Object.keys(exported.ledger)).toContain('la-mer/amont');
  });

  it('has what several lessons show once', () => {
    expect([...files.keys()].filter((path) => path.endsWith('riviere.svg'))).toEqual([
      'la-riviere-et-le-moulin/media/riviere.svg',
    ]);
    expect(files.get('item-la-mer_ce-que-change-un-moulin.xml')).toContain(
      'src="la-riviere-et-le-moulin/media/riviere.svg"',
    );
  });

  it('is handed in together where one of its lessons keeps answers back', () => {
    const [first, ...others] = course.lessons;
    const kept = exportQti21OfCourse({
      ...course,
      lessons: [settled({ answers: 'teacher' }, first), ...others],
    });
    expect(textOf(kept, 'test.xml')).toContain('submissionMode="simultaneous"');
  });
});
