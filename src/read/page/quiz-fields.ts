/** Questions in a page's front matter, which its site shows as the quiz below it. */
import type { Line } from '../syntax/dialects/prepared.ts';
import { questionsIn } from '../syntax/dialects/quiz-data.ts';
import { type DataAsked, isAnswered, isKeyed, linesOfItems } from '../syntax/dialects/quiz-items.ts';
import type { FrontMatter } from './metadata.ts';

/** What is called so is a quiz, whatever it asks. */
const QUIZ = /^(?:quiz(?:zes|z)?|quiz[_-]?(?:questions?|data|items)|flash[_-]?cards?|mcqs?|qcm)$/i;
/** What is called so may be a page's headings, or what its readers ask: it must offer something to choose from. */
const MAY_ASK =
  /^(?:questions?|cards|exercises?|checks?|check[_-]?points?|self[_-]?(?:check|test)s?|assessments?|practice(?:[_-]?questions)?|fragen|preguntas|perguntas|domande)$/i;

export interface FieldRead {
  readonly key: string;
  readonly line: number;
  readonly lines: readonly Line[];
  /** Whether some of it isn't understood. */
  readonly isPart: boolean;
}

/** Each field that holds questions, and these as MyST writes them. */
export function quizFields({ data, lineAt }: FrontMatter): readonly FieldRead[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const asks = QUIZ.test(key) ? isAnswered : MAY_ASK.test(key) ? isKeyed : undefined;
    if (!asks || typeof value !== 'object' || value === null) return [];
    const found = questionsIn(value);
    const asked = found?.asked.filter((one: DataAsked) => asks(one)) ?? [];
    const isPart = QUIZ.test(key) && (found?.others.length !== 0 || asked.length < found.asked.length);
    if (asked.length === 0 && !(isPart && holdsRecords(value))) return [];
    const line = lineAt(key);
    return [{ key, line, lines: linesOfItems(asked, line), isPart }];
  });
}

/** Names of other files hold nothing. */
const holdsRecords = (value: object): boolean =>
  Object.values(value).some((one) => typeof one === 'object' && one !== null);

/**
 * A page of which one field asks and whose first words are boxes to tick, as banks of a file for each question have them:
 * what it asks stands in the page, at its place.
 *
 *     ---
 *     question: What floats?
 *     ---
 *     - [ ] iron
 *     - [x] ice
 */
export function withFieldAsked(written: FrontMatter): FrontMatter {
  const { data, lineAt, text, invalid, misspelt } = written;
  const key = Object.keys(data).find((name) => ASKS.test(name));
  const asked = key === undefined ? undefined : data[key];
  if (key === undefined || typeof asked !== 'string' || asked.trim() === '' || !startsWithBoxes(text))
    return written;
  const said = asked.trim().split('\n');
  const lines = text.split('\n');
  // Words of several lines begin below their name.
  const from = lineAt(key) - (said.length > 1 ? 0 : 1);
  const room = lines.slice(from, from + said.length + 1);
  if (room.length <= said.length || room.some((line) => line.trim() !== '')) return written;
  return {
    ...written,
    text: [...lines.slice(0, from), ...said, ...lines.slice(from + said.length)].join('\n'),
    invalid: invalid.filter(({ value }) => value !== asked),
    misspelt: misspelt.filter((one) => one.key !== key),
  };
}
const ASKS = /^(?:question|frage|pregunta|domanda|pergunta|vraag|enonc[eé]|enunciado)$/i;

/** At least two, one of which is ticked. */
function startsWithBoxes(text: string): boolean {
  if (!/^\s*[-*+] \[[ xX]\] /.test(text)) return false;
  const boxes = [...text.matchAll(/^[-*+] \[([ xX])\] /gm)];
  return boxes.length > 1 && boxes.some(([, tick]) => tick !== ' ');
}
