/** One question of a Moodle XML file as a tree: small, because no file's bytes are in it. */
import type { Base64Verdict } from './base64.ts';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** Its own text: sections and references resolved, untrimmed. */
  readonly text: string;
  /** Text that stands outside CDATA sections, where Moodle's parser drops white space. */
  readonly bare: string;
  /** Of a `file` element: what its bytes are like. */
  readonly bytes?: Base64Verdict;
  readonly line: number;
  readonly column: number;
}

export const childrenOf = (node: Node | undefined, name: string): readonly Node[] =>
  (node?.children ?? []).filter((child) => child.name === name);

/** The importer takes the first where only one is expected. */
export const childOf = (node: Node | undefined, name: string): Node | undefined => childrenOf(node, name)[0];

/** The trimmed text of `<name><text>…</text></name>`, as the importer reads it; undefined when either is absent. */
export const textOf = (node: Node | undefined): string | undefined => childOf(node, 'text')?.text.trim();

/** A plain value such as `<usecase>1</usecase>`, as it is: the importer doesn't trim it. */
export const plainValue = (node: Node | undefined, name: string): string | undefined =>
  childOf(node, name)?.text;
