/** The cards of questions, without a browser: what is heard of them, what is printed, what their keys name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { answerKey } from '../../src/export/page/index.ts';
import { partIds } from '../../src/export/page/questions/part-ids.ts';
import { type Content, defaultSettings, type Question, type Settings } from '../../src/lesson/index.ts';
import type { Solution } from '../../templates/page/key.ts';
import type { Response } from '../../templates/runtime/session.ts';
import { EMPTY_STATE, stateCodec } from '../../templates/runtime/state.ts';
import { html, question, sampleLesson, sampleQuestions } from '../support/sample-lesson.ts';
import { all, asking, attribute, card, classed, heard, named, words } from './heard.ts';

const p = (text: string): Content => html(`<p>${text}</p>`);

const butter = question('single-choice', 'melts', '<p>Which melts first?</p>', {
  options: [
    { id: 'a', content: p('Iron'), correct: false },
    { id: 'b', content: p('Butter'), correct: true, feedback: p('At thirty degrees.') },
  ],
});
const several = question('multiple-choice', 'float', '<p>Which float?</p>', {
  options: [
    { id: 'a', content: p('Ice'), correct: true },
    { id: 'b', content: p('Iron'), correct: false, feedback: p('It sinks.') },
    { id: 'c', content: html(' <p>Cork <em>wet</em></p> '), correct: true },
  ],
  hints: [p('Two of them.')],
});
const isIce = question('true-false', 'is-ice', '<p>Ice is water.</p>', {
  answer: true,
  whenFalse: p('It is, frozen.'),
});
const name = question('short-answer', 'name', '<p>What is frozen water?</p>', {
  accepted: [
    { text: 'ice', fraction: 1 },
    { text: 'snow', fraction: 0.5, feedback: p('One kind of it.') },
  ],
  caseSensitive: true,
});
const degrees = question('numerical', 'degrees', '<p>When does water boil?</p>', {
  accepted: [
    { value: 100, tolerance: 0, fraction: 1 },
    { value: 99.5, tolerance: 0.5, fraction: 0.25, feedback: p('At what height?') },
  ],
  unit: '°C',
});
const states = question('matching', 'states', '<p>Match.</p>', {
  pairs: [
    { stem: p('Ice'), answer: 'solid' },
    { stem: p('Water'), answer: 'liquid' },
    { stem: p('Iron'), answer: 'solid' },
    { stem: p('Butter'), answer: 'solid' },
  ],
  distractors: ['gas'],
});
const warmer = question('ordering', 'warmer', '<p>From cold to warm.</p>', {
  items: [p('ice'), p('water'), p('steam')],
});
const gaps = question(
  'gap-fill',
  'gaps',
  '<p>Ice <cartable-gap data-index="0"></cartable-gap> at <cartable-gap data-index="1"></cartable-gap>.</p>',
  {
    gaps: [
      {
        accepted: [
          { text: 'melts', fraction: 1 },
          { text: 'thaws', fraction: 0.5, feedback: p('Slowly.') },
        ],
      },
      { accepted: [{ text: '0 °C', fraction: 1 }], choices: ['0 °C', '100 °C'] },
    ],
  },
);
const why = question('open', 'why', '<p>Why does ice float?</p>', {
  minWords: 5,
  feedback: p('It is lighter.'),
});

const every: readonly Question[] = [butter, several, isIce, name, degrees, states, warmer, gaps, why];

describe('what is heard of a card', () => {
  test('of one answer among several: the question names the group, and each option its button', () => {
    expect(heard(card(butter))).toEqual([
      'heading 2: Question 1 of 1: Which melts first? – Question · one answer',
      'Which melts first?',
      'group: Which melts first?',
      'radio: Iron',
      'radio: Butter',
      'button: Answer',
    ]);
  });

  test.each<[string, Question, readonly string[]]>([
    [
      'of several answers',
      several,
      [
        'group: Which float?',
        'checkbox: Ice',
        'checkbox: Iron',
        'checkbox: Cork wet',
        'button: Answer',
        'button: Get a hint',
      ],
    ],
    ['of true or false', isIce, ['group: Ice is water.', 'radio: True', 'radio: False', 'button: Answer']],
    ['of a few words', name, ['box: Your answer What is frozen water?', 'button: Answer']],
    ['of a number', degrees, ['box: Your answer When does water boil?', '°C', 'button: Answer']],
    [
      'of pairs: each list has its stem’s name, and every answer once, in no order of the stems',
      states,
      [
        'group: Match.',
        'Ice',
        'list to choose from: Ice [Choose… | gas | liquid | solid]',
        'Water',
        'list to choose from: Water [Choose… | gas | liquid | solid]',
        'Iron',
        'list to choose from: Iron [Choose… | gas | liquid | solid]',
        'Butter',
        'list to choose from: Butter [Choose… | gas | liquid | solid]',
        'button: Answer',
      ],
    ],
    ['of an open question', why, ['box of lines: Your answer Why does ice float?', 'button: Answer']],
  ])('%s', (_, one, controls) => {
    expect(heard(card(one)).slice(2)).toEqual(controls);
  });

  test('of an order: what each button moves', () => {
    const told = heard(card(warmer)).slice(2, -1);
    expect(told[0]).toBe('list: From cold to warm.');
    for (const item of ['ice', 'water', 'steam']) {
      const at = told.indexOf(item);
      expect(told.slice(at, at + 3)).toEqual([
        item,
        `button: Move up: ${item}`,
        `button: Move down: ${item}`,
      ]);
    }
    expect(told).toHaveLength(10);
  });

  test('of gaps: they stand in the sentence, each with its number', () => {
    expect(heard(card(gaps)).slice(1)).toEqual([
      'Ice',
      'box: Gap 1',
      'at',
      'list to choose from: Gap 2 [Choose… | 0 °C | 100 °C]',
      '.',
      'button: Answer',
    ]);
  });

  test('a gap that the question knows nothing of is a blank in its sentence', () => {
    const odd = { ...gaps, gaps: gaps.gaps.slice(0, 1) };
    expect(heard(card(odd)).slice(1, 5)).toEqual(['Ice', 'box: Gap 1', 'at', '………']);
  });

  test('what one starts from stands in the box', () => {
    const started = question('open', 'go-on', '<p>Go on.</p>', { starter: html('<p>Ice</p><p>melts</p>') });
    expect(heard(card(started))[2]).toBe('box of lines: Your answer Go on. = Ice\n\nmelts');
  });

  test('a question’s number is its place among all', () => {
    expect(asking([why, butter]).cards.map((one) => heard(one)[0]!.slice(0, 32))).toEqual([
      'heading 2: Question 1 of 2: Why ',
      'heading 2: Question 2 of 2: Whic',
    ]);
  });

  test('words of a language that Cartable doesn’t speak are said in it, what Cartable says is not', () => {
    const languages = (language: string) =>
      all(asking([why], {}, language).cards[0]!, named('h2')).flatMap(({ children }) =>
        children.map((child) => child.type === 'element' && [words(child), attribute(child, 'lang')]),
      );
    expect(languages('rm')).toEqual([
      ['Question 1 of 1: ', undefined],
      ['Why does ice float? – ', 'rm'],
      false,
    ]);
    expect(languages('en-GB')[1]).toEqual(['Why does ice float? – ', undefined]);
    expect(languages('EN')[1]).toEqual(['Why does ice float? – ', undefined]);
  });

  test('the eye is told what the question asks for, and no number', () => {
    const seen = all(card(butter), named('h2')).flatMap(({ children }) =>
      children.filter((child) => child.type !== 'element' || !classed('visually-hidden')(child)).map(words),
    );
    expect(seen).toEqual(['Question · one answer']);
  });

  test('a paragraph in an option is its words; two stay two', () => {
    const contents = [p('one'), html('<p>two</p><p>lines</p>'), html('bare'), html('\n<p>four</p>\n')];
    const options = contents.map((content, index) => ({
      id: 'abcd'[index]!,
      content,
      correct: index === 0,
    }));
    const labels = all(card({ ...butter, options }), named('label'));
    expect(labels.map((label) => all(label, named('p')).length)).toEqual([0, 2, 0, 0]);
  });
});

describe('what browsers do by themselves', () => {
  test('they neither refuse the form nor fill it in', () => {
    for (const one of asking(every).cards)
      expect(all(one, named('form')).map(({ properties }) => properties)).toMatchObject([
        { noValidate: true, autoComplete: ['off'] },
      ]);
  });

  test.each([
    ['a few words', name, 'text'],
    ['a number, with the keys for it', degrees, 'decimal'],
    ['a gap', gaps, undefined],
  ] as const)('what is typed stays as it is: %s', (_, one, keys) => {
    const [box] = all(card(one), named('input'));
    expect(box!.properties.inputMode).toBe(keys);
    expect(['autoComplete', 'autoCapitalize', 'spellCheck'].map((of) => attribute(box!, of))).toEqual([
      'off',
      'off',
      'false',
    ]);
  });

  test('a program keeps its letters, too; prose may be corrected', () => {
    const box = (starter: string) => {
      const [area] = all(
        card(question('open', 'go-on', '<p>Go on.</p>', { starter: html(starter) })),
        named('textarea'),
      );
      return [classed('code')(area!), attribute(area!, 'spellCheck'), attribute(area!, 'autoCapitalize')];
    };
    expect(box('\n<pre><code>go()</code></pre>\n<pre>stop()</pre>')).toEqual([true, 'false', 'off']);
    expect(box('<p>Say:</p><pre>go()</pre>')).toEqual([false, undefined, undefined]);
    expect(box('<p>Once</p>')).toEqual([false, undefined, undefined]);
  });

  test('of the options of one question one can be chosen, or several, and none of another’s', () => {
    const { cards } = asking([butter, { ...butter, id: 'again' }, several, isIce]);
    const groups = cards.map(
      (one) => new Set(all(one, named('input')).map((input) => input.properties.name)),
    );
    expect(groups.map(({ size }) => size)).toEqual([1, 1, 1, 1]);
    expect(new Set(groups.flatMap((names) => [...names])).size).toBe(4);
  });

  test('no button but the one that answers sends the form', () => {
    for (const one of asking(every).cards)
      expect(
        all(one, (element) => element.tagName === 'button' && element.properties.type !== 'button').map(
          ({ properties }) => [properties.type, properties.dataAction],
        ),
      ).toEqual([['submit', 'answer']]);
  });
});

describe('what a card has for the page’s script and styles', () => {
  const folder = 'templates/page';
  const known = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|css)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const table = html('<table><tr><td>a</td><td></td></tr></table>');
  const program = { ...why, id: 'program', starter: html('<pre><code>go()</code></pre>') };
  const cards = () => asking([...every, { ...why, id: 'table', starter: table }, program]).cards;
  const classes = (of: readonly Element[]): readonly string[] => [
    ...new Set(
      of
        .flatMap((one) => all(one, () => true))
        .flatMap(({ properties }) => (properties.className ?? []) as string[]),
    ),
  ];

  test.each<[string, readonly Question[], readonly string[]]>([
    [
      'any card',
      every,
      [
        'actions',
        'controls',
        'hints',
        'outcome',
        'primary',
        'prompt',
        'question-head',
        'question-kind',
        'question-number',
        'question-state',
        'visually-hidden',
      ],
    ],
    ['one of options', [butter, several, isIce], ['mark', 'option', 'option-feedback', 'options']],
    ['one to type in', [name, degrees], ['box', 'field-label', 'mark', 'option-feedback', 'typed']],
    ['one of pairs', [states], ['box', 'mark', 'pair', 'pairs', 'print-only', 'stem']],
    ['one of an order', [warmer], ['mark', 'move', 'moves', 'order', 'order-item', 'order-text']],
    ['one of gaps', [gaps], ['box', 'gap', 'mark', 'print-only']],
    ['an open one', [why], ['box', 'field-label', 'grow', 'lines', 'words']],
    ['one with a table to fill in', [{ ...why, starter: table }], ['box', 'fill', 'grow', 'words']],
  ])('%s has its places, by the names that they are looked for', (_, questions, names) => {
    for (const one of asking(questions).cards)
      expect(classes([one])).toEqual(expect.arrayContaining([...names]));
  });

  test('has no name that neither of them knows', () => {
    expect(classes(cards()).filter((one) => !new RegExp(`[.'"\` ]${one}\\b`).test(known))).toEqual([]);
  });

  test('a unit stands behind its box, and the box is the part that is judged', () => {
    const [typed] = all(card(degrees), classed('typed'));
    expect(typed!.properties.dataPart).toBe('box');
    expect(all(typed!, classed('unit')).map(words)).toEqual(['°C']);
  });

  test('buttons say what they do', () => {
    const actions = (one: Question, name: 'dataAction' | 'dataMove') =>
      all(card(one), named('button')).flatMap((button) => attribute(button, name) ?? []);
    expect(actions(several, 'dataAction')).toEqual(['answer', 'hint']);
    expect(actions(warmer, 'dataMove')).toEqual(['up', 'down', 'up', 'down', 'up', 'down']);
  });

  test('what nobody has chosen yet is nothing, what is chosen goes by its word or its id', () => {
    const values = (one: Question) =>
      all(card(one), named('select')).map((list) =>
        all(list, named('option')).map((option) => attribute(option, 'value')),
      );
    expect(values(gaps)).toEqual([['', '0 °C', '100 °C']]);
    const [first] = values(states);
    expect(first).toEqual(['', ...first!.slice(1)]);
    expect(first!.slice(1).every((id) => /^a[a-z][a-z0-9]{2}$/.test(id!))).toBe(true);
    expect(values(states)).toEqual(Array(4).fill(first));
  });

  test('each cell of a table to fill in grows with what is written in it', () => {
    const [one] = asking([{ ...why, starter: table }]).cards;
    const grown = all(all(one!, classed('fill'))[0]!, classed('grow'));
    expect(grown.map(({ properties }) => properties.dataValue)).toEqual(['']);
    expect(grown.flatMap((grow) => all(grow, named('textarea')))).toHaveLength(1);
  });
});

describe('what waits in a card', () => {
  const hidden = (one: Question, name: string): readonly unknown[] =>
    all(card(one), classed(name)).map((element) => [element.properties.hidden ?? false, words(element)]);

  test.each([
    ['one answer', butter, 2, 2],
    ['several answers', several, 3, 3],
    ['true or false', isIce, 2, 2],
    ['a few words', name, 1, 1],
    ['a number', degrees, 1, 1],
    ['pairs', states, 4, 0],
    ['an order', warmer, 3, 0],
    ['gaps', gaps, 2, 0],
    ['an open question', why, 0, 0],
  ] as const)(
    'of %s: a mark for each part, and room for what is said of an answer',
    (_, one, marks, comments) => {
      expect(hidden(one, 'mark')).toEqual(Array(marks).fill([true, '']));
      expect(hidden(one, 'option-feedback')).toEqual(Array(comments).fill([true, '']));
    },
  );

  test('each mark stands in its part, which the script finds by its id', () => {
    for (const one of asking(every).cards) {
      const parts = all(one, ({ properties }) => properties.dataPart !== undefined);
      expect(parts.every((part) => all(part, classed('mark')).length === 1)).toBe(true);
      expect(all(one, classed('mark'))).toHaveLength(parts.length);
    }
  });

  test('the result, which can have the focus; whether it is answered; and room for hints', () => {
    const [one] = asking([several]).cards;
    expect(hidden(several, 'question-state')).toEqual([[true, '']]);
    expect(all(one!, classed('outcome')).map(({ properties }) => properties)).toMatchObject([
      { hidden: true, tabIndex: -1 },
    ]);
    expect(all(one!, classed('hints')).map(words)).toEqual(['']);
    expect(one!.properties).toMatchObject({ id: 'q-float', dataId: 'float', dataKind: 'multiple-choice' });
  });

  test('the number of words: told of the box, counted from what the question asks for', () => {
    const [box] = all(card(why), named('textarea'));
    expect(box!.properties.dataMinWords).toBe('5');
    const [counter] = all(
      card(why),
      ({ properties }) => properties.id === attribute(box!, 'ariaDescribedBy'),
    );
    expect(classed('words')(counter!)).toBe(true);
  });
});

describe('on paper', () => {
  const printed = (one: Question): readonly (readonly [string, unknown])[] =>
    all(card(one), classed('print-only')).map((element) => [
      words(element),
      attribute(element, 'ariaHidden'),
    ]);

  test('where nothing opens, what there is to choose from is printed, and not heard twice', () => {
    expect(printed(states)).toEqual([['gas · liquid · solid', 'true']]);
    expect(printed(gaps)).toEqual([[' (0 °C / 100 °C)', 'true']]);
  });

  test('a free answer has lines to write on, until there are words', () => {
    const [lines] = all(card(why), classed('lines'));
    expect(attribute(lines!, 'ariaHidden')).toBe('true');
    const room = (starter?: Content) =>
      all(card({ ...why, ...(starter && { starter }) }), classed('grow')).map(
        ({ properties }) => properties.dataValue,
      );
    expect([room(), room(p('Ice'))]).toEqual([[''], ['Ice']]);
  });
});

describe('what is right names what stands on the card', () => {
  const solved = (
    one: Question,
  ): { readonly solution: Solution; readonly called: ReadonlyMap<string, string> } => {
    const { cards, keys } = asking([one]);
    const called = all(cards[0]!, ({ properties }) => Boolean(properties.dataPart)).map(
      (part) => [attribute(part, 'dataPart')!, words(part).trim()] as const,
    );
    const choices = all(cards[0]!, named('option')).map(
      (option) => [attribute(option, 'value')!, words(option)] as const,
    );
    return { solution: keys[one.id]!.solution!, called: new Map([...called, ...choices]) };
  };
  const told = (one: Question) => {
    const { solution, called } = solved(one);
    if (solution.kind === 'choice')
      return {
        right: solution.correct.map((id) => called.get(id)),
        said: Object.entries(solution.feedback).map(([id, said]) => [called.get(id), said]),
      };
    if (solution.kind === 'order') return solution.items.map((id) => called.get(id));
    if (solution.kind !== 'match') return solution;
    const stems = Object.keys(solution.pairs).map((id) => called.get(id)!.replace(/Choose….*/, ''));
    return stems.map((stem, index) => [stem, called.get(Object.values(solution.pairs)[index]!)]);
  };

  test.each<[string, Question, unknown]>([
    ['one answer', butter, { right: ['Butter'], said: [['Butter', '<p>At thirty degrees.</p>']] }],
    ['several answers', several, { right: ['Ice', 'Cork wet'], said: [['Iron', '<p>It sinks.</p>']] }],
    ['true', isIce, { right: ['True'], said: [['False', '<p>It is, frozen.</p>']] }],
    [
      'false',
      { ...isIce, answer: false, whenTrue: p('No.'), whenFalse: undefined } as unknown as Question,
      { right: ['False'], said: [['True', '<p>No.</p>']] },
    ],
    ['an order', warmer, ['ice', 'water', 'steam']],
    [
      'pairs',
      states,
      [
        ['Ice', 'solid'],
        ['Water', 'liquid'],
        ['Iron', 'solid'],
        ['Butter', 'solid'],
      ],
    ],
    [
      'a few words',
      name,
      {
        kind: 'text',
        accepted: [
          { text: 'ice', fraction: 1 },
          { text: 'snow', fraction: 0.5, feedback: '<p>One kind of it.</p>' },
        ],
        caseSensitive: true,
      },
    ],
    [
      'a number',
      degrees,
      {
        kind: 'number',
        accepted: [
          { value: 100, tolerance: 0, fraction: 1 },
          { value: 99.5, tolerance: 0.5, fraction: 0.25, feedback: '<p>At what height?</p>' },
        ],
        unit: '°C',
      },
    ],
    [
      'a number without a unit',
      { ...degrees, unit: undefined } as unknown as Question,
      { kind: 'number', accepted: expect.anything() },
    ],
    [
      'gaps',
      gaps,
      {
        kind: 'gaps',
        gaps: [
          [
            { text: 'melts', fraction: 1 },
            { text: 'thaws', fraction: 0.5, feedback: '<p>Slowly.</p>' },
          ],
          [{ text: '0 °C', fraction: 1 }],
        ],
        chosen: [1],
      },
    ],
  ])('%s', (_, one, right) => {
    expect(told(one)).toEqual(right);
  });

  test('of an open question it says nothing; a hint waits with any of them', () => {
    expect(asking([why]).keys.why).toEqual({ feedback: '<p>It is lighter.</p>' });
    expect(asking([several]).keys.float!.hints).toEqual(['<p>Two of them.</p>']);
  });
});

describe('what the teacher’s key calls right', () => {
  const right = (one: Question): readonly string[] => {
    const key = answerKey({
      ...sampleLesson,
      language: 'en',
      questions: [one],
      settings: { ...defaultSettings, answers: 'teacher' },
    });
    const list = /<dt>Right answer<\/dt>(.*?)(?:<dt>|<\/dl>)/s.exec(key!.pieces.join(''))?.[1] ?? '';
    return [...list.matchAll(/<dd>(.*?)<\/dd>/gs)].map(([, answer]) => answer!.replace(/<[^>]+>/g, ''));
  };

  test.each<[string, Question, readonly string[]]>([
    ['one answer', butter, ['Butter']],
    ['several', several, ['Ice', ' Cork wet ']],
    ['true', isIce, ['True']],
    ['false', { ...isIce, answer: false }, ['False']],
    ['words, and what part of the points some are worth', name, ['ice', 'snow (50 %)']],
    ['numbers, how exact, and of what', degrees, ['100 °C', '99.5 ± 0.5 °C (25 %)']],
    [
      'nothing that is worth nothing: it is there for what is said of it',
      { ...degrees, accepted: [...degrees.accepted.slice(0, 1), { value: 32, tolerance: 0, fraction: 0 }] },
      ['100 °C'],
    ],
    ['a number alone', { ...degrees, accepted: degrees.accepted.slice(0, 1), unit: '' }, ['100']],
    [
      'a number of nothing',
      { ...degrees, unit: undefined } as unknown as Question,
      ['100', '99.5 ± 0.5 (25 %)'],
    ],
    ['pairs', states, ['Ice → solid', 'Water → liquid', 'Iron → solid', 'Butter → solid']],
    ['an order', warmer, ['1. ice', '2. water', '3. steam']],
    ['gaps', gaps, ['(1) melts / thaws (50 %)', '(2) 0 °C']],
    ['nothing of an open question', why, []],
  ])('%s', (_, one, answers) => {
    expect(right(one)).toEqual(answers);
  });
});

describe('an order', () => {
  const shown = (asked: readonly Question[], more: Partial<Settings> = {}): readonly string[] =>
    asking(asked, more).cards.map((one) => all(one, classed('order-text')).map(words).join(' '));
  /** So many questions that all ask for the same order. */
  const many = (count: number, items: string): readonly Question[] =>
    Array.from({ length: count }, (_, n) => ({ ...warmer, id: `q-${n}`, items: [...items].map(p) }));

  test('is never shown as it should be, however the items fall', () => {
    expect(new Set(shown(many(20, 'ab')))).toEqual(new Set(['b a']));
    const three = new Set(shown(many(60, 'abc')));
    expect(three.size).toBe(5);
    expect(three).not.toContain('a b c');
  });

  test('that each learner begins elsewhere in is no round of the right one', () => {
    const rounds = ['a b c d', 'b c d a', 'c d a b', 'd a b c'];
    const before = shown(many(60, 'abcd'));
    const after = shown(many(60, 'abcd'), { shuffle: true });
    expect(before.some((one) => rounds.includes(one))).toBe(true);
    expect(after.some((one) => rounds.includes(one))).toBe(false);
    // What is no round stays as it was.
    for (const one of after) expect([...one].sort().join('').trim()).toBe('abcd');
    const others = [...before.keys()].filter((n) => !rounds.includes(before[n]!));
    expect(others.map((n) => after[n])).toEqual(others.map((n) => before[n]));
  });

  test('is the same in every version of Cartable: learners are in the middle of it', () => {
    const asked = Array.from({ length: 6 }, (_, n) => ({ ...warmer, id: `q-${n}` }));
    expect(shown(asked)).toEqual([
      'steam ice water',
      'water ice steam',
      'steam water ice',
      'water steam ice',
      'ice steam water',
      'water ice steam',
    ]);
  });

  test('is the same in every build, and another for another question', () => {
    const once = shown(many(20, 'abcd'));
    expect(shown(many(20, 'abcd'))).toEqual(once);
    expect(new Set(once).size).toBeGreaterThan(5);
  });

  test('only cards that may turn their parts say so', () => {
    const turns = (one: Question, more: Partial<Settings> = {}) =>
      'dataShuffle' in card(one, more).properties;
    expect([turns(warmer), turns(warmer, { shuffle: true }), turns(why, { shuffle: true })]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a table to fill in', () => {
  const boxes = (starter: string): readonly string[] | undefined => {
    const [one] = asking([question('open', 'table', '<p>Note.</p>', { starter: html(starter) })]).cards;
    const [fill] = all(one!, classed('fill'));
    return fill && all(fill, named('textarea')).map((box) => String(box.properties.ariaLabel));
  };
  const table = (...rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  test.each<[string, string, readonly string[] | undefined]>([
    [
      'each empty cell has a box, named by its column and by what its row begins with',
      table(['Minutes', 'Seen', 'State'], ['0', 'ice', ''], ['10', '', '']),
      ['State, 0', 'Seen, 10', 'State, 10'],
    ],
    [
      'rows without a beginning go by their number',
      table(['Seen', 'State'], ['', ''], ['', '']),
      ['Seen, 1', 'State, 1', 'Seen, 2', 'State, 2'],
    ],
    [
      'columns without a head go by their rows',
      table(['', ''], ['ice', ''], ['iron', '']),
      ['Your answer, 0', 'ice', 'iron'],
    ],
    ['the corner above named rows is none', table(['', 'melts'], ['ice', '']), ['melts, ice']],
    [
      'a corner above rows that are to be named is one',
      table(['', 'melts'], ['', '']),
      ['Your answer, 0', 'Your answer, 1', 'melts, 1'],
    ],
    ['a row alone', table(['ice', '']), ['ice']],
    [
      'dots and lines are what is printed in an empty cell',
      table(['a', 'b'], ['…', '___ ....']),
      ['a, 1', 'b, 1'],
    ],
    ['a break is empty, a picture is not', table(['a', 'b'], ['<br>', '<img src="x.png" alt="">']), ['a, 1']],
    ['space around the table is nothing', `\n${table(['a'], [''])}\n`, ['a, 1']],
    [
      'the heads of columns and rows are heads',
      '<table>\n<tr> <th>Minutes</th> <th>Seen</th> </tr>\n<tr> <th>0</th> <td></td> </tr>\n</table>',
      ['Seen, 0'],
    ],
    ['a row alone may begin with an empty cell', table(['', 'ice']), ['Your answer, 0']],
    [
      'a corner above rows of which one is to be named is one',
      table(['', 'melts'], ['ice', ''], ['', '']),
      ['Your answer, 0', 'melts, ice', 'Your answer, 2', 'melts, 2'],
    ],
    ['words behind a table are to go on with, too', `${table(['a'], [''])}<p>Note.</p>`, undefined],
    ['a table with words beside it is text to go on with', `<p>Note:</p>${table(['a'], [''])}`, undefined],
    ['a full table, too', table(['a'], ['b']), undefined],
    ['no table', '<p></p>', undefined],
  ])('%s', (_, starter, names) => {
    expect(boxes(starter)).toEqual(names);
  });

  test('is a group of the question’s name, that knows how many words are asked for', () => {
    const starter = html(table(['Minutes', 'Seen'], ['0', '']));
    const one = card({ ...why, starter });
    expect(heard(one).slice(2)).toEqual([
      'group: Why does ice float?',
      'Minutes',
      'Seen',
      '0',
      'box of lines: Seen, 0',
      'button: Answer',
    ]);
    const [group] = all(one, ({ properties }) => properties.role === 'group');
    expect(group!.properties.dataMinWords).toBe('5');
    expect(all(group!, named('template'))).toHaveLength(1);
  });

  test('what a cell says beside its looks is what the teacher is told', () => {
    const cells = all(
      card({ ...why, starter: html(table(['a', '<b>x</b> <i>y</i>', 'b'], ['c', '', '<b></b>'])) }),
      named('td'),
    );
    expect(cells.map(({ properties }) => properties.dataText)).toEqual([
      undefined,
      'x y',
      undefined,
      undefined,
      undefined,
      '',
    ]);
  });
});

describe('what a report calls the parts of an answer', () => {
  test('parts of closed questions have words for the reports', () => {
    const named = ['metiers', 'mots-de-l-eau', 'de-la-source-a-la-mer', 'pourquoi-la-riviere'];
    const { questions } = asking(sampleQuestions.filter(({ id }) => named.includes(id))).data;
    const labels = Object.fromEntries(questions.map((one) => [one.id, one.labels]));
    expect(Object.values(labels.metiers!)).toEqual(['la_tannerie', 'l_horlogerie', 'la_papeterie']);
    expect(Object.values(labels['mots-de-l-eau']!)).toEqual([
      'l_etiage',
      'la_crue',
      'le_debit_moyen',
      'le_plus_bas_niveau',
      'le_plus_haut_niveau',
    ]);
    expect(Object.values(labels['de-la-source-a-la-mer']!).sort()).toEqual([
      'estuaire',
      'fleuve',
      'riviere',
      'torrent',
    ]);
    expect(labels['pourquoi-la-riviere']).toBeUndefined();
  });

  test('two parts of the same words are told apart', () => {
    const twice = question('single-choice', 'twice', '<p>Which?</p>', {
      options: [
        { id: 'a', content: html('<p>This one</p>'), correct: true },
        { id: 'b', content: html('<p>This one!</p>'), correct: false },
        { id: 'c', content: html('<p>这个</p>'), correct: false },
      ],
    });
    const [asked] = asking([twice]).data.questions;
    expect(Object.values(asked!.labels!)).toEqual(['this_one', 'this_one_b', 'c']);
  });

  test('parts without an ASCII word go by what they are and their place', () => {
    const labels = (one: Question) => Object.values(asking([one]).data.questions[0]!.labels!).sort();
    const pairs = [
      { stem: p('冰'), answer: '固体' },
      { stem: p('水'), answer: '液体' },
    ];
    expect(labels({ ...states, pairs, distractors: [] })).toEqual(['a1', 'a2', 's1', 's2']);
    expect(labels({ ...warmer, items: [p('冰'), p('水'), p('气')] })).toEqual(['i1', 'i2', 'i3']);
  });

  test('a part has its id for ever: answers that an LMS keeps name it', () => {
    expect(partIds(['Stone', 'Butter', 'Stone', ''])).toEqual(['nvf', 'ewj', 'z6t', 'yy1']);
    // Whose digests are alike.
    expect(partIds(['word 79', 'word 150'])).toEqual(['ma1', 'teh']);
  });

  test('a part keeps its id wherever the author moves it, and parts of the same words have two', () => {
    const ids = partIds(['Stone', 'Butter', 'Iron']);
    expect(partIds(['Gold', 'Iron', 'Stone', 'Butter']).slice(1)).toEqual([ids[2], ids[0], ids[1]]);
    expect(new Set(partIds(['', '', 'Stone', 'Stone'])).size).toBe(4);
    // More parts than a question has, so that some of their short digests are alike.
    const many = Array.from({ length: 2000 }, (_, n) => `Part ${n}`);
    const found = partIds(many);
    expect(new Set(found).size).toBe(2000);
    expect(found.every((id) => /^[a-z][a-z0-9]{2}$/.test(id))).toBe(true);
    expect(partIds([...many].reverse())).toEqual([...found].reverse());
  });
});

describe('how much of the LMS’s room answers take is told before anybody has answered', () => {
  const used = (one: Question): number | undefined => {
    const { diagnostics } = asking([one], { stateLimit: 1 });
    return diagnostics.flatMap(({ params }) => ('used' in params ? Number(params.used) : []))[0];
  };
  const needed = (one: Question, response: Response): number => {
    const { id, revision } = one;
    const codec = stateCodec(asking([one]).data.questions);
    const answer = { response, given: true, revision, fraction: 1 };
    const hints = one.hints.length > 0 ? { [id]: one.hints.length } : {};
    return codec.encode({ ...EMPTY_STATE, answers: { [id]: answer }, hints }).length;
  };
  const ids = (one: Question): readonly string[] =>
    all(card(one), ({ properties }) => Boolean(properties.dataPart)).map(
      (part) => attribute(part, 'dataPart')!,
    );
  const pairs = (one: Question) =>
    asking([one]).keys[one.id]!.solution as Extract<Solution, { kind: 'match' }>;

  test.each<[string, Question, Response]>([
    ['one option', butter, { kind: 'choice', chosen: ids(butter).slice(0, 1) }],
    ['all options, where several can be right', several, { kind: 'choice', chosen: ids(several) }],
    ['the longer of true and false', isIce, { kind: 'choice', chosen: ['false'] }],
    ['words that are right', name, { kind: 'text', text: 'ice' }],
    ['a number that is right', degrees, { kind: 'text', text: '100' }],
    ['an answer to every stem, though there be fewer answers', states, pairs(states)],
    ['every item', warmer, { kind: 'order', items: ids(warmer) }],
    ['a word in every gap', gaps, { kind: 'gaps', values: ['melts', '0 °C'] }],
  ])('%s', (_, one, response) => {
    expect(used(one)).toBe(needed(one, response));
  });
});
