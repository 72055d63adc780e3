/**
 * MDX, and Docusaurus, which reads all its pages so: components (`<Tabs>`, `<Details>`, `<Quiz>`), `import` and `export`,
 * expressions in braces. Components that many sites have are read, others are named; what they hold is read in any case,
 * and what is called an answer is folded.
 */
import { type Dialect, signIn } from './dialect.ts';
import { exportsIn, expressionWords, newBudget, stringIn, toldIn } from './jsx.ts';
import { askedAsData, askedByComponents, ownOf, reasonsFolded } from './mdx/components.ts';
import { HTML_FRAMES, readTag } from './mdx/read-tag.ts';
import { filmLines, isFilm, meaningOf } from './meanings.ts';
import { bareName, NOTHING } from './names.ts';
import { at, type Line, oneLine, rewritten, type Taken } from './prepared.ts';
import { block, type Grammar, type Here, type Made, NONE, OPEN, withTagsRead, words } from './tags.ts';

/** Words of a page's program where they stand in its text. */
function programWords(node: Here): Made | undefined {
  const { name, words: given } = node.tag;
  if (name === 'import' || name === 'export') return NONE;
  if (name === '<') return words(given[0]!);
  if (name === ':')
    return words(given.name === 'kbd' ? `<kbd>${given[0]}</kbd>` : SILENT.test(given.name!) ? '' : given[0]!);
  if (name !== '{') return undefined;
  const text = expressionWords(given[0]!);
  if (text === undefined) node.unread(`{${oneLine(given[0]!).slice(0, 40)}}`);
  return words(text ?? '');
}
const SILENT = /^(?:mdi|icon|fa|br)/;

function grammarFor(values: ReadonlyMap<string, string>): Grammar {
  const budget = newBudget();
  const own = ownOf(values);
  return {
    start: String.raw`<(?=[/>\p{L}])|\{|^(?=(?:import|export)\b)|:(?=[a-z][\w-]*\[)`,
    read: (text, start) =>
      readTag(text, start, budget, (written) => stringIn(written) ?? imported(written, values)),
    named: (name) => `<${name}>`,
    plain: (written) =>
      written.startsWith('{') ? stringIn(written) : written === 'true' ? undefined : written,
    told: toldIn,
    means: (node) => {
      const { name } = node.tag;
      const program = programWords(node);
      if (program) return program;
      if (name === '' || HTML_FRAMES.has(name)) return frameTold(node) ?? OPEN;
      if (name === 'summary') return NONE;
      const asked =
        askedAsData(node, values) ?? (Object.hasOwn(own, bareName(name)) ? undefined : reasonsFolded(node));
      return asked ? block(asked) : meaningOf(node, own);
    },
    freelyIndented: true,
  };
}

/** `{drawing}`, of which the page says above from which file it comes. */
const imported = (written: string, values: ReadonlyMap<string, string>): string | undefined =>
  values.get(`from ${written.slice(1, -1).trim()}`);

/** A frame that says what it holds, and which of it is right: `<div className="question" data-answer="b">`. */
function frameTold(node: Here): Made | undefined {
  const kept = Object.entries(node.tag.words).filter(
    ([name, value]) => KEPT.test(name) && !value.startsWith('{'),
  );
  if (node.inner.trim() === '' || !kept.some(([name, value]) => name.startsWith('data-') || TOLD.test(value)))
    return undefined;
  const given = kept.map(
    ([name, value]) => ` ${name.replace('className', 'class')}="${value.replace(/"/g, '&quot;')}"`,
  );
  const open = at(node.line, `<div${given.join('')}>\n`);
  return block([...open, ...node.body(), ...at(node.line, '\n</div>')]);
}
const KEPT =
  /^(?:class|className|hidden|data-(?:[a-z]+-)?(?:correct|right|answers?|ans|key|solution|explanation|ok|option|opt|choice|value))$/;
const TOLD =
  /(?:^|[\s_-])(?:quiz|question|option|opt|choice|answer|explanation|explain|feedback|correct)(?=[\s_-]|$)/i;

/** `::name[words]{…}` on a line of its own: something that a site draws. */
const LEAF = /^([ \t]*)::(?!:)([a-z][\w-]*)(?:\[([^\]\n]*)\])?(?:\{[^}\n]*\})?[ \t]*$/;

/** Docusaurus' marks that fit one line. */
function leafAt(lines: readonly Line[], index: number): Taken | undefined {
  const { text, line } = lines[index]!;
  const [, indent = '', name, said = ''] = LEAF.exec(text) ?? [];
  if (name === undefined) return undefined;
  const isRead = said !== '' && isFilm(name);
  const made = isRead ? filmLines(said, { line }) : at(line, '');
  const isNamed = !isRead && !NOTHING.has(name);
  return {
    made: made.map((one) => ({ ...one, text: one.text && indent + one.text })),
    end: index + 1,
    ...(isNamed && { unread: [{ name: `::${name}`, line }] }),
  };
}

const KNOWN =
  'Tabs|TabItem|Tab|Details|Admonition|Callout|Quiz|Question|CodeBlock|Solution|Answer|Hint|Steps|Card|Cards|Accordion';
/** Elements of HTML that old editors write with a capital. */
const HTML =
  'Table|Center|Img|Div|Span|Font|Body|Html|Head|Title|Style|Script|Br|Hr|Ul|Ol|Li|Td|Tr|Th|Sup|Sub|Strong|Em|Iframe|Code|Pre';
const SIGN = new RegExp(
  [
    String.raw`^import\s+[\w*{][^'"\n]*\sfrom\s+['"][^'"\n]+['"];?[ \t]*$`,
    String.raw`^[ \t]*</?(?:${KNOWN})(?:[ \t/>].*)?$`,
    String.raw`^[ \t]*</?(?!(?:${HTML})\b)[A-ZÀ-Þ][a-zà-ÿ][\wÀ-ÿ]*(?:[ \t]*$|(?:[^<>"]|"[^"]*")*/>[ \t]*$|>[ \t]*$)`,
    // A program's value in a line of a tag: `:options="[`, `options={[`.
    String.raw`^[ \t]+(?::[a-z][\w-]*="[ \t]*[[{]|[a-z]\w*=\{[ \t]*[[{])`,
    // In an item or a quotation a name alone may stand for anything: `- <Name>`.
    String.raw`^[ \t]*(?:(?:>|[-*+]|\d{1,3}[.)])[ \t]+){1,4}<(?!(?:${HTML})\b)[A-Z][a-z]\w*[ \t][^<>]*=[^<>]*/>[ \t]*$`,
    // Quizzes of GitBook's plug-ins: in elements without a capital.
    String.raw`^[ \t]*<(?:answer|choice)(?:[ \t]+[\w-]+(?:="[^"<>]*")?)*[ \t]+(?:is-?)?correct(?=[ \t=>/])`,
    String.raw`^[ \t]*\{/\*`,
    String.raw`(?<![\w:\x60]):[a-z][a-zA-Z-]*\[[^\]\n]+\]`,
  ].join('|'),
  'm',
);

export const mdx: Dialect = {
  name: 'MDX',
  evidence: (text, path) => {
    const isNamed = /\.mdx$/i.test(path);
    return signIn(text, SIGN) ?? (isNamed ? { words: '.mdx', line: 1 } : undefined);
  },
  prepare: (source) => {
    const { lines, unread } = withTagsRead(
      source,
      grammarFor(new Map([...exportsIn(source), ...askedByComponents(source)])),
    );
    const leaves = rewritten(lines, leafAt);
    return { lines: leaves.lines, unread: [...unread, ...leaves.unread] };
  },
};
