/** Walks through a page's rows of blocks, tries each pattern at each block, and puts questions in their place. */
import type { Element, ElementContent, Root } from 'hast';
import { isBlank, isTag, once, Placeholder, visit } from '../../../lesson/index.ts';
import { isDurationLine } from '../../page/metadata.ts';
import type { Notes } from '../../page-context.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf, withBody, withChildren } from '../../parts.ts';
import { answerAt, withReason } from '../answers/answer.ts';
import { answersApart } from '../answers/answers-apart.ts';
import { partsAnswered } from '../answers/keys-by-part.ts';
import { sectionsAnswered } from '../answers/sections-answered.ts';
import { blockOf, lastFull, levelOf, roleOf } from '../blocks/block.ts';
import { clearTitle } from '../blocks/clear-answer.ts';
import { foldsInItems } from '../blocks/folds.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { areSame, type Row } from '../blocks/rows.ts';
import { isUsedKey, keyListIn, withoutKeys } from '../choices/key-list.ts';
import { listsMarkKeys, marksKeys } from '../choices/option-marks.ts';
import { answeredEach } from '../patterns/answered-in-turn.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { isBoxedQuiz } from '../patterns/boxed-quiz.ts';
import { openQuestion } from '../patterns/form.ts';
import { choiceWithoutKey } from '../patterns/keyless.ts';
import { isQuiz } from '../patterns/lettered-quiz.ts';
import { emptiedEnd, orphanSection } from '../patterns/orphan-section.ts';
import { partsAsked } from '../patterns/parts-asked.ts';
import type { Candidate, Context, Match, Shared, Solutions } from '../patterns/pattern.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import { exerciseOfPage } from '../patterns/section.ts';
import { isNothing } from '../patterns/substance.ts';
import { asked, toldInTurn } from '../patterns/unanswered.ts';
import { isOfGoals, promisesSkills } from '../words/aside-title.ts';
import { holdsBlank } from '../words/blanks.ts';
import { isDialogue } from '../words/dialogue.ts';
import { saysExercises } from '../words/exercise-label.ts';
import { isForMakers } from '../words/for-makers.ts';
import { isSolutionFile, isSolutionTitle } from '../words/solution-file.ts';
import { answerAlone, answerPage } from './answer-page.ts';
import { withAnswersLeft } from './answers-left.ts';
import { askedInTurn, type Found, type InTurn, situationAbove, withLettersApart } from './asked-in-turn.ts';
import { asksNothing } from './asking-none.ts';
import { belowCounted } from './below-counted.ts';
import { withBoldOffered } from './bold-offered.ts';
import { calledAlone } from './called-alone.ts';
import { drillsLeft } from './drills.ts';
import { gapsToFill } from './gaps-to-fill.ts';
import { countedAlone } from './headings-counting.ts';
import { reportKept, withAnswerFolded } from './kept.ts';
import { withLinesOffered } from './lines-offered.ts';
import { choiceIn, offeredInLine } from './offered-in-line.ts';
import { rowWithOptions } from './opened-items.ts';
import { pageAsTask } from './page-as-task.ts';
import { withPartWhole } from './parts-whole.ts';
import { toldAnywhere, toldInPlace, usualForm, withPartsCalled } from './passes.ts';
import { withPointsLast } from './points-above.ts';
import { isPosingBox, posedBelowTitles, posedByTitle, posedInBox, withCallApart } from './posed.ts';
import { isWorksheet, posersAlike } from './posers-alike.ts';
import { questionsCalled } from './questions-called.ts';
import { reasonsCounted } from './reasons-counted.ts';
import { asksAboveRoom } from './room-to-write.ts';
import { sentencesAboveRoom } from './sentences-above-room.ts';
import { labelsIn } from './solutions.ts';
import { statementsLeft } from './statements-left.ts';
import { withStemsUnboxed } from './stems-unboxed.ts';
import { stubsToFill } from './stubs-to-fill.ts';
import { tasksListed } from './tasks-listed.ts';
import { callsTrouble, helpsInTrouble } from './troubles.ts';
import { sets } from './units/unit.ts';
import { type Weigher, weigherOf } from './weighed/index.ts';
import { withWorkedOut } from './worked-out.ts';

/** A candidate where it stands on its page. */
export interface Placed {
  readonly candidate: Candidate;
  readonly placeholder: Element;
  readonly section?: string;
  /** Questions of one run follow one another below one heading. */
  readonly run: number;
  /** What introduces the run: it stays on the page too. */
  readonly context: readonly ElementContent[];
  /** What it was found as, with others where that has several parts; absent of what asks in a row of its like. */
  readonly match?: Match;
  /** What that begins with. */
  readonly begin?: ElementContent | undefined;
  /** What several are about together: the page tells it once, a quiz with each. */
  readonly shared?: readonly ElementContent[];
}

/** A walk through a page: what it knows of it, and what it has found so far. */
interface Walk extends Omit<Shared, 'apart' | 'isInAnswer' | 'isInItem'> {
  readonly apart: Map<ElementContent, Element>;
  readonly isLabel: (label: string) => boolean;
  /** Whether the page says that it answers. */
  readonly solves: boolean;
  /** Whether it is for those who make the course. */
  readonly isForMakers: boolean;
  readonly weigh: Weigher;
  readonly placed: Placed[];
  section?: string;
  run: number;
  /** Whether it is inside what answers, though no question took it. */
  isInAnswer: boolean;
  isInItem: boolean;
  box?: Element | undefined;
  /** What calls the row that nothing stands above: the page's title, where the page is one exercise. */
  above?: Element;
}

/** The page with a placeholder for each question, whose id is given later. */
export function replaceQuestions(
  given: Root,
  page: Notes,
  solutions: Solutions,
): { readonly body: readonly ElementContent[]; readonly placed: readonly Placed[] } {
  const own = given.children as ElementContent[];
  const offered = withStemsUnboxed(withLinesOffered(withBoldOffered(own)));
  const tree: Root = offered === own ? given : { ...given, children: [...offered] };
  const rows = partsAnswered(withPartsCalled(tree.children as ElementContent[], page));
  const isSheet = rows.length > 1 || saysExercises(page.title) || saysExercises(page.called);
  const sections = rows.map(sectionsAnswered);
  const parts = sections.flatMap((own) => own.map((part) => answersApart(toldAnywhere(part, page), isSheet)));
  const isMakers = isForMakers(page.title, page.called);
  // Where a key told of parts, one may be asked as a whole.
  const ofParts = parts.map((part) => (rows.length > 1 ? withPartWhole(part.row) : part.row));
  const whole = ofParts.length === 1 ? ofParts[0]! : ofParts.flat();
  const areApart = sections.some((own) => own.length > 1);
  // What stands below a task of its makers answers nothing.
  const told = isMakers ? whole : (areApart ? ofParts : [whole]).flatMap((own) => toldInPlace(own, page));
  const { heading: above, blocks } = exerciseOfPage(page.title, told);
  const walk: Walk = {
    page,
    apart: new Map(parts.flatMap(({ of }) => [...of])),
    solutions,
    keys: keyListIn(blocks),
    marksKeys: once(() => marksKeys(tree, page.title)),
    listsMarkKeys: once(() => listsMarkKeys(tree)),
    isQuiz: once(() => isQuiz(tree, page.title)),
    isBoxedQuiz: once(() => isBoxedQuiz(tree)),
    itemFolds: once(() => foldsInItems(tree)),
    isLabel: labelsIn(tree),
    solves: isSolutionTitle(page.title) || isSolutionFile(page.called),
    isForMakers: isMakers,
    weigh: weigherOf(own, page.title, page.called),
    placed: [],
    run: 0,
    isInAnswer: false,
    isInItem: false,
    ...(above && { above }),
  };
  const found = withReasons(
    row(blocks, walk).flatMap((node) => insideKeys(node, walk)),
    walk,
  );
  const body = walk.solves || isMakers ? found : asOneTask(withAskedInTurn(found, walk), walk);
  const isAlone = walk.solves && answerAlone(walk.placed, own, page);
  if (walk.placed.length > 0 && !isAlone)
    return { body: withLeftFolded(body, walk), placed: answeredOf(walk.placed) };
  const folded = answerPage(page, blocks, isAlone ? own : body);
  if (!folded) return { body: withLeftFolded(body, walk), placed: walk.placed };
  reportKept(folded, walk.isLabel, page);
  return { body: [folded], placed: [] };
}

/** A page on which nothing else was found may be one task itself. */
function asOneTask(body: ElementContent[], walk: Walk): ElementContent[] {
  const task = walk.placed.length === 0 ? pageAsTask(body) : undefined;
  if (!task) return body;
  const { stem, feedback } = task;
  const line = lineOf(stem[0]);
  return [placeholderOf(openQuestion(stem, { feedback, line, guess: 'unlabelled' }), [], false, walk)];
}

/** Choices take the reasons that are counted below them all. */
function withReasons(body: ElementContent[], { placed }: Walk): ElementContent[] {
  const found = reasonsCounted(
    body,
    placed.map(({ candidate }) => candidate),
  );
  if (!found) return body;
  for (const [i, one] of placed.entries())
    placed[i] = { ...one, candidate: { ...one.candidate, feedback: found.reasons[i]! } };
  return [...found.body];
}

function answeredOf(placed: readonly Placed[]): readonly Placed[] {
  const candidates = withWorkedOut(placed.map(({ candidate }) => candidate));
  return placed.map((one, i) => ({ ...one, candidate: candidates[i]! }));
}

/** A page of answers shows them where it isn't folded as a whole. */
const withLeftFolded = (body: ElementContent[], { solves, isForMakers, page }: Walk): ElementContent[] =>
  solves || isForMakers ? body : withAnswersLeft(body, page);

function row(given: readonly ElementContent[], walk: Walk): ElementContent[] {
  const blocks = usualForm(given, walk);
  const out: ElementContent[] = [];
  let floor = 0;
  let inRun = false;
  const { above } = walk;
  walk.above = undefined;
  function keep(to: number): void {
    for (; floor < to; floor++) out.push(...inside(blocks[floor]!, walk));
  }
  walk.run++;
  for (let at = 0; at < blocks.length; ) {
    const match = matchAt(blocks, at, floor, headOf(blocks, floor, above), walk);
    if (match) {
      const from = match.introduced ? introduction(blocks, floor, match.start, walk) : match.start;
      keep(inRun ? from : match.start);
      out.push(...replacement(match, blocks[match.start], blocks.slice(from, match.start), inRun, walk));
      inRun = true;
      at = floor = match.end;
      continue;
    }
    const node = blocks[at]!;
    reportClearAnswer(node, blocks[at - 1], walk.page);
    at++;
    const isHeading = levelOf(node) < 7;
    if (!isHeading && !isTag(node, 'hr')) continue;
    keep(at - 1);
    if (isHeading) walk.section = blockOf(node).words;
    keep(at);
    inRun = false;
    walk.run++;
  }
  keep(blocks.length);
  return out;
}

const headOf = (blocks: readonly ElementContent[], floor: number, above: Element | undefined) =>
  floor === 0 ? above : blocks[floor - 1];

/** What is said on the way from one question to the next belongs to the next. */
function replacement(
  match: Match,
  start: ElementContent | undefined,
  before: readonly ElementContent[],
  inRun: boolean,
  walk: Walk,
): readonly ElementContent[] {
  let preceding = before.filter((one) => !isDuration(one));
  let block = start;
  // How long it takes is said of the activity, and stays on the page.
  const out = inRun ? before.filter(isDuration) : [];
  for (const one of match.becomes.flatMap((one) => partedOf(one, before, walk))) {
    if (one.type !== 'candidate') {
      out.push(...inside(one, walk));
      continue;
    }
    if (one.keyed !== undefined) walk.keys.used.add(one.keyed);
    preceding = preceding.filter((block) => !one.lead?.includes(block));
    const candidate = named(withPointsLast(one), block);
    if (isNothing(candidate)) {
      walk.page.report('question-empty', walk.page.place(candidate.line), {});
      continue;
    }
    if (walk.solves && answersAlone(candidate)) {
      const fold = foldedAnswer([...preceding, ...(candidate.lead ?? []), ...candidate.stem]);
      reportKept(fold, walk.isLabel, walk.page);
      out.push(fold);
    } else out.push(placeholderOf(candidate, preceding, inRun, walk, { match, begin: start }));
    preceding = [];
    block = undefined;
  }
  return out;
}

const partedOf = (
  one: Candidate | ElementContent,
  above: Row,
  { section, solves }: Walk,
): readonly (Candidate | ElementContent)[] =>
  one.type === 'candidate' && !solves ? partsAsked(one, above, section) : [one];

/** On a page of answers: what nothing answers, and neither asks nor tells what to do, answers another page. */
const answersAlone = ({ guess, specific, stem, lead = [], hints = [], feedback }: Candidate): boolean =>
  guess !== undefined &&
  specific.kind === 'open' &&
  feedback === undefined &&
  hints.length === 0 &&
  ![...lead, ...stem].some(sets);

/** @param preceding what stands before it: its own where a question of the same run does too, else it introduces the run */
function placeholderOf(
  candidate: Candidate,
  preceding: readonly ElementContent[],
  inRun: boolean,
  { placed, section, run }: Walk,
  found?: Pick<Placed, 'match' | 'begin'>,
): Element {
  const placeholder = element(Placeholder.question, {}, [], candidate.line);
  const lead = inRun && preceding.length > 0 ? [...preceding, ...(candidate.lead ?? [])] : candidate.lead;
  placed.push({
    candidate: lead === candidate.lead ? candidate : { ...candidate, lead },
    placeholder,
    section,
    run,
    context: inRun ? [] : preceding,
    ...found,
  });
  return placeholder;
}

/** Blocks that hold rows of their own. */
function inside(given: ElementContent, walk: Walk, afterwards = false): ElementContent[] {
  if (given.type !== 'element') return [given];
  if (walk.solutions.all.has(given)) return [];
  const node = withAnswerFolded(given);
  // Questions that it answers may still come.
  if (walk.keys.blocks.has(node) && !afterwards) return [node];
  if (isPart(node, 'plain') || isGuiding(node) || (node.data?.part && isFaq(blockOf(node).title)))
    return [node];
  reportKept(node, walk.isLabel, walk.page);
  if (node.data?.part || /^(?:li|blockquote|dd|td)$/.test(node.tagName)) {
    const { isInAnswer, isInItem, box } = walk;
    walk.isInAnswer ||= roleOf(node) === 'answer';
    if (isPart(node, 'callout', 'disclosure') && blockOf(node).title !== '') walk.box = node;
    walk.isInItem = isTag(node, 'li');
    const children = row(isPart(node, 'callout', 'group') ? apartIn(node, walk) : rowWithOptions(node), walk);
    Object.assign(walk, { isInAnswer, isInItem, box });
    return [withChildren(node, children)];
  }
  return node.children.length > 0
    ? [
        withChildren(
          node,
          node.children.flatMap((one) => inside(one, walk)),
        ),
      ]
    : [node];
}

/** What a box holds, each answer behind what it answers. */
function apartIn({ children }: Element, { apart }: Walk): readonly ElementContent[] {
  const { row, of } = answersApart(children);
  for (const [asked, fold] of of) apart.set(asked, fold);
  return row;
}

/** A list of keys once all questions are found. */
function insideKeys(node: ElementContent, walk: Walk): ElementContent[] {
  const listed = walk.keys.blocks.get(node);
  if (!listed) return [node];
  const { seen, used } = walk.keys;
  // What it goes on with was taken as something else: nobody has its words.
  const isAlone = listed.goesOn === true && !seen.has(listed.entries);
  seen.add(listed.entries);
  const left = isAlone ? [foldedAnswer([node])] : withoutKeys(node, listed, used);
  return left.flatMap((one) => inside(one, walk, true));
}

function matchAt(
  blocks: readonly ElementContent[],
  at: number,
  floor: number,
  above: ElementContent | undefined,
  walk: Walk,
): Match | undefined {
  const { page, solutions, keys } = walk;
  if (solutions.all.has(blocks[at]!) || isUsedKey(keys, blocks[at]!)) return undefined;
  const found = firstMatch(contextAt(blocks, at, floor, above, walk));
  const match = found && asksNothing(found, walk.isForMakers) ? undefined : found;
  return match ?? (keys.blocks.has(blocks[at]!) ? undefined : orphanAt(blocks, at, page, solutions));
}

/** What asks in what is left of a page: it counts on, or programs are to be written, or there is room to write below it. */
function withAskedInTurn(row: ElementContent[], walk: Walk): ElementContent[] {
  const found = new Map(walk.placed.map(({ placeholder, candidate }) => [placeholder, candidate.stem[0]]));
  const body = [...withLettersApart(row)].map((one, at, row) => {
    if (isPart(one, 'callout', 'exercise')) return withAskedInBox(one, found, walk, isPosingBox(row, at));
    return isTag(one, 'blockquote') && isPosingBox(row, at) ? withPosed(one, walk) : one;
  });
  const runs = withoutOverlaps([
    ...askedIn(body, found),
    ...posedByTitle(body),
    ...posedBelowTitles(body),
    ...tasksListed(body),
    ...calledAlone(body),
    ...countedAlone(body, walk.page.title),
    ...drillsLeft(body),
    ...statementsLeft(body),
    ...offeredInLine(body, walk.page.title),
    ...(isWorksheet(body, walk.page.title) ? posersAlike(body) : []),
    ...walk.weigh(body),
  ]).filter(({ start }) => !isLearnt(body, start));
  if (runs.length === 0 && areSame(body, row)) return row;
  const all = runs.length > 0 ? withAsked(body, runs, walk) : body;
  const order = placeholdersIn(all);
  walk.placed.sort((one, other) => order.get(one.placeholder)! - order.get(other.placeholder)!);
  return all;
}

/** What learners will be able to do is no task: below a heading of goals, or right below words that say so. */
const isLearnt = (row: Row, at: number): boolean =>
  isOfGoals(headingsAbove(row)[at]!.words ?? '') || promisesSkills(blockOf(row[lastFull(row, at)]).words);

const askedIn = (row: Row, found: Found, title?: string): readonly InTurn[] =>
  withoutOverlaps([
    ...askedInTurn(row, found, title),
    ...stubsToFill(row),
    ...asksAboveRoom(row),
    ...sentencesAboveRoom(row),
    ...gapsToFill(row),
    ...questionsCalled(row),
  ]);

function withAskedInBox(box: Element, found: Found, walk: Walk, isPosing: boolean): Element {
  const body = bodyOf(box);
  const { title } = blockOf(box);
  const runs = withoutOverlaps([...askedIn(body, found, title), ...walk.weigh(body, title)]);
  if (runs.length > 0) return withBody(box, withAsked(body, runs, walk));
  return isPosing ? withPosed(box, walk) : box;
}

function withPosed(box: Element, walk: Walk): Element {
  const body = withCallApart(isTag(box, 'blockquote') ? box.children : bodyOf(box));
  const runs = posedInBox(body);
  if (runs.length === 0) return box;
  const asked = withAsked(body, runs, walk);
  return isTag(box, 'blockquote') ? withChildren(box, asked) : withBody(box, asked);
}

function withAsked(body: readonly ElementContent[], runs: readonly InTurn[], walk: Walk): ElementContent[] {
  const out = runs.flatMap((run, i) => {
    const floor = runs[i - 1]?.end ?? 0;
    walk.run++;
    walk.section = headingsAbove(body)[run.start]!.words;
    return [...body.slice(floor, run.start), ...askedOf(run, body, floor, walk)];
  });
  return [...out, ...body.slice(runs.at(-1)!.end)];
}

/** What stands in a run's place. */
function askedOf({ start, asked: questions }: InTurn, body: Row, floor: number, walk: Walk): Row {
  const situation = situationAbove(body, start, floor);
  const answered = answeredEach(questions.map(({ stem }) => stem));
  return questions.flatMap(({ stem, offers, told }, at) => {
    if (isTag(stem[0], Placeholder.question)) return stem[0];
    const own = told ? { asked: stem, told } : answered?.[at];
    const above = at === 0 ? situation : [];
    if (own) return placeholderOf(toldInTurn(own, walk), above, at > 0, walk);
    const choice = choiceIn(stem);
    if (choice) return placeholderOf(choiceWithoutKey(choice, walk.page), above, at > 0, walk);
    if (offers) reportKeyless(stem[0]!, walk.page);
    return partsAsked(asked(stem, walk, 'list-item'), body.slice(floor, start), walk.section).map((one, i) =>
      placeholderOf(one, i === 0 ? above : [], at > 0 || i > 0, walk),
    );
  });
}

function reportKeyless(block: ElementContent, page: Notes): void {
  const { words } = blockOf(block);
  page.report('choice-without-key', page.place(lineOf(block), words.slice(0, 20)), { words });
}

/** What people say to one another asks them; where it leaves holes, these are to be filled. */
function isSpoken(asked: InTurn['asked']): boolean {
  const lines = asked.map(({ stem }) => blockOf(stem[0]).words);
  return isDialogue(lines) && !lines.some(holdsBlank);
}

/** In their order, each but for those that hold what an earlier one has taken. */
function withoutOverlaps(runs: readonly InTurn[]): readonly InTurn[] {
  const taken = new Set<number>();
  return runs
    .filter(({ asked }) => !isSpoken(asked))
    .filter(({ start, end }) => {
      const places = Array.from({ length: end - start }, (_, i) => start + i);
      if (places.some((at) => taken.has(at))) return false;
      for (const at of places) taken.add(at);
      return true;
    })
    .toSorted((one, other) => one.start - other.start);
}

function placeholdersIn(body: readonly ElementContent[]): ReadonlyMap<Element, number> {
  const order = new Map<Element, number>();
  for (const one of body)
    visit(one, 'element', (node) => {
      if (isTag(node, Placeholder.question)) order.set(node, order.size);
    });
  return order;
}

/** A section that nothing asks for, folded; of one whose solutions all went to their exercises nothing is left. */
function orphanAt(
  blocks: readonly ElementContent[],
  at: number,
  page: Notes,
  { all }: Solutions,
): Match | undefined {
  const emptied = all.size > 0 ? emptiedEnd(blocks, at, all) : undefined;
  if (emptied !== undefined) return { start: at, end: emptied, introduced: false, becomes: [] };
  const orphan = orphanSection(blocks, at, page);
  return orphan && { start: at, end: orphan.end, introduced: false, becomes: [orphan.fold] };
}

/** Each property by its name: made of every block of a page, and V8 spreads an object much more slowly than it makes one. */
function contextAt(
  blocks: readonly ElementContent[],
  at: number,
  floor: number,
  above: ElementContent | undefined,
  walk: Walk,
): Context {
  const found = answerAt(blocks, at) ?? belowCounted(blocks, at);
  const helps = found && helpsInTrouble(blocks, at, found, walk.page.title);
  return {
    page: walk.page,
    solutions: walk.solutions,
    keys: walk.keys,
    apart: walk.apart,
    isInAnswer: walk.isInAnswer,
    isInItem: walk.isInItem,
    box: walk.box,
    marksKeys: walk.marksKeys,
    listsMarkKeys: walk.listsMarkKeys,
    isQuiz: walk.isQuiz,
    isBoxedQuiz: walk.isBoxedQuiz,
    itemFolds: walk.itemFolds,
    blocks,
    at,
    floor,
    heading: levelOf(above) === 7 ? undefined : (above as Element),
    block: blockOf(blocks[at]),
    answer: found && !helps ? withReason(blocks, found) : undefined,
  };
}

function firstMatch(context: Context): Match | undefined {
  for (const { at, find } of PATTERNS) {
    const match = at?.(context) === false ? undefined : find(context);
    if (match) return match;
  }
  return undefined;
}

/** The Carpentries' and sphinx-lesson's box of questions that the lesson itself answers. */
function isGuiding(node: Element): boolean {
  return isPart(node, 'callout') && node.data.part.variety === 'questions' && !blockOf(node).holdsQuestions;
}

/** Where the words that introduce a question start: behind the last remark or folded block before it. */
function introduction(
  blocks: readonly ElementContent[],
  from: number,
  start: number,
  { keys }: Walk,
): number {
  // Whatever may hold an answer is no introduction, however deep it lies.
  function isNone(node: ElementContent) {
    return isPart(node, 'callout') || blockOf(node).holdsQuestions || keys.blocks.has(node);
  }
  for (let i = start - 1; i >= from; i--) if (isNone(blocks[i]!)) return i + 1;
  return from;
}

/** A question without a name of its own is called by the target before it, or, in an item, before its words. */
function named(candidate: Candidate, block: ElementContent | undefined): Candidate {
  const name = candidate.name || (targetOf(candidate.stem) ?? targetOf(block ? [block] : []));
  return name === candidate.name ? candidate : { ...candidate, name };
}

function targetOf(row: readonly ElementContent[]): string | undefined {
  const first = row.find((node) => !isBlank(node));
  if (first?.type !== 'element') return undefined;
  return first.data?.label ?? (/^(?:p|ol|ul|li)$/.test(first.tagName) ? targetOf(first.children) : undefined);
}

function isDuration(node: ElementContent): boolean {
  return isDurationLine(blockOf(node).words);
}

function reportClearAnswer(node: ElementContent, above: ElementContent | undefined, page: Notes): void {
  const words = blockOf(above).asks && !callsTrouble(above) ? clearTitle(node) : undefined;
  if (words) page.report('answer-in-clear', page.place(lineOf(node), words), { words });
}
