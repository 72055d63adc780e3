/** The stored outputs of a code cell → Markdown, pictures apart. */
import { fenceAround } from '../../../../lesson/index.ts';
import type { ParamsOf, RuleId } from '../../../../messages/index.ts';
import type { Bundle, Cell, Output } from './cells.ts';

/** What an output needs from the notebook it stands in. */
export interface Sink {
  /** Keeps a picture; where Markdown finds it, or undefined when it is damaged. */
  readonly keep: (name: string, type: string, content: string) => string | undefined;
  readonly report: <Id extends RuleId>(rule: Id, params: ParamsOf<Id>) => void;
}

/** Blocks of Markdown, in order. */
export const outputBlocks = (
  { outputs, tags, picture }: Pick<Cell, 'outputs' | 'tags' | 'picture'>,
  sink: Sink,
): readonly string[] =>
  joinStreams(outputs).flatMap((output, i) => {
    if (output.kind === 'display') return display(output.data, i + 1, picture, sink);
    if (output.kind === 'stream' && tags.has(`remove-${output.name}`)) return [];
    const words = asTerminal(output.text);
    return words.trim() === '' ? [] : [fenced(words, OUTPUT)];
  });

/** The info of a fence that shows what a program wrote. */
const OUTPUT = 'text output';

/** A fence longer than any in its text. */
export function fenced(text: string, info: string): string {
  const fence = fenceAround(text, '`');
  return `${fence}${info}\n${text.replace(/\n+$/, '')}\n${fence}`;
}

function joinStreams(outputs: readonly Output[]): readonly Output[] {
  const joined: Output[] = [];
  for (const output of outputs) {
    const last = joined.at(-1);
    if (output.kind === 'stream' && last?.kind === 'stream' && last.name === output.name) {
      joined[joined.length - 1] = { ...last, text: last.text + output.text };
    } else joined.push(output);
  }
  return joined;
}

/** As a terminal leaves it: no colour codes; a carriage return begins its line anew. */
const asTerminal = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ECMA-48's escape sequences begin with one.
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g, '')
    .replace(/\r+\n/g, '\n')
    .replace(/^[^\n]*\r(?=[^\n])/gm, '')
    .replaceAll('\r', '');

/**
 * The richest form that a page can carry. A picture goes before HTML: libraries store it for pages that can't run
 * their HTML; tables, which are stored as HTML and text, have none.
 */
const PICTURES = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;

function display(
  data: Bundle,
  number: number,
  { alt, caption }: Cell['picture'],
  sink: Sink,
): readonly string[] {
  const picture = PICTURES.find((type) => data[type]);
  if (picture) {
    const name = `output-${number}.${picture.slice(6).replace('+xml', '')}`;
    const path = sink.keep(name, picture, data[picture]!);
    if (path !== undefined) return [pictureBlock(path, alt ?? alternative(data['text/plain']), caption)];
    sink.report('notebook-media-broken', { name });
    return [];
  }
  const html = data['text/html'];
  if (html !== undefined && !isProgram(html)) return [htmlBlock(html)];
  if (data['text/latex']) return [mathBlock(data['text/latex'])];
  if (data['text/markdown']) return [data['text/markdown']];
  const plain = asTerminal(data['text/plain'] ?? '').trimEnd();
  const others = Object.keys(data).filter((type) => type !== 'text/plain');
  const shown = plain !== '' && !/^<.* object>$/.test(plain);
  if (others.length > 0) sink.report('notebook-output-interactive', { types: others.join(', '), shown });
  return shown ? [fenced(plain, OUTPUT)] : [];
}

/** Nothing to see without its script. */
const isProgram = (html: string): boolean =>
  /<script\b/i.test(html) &&
  html.replace(/<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>|<[^>]*>/gi, '').trim() === '';

function pictureBlock(path: string, alt: string, caption: string | undefined): string {
  if (!caption) return `![${alt.replace(/[[\]\\]/g, '\\$&')}](<${path}>)`;
  const fence = fenceAround(caption, '`');
  const options = alt === '' ? '' : `:alt: ${alt}\n`;
  return `${fence}{figure} ${path}\n${options}\n${caption}\n${fence}`;
}

/** `<Figure size 640x480 with 1 Axes>` describes nothing. */
const alternative = (plain = ''): string =>
  /^<.*>$/s.test(plain.trim()) ? '' : plain.trim().split('\n')[0]!;

/** One block of HTML for Markdown: CommonMark ends it at the first blank line, so none is left. */
function htmlBlock(html: string): string {
  const inner = html.replace(/<(?:style|script)\b[\s\S]*?<\/(?:style|script)>/gi, '').trim();
  const kept = inner.replace(/<pre\b[\s\S]*?<\/pre>/gi, (pre) => pre.replace(/\n(?=[ \t]*\n)/g, '\n&#32;'));
  return `<div>\n${kept.replace(/\n(?:[ \t]*\n)+/g, '\n')}\n</div>`;
}

function mathBlock(latex: string): string {
  const tex = latex.trim();
  const inside = /^\$\$?([\s\S]*?)\$\$?$/.exec(tex)?.[1] ?? /^\\\[([\s\S]*)\\\]$/.exec(tex)?.[1] ?? tex;
  return `$$\n${inside
    .replace(/^\\displaystyle\s*/, '')
    .replace(/\n\s*\n/g, '\n')
    .trim()}\n$$`;
}
