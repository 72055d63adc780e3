/**
 * Reads Moodle XML as a stream: one question in memory at a time, and the base64 of files judged as it goes by
 * without entering the parser, which would gather it into one string.
 */

import { SaxesParser } from 'saxes';
import { reasonIn } from '../finding.ts';
import { base64Judge } from './base64.ts';
import type { Node } from './tree.ts';

export interface Reader {
  /** Each child of the root when it ends. */
  readonly question: (node: Node) => void;
  readonly root: (name: string, line: number) => void;
  readonly reference: (reference: string, line: number) => void;
  readonly malformed: (reason: string, line: number, column: number) => void;
}

type Growing = {
  -readonly [K in keyof Node]: Node[K] extends readonly Node[] ? Growing[] : Node[K];
};

/** Ends at the first fault, as the importer does: it rejects the whole file. */
export const readQuestions = async (chunks: AsyncIterable<string>, reader: Reader): Promise<void> => {
  const parser = new SaxesParser({ xmlns: false, position: true } as const);
  const open: Growing[] = [];
  let skippedLines = 0;
  let judge: ReturnType<typeof base64Judge> | undefined;
  let failed = false;
  let section = false;
  let start = { line: 1, column: 1 };
  const line = (): number => parser.line + skippedLines;

  parser.on('error', (error) => {
    if (!failed) reader.malformed(reasonIn(error), line(), parser.column + 1);
    failed = true;
  });
  parser.on('opentagstart', ({ name }) => {
    start = { line: line(), column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (open.length === 0) reader.root(name, start.line);
    const node: Growing = { name, attributes: { ...attributes }, children: [], text: '', bare: '', ...start };
    // The root keeps none of its questions.
    if (open.length > 1) open.at(-1)?.children.push(node);
    open.push(node);
    if (name === 'file') {
      judge = base64Judge();
      if (isSelfClosing) node.bytes = judge.verdict();
    }
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (!node) return;
    node.text += text;
    node.bare += text;
  });
  parser.on('cdata', (text) => {
    const node = open.at(-1);
    if (node?.name === 'file') judge?.feed(text);
    else if (node) node.text += text;
  });
  parser.on('closetag', () => {
    const node = open.pop();
    if (node?.name === 'file' && judge) {
      node.bytes = judge.verdict();
      judge = undefined;
    }
    if (node && open.length === 1) reader.question(node);
  });

  const parse = (part: string): void => {
    if (!section) {
      for (const [reference] of part.replace(/<!\[CDATA\[.*$/s, '').matchAll(/&#x?[0-9a-f]+;/gi))
        reader.reference(reference, line());
    }
    section = inSection(part, section);
    parser.write(part);
  };

  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + chunk;
    let at = 0;
    rest = '';
    while (at < text.length && !failed) {
      const inFile = judge !== undefined && open.at(-1)?.name === 'file' && !section;
      const end = text.indexOf(inFile && text[at] !== '<' ? '<' : '>', at);
      if (inFile && text[at] !== '<') {
        const base64 = text.slice(at, end < 0 ? undefined : end);
        judge?.feed(base64);
        skippedLines += base64.split('\n').length - 1;
        at += base64.length;
      } else if (end < 0) {
        // A tag or the end of a section may be cut here: wait for the rest.
        rest = text.slice(at);
        at = text.length;
      } else {
        parse(text.slice(at, end + 1));
        at = end + 1;
      }
    }
    if (failed) return;
  }
  parse(rest);
  if (!failed) parser.close();
};

/** Whether a CDATA section is open behind a part that ends at a `>` or with its chunk. */
const inSection = (part: string, before: boolean): boolean => {
  const opened = part.lastIndexOf('<![CDATA[');
  const closed = part.lastIndexOf(']]>');
  return opened < 0 && closed < 0 ? before : opened > closed;
};
