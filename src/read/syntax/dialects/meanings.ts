/**
 * What tags mean, in whatever brackets (`<Tab>`, `{{< tab >}}`, `{% tab %}`): those that many tools have by their name, those
 * of any name by what they say is right, and the others by what they are called.
 */
import { fenceAround } from '../../../lesson/index.ts';
import { FILM_FILE } from '../../html/hosted.ts';
import { asksOrTellsIn } from '../../questions/words/lexicon.ts';
import { carriedIn } from './carried.ts';
import {
  answerFold,
  answerHere,
  codesIn,
  helpIn,
  hintFold,
  rightIn,
  startIn,
  toldLines,
  unreadKey,
} from './known-answers.ts';
import { ALERTS, asks, bareName, boxCalled, FOLDS, FRAMES, folds, NOTHING, spoken, TABS } from './names.ts';
import {
  at,
  container,
  foldOf,
  type Line,
  linesOf,
  oneLine,
  questionOf,
  textOf,
  trimmed,
} from './prepared.ts';
import { REASONS, STEMS } from './quiz-data.ts';
import { block, type Here, type Made, type Meaning, NONE, OPEN, type Tag, type Told, words } from './tags.ts';

/** The words of its title, by whatever name. */
const TITLES =
  'summary title titre titel título titulo titolo text label header heading name nom nome nombre question q'.split(
    ' ',
  );

function titleOf(node: Here): string | undefined {
  const own = node.word(...TITLES);
  if (own !== undefined) return own;
  const first = node.word('0');
  return first === undefined || /^(?:true|false|open|closed|\d+|…|\.\.\.)$/.test(first) ? undefined : first;
}

export function folded(node: Here, role?: 'answer' | 'hint', title = titleOf(node)): Made {
  const own = title ?? (role && spoken(node.tag.name).includes(' ') ? spoken(node.tag.name) : undefined);
  return block(foldOf(node.body(), { line: node.line, title: own, role }));
}

/** One that is called an answer is folded; one that holds nothing is what is seen before it is shown. */
export function tab(
  node: Here,
  title = node.word('label', 'title', 'text', 'header', 'value', 'name') ?? titleOf(node),
): Made {
  if (title !== undefined && folds(title))
    return node.inner.trim() === '' ? NONE : folded(node, undefined, title);
  return block(container({ name: 'tab-item', title, body: node.body(), line: node.line }));
}

const TYPES = 'type variant kind level theme color context style icon class 0'.split(' ');

/** What sort of box it is, by its words or what it is called. */
function typeOf(node: Here): string {
  const called = bareName(node.tag.name);
  const isAny = ALERTS.has(called) || called === 'hint' || called === 'note';
  return (isAny ? node.word(...TYPES)?.toLowerCase() : undefined) ?? called;
}

/** How a box looks: `notice green "Question"`. */
const COLOURS =
  /^(?:blue|green|red|orange|yellow|gr[ae]y|purple|violet|pink|cyan|magenta|teal|accent|default|filled|transparent)$/;

const BOX_TITLES = 'title titre titel título titulo titolo header heading'.split(' ');

/** The words without a name are a title, but for those that say what sort of box it is, or how it looks. */
function boxTitle(node: Here): string | undefined {
  const first = node.word('0');
  const isType =
    first !== undefined && (boxCalled(first) !== undefined || asks(first) || COLOURS.test(first));
  return node.word(...BOX_TITLES) ?? (isType ? node.word('1') : first);
}

export function alert(node: Here): Made {
  const type = typeOf(node);
  const box = boxCalled(type) ?? 'note';
  const title = boxTitle(node) ?? (asks(type) ? type : undefined);
  const name = title === undefined ? box : 'admonition';
  const options = title === undefined ? {} : { class: asks(type) ? `${box} exercise` : box };
  return block(container({ name, title, options, body: node.body(), line: node.line }));
}

/** hugo-book has boxes `hint info`; elsewhere a hint helps. */
const hint: Meaning = (node) =>
  node.children && (boxCalled(node.word('0', 'type', 'style') ?? '') ? alert(node) : folded(node, 'hint'));

/** Named where its words don't say what it shows. */
function unsaid(node: Here): Made {
  node.unread();
  return NONE;
}

const SOURCES = 'src img image light sources link path file url 0'.split(' ');

const picture: Meaning = (node) => {
  const src = node.word(...SOURCES);
  if (src === undefined) return unsaid(node);
  const caption = oneLine(node.word('caption', 'title', '2') ?? node.inner);
  const alt = oneLine(node.word('alt', '1') ?? '');
  const text = `![${(alt || caption).replace(/[[\]]/g, '')}](<${src}>)`;
  if (caption === '') return words(text);
  const options = { alt: alt || undefined };
  const body = at(node.line, caption);
  return {
    kind: 'either',
    lines: container({ name: 'figure', title: src, options, body, line: node.line }),
    text,
  };
};

const FILM_WORDS = 'id videoId videoID videoid youTubeId youtubeId src url file link href 0'.split(' ');

/** A film by its id, its file or its address. */
export function filmLines(
  given: string,
  { title, name = '', line }: { title?: string | undefined; name?: string; line: number },
): readonly Line[] {
  const isAddress = /^https?:|\//.test(given);
  const called = FILM_FILE.test(given)
    ? 'video'
    : isAddress
      ? 'iframe'
      : /vimeo/i.test(name)
        ? 'vimeo'
        : 'youtube';
  return container({ name: called, title: given, options: { title }, body: [], line });
}

const film: Meaning = (node) => {
  const given = node.word(...FILM_WORDS) ?? oneLine(node.inner);
  if (given === '') return unsaid(node);
  return block(filmLines(given, { title: node.word('title'), name: node.tag.name, line: node.line }));
};

/** What is no Markdown: a program, a drawing. */
export function fenced(info: string, { inner, line }: Pick<Here, 'inner' | 'line'>): Made {
  const marks = fenceAround(inner, '`');
  const source = trimmed(linesOf(inner, line));
  return block([{ text: `${marks}${info}`, line }, ...source, { text: marks, line }]);
}

/** The file whose code or words it shows: `{{< code file="loops.py" lang="python" >}}`. */
function shownFile(node: Here): Made | undefined {
  const title = node.children ? undefined : node.word('file', 'src', 'path', 'source', '0');
  if (title === undefined || !SHOWS_FILE.test(node.tag.name) || !SOURCE.test(title)) return undefined;
  const isPage = /\.(?:md|markdown)$/i.test(title);
  const name = isPage ? 'include' : 'literalinclude';
  const options = isPage ? {} : { language: node.word('lang', 'language') };
  return block(container({ name, title, options, body: [], line: node.line }));
}
const SHOWS_FILE = /code|include|read|snippet|listing|literal|import|highlight|embed|source/i;
/** No picture, film or package. */
const SOURCE =
  /\.(?!(?:png|jpe?g|gif|svg|webp|avif|mp[34]|webm|mov|ogg|wav|pdf|zip|t?gz|docx?|pptx?|xlsx?)$)\w{1,8}$/i;

export const code: Meaning = (node) => {
  if (!node.children) return shownFile(node) ?? unsaid(node);
  const language =
    node.word('language', 'lang', '0') ?? /language-(\w+)/.exec(node.tag.words.className ?? '')?.[1];
  const inner = /^\s*\{\s*`([\s\S]*)`\s*\}\s*$/.exec(node.inner)?.[1] ?? node.inner;
  return fenced(language ?? '', { inner, line: node.line });
};

const link: Meaning = (node) => {
  const target = node.word('to', 'href', 'link', 'url', 'relref', 'ref', '0');
  const shown = oneLine(textOf(node.body())) || node.word('label', 'title', 'text', 'name', '1') || target;
  if (shown === undefined) return NONE;
  return words(target === undefined ? shown : `[${shown}](<${target}>)`);
};

const key: Meaning = (node) => words(`<kbd>${node.word('0', 'text') ?? oneLine(textOf(node.body()))}</kbd>`);

export const named = (names: string, meaning: Meaning): Record<string, Meaning> =>
  Object.fromEntries(names.split(' ').map((name) => [name, meaning]));

const FILMS =
  'youtube youtubelite youtubeembed youtubevideo liteyoutube liteyoutubeembed video vimeo youtubeplayer videoplayer reactplayer bilibili peertube';
export const isFilm = (name: string): boolean => FILMS.split(' ').includes(bareName(name));

const BY_NAME: Readonly<Record<string, Meaning>> = {
  ...named('figure img image imgproc picture responsivefigure resize photo svg themedimage', picture),
  ...named(FILMS, film),
  ...named('code codeblock', code),
  ...named('button link buttonlink btn href cardlink', link),
  ...named('kbd key keys', key),
  hint,
};

/** Answers in one word, parted by bars or commas: `answers="a | b" correct="0"`, `choices="a,b" answer=2`. */
export const choice: Meaning = (node) => {
  const { line } = node;
  const stem = node.word('question', 'prompt', 'text', 'title');
  const by = node.word('delimiter', 'separator');
  const given = listIn(node.word(...OFFERED), by);
  const right = listIn(node.word(...RIGHT), by);
  if (given.length < 2 || (stem === undefined && !node.children)) return undefined;
  const remarks = listIn(node.word('feedback', 'explanations'), by);
  const isNumbered = right.every((one) => /^\d+$/.test(one) && !given.includes(one));
  const first = isNumbered && countFromOne(node.alike()) ? 1 : 0;
  const options = given.map((one, index) => ({
    words: at(line, one),
    correct: right.includes(isNumbered ? String(index + first) : one),
    remark: remarks[index] ? at(line, remarks[index]) : undefined,
  }));
  const feedback = at(line, node.word('explanation', 'explain') ?? '');
  return block(
    questionOf({ line, stem: stem === undefined ? node.body() : at(line, stem), options, feedback }),
  );
};

const OFFERED = ['answers', 'options', 'choices'] as const;
const RIGHT = ['correct', 'answer', 'solution'] as const;

/** @param by what its author says that it is parted by */
const listIn = (written: string | undefined, by?: string): readonly string[] =>
  written?.split(by || (written.includes('|') ? '|' : /[;,]/)).map(oneLine) ?? [];

/** Whether one of them has the number that as many options as it has would end in. */
const countFromOne = (tags: readonly Tag[]): boolean =>
  tags.some(({ words }) => {
    const of = (names: readonly string[]) =>
      listIn(
        names.map((name) => words[name]).find((one) => one !== undefined),
        words.delimiter ?? words.separator,
      );
    return of(RIGHT).includes(String(of(OFFERED).length));
  });

/** What one of any name asks in its words, with what is right. */
function askedInWords(node: Here, right: Told | undefined): readonly Line[] | undefined {
  const { line } = node;
  const stem = node.word(...STEMS);
  const told = ['back', ...REASONS].map((name) => node.tag.words[name]).find((one) => one !== undefined);
  const back = right ?? rightIn({ answer: told ?? '' }, node.told);
  if (stem === undefined || !back) return undefined;
  const start = startIn(node.tag.words, node.told);
  const stemLines = [...at(line, stem), ...(start ? [{ text: '', line }, ...toldLines(start, line)] : [])];
  return questionOf({ line, stem: stemLines, feedback: toldLines(back, line) });
}

/** One whose words tell what is right, beside what it holds: it answers what stands above, or its own question. */
function byWords(node: Here): Made | undefined {
  const { line, tag, children } = node;
  const offered = children || node.word(...RIGHT) === undefined ? undefined : choice(node);
  if (offered) return offered;
  const right = rightIn(tag.words, node.told);
  const asked = children ? undefined : askedInWords(node, right);
  if (asked) return block(asked);
  const unread = right ? undefined : unreadKey(tag.words, node.told);
  if (unread !== undefined) node.unread(`<${tag.name} ${unread}>`);
  const help = children && (right || asks(bareName(tag.name))) ? helpIn(tag.words, node.told) : undefined;
  if (!right && !help) return undefined;
  const start = startIn(tag.words, node.told);
  const title = node.word('label');
  if (right && !children && !start) return answerBehind(node, right);
  const empty = { text: '', line };
  const told = (): readonly Line[] => [
    // One word by itself names it.
    ...(children && !/^\s*[\w-]*\s*$/.test(node.inner) ? [...node.body(), empty] : []),
    ...(start ? [...toldLines(start, line), empty] : []),
    ...(help ? [...hintFold(help, line), empty] : []),
    ...(right ? answerFold(right, line, title) : []),
  ];
  const made = byCall({ ...node, body: told, unread: () => {} });
  return made.kind === 'block' ? made : block(told());
}

/** A label that asks is its question: `<Field label="2 m = " unit="cm" solution="200" />`. */
function answerBehind(node: Here, right: Told): Made {
  const { line } = node;
  const here = answerHere(right, line, node.word('label'));
  const label = node.word('label', 'text', 'sentence');
  if (label === undefined || !/[?=…]\s*$|__/.test(label)) return here;
  const unit = node.word('unit');
  const stem = at(line, unit === undefined ? label : `${label.trim()} … ${unit}`);
  return { ...here, lines: questionOf({ line, stem, feedback: toldLines(right, line) }) };
}

/** What is told by what it is called. */
function byCall(node: Here): Made {
  const called = bareName(node.tag.name);
  if (NOTHING.has(called)) return NONE;
  const made = node.children ? holderOf(node, called) : shownFile(node);
  if (made) return made;
  if (!FRAMES.has(called)) node.unread();
  return node.children ? OPEN : (shownCode(node) ?? NONE);
}

/** The code in its words, of a program that shows or runs it: `<Preview html={`…`} css={`…`} />`; one that is called an answer, or folds, hides it. */
function shownCode(node: Here): Made | undefined {
  const { tag, told, word, line } = node;
  const blocks = codesIn(tag.words, told).flatMap(({ code: shown, language }) => {
    const marks = fenceAround(shown, '`');
    const info = language ?? word('language', 'lang') ?? '';
    return at(line, `${marks}${info}\n${shown.replace(/^\n+|\s+$/g, '')}\n${marks}\n`);
  });
  if (blocks.length === 0) return undefined;
  const role = folds(tag.name.replace(/Code$/, ''));
  return role || FOLDS.has(bareName(tag.name))
    ? folded({ ...node, body: () => blocks }, role)
    : block(blocks);
}

function holderOf(node: Here, called: string): Made | undefined {
  if (TABS.has(called)) return tab(node);
  const isBox = ALERTS.has(called) || boxCalled(called.replace(/^box|box$/, '')) !== undefined;
  const title = titleOf(node);
  const role = folds(node.tag.name) ?? roleOfKind(node);
  if (role || FOLDS.has(called)) return folded(node, role);
  const task = FRAMES.has(called) || ALERTS.has(called) ? undefined : taskOf(node);
  if (isBox && !task) return alert(node);
  if (task || asks(called)) {
    const body = task ? [...task, ...node.body()] : node.body();
    return block(container({ name: 'exercise', title, body, line: node.line }));
  }
  return title !== undefined && LABEL.test(title) && folds(title) ? folded(node) : undefined;
}

/** `{{< box type="solution" >}}` */
const roleOfKind = (node: Here): 'answer' | undefined =>
  KINDS.some((name) => folds(node.word(name) ?? '') === 'answer') ? 'answer' : undefined;
const KINDS = 'type kind variant class className style category tipo genre art soort'.split(' ');

const TASKS = 'entry task instruction instructions assignment auftrag aufgabe consigne consegna tarea'.split(
  ' ',
);
const OTHER =
  /note|notice|important|danger|caution|attention|success|error|primary|secondary|light|info|tip|hint|warn|quote|video|image|gallery|figure|code|frame|editor|output|terminal|preview|demo|play|embed|media|defin|theorem|lemma|table|formula|summary|merk/;

/** One of the page's own that says what to do, `entry="**Solve** each equation."`; or what an answer stands right behind: of that, nothing more is asked. */
function taskOf(node: Here): readonly Line[] | undefined {
  const { line, tag, next } = node;
  const said = node.word(...TASKS);
  const asked = said === undefined ? node.word(...STEMS) : undefined;
  const task = /\S \S+ \S/.test(said ?? '')
    ? said
    : asked !== undefined && asksOrTellsIn(asked)
      ? asked
      : undefined;
  if (task !== undefined) return [...at(line, task), ...at(line, '')];
  const isAnswered = next !== undefined && next.kind !== 'close' && folds(next.name) === 'answer';
  const holdsAnswer = node.children?.some((one) => folds(one.tag.name) !== undefined);
  const saysSomething = /^\s*[\p{L}$*_-].*\p{L} .*\p{L}/su.test(node.inner.replace(/<[^<>]*>/g, ''));
  return isAnswered && !holdsAnswer && !OTHER.test(bareName(tag.name)) && saysSomething ? [] : undefined;
}

/** Words that only call it something: `Solution 2`. */
const LABEL = /^\S+(?: \S+){0,2}$/;

/** @param own what the dialect alone calls something */
export const meaningOf = (node: Here, own: Readonly<Record<string, Meaning>>): Made => {
  const called = bareName(node.tag.name);
  const by = (all: typeof own): Made | undefined =>
    Object.hasOwn(all, called) ? all[called]!(node) : undefined;
  const carried = (): Made | undefined => {
    const lines = carriedIn(node);
    return lines && block(lines);
  };
  return by(own) ?? by(BY_NAME) ?? carried() ?? byWords(node) ?? byCall(node);
};
