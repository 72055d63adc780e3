/** Pages of MarkBind. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

it('a panel of MarkBind that holds an answer asks, others are folds', async () => {
  const { lesson, html } = await read(
    lines(
      '# T',
      '',
      '<panel header="{{ icon_Q }} Which floats?" minimized>',
      '',
      'Look at it.',
      '',
      '```html',
      '</panel>',
      '```',
      '',
      '<panel type="seamless" header="Hint">',
      'Weigh it.',
      '</panel>',
      '<panel type="seamless" header="{{ icon_A }} Answer" minimized>',
      '',
      'ice',
      '</panel>',
      '</panel>',
      '',
      "<panel header='## More on ice'>",
      'It is cold.',
      '</panel>',
    ),
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Exercise 1. Which floats? Look at it. &#x3C;/panel> > ice (Weigh it.)',
  ]);
  expect(html).toContain('<summary>More on ice</summary>');
});

it('a panel of MarkBind that nothing ends stays as it is', async () => {
  const { html } = await read('# T\n\n<panel header="Ice">\n\nIt is cold.');
  expect(html).toContain('It is cold.');
});
