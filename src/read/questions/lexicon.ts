/**
 * What the title of a folded block says it is (the corpus's rule R, in the languages of its neighbours).
 * Tried in this order: a declared role, hint, question, answer, extra.
 */
import type { Element } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { bodyOf, type DisclosureRole, isPart, titleOf } from '../parts.ts';

const HINT =
  /\b(?:indices?|astuces?|hints?|coup de pouce|besoin d'aide|need help|hinweise?|tipps?|suggeriment[oi]|pistas?)\b/;
const ANSWER =
  /\b(?:reponses?|corriges?|corrections?|solutions?|pistes? de reflexion|answers?|considerations|(?:muster|beispiel)?antwort(?:en)?|(?:muster|beispiel)?losung(?:en|svorschlage?)?|risposta|risposte|soluzion[ei]|respuestas?|solucion(?:es)?)\b/;
/** Ends by asking, or asks and says more in brackets; `“Why not? Because!”, a film` asks nothing. */
const ASKS = /\?[^\p{L}\p{N}]*$|\?\s*[([]/u;
/** `Show the answer?` asks nothing. */
const OFFER =
  /^(?:voir|montrer|afficher|see|show|reveal)?.{0,12}(?:reponses?|solutions?|corriges?|answers?)\s*\?$/;
const QUESTIONS_INSIDE = /\b(?:questions|thematiques)\b/;
/** Titles that tell a reader what to do, not what the answer is. */
const PLAIN = /\b(?:cliqu\w*|click|voir|montrer|afficher|show|see|reveal)\b/;

/** Lower case, without accents, spaces collapsed. */
export const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

export const roleOfTitle = (title: string): DisclosureRole => {
  const words = fold(title);
  if (HINT.test(words)) return 'hint';
  if (ASKS.test(words) && !OFFER.test(words)) return 'question';
  if (ANSWER.test(words)) return 'answer';
  if (QUESTIONS_INSIDE.test(words)) return 'extra';
  return 'extra';
};

/** What a block is to the question before it; undefined for what folds nothing and answers nothing. */
export const roleOf = (node: Element | undefined): DisclosureRole | undefined => {
  if (isPart(node, 'disclosure')) {
    const { role, remark } = node.data.part;
    const its = role ?? roleOfTitle(plainText(titleNode(node)));
    return remark && !role && its === 'question' ? 'extra' : its;
  }
  // `{admonition} Answer` isn't folded, yet answers; a remark is a remark whatever else its title says.
  if (isPart(node, 'callout')) {
    const words = fold(plainText(titleNode(node)));
    const role = words.length < 40 ? roleOfTitle(words) : undefined;
    // Authors give `:class: hint` to answers too, for its colour: the title decides.
    return role === 'answer' || (role === 'hint' && node.data.part.variety === 'hint') ? role : undefined;
  }
  return undefined;
};

/** Whether a title says more than “Answer” and should stay with the answer. */
export const isTelling = (title: string): boolean => {
  const words = fold(title);
  return (
    words !== '' && !PLAIN.test(words) && words.replace(ANSWER, '').replace(/[^\p{L}\p{N}]/gu, '') !== ''
  );
};

export const titleNode = (node: Element): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: titleOf(node),
});

/** An answer's words; an answer that holds nothing but another folded answer is that one. */
export const answerBody = (node: Element): ReturnType<typeof bodyOf> => {
  const body = bodyOf(node);
  const [only] = body;
  const nested = body.length === 1 && only?.type === 'element' ? only : undefined;
  if (nested && (roleOf(nested) === 'answer' || isPart(nested, 'solution'))) return answerBody(nested);
  return body;
};
