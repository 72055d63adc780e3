/**
 * Logseq: a page is an outline of items alone, each a block; what a heading titles stands in the items below it.
 *
 *     - ## Exercise 1
 *       type:: exercise
 *     	- Why does ice float?
 *     	- ### Solution
 *     		- It is lighter than water.
 *
 * Such headings become those of the page, and what they title stands below them; other items stay a list.
 */
import { type Dialect, signIn } from './dialect.ts';
import { apart, at, type Line, linesOf } from './prepared.ts';

const ITEM = /^(?<tabs>\t*)-(?:[ ](?<words>.*)|[ ]*)$/;
const HEADING = /^(?<marks>#{1,6})[ \t]+(?<title>\S.*)$/;
/** What a block is: `type:: exercise`. */
const PROPERTY = /^[ \t]*[a-z][\w/-]*::(?:[ \t]|$)/i;
const FENCE = /^[ \t]*(?:-[ ])?[ \t]*(`{3,}|~{3,})/;
const TITLE = /^-[ ]#{1,6}[ ].*$/m;
const SIGN = /^-[ ]#{1,6}[ ].*\n(?:[ ]{2}.*\n)*(?:-[ ][a-z][\w-]*::.*\n(?:[ ]{2}.*\n)*)?\t-[ ]/im;

interface Block {
  readonly depth: number;
  /** Behind its mark; what goes on below stands in by its tabs and two spaces. */
  readonly words: string;
  readonly lines: Line[];
  /** Whether one right inside is a heading. */
  isTitling?: true;
}

/** Undefined where some line stands in no item. */
function blocksOf(lines: readonly Line[]): readonly Block[] | undefined {
  const blocks: Block[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    const item = fence === undefined ? ITEM.exec(line.text)?.groups : undefined;
    if (item) addTo(blocks, { depth: item.tabs!.length, words: item.words ?? '', lines: [line] });
    else if (line.text.trim() !== '' && !goesOn(line.text, blocks.at(-1))) return undefined;
    else blocks.at(-1)?.lines.push(line);
    fence = fenceBehind(fence, line.text);
  }
  return blocks;
}

function addTo(blocks: Block[], block: Block): void {
  const around = HEADING.test(block.words) ? blocks.findLast(({ depth }) => depth < block.depth) : undefined;
  if (around) around.isTitling = true;
  blocks.push(block);
}

const goesOn = (text: string, block: Block | undefined): boolean =>
  block === undefined ? PROPERTY.test(text) : /^[ \t]/.test(text);

function fenceBehind(fence: string | undefined, text: string): string | undefined {
  const marks = FENCE.exec(text)?.[1];
  if (fence === undefined) return marks;
  return marks?.startsWith(fence) ? undefined : fence;
}

/** Where the outline stands. */
interface Place {
  /** Levels of the headings around a block, by its depth. */
  readonly levels: readonly number[];
  /** The depth of the item around it that stays one. */
  readonly kept?: number;
}

function raised(blocks: readonly Block[]): readonly Line[] {
  let place: Place = { levels: [] };
  return blocks.flatMap((block) => {
    const { made, next } = raisedAt(place, block);
    place = next;
    return made;
  });
}

function raisedAt(place: Place, block: Block): { readonly made: readonly Line[]; readonly next: Place } {
  const { depth, words } = block;
  if (place.kept !== undefined && depth > place.kept) return { made: moved(block, place.kept), next: place };
  const around = place.levels.slice(0, depth);
  const { marks = '', title } = HEADING.exec(words)?.groups ?? {};
  if (title !== undefined) {
    const level = Math.min(6, Math.max(marks.length, (around.at(-1) ?? 0) + 1));
    const { line } = block.lines[0]!;
    const head = apart(at(line, `${'#'.repeat(level)} ${title}`), line);
    return { made: [...head, ...behind(block)], next: { levels: [...around, level] } };
  }
  const next = { levels: [...around, place.levels[depth] ?? around.at(-1) ?? 1] };
  const isBare = words.trim() === '' || PROPERTY.test(words);
  // What says only what the heading above is holds what belongs to that.
  if (isBare && behind(block).every(({ text }) => text.trim() === '')) return { made: [], next };
  if (block.isTitling) {
    const { line } = block.lines[0]!;
    return { made: apart([...at(line, words), ...behind(block)], line), next };
  }
  return { made: moved(block, depth), next: { ...next, kept: depth } };
}

/** What goes on below the words of a block, without what tells which kind it is of. */
const behind = ({ depth, lines }: Block): readonly Line[] =>
  lines
    .slice(1)
    .filter(({ text }) => !PROPERTY.test(text))
    .map(({ text, line }) => ({ text: text.slice(depth).replace(/^ {1,2}/, ''), line }));

const moved = ({ lines }: Block, by: number): readonly Line[] =>
  lines.map(({ text, line }) => ({ text: text.replace(new RegExp(`^\\t{0,${by}}`), ''), line }));

export const logseq: Dialect = {
  name: 'Logseq',
  evidence: (text) => (SIGN.test(text) && blocksOf(linesOf(text)) ? signIn(text, TITLE) : undefined),
  prepare: (source) => {
    const lines = linesOf(source);
    const blocks = blocksOf(lines);
    return { lines: blocks ? raised(blocks) : lines, unread: [] };
  },
};
