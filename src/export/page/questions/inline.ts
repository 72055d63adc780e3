import type { ElementContent } from 'hast';
import type { Content } from '../../../lesson/index.ts';

/** A lone paragraph's children: a label holds phrases, not paragraphs. */
export function inline(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const solid = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = solid;
  return solid.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : nodes;
}

/** Content without the paragraph it may stand in. */
export const inlineOf = ({ children }: Content): readonly ElementContent[] =>
  inline(children as ElementContent[]);
