/** What asks and what answers it, held together by what a dialect has for it: boxes, tabs, folds, rows. */
import type { Tongue } from './facts.ts';

export interface Box {
  readonly name: string;
  readonly hold: (number: number, asked: string, told: string, tongue: Tongue) => string;
  /** Its words must ask: nothing else says that it is a question. */
  readonly asks?: true;
  /** No room for options: one line each. */
  readonly isLine?: true;
}

const inside = (words: string, spaces: number): string => words.replace(/^(?=.)/gm, ' '.repeat(spaces));
const quoted = (words: string, marks: string): string => words.replace(/^/gm, marks).replace(/ +$/gm, '');

export const BOXES: readonly Box[] = [
  {
    name: '!!! question with ??? success in it',
    hold: (n, asked, told, t) =>
      `!!! question "${t.exercise} ${n}"\n\n${inside(`${asked}\n\n??? success "${t.solution}"\n\n${inside(told, 4)}`, 4)}`,
  },
  {
    name: '!!! question above ??? success',
    hold: (n, asked, told, t) =>
      `!!! question "${t.exercise} ${n}"\n\n${inside(asked, 4)}\n\n??? success "${t.solution}"\n\n${inside(told, 4)}`,
  },
  {
    name: '??? question without a title',
    hold: (_, asked, told, t) =>
      `??? question\n\n${inside(`${asked}\n\n??? done "${t.answer}"\n\n${inside(told, 4)}`, 4)}`,
    asks: true,
  },
  {
    name: '=== tabs',
    hold: (n, asked, told, t) =>
      `=== "${t.exercise} ${n}"\n\n${inside(asked, 4)}\n\n=== "${t.solution}"\n\n${inside(told, 4)}\n\n<!-- -->`,
  },
  {
    name: '{exercise} and {solution}',
    hold: (n, asked, told) =>
      `:::{exercise}\n:label: e${n}\n${asked}\n:::\n\n:::{solution} e${n}\n:class: dropdown\n${told}\n:::`,
  },
  {
    name: '{admonition} with {dropdown} in it',
    hold: (n, asked, told, t) =>
      `::::{admonition} ${t.exercise} ${n}\n${asked}\n\n:::{dropdown} ${t.answer}\n${told}\n:::\n::::`,
  },
  {
    name: '{tab-set}',
    hold: (_, asked, told, t) =>
      `::::{tab-set}\n:::{tab-item} ${t.question}\n${asked}\n:::\n:::{tab-item} ${t.answer}\n${told}\n:::\n::::`,
  },
  {
    name: 'callout-note and callout-tip',
    hold: (n, asked, told, t) =>
      `::: {.callout-note}\n## ${t.exercise} ${n}\n\n${asked}\n:::\n\n::: {.callout-tip collapse="true"}\n## ${t.solution}\n\n${told}\n:::`,
  },
  {
    name: 'callout with a callout in it',
    hold: (n, asked, told, t) =>
      `:::: {.callout-important}\n## ${t.question} ${n}\n\n${asked}\n\n::: {.callout-tip collapse="true"}\n## ${t.answer}\n\n${told}\n:::\n\n::::`,
  },
  {
    name: 'panel-tabset',
    hold: (n, asked, told, t) =>
      `::: {.panel-tabset}\n\n## ${t.exercise} ${n}\n\n${asked}\n\n## ${t.solution}\n\n${told}\n\n:::`,
  },
  {
    name: ':::info with <details> in it',
    hold: (n, asked, told, t) =>
      `:::info ${t.exercise} ${n}\n\n${asked}\n\n<details>\n<summary>${t.answer}</summary>\n\n${told}\n\n</details>\n\n:::`,
  },
  {
    name: ':::note above :::tip',
    hold: (n, asked, told, t) =>
      `:::note[${t.question} ${n}]\n\n${asked}\n\n:::\n\n:::tip[${t.answer}]\n\n${told}\n\n:::`,
  },
  {
    name: '<Tabs>',
    hold: (_, asked, told, t) =>
      `<Tabs>\n<TabItem value="q" label="${t.question}">\n\n${asked}\n\n</TabItem>\n<TabItem value="a" label="${t.answer}">\n\n${told}\n\n</TabItem>\n</Tabs>`,
  },
  {
    name: '> [!question] with > [!success]- in it',
    hold: (n, asked, told, t) =>
      quoted(
        `[!question] ${t.question} ${n}\n${asked}\n\n${quoted(`[!success]- ${t.answer}\n${told}`, '> ')}`,
        '> ',
      ),
  },
  {
    name: '> [!example] above > [!tip]-',
    hold: (n, asked, told, t) =>
      `${quoted(`[!example] ${t.exercise} ${n}\n${asked}`, '> ')}\n\n${quoted(`[!tip]- ${t.solution}\n${told}`, '> ')}`,
  },
  {
    name: 'Carpentries quotations',
    hold: (n, asked, told, t) =>
      `${quoted(`## ${t.exercise} ${n}\n\n${asked}\n\n${quoted(`## ${t.solution}\n\n${told}`, '> ')}\n> {: .solution}`, '> ')}\n{: .challenge}`,
  },
  {
    name: 'Carpentries fences',
    hold: (n, asked, told, t) =>
      `::::::::::::: challenge\n\n## ${t.exercise} ${n}\n\n${asked}\n\n::::::: solution\n\n## ${t.solution}\n\n${told}\n\n:::::::::::::::\n\n:::::::::::::::::::::::`,
  },
  {
    name: '{{% notice %}} and {{% expand %}}',
    hold: (n, asked, told, t) =>
      `{{% notice note "${t.exercise} ${n}" %}}\n${asked}\n{{% /notice %}}\n\n{{% expand "${t.solution}" %}}\n${told}\n{{% /expand %}}`,
  },
  {
    name: '{{< hint >}} and {{< details >}}',
    hold: (n, asked, told, t) =>
      `{{< hint info >}}\n**${t.exercise} ${n}**\n\n${asked}\n{{< /hint >}}\n\n{{< details "${t.answer}" >}}\n${told}\n{{< /details >}}`,
  },
  {
    name: '<div class> in <div class>',
    hold: (n, asked, told, t) =>
      `<div class="exercise">\n\n**${t.exercise} ${n}.** ${asked}\n\n<div class="solution">\n\n${told}\n\n</div>\n</div>`,
  },
  {
    name: '<details> that asks',
    hold: (_, asked, told) => `<details>\n<summary>${asked}</summary>\n\n${told}\n\n</details>`,
    asks: true,
    isLine: true,
  },
  {
    name: '<details> with **words**',
    hold: (n, asked, told) => `<details>\n<summary><b>${n}. ${asked}</b></summary>\n\n${told}\n\n</details>`,
    asks: true,
    isLine: true,
  },
  { name: 'words / : answer', hold: (_, asked, told) => `${asked}\n: ${told}`, asks: true, isLine: true },
  {
    name: '- words / - answer',
    hold: (_, asked, told) => `- ${asked}\n  - ${told}`,
    asks: true,
    isLine: true,
  },
  {
    name: '1. words / - answer',
    hold: (n, asked, told, t) => `${n}. ${asked}\n   - *${t.answer}:* ${told}`,
    isLine: true,
  },
  {
    name: '| words | answer |',
    hold: (n, asked, told, t) =>
      `${n === 1 ? `| ${t.question} | ${t.answer} |\n|---|---|\n` : ''}| ${asked} | ${told} |`,
    asks: true,
    isLine: true,
  },
];
