/**
 * Questions of a page that says of each of which kind it is, as people write them down for Moodle: below its heading, or
 * behind it. What the kind is made of is then no guess.
 *
 *     ### The file system            ### Exercise 2 [ORDER]
 *
 *     (Short answer)                 Put in order:
 *
 *     Which command lists files?     1. egg
 *                                    2. bird
 *     - ls
 *     - dir                          ### Exercise 3 [GAP]
 *
 *     Feedback: It is short.         Ice [floats] on water.
 *
 *     ### Matter                     ### Weather
 *
 *     (Multiple choice) Say what     (Missing words) [[1]] is a
 *     is true of ice.                low cloud, [[2]] falls.
 *
 *     - [x] It floats.               - [[1]] Fog
 *     - [ ] It sinks.                - [[2]] hail
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { lineOf, text } from '../../parts.ts';
import { blockOf, isRule, nextFull, roleOf, sectionEnd } from '../blocks/block.ts';
import { wordsOfItem } from '../blocks/items.ts';
import { paragraphOfWords, type Row, withMade } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { boxesFrom, boxesIn } from '../kinds/boxes.ts';
import { KIND_NAMES, type KindNamed, kindNamed } from '../words/kind-names.ts';
import { answerTitleOf, normalize } from '../words/lexicon.ts';
import { titlesReason } from '../words/reason.ts';
import { withGaps } from './gaps-bracketed.ts';
import { withGapsNumbered } from './gaps-numbered.ts';
import { madeQuestion } from './made-question.ts';
import { pairsFrom, pairsQuestion } from './pairs-told.ts';

const TYPE =
  '(?:(?:question )?types?|(?:frage|aufgaben)?typ|type (?:de question)?|tipo(?: di domanda| de pregunta| de questao)?)\\s*:';
const TAG = new RegExp(
  String.raw`^(?:[([](?:${TYPE})?\s*(?:${KIND_NAMES})(?: questions?)?[)\]]|${TYPE}\s*(?:${KIND_NAMES}))$`,
);
/** A part of whatever matches: of most headings and lines no more is asked. */
const MAY_TAG = /[)\]]$|^\p{L}{3,14}[^:]{0,12}:/u;

/** So many of a page are tagged. */
const FEWEST = 3;

interface Tagged {
  readonly kind: KindNamed;
  /** Its heading, without the tag. */
  readonly heading: ElementContent;
  /** What stands behind the tag in its paragraph. */
  readonly above: Row;
  /** The block behind heading and tag. */
  readonly from: number;
}

export function withTypedSections(blocks: Row): Row {
  const tagged = new Map<number, Tagged>();
  blocks.forEach((block, at) => {
    const one = blockOf(block).level === undefined ? undefined : tagAt(blocks, at);
    if (one) tagged.set(at, one);
  });
  if (tagged.size < FEWEST) return blocks;
  return withMade(blocks, (at) => {
    const one = tagged.get(at);
    if (!one) return undefined;
    const end = sectionEnd(blocks, at + 1, 6, isRule);
    const own = [...one.above, ...blocks.slice(one.from, end)];
    return { row: [one.heading, ...(ASKED[one.kind](own) ?? own)], end };
  });
}

/** Behind the words of a heading, or all that the paragraph below it says. */
function tagAt(blocks: Row, at: number): Tagged | undefined {
  const heading = blocks[at] as Element;
  const { words } = blockOf(heading);
  const [tag = ''] = /\s[([][^()[\]]{2,30}[)\]]\s*$/.exec(words) ?? [];
  const kind = tag === '' ? undefined : kindOf(tag);
  if (kind) {
    const last = heading.children.at(-1);
    const children =
      last?.type === 'text'
        ? [...heading.children.slice(0, -1), text(last.value.replace(/\s*[([][^()[\]]*[)\]]\s*$/, ''))]
        : heading.children;
    return { kind, heading: { ...heading, children }, above: [], from: at + 1 };
  }
  return tagBelow(blocks, at);
}

function tagBelow(blocks: Row, at: number): Tagged | undefined {
  const [heading, next] = [blocks[at]!, nextFull(blocks, at)];
  const first = blocks[next];
  if (!isTag(first, 'p')) return undefined;
  const below = kindOf(blockOf(first).words);
  if (below) return { kind: below, heading, above: [], from: next + 1 };
  const [before = ''] = TAG_BEFORE.exec(rawText(first.children)) ?? [];
  const named = kindOf(before.trim());
  const words = { ...first, children: withoutFirst(first.children, before.length) };
  return named && { kind: named, heading, above: [words], from: next + 1 };
}

/** `(Multiple choice) What floats?` */
const TAG_BEFORE = /^\s*[([][^()[\]]{2,38}[)\]]\s+(?=\S)/;

function kindOf(words: string): KindNamed | undefined {
  if (words.length > 40 || !MAY_TAG.test(words)) return undefined;
  const tag = normalize(words);
  return TAG.test(tag) ? kindNamed(tag) : undefined;
}

/** What a section of each kind becomes; undefined where its form is another's. */
const ASKED: Readonly<Record<KindNamed, (section: Row) => Row | undefined>> = {
  choice: choiceIn,
  typed: typedIn,
  order: (section) => {
    const at = listAt(section);
    return at > 0 && labelAt(section) < 0 ? [madeQuestion(section, {}, { type: 'ordering' })] : undefined;
  },
  gaps: gapsIn,
  judged: () => undefined,
  open: () => undefined,
  pairs: pairsIn,
};

/** The last list of a section, behind which nothing stands. */
function listAt(section: Row): number {
  const last = section.findLastIndex((one) => !isBlank(one));
  return isTag(section[last], 'ul', 'ol') ? last : -1;
}

/** `Feedback:`, `Answer:`, in front of what is told. */
const LABEL = /^\s*(\p{L}[\p{L} ]{1,24}?)\s?:\s*/u;

const GENERAL = /^general /i;

const labelIn = (block: ElementContent): string | undefined => {
  const [whole, name] = isTag(block, 'p') ? (LABEL.exec(rawText(block.children)) ?? []) : [];
  return name !== undefined && (titlesReason(name.replace(GENERAL, '')) || answerTitleOf(name))
    ? whole
    : undefined;
};
const labelAt = (section: Row): number => section.findIndex((one) => labelIn(one) !== undefined);

/** What asks, and what is told behind a label, up to a list. */
function partedAt(section: Row, list: number): { readonly stem: Row; readonly told: Row } {
  const end = list < 0 ? section.length : list;
  const label = labelAt(section);
  if (label < 0 || label > end) return { stem: section.slice(0, end), told: [] };
  const first = section[label] as Element;
  const words = withoutFirst(first.children, labelIn(first)!.length);
  const opening = paragraphOfWords(words, lineOf(first));
  return { stem: section.slice(0, label), told: [...opening, ...section.slice(label + 1, end)] };
}

const isFree = (section: Row): boolean =>
  section.length > 0 && section.every((one) => roleOf(one) === undefined && !blockOf(one).holdsQuestions);

function typedIn(section: Row): Row | undefined {
  const list = listAt(section);
  const { stem, told } = partedAt(section, list);
  if (!isFree(section) || !stem.some((one) => !isBlank(one))) return undefined;
  const items = list < 0 ? [] : elementsOf(section[list] as Element);
  const accepted = items.map((item) => ({ words: plainText(item).trim(), line: lineOf(item) }));
  return [madeQuestion(stem, { accepted, told }, items.length > 0 ? { type: 'short-answer' } : {})];
}

function choiceIn(section: Row): Row | undefined {
  const list = listAt(section);
  const { stem, told } = partedAt(section, list);
  if (list < 0 || !isFree(section) || !stem.some((one) => !isBlank(one))) return undefined;
  if (boxesIn(section)) return boxed(section, list);
  const items = elementsOf(section[list] as Element);
  const options = markedOptions(items.map(wordsOfItem)).map(({ children, mark, remark = [] }, i) => ({
    correct: mark !== undefined,
    children,
    told: remark,
    line: lineOf(items[i]),
    isSaid: mark === 'words',
  }));
  const right = options.filter(({ correct }) => correct).length;
  // All may be right where each says so: signs and bold letters could be the page's own style.
  const isKeyed = right > 0 && (right < options.length || options.every(({ isSaid }) => isSaid));
  return isKeyed ? [madeQuestion(stem, { options, told })] : undefined;
}

/** All of the boxes stand in its last list. */
function boxed(section: Row, list: number): Row | undefined {
  const { stem, told } = partedAt(section, list);
  const boxes = boxesFrom(section, list);
  if (!boxes?.options.some(({ correct }) => correct) || boxesIn(stem)) return undefined;
  const options = boxes.options.map((one) => ({
    ...one,
    correct: one.correct === true,
    told: one.feedback ?? [],
  }));
  return [madeQuestion(stem, { options, told })];
}

function pairsIn(section: Row): Row | undefined {
  const list = listAt(section);
  const found = list > 0 && isFree(section) && labelAt(section) < 0 ? pairsFrom(section, list) : undefined;
  return found && [pairsQuestion(section.slice(0, list), found.pairs)];
}

/** `Ice [floats].`, and below it what stands in the brackets once more, maybe. */
function gapsIn(section: Row): Row | undefined {
  const numbered = withGapsNumbered(section);
  if (numbered !== section) return numbered;
  const words: string[] = [];
  const stem = section.map((one) => (isTag(one, 'p', 'ul', 'ol') ? withGaps(one, words) : one));
  if (words.length === 0 || !isFree(section)) return undefined;
  const again = normalize(words.join(', '));
  return [madeQuestion(stem.filter((one) => !blockOf(one).normalized.endsWith(`: ${again}`)))];
}
