/** Keys and offers as banks of questions on sites have them: in tables of a database, in one line, in other languages. */
import { runs } from './case.ts';

const TABLE = (head: string, ...rows: readonly string[]): string =>
  `| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;

runs('tables that a program has written', [
  {
    what: 'columns named as in a database, and what files a question',
    page: TABLE(
      'question | option_a | option_b | option_c | correct_answer | topic | difficulty',
      'What floats? | iron | ice | lead | B | Water | easy',
      'What rusts? | iron | ice | gold | A | Metals | hard',
    ),
    questions: [
      'single-choice What floats? [iron | ICE | lead]',
      'single-choice What rusts? [IRON | ice | gold]',
    ],
  },
]);

runs('items with all of their offers in one line', [
  {
    what: 'one of them ticked, and dots between',
    page: '1. What floats? a) iron · b) ice ✓ · c) lead\n2. What rusts? a) iron ✓ · b) ice · c) gold\n',
    questions: [
      'single-choice What floats? [iron | ICE | lead]',
      'single-choice What rusts? [IRON | ice | gold]',
    ],
  },
  {
    what: 'one of them in bold',
    page: '- What floats? a) iron b) **ice** c) lead\n- What rusts? a) **iron** b) ice c) gold\n',
    questions: [
      'single-choice What floats? [iron | ICE | lead]',
      'single-choice What rusts? [IRON | ice | gold]',
    ],
  },
  {
    what: 'nobody says which is right',
    page: '- What floats? a) iron b) ice c) lead\n',
    questions: [],
  },
]);

runs('keys below a word for right', [
  {
    what: 'in a list of their own, the options once more',
    page: 'What floats? (Choose 2)\n- iron\n- ice\n- cork\n\nCorrect:\n- ice\n- cork\n',
    questions: ['multiple-choice What floats? (Choose 2) [iron | ICE | CORK]'],
  },
  {
    what: 'in Polish, with a colon and without',
    page: 'Question: What floats?\nA. iron\nB. ice\n\nPoprawne B\n\nQuestion: What rusts?\nA. iron\nB. ice\n\nPoprawne: A\n',
    questions: [
      'single-choice Question: What floats? [iron | ICE]',
      'single-choice Question: What rusts? [IRON | ice]',
    ],
  },
]);

runs('a key whose titles are the numbers of the parts', [
  {
    what: 'each with its answers in one line, and a remark',
    page: '# Clinic\n\n## Clinic 1 — Ice\n\n### Practice\n\nWrite what is missing.\n\n1. Ice ___ on water.\n2. Fog ___ in the sun.\n\n## Clinic 2 — Iron\n\n### Practice\n\nCorrect the sentences.\n\n1. Iron float.\n2. Gold rust.\n\n# Answers and explanations\n\n## 1\n\n1. floats 2. lifts. **Note:** Both are light.\n\n## 2\n\n1. Iron **sinks**. 2. Gold **shines**.\n',
    questions: [
      'gap-fill 1. Ice ___ on water. 2. Fog ___ in the sun. [=floats | =lifts] > Note: Both are light.',
      'open Iron float. > Iron sinks.',
      'open Gold rust. > Gold shines.',
    ],
  },
]);
