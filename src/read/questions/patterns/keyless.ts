/**
 * A choice whose key the page doesn't give: lettered options with a word on how many to choose. Nobody can tell
 * which is right: it is an open question, and says what is missing.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { lineOf } from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { blockOf, wordsOf } from '../blocks/block.ts';
import type { LetteredOption } from '../choices/options.ts';
import { areLettered } from '../words/letters.ts';
import { fromLetter } from '../words/lexicon.ts';
import { choiceBelow, openQuestion } from './form.ts';
import type { Candidate, Context, Match } from './pattern.ts';
import { statementsFrom, stemBefore } from './stem.ts';

/** What programs print above what is offered: `Select one or more:` */
const SELECT_ONE =
  '^(?:select|choose|pick|tick|check) (?:only )?(?:one|two|three|four|all|[1-4])(?: or more)?(?: of (?:them|the following))?\\s?[:.]?$|^(?:selectionnez|choisissez|cochez) (?:une|un|un ou plusieurs|une ou plusieurs)\\s?:?$|^wahlen sie (?:eine|eine oder mehrere)(?: antwort(?:en)?)?\\s?:?$|^(?:seleccione|elija|marque) (?:solo )?una(?: o (?:mas|varias)(?: de una)?)?\\s?:?$|^(?:scegli|seleziona) una(?: o piu)?(?: alternativ[ae])?\\s?:?$|^(?:escolha|selecione|marque) uma(?: ou mais)?\\s?:?$|^veuillez (?:choisir|selectionner) (?:une|au moins une) reponse';
export const CHOOSE = new RegExp(
  [
    SELECT_ONE,
    String.raw`\b(?:select|choose|tick|check|pick|mark|selectionne[zr]?|choisi(?:s|r|ssez)|coche[zr]?|entoure[zr]?)\b.{0,30}\b(?:answers?|options?|apply|correct|reponses?|propositions?)\b|\b(?:une seule|plusieurs) (?:bonnes? )?reponses?\b|\b(?:single|multiple) (?:correct )?answers?\b`,
    String.raw`(?:^|[,;:] |\b(?:e|y|und) )(?:elig|elij|seleccion|selecion|escolh|assinal|marqu|marca|scegli|selezion|indic|wahle|kreuze|markiere)\p{L}*\b.{0,30}\b(?:respuestas?|opcion(?:es)?|opcao|opcoes|respostas?|alternativas?|rispost[ae]|opzion[ei]|antwort(?:en)?|correct[ao]s?|corret[ao]s?)\b`,
  ].join('|'),
  'u',
);

export function keyless(context: Context): Match | undefined {
  const { blocks, at, heading, page } = context;
  const list = blocks[at];
  if (!isTag(list, 'ul', 'ol') || !isLettered(list)) return undefined;
  const start = stemBefore(context, at);
  if (start === undefined) return undefined;
  const end = isCue(blocks[at + 1]) ? at + 2 : at + 1;
  if (end === at + 1 && !isCue(heading) && !blocks.slice(start, at).some(isCue)) return undefined;
  const stem = blocks.slice(start, end);
  const words = wordsOf(blocks.slice(start, at));
  page.report('choice-without-key', page.place(lineOf(stem[0]), words.slice(0, 20)), { words });
  const answer = answerAt(blocks, end);
  const question = openQuestion(stem, { ...answer, guess: 'lettered-options' });
  return { start, end: answer?.end ?? end, introduced: true, becomes: [question] };
}

/** Options of which nobody says which is right, as a list below what asks. */
export function choiceWithoutKey(
  { stem, options }: { readonly stem: Element; readonly options: readonly LetteredOption[] },
  page: Context['page'],
): Candidate {
  const read = options.map((one) => ({ ...one, correct: false }));
  const { stem: asked } = choiceBelow([stem], read, page, { counted: 'A' });
  return openQuestion(asked, { line: lineOf(stem), guess: 'lettered-options' });
}

export const isLettered = (list: Element): boolean =>
  areLettered(elementsOf(list).map((item) => blockOf(item).words));

export function isCue(node: ElementContent | undefined): boolean {
  if (node?.type !== 'element' || !/^(?:p|h[1-6])$/.test(node.tagName)) return false;
  const { words, normalized } = blockOf(node);
  return words.length < 120 && CHOOSE.test(normalized);
}

/** `Choose the correct answer.`, or `Options:`, below what asks is none by itself. */
export function behindCue({ blocks, floor }: Context, from: number | undefined): number | undefined {
  if (from === undefined || from <= floor) return from;
  const isTitled = titlesOptions(blocks[from]);
  const isBelowShown = isTitled && blockOf(blocks[from - 1]).isShown;
  const at = isTitled ? (stemBefore({ blocks, floor }, from) ?? (isBelowShown ? from - 1 : from)) : from;
  const isCueAlone = at > floor && isCue(blocks[at]) && !blockOf(blocks[at]).asks;
  if (!isCueAlone) return at;
  // `What does it print?`, and code, may stand above it.
  if (blockOf(blocks[at - 1]).isShown) return stemBefore({ blocks, floor }, at) ?? at;
  if (isTag(blocks[at - 1], 'ol')) return at - 1;
  return blockOf(blocks[at - 1]).isWords ? statementsFrom(blocks, at - 1, floor) : at;
}

/** What the offers of a choice are called together; French and Portuguese have more words, by where they stand. */
export const OFFERS_CALLED =
  '(?:answer |possible )?(?:options|choices)|(?:antwort|auswahl)(?:moglichkeiten|optionen)|optionen|opzioni(?: di risposta)?|opciones(?: de respuesta)?|opties';
const TITLE = new RegExp(
  String.raw`^(?:${OFFERS_CALLED}|(?:les )?(?:choix|options|propositions)(?: (?:possibles|de reponses?))?|alternativas|opcoes)\s*:?$`,
);

/** `Options:`, `### 📝 Opciones`. */
export function titlesOptions(block: ElementContent | undefined): boolean {
  const { isWords, level, normalized } = blockOf(block);
  return (isWords || level !== undefined) && TITLE.test(fromLetter(normalized));
}
