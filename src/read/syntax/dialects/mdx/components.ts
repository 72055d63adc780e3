/**
 * What components mean: those that many sites have by their name, those of any name by what they say is right, and the
 * others by what they are called.
 */
import { FILM_FILE } from '../../../html/hosted.ts';
import { stringIn, toldIn } from '../jsx.ts';
import { answerFold, answerHere, rightIn, startIn, type Told, toldLines } from '../known-answers.ts';
import { ALERTS, asks, BOXES, bareName, FOLDS, FRAMES, folds, NOTHING, spoken, TABS } from '../names.ts';
import { offeredIn } from '../offered.ts';
import { at, container, fenceAround, type Line, oneLine, questionOf, textOf } from '../prepared.ts';
import { choiceIn, quizLines } from '../quiz-data.ts';
import type { Made, Node } from '../tags.ts';

/** The words of an attribute: a string, also in braces, or the file that a program asks for. */
function wordsOf(node: Pick<Node, 'tag'>, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const written = node.tag.words[name];
    const words = written?.startsWith('{') ? stringIn(written) : written;
    if (words !== undefined && words !== 'true' && words !== '') return words;
  }
  return undefined;
}

const TITLES = ['summary', 'title', 'label', 'header', 'heading', 'name', 'question'];

type Meaning = (node: Node, body: () => readonly Line[], around: Around) => Made | undefined;

export interface Around {
  readonly unread: (name: string) => void;
  /** What the page's program calls by a name. */
  readonly values: ReadonlyMap<string, string>;
}

const block = (lines: readonly Line[]): Made => ({ kind: 'block', lines });
export const NONE: Made = { kind: 'words', text: '' };
export const OPEN: Made = { kind: 'open' };

function folded(node: Node, body: readonly Line[], role?: 'answer' | 'hint', title?: string): Made {
  const own = title ?? wordsOf(node, ...TITLES) ?? (role ? spoken(node.tag.name) : undefined);
  const options = { class: role };
  return block(container({ name: 'dropdown', title: own, options, body, line: node.line }));
}

const details: Meaning = (node, body) => {
  const summary = node.children?.find(({ tag }) => tag.name === 'summary');
  return folded(node, body(), undefined, summary && oneLine(summary.inner));
};

const tab: Meaning = (node, body) => {
  const title = wordsOf(node, 'label', 'title', 'value', 'name');
  if (title !== undefined && folds(title)) return folded(node, body(), undefined, title);
  return block(container({ name: 'tab-item', title, body: body(), line: node.line }));
};

const alert: Meaning = (node, body) => {
  const called = bareName(node.tag.name);
  const type =
    (ALERTS.has(called) ? wordsOf(node, 'type', 'variant', 'kind', 'level', 'color') : called) ?? 'note';
  const title = wordsOf(node, 'title', 'header', 'heading');
  const own = BOXES[type.toLowerCase()] ?? 'note';
  const options = { class: title === undefined ? undefined : own };
  const name = title === undefined ? own : 'admonition';
  return block(container({ name, title, options, body: body(), line: node.line }));
};

const picture: Meaning = (node, _body, { unread }) => {
  const src = wordsOf(node, 'src', 'img', 'image', 'light', 'sources', 'url');
  if (src === undefined) {
    unread(`<${node.tag.name}>`);
    return NONE;
  }
  const alt = wordsOf(node, 'alt', 'caption', 'title') ?? '';
  return { kind: 'words', text: `![${alt.replace(/[[\]]/g, '')}](<${src}>)` };
};

export const FILMS: ReadonlySet<string> = new Set(
  'youtube youtubeembed youtubevideo liteyoutube liteyoutubeembed video videoplayer reactplayer vimeo'.split(
    ' ',
  ),
);

export function filmLines(
  given: string,
  options: Readonly<Record<string, string | undefined>>,
  line: number,
): readonly Line[] {
  const isHosted = /^[\w-]{11}$/.test(given);
  const isFile = FILM_FILE.test(given);
  const name = isHosted ? 'youtube' : isFile ? 'video' : 'iframe';
  return container({ name, title: given, options, body: [], line });
}

const film: Meaning = (node, _body, { unread }) => {
  const given = wordsOf(node, ...ADDRESSES);
  if (given !== undefined) return block(filmLines(given, { title: wordsOf(node, 'title') }, node.line));
  unread(`<${node.tag.name}>`);
  return NONE;
};
const ADDRESSES = 'id videoId videoID videoid youTubeId youtubeId url src link href'.split(' ');

const link: Meaning = (node, body) => {
  const target = wordsOf(node, 'to', 'href');
  const words = oneLine(textOf(body())) || wordsOf(node, 'label', 'title', 'text');
  if (words === undefined) return NONE;
  return { kind: 'words', text: target === undefined ? words : `[${words}](<${target}>)` };
};

/** A box to answer in: the question has one of its own. What it says is right answers the words above it. */
const answer: Meaning = (node, body) => {
  const right = rightIn(node.tag.words, toldIn);
  // What it holds are words beside the box to type in.
  if (node.children && right)
    return block([...body(), { text: '', line: node.line }, ...answerFold(right, node.line)]);
  if (node.children) return folded(node, body(), 'answer');
  return right ? answerHere(right, node.line, wordsOf(node, 'label')) : NONE;
};

const quiz: Meaning = (node, body, { unread, values }) => {
  const lists = Object.values(node.tag.words).filter((one) => one.startsWith('{'));
  const read = lists
    .map((one) => quizLines(values.get(one.slice(1, -1).trim()) ?? one.slice(1, -1), node.line))
    .find((lines) => lines !== undefined);
  if (read) return block(read);
  const single = quizLines(asObject(node, values), node.line);
  if (single) return block(single);
  if (!node.children) {
    unread(`<${node.tag.name}>`);
    return NONE;
  }
  const asked = offeredIn(node) ?? choiceIn(body(), node.tag.words, node.line);
  if (asked) return block(asked);
  const right = rightIn(node.tag.words, toldIn);
  return right ? block([...body(), { text: '', line: node.line }, ...answerFold(right, node.line)]) : OPEN;
};

/** `<Question question="…" options={[…]} answer={1} />` as the object that it is. */
function asObject(node: Pick<Node, 'tag'>, values: ReadonlyMap<string, string>): string {
  const pairs = Object.entries(node.tag.words).map(([name, value]) => {
    const inner = value.startsWith('{') ? value.slice(1, -1).trim() : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${values.get(inner) ?? inner}`;
  });
  return `[{${pairs.join(', ')}}]`;
}

const trueFalse: Meaning = (node, body) => {
  const written = node.tag.words.correct ?? node.tag.words.answer;
  if (!node.children || written === undefined) return undefined;
  const isTrue = /true/.test(written);
  const option = (words: string, correct: boolean) => ({ words: at(node.line, words), correct });
  const options = [option('True', isTrue), option('False', !isTrue)];
  return block(questionOf({ line: node.line, stem: body(), options }));
};

const codeBlock: Meaning = (node) => {
  const language =
    wordsOf(node, 'language', 'lang') ?? /language-(\w+)/.exec(node.tag.words.className ?? '')?.[1] ?? '';
  const source =
    /^\s*\{\s*`([\s\S]*)`\s*\}\s*$/.exec(node.inner)?.[1] ?? node.inner.replace(/^\n|\n\s*$/g, '');
  const marks = fenceAround(source);
  return block(at(node.line, `${marks}${language}\n${source}\n${marks}`));
};

const BY_NAME: Readonly<Record<string, Meaning>> = {
  details,
  codeblock: codeBlock,
  image: picture,
  img: picture,
  themedimage: picture,
  figure: picture,
  link,
  a: link,
  button: link,
  answer,
  textanswer: answer,
  stringanswer: answer,
  truefalse: trueFalse,
  truefalseanswer: trueFalse,
  ...Object.fromEntries([...FILMS].map((name) => [name, film])),
  ...Object.fromEntries(
    'quiz question quizquestion choiceanswer choice multiplechoice singlechoice mcq reviewquiz knowledgecheck checkpoint'
      .split(' ')
      .map((name) => [name, quiz]),
  ),
};

/** What a component of any name asks in its words, with options or what is right. */
function askedInWords({ tag, line }: Node, right: Told | undefined, { values }: Around) {
  const node = { tag, line };
  const stem = wordsOf(node, 'question', 'prompt', 'stem', 'front');
  if (stem === undefined) return undefined;
  const lists = Object.values(tag.words).filter((one) => /^\{\s*\[/.test(one));
  // Without a key it may be a poll.
  if (lists.some((one) => right !== undefined || /correct|right/i.test(one))) {
    const read = quizLines(asObject(node, values), line);
    if (read) return read;
  }
  const back = right ?? rightIn({ answer: tag.words.back ?? '' }, toldIn);
  const start = startIn(tag.words, toldIn);
  const stemLines = [...at(line, stem), ...(start ? [{ text: '', line }, ...toldLines(start, line)] : [])];
  return back && questionOf({ line, stem: stemLines, feedback: toldLines(back, line) });
}

/** A component whose words tell what is right, beside what it holds; undefined where they don't. */
function byWords(node: Node, body: () => readonly Line[], around: Around): Made | undefined {
  const { line, tag, children } = node;
  const right = rightIn(tag.words, toldIn);
  const asked = children ? undefined : askedInWords(node, right, around);
  if (asked) return block(asked);
  if (!right) return undefined;
  const start = startIn(tag.words, toldIn);
  if (!children && !start) return answerHere(right, line, wordsOf(node, 'label'));
  const empty = { text: '', line };
  const told = () => [
    // One word by itself names it.
    ...(children && !/^\s*[\w-]*\s*$/.test(node.inner) ? [...body(), empty] : []),
    ...(start ? [...toldLines(start, line), empty] : []),
    ...answerFold(right, line, wordsOf(node, 'label')),
  ];
  const made = byKind(node, told, { ...around, unread: () => {} });
  return made.kind === 'block' ? made : block(told());
}

/** What is told by what a component is called. */
function byKind(node: Node, body: () => readonly Line[], { unread }: Around): Made {
  const called = bareName(node.tag.name);
  if (NOTHING.has(called)) return NONE;
  if (TABS.has(called)) return tab(node, body, { unread, values: new Map() })!;
  if (FOLDS.has(called)) return folded(node, body());
  const role = folds(node.tag.name);
  if (role && node.children) return folded(node, body(), role);
  if ((ALERTS.has(called) || BOXES[called]) && node.children)
    return alert(node, body, { unread, values: new Map() })!;
  if (asks(called) && node.children) {
    const title = wordsOf(node, 'title', 'label', 'name');
    return block(container({ name: 'exercise', title, body: body(), line: node.line }));
  }
  if (!FRAMES.has(called)) unread(`<${node.tag.name}>`);
  return node.children ? OPEN : NONE;
}

export const meaningOf: (...given: Parameters<Meaning>) => Made = (node, body, around) =>
  BY_NAME[bareName(node.tag.name)]?.(node, body, around) ??
  byWords(node, body, around) ??
  byKind(node, body, around);
