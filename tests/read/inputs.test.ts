/** Fields of an author's own form that know what is to be typed in them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const questionsOf = async (page: string): Promise<readonly string[]> =>
  (await read(`# Ice\n\n${page}`)).lesson.questions.map((one) => sketch(one).replace(/ (?=[.,])/g, ''));

describe('fields of a form', () => {
  it('are gaps where they know their answer', async () => {
    expect(
      await questionsOf(
        '<div><p><strong>1.</strong> Ice <input type="text" data-answer="floats" placeholder="__"> on <input data-solution="water|milk">.</p></div>\n',
      ),
    ).toEqual(['gap-fill 1. Ice ___ on ___. [=floats | =water=milk]']);
  });

  it('are gaps to choose in where they offer it', async () => {
    const select =
      '<select data-answer="b"><option value="">Choose</option><option value="a">sinks</option><option value="b">floats</option></select>';
    expect(await questionsOf(`<p>Ice ${select} on water.</p>\n`)).toEqual([
      'gap-fill Ice ___ on water. [sinks/=floats]',
    ]);
  });

  it('are gaps where what is typed in them is compared, be it in several lines', async () => {
    const page = `Translate.

- “The ice melts.” <textarea rows="2" oninput="checkTranslation(this, 'La glace fond.')"></textarea>
- “The fog is low.” <input oninput="checkAnswer(this, 'Le brouillard est bas.')">

Words.

<button onclick="checkAll()">Check the answers</button>
`;
    expect(await questionsOf(page)).toEqual([
      'gap-fill “The ice melts.” ___ “The fog is low.” ___ [=La glace fond. | =Le brouillard est bas.]',
    ]);
    expect((await read(`# Ice\n\n${page}`)).html).not.toContain('Check the answers');
  });

  it('ask nothing without one', async () => {
    expect(await questionsOf('<p>Ice <input type="text" placeholder="__"> on water.</p>\n')).toEqual([]);
    expect(await questionsOf('<p>Ice <input type="checkbox" data-answer="yes"> on water.</p>\n')).toEqual([]);
  });

  it('are followed by what a program shows once they are filled', async () => {
    const page =
      '<p>Ice <input data-answer="floats">.</p>\n<div class="explanation" style="display: none;"><p>It is light.</p></div>\n';
    expect(await questionsOf(page)).toEqual(['gap-fill Ice ___. [=floats] > Explanation It is light.']);
  });
});

it('what is hidden, and called no answer, stays as it is', async () => {
  const { html } = await read(
    '# Ice\n\n<div class="results" style="display:none"><p>You are done.</p></div>\n',
  );
  expect(html).toBe('<p>You are done.</p>');
});
