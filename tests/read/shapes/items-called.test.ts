/** Items of a list that call themselves by a number in parts, as their answers do. */
import { type Case, runs } from './case.ts';

const listed = (words: readonly string[]): string =>
  words.map((one, i) => `${i + 1}. **Question 2.${i + 1}**\n   ${one}\n`).join('');

const ASKED = ['Why does ice float?', 'What is fog made of?', 'Where does hail come from?'];
const TOLD = ['It is lighter than water.', 'Of drops.', 'Of high clouds.'];

runs('items that call themselves by a number in parts', [
  {
    what: 'are answered without their names',
    page: `## Questions\n\n${listed(ASKED)}\n## Answers\n\n${listed(TOLD)}`,
    questions: ASKED.map((one, i) => `open Question 2.${i + 1} ${one} > ${TOLD[i]}`),
  },
  {
    what: 'are answered by names alone, too',
    page: `## Questions\n\n${listed(ASKED)}\n## Answers\n\n${TOLD.map((one, i) => `**Question 2.${i + 1}**\n\n${one}\n`).join('\n')}`,
    questions: ASKED.map((one, i) => `open Question 2.${i + 1} ${one} > ${TOLD[i]}`),
  },
] satisfies readonly Case[]);
