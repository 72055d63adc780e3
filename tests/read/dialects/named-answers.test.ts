/** Marks whose names call something an answer, in the words and letters of any language: none of it stands in clear. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const NAMES = ['solution', 'corrigé', 'réponse', 'Lösung', 'solução', 'solución'];

const FORMS: Readonly<Record<string, (name: string) => string>> = {
  'an alert': (name) => `> [!${name}]\n> SECRET`,
  'a div that a word names': (name) => `::: ${name}\nSECRET\n:::`,
  'a div that a word names, with a title': (name) => `:::${name}[Number 3]\nSECRET\n:::`,
  'a block of Python-Markdown': (name) => `/// ${name}\nSECRET\n///`,
  'a tag of HTML in a line': (name) => `<${name}>SECRET</${name}>`,
  'a tag of HTML on lines of its own': (name) => `<${name}>\n\nSECRET\n\n</${name}>`,
  'a tag of HTML around lines': (name) => `<${name}>\nSECRET\n</${name}>`,
  'a directive of reStructuredText': (name) => `.. ${name}:: SECRET`,
  'a shortcode of Hugo': (name) => `{{< ${name} >}}\nSECRET\n{{< /${name} >}}`,
  'a shortcode of Hugo, called so': (name) => `{{< box titre="${name}" >}}\nSECRET\n{{< /box >}}`,
  'a shortcode of Hugo, whose kind it is': (name) => `{{% box type="${name}" %}}\nSECRET\n{{% /box %}}`,
  'a tag of Liquid': (name) => `{% ${name} %}\nSECRET\n{% end${name} %}`,
  'the class of a quotation': (name) => `> SECRET\n{: .${name}}`,
  'the class of a paragraph': (name) => `SECRET\n{: .${name}}`,
  'tags in brackets, in a line': (name) => `[${name.toLowerCase()}]SECRET[/${name.toLowerCase()}]`,
  'tags in brackets': (name) => `[${name.toLowerCase()}]\nSECRET\n[/${name.toLowerCase()}]`,
  'tags in two brackets': (name) => `[[${name.toLowerCase()}]]\nSECRET\n[[/${name.toLowerCase()}]]`,
  'tags in braces': (name) => `{${name.toLowerCase()}}\nSECRET\n{/${name.toLowerCase()}}`,
  'marks with two at-signs': (name) => `@@${name.toLowerCase()}\nSECRET\n@@end`,
  'a block of Nuxt': (name) => `::card{title="${name}"}\nSECRET\n::`,
  'a block of Nuxt, named so': (name) => `::${name.toLowerCase()}\nSECRET\n::`,
  'a tab with typographic quotes': (name) => `=== “${name}”\n\n    SECRET`,
  'a label behind a hash': (name) => `#${name.toLowerCase()}: SECRET`,
};

describe.each(Object.entries(FORMS))('%s', (_form, write) => {
  it.each(NAMES)('is folded, and answers: %s', async (name) => {
    const page = `# Ice\n\nWhy does ice float?\n\n${write(name)}\n\n## More\n\nWords.\n`;
    const { lesson, ...rest } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(/^open .*Why does ice float\? > .*SECRET/s),
    ]);
    expect(rest.html).not.toContain('SECRET');
    expect(rest.html).toContain('Words.');
  });
});

it('a component in a page of MDX is called so with any letters', async () => {
  for (const answer of ['<Corrigé>\n\nSECRET\n\n</Corrigé>', '<Box titre="Corrigé">\n\nSECRET\n\n</Box>']) {
    const { lesson, html: shown } = await read(
      `import Box from './box';\n\n# Ice\n\nWhy does ice float?\n\n${answer}\n\n## More\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([expect.stringContaining('SECRET')]);
    expect(shown).not.toContain('SECRET');
  }
});

it('a correction is an answer, as an element of no name that HTML knows', async () => {
  const page = '# Ice\n\nWhy does ice float?\n\n<correction>\n\nSECRET\n\n</correction>\n\n## More\n';
  expect((await read(page)).lesson.questions.map(sketch)).toEqual([expect.stringContaining('SECRET')]);
});

it.each([
  'The element `<réponse>` holds words, and `</réponse>` ends it.',
  '```xml\n<réponse>words</réponse>\n```',
  'See [réponse](https://example.org) and {réponse} here.',
  'A set {solution} of words, and a role {math}`x`.',
  '#answers to the world\n\nWords here.',
  'In C++, std::answer is a name.\n\n::\n\nWords.',
  '@@ -1,3 +1,4 @@\n\nWords.',
])('words are words: %s', async (words) => {
  const { lesson, html: shown } = await read(
    `# Ice\n\nWhy does ice float?\n\n${words}\n\n## More\n\nMore words.\n`,
  );
  expect(lesson.questions).toEqual([]);
  expect(shown).not.toContain('<details');
});

it('keeps what else is called by words with other letters', async () => {
  const { html: shown } = await read(
    '# Ice\n\n::: définition\nIce is *cold* water.\n:::\n\n{{< théorème >}}\nIt floats.\n{{< /théorème >}}\n',
  );
  expect(shown).toContain('<em>cold</em>');
  expect(shown).toContain('It floats.');
  expect(shown).not.toMatch(/:::|\{\{/);
});
