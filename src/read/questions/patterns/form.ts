/** The kind that the form of a stem gives to a question which isn't declared as one: boxes to tick, gaps to fill. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText, rawText } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { bodyOf, element, gap, isPart, lineOf, text, titleOf } from '../../parts.ts';
import { blockOf, wordsOf } from '../blocks/block.ts';
import { allKnown, onlyIn } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { choiceOf, type OptionRead } from '../kinds/choice.ts';
import { fillOf, gappedAt, gapsOf, holdsGap } from '../kinds/gaps.ts';
import { type KeyRead, NOTHING_DECLARED } from '../kinds/key.ts';
import { fillsFor } from '../words/blanks.ts';
import { judgementAlone } from '../words/judgement.ts';
import { normalize, OPTION_NAMES } from '../words/lexicon.ts';
import { verdictOf } from '../words/verdict.ts';
import { judgedBeside, judgedBy } from './judged.ts';
import type { Candidate } from './pattern.ts';
import { tickedKey } from './ticked-again.ts';

/** All of a candidate but its stem; without a line of its own it stands where its stem does. */
type Rest = Partial<Omit<Candidate, 'type' | 'stem'>>;

export function openQuestion(stem: readonly ElementContent[], rest: Rest): Candidate {
  return { type: 'candidate', specific: { kind: 'open' }, line: lineOf(stem[0]), ...rest, stem };
}

/** A question of the kind that its stem's form says, or its answer. */
export function questionOf(given: readonly ElementContent[], page: Notes, rest: Rest): Candidate {
  const stem = rest.feedback ? withBoxesUntabbed(given, rest.feedback) : given;
  const boxes = boxesIn(stem);
  const ticked = rest.feedback && (boxes ? tickedIn(rest.feedback, boxes.read) : saidIn(rest.feedback, stem));
  const key = boxes ? boxesBelow({ ...boxes, ...ticked }, page, stem) : keyOf(stem, ticked, page, rest);
  const { specific } = key ?? {};
  // Where it names what is right and nothing besides, it is told by that.
  const told = ticked && { feedback: ticked.feedback.length > 0 ? ticked.feedback : undefined };
  const judged = specific || rest.specific ? undefined : judgedBy(stem, rest.feedback ?? []);
  return {
    ...openQuestion(stem, { ...(specific && { specific }), ...rest, ...told, ...judged }),
    stem: key?.stem ?? stem,
  };
}

/** Of what has no boxes. */
function keyOf(
  stem: readonly ElementContent[],
  said: { readonly read: readonly OptionRead[] } | undefined,
  page: Notes,
  { feedback }: Rest,
): KeyRead | undefined {
  if (stem.some(holdsGap)) return gapsOf(stem, page);
  return said ? choiceBelow(stem, said.read, page) : feedback && gapsSaid(feedback, stem, page);
}

/** Boxes in a tab of their own, which the answer, a tab beside it, ticks: as if no tab held them. */
function withBoxesUntabbed(
  stem: readonly ElementContent[],
  feedback: readonly ElementContent[],
): readonly ElementContent[] {
  if (!stem.some((one) => isPart(one, 'group')) || boxesIn(stem)) return stem;
  const above = wordsOf(stem.filter((one) => !isPart(one, 'group')));
  const untabbed = stem.flatMap((one) => untabbedOf(one, above));
  const boxes = boxesIn(untabbed);
  return boxes && ticksAgain(feedback, boxes.read) ? untabbed : stem;
}

/** A title that says no more than what stands above, or that this is offered, goes. */
function untabbedOf(block: ElementContent, above: string): readonly ElementContent[] {
  if (!isPart(block, 'group')) return [block];
  const { title } = blockOf(block);
  const isSaid = title === '' || bareWords(title) === bareWords(above) || OFFERED.test(normalize(title));
  const head = isSaid ? [] : [element('p', {}, titleOf(block), lineOf(block))];
  return [...head, ...bodyOf(block).flatMap((one) => untabbedOf(one, above))];
}
const OFFERED = new RegExp(`^(?:${OPTION_NAMES})$`, 'u');

const boxesBelow = (
  { read, others }: NonNullable<ReturnType<typeof boxesIn>>,
  page: Notes,
  stem: readonly ElementContent[],
): KeyRead => choiceBelow(others, read, page, { line: lineOf(others[0] ?? stem[0]) });

/** Boxes that nobody ticks, and the same in the answer, ticked, or the words of one: what it says besides explains them. */
function tickedIn(feedback: readonly ElementContent[], options: readonly OptionRead[]) {
  if (options.some(({ correct }) => correct)) return undefined;
  const again = boxesIn(feedback) ?? signedIn(feedback);
  if (!again) return namedIn(feedback, options) ?? judgedIn(feedback, options);
  if (again.read.length !== options.length) return tickedAlone(feedback, options);
  if (!again.read.some(({ correct }) => correct)) return undefined;
  return { read: options.map((option, i) => withTick(option, again.read[i]!)), feedback: again.others };
}

/** `Answer: False, it floats.`, below boxes of true and false. */
function judgedIn(feedback: readonly ElementContent[], options: readonly OptionRead[]) {
  const says = options.map(({ children }) => judgementAlone(wordsOf(children)));
  const told = options.length === 2 && says.includes(true) && says.includes(false) && judgedBeside(feedback);
  return told
    ? {
        read: options.map((one, i) => ({ ...one, correct: says[i] === told.isTrue })),
        feedback: told.feedback ?? [],
      }
    : undefined;
}

/** The right ones, ticked, and no others. */
function tickedAlone(feedback: readonly ElementContent[], options: readonly OptionRead[]) {
  const { right, explanation } = tickedKey(feedback, { options }) ?? {};
  return (
    right && {
      read: options.map((option, i) => ({ ...option, correct: right.includes(i) })),
      feedback: explanation!,
    }
  );
}

/** `- ❌ iron`, `- ✅ ice`: a list whose items all begin with a sign of what is right or wrong. */
function signedIn(feedback: readonly ElementContent[]) {
  const at = feedback.findIndex((one) => isTag(one, 'ul', 'ol'));
  const items = at < 0 ? [] : elementsOf(feedback[at] as Element);
  const signs = items.map((item) => SIGN.exec(rawText(item.children))?.[0]);
  if (items.length < 2 || !signs.every((one) => one !== undefined)) return undefined;
  const read = items.map((item, i): OptionRead => {
    const correct = verdictOf(signs[i]!)?.right;
    return { correct, children: withoutFirst(item.children, signs[i]!.length), line: lineOf(item) };
  });
  return { read, others: feedback.filter((_, i) => i !== at) };
}
const SIGN = /^\s*[✅✔✓☑❌✗✘✖❎]\ufe0f?\s*/u;

/** Whether what answers tells by as many boxes which of those above are right, or names one. */
export const ticksAgain = (feedback: readonly ElementContent[], options: readonly OptionRead[]): boolean =>
  tickedIn(feedback, options) !== undefined;

/** What the answer says of an option in its place, beside the option's own words, is why it is right or wrong. */
function withTick(option: OptionRead, { correct, children, feedback = [], line }: OptionRead): OptionRead {
  const isAgain = bareWords(wordsOf(children)) === bareWords(wordsOf(option.children));
  const said = children.some(isBlock) ? children : [element('p', {}, children, line)];
  const why = [...(isAgain ? [] : said), ...feedback];
  return { ...option, correct, ...(why.length > 0 && { feedback: [...(option.feedback ?? []), ...why] }) };
}

const isBlock = (node: ElementContent): boolean => isTag(node, 'p', 'ul', 'ol', 'pre', 'table', 'blockquote');

/** `Answer: ice`, below the boxes of ice and iron. */
function namedIn(feedback: readonly ElementContent[], options: readonly OptionRead[]) {
  const { words } = blockOf(onlyIn(feedback));
  const named = onlyNamed(
    options.map(({ children }) => wordsOf(children)),
    words,
  );
  if (bareWords(words) === '' || named < 0) return undefined;
  return { read: options.map((option, i) => ({ ...option, correct: i === named })), feedback: [] };
}

/** The place of the one that is named; -1 where none is, or several. Of *a* and *à* it is the one with the same accents. */
function onlyNamed(offers: readonly string[], told: string): number {
  const same = [...offers.keys()].filter((i) => bareWords(offers[i]!) === bareWords(told));
  const exact = same.length > 1 ? same.filter((i) => isAsWritten(offers[i]!, told)) : same;
  return exact.length === 1 ? exact[0]! : -1;
}

const isAsWritten = (offer: string, told: string): boolean =>
  offer.trim().toLowerCase() ===
  told
    .replace(/[\s.]+$/, '')
    .trim()
    .toLowerCase();

/** `Ice (float / floats).`, and its answer: what it offers in its words, of which it is one. */
function saidIn(feedback: readonly ElementContent[], stem: readonly ElementContent[]) {
  const told = blockOf(onlyIn(feedback)).words;
  if (told === '' || told.length > LONGEST_OFFER || !wordsOf(stem).includes('/')) return undefined;
  const [offers, ...others] = offersIn(stem);
  if (!offers || others.length > 0) return undefined;
  const line = lineOf(stem[0]);
  return namedIn(
    feedback,
    offers.map((one): OptionRead => ({ children: [text(one)], correct: false, line })),
  );
}

/** `Ice (floats / sinks) on (water / wax).`, answered `floats, water`: each is chosen where it stands. */
function gapsSaid(
  feedback: readonly ElementContent[],
  stem: readonly ElementContent[],
  page: Notes,
): KeyRead | undefined {
  const told = blockOf(onlyIn(feedback)).words;
  if (told === '' || !wordsOf(stem).includes('/')) return undefined;
  const offers: (readonly string[])[] = [];
  gappedAt(stem, OFFERS_IN_TEXT, (words) => {
    offers.push(eachIn(words));
    return text(words);
  });
  const fills = offers.length > 1 && offers.every(areOffers) ? fillsFor(told, offers.length) : undefined;
  const sources = fills && allKnown(offers.map((all, i) => chosenIn(all, fills[i]!)));
  if (!sources) return undefined;
  const left = [...sources];
  const line = lineOf(stem[0]);
  return gapsOf(
    gappedAt(stem, OFFERS_IN_TEXT, () => gap(left.shift()!, line)),
    page,
  );
}

/** `>floats|sinks`, where it is one of them. */
function chosenIn(offers: readonly string[], told: string): string | undefined {
  const right = onlyNamed(offers, told);
  return right < 0 ? undefined : offers.map((one, i) => `${i === right ? '>' : ''}${fillOf(one)}`).join('|');
}

const LONGEST_OFFER = 40;
/** In brackets, or as a word each. */
const OFFERS = /[([]([^()[\]/]+(?:\/[^()[\]/]+)+)[)\]]|[\p{L}\p{M}'’-]+(?:\s?\/\s?[\p{L}\p{M}'’-]+)+/gu;
/** The same, brackets and all. */
const OFFERS_IN_TEXT = new RegExp(`(${OFFERS.source.replace('([^', '(?:[^')})`, 'u');

/** What a row offers in its words: in letters of its own it may be several words. */
function offersIn(row: readonly ElementContent[]): readonly (readonly string[])[] {
  const apart = row.flatMap(setApart).filter((one) => one.includes('/'));
  const found =
    apart.length > 0 ? apart : [...wordsOf(row).matchAll(OFFERS)].map(([all, inside]) => inside ?? all);
  return found.map(eachIn).filter(areOffers);
}

const eachIn = (words: string): readonly string[] =>
  words
    .replace(/^[([]|[)\]]$/g, '')
    .split('/')
    .map((offer) => offer.trim());
const areOffers = (all: readonly string[]): boolean =>
  all.length < 6 && all.every((one) => one !== '') && new Set(all).size === all.length;

const setApart = (node: ElementContent): readonly string[] =>
  node.type !== 'element'
    ? []
    : isTag(node, 'strong', 'b', 'em', 'i', 'u')
      ? [plainText(node)]
      : node.children.flatMap(setApart);

const bareWords = (words: string): string => normalize(words).replace(/[\s.]+$/, '');

/** A choice that nobody declares, between options below what asks: `shown` is what becomes its stem, if more than that. */
export function choiceBelow(
  asked: readonly ElementContent[],
  options: readonly OptionRead[],
  page: Notes,
  {
    line = lineOf(asked[0]),
    shown = asked,
    counted,
  }: {
    readonly line?: number;
    readonly shown?: readonly ElementContent[];
    readonly counted?: 'A' | '1' | undefined;
  } = {},
): KeyRead {
  const words = wordsOf(asked);
  const multiple = SEVERAL.test(normalize(wordsOf(shown)));
  return choiceOf({ part: { ...NOTHING_DECLARED, multiple }, words, line, page }, options, shown, counted);
}

/** `Choose two`, `Select all that apply`: more than one may be chosen, however many are right. */
const SEVERAL = new RegExp(
  [
    '\\b(?:select|choose|pick|check|mark|tick) (?:(?:two|three|four|[2-5])\\b|all (?:that|which|the|of|correct|answers|options)\\b)',
    '(?:choisi|selectionn|coch)\\p{L}+ (?:deux|trois|quatre|toutes|la ou les)\\b|plusieurs (?:bonnes )?reponses (?:sont )?possibles',
    '\\bmehrere (?:antworten|losungen)\\b|\\bmehrfach(?:auswahl|nennung)',
    '\\b(?:elige|elija|selecciona|seleccione|marca|marque) (?:las )?(?:dos|tres|todas)\\b',
    '\\b(?:scegli|seleziona|selezionare|indica) (?:le )?(?:due|tre|tutte)\\b',
    '\\b(?:escolha|selecione|marque|assinale) (?:as )?(?:dois|duas|tres|todas)\\b',
  ].join('|'),
  'u',
);

/** Whether it asks by itself, or holds what does. */
export const hasOwnQuestions = (block: ElementContent): boolean =>
  blockOf(block).holdsQuestions || holdsGap(block);
