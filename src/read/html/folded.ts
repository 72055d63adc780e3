/** Author's HTML that says by its class, or by a name of no element, that it answers, or that hides itself: it is folded. */
import type { DisclosureRole } from '../parts.ts';
import { ANSWER_NAMES } from '../questions/words/answer-names.ts';
import { normalize } from '../questions/words/lexicon.ts';
import { spoken } from '../syntax/dialects/names.ts';
import { attributeOf, type ParsedElement } from './parse-html.ts';
import { isHidden } from './toggled.ts';

/** Blocks: words in a line can't be folded. */
const BLOCKS = /^(?:div|p|section|article|aside|blockquote|center|figure|main|fieldset)$/;
const AROUND =
  '(?:hidden|show|quiz|toggle|exercise|question|my|the|box|block|body|content|container|text|div|panel|card|section|wrapper)';
const ANSWER = new RegExp(`^(?:${AROUND} )?(?:${ANSWER_NAMES}|spoilers?)(?: ${AROUND})?$`);
const HINT = new RegExp(
  `^(?:${AROUND} )?(?:hints?|indices?|astuces?|hinweise?|pistas?|suggeriment[oi])(?: ${AROUND})?$`,
);
/** Of no element of HTML, but of wikis and components. */
const NAMES =
  /^(?:spoiler|hidden|solution|answer|reponse|corrige|loesung|respuesta|solucion|soluzione|risposta|resposta|gabarito|antwoord|oplossing|hint)$/;

interface Called {
  readonly title: string;
  readonly role: DisclosureRole;
}

/** What an element is called that answers, and what it is to its question. */
export function foldedBy(node: ParsedElement): Called | undefined {
  const { tagName, attrs } = node;
  if (NAMES.test(tagName)) {
    // Written as words behind its name; `class="x"` says nothing of it.
    const bare = attrs.flatMap(({ name, value }) => (value === '' ? [name] : [])).join(' ');
    const title = attributeOf(node, 'title') ?? bare;
    return { title: capital(title || tagName), role: tagName === 'hint' ? 'hint' : 'answer' };
  }
  return BLOCKS.test(tagName) ? calledByClass(node) : undefined;
}

function calledByClass(node: ParsedElement): Called | undefined {
  const classes = (attributeOf(node, 'class') ?? '').split(/\s+/).map(spoken);
  for (const one of classes) {
    const words = normalize(one);
    const role = ANSWER.test(words) ? 'answer' : HINT.test(words) ? 'hint' : undefined;
    if (role) return { title: capital(one), role };
  }
  if (!isHidden(node)) return undefined;
  const id = spoken(attributeOf(node, 'id') ?? '').replace(/\s?\d+$/, '');
  const told = [...classes, id].find((one) => TOLD.test(normalize(one)));
  return told === undefined ? undefined : { title: capital(told), role: 'answer' };
}

/** What a program of the page shows once somebody has answered. */
const TOLD =
  /\b(?:answers?|solutions?|explanations?|feedback|rationale|corrections?|explications?|erklarung(?:en)?|spiegazion[ei]|explicacion(?:es)?)\b/;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
