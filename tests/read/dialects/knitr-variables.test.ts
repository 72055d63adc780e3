/** Chunks of R Markdown and Quarto that a variable shows: what the version with solutions has besides. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const page = (head: string) =>
  `# Ice\n\n## Exercise 1\n\nWeigh the cubes.\n\n\`\`\`{r${head}\nsum(cubes)\n\`\`\`\n`;
const readOf = async (head: string) => {
  const { lesson, html } = await read(page(head));
  return { questions: lesson.questions.map(sketch), html };
};

describe('a chunk that a variable shows', () => {
  it.each([
    ' Q4, eval=SOLUTIONS, echo=SOLUTIONS, collapse=TRUE}',
    ', include = solution}',
    ', echo=params$show_solutions, eval = FALSE}',
    ', include=showAnswers}',
    ', echo = corrige}',
    ', include = Loesung}',
    '}\n#| echo: !expr params$solutions',
  ])('solves the exercise above it where that is called so: {r%s', async (head) => {
    const { questions, html } = await readOf(head);
    expect(questions).toEqual(['open Weigh the cubes. > sum(cubes)']);
    expect(html).not.toContain('sum(cubes)');
  });

  it.each([
    ', echo = !SOLUTIONS}',
    ', include=hide_solutions}',
    ', echo = params$code}',
    ', fig.cap = solution}',
    ', eval = solution}',
    ', echo=noAnswers}',
  ])('stays where it is: {r%s', async (head) => {
    expect((await readOf(head)).html + (await readOf(head)).questions).toContain('sum(cubes)');
    expect((await readOf(head)).questions.join()).not.toContain('> sum(cubes)');
  });
});
