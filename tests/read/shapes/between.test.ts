/** What stands between a question and its answer: what belongs to the question, and what holds them apart. */
import { png } from '../../support/memory-files.ts';
import { type Case, runs } from './case.ts';

const fold = (title: string, ...body: readonly string[]): string =>
  [`:::{dropdown} ${title}`, ...body, ':::'].join('\n');

/** A question, what stands below it, and its answer. */
const around = (...between: readonly string[]): string =>
  ['Why does ice float?', ...between, fold('Answer', 'It is lighter.')].join('\n\n');

const files = { 'ice.png': png(), 'iron.png': png() };
const orphan = (line: number): string =>
  `${line}:15 answer-orphan: No question stands before the answer “Answer”.`;

const ASIDES: readonly Case[] = [
  {
    what: 'a picture',
    page: around('![Ice](ice.png)'),
    files,
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'what frames nothing but the fold',
    page: `## Exercise\n\nWhy does ice float?\n\n::: {.cell .markdown}\n\n<details><summary>Answer</summary>\n\nIt is lighter.\n\n</details>\n\n:::`,
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'several pictures in lines of one paragraph',
    page: around('![Ice](ice.png)\n![Iron](iron.png)'),
    files,
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'a formula in a line of its own',
    page: around('$$m = \\rho V$$'),
    questions: ['open Why does ice float? m = \\rho V > It is lighter.'],
  },
  {
    what: 'a film',
    page: around(':::{iframe} https://www.youtube.com/embed/aqz-KE-bpKQ\n:::'),
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'words beside a picture are what is asked',
    page: around('![Ice](ice.png) Say it in one sentence.'),
    files,
    questions: ['open Say it in one sentence. > It is lighter.'],
  },
  {
    what: 'a remark',
    page: around(':::{note}\nThink of a glass.\n:::'),
    questions: ['open Why does ice float? Note Think of a glass. > It is lighter.'],
  },
  {
    what: 'tabs',
    page: around('::::{tab-set}\n:::{tab-item} Ice\n0.9 kg\n:::\n:::{tab-item} Water\n1 kg\n:::\n::::'),
    questions: ['open Why does ice float? Ice 0.9 kg Water 1 kg > It is lighter.'],
  },
  {
    what: 'a card that folds what answers nothing',
    page: around(`::::{card}\nA litre of ice.\n\n${fold('Biography', 'It was water.')}\n::::`),
    questions: ['open Why does ice float? A litre of ice. Biography It was water. > It is lighter.'],
  },
];

runs('between a question and its answer stands', ASIDES);

const APART: readonly Case[] = [
  {
    what: 'a remark that holds an exercise',
    page: around('::::{note}\n:::{exercise}\nAdd.\n:::\n::::'),
    questions: ['open Exercise 1 Add.'],
    says: ['6:1 question-without-answer: The exercise “Exercise 1” has no answer.', orphan(11)],
  },
  {
    what: 'a remark that holds a question',
    page: around('::::{note}\n:::{question} Which floats?\n- [x] ice\n- [ ] iron\n:::\n::::'),
    questions: ['single-choice Which floats? [ICE | iron]'],
    says: [orphan(12)],
  },
  {
    what: 'a card that holds the solution of an exercise further up',
    page: [':::{exercise}\nAdd.\n:::', around('::::{card}\n:::{solution}\nFour.\n:::\n::::')].join('\n\n'),
    questions: ['open Exercise 1 Add. > Four.'],
    says: [orphan(15)],
  },
  {
    what: 'a card that holds a question and its answer',
    page: around(`::::{card}\nWhat is ice?\n\n${fold('Answer', 'Water.')}\n::::`),
    questions: ['open What is ice? > Water.'],
    says: [orphan(13)],
  },
];

runs('a question and its answer are held apart by', APART);

const asked = (stem: string): string => `${stem}\n\n${fold('Answer', 'So.')}`;

const ON_THE_WAY: readonly Case[] = [
  {
    what: 'a card that holds an exercise',
    page: [asked('Why?'), '::::{card}\n:::{exercise}\nAdd.\n:::\n::::', asked('Who?')].join('\n\n'),
    questions: ['open Why? > So.', 'open Exercise 1 Add.', 'open Who? > So.'],
    says: ['10:1 question-without-answer: The exercise “Exercise 1” has no answer.'],
  },
  {
    what: 'a card that holds a question',
    page: [
      asked('Why?'),
      '::::{card}\n:::{question} Which floats?\n- [x] ice\n- [ ] iron\n:::\n::::',
      asked('Who?'),
    ].join('\n\n'),
    questions: ['open Why? > So.', 'single-choice Which floats? [ICE | iron]', 'open Who? > So.'],
  },
  {
    what: 'a card that holds the solution of an exercise further up',
    page: [
      ':::{exercise}\nAdd.\n:::',
      asked('Why?'),
      '::::{card}\n:::{solution}\nSecret.\n:::\n::::',
      asked('Who?'),
    ].join('\n\n'),
    questions: ['open Exercise 1 Add. > Secret.', 'open Why? > So.', 'open Who? > So.'],
  },
];

runs('nothing of the next question’s words is', ON_THE_WAY);

const BOXES: readonly Case[] = [
  {
    what: 'a box of hints is a hint',
    page: around(':::{hint}\nWeigh it.\n:::'),
    questions: ['open Why does ice float? > It is lighter. (Weigh it.)'],
  },
  {
    what: 'a tip whose title speaks of hints stays with the question',
    page: around(':::{admonition} A hint\n:class: tip\nWeigh it.\n:::'),
    questions: ['open Why does ice float? A hint Weigh it. > It is lighter.'],
  },
  {
    what: 'a box that only looks like a hint stays with the question',
    page: around(':::{admonition} Density\n:class: hint\nWeigh it.\n:::'),
    questions: ['open Why does ice float? Density Weigh it. > It is lighter.'],
  },
  {
    what: 'a box that is called an answer answers, whatever it looks like',
    page: 'Why does ice float?\n\n:::{admonition} Answer\n:class: hint\nIt is lighter.\n:::',
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'a sentence goes on behind the code that it shows',
    page: 'Ice is cold.\n\nAdd, right above the line\n\n```py\nfreeze()\n```\n\na title that you like.\n\n:::{dropdown} Answer\nIce\n:::',
    questions: ['open Add, right above the line freeze() a title that you like. > Ice'],
  },
  {
    what: 'a sentence that has ended doesn’t',
    page: 'Ice is cold.\n\nThis freezes.\n\n```py\nfreeze()\n```\n\nice: what is it?\n\n:::{dropdown} Answer\nCold\n:::',
    questions: ['open ice: what is it? > Cold'],
  },
  {
    what: 'a rule between all that a section says and the fold that is called its solution',
    page: '## 3 — A pond\n\n- Depth: two metres\n- Ice: one metre\n\n---\n\n:::{dropdown} Solution\nIt holds.\n:::\n\n---\n\n## 4 — A lake\n\n- Ice: none\n\n---\n\n:::{dropdown} Solution\nIt sinks.\n:::',
    questions: ['open Depth: two metres Ice: one metre > It holds.', 'open Ice: none > It sinks.'],
  },
  {
    what: 'a mark that parts the letter of the key from why it is right, all in bold',
    page: 'What floats?\n\nA) iron\nB) ice\nC) lead\n\n:::{dropdown} Solution\n→ **Answer B – it is *light*.**\n:::',
    questions: ['single-choice What floats? [iron | ICE | lead] > it is light.'],
  },
  {
    what: 'a folded box that is called an answer answers, whatever it looks like',
    page: 'Why does ice float?\n\n:::{admonition} Solución\n:class: dropdown hint\nIt is lighter.\n:::',
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'a fold that is called an answer answers, whatever it looks like',
    page: 'Why does ice float?\n\n:::{dropdown} Lösung\n:class: hint\nIt is lighter.\n:::',
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'a box that speaks of answers in a long title is a remark',
    page: [
      'Why does ice float?',
      '',
      ':::{admonition} What all the answers of this page have in common',
      'They are short.',
      ':::',
    ].join('\n'),
    questions: [],
  },
  {
    what: 'a card is no answer, whatever its title',
    page: 'Why does ice float?\n\n:::{card} Solution\nIt is lighter.\n:::',
    questions: [],
  },
];

runs('boxes that aren’t folded', BOXES);

const ASKING: readonly Case[] = [
  {
    what: 'a quotation asks',
    page: '> Why does ice float?\n\n:::{dropdown} Show\nIt is lighter.\n:::',
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'a quotation is answered, whatever it says',
    page: '> Ice floats on water.\n\n:::{dropdown} Answer\nIt is lighter.\n:::',
    questions: ['open Ice floats on water. > It is lighter.'],
  },
  {
    what: 'a full-width question mark asks, and in a language without spaces one word is a question',
    page: [
      '氷はなぜ浮く？\n\n:::{dropdown} Show\n水より軽い。\n:::',
      ':::{dropdown} 鉄はなぜ沈む？\n水より重い。\n:::',
      '## 蒸気はなぜ昇る？\n\n:::{dropdown} Answer\n空気より軽い。\n:::',
    ].join('\n\n'),
    questions: [
      'open 氷はなぜ浮く？ > 水より軽い。',
      'open 鉄はなぜ沈む？ > 水より重い。',
      'open 蒸気はなぜ昇る？ > 空気より軽い。',
    ],
  },
  {
    what: 'the last words of code ask nobody',
    page: '```python\n# Why does it float?\n```\n\n:::{dropdown} Show\nIt is lighter.\n:::',
    questions: [],
  },
  {
    what: 'the last cell of a table asks nobody',
    page: '| ice | iron |\n| --- | --- |\n| floats | why? |\n\n:::{dropdown} Show\nIt is heavier.\n:::',
    questions: [],
  },
];

runs('what asks above a fold', ASKING);
