/**
 * What the title of a folded block says it is (the corpus's rule R, in the languages of its neighbours).
 * Tried in this order: a declared role, hint, question, answer, extra.
 */
import type { Element } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { bodyOf, type DisclosureRole, isPart, titleOf } from '../parts.ts';

const HINT =
  /\b(?:indices?|astuces?|hints?|coup de pouce|besoin d'aide|need help|hinweise?|tipps?|suggeriment[oi]|pistas?)\b/;
/** Words for an answer, whatever stands around them. */
const ANSWERS =
  'reponses?|corriges?|pistes? de reflexion|answers?|(?:muster|beispiel)?antwort(?:en)?|(?:muster|beispiel)?losung(?:en|swege?|svorschlage?)?|risposta|risposte|soluzion[ei]|respuestas?|solucion(?:es)?';
/** Words that answer in `Sample solution` and not in `Saline solution`: what stands around them decides. */
const LOOSE = 'solutions?|corrections?|auflosung';
const ANSWER = new RegExp(String.raw`\b(?:${ANSWERS}|${LOOSE}|considerations)\b`);
const FIRM = new RegExp(String.raw`\b(?:${ANSWERS}|auflosung$)\b`);
const ARTICLE = "(?:(?:the|le|la|les|die|der|das|il|lo|gli|el|las?|los) |l')?";
/** What a solution is called, and whose it is: `Exercise 2 solution`, `Show a possible solution`. */
const KIND = String.raw`(?:some|an?|the|our|my|your|to|for|of|and|see|show|view|reveal|click|here|model|sample|example|suggested|proposed|possible|full|complete|detailed|worked|correct|expected|short|alternative|another|first|second|exercises?|questions?|problems?|hints?|cliquer|cliquez|ici|pour|voir|montrer|afficher|le|la|les|un|une|des|de|du|et|quelques|elements?|propositions?|exemples?|autre|exercices?|aufgaben?|siehe|zeige|[a-z]?\d+)(?:[\s.:-]+|$)|l'|d'`;
const SOLUTION = new RegExp(
  String.raw`^(?:${KIND})*(?:solutions?|corrections?)\b|\bsuggested considerations\b`,
);
/** `Solutions in industry` are none of an exercise's. */
const OTHER_SOLUTIONS =
  /^solutions (?:in|for|dans|pour|aux?) (?!(?:the |l'|la |le |les )?(?:exerci[cs]es?|questions?|problems?|parts?|python|java(?:script)?|sql|c|c\+\+|r|matlab|julia)\b)/;
/** The whole of a heading that answers the exercise above it, and the number it gives of that. */
const WHOLE = new RegExp(
  `^${ARTICLE}(?:(?:model|sample|example|suggested|possible|full|detailed|worked) )?(?:${ANSWERS}|solutions?|corrections?)` +
    String.raw`(?: (?:to|of|for|de|du|pour|zur?|zum|der|di|del|de la)? ?(?:the |l'|la |le |die |der )?(?:exercice|exercise|aufgabe|ubung|esercizio|ejercicio|question|problem)e?)?\s*(\d+(?:\.\d+)*)?\s*[:.]?$`,
);
const SEVERAL =
  /^(?:reponses|corriges|answers|solutions|corrections|losungen|antworten|risposte|soluzioni|respuestas|soluciones)\b/;
/** What a fold says that doesn't say what it holds: right below a question, its answer. */
const OPENS =
  /^(?:(?:click|cliquer|cliquez|klicken?)\b.{0,20}|(?:show|see|view|reveal|open|voir|montrer|afficher|ouvrir|anzeigen|zeigen|mostra(?:re|r)?|ver)(?: (?:me|it|hide|\/ hide))?|explanations?|explications?|erklarung|spiegazione|explicacion)\s*[.!:…]*$/;
/** `Want to know more?` asks nobody. */
const OFFERS = /\b(?:more|help|plus|aide|mehr|hilfe|stuck|bloque)\b/;
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
  if (saysAnswer(words)) return 'answer';
  if (QUESTIONS_INSIDE.test(words)) return 'extra';
  return 'extra';
};

/** Words for answers count in short titles or at their head, and loose ones only among their own. */
const saysAnswer = (words: string): boolean => {
  if (OTHER_SOLUTIONS.test(words)) return false;
  return SOLUTION.test(words) || (FIRM.test(words) && (words.length <= 80 || FIRM.exec(words)!.index < 8));
};

/** What the whole of a heading, or of a line in bold, says of an answer; undefined where it is none. */
export interface AnswerTitle {
  /** Of the exercise it names. */
  readonly number?: string;
  /** Whether it may be those of several exercises. */
  readonly several: boolean;
}

export const answerTitleOf = (title: string): AnswerTitle | undefined => {
  const words = fold(title);
  const whole = WHOLE.exec(words);
  return whole ? { ...(whole[1] && { number: whole[1] }), several: SEVERAL.test(words) } : undefined;
};

/** Whether a title looks like an answer's, whatever else it says. */
export const looksLikeAnswer = (title: string): boolean => saysAnswer(fold(title));

/** Whether words ask a learner, and a fold may answer them that doesn't say so. */
export const asksLearner = (words: string): boolean => {
  const folded = fold(words);
  return /\?$/.test(folded) && !OFFERS.test(folded) && !HINT.test(folded);
};

/** A fold without a title, or one that only says to open it. */
export const isBareFold = (node: Element): boolean => {
  if (!isPart(node, 'disclosure') || node.data.part.role || node.data.part.remark) return false;
  const words = fold(plainText(titleNode(node)));
  return words === '' || OPENS.test(words);
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
