/**
 * What the cells of a notebook of solutions are to one another: some set an exercise by name; where most of what stands above
 * code tells learners what to do, the notebook is a sheet, and all that does sets one.
 */
import { exerciseLabelOf } from '../../../questions/words/exercise-label.ts';
import { mayAsk, normalize } from '../../../questions/words/lexicon.ts';
import {
  answers,
  askingFrom,
  counts,
  goesOnAsking,
  holdsTop,
  isExercise,
  isQuestion,
  isYours,
  type Lead,
  leadsIn,
  proseOf,
  setsExercise,
  tells,
} from './asking.ts';
import type { Cell } from './cells.ts';

/**
 * It sets an exercise by name or tells what to do, answers by name or by its place, counts, begins something else with words
 * below its heading or without, or none of it.
 */
export type CellKind =
  | 'sets'
  | 'tells'
  | 'answers'
  | 'told'
  | 'counts'
  | 'titled'
  | 'heads'
  | 'words'
  | 'code'
  | 'other';

/** @returns what each cell is, whether the notebook is a sheet: then nothing only counts; and whether its exercises are named */
export function sheetOf(cells: readonly Cell[]): {
  readonly kinds: readonly CellKind[];
  readonly isSheet: boolean;
  readonly isNamed: boolean;
} {
  const prose = cells.map(({ kind, source }) => (kind === 'markdown' ? proseOf(source) : []));
  const named = namesIn(prose.flatMap(leadsIn));
  const isNamed = prose.filter((lines) => leadsIn(lines).some(isExercise)).length >= FEWEST;
  const alike = (lead: Lead): boolean => named(lead) >= ALIKE && mayBeExercise(calledIn(lead));
  const own = cells.map(({ kind, source }, at): CellKind => {
    if (kind !== 'markdown') return kind === 'code' ? 'code' : 'other';
    return kindOf(source, prose[at]!, alike);
  });
  const kinds = withToldInWords(isNamed ? inExercises(own, prose) : own, prose);
  const [all, setting] = groupsIn(kinds);
  const isSheet = setting >= FEWEST && setting * 2 >= all;
  const isAll = setting * 4 >= all * 3;
  const sheet = isSheet ? inSheet(kinds, cells, prose, named, isAll && !isNamed) : kinds;
  return { kinds: sheet, isSheet, isNamed };
}

/** One alone may be a title. */
const FEWEST = 2;

/** Where exercises are named, nothing else is one but their parts, and what counts up to the first of them: the rest is what they are about. */
function inExercises(kinds: readonly CellKind[], prose: readonly (readonly string[])[]): readonly CellKind[] {
  const first = prose.flatMap(leadsIn).find(isExercise);
  const startsBelow = Number(exerciseLabelOf(first?.words ?? '')?.number ?? 1) > 1;
  const from = startsBelow ? prose.findIndex((lines) => leadsIn(lines).some(isExercise)) : 0;
  let isInside = false;
  return kinds.map((kind, at) => {
    const leads = leadsIn(prose[at]!);
    const isHeaded = leads.some(({ isHeading }) => isHeading);
    if (leads.some(setsExercise)) isInside = true;
    else if (isHeaded) isInside = false;
    if (isInside || at < from || !SET.has(kind)) return kind;
    return isHeaded ? 'titled' : 'words';
  });
}

function kindOf(source: string, prose: readonly string[], alike: (lead: Lead) => boolean): CellKind {
  const leads = leadsIn(prose);
  if (isYours(prose)) return 'told';
  if (leads.some((lead) => setsExercise(lead) || alike(lead))) return 'sets';
  if (leads.some(answers)) return 'answers';
  if (tells(prose)) return 'tells';
  if (counts(source)) return 'counts';
  if (!leads.some(({ isHeading }) => isHeading)) return 'words';
  return askingFrom(prose, source) === undefined ? 'heads' : 'titled';
}

/** `In class 1: merge`, `In class 2: melt`: so many that are called alike, and count, are exercises, but for parts of a page. */
const ALIKE = 3;
const COUNTED = /^(\p{L}{2}\D{0,22}?)\s*(?:\bn[o°]?\.?\s*)?#?\d+(?:\.\d+)*[a-z]?\s*(?:[:.)–—-]|$)/u;
const PARTS =
  /^(?:chapter|section|part|lecture|lesson|module|unit|week|day|figure|fig|example|table|note|session|topic|method|step|version|cell|(?:worked )?example|walk-?through|demo\w*|tutorial|tutoriel|reading|case|chapitre|partie|cours|lecon|semaine|seance|jour|exemple|tableau|etape|methode|kapitel|abschnitt|teil|vorlesung|lektion|woche|tag|abbildung|beispiel|tabelle|schritt|capitolo|sezione|parte|lezione|settimana|giorno|esempio|tabella|passo|capitulo|seccion|leccion|clase|semana|dia|ejemplo|tabla|paso|secao|aula|exemplo|tabela|hoofdstuk|deel|les|voorbeeld|stap)\b|^[^\p{L}]*$/u;

const calledIn = ({ words }: Lead): string => COUNTED.exec(normalize(words))?.[1] ?? '';
const mayBeExercise = (name: string): boolean => !PARTS.test(name) && !isQuestion(name);

/** How many are called as it is. */
function namesIn(leads: readonly Lead[]): (lead: Lead) => number {
  const found = new Map<string, number>();
  for (const lead of leads) found.set(calledIn(lead), (found.get(calledIn(lead)) ?? 0) + 1);
  return (lead) => found.get(calledIn(lead)) ?? 0;
}

const SET: ReadonlySet<CellKind> = new Set(['sets', 'tells', 'counts']);

/** Words below what asks or counts, where nothing is programmed: they answer. */
function withToldInWords(
  kinds: readonly CellKind[],
  prose: readonly (readonly string[])[],
): readonly CellKind[] {
  let isAsked = false;
  return kinds.map((kind, at) => {
    const goesOn = kind === 'words' && goesOnAsking(prose[at]!);
    const isTold = isAsked && kind === 'words' && !goesOn && kinds[at + 1] !== 'code';
    isAsked =
      kind === 'counts' || kind === 'tells' || (kind === 'sets' && tells(prose[at]!)) || (isAsked && goesOn);
    return isTold ? 'told' : kind;
  });
}

/** How often words stand above code, or above words that answer, and how often they set something. */
function groupsIn(kinds: readonly CellKind[]): readonly [all: number, setting: number] {
  let [all, setting, isSet] = [0, 0, false];
  kinds.forEach((kind, at) => {
    const isFirst = kinds[at - 1] !== 'code';
    if (kind === 'told') {
      all++;
      setting++;
    } else if (kind !== 'code') isSet = SET.has(kind) || (isSet && isFirst);
    else if (isFirst) {
      all++;
      if (isSet) setting++;
    }
  });
  return [all, setting];
}

/**
 * In a sheet, what counts sets an exercise, too.
 *
 * @param isAll nearly all words set one: whatever stands below a heading of its own does, but for what tells a story
 */
function inSheet(
  kinds: readonly CellKind[],
  cells: readonly Cell[],
  prose: readonly (readonly string[])[],
  named: (lead: Lead) => number,
  isAll: boolean,
): readonly CellKind[] {
  const title = titleOf(cells, prose, named);
  const isLikeOthers = likeThoseThatSet(prose.flatMap(leadsIn));
  function setsSo(kind: CellKind, at: number): boolean {
    const isHead = kind === 'heads' || kind === 'titled';
    return isHead && leadsIn(prose[at]!).some((one) => isLikeOthers(one) || mayAsk(one.words, false));
  }
  function tellsSo(kind: CellKind, at: number): boolean {
    const isTitled = kind === 'titled' || (kind === 'words' && kinds[at - 1] === 'heads');
    return isAll && isTitled && !tellsAStory(cells[at]!.source, prose[at]!);
  }
  return kinds.map((kind, at) => {
    if (kind === 'counts') return 'tells';
    if (at === title) return 'heads';
    if (kinds[at + 1] !== 'code') return kind;
    if (setsSo(kind, at)) return 'sets';
    return tellsSo(kind, at) ? 'tells' : kind;
  });
}

/** Or shows what stands below it. */
function tellsAStory(source: string, prose: readonly string[]): boolean {
  const body = source.split('\n').slice(askingFrom(prose, source)).join(' ');
  return NARRATES.test(normalize(body)) || /:\s*$/.test(body);
}

/** `Step 9. Frobnicate it`, among steps of which most tell what to do. */
function likeThoseThatSet(leads: readonly Lead[]): (lead: Lead) => boolean {
  const named = namesIn(leads);
  const setting = namesIn(leads.filter(setsExercise));
  return (lead) => calledIn(lead) !== '' && setting(lead) * 2 > named(lead);
}

/** `# Exercise 3`, alone in its cell, and no other of its level or called alike: all exercises are below it. */
function titleOf(
  cells: readonly Cell[],
  prose: readonly (readonly string[])[],
  named: (lead: Lead) => number,
): number | undefined {
  const [top, ...others] = prose.flatMap((lines, at) => (holdsTop(lines) ? [at] : []));
  const isAlone =
    top !== undefined && others.length === 0 && !leadsIn(prose[top]!).some((one) => named(one) > 1);
  return isAlone && askingFrom(prose[top]!, cells[top]!.source) === undefined ? top : undefined;
}

const NARRATES =
  /^[^\p{L}]*(?:now|next|then|here|let'?s|let us|we|this|these|in this|first|finally|before|nous|maintenant|voici|ensuite|on|wir|nun|jetzt|hier|zuerst|ahora|aqui|vamos|primero|agora|ora|adesso|qui|poi|dopo|ici|dans|in diesem|en este|neste|nu)\b/u;
