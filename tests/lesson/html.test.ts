import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml as byLibrary } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { toHtml, toXhtml } from '../../src/lesson/index.ts';

test.each([
  ['words, and what would end them', 'a &lt; b &amp;&amp; c > d “é” &#x1F600;'],
  ['values, and what would end them', `<a href="?a=1&amp;b='2'" title='"quoted" &lt; \`'>x</a>`],
  ['elements that hold nothing', '<p>a<br>b<img src="x.png" alt=""></p><hr><p></p>'],
  [
    'what is true, and what may be',
    '<video controls muted src=a></video><a download>x</a><a download="f">y</a>',
  ],
  ['what is listed', '<p class="a  b" lang=fr>x</p><td headers="a b" colspan=2>y</td><input accept="a, b">'],
  [
    'data, and what is said to assistive technology',
    '<p data-label="a" data-a-b-c=1 aria-label="x" hidden>y</p>',
  ],
  ['styles and scripts, which have no references', '<style>a > b & c</style><script>a < b && c</script>'],
  ['a page', '<!doctype html><html lang=en><meta charset=utf-8><title>a & b</title><p tabindex=0>c'],
])('%s become the HTML that the library would write', (_name, html) => {
  for (const named of [false, true]) {
    const tree = fromHtml(html, { fragment: !html.startsWith('<!') });
    const expected = byLibrary(tree, { characterReferences: { useNamedReferences: named } });
    expect(toHtml(tree, { named })).toBe(expected);
  }
});

test('values that no HTML has written become what the library makes of them', () => {
  const values = [true, false, null, undefined, 0, 2, Number.NaN, '', 'x', [], ['a'], ['a', 2]];
  const names = [
    'id',
    'className',
    'hidden',
    'open',
    'download',
    'start',
    'accept',
    'dataFoo',
    'ariaLabel',
    'colSpan',
  ];
  for (const name of names) {
    for (const value of [...values, name, name.toLowerCase()]) {
      const tree: Nodes = { type: 'element', tagName: 'p', properties: { [name]: value }, children: [] };
      expect(toHtml(tree), `${name}: ${String(value)}`).toBe(byLibrary(tree));
    }
  }
});

test('what a library has written already stays as it is', () => {
  const tree = { type: 'root', children: [{ type: 'raw', value: '<b>&</b>' }] } as unknown as Nodes;
  expect(toHtml(tree)).toBe('<b>&</b>');
});

test('in XML nothing in a text or a value ends it or begins a tag', () => {
  const [picture] = fromHtml(`<img alt="a &lt; b ]]&gt; &amp; &quot;c&quot;" src=x>`, {
    fragment: true,
  }).children;
  expect(toXhtml({ type: 'root', children: [picture!, { type: 'text', value: 'a < b ]]> & c' }] })).toBe(
    '<img alt="a &lt; b ]]> &amp; &quot;c&quot;" src="x"/>a &lt; b ]]&gt; &amp; c',
  );
});
