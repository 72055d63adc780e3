/**
 * Questions in a block of code, or a container, whose name says that a plug-in shows them as a quiz: as data, or in the
 * plug-in's own short marks. What can't be read is folded, for its answers stand in it.
 *
 *     ```quiz
 *     question: What floats?
 *     options: [iron, ice]
 *     answer: 1
 *     ```
 */
import { ANSWER_NAMES } from '../../questions/words/answer-names.ts';
import type { Sign } from '../formats/format.ts';
import { closerOf } from '../rules/lines.ts';
import type { Dialect } from './dialect.ts';
import { namesQuiz } from './names.ts';
import {
  apart,
  at,
  codeAt,
  endOf,
  type Line,
  linesOf,
  type Prepared,
  type Taken,
  type TakenAt,
  takenBy,
  textAt,
  textOf,
  trimmed,
} from './prepared.ts';
import { BOX, carriedQuestions, hidden, isFold, keyedQuestions, offersAlone } from './quiz-body.ts';
import { quizAttribute, quizMacro } from './quiz-calls.ts';

const ASKS = /^(?:questions?|question-?sets?)$/i;
const SETTINGS = /(?:config|settings|summary|results?|score|options)$/i;
const DATA = /^(?:json5?|ya?ml|toml|md|markdown|te?xt)$/i;
/** Code of which a page may show some that asks. */
const LANGUAGE =
  /^(?:json[5cl]?|ya?ml|toml|md|markdown|mdx|te?xt|plain|none|console|shell|bash|sh|zsh|powershell|html?|xml|css|s[ac]ss|js|jsx|ts|tsx|javascript|typescript|python3?|py|pycon|rb?|ruby|java|kotlin|scala|c|cpp|c\+\+|cs|csharp|go|rust|php|perl|lua|swift|dart|sql|graphql|http|ini|diff|mermaid|plantuml|dot|latex|tex|matlab|julia|haskell|ocaml|prisma|proto|hcl|dockerfile|makefile|nginx|vue|svelte|output|log|csv|solidity|vega(?:-lite)?|markmap|chart\w*|geojson|topojson)$/i;

const OPENS = /^((?:[ \t]*>)*[ \t]*)(`{3,}|~{3,})[ \t]*([A-Za-z][^`{\n]*)(?:\{[^`\n]*)?$/;
/** Data, or a line that asks by its letter. */
const DATA_STARTS = /^\s*(?:[[{]|(?:-[ \t]*)?["']?[A-Za-z][\w -]{0,20}["']?[ \t]*[:=]|Q\.)/;
/** What they ask; so near stands the first of them. */
const STEM =
  /(?:^|[{,[])[ \t]*(?:-[ \t]+)?["']?(?:question|prompt|q|stem|front|pergunta|pregunta|frage|domanda)["']?[ \t]*[:=.]/im;
const NEAR = 1000;
const isData = (source: string): boolean => DATA_STARTS.test(source) && STEM.test(source.slice(0, NEAR));
/** Words by which a block may say what is right. */
const TELLS =
  /answer|correct|solution|r[eé]pon|antwort|respuesta|resposta|rispost|\[x\]|\bback\b|[✓✔✅]|^[ \t]*[+*] /imu;

/** What is called so may ask. */
const MAY_ASK =
  /^(?:[\w-]+[-_])?(?:exam|check|check-?point|recall|practi[cs]e|exercise|drill|assessment|self-?(?:check|test)|test|poll|answers?|solutions?|cards?)(?:[-_][\w-]+)?$/i;

type Kind = 'quiz' | 'asks' | 'settings' | 'may ask' | 'other';

function kindOf(info: string): Kind | undefined {
  const [first = '', second = ''] = info.split(/[\s,]+/);
  const name = DATA.test(first) ? second : first;
  if (namesQuiz(name)) return SETTINGS.test(name) ? 'settings' : 'quiz';
  if (ASKS.test(name)) return 'asks';
  if (LANGUAGE.test(first)) return undefined;
  return MAY_ASK.test(first) ? 'may ask' : 'other';
}

interface Fence {
  readonly kind: Kind;
  readonly info: string;
  readonly body: readonly Line[];
  readonly before: string;
  readonly end: number;
}

/** In a quotation, where a page may open thousands that nothing closes. */
const MOST_QUOTED = 200;

/** Undefined where it is code by its name, before its end is looked for, and where nothing closes it. */
function fenceAt(lines: readonly Line[], index: number): Fence | undefined {
  const [, before = '', marks, info = ''] = OPENS.exec(lines[index]!.text) ?? [];
  const kind = marks === undefined ? undefined : kindOf(info.trim());
  if (marks === undefined || !kind) return undefined;
  const closer = closerOf(marks);
  const most = before.includes('>') ? index + MOST_QUOTED : lines.length;
  const end = Math.min(most, lines.length);
  let last = index + 1;
  while (last < end && !closer.test(without(before, lines[last]!.text).trim())) last++;
  if (last >= end) return undefined;
  const body = lines.slice(index + 1, last).map(({ text, line }) => ({ text: without(before, text), line }));
  return { kind, info: info.trim(), body, before, end: last + 1 };
}

const without = (before: string, text: string): string =>
  text.startsWith(before)
    ? text.slice(before.length)
    : before.includes('>')
      ? text.replace(/^[ \t>]+/, '')
      : text.trimStart();

/** A name that may be anything's asks only with data. */
const mayMean = ({ kind, body }: Fence): boolean =>
  (kind !== 'may ask' && kind !== 'other') || isData(textOf(body));

/** What a block of that name becomes; undefined where it is code like any other. */
function meant(fence: Fence, line: number): readonly Line[] | undefined {
  if (!mayMean(fence)) return undefined;
  const { kind, info, body } = fence;
  if (kind === 'settings') return at(line, '');
  // Words for a model, and records of what it says, ask no learner.
  if (kind === 'other') return keyedQuestions(body, line);
  const asked = carriedQuestions(body, line);
  if (asked) return asked;
  const source = textOf(body);
  const isHidden = kind === 'quiz' || (TELLS.test(source) && isData(source));
  return isHidden && trimmed(body).length > 0 ? hidden(body, line, info.split(/\s/)[0]) : undefined;
}

function quizFence(lines: readonly Line[], index: number): Taken | undefined {
  const fence = fenceAt(lines, index);
  if (!fence) return undefined;
  const { line } = lines[index]!;
  const made = meant(fence, line);
  if (!made) return undefined;
  const isNamed = fence.kind === 'settings' || isFold(made);
  return {
    made: [{ text: '', line }, ...made].map((one) => ({ ...one, text: fence.before + one.text })),
    end: fence.end,
    unread: isNamed ? [{ name: fence.info.split(/\s/)[0]!, line }] : [],
  };
}

/** `:::quiz{id=a}`, `::: {.quiz} `, `::: quiz Which floats?` */
const CONTAINER =
  /^((?:[ \t]*>)*[ \t]*)(:{3,})[ \t]*(?:\{[ \t]*\.)?([A-Za-z][\w-]*)(?![\w-])(?:[^{}\n]*\}|(?![\w{}])([^{}\n]*)|\{[^{}\n]*\}([^{}\n]*))$/;
/** What a plug-in is told behind the name, which is no title. */
const SETTING = /^(?:multi|multiple|single|mcq|tf|radio|checkbox|choice|shuffle|[\w-]+=\S+)$/i;

/** A container of answers to choose from, some of them ticked, offers them to what stands above it. */
const OFFERS = new RegExp(`^(?:${ANSWER_NAMES}|options?|choices?)$`, 'i');

function offered({ body }: Held): readonly Line[] | undefined {
  const boxes = new Set(body.flatMap(({ text }) => BOX.exec(text)?.[1]?.trim() ?? []));
  return boxes.size > 1 ? body : undefined;
}

const titleIn = (words: string): string =>
  words
    .trim()
    .split(/[ \t]+/)
    .filter((one) => !SETTING.test(one))
    .join(' ')
    .replace(/^["“](.*)["”]$/, '$1');

interface Held {
  readonly name: string;
  readonly title: string;
  readonly body: readonly Line[];
  readonly line: number;
}

function quizContainer(lines: readonly Line[], index: number): Taken | undefined {
  const [, before = '', marks, name = '', words, behind] = CONTAINER.exec(lines[index]!.text) ?? [];
  if (marks === undefined) return undefined;
  const holds = OFFERS.test(name) ? offered : namesQuiz(name) || ASKS.test(name) ? heldQuestions : undefined;
  if (!holds) return undefined;
  const last = endOf(lines, index + 1, ({ text }) => !text.slice(before.length).startsWith(marks));
  const { line } = lines[index]!;
  // What stands in another container is read as the page's own.
  if (
    textAt(lines, last)
      .trim()
      .replace(/^[> \t]+/, '') !== marks
  )
    return undefined;
  const body = lines.slice(index + 1, last).map((one) => ({ ...one, text: without(before, one.text) }));
  const made = holds({ name, title: titleIn(words ?? behind ?? ''), body, line });
  return (
    made && {
      made: apart(made, line).map((one) => ({ ...one, text: before + one.text })),
      end: last + 1,
      unread: isFold(made) ? [{ name: `:::${name}`, line }] : [],
    }
  );
}

function heldQuestions({ name, title, body, line }: Held): readonly Line[] | undefined {
  if (title === '' && offersAlone(body)) return undefined;
  const source = textOf(body);
  return (
    carriedQuestions(title === '' ? body : [...at(line, title), ...body], line) ??
    (isData(source) && TELLS.test(source) ? hidden(body, line, name) : undefined)
  );
}

const HELD: readonly TakenAt[] = [quizContainer, quizMacro, quizAttribute];

const prepare = (source: string): Prepared => takenBy([quizFence, codeAt, ...HELD], linesOf(source));

const SIGN =
  /^[ \t>]*(?:(?:`{3,}|~{3,})[ \t]*[A-Za-z]|:{3,}[ \t]*(?:\{[ \t]*\.)?[\w-]*(?:qui|mc|qcm|card|choice|question|answer|option|solu|r[eé]po|antw|rispost|respu|respo)|\{\{-?[ \t]*\w*(?:quiz|mcq|qcm|card|question)\w*\()|\sdata-(?:quiz|question|mcq|qcm|flash|card)[\w-]*=['"]/im;

/** The first block that becomes something else. */
function evidence(source: string): Sign | undefined {
  if (!SIGN.test(source)) return undefined;
  const lines = linesOf(source);
  for (let index = 0; index < lines.length; ) {
    const { text, line } = lines[index]!;
    const fence = fenceAt(lines, index);
    if (fence && mayMean(fence)) return { words: text.trim(), line };
    if (HELD.some((take) => take(lines, index, []))) return { words: text.trim(), line };
    index = codeAt(lines, index)?.end ?? index + 1;
  }
  return undefined;
}

export const quizFences: Dialect = { name: 'Quiz in a block', evidence, prepare };
