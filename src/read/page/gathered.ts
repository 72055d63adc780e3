/** What the last passes over content look at, found in one walk: elements of each kind in reading order. */
import type { Element, ElementContent, Root } from 'hast';
import { Placeholder } from '../../lesson/index.ts';
import type { Standing } from '../media/media.ts';

export interface Gathered {
  readonly formulas: Element[];
  readonly media: Standing[];
  readonly links: Element[];
}

export function gatheredIn(tree: Root): Gathered {
  const found = { formulas: [], media: [], links: [] };
  gather(tree.children as ElementContent[], {}, found);
  return found;
}

type Around = Omit<Standing, 'node'>;

function gather(nodes: readonly ElementContent[], around: Around, found: Gathered): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const handle = Object.hasOwn(HANDLERS, node.tagName) ? HANDLERS[node.tagName] : undefined;
    gather(node.children, handle?.(node, around, found) ?? around, found);
  }
}

/** What is done with an element, and what those inside it are told, where that differs. */
type Handler = (node: Element, around: Around, found: Gathered) => Around | undefined;

const HANDLERS: Readonly<Record<string, Handler>> = {
  a: (node, _, { links }) => void links.push(node),
  [Placeholder.math]: (node, _, { formulas }) => void formulas.push(node),
  figure: (node, around) => ({ ...around, figure: node }),
  [Placeholder.video]: (node, around, found) => {
    medium(node, around, found);
    return { ...around, film: node };
  },
  img: medium,
  video: medium,
  audio: medium,
};

function medium(node: Element, around: Around, { media }: Gathered): undefined {
  media.push({ node, ...around });
}
