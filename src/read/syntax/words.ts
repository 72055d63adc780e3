/**
 * Words in which no HTML stands → nodes. They are no part of the HTML text of their page (render.ts), which has a slot
 * where they stand: whatever an author opens and closes around them, they are the same.
 */
import type { Element, ElementContent } from 'hast';
import type { Token } from 'markdown-it';
import { propertiesOf } from '../html/allowed.ts';
import { SLOT } from '../html/slot.ts';
import { at, data, element } from '../parts.ts';
import { hasRenderer, spokenAlt } from './markdown.ts';
import type { SharedEnv } from './shared-env.ts';
import { inlineSlot } from './slot.ts';

interface Words {
  readonly nodes: readonly ElementContent[];
  /** The source line on which they end. */
  readonly line: number;
}

/** Undefined where HTML stands among them. */
export function wordsIn(tokens: readonly Token[], first: number, env: SharedEnv): Words | undefined {
  const nodes: ElementContent[] = [];
  const rows = [nodes];
  let line = first;
  for (const token of tokens) {
    if (token.nesting < 0) {
      rows.pop();
      continue;
    }
    const made = nodesOf(token, line, env);
    if (!made) return undefined;
    for (const node of made) add(rows.at(-1)!, node);
    if (token.nesting > 0) rows.push((made[0] as Element).children);
    if (token.type.endsWith('break')) line++;
  }
  return { nodes, line };
}

function nodesOf(token: Token, line: number, env: SharedEnv): readonly ElementContent[] | undefined {
  const slot = inlineSlot(token, line, env);
  if (slot) return [{ ...element(SLOT, {}, [], line), data: data({ slot }) }];
  const make = PLAIN[token.type];
  if (make) return make(token, line, env);
  return hasRenderer(token) ? undefined : [elementOf(token, line)];
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

function textOf(value: string, line: number): ElementContent {
  return {
    type: 'text',
    value: value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value,
    position: at(line),
  };
}

/** Words that follow one another are one text. */
function add(row: ElementContent[], node: ElementContent): void {
  const last = row.at(-1);
  if (node.type !== 'text') row.push(node);
  else if (last?.type === 'text') last.value += node.value;
  else if (node.value !== '') row.push(node);
}

function elementOf({ tag, attrs }: Token, line: number, children: readonly ElementContent[] = []): Element {
  const given = (attrs ?? []).map(([name, value]) => ({ name, value: String(value) }));
  return element(tag, propertiesOf(tag, given), children, line);
}

/** `![](file)` says nothing about its picture; `alt=""` would say that it needs no words. */
function described(image: Token, env: SharedEnv): Token {
  const alt = image.attrGet('data-alt') ?? (image.content === '' ? undefined : spokenAlt(image, env));
  const attrs = (image.attrs ?? []).flatMap(([name, value]): [string, string][] => {
    if (name !== 'alt') return [[name, String(value)]];
    return alt === undefined ? [] : [[name, String(alt)]];
  });
  return Object.assign(Object.create(image), { attrs });
}
