/** Pages of GitBook. */
import { expect, it } from 'vitest';
import { png } from '../../support/memory-files.ts';
import { marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

it('hints are boxes, tabs are tabs, steps stand in their order, and nothing of their marks is shown', async () => {
  const { html, diagnostics } = await read(
    lines(
      '# Ice',
      '',
      '{% hint style="danger" %}',
      'Thin ice **breaks**.',
      '{% endhint %}',
      '',
      '{% hint style="success" %}',
      'Wear boots.',
      '{% endhint %}',
      '',
      '{% tabs %}',
      '{% tab title="Lake" %}',
      'Fresh water.',
      '{% endtab %}',
      '',
      '{% tab title="Sea" %}',
      'Salt water.',
      '{% endtab %}',
      '{% endtabs %}',
      '',
      '{% stepper %}',
      '{% step %}',
      '### Fill a tray',
      'Not to the brim.',
      '{% endstep %}',
      '',
      '{% step %}',
      '### Wait',
      '{% endstep %}',
      '{% endstepper %}',
    ),
  );
  expect(html).toMatch(/data-variety="danger"[\s\S]*Thin ice <strong>breaks<\/strong>/);
  expect(html).toMatch(/data-variety="tip"[\s\S]*Wear boots/);
  expect(html).toMatch(/Lake[\s\S]*Fresh water[\s\S]*Sea[\s\S]*Salt water/);
  expect(html).toMatch(/Fill a tray<\/h[23]>[\s\S]*Not to the brim[\s\S]*Wait<\/h[23]>/);
  expect(html).not.toContain('{%');
  expect(marks(diagnostics, 'dialect-read', 'dialect-unknown', 'markup-unread')).toEqual([
    '3:1 dialect-read',
  ]);
});

it('files, embedded pages and references to pages are links, films are films, a program bears its name', async () => {
  const { html } = await read(
    lines(
      '# Ice',
      '',
      '{% file src="files/ice%20cream.txt" %}',
      'A recipe',
      '{% endfile %}',
      '',
      '{% file src="files/ice%20cream.txt" %}',
      '',
      '{% embed url="https://example.org/ice" %}',
      '',
      '{% embed url="https://www.youtube.com/watch?v=abcdefghijk" %}',
      'How ice forms',
      '{% endembed %}',
      '',
      '{% content-ref url="https://example.org/snow" %}',
      '[Snow](https://example.org/snow)',
      '{% endcontent-ref %}',
      '',
      '{% code title="melt.py" overflow="wrap" %}',
      '```python',
      'print("{% hint %}")',
      '```',
      '{% endcode %}',
    ),
    { 'files/ice cream.txt': 'Eggs.' },
  );
  expect(html).toContain('<a href="asset:media/ice-cream.txt">A recipe</a>');
  expect(html).toContain('<a href="asset:media/ice-cream.txt">ice cream.txt</a>');
  expect(html).toContain('>https://example.org/ice</a>');
  expect(html).toContain('abcdefghijk');
  expect(html).toContain('How ice forms');
  expect(html).toContain('<a href="https://example.org/snow" target="_blank" rel="noopener">Snow</a>');
  expect(html).toMatch(/<strong>melt.py<\/strong>[\s\S]*<pre[^>]*>[\s\S]*{% hint %}/);
});

it('older books have references to pages that nothing ends, and tabs of programs', async () => {
  const { html, diagnostics } = await read(
    lines(
      '# Ice',
      '',
      '{% page-ref page="https://example.org/thin-ice" %}',
      '',
      '{% code-tabs %}',
      '{% code-tabs-item title="melt.py" %}',
      '```python',
      'print(1)',
      '```',
      '{% endcode-tabs-item %}',
      '{% endcode-tabs %}',
    ),
  );
  expect(html).toContain('href="https://example.org/thin-ice"');
  expect(html).toMatch(/thin-ice<\/a>[\s\S]*melt\.py[\s\S]*print/);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['dialect-read']);
});

it('pictures with spaces in their names are found, with their captions', async () => {
  const { html, diagnostics } = await read(
    lines(
      '# Ice',
      '',
      '{% hint style="info" %}',
      '<figure><img src=".gitbook/assets/image (1).png" alt="a cube"><figcaption><p>A cube</p></figcaption></figure>',
      '{% endhint %}',
      '',
      '![](<.gitbook/assets/image (1).png>)',
    ),
    { '.gitbook/assets/image (1).png': png() },
  );
  expect(marks(diagnostics, 'media-missing')).toEqual([]);
  expect(html.match(/<img/g)).toHaveLength(2);
  expect(html).toContain('A cube');
});

it('what is folded answers, and a tab that is called an answer is', async () => {
  const { lesson, html } = await read(
    lines(
      '# Ice',
      '',
      'Why does ice float?',
      '',
      '<details>',
      '<summary>Answer</summary>',
      '',
      '{% hint style="info" %}',
      'It is light.',
      '{% endhint %}',
      '',
      '</details>',
      '',
      '{% tabs %}',
      '{% tab title="Question" %}',
      'Why does iron sink?',
      '{% endtab %}',
      '{% tab title="Solution" %}',
      'It is heavy.',
      '{% endtab %}',
      '{% endtabs %}',
    ),
  );
  expect(lesson.questions.map(sketch)[0]).toMatch(/^open Why does ice float\? > .*It is light\./);
  expect(html.replace(/<details[\s\S]*?<\/details>/g, '')).not.toContain('It is heavy');
});

it('what GitBook fetches is named, and what it holds is read', async () => {
  const { html, diagnostics } = await read(
    lines(
      '# Ice',
      '',
      '{% openapi-operation spec="ice" path="/melt" method="post" %}',
      '[The operation](https://example.org/melt)',
      '{% endopenapi-operation %}',
      '',
      '{% @mermaid/diagram content="graph TD" %}',
    ),
  );
  expect(html).toContain('The operation');
  expect(html).not.toMatch(/{%|mermaid/);
  expect(diagnostics.filter(({ rule }) => rule === 'markup-unread')).toHaveLength(2);
});

it('a tab that sets something is asked, where the one beside it answers', async () => {
  const tab = (title: string, words: string): string =>
    lines(`{% tab title="${title}" %}`, words, '{% endtab %}', '');
  const page = (...titles: readonly string[]): string =>
    lines('# Ice', '', '{% tabs %}', ...titles.map((one) => tab(one, `About ${one}.`)), '{% endtabs %}');
  const questionsOf = async (text: string): Promise<readonly string[]> =>
    (await read(text)).lesson.questions.map(sketch);
  expect(await questionsOf(page('Instructions', 'Solution'))).toEqual([
    'open Instructions About Instructions. > About Solution.',
  ]);
  expect(await questionsOf(page('Exercise', 'Hint', 'Solution'))).toEqual([
    'open Exercise About Exercise. > About Solution. (About Hint.)',
  ]);
  expect(await questionsOf(page('Instructions', 'Pictures'))).toEqual([]);
});
