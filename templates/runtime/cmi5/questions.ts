/** A question as an xAPI interaction, and an answer as its response: what the teacher reads (xAPI 1.0.3, 4.1.4.1). */
import { parseNumber } from '../../page/judge.ts';
import type { KeyText, Solution } from '../../page/key.ts';
import type { GivenAnswer } from '../driver.ts';
import {
  type InteractionType,
  identifier,
  oneLine,
  type Reported,
  reported,
  TYPES,
} from '../interactions.ts';
import type { QuestionData } from '../session.ts';
import type { StatementObject } from './statements.ts';

/** `urn:cartable:lesson:tides`: no host of anybody's stands behind a lesson, and its id is for ever. */
export const lessonIri = (id: string): string => `urn:cartable:lesson:${id}`;

/** The same in all packages: a question of a course on one page is called `lesson/question` there. */
export function questionIri(lesson: string, id: string): string {
  const [own, question] = id.includes('/') ? id.split('/') : [lesson, id];
  return `${lessonIri(own ?? lesson)}:question:${question}`;
}

export interface Told {
  readonly object: StatementObject;
  readonly response: string;
}

export interface Asked {
  readonly lesson: string;
  readonly language: string;
  /** What is right, where the lesson's policy lets it be told by now. */
  readonly solution?: Solution | undefined;
}

export function told(given: GivenAnswer, { lesson, language, solution }: Asked): Told {
  const { question, response } = given;
  const answer = reported(given);
  // For ever the same for a question, whatever is typed: a definition belongs to the activity.
  const type = TYPES[question.kind];
  const patterns = solution && patternsOf(question, solution);
  const name = { [language]: oneLine(question.name) };
  return {
    object: {
      objectType: 'Activity',
      id: questionIri(lesson, question.id),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        name,
        description: name,
        interactionType: type,
        ...partsOf(given, type, language),
        ...(patterns && patterns.length > 0 && { correctResponsesPattern: patterns }),
      },
    },
    response: response.kind === 'open' ? literal(response.text) : responseOf(type, answer),
  };
}

const COMMA = '[,]';
const PERIOD = '[.]';

/** What was typed never reads as a delimiter. */
const literal = (text: string): string => text.replace(/\[([,.:])\]/g, '($1)');

function responseOf(type: InteractionType, { items, names, line }: Reported): string {
  if (type === 'true-false') return items[0]?.[0]?.startsWith('t') ? 'true' : 'false';
  if (type === 'numeric') return numberIn(line);
  if (type === 'fill-in') return items.flat().map(literal).join(COMMA);
  return names.map((parts) => parts.join(PERIOD)).join(COMMA);
}

/** Without its unit, which a response has no place for. */
function numberIn(line: string): string {
  const number = parseNumber(line) ?? parseNumber(/^[^\p{L}%°]*/u.exec(line)?.[0] ?? '');
  return number === undefined ? line : plain(number);
}

interface Component {
  readonly id: string;
  readonly description: Readonly<Record<string, string>>;
}

/** Options, items, or stems and answers, by the names that responses have for them. */
function partsOf(
  { question, response }: GivenAnswer,
  type: InteractionType,
  language: string,
): Readonly<Record<string, readonly Component[]>> {
  const parts = Object.entries(question.parts ?? {}).map(([id, words]) => ({
    part: id,
    component: { id: nameOf(question, id), description: { [language]: words } },
  }));
  if (parts.length === 0) return {};
  if (type !== 'matching' || response.kind !== 'match')
    return { choices: parts.map(({ component }) => component) };
  const of = (isStem: boolean): readonly Component[] =>
    parts.filter(({ part }) => part in response.pairs === isStem).map(({ component }) => component);
  return { source: of(true), target: of(false) };
}

const nameOf = ({ labels }: QuestionData, id: string): string => identifier(labels?.[id] ?? id);

/** More ways to be right than anybody reads. */
const MOST_PATTERNS = 24;

/** Each way to answer that is wholly right. */
function patternsOf(question: QuestionData, solution: Solution): readonly string[] {
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(question, id)).join(COMMA);
  switch (solution.kind) {
    case 'choice':
      return question.kind === 'true-false' ? solution.correct : [names(solution.correct)];
    case 'order':
      return [names(solution.items)];
    case 'match':
      return [
        Object.entries(solution.pairs)
          .map((pair) => pair.map((id) => nameOf(question, id)).join(PERIOD))
          .join(COMMA),
      ];
    case 'text':
      return rightIn(solution.accepted)
        .map((text) => (solution.caseSensitive ? '{case_matters=true}' : '') + text)
        .slice(0, MOST_PATTERNS);
    case 'number':
      return solution.accepted
        .filter(({ fraction }) => fraction >= 1)
        .map(({ value, tolerance }) => `${plain(value - tolerance)}[:]${plain(value + tolerance)}`);
    case 'gaps':
      return combined(solution.gaps.map(rightIn));
  }
}

const rightIn = (accepted: readonly KeyText[]): readonly string[] =>
  accepted.filter(({ fraction }) => fraction >= 1).map(({ text }) => literal(oneLine(text)));

/** One text a gap, in all ways; where they are too many, each gap's first. */
function combined(gaps: readonly (readonly string[])[]): readonly string[] {
  const ways = gaps.reduce((product, texts) => product * texts.length, 1);
  const texts = ways > MOST_PATTERNS ? gaps.map((one) => one.slice(0, 1)) : gaps;
  return texts
    .reduce<readonly (readonly string[])[]>(
      (before, next) => before.flatMap((some) => next.map((text) => [...some, text])),
      [[]],
    )
    .map((way) => way.join(COMMA));
}

/** Without what binary fractions leave behind, and without an exponent where there need be none. */
const plain = (value: number): string => String(Number(value.toPrecision(12)));
