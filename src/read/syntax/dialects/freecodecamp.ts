/**
 * freeCodeCamp: pages of its curriculum, cut by headings between dashes. Answers stand between rules, each with its remark;
 * the number of the right one stands below them. Of a quiz, the right answer stands apart. Gaps are the word `BLANK`.
 *
 *     # --questions--
 *
 *     ## --text--
 *
 *     Which floats?
 *
 *     ## --answers--
 *
 *     iron
 *
 *     ### --feedback--
 *
 *     It sinks.
 *
 *     ---
 *
 *     ice
 *
 *     ## --video-solution--
 *
 *     2
 */
import { type Dialect, signIn } from './dialect.ts';
import {
  type Asked,
  addTo,
  at,
  flagged,
  foldOf,
  type Line,
  linesOf,
  mixed,
  type Option,
  type Prepared,
  questionOf,
  type Section,
  sectionsOf,
  trimmed,
  type Unread,
} from './prepared.ts';

const MARK = /^[ \t]*#{1,6}[ \t]+--([A-Za-z][\w-]*)--[ \t]*$/;
const RULE = /^[ \t]*-{3,}[ \t]*$/;
const EDITED = /^[ \t]*--fcc-editable-region--[ \t]*$/;
const IN_CODE = /`([^`]*\bBLANK\b[^`]*)`/g;

/** A question while its parts are read. */
interface Draft {
  readonly line: number;
  stem: readonly Line[];
  options: Written[];
  gaps: Written[];
  feedback: readonly Line[];
  /** The number of the right answer, from 1. */
  right?: number;
  /** Its right answer stands apart from the others. */
  isMixed?: true;
}

interface Written {
  readonly words: Line[];
  readonly remark: Line[];
  readonly correct?: true;
}

interface Page {
  readonly made: (readonly Line[] | Draft)[];
  readonly unread: Unread[];
  /** What a program is to do, and the code it starts from. */
  readonly described: Line[];
  readonly task: Line[];
  readonly seed: Line[];
  readonly solutions: Line[];
  readonly tests: Line[];
  /** What a line of dashes and a remark belong to. */
  list?: Written[];
}

const isDraft = (one: readonly Line[] | Draft): one is Draft => 'stem' in one;
const lastOf = ({ made }: Page): Draft | undefined => made.findLast(isDraft);

type Reads = (page: Page, section: Section) => void;

const words: Reads = ({ made }, { lines }) => void made.push(lines);
const code: Reads = ({ seed }, { lines }) => addTo(seed, lines);
const tests: Reads = (page, { lines }) => addTo(page.tests, lines);
const nothing: Reads = () => undefined;

const lineOf = ({ head }: Section): number => head?.line ?? 1;

const asks: Reads = (page, section) =>
  void page.made.push({
    line: lineOf(section),
    stem: trimmed(section.lines),
    options: [],
    gaps: [],
    feedback: [],
  });

/** Of the question above; what answers none is kept from the page. */
function ofQuestion(read: (draft: Draft, section: Section, page: Page) => void): Reads {
  return (page, section) => {
    const draft = lastOf(page);
    if (draft) read(draft, section, page);
    else addTo(page.tests, section.lines);
  };
}

const into = (list: 'options' | 'gaps', more: { readonly correct?: true } = {}): Reads =>
  ofQuestion((draft, { lines }, page) => {
    page.list = draft[list];
    page.list.push({ words: [], remark: [], ...more });
    parted(page.list, lines, 'words', more);
  });

function parted(
  list: Written[],
  lines: readonly Line[],
  first: 'words' | 'remark',
  more: { readonly correct?: true } = {},
): void {
  let part = first;
  for (const { isCode, ...one } of flagged(lines)) {
    if (isCode || !RULE.test(one.text)) list.at(-1)![part].push(one);
    else {
      list.push({ words: [], remark: [], ...more });
      part = 'words';
    }
  }
}

const READS: Readonly<Record<string, Reads>> = {
  description: (page, { lines }) => addTo(page.described, lines),
  instructions: (page, { lines }) => addTo(page.task, lines),
  questions: words,
  question: words,
  quizzes: words,
  quiz: words,
  assignment: words,
  assignments: words,
  interactive: words,
  notes: words,
  transcript: words,
  fillintheblank: words,
  text: asks,
  sentence: asks,
  answers: into('options'),
  distractors: ofQuestion((draft, section, page) => {
    draft.isMixed = true;
    into('options')(page, section);
  }),
  answer: into('options', { correct: true }),
  blanks: into('gaps'),
  feedback: (page, { lines }) => {
    if (page.list?.length) parted(page.list, lines, 'remark');
    else addTo(page.tests, lines);
  },
  'audio-id': nothing,
  'video-solution': ofQuestion((draft, { lines }) => {
    draft.right = Number(trimmed(lines)[0]?.text);
  }),
  explanation: ofQuestion((draft, { lines }) => {
    draft.feedback = [...draft.feedback, ...lines];
  }),
  seed: code,
  'seed-contents': code,
  solutions: ({ solutions }, { lines }) => addTo(solutions, lines),
  hints: tests,
  asserts: tests,
};

function prepare(source: string): Prepared {
  const lines = flagged(linesOf(source)).filter(({ text }) => !EDITED.test(text));
  const [head, ...sections] = sectionsOf(lines, (text) => MARK.exec(text)?.[1]?.toLowerCase());
  const page: Page = { made: [], unread: [], described: [], task: [], seed: [], solutions: [], tests: [] };
  for (const section of sections) {
    if (Object.hasOwn(READS, section.name)) READS[section.name]!(page, section);
    // Programs around the learner's, and what plays a scene.
    else page.unread.push({ name: `--${section.name}--`, line: lineOf(section) });
  }
  const { above, challenge } = challengeOf(page);
  const asked = page.made.flatMap((one) => {
    const lines = isDraft(one) ? written(one) : one;
    return [...lines, ...at(lines.at(-1)?.line ?? 1, '')];
  });
  return { lines: [...head!.lines, ...above, ...asked, ...challenge], unread: page.unread };
}

/** A program to write, by its instructions or else all that is said, is answered by its solutions, and by what is tried on it. */
function challengeOf({ made, described, task, seed, solutions, tests: tried }: Page) {
  const told = [...trimmed(solutions), ...around(trimmed(tried))];
  const all = [...described, ...around(task)];
  const [first] = told;
  if (first === undefined) return { above: all, challenge: [] };
  // Whatever else the page asks, this may be an answer.
  if (made.some(isDraft)) {
    return { above: all, challenge: foldOf(told, { line: first.line, role: 'answer' }) };
  }
  const hasTask = trimmed(task).length > 0;
  const stem = trimmed([...(hasTask ? task : described), ...around(trimmed(seed))]);
  const challenge = questionOf({ line: stem[0]?.line ?? first.line, stem, feedback: told });
  return { above: hasTask ? described : [], challenge };
}

const around = (lines: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? [] : [...at(lines[0]!.line, ''), ...lines];

function written({ line, stem, options, gaps, feedback, right, isMixed }: Draft): readonly Line[] {
  const given = options.map(
    (one, i): Option => ({
      words: trimmed(one.words),
      remark: trimmed(one.remark),
      correct: one.correct ?? i + 1 === right,
    }),
  );
  const asked: Asked = { line, stem: gaps.length > 0 ? withGaps(stem, gaps) : stem, feedback };
  if (gaps.length > 0) return questionOf({ ...asked, feedback: [...remarksOf(gaps), ...feedback] });
  return questionOf({ ...asked, options: isMixed ? mixed(given) : given });
}

/** A gap can't stand in code. */
function withGaps(stem: readonly Line[], gaps: readonly Written[]): readonly Line[] {
  let next = 0;
  const gap = (): string => {
    const words = trimmed(gaps[next++]?.words ?? []).map(({ text }) => text);
    return words.length === 0 ? '…' : `{gap}\`${words.join(' ').replace(/[`|>]/g, ' ').trim()}\``;
  };
  return stem.map(({ text, line }) => ({
    text: text.replace(IN_CODE, '$1').replace(/\bBLANK\b/g, gap),
    line,
  }));
}

const remarksOf = (gaps: readonly Written[]): readonly Line[] =>
  gaps.flatMap(({ remark }) => around(trimmed(remark)));

const SIGN =
  /^#{1,6}[ \t]+--(?:description|instructions|questions?|text|answers|quizzes|fillInTheBlank|hints|solutions|seed)--[ \t]*$/m;

export const freeCodeCamp: Dialect = {
  name: 'freeCodeCamp',
  evidence: (text) => (/[ \t]--[a-z]/.test(text) ? signIn(text, SIGN) : undefined),
  prepare,
};
