/**
 * Fields of an author's own form that know what is to be typed or chosen in them, as pages have them whose program
 * compares: `<input data-answer="melts">`. Each is a gap.
 */
import type { Element } from 'hast';
import { gap } from '../parts.ts';
import { attributeOf, isElement, isFormField, type ParsedElement, wordsOf } from './parse-html.ts';
import { judged, verdictOf } from './quizzes.ts';

const TELLS =
  /^data-(?:correct-?)?(?:answers?|solutions?|reponses?|antwort|loesung|respuesta|risposta)$|^data-correct$/;
const TYPED = /^(?:text|number|search|)$/;

/** @param told what a program elsewhere knows to be right */
export function gapIn(node: ParsedElement, line: number, told?: string): Element | undefined {
  const source = sourceOf(node, told);
  return source === undefined ? undefined : gap(source, line);
}

/** What is chosen by a click, as it is drawn on paper; which radio is checked at first says nothing. */
export function boxOfChoice(node: ParsedElement): string | undefined {
  if (isDrawn(node)) return RIGHT.test(attributeOf(node, 'class') ?? '') ? '[x]' : '[ ]';
  const type = node.tagName === 'input' ? attributeOf(node, 'type')?.toLowerCase() : undefined;
  if (type === 'radio') return '○';
  return type === 'checkbox' ? (attributeOf(node, 'checked') === undefined ? '☐' : '☑') : undefined;
}

/** A bubble of an exam that only its class draws, and one that is filled in: `<span class="mc-bubble mc-correct"></span>`. */
const isDrawn = (node: ParsedElement): boolean =>
  /^(?:span|i|div)$/.test(node.tagName) &&
  node.childNodes.length === 0 &&
  BUBBLE.test(attributeOf(node, 'class') ?? '');

const BUBBLE = /(?:^|[\s_-])(?:bubble|radio|check-?box|tick-?box|option-?box|circle)(?:$|[\s_-])/i;
const RIGHT = /(?:^|[\s_-])(?:correct|right|checked|ticked|selected|filled|active)(?:$|[\s_-])/i;

/** As the role `{gap}` has it: right answers behind `>`. */
function sourceOf(node: ParsedElement, told: string | undefined): string | undefined {
  if (!isFormField(node)) return undefined;
  const right = (node.attrs.find(({ name }) => TELLS.test(name))?.value ?? told ?? '')
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean);
  if (node.tagName !== 'select')
    return TYPED.test(attributeOf(node, 'type') ?? '')
      ? right.map((one) => `>${one}`).join('|') || undefined
      : undefined;
  const options = node.childNodes.filter(isElement).filter(offers);
  const isRight = (one: ParsedElement): boolean =>
    right.length === 0
      ? judged(wordsOf(one)) === undefined &&
        (verdictOf(one) ?? judged(attributeOf(one, 'value') ?? '')) === true
      : right.includes(wordsOf(one)) || right.includes(attributeOf(one, 'value') ?? '');
  return options.some(isRight) && options.length > 1
    ? options.map((one) => `${isRight(one) ? '>' : ''}${wordsOf(one).replace(/[|`]/g, ' ')}`).join('|')
    : undefined;
}

/** `<option value="">Choose…</option>` offers nothing. */
const offers = (node: ParsedElement): boolean =>
  node.tagName === 'option' && attributeOf(node, 'value') !== '' && /[\p{L}\p{N}]/u.test(wordsOf(node));
