/** Author's HTML that says by its class, or by a name of no element, that it answers, or that hides itself: it is folded. */
import type { DisclosureRole } from '../parts.ts';
import { ANSWER_NAMES } from '../questions/words/answer-names.ts';
import { normalize } from '../questions/words/lexicon.ts';
import { spoken } from '../syntax/dialects/names.ts';
import { attributeOf, classOf, isElement, type ParsedElement } from './parse-html.ts';
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
const NAMES = new RegExp(`^(?:${ANSWER_NAMES}|spoiler|hidden|hint)$`);

interface Called {
  readonly title: string;
  readonly role: DisclosureRole;
}

/** What an element is called that answers, and what it is to its question. */
/** @param inQuiz beside options that a program judges, it need not hide itself */
export function foldedBy(node: ParsedElement, inQuiz = false): Called | undefined {
  const { tagName, attrs } = node;
  if (NAMES.test(normalize(tagName))) {
    // Written as words behind its name; `class="x"` says nothing of it.
    const bare = attrs.flatMap(({ name, value }) => (value === '' ? [name] : [])).join(' ');
    const title = attributeOf(node, 'title') ?? bare;
    return { title: capital(title || tagName), role: tagName === 'hint' ? 'hint' : 'answer' };
  }
  return BLOCKS.test(tagName) ? calledByClass(node, inQuiz) : undefined;
}

function calledByClass(node: ParsedElement, inQuiz: boolean): Called | undefined {
  const classes = classOf(node).split(/\s+/).map(spoken);
  for (const one of classes) {
    const role = roleOfClass(normalize(one), node);
    if (role) return { title: one.length > 1 ? capital(one) : 'Answer', role };
  }
  if (!inQuiz && !isHidden(node)) return undefined;
  const id = spoken(attributeOf(node, 'id') ?? '').replace(/\s?\d+$/, '');
  const told = [...classes, id].find((one) => (inQuiz ? TOLD_IN_QUIZ : TOLD).test(normalize(one)));
  return told === undefined ? undefined : { title: capital(told), role: 'answer' };
}

function roleOfClass(words: string, node: ParsedElement): DisclosureRole | undefined {
  if (HINT.test(words)) return 'hint';
  const isAnswer = ANSWER.test(words) || (/^a(?:ns)?$/.test(words) && (isHidden(node) || isBelowAsked(node)));
  return isAnswer ? 'answer' : undefined;
}

/** `<div class="q">…</div><div class="a">` */
const isBelowAsked = ({ parentNode }: ParsedElement): boolean =>
  (parentNode?.childNodes ?? []).some(
    (one) => isElement(one) && /(?:^|\s)(?:q|question|prompt)(?:$|\s)/i.test(classOf(one)),
  );

/** What a program of the page shows once somebody has answered. */
const TOLD =
  /\b(?:answers?|solutions?|explanations?|feedback|rationale|corrections?|explications?|erklarung(?:en)?|spiegazion[ei]|explicacion(?:es)?)\b/;

const TOLD_IN_QUIZ = new RegExp(`${TOLD.source}|\\b(?:explains?|expl|why|reasons?|reveal|fb)\\b`);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
