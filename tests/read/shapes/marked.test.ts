/** Options without letters, of which one is marked as right, and keys in words. */
import { expect } from 'vitest';
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n\n');

const MARKED: readonly Case[] = [
  {
    what: 'below a heading that begins with « Une », which unites nothing',
    page: '### 1. Une partie de la glace\n\n- a) coule\n- b) flotte (correct)\n- c) fume\n\n### 2. Una parte del mar\n\n- a) fluye\n- b) fuma\n- c) flota (correcto)',
    questions: [
      'single-choice 1. Une partie de la glace [coule | FLOTTE | fume]',
      'single-choice 2. Una parte del mar [fluye | fuma | FLOTA]',
    ],
  },
  ...[
    'ice ✓',
    'ice ✅',
    '✅ ice',
    'ice (correct)',
    'ice *(correct)*',
    'ice — correct answer',
    'ice ← right',
    '**ice ✅**',
  ].map(
    (right): Case => ({
      what: `a sign, or words: ${right}`,
      page: lines('Which floats?', `- iron\n- ${right}`),
      questions: ['single-choice Which floats? [iron | ICE]'],
    }),
  ),
  ...['[✓]', '(✔)', '[✅]'].flatMap((sign) =>
    [0, 1, 2].map((right): Case => {
      const all = ['iron', 'wax', 'lead'].map(
        (one, i) => `- ${i === right ? `${sign} ` : ''}${'abc'[i]}. ${one}`,
      );
      const shown = ['iron', 'wax', 'lead'].map((one, i) => (i === right ? one.toUpperCase() : one));
      return {
        what: `a sign in brackets before the letter ${'abc'[right]}: ${sign}`,
        page: lines('Which melts?', all.join('\n')),
        questions: [`single-choice Which melts? [${shown.join(' | ')}]`],
      };
    }),
  ),
  ...[
    ['A) ice  yes', 'B) iron  no', 'C) wax  yes, in water', 'D) lead  no'],
    ['A) ice  ok', 'B) iron  non', 'C) wax  oui pour la cire', 'D) lead non'],
    ['A) ice – ja', 'B) iron – nein', 'C) wax (ja)', 'D) lead – nein'],
    ['A) ice  sí', 'B) iron  no', 'C) wax  sí', 'D) lead  no'],
  ].map(
    (all): Case => ({
      what: `a word behind each: ${all.join(', ')}`,
      page: lines('1. Select what floats:', all.map((one) => `   - ${one}`).join('\n')),
      questions: ['multiple-choice Select what floats: [ICE | iron | WAX | lead]'],
    }),
  ),
  ...['**Ice:** it floats ✓', '`ice` that floats (correct)', '**Ice:** it floats x'].map(
    (right): Case => ({
      what: `a mark behind words that begin in bold or code, and stay apart from these: ${right}`,
      page: lines(
        ...['iron', 'lead', 'zinc'].map((one) => `Which floats, ${one} or ice?\n\n- ${one}\n- ${right}`),
      ),
      questions: ['iron', 'lead', 'zinc'].map(
        (one) =>
          `single-choice Which floats, ${one} or ice? [${one} | ${right.replace(/[*`]| (?:✓|\(.*|x)$/g, '').toUpperCase()}]`,
      ),
    }),
  ),
  {
    what: 'a sign in bold, and why each of the others is wrong behind an arrow',
    page: lines('Which floats?', '- `iron` ← it is `heavy`\n- lead ⬅️ as iron\n- **`ice` ✅**'),
    questions: ['single-choice Which floats? [iron (it is heavy) | lead (as iron) | ICE]'],
  },
  {
    what: 'why each of the others is wrong behind an arrow, with boxes',
    page: lines('Which floats?', '- [ ] iron ← it is heavy\n- [x] ice\n- [ ] lead ← like iron'),
    questions: ['single-choice Which floats? [iron (it is heavy) | ICE | lead (like iron)]'],
  },
  {
    what: 'an arrow that the right one has as well, which is none of a reason',
    page: lines('What assigns three?', '- x ← 3 ✓\n- x ← the old x'),
    questions: ['single-choice What assigns three? [X ← 3 | x ← the old x]'],
  },
  {
    what: 'where something runs, which most of them say',
    page: lines('Which browsers does it run in?', '- Firefox yes\n- Chrome yes\n- Safari no'),
    questions: [],
  },
  {
    what: 'values, that nobody judges',
    page: lines('1. Does ice float, and iron?', '   - A) yes, no\n   - B) no, no\n   - C) no, yes'),
    questions: [],
  },
  {
    what: 'signs on all of them',
    page: lines('Which floats?', '- ❌ iron\n- ✅ ice\n- ❌ lead'),
    questions: ['single-choice Which floats? [iron | ICE | lead]'],
  },
  {
    what: 'bold, where many lists of the page have one item in bold',
    page: lines(
      ...['1. What floats?\n\n   - iron\n   - **ice**', '2. What sinks?\n\n   - **iron**\n   - ice'],
      '3. Which is cold?\n\n   - steam\n   - **ice**',
    ),
    questions: [
      'single-choice What floats? [iron | ICE]',
      'single-choice What sinks? [IRON | ice]',
      'single-choice Which is cold? [steam | ICE]',
    ],
  },
  ...[
    'Tick what floats.',
    '2. Choose what floats.',
    'Select the one that floats:',
    '## Exercise 2\n\nCircle what floats.',
  ].flatMap((told) =>
    ['**ice**', 'ice ✓', '✅ ice', '<u>ice</u>', 'ice **(correct)**'].map(
      (right): Case => ({
        what: `letters, below words that tell to choose: ${told} ${right}`,
        page: lines(told, `- a) iron\n- b) ${right}\n- c) lead`),
        questions: [`single-choice ${told.replace(/^## .*\n\n|^2\. /, '')} [iron | ICE | lead]`],
      }),
    ),
  ),
  ...['iron – ❌ heavy\n- ice – ✅ light', 'iron -> ❌ heavy\n- ice -> ✅ light'].map(
    (judged): Case => ({
      what: `a sign with its reason behind a dash or an arrow: ${judged}`,
      page: lines('Which floats?', `- ${judged}`),
      questions: ['single-choice Which floats? [iron (heavy) | ICE (light)]'],
    }),
  ),
  {
    what: 'in boxes whose titles tell to choose',
    page: lines(
      '!!! question "Tick what floats."\n\n    - iron\n    - ice (correct)',
      '!!! question "Choose what melts."\n\n    - a) iron\n    - b) ice ✓\n    - c) lead',
    ),
    questions: [
      'single-choice Tick what floats. [iron | ICE]',
      'single-choice Choose what melts. [iron | ICE | lead]',
    ],
  },
  {
    what: 'several, where many lists of the page say so below their question',
    page: lines(
      ...[
        '1. Which float?\n\n   - iron\n   - ice ✓\n   - wax ✓',
        '2. Which sink?\n\n   - iron ✓\n   - lead ✓\n   - ice',
      ],
      '3. Which melt?\n\n   - ice ✓\n   - granite\n   - snow ✓',
    ),
    questions: [
      'multiple-choice Which float? [iron | ICE | WAX]',
      'multiple-choice Which sink? [IRON | LEAD | ice]',
      'multiple-choice Which melt? [ICE | granite | SNOW]',
    ],
  },
  {
    what: 'several by an asterisk, in lettered paragraphs',
    page: lines(
      ...[
        '1. Which float?',
        'a) iron',
        'b) ice *',
        'c) wax *',
        '2. Which sink?',
        'a) iron *',
        'b) lead *',
        'c) ice',
      ],
      ...['3. Which melt?', 'a) ice *', 'b) slate', 'c) snow *'],
    ),
    questions: [
      'multiple-choice Which float? [iron | ICE | WAX]',
      'multiple-choice Which sink? [IRON | LEAD | ice]',
      'multiple-choice Which melt? [ICE | slate | SNOW]',
    ],
  },
  {
    what: 'bold, among letters',
    page: lines('Which floats?', 'A) iron\n**B) ice**\nC) lead'),
    questions: ['single-choice Which floats? [iron | ICE | lead]'],
  },
  {
    what: 'bold in one list is a word that matters',
    page: lines('Which do you need?', '- a glass\n- **ice**\n- a spoon'),
    questions: [],
  },
  {
    what: 'signs of what there is ask nothing',
    page: lines('## What is in the box?', '- ✅ ice\n- ❌ iron', 'Included:', '- ice ✓\n- iron'),
    questions: [],
  },
];

runs('options that are marked', MARKED);

const BOTH: readonly Case[] = [
  ['(correct)', '(false)'],
  ['*(richtig)*', '*(falsch)*'],
  ['(juste)', '(faux)'],
  ['→ corretto', '→ sbagliato'],
  ['(correcta)', '(incorrecta)'],
  ['(certo)', '(errado)'],
].map(([right, wrong]) => ({
  what: `the others say that they are ${wrong}, which is not shown`,
  page: `What floats?\n\n- iron ${wrong}\n- ice ${right}\n- f(false)\n`,
  questions: ['single-choice What floats? [iron | ICE | f(false)]'],
}));

runs('options of which all are marked', BOTH);

const asked = (key: string, options = '- iron\n- ice'): string => lines('What floats?', options, key);
const FOUND = 'single-choice What floats? [iron | ICE]';

const KEYS: readonly Case[] = [
  ...['Answer: ice. It is light.', 'Answer: ice – it is light.', 'Answer: B) ice. It is light.'].map(
    (key): Case => ({
      what: `an option's words, and more: ${key}`,
      page: asked(key),
      questions: [`${FOUND} > ${key.includes('–') ? 'it' : 'It'} is light.`],
    }),
  ),
  { what: 'a letter that none has', page: asked('Answer: B'), questions: [FOUND] },
  {
    what: 'but not another option than its letter: which is meant nobody can tell, and both stay folded',
    page: asked('Answer: A) ice'),
    questions: ['open What floats? iron ice > A) ice'],
  },
  ...[
    ...[
      'The right one is B.',
      'B is correct.',
      'Resp.: b',
      'Opción correcta: b',
      'Korrekt: b',
      '✅ b)',
      'Answer ➜ b',
    ],
    ...[
      'Antwort b ist richtig.',
      'C’est la réponse b.',
      'Risposta esatta: B',
      'Richtige Antwort(en): b',
      'Correcta: b)',
    ],
  ].map(
    (key): Case => ({
      what: `in other words: ${key}`,
      page: asked(key, 'a) iron\nb) ice'),
      questions: [expect.stringMatching(/^single-choice What floats\? \[iron \| ICE\]/)],
    }),
  ),
];

const FOLDED: readonly Case[] = ['iron\n\nice', 'iron<br>\nice'].map(
  (options): Case => ({
    what: `folded by their class, below ${options.includes('br') ? 'lines' : 'paragraphs'}`,
    page: lines('What floats?', options, '<p class="spoiler">Correct: ice</p>'),
    questions: [FOUND],
  }),
);

runs('keys of options', [...KEYS, ...FOLDED]);

const QUIZ = lines(
  ...['## Part one', '1. What floats?\n\n   A. ice\n   B. iron', '2. What sinks?\n\n   A. ice\n   B. iron'],
  ...[
    '## Part two',
    '1. What burns?\n\n   A. wood\n   B. stone',
    '2. What doesn’t?\n\n   A. wood\n   B. stone',
  ],
);
const ALL = [
  'single-choice What floats? [ICE | iron]',
  'single-choice What sinks? [ice | IRON]',
  'single-choice What burns? [WOOD | stone]',
  'single-choice What doesn’t? [wood | STONE]',
];

const LISTS: readonly Case[] = [
  {
    what: 'counted through all parts of the page',
    page: lines(QUIZ, '## Answer key', '1. A\n2. B\n3. A\n4. B'),
    questions: ALL,
  },
  {
    what: 'of each part, in one list to Markdown',
    page: lines(QUIZ, '## Answers', '1. A\n2. B\n1. A\n2. B'),
    questions: ALL,
  },
  {
    what: 'of each part, below its name',
    page: lines(QUIZ, '## Answers', '### Part one', '1. A\n2. B', '### Part two', '1. A\n2. B'),
    questions: ALL,
  },
  {
    what: 'of each part, behind its name',
    page: lines(QUIZ, '## Answers', '**Part one:** 1. A 2. B', '**Part two:** 1-A, 2-B'),
    questions: ALL,
  },
  {
    what: 'of each part, folded',
    page: lines(
      QUIZ,
      '<details><summary>Answers</summary>',
      'Part one: 1. A 2. B',
      'Part two: 1. A 2. B',
      '</details>',
    ),
    questions: ALL,
  },
  {
    what: 'of a part of which a question is missing: it is folded, and no other question takes it',
    page: lines(
      QUIZ.replace('1. What floats?\n\n   A. ice\n   B. iron\n\n', ''),
      '## Answers',
      '### Part one',
      '1. A\n2. B',
      '### Part two',
      '1. A\n2. B',
    ),
    questions: ALL.slice(1),
    says: ['26:1 answer-orphan: No question stands before the answer “Answers”.'],
  },
  {
    what: 'that nothing asks for is folded',
    page: lines('Words.', '## Answers', '1. A\n2. B'),
    questions: [],
    says: ['7:1 answer-orphan: No question stands before the answer “Answers”.'],
  },
];

runs('lists of keys', LISTS);
