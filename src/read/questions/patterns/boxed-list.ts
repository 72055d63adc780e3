/**
 * A task list below a paragraph, or right below a heading, as quizdown writes choices; a quotation between them
 * is a hint, as it is there, unless words with a colon lead to it. Its stem must ask: below other words it is a list of things to do, and no question.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { element, isPart, lineOf, text } from '../../parts.ts';
import { type Answer, answerAt } from '../answers/answer.ts';
import { blockOf, wordsOf } from '../blocks/block.ts';
import { titlesReasons } from '../blocks/reasons.ts';
import { keyOf } from '../choices/option-key.ts';
import { type Boxes, boxesFrom } from '../kinds/boxes.ts';
import { isFalseWord, isTrueWord } from '../words/judgement.ts';
import { withoutLabel } from '../words/label.ts';
import { areLettered } from '../words/letters.ts';
import { leavesHole, normalize } from '../words/lexicon.ts';
import { saysAllRight } from '../words/right-words.ts';
import { isToBeEnded } from './asked-words.ts';
import { endsSection, isSentence, MOST_ABOVE } from './choice-stem.ts';
import { explainedBelow, isEndedBy } from './ended-by-options.ts';
import { explains, explanationEnd, notesEnd, remarkEnd, titledEnd } from './explanation.ts';
import { openQuestion, questionOf, ticksAgain } from './form.ts';
import { behindCue, CHOOSE, isCue } from './keyless.ts';
import type { Context, Match } from './pattern.ts';
import { beginsStatements, isNumberAlone, isQuestionByNumber, stemBefore } from './stem.ts';

/** Ends by asking, is called a question, or tells to choose; `Before you start` does neither. */
const ASKS = new RegExp(
  [
    // `(Choose two.)` may stand behind it.
    /\?[^\p{L}\p{N}]*(?:[([][^()[\]]*[)\]][^\p{L}\p{N}]*)?$/u,
    // `Which? Each right answer is a part.`
    /\?\s[^?]{0,60}\b(?:answers?|options?|reponses?|antwort\p{L}*|respuestas?|respostas?|rispost[ae]|antwoord\p{L}*)\b[^?]{0,60}[.:]$/u,
    // A statement with a gap, and one to be ended by the options.
    /_{2,}|(?:^|\s)_(?=[\s.,:;]|$)|(?:…|\.{3})\s*:?$/,
    /\b(?:which|quale?|quali|welche\w*|quel\w*|lequel|laquelle|cual\w*|quais|welke?)\b.*\b(?:following|seguent\w+|folgend\w+|suivant\w*|siguiente\w*|seguinte\w*|volgend\w*)\b/,
    /^(?:quiz|qcm|mcq|questions?|frage|domanda|pregunta|pergunta|questao|vraag)\b/u,
    /^(?:please )?(?:select|choose|tick|check(?! (?:if|that|whether)\b)|pick|mark|find|identify|decide|say|name|indicate)\b/u,
    /^(?:selectionne|choisi|coche|entoure|trouve|indique|designe|marque)\p{L}*\b/u,
    /^(?:выбер|отметь|вибер|познач|wybierz|zaznacz|vyber(?:te)?\b|oznac)/u,
    /^(?:wahle|kreuze|finde|markiere)\p{L}*\b|^(?:scegli|seleziona|spunta|elige|marca|selecciona)\p{L}*\b/u,
    /[([](?:choose|select|pick|tick|mark|choisi|coche|wahle|scegli|seleziona|elige|elija|selecciona|marca)\p{L}*\b[^()[\]]{0,30}[)\]]/u,
    CHOOSE,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

export function boxedList(context: Context): Match | undefined {
  const { blocks, at, floor, page } = context;
  const boxes = boxesFrom(blocks, at);
  if (!boxes) return undefined;
  const quote = at > floor ? blocks[at - 1] : undefined;
  const quoted = isTag(quote, 'blockquote') && !asksInQuotation(context) ? [quote] : [];
  const hint = isAboutQuotation(context) ? [] : quoted;
  const found = stemOf(context, at - quoted.length, boxes);
  if (found.stem.length === 0) return undefined;
  const stem = [...found.stem, ...(hint.length > 0 ? [] : quoted)];
  const start = isCheckedOff(boxes, blocks[at - quoted.length - 1]) ? undefined : found.start;
  if (start === undefined) {
    keptAsList(boxes, wordsOf(stem), page);
    return undefined;
  }
  const end = repeatsTicks(blocks[boxes.end], boxes) ? boxes.end + 1 : boxes.end;
  const answer = answerOf({ ...boxes, end }, context, stem);
  const told = {
    ...answer,
    hints: [...hint.map(({ children }) => children), ...(answer?.hints ?? [])],
    line: lineOf(stem[0]),
    guess: 'task-list' as const,
  };
  const right = rightAlone(boxes, blocks);
  const question = right
    ? openQuestion(stem, { ...told, feedback: [...right, ...(answer?.feedback ?? [])] })
    : questionOf([...stem, ...blocks.slice(at, boxes.end)], page, told);
  return { start, end: answer?.end ?? end, introduced: true, becomes: [question] };
}

const answerOf = (boxes: Boxes, context: Context, stem: readonly ElementContent[]): Answer | undefined =>
  answerAt(context.blocks, boxes.end) ??
  explanationOf(boxes, context) ??
  (isEndedBy(stem.at(-1), boxes) ? explainedBelow(context.blocks, boxes.end) : undefined);

function keptAsList({ options }: Boxes, words: string, page: Context['page']): void {
  const ticked = options.find(({ correct }) => correct);
  if (ticked) page.report('task-list-kept', page.place(ticked.line, '['), { words });
}

/** `> What floats?`, below what asks nothing itself: it is no hint. */
const asksInQuotation = ({ blocks, at, floor, heading }: Context): boolean => {
  const above = at - 1 > floor ? blocks[at - 2] : heading;
  const [quoted, asked] = [blocks[at - 1], above].map((one) => one && (asks(one) || isQuestionByNumber(one)));
  return quoted === true && !asked;
};

/** `Read the text below and mark what is right:`, and below it the text. */
const isAboutQuotation = ({ blocks, at }: Context): boolean => /[:：]$/.test(blockOf(blocks[at - 2]).words);

/** `Explanation: …`, in clear or folded, below boxes that are ticked. */
function explanationOf(boxes: Boxes, { blocks, isInItem }: Context): Answer | undefined {
  const { options, end } = boxes;
  if (!options.some(({ correct }) => correct)) return undefined;
  if (explains(blocks[end])) {
    const last = explanationEnd(blocks, end, false);
    return { hints: [], feedback: blocks.slice(end, last), end: last };
  }
  const noted = notesEnd(blocks, end);
  if (noted > end) return { hints: [], feedback: blocks.slice(end, noted), end: noted };
  // `### Explanation`, and what stands below it.
  const told = titlesReasons(blocks[end]) ? titledEnd(blocks, end) : end;
  if (told > end + 1) return { hints: [], feedback: blocks.slice(end + 1, told), end: told };
  // What is quoted right below them is told of them, unless it helps with the next.
  const quote = blocks[end];
  if (isTag(quote, 'blockquote') && !blockOf(quote).asks && !boxesFrom(blocks, end + 1))
    return { hints: [], feedback: quote.children, end: end + 1 };
  if (isPart(blocks[end], 'disclosure')) return answerAt(blocks, end, false, element('p', {}, [text('?')]));
  const remarked = isInItem && isKeyed(boxes) ? remarkEnd(blocks, end) : end;
  return remarked > end ? { hints: [], feedback: blocks.slice(end, remarked), end: remarked } : undefined;
}

/** A quotation `1, 4`, or that all are right: it says what is ticked, and nothing else. */
function repeatsTicks(quote: ElementContent | undefined, { options }: Boxes): boolean {
  if (!isTag(quote, 'blockquote')) return false;
  const ticked = options.flatMap(({ correct }, i) => (correct ? [i] : []));
  if (saysAllRight(blockOf(quote).words)) return ticked.length === options.length;
  const { right, explanation } = keyOf([quote], { options, numbered: true }, true) ?? {};
  return explanation?.every(isBlank) === true && right?.join() === ticked.join();
}

/** What an author ticked of options that are not told: there is nothing to choose from, and it answers what is asked. */
function rightAlone(
  { options, end }: Boxes,
  blocks: Context['blocks'],
): readonly ElementContent[] | undefined {
  const [only, ...others] = options;
  if (!only?.correct || others.length > 0 || wordsOf(only.children).trim() === '') return undefined;
  // What is shown below it may be its own, before the others.
  if (blockOf(blocks[end]).isShown && boxesFrom(blocks, end + 1)) return undefined;
  const words = only.children.some((one) => isTag(one, 'p', 'pre'))
    ? only.children
    : [element('p', {}, only.children, only.line)];
  return [...words, ...(only.feedback ?? [])];
}

/** All are ticked, below words that only lead to them: what there is, not what is right. */
const isCheckedOff = ({ options }: Boxes, above: ElementContent | undefined): boolean => {
  const { normalized, level } = blockOf(above);
  const leads = level === undefined && /(?:[:.]|…)$/.test(normalized) && !normalized.includes('?');
  return leads && options.length > 1 && options.every(({ correct }) => correct) && !TICKS.test(normalized);
};
/** `## 3. Say it in checks`, and all below it ticked: what was to be done. */
const isDone = ({ options }: Boxes, heading: ElementContent): boolean =>
  isCounted(heading) &&
  !blockOf(heading).words.includes('?') &&
  options.length > 1 &&
  options.every(({ correct }) => correct);
const TICKS = new RegExp(
  `^(?:please )?(?:select|choose|tick|check|pick|mark|find|identify|choisi|coche|wahle|kreuze|scegli|seleziona|spunta|elige|selecciona)|${CHOOSE.source}`,
  'u',
);

interface Stem {
  /** Undefined where nothing asks. */
  readonly start?: number;
  readonly stem: readonly ElementContent[];
}

/** All below a heading that counts questions; the words right above; or all below a heading that asks. */
function stemOf(context: Context, last: number, boxes: Boxes): Stem {
  const { blocks, floor, heading } = context;
  const headed = headedStem(context, blocks.slice(floor, last), boxes);
  if (headed?.first) return headed;
  const before = behindCue(context, stemBefore(context, last));
  const start = before ?? last;
  const above = blocks.slice(start, last);
  const ended = endedStem(context, { start, stem: above }, boxes);
  if (ended) return ended;
  const isAsked = isLettered(boxes) ? isPlain : asks;
  if (above.some(isAsked) || isOfQuiz(context, above, boxes)) return { start, stem: above };
  if (above.length > 0 && areJudgements(boxes)) return { start, stem: above };
  if (above.length > 0 && isTickedBelow(context, boxes)) return { start, stem: above };
  const head = heading ? [asWords(heading)] : [];
  if (heading && headed && head.some(isAsked) && !isDone(boxes, heading)) return headed;
  return { stem: before === undefined ? head.filter(() => last === floor) : above };
}

const asWords = (heading: Element): Element => element('p', {}, heading.children, lineOf(heading));

/** All below a heading, and the heading; `first`: whatever the words right above the boxes say. */
function headedStem(
  context: Context,
  whole: readonly ElementContent[],
  boxes: Boxes,
): (Stem & { readonly first: boolean }) | undefined {
  const { floor, heading } = context;
  if (!heading || !whole.every(isPlain)) return undefined;
  const isOf = isOfHeading(context, heading, whole, boxes);
  const isOwn = isOf && isNumberAlone(heading) && whole.length > 0;
  const isOne = isAskedAbove(heading, whole, endsSection(context.blocks[boxes.end]));
  const first = isOf || (isOne && !isDone(boxes, heading));
  return { start: floor, stem: isOwn ? whole : [asWords(heading), ...whole], first };
}

/**
 * `### Which floats?`, and below it `Select one answer.`: words that ask nothing by themselves belong to it. So does all
 * below one that is a sentence, where its section ends with the boxes: it tells of what, or to choose.
 */
function isAskedAbove(heading: Element, whole: readonly ElementContent[], isOwn: boolean): boolean {
  if (whole.length === 0 || whole.length > MOST_ABOVE) return false;
  const isOne = whole.length < 3 && !whole.some((one) => blockOf(one).asks);
  return (isOne && (blockOf(heading).asks || whole.every(isCue))) || (isOwn && isSentence(heading));
}

/** Of an item of an exam that is all of its page, the text above belongs to it. */
function endedStem(context: Context, own: Stem, boxes: Boxes): Stem | undefined {
  if (!isEndedBy(own.stem.at(-1), boxes)) return undefined;
  const { blocks, at, floor, heading } = context;
  const isWhole = !heading && floor === 0 && isAlone(context, boxes);
  return isWhole ? { start: 0, stem: blocks.slice(0, at) } : own;
}

const isAlone = ({ blocks, at }: Context, { end }: Boxes): boolean =>
  blocks.every((one, i) => (i >= at && i < end) || (blockOf(one).level === undefined && isPlain(one))) &&
  !blocks.some((_, i) => (i < at || i >= end) && boxesFrom(blocks, i) !== undefined);

const isOfQuiz = (
  { isBoxedQuiz, blocks, at }: Context,
  above: readonly ElementContent[],
  boxes: Boxes,
): boolean =>
  above.length > 0 &&
  (isKeyed(boxes)
    ? isCalledQuiz(blocks[at]) || above.some(beginsStatements) || isBoxedQuiz()
    : // `The ice lies on:`, among questions whose boxes nobody ticked either.
      isToBeEnded(blockOf(above.at(-1)).words) && isBoxedQuiz());

/** Right below them they stand once more, ticked: whatever leads to them, they are to be chosen from. */
const isTickedBelow = ({ blocks }: Context, { options, end }: Boxes): boolean =>
  ticksAgain(answerAt(blocks, end)?.feedback ?? [], options);

const isCalledQuiz = (block: ElementContent | undefined): boolean =>
  block?.type === 'element' && block.data?.quiz === true;

/** `Q5.`; `2. Ice`, where it counts this question alone; nothing but the boxes, in a page of such. */
function isOfHeading(
  { blocks, isBoxedQuiz }: Context,
  heading: Element,
  whole: readonly ElementContent[],
  boxes: Boxes,
): boolean {
  if (isNumbered(heading, boxes)) return true;
  if (whole.every((one) => blockOf(one).isShown)) return isKeyed(boxes) && isBoxedQuiz();
  return (
    isCounted(heading) &&
    isKeyed(boxes) &&
    whole.length === 1 &&
    whole.every(asks) &&
    endsSection(blocks[boxes.end])
  );
}

const isCounted = (heading: ElementContent): boolean => /^\d/.test(blockOf(heading).label ?? '');

/** Things to do have no letters. */
const isLettered = ({ options }: Boxes): boolean =>
  areLettered(options.map(({ children }) => blockOf(element('p', {}, children)).words));

const isKeyed = ({ options }: Boxes): boolean =>
  options.some(({ correct }) => correct) && options.some(({ correct }) => !correct);

/** `- [ ] True`, `- [x] False`: words above them are judged, be it a statement, and be none ticked. */
const areJudgements = ({ options }: Boxes): boolean =>
  options.length === 2 &&
  !options.every(({ correct }) => correct) &&
  [isTrueWord, isFalseWord].every((is) => options.some(({ children }) => is(wordsOf(children))));

/** By its words alone, or their last sentence: code below them says nothing. */
export function asks(block: ElementContent): boolean {
  const { isShown, words } = blockOf(block);
  const [last = ''] = LAST_SENTENCE.exec(words) ?? [];
  return (
    !isShown && (leavesHole(words) || [withoutLabel(words), last].some((one) => ASKS.test(normalize(one))))
  );
}
const LAST_SENTENCE = /(?<=\p{Ll}{3}[.!]\s+)\p{Lu}[^.!]+[.:]?$/u;

/** Neither folded nor boxed. */
function isPlain(block: ElementContent): boolean {
  const { role, holdsQuestions } = blockOf(block);
  return role === undefined && !holdsQuestions && !isPart(block, 'callout');
}

/** `Q5.`; a quarter of a year has its own lists of things to do. */
function isNumbered(heading: Element, boxes: Boxes): boolean {
  return (
    isKeyed(boxes) &&
    isQuestionByNumber(heading) &&
    (!/^q[1-4]\b/.test(blockOf(heading).normalized) || asks(heading))
  );
}
