/** Right options and wrong ones that stand apart. */
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const FORMS: readonly Case[] = [
  {
    what: 'lists below a title each; their order tells nothing of the key',
    page: lines('Which of these floats?', '', 'Correct:', '- wood', '', 'Wrong:', '- iron', '- lead'),
    questions: ['single-choice Which of these floats? [iron | lead | WOOD]'],
    explains: [
      '3:1 question-found: “Which of these floats?” is taken for a question: right and wrong options stand apart.',
    ],
  },
  ...['##', '###', '####', '#####', '######'].map(
    (mark): Case => ({
      what: `lists below a heading each: ${mark}`,
      page: lines('Which of these floats?', '', `${mark} Correct`, '- wood', '', `${mark} Wrong`, '- iron'),
      questions: ['single-choice Which of these floats? [iron | WOOD]'],
    }),
  ),
  {
    what: 'titles of one letter or another, in a numbered list of questions',
    page: lines(
      '1. Quale galleggia?',
      '',
      'corretta/e:',
      '- legno',
      '',
      'sbagliate:',
      '- ferro',
      '',
      '---',
      '',
      '2. Quale affonda?',
      '',
      'corretta/e:',
      '- piombo',
      '- ferro',
      '',
      'sbagliate:',
      '- legno',
    ),
    questions: [
      'single-choice Quale galleggia? [ferro | LEGNO]',
      'multiple-choice Quale affonda? [FERRO | legno | PIOMBO]',
    ],
  },
  {
    what: 'words behind the titles, parted by semicolons',
    page: lines(
      'Lequel flotte ?',
      '',
      '**Bonne réponse :** le bois',
      '',
      '**Mauvaises réponses :** le fer ; le plomb',
    ),
    questions: ['single-choice Lequel flotte ? [LE BOIS | le fer | le plomb]'],
  },
  {
    what: 'lines of one paragraph, and items of a list',
    page: lines(
      'Was schwimmt?',
      'Richtig: Holz',
      'Falsch: Eisen',
      '',
      '¿Qué flota?',
      '',
      '- Correcta: la madera',
      '- Incorrecta: el hierro',
    ),
    questions: [
      'single-choice Was schwimmt? [Eisen | HOLZ]',
      'single-choice ¿Qué flota? [el hierro | LA MADERA]',
    ],
  },
  {
    what: 'headings',
    page: lines(
      '## Which of these float?',
      '',
      '### Wrong answers',
      '',
      '- iron',
      '',
      '### Right answers',
      '',
      '- wood',
      '- cork',
    ),
    questions: ['multiple-choice Which of these float? [CORK | iron | WOOD]'],
  },
  {
    what: 'right ones alone: nobody sees them before an answer',
    page: lines('Which metals float?', '', 'Correct answers:', '- lithium', '- sodium'),
    questions: ['open Which metals float? > lithium sodium'],
  },
  {
    what: 'a label with a word in brackets',
    page: lines('Why does ice float?', '', '**Answer (short):** It is light.'),
    questions: ['open Why does ice float? > It is light.'],
  },
  {
    what: 'names of fields, and lines that commas part',
    page: lines(
      ...['Which of these floats?', '', 'correct_answer: wood', '', 'incorrect_answers:', ''],
      ...['iron,', 'lead,', 'chalk'],
    ),
    questions: ['single-choice Which of these floats? [chalk | iron | lead | WOOD]'],
  },
  {
    what: 'advice on style is no question',
    page: lines(
      'Names of files are short.',
      '',
      'Correct:',
      '- `ice.md`',
      '',
      'Wrong:',
      '- `all-about-ice.md`',
    ),
    questions: [],
  },
  {
    what: 'true or false alone, said of what stands above',
    page: lines('Ice floats.', '', 'True: it does.', '', 'False: it is not metal.'),
    questions: [],
  },
];

runs('right and wrong options apart', FORMS);
