/** `- [ ] pack the bag` and `- [x] done` of a list that asks nothing: boxes, as GitHub and MyST draw them. */
import type { Element, Text } from 'hast';
import { contentsAgain, isBlank, type Lesson, visit } from '../../lesson/index.ts';

const BOX = /^\s*\[([ xX])\](?=\s)/;

export function settleTaskBoxes(lesson: Lesson): void {
  for (const content of contentsAgain(lesson))
    visit(content, 'element', (node) => {
      const words = node.tagName === 'li' ? firstWords(node) : undefined;
      if (words) words.value = words.value.replace(BOX, (_, sign: string) => (sign === ' ' ? '☐' : '☑'));
    });
}

function firstWords({ children }: Element): Text | undefined {
  const first = children.find((one) => !isBlank(one));
  if (first?.type === 'text') return first;
  return first?.type === 'element' && first.tagName === 'p' ? firstWords(first) : undefined;
}
