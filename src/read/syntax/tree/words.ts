/** Words in which no HTML stands → nodes: whatever an author opens and closes around them, they are the same. */
import type { Element, ElementContent } from 'hast';
import type { Token } from 'markdown-it';
import { propertiesOf } from '../../html/allowed.ts';
import { SLOT } from '../../html/slot.ts';
import { data, element, text } from '../../parts.ts';
import { spokenAlt } from '../markdown.ts';
import type { SharedEnv } from '../shared-env.ts';
import { inlineSlot, type Slot } from './slot.ts';

interface Words {
  readonly nodes: readonly ElementContent[];
  /** The source line on which they end. */
  readonly line: number;
}

export function wordsIn(tokens: readonly Token[], first: number, env: SharedEnv): Words {
  const nodes: ElementContent[] = [];
  const rows = [nodes];
  let line = first;
  for (const token of tokens) {
    if (token.nesting < 0) {
      rows.pop();
      continue;
    }
    const made = nodesOf(token, line, env);
    for (const node of made) add(rows.at(-1)!, node);
    if (token.nesting > 0) rows.push((made[0] as Element).children);
    if (token.type.endsWith('break')) line++;
  }
  return { nodes, line };
}

function nodesOf(token: Token, line: number, env: SharedEnv): readonly ElementContent[] {
  const slot = inlineSlot(token, line, env);
  if (slot) return [slotted(slot)];
  return PLAIN[token.type]?.(token, line, env) ?? [elementOf(token, line)];
}

/** The element that keeps the place of what isn't HTML; in it, what a footnote holds. */
export function slotted(slot: Slot, children: readonly ElementContent[] = []): Element {
  const made = element(SLOT, {}, children, slot.line);
  made.data = data({ slot });
  return made;
}

type Make = (token: Token, line: number, env: SharedEnv) => readonly ElementContent[];

/** What markdown-it doesn't write as its tag alone. */
const PLAIN: Readonly<Record<string, Make>> = {
  text: ({ content }, line) => [textOf(content, line)],
  softbreak: (_, line) => [textOf('\n', line)],
  hardbreak: (_, line) => [element('br', {}, [], line), textOf('\n', line)],
  code_inline: (token, line) => [elementOf(token, line, [textOf(token.content, line)])],
  image: (token, line, env) => [elementOf(described(token, env), line)],
};

export function textOf(value: string, line: number): ElementContent {
  return text(value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value, line);
}

/** Words that follow one another are one text, but for those of which something is said: of a button, in a colour. */
export function add(row: ElementContent[], node: ElementContent): void {
  const last = row.at(-1);
  if (node.type !== 'text') row.push(node);
  else if (last?.type === 'text' && !last.data && !node.data) last.value += node.value;
  else if (node.value !== '') row.push(node);
}

export function elementOf(
  { tag, attrs, markup }: Token,
  line: number,
  children: readonly ElementContent[] = [],
): Element {
  const given = (attrs ?? []).map(([name, value]) => ({ name, value: String(value) }));
  const made = element(tag, propertiesOf(tag, given), children, line);
  if (tag === 'hr' && isRoom(markup)) made.data = data({ room: true });
  return made;
}

/** A rule needs three signs: so many underscores are drawn to be written on. */
const isRoom = (markup: string): boolean => markup.length >= 10 && markup.startsWith('_');

/** `![](file)` says nothing about its picture; `alt=""` would say that it needs no words. */
function described(image: Token, env: SharedEnv): Token {
  const alt = image.attrGet('data-alt') ?? (image.content === '' ? undefined : spokenAlt(image, env));
  const attrs = (image.attrs ?? []).flatMap(([name, value]): [string, string][] => {
    if (name !== 'alt') return [[name, String(value)]];
    return alt === undefined ? [] : [[name, String(alt)]];
  });
  return Object.assign(Object.create(image), { attrs });
}
