import type { ElementContent } from 'hast';
import { type Content, isBlank, isTag } from '../../../lesson/index.ts';

/** A lone paragraph's children: a label holds phrases, not paragraphs. */
export function inline(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const solid = nodes.filter((node) => !isBlank(node));
  const [only] = solid;
  return solid.length === 1 && isTag(only, 'p') ? only.children : nodes;
}

/** Content without the paragraph it may stand in. */
export const inlineOf = ({ children }: Content): readonly ElementContent[] =>
  inline(children as ElementContent[]);
