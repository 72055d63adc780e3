/**
 * By what a run may be known to be asked: shares of its members, of its page's blocks, and signs that are there or not. Each
 * is a figure from 0 to 1; what they weigh stands in weights.ts.
 */
import type { ElementContent } from 'hast';
import { elementsOf, holds, isTag } from '../../../../lesson/index.ts';
import { bodyOf, isPart } from '../../../parts.ts';
import { blockOf, levelOf, wordsOf } from '../../blocks/block.ts';
import { rowIn } from '../../blocks/items.ts';
import type { Row } from '../../blocks/rows.ts';
import { holdsBlank } from '../../words/blanks.ts';
import { thinksIn } from '../../words/each-of.ts';
import {
  areMereQuestions,
  asksLearnersOnly,
  exerciseLabelOf,
  holdsExercises,
  isExamTitle,
  isPaperName,
  namesActivities,
  namesTasks,
  saysExercises,
  saysSheet,
  setsExercises,
} from '../../words/exercise-label.ts';
import { asksAsOwner, asksAsReader, endsAsking } from '../../words/lexicon.ts';
import { namesWorth } from '../../words/points.ts';
import { titlesWorksheet } from '../../words/worksheet.ts';
import { sets } from '../units/unit.ts';
import type { Member, Run } from './runs.ts';

/** What is known of a page, whatever run of it is looked at. */
export interface PageMarks {
  /** Its title, or its file's name, calls it exercises, an exam or a worksheet. */
  readonly sheet: number;
  /** Share of its headings that call an exercise or tell of some. */
  readonly headings: number;
  /** Shares of its words' blocks: they set something, hold a link, tell to use a computer, are long and set nothing. */
  readonly setting: number;
  readonly links: number;
  readonly tools: number;
  readonly prose: number;
  readonly counting: number;
  /** Up to three of what is worth points; up to ten programs. */
  readonly worth: number;
  readonly code: number;
  /** How many words it has. */
  readonly words: number;
}

export type Marks = ReturnType<typeof marksOf>;

export function marksOfPage(row: Row, title: string, called: string): PageMarks {
  const blocks = row.flatMap(wordsIn);
  const words = blocks.map((one) => blockOf(one).words);
  const headings = row.filter((one) => levelOf(one) < 7).map((one) => blockOf(one).words);
  const file = called
    .split('/')
    .slice(-1)
    .map((one) => one.replace(/\.\w+$|[_-]+/g, ' '));
  const first = row.filter((one) => levelOf(one) < 2).map((one) => blockOf(one).words);
  const names = [title, ...file, ...first];
  return {
    sheet: sign(
      names.some((one) => saysTasks(one) || isExamTitle(one)) || saysExercises(called) || isPaperName(called),
    ),
    headings: share(headings, (one) => exerciseLabelOf(one)?.kind !== undefined || saysTasks(one)),
    setting: share(blocks, setsShortly),
    links: share(blocks, (one) => isTag(one, 'p') && holds(one, LINKS)),
    tools: share(words, usesTools),
    prose: share(blocks, (one) => isTag(one, 'p') && blockOf(one).words.length > LONG && !setsShortly(one)),
    counting: share(words, (one) => COUNTED.test(one)),
    worth: upTo(3, words.filter(namesWorth).length),
    code: upTo(10, row.filter((one) => isTag(one, 'pre')).length),
    words: countWords(words.join(' ')),
  };
}
const LONG = 120;

/** What says more tells something: it is not looked through. */
const setsShortly = (block: ElementContent): boolean => blockOf(block).words.length <= LONGEST && sets(block);
/** In letters, of what asks or tells what to do. */
export const LONGEST = 400;

/** Headings and paragraphs, those of lists and boxes too. */
function wordsIn(block: ElementContent): Row {
  if (isTag(block, 'ol', 'ul')) return elementsOf(block).flatMap((item) => rowIn(item).flatMap(wordsIn));
  if (isPart(block, 'callout', 'group', 'exercise')) return bodyOf(block).flatMap(wordsIn);
  return isTag(block, 'p') || levelOf(block) < 7 ? [block] : [];
}

/** Whether a title says that learners have something to do below it. */
const saysTasks = (title: string): boolean =>
  setsExercises(title) ||
  areMereQuestions(title) ||
  asksLearnersOnly(title) ||
  saysSheet(title) ||
  titlesWorksheet(title) ||
  holdsExercises(title) ||
  namesTasks(title) ||
  namesActivities(title);

/** What somebody who sets a computer up is told: no learner is asked that. */
const usesTools = (words: string): boolean => TOOLS.test(words);
const TOOLS =
  /\b(?:install\w*|click\w*|download\w*|upload\w*|launch|log ?in|sign in|press|t[eé]l[eé]charg\w+|cliqu\w+|lance[rz]?|instal\w+|descarg\w+|baix\w+|klick\w*|herunterlad\w*|scaric\w+|npm|pip|git|docker|sudo)\b/iu;
/** Who teaches speaks of those, and learners are told how long nothing takes. */
const PUPILS =
  /(?<!\p{L})(?:students|pupils|learners|[ée]l[èe]ves|sch[üu]ler\p{L}*|lernenden?|alumn[oa]s|estudiantes|studenti|allievi|alunos|estudantes|leerlingen|studenten)(?!\p{L})/iu;
const MINUTES = /\d\s?(?:min(?:utes?|uten?|uti|utos)?\b|['′])/i;
const COUNTED = /^\P{L}*\d/u;

export function marksOf({ form, members, above, lead }: Run, page: PageMarks) {
  const heads = members.map(({ own }) => blockOf(own[0]).words);
  const all = members.map(({ own }) => wordsOf([...own]));
  const labels = heads.map((one) => exerciseLabelOf(one));
  const calls = heads.map((one) => CALL.exec(one)?.[1]?.toLowerCase());
  const setting = share(members, ({ own }) => sets(own[0]));
  const settingFirst = share(members, (one) => setsFirst(one, form === 'heading'));
  const firsts = form === 'heading' ? members.map(({ own }) => wordsOf(own.slice(0, 3))) : heads;
  const alike = members.length > 1 ? share(calls, (one) => one !== undefined && one === calls[0]) : 0;
  return {
    always: 1,
    // In what form they stand, and how many they are.
    item: sign(form === 'item'),
    point: sign(form === 'point'),
    counted: sign(form === 'counted'),
    many: grown(30, members.length),
    // What they say.
    settingIn: share(members, ({ own }) => own.some(setsWithin)),
    settingFirst,
    pointSetting: form === 'point' ? setting : 0,
    wordsSetting: form === 'words' ? setting : 0,
    thinking: share(heads, thinksIn),
    askingIn: share(all, (one) => /[?？؟]/.test(one)),
    owned: share(heads, (one) => asksAsOwner(one) || asksAsReader(one)),
    called: share(labels, (one) => one?.kind !== undefined && one.kind !== 'step' && !one.answers),
    calledSetting: alike * settingFirst,
    calledAlike: alike,
    counting: share(heads, (one) => COUNTED.test(one)),
    blank: share(all, holdsBlank),
    planned: share(all, (one) => PUPILS.test(one) || MINUTES.test(one)),
    // Neither asked nor to be thought of, on a page that nothing calls a sheet.
    merelyTold: sign(page.sheet === 0 && !firsts.some(thinksIn) && !all.some((one) => /[?？؟]/.test(one))),
    // How they look.
    stop: share(heads, (one) => /[.?!。？！]\s*$/.test(one)),
    exclaiming: share(heads, (one) => /!\W{0,3}$/.test(one)),
    short: share(heads, (one) => countWords(one) < 4),
    headLong: grown(60, mean(heads.map(countWords))),
    code: share(members, ({ own }) => holdsTag(own, CODE)),
    link: share(members, ({ own }) => holdsTag(own, LINKS)),
    headings: share(members, ({ own }) => own.slice(1).some((one) => levelOf(one) < 7)),
    // What stands above.
    leadTells: sign(isTag(lead, 'p') && !sets(lead)),
    leadAsks: sign(endsAsking(blockOf(lead).words)),
    leadColon: sign(/[:：]\s*$/.test(blockOf(lead).words)),
    tasksAbove: sign(above !== '' && saysTasks(above)),
    // The page, whatever run of it is looked at.
    pageSheet: page.sheet,
    pageHeadings: page.headings,
    pageSetting: page.setting,
    pageCounting: page.counting,
    pageLinks: page.links,
    pageTools: page.tools,
    pageProse: page.prose,
    pageWorth: page.worth,
    pageCode: page.code,
    pageLength: grown(3000, page.words),
    sheetSetting: page.sheet * setting,
  };
}
/** `Zadanie 3`, whatever it means. */
const CALL = /^[^\p{L}\d]*(\p{L}+)[ .:n°#-]{0,4}\d/u;

/** Of a list its items too. */
const setsWithin = (block: ElementContent): boolean =>
  sets(block) || (isTag(block, 'ol', 'ul') && elementsOf(block).some((item) => sets(rowIn(item)[0])));

/** The first words of a section, below its heading. */
function setsFirst({ own }: Member, isHeaded: boolean): boolean {
  const first = isHeaded ? own.slice(1).find((one) => isTag(one, 'p', 'ol', 'ul')) : own[0];
  return first !== undefined && setsWithin(first);
}

const holdsTag = (row: Row, names: ReadonlySet<string>): boolean => row.some((one) => holds(one, names));
const CODE: ReadonlySet<string> = new Set(['pre']);
const LINKS: ReadonlySet<string> = new Set(['a']);

const sign = (is: boolean): number => (is ? 1 : 0);
const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length;
const mean = (all: readonly number[]): number =>
  all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length;
const upTo = (most: number, count: number): number => Math.min(1, count / most);
/** Of small numbers each counts more. */
const grown = (most: number, count: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));
const countWords = (words: string): number => words.match(/\S+/g)?.length ?? 0;
