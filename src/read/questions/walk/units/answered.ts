/** What answers a unit, of all that stands below what it sets. */

import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../../lesson/index.ts';
import { isPart } from '../../../parts.ts';
import { blockOf, holdsElement, lastFull, nextFull } from '../../blocks/block.ts';
import type { Row } from '../../blocks/rows.ts';
import { tellsItself, titleAlone } from '../../blocks/told.ts';
import { optionsAt } from '../../choices/options.ts';
import { isHelpFold } from '../../patterns/unanswered.ts';
import { isExample } from '../../words/aside-title.ts';
import { changesNamed, pointsAtGiven } from '../../words/given-code.ts';
import { mayDo } from '../../words/solving-code.ts';
import { isToComplete } from '../../words/to-complete.ts';
import { isOffered } from '../items-asked.ts';
import { isAboutGiven } from '../quiz-answered.ts';
import type { Sort } from './said.ts';
import { callsTask, type Form, sets, setsInWords, type Unit } from './unit.ts';

export interface Answered {
  readonly asked: Row;
  /** Folded hints between both. */
  readonly hints: Row;
  /** Nothing, where nobody answers it. */
  readonly told: Row;
  readonly rest: Row;
}

/** Undefined where something in it says itself what it is, or is offered, or may be something else. */
export function answeredIn({ form, above = [], head, below }: Unit, sort: Sort): Answered | undefined {
  const own = below.filter((one) => !isHelpFold(one));
  const hints = below.filter(isHelpFold);
  if (offersInLines(head) || [head, ...own].some(isKnown) || goesOnBeyond(own)) return undefined;
  const from = sort === 'solutions' ? behindGiven(head, own) : firstSolving(head, own);
  if (from === undefined) return undefined;
  const told = own.slice(from);
  const end = toldEnd(told, form);
  return {
    asked: [...above, head, ...own.slice(0, from)],
    hints,
    told: told.slice(0, end),
    rest: told.slice(end),
  };
}

/** Behind a line in bold, words below its code go on with the page. */
function toldEnd(told: Row, form: Form): number {
  const first = told.find((one) => !isBlank(one));
  return form === 'bold' && isTag(first, 'pre')
    ? told.findLastIndex((one) => isTag(one, 'pre')) + 1
    : told.length;
}

/** It ends in `a) ice`, and no answer is that alone: `**b) hail**` stands beyond it, a line in bold, which is the right one. */
const goesOnBeyond = (below: Row): boolean => {
  const at = lastFull(below, below.length);
  const last = lastFull(below, at) < 0 ? undefined : below[at];
  const { words } = blockOf(last);
  return isTag(last, 'p') && /^\(?a\s?[.)](?:\s|$)/i.test(words) && !setsInWords(words.slice(2));
};

/** Options in its own lines. */
const offersInLines = (head: ElementContent): boolean =>
  OFFERS.test(blockOf(head).words) && !areParts(rawText([head]).split('\n').filter(isLettered));
const isLettered = (line: string): boolean => /^\s*\(?[a-z]\s?[.)]\s+\S/.test(line);
const OFFERS = /(?:^|\s)\(?[ai]\s?[.)]\s.*\s\(?(?:b|ii)\s?[.)]\s/is;

function isKnown(block: ElementContent, at: number, row: Row): boolean {
  return (
    tellsItself(block) ||
    titleAlone(block) !== undefined ||
    blockOf(block).holdsQuestions ||
    isPart(block, 'exercise') ||
    (mayBeChosen(block, at, row) && !arePartsAt(row, at))
  );
}

const mayBeChosen = (block: ElementContent, at: number, row: Row): boolean =>
  (isOffered(block, at, row) && !isTag(row[nextFull(row, at)], 'pre')) ||
  (isTag(block, 'p') && optionsAt(row, at) !== undefined);

/** `a. Find its mass.`, `b. What is lost?`: most of them set something themselves. */
const arePartsAt = (row: Row, at: number): boolean =>
  areParts(optionsAt(row, at)?.options.map(({ children }) => rawText(children)) ?? []);

const areParts = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.filter(setsInWords).length * 3 >= parts.length * 2;

/** On a page that solves: all but what the words point at, and further words that set something, with more below. */
function behindGiven(head: ElementContent, below: Row): number | undefined {
  const code = callsTask(blockOf(head).words) ? below.findIndex((one) => isTag(one, 'pre')) : -1;
  if (code >= 0) return code;
  let from = 0;
  let last = head;
  for (let at = 0; at < below.length && holdsElement(below.slice(at + 1)); at++) {
    const block = below[at]!;
    if (isBlank(block)) continue;
    if (!isAsked(block, { head, last, next: below[nextFull(below, at)] })) break;
    last = block;
    from = at + 1;
  }
  return from;
}

interface Around {
  readonly head: ElementContent;
  /** What was asked last. */
  readonly last: ElementContent;
  readonly next: ElementContent | undefined;
}

function isAsked(block: ElementContent, { head, last, next }: Around): boolean {
  const isGiven = pointsBelow(last) && (blockOf(block).isShown || isTag(head, 'p'));
  if (!isTag(head, 'p')) return isGiven;
  const goesOn =
    isTag(block, 'p') && (isExample(blockOf(block).words) || (sets(block) && !blockOf(head).asks));
  const arePoints = isTag(block, 'ul', 'ol') && isTag(next, 'pre');
  return (isGiven || goesOn || arePoints) && !definesFor(head, block);
}

/** `Define the following terms:`, and below it the first of these with what defines it, `Frost: frozen dew on cold ground`. */
const definesFor = (head: ElementContent, block: ElementContent): boolean =>
  isTag(block, 'p') &&
  DEFINE.test(blockOf(head).normalized) &&
  /^[^:]{2,40}:\s+\S+(?:\s+\S+){3}/.test(blockOf(block).words);
const DEFINE =
  /\b(?:define|definez|definis(?:sez)?|definiere?n?|defin[aei](?:n|s|m|r)?|definisci|definite|definieer)\b/;

const pointsBelow = (block: ElementContent): boolean =>
  /:\s*$/.test(blockOf(block).words) || pointsAtGiven(blockOf(block).words);

/** On one that sets: its program, or a quotation; behind words and points that say more of the task. */
function firstSolving(head: ElementContent, below: Row): number | undefined {
  const own = below.filter((one) => !isBlank(one));
  if (own.length === 0) return 0;
  const quoted = own.findIndex((one) => isTag(one, 'blockquote'));
  if (quoted >= 0 && isAboutGiven(blockOf(head).words)) return undefined;
  if (quoted >= 0)
    return own.slice(quoted).every((one) => isTag(one, 'blockquote'))
      ? below.indexOf(own[quoted]!)
      : undefined;
  const code = own.findIndex(isProgram);
  if (code < 0) return own.every(isMore) ? below.length : undefined;
  const words = [head, ...own.slice(0, code)].map((one) => blockOf(one).words).join('\n');
  const program = own
    .slice(code)
    .map((one) => (isProgram(one) ? rawText([one]) : ''))
    .join('\n');
  if (!own.slice(0, code).every(isMore)) return undefined;
  const isGiven = pointsAtGiven(words) || changesNamed(words);
  // It belongs to what is asked, and nothing below it answers.
  if (isGiven && code === own.length - 1) return below.length;
  const isSolved = !isGiven && !/:\s*$/.test(words) && mayDo(words, program);
  return isSolved ? below.indexOf(own[code]!) : undefined;
}

/** Words, points, what is shown, a box that helps, and a program to go on with. */
const isMore = (block: ElementContent): boolean =>
  isTag(block, 'p', 'ul', 'ol') ||
  isHelpBox(block) ||
  (isTag(block, 'pre') ? isBegun(block) : blockOf(block).isShown);

const isHelpBox = (block: ElementContent): boolean =>
  isPart(block, 'callout') && HELPS.test(block.data.part.variety) && blockOf(block).isAside;
const HELPS = /^(?:tip|hint|important|warning|caution|attention)$/;

const isBegun = (program: Element): boolean => isToComplete(rawText([program]));

function isProgram(block: ElementContent): boolean {
  if (!isTag(block, 'pre') || isBegun(block)) return false;
  return !/^(?:text|txt|plain\w*|console|output|out|csv|json|mermaid|math|bash|sh|shell|zsh|powershell)$/.test(
    String(block.properties.dataLanguage ?? ''),
  );
}
