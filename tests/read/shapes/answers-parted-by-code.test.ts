/** Lists of answers that code parts, as nobody indented it: one list, which answers the one above. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const CODE = '```r\nmass = 917\n```';
const ASKED = '1. What is ice?\n2. Calculate its mass.\n3. Print it.';
const TOLD = `1. It is cold.\n2. One way is this:\n\n${CODE}\n\n3. With one call:\n\n${CODE}`;

it.each([
  ['in bold', '**Questions**', '**Answers**'],
  ['as headings', '## Questions', '## Answers'],
  ['in French', '**Questions**', '**Réponses**'],
])('answer as many questions, titled %s', async (_how, asks, answers) => {
  const page = `# Ice\n\n## Water\n\nWords.\n\n${asks}\n\n${ASKED}\n\n${answers}\n\n${TOLD}\n\n## Steam\n\nMore.\n`;
  const { lesson, html } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    'open What is ice? > It is cold.',
    'open Calculate its mass. > One way is this: mass = 917',
    'open Print it. > With one call: mass = 917',
  ]);
  expect(html).not.toContain('917');
  expect(html).toContain('<p>More.</p>');
});
