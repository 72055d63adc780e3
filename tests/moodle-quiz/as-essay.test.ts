/** A closed question that Moodle can't mark: what the essay shows, and what its key says. */
import { expect, it } from 'vitest';
import { exportMoodleQuiz } from '../../src/export/moodle-quiz/index.ts';
import { defaultSettings, type Option, type Question } from '../../src/lesson/index.ts';
import { fieldText, html, lessonOf, question, questionXml, xmlOf } from './support.ts';

const option = (id: string, text: string, correct = false, feedback?: string): Option => ({
  id,
  content: html(text),
  correct,
  ...(feedback !== undefined && { feedback: html(feedback) }),
});
const gap = '<cartable-gap data-index="0"></cartable-gap>';
const other = '<cartable-gap data-index="1"></cartable-gap>';
const rain = { accepted: [{ text: 'pluie', fraction: 1 }] };

interface Case {
  readonly what: string;
  readonly asked: Question;
  readonly because: string;
  /** What stands below the prompt. */
  readonly shown?: string;
  /** The items of the key. */
  readonly key: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'a choice of one option that shows something',
    asked: question('single-choice', 'q', '<p>?</p>', {
      options: [option('a', 'oui', true, 'Bien.'), option('b', '', false)],
    }),
    because: 'few-options',
    shown: '<ul><li>oui</li><li></li></ul>',
    key: ['oui — Bien.'],
  },
  {
    what: 'a choice without a right option: what is said of the others is told all the same',
    asked: question('multiple-choice', 'q', '<p>?</p>', {
      options: [option('a', 'un', false, 'Trop peu.'), option('b', 'deux')],
    }),
    because: 'no-right-option',
    shown: '<ul><li>un</li><li>deux</li></ul>',
    key: ['un — Trop peu.'],
  },
  {
    what: 'a choice of more right options than have a share',
    asked: question('multiple-choice', 'q', '<p>?</p>', {
      options: Array.from({ length: 21 }, (_, index) => option(`o${index}`, `${index}`, true)),
    }),
    because: 'many-right-options',
    shown: `<ul>${Array.from({ length: 21 }, (_, index) => `<li>${index}</li>`).join('')}</ul>`,
    key: Array.from({ length: 21 }, (_, index) => `${index}`),
  },
  {
    what: 'a short answer of no words',
    asked: question('short-answer', 'q', '<p>?</p>', {
      accepted: [{ text: ' ', fraction: 1, feedback: html('Rien.') }],
      caseSensitive: false,
    }),
    because: 'no-accepted-answer',
    key: ['  — Rien.'],
  },
  {
    what: 'a number that none is',
    asked: question('numerical', 'q', '<p>?</p>', {
      accepted: [
        { value: 3, tolerance: 0.5, fraction: 1, feedback: html('Presque π.') },
        { value: 4, tolerance: Number.POSITIVE_INFINITY, fraction: 0 },
      ],
      unit: 'm',
    }),
    because: 'not-a-number',
    key: ['3 ± 0.5 m — Presque π.', '4 ± Infinity m'],
  },
  {
    what: 'a number that isn’t told',
    asked: question('numerical', 'q', '<p>?</p>', { accepted: [] }),
    because: 'no-accepted-answer',
    key: [],
  },
  {
    what: 'a pair without an answer',
    asked: question('matching', 'q', '<p>?</p>', {
      pairs: [
        { stem: html('mer'), answer: 'salée' },
        { stem: html('lac'), answer: ' ' },
      ],
      distractors: ['sèche'],
    }),
    because: 'empty-pair',
    shown: '<ul><li>mer</li><li>lac</li><li>salée</li><li> </li><li>sèche</li></ul>',
    key: ['mer → salée', 'lac →  '],
  },
  {
    what: 'a pair without a stem',
    asked: question('matching', 'q', '<p>?</p>', {
      pairs: [
        { stem: html('mer'), answer: 'salée' },
        { stem: html(''), answer: 'douce' },
      ],
      distractors: [],
    }),
    because: 'empty-pair',
    shown: '<ul><li>mer</li><li></li><li>salée</li><li>douce</li></ul>',
    key: ['mer → salée', ' → douce'],
  },
  {
    what: 'no pair at all',
    asked: question('matching', 'q', '<p>?</p>', { pairs: [], distractors: ['sèche'] }),
    because: 'empty-pair',
    shown: '<ul><li>sèche</li></ul>',
    key: [],
  },
  {
    what: 'an order of one item that shows something',
    asked: question('ordering', 'q', '<p>?</p>', { items: [html('un'), html('')] }),
    because: 'few-items',
    key: ['un', ''],
  },
  {
    what: 'a gap whose only choice is right',
    asked: question('gap-fill', 'q', `<p>${gap}</p>`, { gaps: [{ ...rain, choices: ['pluie'] }] }),
    because: 'empty-gap',
    shown: '<ul><li>pluie</li></ul>',
    key: ['pluie'],
  },
  {
    what: 'one gap of two without an answer',
    asked: question('gap-fill', 'q', `<p>${gap}${other}</p>`, {
      gaps: [
        { accepted: [...rain.accepted, { text: 'averse', fraction: 0.5 }], choices: ['pluie', 'vent'] },
        { accepted: [{ text: ' ', fraction: 1 }] },
      ],
    }),
    because: 'empty-gap',
    shown: '<ul><li>pluie / vent</li></ul>',
    key: ['pluie / averse', ' '],
  },
  {
    what: 'gaps of which there are none',
    asked: question('gap-fill', 'q', '<p>?</p>', { gaps: [] }),
    because: 'empty-gap',
    key: [],
  },
  {
    what: 'a gap that stands twice',
    asked: question('gap-fill', 'q', `<p>${gap}${gap}</p>`, { gaps: [rain, rain] }),
    because: 'gap-place',
    key: ['pluie', 'pluie'],
  },
];

it.each(CASES)('$what', ({ asked, because, shown = '', key }) => {
  const made = exportMoodleQuiz(lessonOf([asked]));
  expect(made.diagnostics.map(({ rule, params }) => [rule, params])).toEqual([
    ['moodle-asked-as-essay', { name: asked.name, because }],
  ]);
  const xml = questionXml(asked);
  expect(xml).toContain('<question type="essay">');
  expect(fieldText(xml, 'questiontext').replace(/^<p>.*?<\/p>/, '')).toBe(shown);
  const items = key.map((one) => `<li>${one}</li>`).join('');
  expect(fieldText(xml, 'graderinfo')).toBe(
    key.length > 0 ? `<p>Réponse attendue\u00a0:</p><ul>${items}</ul>` : '',
  );
});

it('gaps may stand in any order, each once', () => {
  const asked = question('gap-fill', 'q', `<p>${other}${gap}</p>`, {
    gaps: [rain, { accepted: [{ text: 'vent', fraction: 1 }] }],
  });
  expect(fieldText(questionXml(asked), 'questiontext')).toBe(
    '<p>{1:SHORTANSWER:=vent}{1:SHORTANSWER:=pluie}</p>',
  );
});

it('keeps its id, points, hints and section, and its key from learners who are told nothing', () => {
  const section = 'Eau';
  const asked = question('numerical', 'debit', '<p>Quel débit ?</p>', {
    accepted: [{ value: Number.NaN, tolerance: 0, fraction: 1 }],
    points: 3,
    hints: [html('<p>Mesurez.</p>')],
    section,
  });
  const xml = questionXml(asked, { settings: { ...defaultSettings, answers: 'never' } });
  expect(xml).toContain('<idnumber><![CDATA[debit]]></idnumber>');
  expect(xml).toContain('<defaultgrade>3</defaultgrade>');
  expect(fieldText(xml, 'questiontext')).toContain(
    '<details><summary>Indice</summary><p>Mesurez.</p></details>',
  );
  expect(xml).not.toContain('NaN');
  const others = Array.from({ length: 20 }, (_, index) =>
    question('open', `q${index}`, `<p>${index} ?</p>`, {}),
  );
  const outline = [{ id: 'eau', title: section, level: 2 }];
  const bank = xmlOf(lessonOf([...others, asked], { outline }));
  expect(bank.slice(bank.indexOf('top/Leçon/Eau'))).toContain('<![CDATA[debit]]></idnumber>');
});
