/** Pages that try to bring a script, a style or a request into the LMS. Whatever they write, none of it passes. */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { contentsOf, type Lesson } from '../../src/lesson/index.ts';
import { marks, read } from '../read/support.ts';

const ATTRIBUTES =
  /^(?:id|lang|dir|title|href|target|rel|src|poster|alt|width|height|controls|start|reversed|type|value|colSpan|rowSpan|align|scope|headers|span|dateTime|open|cite|kind|srcLang|label|default|data[A-Z]\w*)$/;
const ADDRESSES = /^(?:href|src|poster|data(?:Url))$/;
const ELEMENTS =
  /^(?:a|abbr|aside|b|bdi|bdo|blockquote|br|caption|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|wbr|audio|video|track|cartable-(?:question|math|video|missing|gap|term))$/;

/** What of a tree no lesson may hold. */
const amiss = (tree: Root): string[] => {
  const found: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    if (!ELEMENTS.test(tagName)) found.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (!ATTRIBUTES.test(name)) found.push(`${tagName} ${name}`);
      if (ADDRESSES.test(name) && !/^(?:https?:\/\/|mailto:|tel:|asset:|lesson:|#)/.test(String(value)))
        found.push(`${tagName} ${name}=${String(value)}`);
    }
  });
  return found;
};

/** Of every piece of a lesson: as its tree says, and as a browser reads what is written of it. */
const dangersOf = (lesson: Lesson): string[] =>
  contentsOf(lesson).flatMap((content) => [
    ...amiss(content),
    ...amiss(fromHtml(toHtml(content), { fragment: true }) as Root),
  ]);

const TRICKS: readonly (readonly [what: string, text: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals with a space', '<ScRiPt >alert(1)</ScRiPt >'],
  ['a script split over blocks', '<script>\n\nalert(1)\n\n</script>'],
  ['a script inside a script', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ['a script after a null', '<scr\0ipt>alert(1)</script>'],
  ['a script in SVG', '<svg><script>alert(1)</script></svg>'],
  ['a script in MathML', '<math><mtext><script>alert(1)</script></mtext></math>'],
  [
    'an element that changes how others are read',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ],
  ['a style that ends a comment', '<style><!--</style><img src=x onerror=alert(1)>--></style>'],
  ['a title that holds a tag', '<title><img src=x onerror=alert(1)></title>'],
  ['a textarea that holds a tag', '<textarea></textarea><img src=x onerror=alert(1)>'],
  [
    'a mutation over a table',
    '<table><td><math><mglyph><style><img src=x onerror=alert(1)></style></math></td></table>',
  ],
  [
    'a mutation over a form',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  ],
  ['a comment that ends early', '<!--><img src=x onerror=alert(1)>-->'],
  ['a comment that ends with a bang', '<!-- --!><img src=x onerror=alert(1)> -->'],
  ['CDATA', '<![CDATA[<img src=x onerror=alert(1)>]]>'],
  ['a processing instruction', '<?xml-stylesheet href="javascript:alert(1)"?>'],
  ['an attribute called like what every object has', '<svg constructor=1>\n\n<b constructor=1>x</b>'],
  ['a handler', '<img src="https://e.org/x.png" onerror="alert(1)">'],
  ['a handler without quotes', '<b onmouseover=alert(1)>x</b>'],
  ['a handler behind a slash', '<img/src=x/onerror=alert(1)>'],
  ['a handler behind a form feed', '<img\fsrc=x\fonerror=alert(1)>'],
  ['a handler on what folds', '<details open ontoggle=alert(1)><summary>x</summary>y</details>'],
  ['a handler on a film', '<video src=x onloadstart=alert(1)><source onerror=alert(1)></video>'],
  ['javascript:', '<a href="javascript:alert(1)">x</a>'],
  ['javascript: with entities', '<a href="&#106;avascript&colon;alert(1)">x</a>'],
  ['javascript: with a tab', '<a href="java&Tab;script:alert(1)">x</a>'],
  ['javascript: with a newline', '<a href="java\nscript:alert(1)">x</a>'],
  ['javascript: behind a control character', '<a href="&#1;javascript:alert(1)">x</a>'],
  ['javascript: behind a blank', '<a href=" javascript:alert(1)">x</a>'],
  ['vbscript:', '<a href="vbscript:msgbox(1)">x</a>'],
  ['data: as a page', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
  ['data: as a page in a frame', '<iframe src="data:text/html,<script>alert(1)</script>"></iframe>'],
  ['javascript: in a frame', '<iframe src="javascript:alert(1)"></iframe>'],
  ['srcdoc', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['javascript: as a picture', '<img src="javascript:alert(1)">'],
  ['an SVG picture in the page', '<img src="data:image/svg+xml,<svg onload=alert(1)>">'],
  ['javascript: as a poster', '<video poster="javascript:alert(1)" src="x.mp4"></video>'],
  ['javascript: in SVG', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
  [
    'an animation that writes a link',
    '<svg><a><animate attributeName=href values=javascript:alert(1) /></a></svg>',
  ],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://e.org">'],
  ['a base', '<base href="https://e.org/">'],
  ['a style sheet', '<link rel="stylesheet" href="https://e.org/x.css">'],
  ['a style', '<style>body { display: none }</style>'],
  ['a style attribute', '<p style="position:fixed;inset:0;background:url(https://e.org)">x</p>'],
  ['a class of the LMS', '<div class="modal show" role="dialog">x</div>'],
  ['a form', '<form action="https://e.org"><input name=password><button>Log in</button></form>'],
  ['a button of a form elsewhere', '<button form=f formaction="javascript:alert(1)">x</button>'],
  ['an object', '<object data="https://e.org/x.swf"></object><embed src="https://e.org/x.swf">'],
  ['an applet', '<applet code=X archive="https://e.org/x.jar"></applet>'],
  ['a portal', '<portal src="https://e.org"></portal><fencedframe></fencedframe>'],
  [
    'a background',
    '<body background="https://e.org/x.png"><table background="https://e.org/x.png"><tr><td>x</table>',
  ],
  [
    'several pictures to choose from',
    '<picture><source srcset="https://e.org/x.png"><img src=x srcset="https://e.org/y.png 2x"></picture>',
  ],
  ['a ping', '<a href="https://e.org" ping="https://e.org/spy">x</a>'],
  ['a pop-up of the page’s', '<button popovertarget=cartable-say>x</button><div popover>y</div>'],
  [
    'a slot of a shadow tree',
    '<div><template shadowrootmode=open><script>alert(1)</script></template></div>',
  ],
  [
    'a custom element of the page',
    '<cartable-question data-id=x></cartable-question><cartable-part>y</cartable-part>',
  ],
  ['microdata and editing', '<p contenteditable accesskey=s tabindex=1 autofocus onfocus=alert(1)>x</p>'],
  ['a link in Markdown', '[x](javascript:alert(1)) [y](<java script:alert(1)>) ![z](javascript:alert(1))'],
  ['a link by reference', '[x][r]\n\n[r]: javascript:alert(1)'],
  ['MyST’s own', '[x](project:javascript:alert(1)) <path:data:text/html,x>'],
  ['an autolink', '<javascript:alert(1)> <data:text/html,x>'],
  ['a download', '{download}`x <javascript:alert(1)>`'],
  ['a reference', '{ref}`x <javascript:alert(1)>` {doc}`y <javascript:alert(1)>`'],
  ['a figure', '```{figure} javascript:alert(1)\n:target: javascript:alert(1)\nx\n```'],
  ['an image', '```{image} data:text/html,x\n```'],
  ['a card', '```{card} x\n:link: javascript:alert(1)\n```'],
  ['a button', '```{link-button} javascript:alert(1)\n:text: x\n```'],
  ['a frame of MyST', '```{iframe} javascript:alert(1)\n```'],
  ['a film', '```{youtube} "><script>alert(1)</script>\n```\n\n```{video} javascript:alert(1)\n```'],
  ['a sound', '```{audio} javascript:alert(1)\n```'],
  ['raw HTML', '```{raw} html\n<script>alert(1)</script><b onclick=alert(1)>x</b>\n```'],
  ['a name', '```{figure} x.png\n:name: "><script>alert(1)</script>\nx\n```\n\n(<script>)=\nText\n'],
  ['a language of code', '```"><script>alert(1)</script>\nx\n```'],
  ['code', '`<script>alert(1)</script>`\n\n    <script>alert(1)</script>'],
  [
    'attributes in braces',
    '![x](y.png){onerror=alert(1) style="x" width="1;onload=x"} [z]{#"><script> onclick=x}',
  ],
  ['an abbreviation', '*[HTML]: "><script>alert(1)</script>\n\nHTML'],
  ['a footnote', 'x[^1]\n\n[^1]: <script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['a list of values', '```{csv-table} <script>alert(1)</script>\n"<img src=x onerror=alert(1)>"\n```'],
  ['a circuit', '```{logic}\n:mode: "><script>alert(1)</script>\n{}\n```'],
  ['a formula', '$\\href{javascript:alert(1)}{x}$ $\\htmlClass{modal}{x}$'],
  [
    'an answer',
    'a) Why?\n\n```{dropdown} Answer\n<script>alert(1)</script><img src=x onerror=alert(1)>\n```',
  ],
  [
    'an option of a choice',
    '```{question}\n<b onclick=alert(1)>Which</b>?\n{v}`<script>alert(1)</script>`\n{f}`x`\n```',
  ],
];

describe('a page with', () => {
  it.each(TRICKS)('%s brings nothing that runs, calls out or dresses the LMS', async (_what, trick) => {
    const { lesson } = await read(`# T\n\nBefore.\n\n${trick}\n\nBehind.\n`);
    expect(dangersOf(lesson)).toEqual([]);
    expect(toHtml(lesson.body)).toContain('Before.');
  });

  it('all of them keeps what stands between them', async () => {
    const text = TRICKS.map(([, trick], i) => `${trick}\n\nMark ${i}.\n`).join('\n');
    const { lesson } = await read(`# T\n\n${text}`);
    expect(dangersOf(lesson)).toEqual([]);
    const written = contentsOf(lesson)
      .map((content) => toHtml(content))
      .join('');
    expect(TRICKS.map((_, i) => `Mark ${i}.`).filter((mark) => !written.includes(mark))).toEqual([]);
  });

  it('an address that isn’t one says where', async () => {
    const { html, diagnostics } = await read('# T\n\nGet {download}`this <javascript:alert(1)>`.\n');
    expect(html).toBe('<p>Get this.</p>');
    expect(marks(diagnostics)).toEqual(['3:22 address-unsafe']);
  });
});
