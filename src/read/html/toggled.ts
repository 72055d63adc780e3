/**
 * Author's HTML that a button or a link of the page shows: the block behind it is what the button names, and is folded.
 *
 *     <button onclick="show('a1')">Show solution</button>      [Solution](#a1)
 *
 *     <div id="a1" style="display:none">                       <div id="a1">
 *
 * What hides itself without such a button is nothing that learners are shown: macros of formulas, settings.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText } from '../../lesson/index.ts';
import { type DisclosureRole, withChildren } from '../parts.ts';
import { roleOfTitle } from '../questions/words/lexicon.ts';
import { attributeOf, isText, type ParsedElement } from './parse-html.ts';

interface Toggle {
  readonly title: string;
  readonly role: DisclosureRole;
  /** What stands before the button in its paragraph. */
  readonly before: readonly Element[];
}

/** The button that shows a block, where the block above it ends with one. */
export function toggleOf(block: Element, above: ElementContent | undefined): Toggle | undefined {
  if (!isTag(above, 'p')) return undefined;
  const at = above.children.findLastIndex((one) => !isBlank(one));
  const title = titleIn(above.children[at])?.trim();
  // `Check`, and a place for what it will say.
  if (!title || block.children.every(isEmpty)) return undefined;
  const role = REVEALS.test(title) ? 'answer' : roleOfTitle(title.replace(OR_HIDE, ''));
  const isHelp = role === 'answer' || role === 'hint';
  if (!isHelp && !block.data?.hidden) return undefined;
  const before = above.children.slice(0, at);
  return {
    title,
    role: isHelp ? role : 'extra',
    before: before.every(isBlank) ? [] : [withChildren(above, before)],
  };
}

/** What a button says, or a link that runs a program or leads to a place of the page. */
function titleIn(node: ElementContent | undefined): string | undefined {
  if (node?.type === 'text') return node.data?.button ? node.value : undefined;
  if (isTag(node, 'a')) return TOGGLES.test(String(node.properties.href ?? '')) ? plainText(node) : undefined;
  const [only, ...others] = isTag(node, 'strong', 'b', 'em', 'i', 'span', 'font') ? node.children : [];
  return only && others.length === 0 ? titleIn(only) : undefined;
}

const isEmpty = (node: ElementContent): boolean =>
  isBlank(node) || (isTag(node, 'p', 'div', 'span') && node.children.every(isEmpty));

const TOGGLES = /^\s*(?:javascript:|#)/i;
/** A button that only says that something is to be seen. */
const REVEALS =
  /^(?:(?:click|tap|cliquez?|klicken?|clic) (?:here )?(?:to |pour |um |para |per )?)?(?:reveal|show(?: me)?|(?:dé|re)voiler|révéler|afficher|aufdecken|anzeigen|einblenden|mostrar|revelar|mostra|rivela|svela)[.!…]?$/i;
/** `Show/Hide the answer` */
const OR_HIDE =
  /^(?:\p{L}+\s*(?:\/|\bor\b|\bou\b|\boder\b|\bo\b)\s*)(?:show|hide|afficher|masquer|cacher|mostrar|ocultar|mostra|nascondi|esconder)\s+/iu;

/** What a button says that shows an answer or a hint. */
export function helpOf(node: ParsedElement): string | undefined {
  const words = saidBy(node)?.trim();
  const isHelp =
    words && (REVEALS.test(words) || /^(?:answer|hint)$/.test(roleOfTitle(words.replace(OR_HIDE, ''))));
  return isHelp && !CHECKS.test(words) ? words : undefined;
}

/** Whether a button says that it takes the learner's answers. */
export const takesAnswers = (node: ParsedElement): boolean => CHECKS.test(saidBy(node)?.trim() ?? '');
const CHECKS =
  /^(?:check|submit|send|v[eé]rifi|valid|pr[uü]f|kontroll|absenden|comproba|controlla|invia|enviar|corrig)/i;

function saidBy(node: ParsedElement): string | undefined {
  if (node.tagName === 'input')
    return attributeOf(node, 'type') === 'button' ? attributeOf(node, 'value') : undefined;
  return node.tagName === 'button'
    ? node.childNodes.map((one) => (isText(one) ? one.value : '')).join('')
    : undefined;
}

/** Whether its author hides an element. */
export const isHidden = (node: ParsedElement): boolean =>
  attributeOf(node, 'hidden') !== undefined ||
  /(?:^|\s)(?:hidden|d-none)(?:$|\s)/.test(attributeOf(node, 'class') ?? '') ||
  /\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attributeOf(node, 'style') ?? '');
