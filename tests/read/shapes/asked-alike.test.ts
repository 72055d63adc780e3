/** What folds ask of the words above them: the same of each, or of a whole case study. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const SAID = ['Ice is water, so it sinks.', 'Fog is dust, so it is dry.', 'Hail is soft, so it is harmless.'];
const TOLD = ['Ice is lighter.', 'Fog is made of drops.', 'Hail is hard.'];

type Fold = (title: string, body: string) => string;
const FOLDS: Readonly<Record<string, Fold>> = {
  '<details>': (title, body) => `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`,
  'a callout of Quarto’s': (title, body) =>
    `::: {.callout-warning collapse="true"}\n## ${title}\n\n${body}\n:::`,
  '???': (title, body) => `??? warning "${title}"\n    ${body}`,
  '{dropdown}': (title, body) => `:::{dropdown} ${title}\n${body}\n:::`,
};
const page = (fold: Fold, title: string, lead: string) =>
  `# Weather\n\n## Errors\n\n${lead}\n\n${SAID.map((one, i) => `### Scenario ${'ABC'[i]}\n\n*${one}*\n\n${fold(title, TOLD[i]!)}`).join('\n\n')}\n`;

describe.each(Object.entries(FOLDS))('%s', (_, fold) => {
  it.each(["What's the error?", 'Pourquoi est-ce faux ?', 'What is wrong here?'])('%s', async (title) => {
    const { lesson } = await read(page(fold, title, 'Test your understanding: find what is wrong.'));
    expect(lesson.questions.map(sketch)).toEqual(SAID.map((one, i) => `open ${one} ${title} > ${TOLD[i]}`));
    expect(html(lesson.body)).not.toContain('Fog');
  });
});

it('a folded remark is one where nobody is tested, or where it offers more', async () => {
  const remark = FOLDS['a callout of Quarto’s']!;
  for (const text of [
    page(remark, 'Why is it so?', 'Some say:'),
    page(remark, 'Want to know more?', 'Test yourself!'),
  ])
    expect((await read(text)).lesson.questions).toEqual([]);
});

describe('a case study', () => {
  const study = (name: string, title: string) =>
    `## ${name}: the cube\n\n### Background\n\nA cube lies in the sun.\n\n### Results\n\n- It is gone at noon.\n- Its water isn't.\n\n${FOLDS['<details>']!(title, 'It melts.')}\n\n---\n`;
  it.each([
    ['Case study 1', 'Solution and interpretation'],
    ['Étude de cas 1', 'Corrigé'],
    ['Fallbeispiel 1', 'Lösung'],
  ])('%s', async (name, title) => {
    const { lesson } = await read(`# Ice\n\n${study(name, title)}\n## More\n\nWords.\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(
        /^open Background A cube lies in the sun\. Results It is gone at noon\. Its water isn't\. > .*It melts\.$/,
      ),
    ]);
  });

  it('that asks itself is asked as it asks', async () => {
    const { lesson } = await read(
      `# Ice\n\n${study('Case study 1', 'Solution').replace("Its water isn't.\n", "Its water isn't.\n\nWhy?\n")}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([expect.stringMatching(/Why\? > It melts\.$/)]);
  });

  it('a case that is no study is a trouble, or one of a proof', async () => {
    const { lesson } = await read(`# Ice\n\n${study('Case 1', 'Solution')}`);
    expect(lesson.questions.map(sketch)).not.toEqual([expect.stringContaining('Background')]);
  });
});
