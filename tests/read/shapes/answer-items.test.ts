/** Answers that are items of a list below what asks. */
import { type Case, runs } from './case.ts';

const QUESTIONS = ['open What is fog? > A cloud.', 'open What is dew? > Water.'];

const listOf = (answer: (words: string) => string): string =>
  ['What is fog?', 'What is dew?']
    .map((asked, i) => `${i + 1}. ${asked}\n   ${answer(['A cloud.', 'Water.'][i]!)}`)
    .join('\n');

const CASES: readonly Case[] = [
  ...Object.entries({
    slanted: (words: string) => `- *Answer:* ${words}`,
    'in bold': (words: string) => `- **Answer:** ${words}`,
    'in no other letters': (words: string) => `* Answer: ${words}`,
    'in another language': (words: string) => `- **Réponse :** ${words}`,
    'as a solution': (words: string) => `- **Solution:** ${words}`,
  }).map(([what, answer]) => ({
    what: `that begin with the word, ${what}`,
    page: listOf(answer),
    questions: QUESTIONS,
  })),
  {
    what: 'below words that only tell, and with more below',
    page: '- Name two kinds of water.\n  - *Answer:* Fog, dew.\n  - There are others.\n\nAfter.',
    questions: ['open Name two kinds of water. > Fog, dew. There are others.'],
  },
  {
    what: 'below a paragraph that asks',
    page: 'What is fog?\n\n- **Answer:** A cloud.\n\nAfter.',
    questions: QUESTIONS.slice(0, 1),
  },
  {
    what: 'that say the word alone, with their blocks below, in an exercise that tells what to do',
    page: '## Exercise\n\nMake a cube and weigh it.\n\n- Solution\n\n  Weigh it so:\n\n  ```\n  weigh\n  ```\n\nAfter.',
    questions: ['open Make a cube and weigh it. > Weigh it so: weigh'],
  },
  {
    what: 'not such an item below a trouble',
    page: 'The cube melts.\n\n- Solution\n\n  Freeze it.\n\nAfter.',
    questions: [],
  },
  {
    what: 'not a solution of a trouble that the text tells of',
    page: '- The engine stalls.\n  - Solution: Start it anew.\n- It smokes.\n  - Solution: Walk.',
    questions: [],
  },
  {
    what: 'not a place to write, where a key tells',
    page: '1. What is fog?\n   - Answer: _____\n\n2. What is dew?\n   - Answer: _____\n\n**Answers:**\n1. A cloud.\n2. Water.',
    questions: ['open What is fog? Answer: _____ > A cloud.', 'open What is dew? Answer: _____ > Water.'],
  },
  {
    what: 'that ask for values, with no word that says so',
    page: '- What is $x$?\n\n    All of it is one:\n\n    $$x = 1$$\n\n- How much is $y$ ?\n\n    Then $y = 2$.\n\nAfter.',
    questions: ['open What is x ? > All of it is one: x = 1', 'open How much is y ? > Then y = 2 .'],
  },
  {
    what: 'not what no formula tells, or whoever uses a thing asks',
    page: '- What is $x$?\n\n    The width.\n\n- What is $y$?\n\n    The height.\n\n---\n\n- How do I set $x$?\n\n    Write $x = 1$.\n\n- Can I set $y$?\n\n    Write $y = 2$.',
    questions: [],
  },
  ...[
    ['Given', 'Find', 'Solution'],
    ['Gegeben', 'Gesucht', 'Lösung'],
    ['Données', 'On cherche', 'Solution'],
    ['Dati', 'Trovare', 'Soluzione'],
    ['Datos', 'Se pide', 'Solución'],
    ['Dados', 'Pede-se', 'Resolução'],
    ['Gegeven', 'Gevraagd', 'Oplossing'],
    ['Data', 'Required', 'Calculation', 'Calculation: 13 ml'],
  ].map(([given, sought, solved, told = '13 ml']) => ({
    what: `of an exercise that says what is given and what is sought: ${given}`,
    page: `### Ice\n\n- **${given}**: 12 g\n- **${sought}**: its volume\n- **${solved}**: 13 ml`,
    questions: [`open ${given}: 12 g ${sought}: its volume > ${told}`],
  })),
  {
    what: 'with the way there behind them',
    page: '### Exercise 1\n\n- Given: 12 g\n- **Official solution**: 13 ml\n- **Calculation**: twelve and one',
    questions: ['open Given: 12 g > Official solution: 13 ml Calculation: twelve and one'],
  },
  {
    what: 'correct answers below statements and gaps, with what explains them in the next line',
    page: [
      ...['### Question 1', '', '**Ice floats.**', '- **Correct Answer:** **True**  '],
      ...['  **Explanation:** It is light.', '', '### Question 2', '', '**Fog is a ____.**'],
      ...['- **Correct Answer:** **cloud**', '', '### Question 3', '', '**Dew is ____.**'],
      ...['- **Correct Answer:** **wet**', ''],
    ].join('\n'),
    questions: [
      'true-false Ice floats. [true] > Explanation: It is light.',
      'gap-fill Fog is a ___ . [=cloud] > cloud',
      'gap-fill Dew is ___ . [=wet] > wet',
    ],
  },
  {
    what: 'not such as nothing answers',
    page: '### Exercise 1\n\n- Given: 12 g\n- Find: its volume',
    questions: ['open Given: 12 g Find: its volume'],
  },
  {
    what: 'not below what is no exercise',
    page: '### Ice\n\n- Melts: at 0\n- Found: in lakes\n- Calculation: none',
    questions: [],
  },
];

runs('answers in items', CASES);
