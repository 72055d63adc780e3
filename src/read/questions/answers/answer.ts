/** Answers: the hints and answers that follow one another from a block on. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, onceFor } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, titleOf } from '../../parts.ts';
import { blockOf, isRule, roleOf, wordsOf } from '../blocks/block.ts';
import {
  clearAnswer,
  clearTitle,
  opensExercise,
  opensQuestion,
  plainAnswer,
  plainSolution,
} from '../blocks/clear-answer.ts';
import { rowOf } from '../blocks/items.ts';
import { reasonsIn } from '../blocks/reasons.ts';
import { callsExercise, exerciseLabelOf, setsTask } from '../words/exercise-label.ts';
import { judgementAhead } from '../words/judgement.ts';
import { LETTERED } from '../words/letters.ts';
import {
  answersTask,
  answerTitleOf,
  endsAsking,
  isInstruction,
  isJudged,
  opensOnly,
  pointsAtAnswer,
  requestsLearner,
  SENTENCES,
  tellsFirst,
  tellsLearner,
  tellsResult,
  tellsWorking,
} from '../words/lexicon.ts';
import { opensCorrection } from '../words/reason.ts';

export interface Answer {
  readonly hints: readonly (readonly ElementContent[])[];
  readonly feedback: readonly ElementContent[];
  /** The block after the last of them. */
  readonly end: number;
  /** Where no title says that it answers: a fold, or words in clear, right below what asks. */
  readonly untitled?: 'folded-answer' | 'answer-in-clear';
  /** It answers all that stands below its heading, and the heading itself. */
  readonly isOfHeading?: boolean;
}

/**
 * What answers from a block on, or undefined where nothing does. `inExercise`: whatever stands above is asked.
 *
 * @param before what stands above
 */
export function answerAt(
  blocks: readonly ElementContent[],
  at: number,
  inExercise = false,
  before: ElementContent | undefined = blocks[at - 1],
): Answer | undefined {
  const { answer, answers } = rowOfAnswers(blocks, at, keptRunEnd);
  if (answers) return answer;
  const behind = behindExtras(blocks, at, before);
  if (behind) return behind;
  const next = blocks[answer.end];
  const above = blockOf(before);
  const end = answer.end + 1;
  const isOfHeading = next !== undefined && !above.asks && opensWithWords(next) && toldIn(blocks).has(next);
  if (
    next?.type === 'element' &&
    (answersUntitled(next, before, isOfHeading) || answersExercise(next, blocks, at))
  )
    return { isOfHeading, hints: answer.hints, feedback: answerBody(next), end, untitled: 'folded-answer' };
  const feedback = answerInClear(blocks, at, answer.end, inExercise, before);
  return feedback && { hints: answer.hints, feedback, end, untitled: 'answer-in-clear' };
}

/** `**Answer:** …`, and `**Explanation:** …` right below it; or a fold, and one that explains it, or answers in another way. */
export function withReason(blocks: readonly ElementContent[], answer: Answer): Answer {
  const { end, untitled } = answer;
  const next = blocks[end];
  const isFold = next?.type === 'element' && isPart(next, 'disclosure');
  const told = isFold
    ? ((isVariant(next) || isWorked(next)) && withTitle(next)) ||
      (reasonsIn(next) === 'explains' && roleOf(next) !== 'question' && answerBody(next))
    : untitled === 'answer-in-clear' && next && explainsBelow(next, answer) && [next];
  return told ? { ...answer, feedback: [...answer.feedback, ...told], end: end + 1 } : answer;
}

const explainsBelow = (block: ElementContent, { feedback }: Answer): boolean =>
  opensExplanation(block) ||
  TELLS_CORRECT.test(blockOf(block).normalized) ||
  (opensCorrection(blockOf(block).words) && judgementAhead(wordsOf(feedback)) !== undefined);

/** Right behind an answer that somebody gave, `Selected Answer: fog`, the right one: `Correct Answer: ice`. */
const TELLS_CORRECT =
  /^[^a-z]*(?:(?:the )?(?:correct|right) answers?|(?:la |les )?(?:bonnes? reponses?|reponses? correctes?)|(?:die )?(?:richtigen?|korrekten?) antwort(?:en)?|(?:la )?respuesta correcta|(?:la )?risposta (?:corretta|giusta)|(?:a )?resposta (?:correta|certa)|(?:het )?(?:juiste|correcte) antwoord)\s?:/;

/** Right behind an answer, a paragraph or a list: elsewhere patterns/explanation.ts knows what explains. */
export const opensExplanation = (block: ElementContent): boolean => EXPLAINS.test(blockOf(block).normalized);

/** « Variante avec une boucle », `Alternative` */
const isVariant = (fold: Element): boolean => isExtra(fold) && VARIANT.test(blockOf(fold).title);
const VARIANT =
  /^\P{L}*(?:(?:an)?other (?:way|approach|version|method)|alternat|variant|version (?:alternativ|court|longu)|(?:une )?autre (?:methode|méthode|version|façon|approche)|(?:ein[ea]? )?(?:andere|weitere) (?:variante|möglichkeit|version|weg)|(?:un[ao]? )?(?:altro|altra|otr[oa]|outr[oa]) (?:mod[oi]|soluz|version|forma|manera|maneira|metod|método|approcci|enfoque))/iu;

/** « Explication : … », `💡 Why: …` */
const EXPLAINS =
  /^[^\p{L}\p{N}]{0,4}(?:explanation|explication|erklarung|begrundung|spiegazione|explica(?:cion|cao)|rationale|reason|why|pourquoi|justifica\p{L}*|motiva\p{L}*)\s*:/u;

/** The answer in clear at a place, below the block at `at`, if what stands above it may be asked. */
function answerInClear(
  blocks: readonly ElementContent[],
  at: number,
  place: number,
  inExercise: boolean,
  before: ElementContent | undefined,
): readonly ElementContent[] | undefined {
  const next = blocks[place];
  const above = blockOf(before);
  const clear = clearAnswer(next);
  const plain = clear ? undefined : plainAnswer(next);
  const isSet = asksOrRequests(above);
  const isBelowWords = inExercise && above.level === undefined && before !== undefined;
  const told = clear ?? plain ?? (isSet || isBelowWords ? plainSolution(next) : undefined);
  // Few blocks answer: of all others nothing above is looked at.
  if (!told) return undefined;
  if (above.asks || isSet || answersSetTask(blocks, place, above, plain !== undefined)) return told;
  const isPrompt =
    isPromptBefore(above, next) || isBelowQuestion(blocks, at) || (inExercise && before !== undefined);
  return isPrompt ? (clear ?? (isBelowWords ? told : undefined)) : undefined;
}

function answersSetTask(
  blocks: readonly ElementContent[],
  place: number,
  above: ReturnType<typeof blockOf>,
  isPlain: boolean,
): boolean {
  const saysSo = isPlain || saysAnswer(blocks[place]);
  return saysSo && (setsTaskInWords(above) || askedAbove(blocks, place) !== undefined);
}

/** Whether words ask, or request what only learners do: a solution below them is none of a trouble. */
const asksOrRequests = (above: ReturnType<typeof blockOf>): boolean =>
  (above.asks && above.isWords) ||
  ((above.isWords || above.level !== undefined) && requestsLearner(above.words));

/** `1. Water the plants.`, `Exercise 2: Fog`, and right below `Answer: …`; a solution may be that of a trouble. */
const setsTaskInWords = (above: ReturnType<typeof blockOf>): boolean =>
  (above.isWords || above.level !== undefined) && setsTask(above.words);

/** Whether what stands right above an answer in clear is what it answers, though it doesn't ask. */
const isPromptBefore = (above: ReturnType<typeof blockOf>, answer: ElementContent | undefined): boolean =>
  (above.isWords && (above.label !== undefined || isJudged(above.normalized))) ||
  (isHeading(above) && (mayAsk(above) || saysAnswer(answer)));

const answersUntitled = (fold: Element, before: ElementContent | undefined, isOfHeading: boolean): boolean =>
  (blockOf(fold).untitled && (blockOf(before).asks || isOfHeading)) ||
  (blockOf(before).asks && isResult(fold)) ||
  (isWorked(fold) && setsLearner(blockOf(before))) ||
  isPointedAt(fold, lastWords(before));

/** `Output`, right below `What does it print?` */
const isResult = (fold: Element): boolean =>
  isPart(fold, 'disclosure') && fold.data.part.role === undefined && tellsResult(blockOf(fold).title);

/** `Show the working`, „Rechenweg“ */
const isWorked = (fold: Element): boolean =>
  isPart(fold, 'disclosure') && fold.data.part.role === undefined && tellsWorking(blockOf(fold).title);

/** In one of its sentences words ask, or request what only learners do: `A block has 3 kg. Calculate its volume.` */
const setsLearner = ({ asks, isWords, words }: ReturnType<typeof blockOf>): boolean =>
  asks || (isWords && words.split(SENTENCES).some(requestsLearner));

/** A fold that only says to open it, or how it was found, below what an exercise says in a paragraph of its own. */
const answersExercise = (fold: Element, blocks: readonly ElementContent[], at: number): boolean =>
  blockOf(blocks[at - 1]).isWords &&
  (blockOf(fold).untitled || isWorked(fold)) &&
  [blocks[at - 1], blocks[at - 2]].some((one) => callsExercise(blockOf(one).normalized, 'exercise'));

/** A fold that only says to open it, below words that say what it holds: a remark elsewhere is none here. */
const isPointedAt = (fold: Element, above: ReturnType<typeof blockOf>): boolean =>
  isPart(fold, 'disclosure') &&
  fold.data.part.role === undefined &&
  opensOnly(blockOf(fold).title) &&
  above.isWords &&
  pointsAtAnswer(above.words) !== undefined;

/** Of a list, its last item says it. */
const lastWords = (before: ElementContent | undefined): ReturnType<typeof blockOf> =>
  blockOf(isTag(before, 'ul', 'ol') ? lastWordsIn(elementsOf(before).at(-1)) : before);

function lastWordsIn(item: Element | undefined): Element | undefined {
  const last = item && rowOf(item).findLast(({ type }) => type === 'element');
  return last?.type === 'element' ? last : undefined;
}

/** So many blocks may stand between words that are called a question and what answers them. */
const MOST_BETWEEN = 4;

/** `**Question:** …`, and more words or code, above; `**Exercise**`, and its parts. */
function isBelowQuestion(blocks: readonly ElementContent[], at: number): boolean {
  if (clearAnswer(blocks[at]) === undefined) return false;
  for (let i = at - 1; i >= 0 && at - i <= MOST_BETWEEN; i--) {
    if (opensQuestion(blocks[i]) || opensExercise(blocks[i])) return true;
    const areParts = isTag(blocks[i], 'ul', 'ol') && opensExercise(blocks[i - 1]);
    if (!blockOf(blocks[i]).isWords && !blockOf(blocks[i]).isShown && !areParts) return false;
  }
  return false;
}

/** `Why does this print 2?`, code, a list, a remark, and then `**Answer:** …`: where it asks. */
export function askedAbove(blocks: readonly ElementContent[], at: number): number | undefined {
  if (!saysAnswer(blocks[at]) && plainAnswer(blocks[at]) === undefined) return undefined;
  for (let i = at - 1; i >= 0 && at - i <= MOST_BETWEEN; i--) {
    const { asks, level, holdsQuestions } = blockOf(blocks[i]);
    if (asks || asksFrom(blocks[i], blocks[i + 1])) return i;
    if (level !== undefined || holdsQuestions || isRule(blocks[i]!)) return undefined;
  }
  return undefined;
}

/** `What is ice? Think of:`, and a list. */
const asksFrom = (block: ElementContent | undefined, next: ElementContent | undefined): boolean =>
  isTag(block, 'p') &&
  isTag(next, 'ul', 'ol') &&
  !LETTERED.test(blockOf(elementsOf(next)[0]).words) &&
  /\?.*:$/.test(blockOf(block).words);

/** `### Ice`, and right below it `**Answer:** …`; a heading that answers is no question. */
const mayAsk = ({ words, normalized }: ReturnType<typeof blockOf>): boolean =>
  endsAsking(words) || tellsLearner(words) !== undefined || exerciseLabelOf(normalized) !== undefined;

/** A *solution* is of a problem, too, which a text may have. */
const saysAnswer = (block: ElementContent | undefined): boolean => answersTask(clearTitle(block) ?? '');

const isHeading = ({ level, words }: ReturnType<typeof blockOf>): boolean =>
  level !== undefined && answerTitleOf(words) === undefined;

/** So many folds that say something else may stand between what is asked and its answer: *Prerequisites*, *Docs*. */
const MOST_EXTRAS = 4;

/** An answer behind folds that say something else: they help, as hints do, and keep their titles. */
function behindExtras(
  blocks: readonly ElementContent[],
  at: number,
  before: ElementContent | undefined,
): Answer | undefined {
  if (!isExtra(blocks[at]) || before === undefined || isPart(before, 'disclosure')) return undefined;
  let from = at;
  while (from - at < MOST_EXTRAS && isExtra(blocks[from])) from++;
  const { answer, answers } = rowOfAnswers(blocks, from, keptRunEnd);
  if (!answers) return undefined;
  const extras = (blocks.slice(at, from) as Element[]).map(withTitle);
  return { hints: [...extras, ...answer.hints], feedback: answer.feedback, end: answer.end };
}

/** A fold that says something else: neither that it answers or helps, nor only that it is to be opened. */
export const isExtra = (block: ElementContent | undefined): block is Element =>
  block !== undefined &&
  isPart(block, 'disclosure') &&
  roleOf(block) === 'extra' &&
  blockOf(block).title !== '';

export const withTitle = (fold: Element): readonly ElementContent[] => [
  element('p', {}, inBold(titleOf(fold))),
  ...answerBody(fold),
];

/**
 * Folds that answer headings that tell what to do, where several have one: `### Make a pod`, and *show*. Where most headings
 * have one, they may call what is done: `### Making a pod`.
 */
const toldIn = onceFor((blocks: readonly ElementContent[]): ReadonlySet<ElementContent> => {
  const headed = headedFolds(blocks);
  const telling = headed.filter(({ words }) => tellsFirst(words)).length;
  const doing = headed.filter(({ words }) => DOING.test(words) && !tellsFirst(words)).length;
  const isMost = doing > 0 && headed.length * 4 >= lowestHeadings(blocks) * 3;
  const tasks = telling + (isMost ? doing : 0);
  return new Set(tasks >= MANY && tasks * 2 >= headed.length ? headed.map(({ fold }) => fold) : []);
});

/** The first fold below each heading, where nothing is asked before it. */
function headedFolds(blocks: readonly ElementContent[]) {
  const all: { readonly fold: ElementContent; readonly words: string }[] = [];
  let heading: string | undefined;
  for (const fold of blocks) {
    const { level, words, holdsQuestions } = blockOf(fold);
    if (level !== undefined) heading = words;
    else if (heading !== undefined && opensWithWords(fold)) {
      all.push({ fold, words: heading });
      heading = undefined;
    } else if (holdsQuestions) heading = undefined;
  }
  return all;
}

const DOING = /^[^\p{L}]*\p{L}{2,}ing \S/u;

/** Those below which no other stands. */
function lowestHeadings(blocks: readonly ElementContent[]): number {
  const levels = blocks.flatMap((one) => blockOf(one).level ?? []);
  return levels.filter((level, i) => (levels[i + 1] ?? 0) <= level).length;
}

function opensWithWords(block: ElementContent): boolean {
  return isPart(block, 'disclosure') && blockOf(block).untitled && blockOf(block).title !== '';
}

const MANY = 3;

/** Where a run of hints or answers that starts at a block ends. */
type RunEnd = (blocks: readonly ElementContent[], from: number, role: 'hint' | 'answer') => number;

/**
 * Hints, then answers; a hint behind an answer belongs to what comes next. A row is looked for at every block, and
 * taken at few: what it says is put together when it is asked for.
 */
export function rowOfAnswers(
  blocks: readonly ElementContent[],
  at: number,
  endOf: RunEnd,
): { readonly answer: Answer; readonly answers: boolean } {
  const from = endOf(blocks, at, 'hint');
  const end = endOf(blocks, from, 'answer');
  if (end === at) return { answers: false, answer: { hints: [], feedback: [], end } };
  return {
    answers: end > from,
    answer: {
      get hints() {
        return (blocks.slice(at, from) as Element[]).map(answerBody);
      },
      get feedback() {
        return feedbackOf(blocks.slice(from, end) as Element[]);
      },
      end,
    },
  };
}

export function runEndBy(roleAt: (block: Element) => string | undefined): RunEnd {
  return (blocks, from, role) => {
    let end = from;
    for (let block = blocks[end]; block?.type === 'element' && roleAt(block) === role; block = blocks[end])
      end++;
    return end;
  };
}

type Run = { readonly from: number; readonly end: number };
const RUNS = {
  hint: new WeakMap<readonly ElementContent[], Run>(),
  answer: new WeakMap<readonly ElementContent[], Run>(),
};
const ownRunEnd = runEndBy(roleOf);

/** The last run of a row is kept: each block of it is asked. */
function keptRunEnd(...[blocks, from, role]: Parameters<RunEnd>): number {
  const known = RUNS[role].get(blocks);
  if (known && from >= known.from && from <= known.end) return known.end;
  const end = ownRunEnd(blocks, from, role);
  RUNS[role].set(blocks, { from, end });
  return end;
}

/** One answer as it is; several with their titles, and a title too that says more than “Answer”. */
export function feedbackOf(answers: readonly Element[]): ElementContent[] {
  return answers.flatMap((answer) => {
    const words = blockOf(answer).title;
    const isTitled = words !== '' && (answers.length > 1 || isInstruction(words));
    return isTitled ? [element('p', {}, inBold(titleOf(answer))), ...answerBody(answer)] : answerBody(answer);
  });
}

function inBold(title: readonly ElementContent[]): readonly ElementContent[] {
  const [only] = title;
  const isBold = title.length === 1 && isTag(only, 'strong');
  return isBold ? title : [element('strong', {}, title)];
}

/** An answer's words; an answer that holds nothing but another folded answer is that one. */
export function answerBody(node: Element): readonly ElementContent[] {
  const body = bodyOf(node);
  const [only] = body;
  return body.length === 1 && only?.type === 'element' && roleOf(only) === 'answer' ? answerBody(only) : body;
}
