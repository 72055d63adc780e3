/** A statement with its judgement, as a question that says itself what it is. */
import type { Element, ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { bare, element, lineOf, part, text } from '../../parts.ts';
import { NOTHING_DECLARED } from '../kinds/key.ts';

export interface Judged {
  readonly isTrue: boolean;
  readonly why: readonly ElementContent[];
}

export function judgedStatement(stem: Element, { isTrue, why }: Judged): Element {
  const line = lineOf(stem);
  const option = (words: string, correct: boolean): Element =>
    bare({ kind: 'option', correct }, line, [text(words)]);
  const told = why.some((one) => !isBlank(one)) ? [bare({ kind: 'feedback' }, line, why)] : [];
  const statement = element('p', {}, stem.children, line);
  return part(
    { ...NOTHING_DECLARED, guess: 'statement' },
    line,
    [],
    [statement, option('True', isTrue), option('False', !isTrue), ...told],
  );
}
