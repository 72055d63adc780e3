/** Answers set as code, right below what is asked with a number or a letter. */
import { type Case, runs } from './case.ts';

const told = (asked: string, answer: string): string => `${asked}\n\`\`\`\n${answer}\n\`\`\`\n\n`;

const SHEET = [
  told('### 1 - Why does ice float on water *(1 mark)*', 'It is lighter than the water below it.'),
  told('### 2 - How many legs has a crab?', '10'),
  told('### 3 - This part of a tide table is shown:', 'low  06:12\nhigh 12:25'),
  told('(a) At what time is it **high** water?', 'At twenty-five past twelve'),
  told('(b) Explain why the times shift from day to day.', 'The moon goes around the earth'),
  told('(c) What is a tide table used for?', 'To know when ships can enter'),
  told('### 4 - Describe two kinds of tide and what makes each of them.', ''),
  told('**Spring tide**', 'Sun and moon pull in one line'),
  told('**Neap tide**', 'Sun and moon pull crosswise'),
].join('');

runs('answers set as code below what is asked', [
  {
    what: 'with numbers and letters, and in bold below what asks for each',
    page: `# Tides\n\n${SHEET.replace('```\n\n```\n\n', '')}`,
    questions: [
      'open 1 - Why does ice float on water (1 mark) > It is lighter than the water below it.',
      'open 2 - How many legs has a crab? > 10',
      'open (a) At what time is it high water? > At twenty-five past twelve',
      'open (b) Explain why the times shift from day to day. > The moon goes around the earth',
      'open (c) What is a tide table used for? > To know when ships can enter',
      'open Spring tide > Sun and moon pull in one line',
      'open Neap tide > Sun and moon pull crosswise',
    ],
  },
] satisfies readonly Case[]);

runs('code below what is asked that is given', [
  {
    what: 'programs that are asked about',
    page: ['for x in 1, 2', 'while True: x += 1', 'print(x == 2)', 'if x > 2: break']
      .map((code, i) => told(`**${i + 1}.** What does this do?`, code))
      .join(''),
    questions: ['for x in 1, 2', 'while True: x += 1', 'print(x == 2)', 'if x > 2: break'].map(
      (code, i) => `open ${i + 1}. What does this do? ${code}`,
    ),
  },
  {
    what: 'sentences to be corrected',
    page: ['He go home now.', 'She have a red hat.', 'They was at sea.', 'We is all here now.']
      .map((words, i) => told(`${i + 1}. Correct the sentence:`, words))
      .join(''),
    questions: [],
  },
] satisfies readonly Case[]);
