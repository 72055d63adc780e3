/**
 * The lesson as web content: HTML that reads well where scripts and styles are taken away, as Moodle and Canvas' pages
 * do. It asks nothing, and holds no answer: its questions are the assessment's.
 */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { type Content, content, type Lesson, raw, startOf, visit } from '../../lesson/index.ts';
import { languageTag } from '../manifest-text.ts';
import { mathElement } from '../page/index.ts';
import { type Context, rewrite, showsSomething } from '../plain/index.ts';
import { rewriting, type Shelf, written } from './fields.ts';
import { cartridgeWords } from './words.ts';

interface PageOptions {
  readonly lessonUrl?: (lesson: string, anchor: string) => string | undefined;
}

export function pageHtml(context: Context, shelf: Omit<Shelf, 'math'>, options: PageOptions): string {
  const { lesson } = context;
  const place = startOf(lesson.source);
  const at = {
    ...rewriting(context, { ...shelf, math: drawn(context) }, place),
    wholePage: true as const,
    ...options,
  };
  const shown = (part: Content): ElementContent[] => {
    const tree = rewrite(part, at);
    visit(tree, 'element', ownLine);
    return tree.children as ElementContent[];
  };
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: languageTag(lesson.language), dir: 'auto' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', context.clean(lesson.title, place)),
          h('style', STYLE),
        ]),
        h('body', [
          h('h1', [{ type: 'text', value: at.text(lesson.title, false) }]),
          ...shown(lesson.body),
          ...terms(lesson, at.text, shown),
        ]),
      ]),
    ],
  };
  return `${written(tree)}\n`;
}

/** A caption keeps a line of its own where importers take `figcaption` away (Moodle). */
function ownLine(node: Element): void {
  if (node.tagName === 'figcaption') node.children = [h('div', node.children)];
}

/** What a term of the text opens elsewhere, at the end. */
function terms(
  { glossary, language }: Lesson,
  text: (words: string, inCode: boolean) => string,
  shown: (part: Content) => ElementContent[],
): ElementContent[] {
  const defined = glossary.filter(({ definition }) => showsSomething(definition));
  if (defined.length === 0) return [];
  return [
    h('h2', cartridgeWords(language).terms),
    h(
      'dl',
      defined.flatMap(({ term, definition }) => [
        h('dt', h('strong', [{ type: 'text', value: text(term, false) }])),
        h('dd', shown(definition ?? content())),
      ]),
    ),
  ];
}

/**
 * MathML, which browsers draw by themselves. Moodle takes its elements away and leaves their texts: the formula's TeX,
 * which is among them, stands between the signs by which Moodle draws it.
 */
const drawn =
  ({ report }: Context): Shelf['math'] =>
  (_tex, node, place) => [
    raw(
      written({
        type: 'root',
        children: [
          mathElement(
            node,
            (tex, reason) => report('math-broken', node.data?.place ?? place, { tex, reason }),
            'mathml',
          ),
        ],
      }).replace(
        /(<annotation[^>]*>)([^<]*)(<\/annotation>)/g,
        (_, open: string, tex: string, close: string) => `${open}\\(${tex}\\)${close}`,
      ),
    ),
  ];

const STYLE = `body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem 1.25rem 4rem;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25}img,video{max-width:100%;height:auto}audio{width:100%}pre{overflow:auto;padding:.75rem;background:#f4f4f2}
table{display:block;overflow:auto;max-width:100%}figure{margin:1.5rem 0}figcaption{font-size:.9em}blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #ccc}
summary{cursor:pointer}.math-block{display:block;text-align:center}`;
