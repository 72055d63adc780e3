/** Which of a run's members are left to be asked, whatever its signs weigh. */
import type { ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../../lesson/index.ts';
import { blockOf } from '../../blocks/block.ts';
import { standingTitle } from '../../blocks/clear-answer.ts';
import { rowIn } from '../../blocks/items.ts';
import { linesOf } from '../../blocks/lines.ts';
import { namesField } from '../../blocks/room.ts';
import { areMostly, onlyIn, type Row } from '../../blocks/rows.ts';
import { tellsAnswer } from '../../blocks/told.ts';
import { type Answered, answeredEach } from '../../patterns/answered-in-turn.ts';
import { isFaq } from '../../patterns/asking-parts.ts';
import { isAsideTitle, isExample, opensAside, titlesAdvice } from '../../words/aside-title.ts';
import { holdsBlank } from '../../words/blanks.ts';
import { exerciseLabelOf } from '../../words/exercise-label.ts';
import { titlesAnswer } from '../../words/kind-names.ts';
import { asksAsOwner, asksAsReader, asksOrTellsIn, endsAsking, SENTENCES } from '../../words/lexicon.ts';
import { verdictOf } from '../../words/verdict.ts';
import { holdsFound, isFound } from '../asked-in-turn.ts';
import { sets, setsInWords } from '../units/unit.ts';
import { workedOut } from '../worked-out.ts';
import { LONGEST } from './marks.ts';
import { COUNT, type Form, type Member, type Members, type Run } from './runs.ts';

/**
 * Of a run that may be asked, those members that neither are told nor stand beside the matter; none where these are too many,
 * or are items of a list, which goes as a whole. Where all of a run is answered in one way, all of it is left, with its
 * answers.
 */
export function leftOf(run: Run): Members | undefined {
  const { form, members } = run;
  const rows = members.map(({ own }) => own);
  const answered = workedOut(rows) ?? answeredEach(rows);
  if (answered)
    return enough(
      members,
      members.map((one, i) => withTold(one, answered[i])),
    );
  const free = members.filter(
    ({ own }, i) => !isBeside(own[0]) && !(i === 0 && form === 'words' && leadsTo(members)),
  );
  const told = free.filter(
    ({ own }) => isToldBelow(own, form === 'heading') || isToldInLine(blockOf(own[0]).words),
  );
  if (areHabit(told, free)) return undefined;
  const left = free.filter((one) => !told.includes(one) || !isAnswered(one));
  return isList(form) && left.length < members.length ? undefined : enough(members, left);
}

/** `Read the tale on page 12 before you begin. …`, far longer than the questions below it. */
function leadsTo([first, ...others]: Members): boolean {
  const lengths = others.map(({ own }) => blockOf(own[0]).words.length).sort((one, other) => one - other);
  const { words } = blockOf(first.own[0]);
  return !words.includes('?') && words.length > 2 * (lengths[lengths.length >> 1] ?? 0);
}

/** One that is not answered is asked as it stands. */
const withTold = (one: Member, answered: Answered | undefined): Member =>
  answered ? { ...one, own: answered.asked, told: answered.told } : one;

function enough(all: Members, left: readonly Member[]): Members | undefined {
  const [first, ...others] = left;
  const isEnough = left.length * 3 >= all.length * 2;
  return first && isEnough ? [first, ...others] : undefined;
}

/** Where half of them go on with words, these are answers; else one that tells what to do may say more of it. */
const areHabit = (told: readonly Member[], all: readonly Member[]): boolean =>
  told.length > 0 && told.length * 2 >= all.length;

/** Whether nothing is known of a run, learners may be asked it, and it is not offered to choose from. */
export function mayBeAsked({ form, members, above, lead }: Run): boolean {
  // What begins with a call may be set in words that nobody knows.
  if (!CALLING.has(form) && !members.some(({ own: [head] }) => isShort(head) && mayAsk(head))) return false;
  if (isAside(above) || members.some(isKnown) || members.every(isFoundIn)) return false;
  const heads = members.map(({ own }) => blockOf(own[0]).words);
  if (heads.filter(isVerdict).length >= FEWEST_VERDICTS) return false;
  if (isList(form) && (offers(lead, heads) || !areMostly(heads, saysSomething))) return false;
  return heads.filter((one) => asksAsReader(one) || asksAsOwner(one)).length * 3 < heads.length;
}

/** `Q3: no`: nobody asks that; what is counted beside it answers as well, a sheet whose questions stand elsewhere. */
const isVerdict = (head: string): boolean =>
  verdictOf(head.replace(COUNT, '').replace(/^[\s:]+/, '')) !== undefined;
const FEWEST_VERDICTS = 2;

const mayAsk = (block: ElementContent | undefined): boolean =>
  setsSomewhere(block) || holdsBlank(blockOf(block).words);

/** `Question 2 (3 p)`, and what is asked in the next line. */
export const setsSomewhere = (block: ElementContent | undefined): boolean =>
  sets(block) ||
  (isTag(block, 'p') && linesOf(block).some(({ children }) => setsInWords(rawText(children).trim())));

const CALLING: ReadonlySet<Form> = new Set(['heading', 'counted', 'bold']);

const isShort = (block: ElementContent | undefined): boolean => blockOf(block).words.length <= LONGEST;

/** More than a name. */
const saysSomething = (words: string): boolean => /\p{L}\S* \S/u.test(words);

/** What is listed below a question, or goes on with words that have no end, is offered to choose from. */
function offers(lead: ElementContent | undefined, listed: readonly string[]): boolean {
  const { words, level } = blockOf(lead);
  if (lead === undefined || ENDED.test(words)) return false;
  const isTitle = level !== undefined || standingTitle(lead) !== undefined;
  return !isTitle || endsAsking(words) || areMostly(listed, (one) => /^\p{Ll}/u.test(one));
}
const ENDED = /[.:!。：！]\W{0,3}$/;

export const isList = (form: Form): boolean => form === 'item' || form === 'point';

const isAside = (title: string): boolean =>
  title !== '' && (isFaq(title) || isAsideTitle(title) || titlesAnswer(title) || titlesAdvice(title));

/** What was found among others of its form says that these ask, too. */
const isFoundIn = ({ own }: Member): boolean => own.some(holdsFound);

/** Something folds, helps or answers in it, or a question was found in it that isn't all of it. */
const isKnown = (one: Member): boolean =>
  isFoundIn(one)
    ? !isFound(onlyIn(one.own))
    : one.own.some((block) => blockOf(block).holdsQuestions || tellsAnswer(block));

/** How it is done, what it gives, a step of it, a field to fill in: whatever tells what to do is none. */
function isBeside(block: ElementContent | undefined): boolean {
  const { words, level } = blockOf(block);
  if (opensAside(words) || isExample(words)) return true;
  if (level === undefined && setsSomewhere(block)) return false;
  return (
    isAside(words) || exerciseLabelOf(words)?.kind === 'step' || (isTag(block, 'p') && namesField(block))
  );
}

/** A question that words below answer; what tells what to do may go on in them. */
const isAnswered = ({ own }: Member): boolean => own.length > 1 && endsAsking(blockOf(own[0]).words);

/** Behind what asks or tells, words that do neither. */
function isToldBelow([head, ...below]: Row, isHeaded: boolean): boolean {
  const isAsked = isHeaded ? endsAsking(blockOf(head).words) : sets(head);
  return isAsked && below.some(mayTell);
}

/** Words, or sentences in points. */
const mayTell = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol')
    ? elementsOf(block).every((item) => isSentence(blockOf(item).words) && !sets(rowIn(item)[0]))
    : blockOf(block).isWords && !sets(block);
const isSentence = (words: string): boolean => words.includes(' ') && /\.\W{0,3}$/.test(words);

/** `What is fog? Water.` */
function isToldInLine(words: string): boolean {
  const sentences = words.split(SENTENCES);
  const asked = sentences.findIndex(endsAsking);
  return asked >= 0 && sentences.slice(asked + 1).some((one) => /\p{L}{3}/u.test(one) && !asksOrTellsIn(one));
}
