/**
 * Shape A: a `{question}` (see directives/question.ts for an example). The form of its body says its kind:
 *
 *     - [x] right, - [ ] wrong      a choice            = Paris              a short answer
 *     {v}`right`, {f}`wrong`        a choice            = 3.5 ± 0.1 m        a number
 *     a definition list             matching            {gap}`Paris`         gaps to fill
 *     a) …  b) …  Answer: b         a choice
 *
 * `:type:` says what the form doesn't: `ordering`, `open`, or a short answer that looks like a number. Where the
 * key can't be trusted the question is open, with one sentence that says why.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, type KindParts, type QuestionKind } from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import type { Notes } from '../../page-context.ts';
import { bodyOf, type DeclaredQuestion, element, isPart, lineOf, type PartOf } from '../../parts.ts';
import { answerBody } from '../answers/answer.ts';
import { blockOf, roleOf, wordsOf } from '../blocks/block.ts';
import { keyOf as optionsNamed } from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { boxesFrom, boxesIn } from '../kinds/boxes.ts';
import { choiceOf, type OptionRead } from '../kinds/choice.ts';
import { gapsOf, holdsGap } from '../kinds/gaps.ts';
import type { KeyRead, QuestionParts } from '../kinds/key.ts';
import { orderOf } from '../kinds/order.ts';
import { holdsPairs, pairsOf } from '../kinds/pairs.ts';
import { listed, numericalOf, shortAnswerOf, typedOf } from '../kinds/typed.ts';
import { choiceBelow } from './form.ts';
import { type Judged, judgedBy } from './judged.ts';
import { keyBelow } from './key-below.ts';
import { countOf } from './lettered.ts';
import type { Candidate, Context, Match } from './pattern.ts';
import { stemBefore } from './stem.ts';

export function declared(context: Context): Match | undefined {
  const { blocks, at, page } = context;
  const block = blocks[at];
  if (!isPart(block, 'question')) return undefined;
  const body = bodyOf(block);
  function withRole(role: string) {
    return body.filter((child): child is Element => child.type === 'element' && roleOf(child) === role);
  }
  const hints = withRole('hint');
  const answers = withRole('answer');
  const parts = partsIn(block, [...hints, ...answers], page);
  const { part } = parts;
  const choice = choiceTold(
    parts,
    body.filter((one) => !hints.includes(one as Element)),
  );
  const key = choice ?? keyOf(parts);
  const starter = body.find((child) => isPart(child, 'starter'));
  const own = body.find((child) => isPart(child, 'feedback'));
  const offered = parts.options.length > 0 ? parts.options.map(asRead) : (boxesIn(parts.blocks)?.read ?? []);
  const told = choice ? [] : explaining(answers.flatMap(answerBody), offered);
  const inside = [...(key.feedback ?? []), ...told, ...(own?.children ?? [])];
  // Components hold options alone: what asks stands above them.
  const isBare = key.specific !== undefined && key.stem.every(isEmpty);
  const { feedback: explained, end } = toldUpTo(blocks, at, isBare || !key.specific, inside);
  const { specific, feedback = [] } = judgedIn(
    parts,
    key,
    explaining(explained, isBare ? offered : []),
    starter !== undefined,
  );
  const above = isBare ? stemAbove(context) : { start: at, words: [] };
  const candidate: Candidate = {
    type: 'candidate',
    specific: specific ?? openWith(parts, starter),
    stem: [...above.words, ...key.stem],
    hints: hints.map(answerBody),
    ...(feedback.length > 0 && { feedback }),
    name: part.name,
    points: part.points,
    ...(part.guess && { guess: part.guess }),
    line: above.start === at ? parts.line : lineOf(blocks[above.start]),
  };
  return {
    start: above.start,
    end,
    becomes: [candidate],
    introduced: isIntroduced(part),
  };
}

const openWith = ({ part }: QuestionParts, starter: ElementContent | undefined): KindParts => ({
  kind: 'open',
  ...(isPart(starter, 'starter') && { starter: asContent(starter.children) }),
  ...(part.minWords !== undefined && { minWords: part.minWords }),
});

/** A program of the page's own would write there. */
const isEmpty = (block: ElementContent): boolean =>
  isBlank(block) || (isTag(block, 'p', 'div', 'span') && block.children.every(isEmpty));

/** What asks above options alone; a heading above them and the code that it asks about does, and stays. */
function stemAbove(context: Context) {
  const { blocks, at, floor, heading } = context;
  const found = stemBefore(context, at) ?? at;
  const shown = blocks.slice(floor, at);
  const isHeaded = found === at && heading && shown.every(isShown);
  if (!isHeaded) return { start: found, words: blocks.slice(found, at) };
  return { start: floor, words: [element('p', {}, heading.children, lineOf(heading)), ...shown] };
}

const isShown = (block: ElementContent): boolean => isTag(block, 'pre', 'table', 'figure', 'img');

/** What answers it; of a theme's `::: {.question}`, open and without an answer inside, its `::: {.answer}` right behind, and so of options alone. */
function toldUpTo(
  blocks: readonly ElementContent[],
  at: number,
  isOpen: boolean,
  inside: readonly ElementContent[],
): { readonly feedback: readonly ElementContent[]; readonly end: number } {
  const next = blocks[at + 1];
  const isBehind = isOpen && inside.length === 0 && roleOf(next) === 'answer';
  return isBehind
    ? { feedback: answerBody(next as Element), end: at + 2 }
    : { feedback: inside, end: at + 1 };
}

/** What is no question of another kind may be a statement that its answer judges. */
const judgedIn = (
  { part }: QuestionParts,
  { specific, stem }: KeyRead,
  feedback: readonly ElementContent[],
  isBegun: boolean,
): Partial<Judged> =>
  (specific || part.type || isBegun ? undefined : judgedBy(stem, feedback)) ?? {
    ...(specific && { specific }),
    feedback,
  };

/** The last options that it has, by letters or without, where what ends it tells in words which are right. */
function choiceTold(parts: QuestionParts, body: readonly ElementContent[]): KeyRead | undefined {
  if (parts.part.type || SHOWN.some(({ isIn }) => isIn(parts))) return undefined;
  const at = body.findLastIndex((one, i) => isTag(one, 'ul', 'ol', 'p') && optionsIn(body, i) !== undefined);
  const options = optionsIn(body, at);
  const key = options && keyBelow(body, options);
  if (!options || key?.end !== body.length) return undefined;
  const read = options.options.map((one, i) => ({ ...one, correct: key.right.includes(i) }));
  const choice = choiceBelow([...body.slice(0, at), ...options.lead], read, parts.page, {
    counted: countOf(options),
  });
  return { ...choice, feedback: explaining(key.explanation, read) };
}

/** `B) ice`: a key that says once more which are right explains nothing. */
function explaining(told: readonly ElementContent[], options: readonly OptionRead[]) {
  const isLettered = /^[([]?[a-h]\s?(?:[)\].:–-]|$)/i.test(blockOf(told[0]).words);
  const key = isLettered ? optionsNamed(told, { options, numbered: false }, true) : undefined;
  return key?.right.every((place) => options[place]?.correct) ? key.explanation : told;
}

const optionsIn = (body: readonly ElementContent[], at: number): Options | undefined =>
  optionsAt(body, at) ?? plainOptionsAt(body, at);

function partsIn(block: PartOf<'question'>, others: readonly ElementContent[], page: Notes): QuestionParts {
  const body = bodyOf(block);
  const blocks = body.filter(
    (child) => !others.includes(child) && !isPart(child, 'option', 'accepted', 'feedback', 'starter'),
  );
  return {
    part: block.data.part,
    blocks,
    options: body.filter((child) => isPart(child, 'option')),
    accepted: body.filter((child) => isPart(child, 'accepted')),
    words: wordsOf(blocks.filter((child) => !isTag(child, 'ul', 'ol', 'dl'))) || wordsOf(blocks),
    line: lineOf(blocks[0] ?? block),
    page,
  };
}

type Form = 'choice' | 'typed' | 'gap-fill' | 'matching' | 'ordering' | 'open';
type KeyReader = (parts: QuestionParts) => KeyRead;

/** A form that speaks for itself: what shows it, and what its key is where no type is declared. */
interface Shown {
  readonly form: Form;
  readonly isIn: (parts: QuestionParts) => boolean;
  readonly key: KeyReader;
}

/** In the order of trust: of several, the first counts, and the others are stray. */
const SHOWN: readonly Shown[] = [
  {
    form: 'choice',
    isIn: ({ options, blocks }) => options.length > 0 || boxesIn(blocks) !== undefined,
    key: choice,
  },
  { form: 'typed', isIn: ({ accepted }) => accepted.length > 0, key: typedOf },
  { form: 'gap-fill', isIn: ({ blocks }) => blocks.some(holdsGap), key: gaps },
];

/** A definition list may be no more than that: it is a form where nothing else is. */
const PAIRS: Shown = { form: 'matching', isIn: ({ blocks }) => holdsPairs(blocks), key: pairsOf };
const NONE: Shown = { form: 'open', isIn: () => true, key: open };

/** The form that can answer for each kind, and how its key is read where its type is declared. */
const DECLARED: Readonly<Record<QuestionKind, { readonly form: Form; readonly key: KeyReader }>> = {
  open: { form: 'open', key: open },
  'single-choice': { form: 'choice', key: choice },
  'multiple-choice': { form: 'choice', key: choice },
  'true-false': { form: 'choice', key: choice },
  'short-answer': { form: 'typed', key: shortAnswerOf },
  numerical: { form: 'typed', key: numericalOf },
  matching: { form: 'matching', key: pairsOf },
  ordering: { form: 'ordering', key: orderOf },
  'gap-fill': { form: 'gap-fill', key: gaps },
};

function keyOf(parts: QuestionParts): KeyRead {
  const { part, blocks, options, page, words } = parts;
  const { type } = part;
  const shown = SHOWN.filter(({ isIn }) => isIn(parts));
  const loose = PAIRS.isIn(parts) ? PAIRS : NONE;
  const { form, key } = type ? DECLARED[type] : (shown[0] ?? loose);
  const place = page.place(parts.line, words.slice(0, 20));
  const isStray = shown.some((one) => one.form !== form);
  // Boxes and roles both mark options: whether they are two lists or one, nobody can tell.
  if (isStray || (form === 'choice' && options.length > 0 && boxesIn(blocks))) {
    const rule = type && isStray ? 'question-type-mismatch' : 'question-forms-mixed';
    page.report(rule, place, { words, type: type ?? '' });
    return withoutKey(parts);
  }
  const possible: readonly Form[] = [...shown.map((one) => one.form), loose.form, 'ordering', 'open'];
  if (type && !possible.includes(form)) {
    page.report('question-type-mismatch', place, { words, type });
    return { stem: blocks };
  }
  return key(parts);
}

function choice(parts: QuestionParts): KeyRead {
  const { blocks, options } = parts;
  if (options.length > 0) return choiceOf(parts, options.map(asRead), blocks);
  const { read, others } = boxesIn(blocks)!;
  return choiceOf(parts, read, others);
}

function gaps({ blocks, page }: QuestionParts): KeyRead {
  return gapsOf(blocks, page);
}

function open({ blocks }: QuestionParts): KeyRead {
  return { stem: blocks };
}

function asRead(option: PartOf<'option'>) {
  const own = option.children.find((child) => isPart(child, 'feedback'));
  return {
    correct: option.data.part.correct,
    children: option.children.filter((child) => child !== own),
    ...(own && { feedback: own.children }),
    line: lineOf(option),
  };
}

/** What marks the right answers must not show in the prompt: all of it is told afterwards. */
function withoutKey({ blocks, options, accepted }: QuestionParts): KeyRead {
  function isKey(block: ElementContent, i: number) {
    return boxesFrom(blocks, i) !== undefined || holdsGap(block);
  }
  return {
    stem: blocks.filter((block, i) => !isKey(block, i)),
    feedback: [
      ...blocks.filter(isKey),
      ...options.map((option) => ({ ...option })),
      ...(accepted.length > 0 ? listed(accepted) : []),
    ],
  };
}

const isIntroduced = ({ introduced }: DeclaredQuestion): boolean =>
  introduced === true || introduced === 'together';
