/** How sites of each kind hold an answer apart, in ways that nobody had taught Cartable: none of it may stand in clear. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

/** By the dialect: what is set, and what answers it. */
const WAYS: Readonly<Record<string, (asked: string, told: string, n: number) => string>> = {
  'Hugo: tabs that what holds them names': (asked, told, n) =>
    `### Exercise ${n}\n\n{{< tabs items="Exercise, Solution" >}}\n{{< tab >}}${asked}{{< /tab >}}\n{{< tab >}}${told}{{< /tab >}}\n{{< /tabs >}}`,
  'Hugo: a box whose title is written with a capital': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n{{< border type="tip" Title="Solution" >}}\n${told}\n{{< /border >}}`,
  'Hugo: a hint with a title in bold': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n{{< hint warning >}}\n**Solution**\n\n${told}\n{{< /hint >}}`,
  'Quarto: a div of a class of its own': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n::: {.hidden-solution}\n${told}\n:::`,
  'Quarto: a question and its answer': (asked, told) =>
    `::: {.question}\n${asked}\n:::\n\n::: {.answer}\n${told}\n:::`,
  'Quarto: tabs that help and solve': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n::: {.panel-tabset}\n## Hint\n\nLook up.\n\n## Solution\n\n${told}\n:::`,
  'Quarto: a tab to try, and one that solves': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n::: {.panel-tabset}\n## Try it first\n\nHere.\n\n## Solution\n\n${told}\n:::`,
  'Quarto: tabs that set, help and solve': (asked, told, n) =>
    `### Hail ${n}\n\n::: {.panel-tabset}\n## Exercise\n\n${asked}\n\n## Hint\n\nLook up.\n\n## Solution\n\n${told}\n:::`,
  'Quarto: a folded tip whose words say so': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n::: {.callout-tip collapse="true"}\n**Solution.** ${told}\n:::`,
  'MyST: tabs': (asked, told) =>
    `::::{tab-set}\n:::{tab-item} Question\n${asked}\n:::\n:::{tab-item} Answer\n${told}\n:::\n::::`,
  'MyST: a note, and a folded tip': (asked, told, n) =>
    `:::{note}\n**Exercise ${n}.** ${asked}\n:::\n\n:::{tip}\n:class: dropdown\n**Solution.** ${told}\n:::`,
  'GitHub: a fold in an alert': (asked, told, n) =>
    `> [!IMPORTANT]\n> ### Exercise ${n}\n> ${asked}\n\n> [!TIP]\n> <details><summary>Solution</summary>\n>\n> ${told}\n>\n> </details>`,
  'Jekyll: the title of a quotation above it': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n{: .note-title }\n> Solution\n>\n> ${told}`,
  'Jekyll: the class of a quotation above it': (asked, told) =>
    `{: .question }\n> ${asked}\n\n{: .answer }\n> ${told}`,
  'Jekyll: captured, and handed to a file that shows it': (asked, told, n) =>
    `**${n}. ${asked}**\n\n{% capture summary %}show answer{% endcapture %}\n{% capture details %}\n${told}\n{% endcapture %}{% include details.html %}`,
  'Jekyll: captured under a name of its own': (asked, told, n) =>
    `${n}. ${asked}\n\n{% capture told${n} %}\n${told}\n{% endcapture %}\n{% include widgets/spoiler.html title="Answer"\n  content=told${n} %}`,
  'Jekyll: given to a file in its tag': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n{% include solution.html content="${told}" %}`,
  'kramdown: the class of a paragraph': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n${told}\n{: .solution }`,
  'Docusaurus: the title of code': (asked, told, n) =>
    `### Exercise ${n}\n\n${asked}\n\n\`\`\`js title="Solution"\n${told}\n\`\`\``,
  'HTML: a button right below a paragraph': (asked, told, n) =>
    `<p>${n}. ${asked}</p>\n<button onclick="show('a${n}')">Solution</button>\n<div id="a${n}" style="display:none">\n<p>${told}</p>\n</div>`,
};

const ASKED = ['Why does hail fall?', 'What is fog made of?', 'When does dew form?'];
const TOLD = ['It is heavy.', 'It is made of drops.', 'At night.'];

describe('an answer apart', () => {
  it.each(Object.entries(WAYS))('is folded, and answers: %s', async (_way, write) => {
    const page = ASKED.map((asked, i) => write(asked, TOLD[i]!, i + 1)).join('\n\n');
    const { lesson } = await read(`# Weather\n\n${page}\n`);
    const found = lesson.questions.map(sketch);
    expect(found).toHaveLength(3);
    for (const [i, one] of found.entries()) {
      expect(one).toContain(ASKED[i]);
      expect(one.slice(one.indexOf(' > '))).toContain(TOLD[i]);
    }
    for (const told of TOLD) expect(html(lesson.body)).not.toContain(told);
  });

  it('is a question of Obsidian that is folded, where all of them ask', async () => {
    const page = ASKED.map((asked, i) => `> [!question]- ${asked}\n> ${TOLD[i]}`).join('\n\n');
    const { lesson } = await read(`# Quiz\n\n${page}\n`);
    expect(lesson.questions.map(sketch)).toEqual(ASKED.map((asked, i) => `open ${asked} > ${TOLD[i]}`));
  });

  it('is one that leaves its end to be told, or is to be judged, too', async () => {
    const asked = [
      'Hail is made of…',
      'What is fog?',
      'True or False? Dew falls.',
      'Rime is…',
      'Snow is ...',
    ];
    const told = ['ice', 'A low cloud.', 'False', 'ice, too', 'ice again'];
    const fold = (words: string, i: number) => `> [!question]- ${words}\n>\n> - ${told[i]}`;
    const { lesson } = await read(`# Quiz\n\n${asked.map(fold).join('\n\n')}\n`);
    expect(lesson.questions.map(sketch)).toEqual(
      asked.map((one, i) => (i === 2 ? `true-false ${one} [false]` : `open ${one} > ${told[i]}`)),
    );
    for (const one of told) expect(html(lesson.body)).not.toContain(one);
  });
});

describe('what only looks so', () => {
  it.each([
    ['remarks of Jekyll', '{: .note }\n> Hail is ice.\n\n{: .no_toc }\n> Words of somebody.\n'],
    [
      'tabs of languages',
      '::::{tab-set}\n:::{tab-item} R\n`hail()`\n:::\n:::{tab-item} C\n`hail`\n:::\n::::\n',
    ],
    ['code with the name of its file', 'Write a file.\n\n```js title="config.js"\nhail()\n```\n'],
    [
      'words captured to be shown in a box',
      '{% capture words %}\nHail is ice.\n{% endcapture %}\n{% include note.html content=words %}\n',
    ],
    ['a comment of a tool', 'Why does it fail? It has no key.\n\n<!-- key: value -->\n'],
  ])('asks nothing: %s', async (_what, page) => {
    expect((await read(`# Guide\n\n${page}`)).lesson.questions).toEqual([]);
  });
});

describe('code that a notebook hides', () => {
  const hidden = (n: number, head: string): string =>
    `${head}\n\n:::{code-cell} python\n:tags: [hide-cell]\nprint(${n})\n:::\n`;

  it.each([
    ['headings', (n: number) => `### Exercise ${n}\n\nPrint a number.`],
    ['boxes', (n: number) => `:::{admonition} Exercise ${n}\nPrint a number.\n:::`],
    ['bold words', (n: number) => `**Exercise ${n}.** Print a number.`],
  ])('solves exercises that all end with it: %s', async (_what, head) => {
    const page = [1, 2, 3].map((n) => hidden(n, head(n))).join('\n');
    const found = (await read(`# Weather\n\n${page}`)).lesson.questions.map(sketch);
    expect(found.map((one) => one.slice(one.indexOf(' > ')))).toEqual([1, 2, 3].map((n) => ` > print(${n})`));
  });

  it('stays where one of them has none', async () => {
    const page = `${hidden(1, '### Exercise 1\n\nPrint a number.')}\n### Exercise 2\n\nPrint another.\n`;
    const found = (await read(`# Weather\n\n${page}`)).lesson.questions.map(sketch);
    expect(found.every((one) => !one.includes('print('))).toBe(true);
  });
});
