/** Lesson or course → a sheet: the learner's to fill in, or the teacher's key to it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { printWords } from '../../../templates/print/words.ts';
import { count, stringsFor } from '../../../templates/strings/index.ts';
import {
  type Asset,
  assetUrl,
  baseName,
  type Content,
  type Course,
  decimal,
  excerpt,
  holds,
  isTag,
  type Lesson,
  listedTitle,
  onceFor,
  Placeholder,
  plainText,
  type Question,
  SKIP,
  scoringOf,
  shuffledQuestions,
  visit,
} from '../../lesson/index.ts';
import { addressOnPaper, unbroken } from '../page/index.ts';
import { called, OnPaper, onPaper, type Paper } from './content.ts';
import { type Placed, questionAnswered, questionToAnswer } from './questions.ts';

/** What is printed, before it is written in a format. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Where the lesson stands, for what is told of it. */
  readonly source: string;
  readonly isKey: boolean;
  /** Plain HTML, and the elements of `OnPaper`. The pictures' `src` is `asset:` and their place in `files`. */
  readonly children: readonly ElementContent[];
  readonly files: readonly Asset[];
}

/** Both are made once, and written in several formats. */
export const worksheet = onceFor((of: Lesson | Course): Sheet => sheetOf(of, false));
export const key = onceFor((of: Lesson | Course): Sheet => sheetOf(of, true));

function sheetOf(of: Lesson | Course, isKey: boolean): Sheet {
  const files = filesOf();
  const write = isKey ? keyTo : lessonToFill;
  const children =
    'lessons' in of
      ? [
          ...(isKey ? keyHead(of.title, of.language) : [h('h1', of.title)]),
          ...of.lessons.flatMap((lesson, index) => [
            h('h2.lesson', listedTitle(of, lesson)),
            ...write(lesson, paperFor(lesson, { files, isKey, lowered: 1, prefix: `lesson-${index + 1}-` })),
          ]),
        ]
      : [
          ...(isKey ? keyHead(of.title, of.language) : [h('h1', of.title)]),
          ...write(of, paperFor(of, { files, isKey, lowered: 0, prefix: '' })),
        ];
  const { title, language, id, source } = of;
  const tree = unbroken({ type: 'root' as const, children }, language);
  return {
    id,
    title,
    language,
    source,
    isKey,
    children: tree.children as ElementContent[],
    files: files.all,
  };
}

const keyHead = (title: string, language: string): ElementContent[] => {
  const { key: name, keyWhy } = printWords(language);
  return [h('h1', `${name} – ${title}`), h('p.key-why', [h('em', keyWhy)])];
};

interface Files {
  readonly all: Asset[];
  readonly place: (asset: Asset) => number;
}

/** The pictures of a sheet, each once. */
function filesOf(): Files {
  const all: Asset[] = [];
  const places = new Map<string, number>();
  return {
    all,
    place: (asset) => {
      const known = places.get(asset.sha256);
      if (known !== undefined) return known;
      places.set(asset.sha256, all.length);
      return all.push(asset) - 1;
    },
  };
}

interface Link {
  readonly number: number;
  readonly words: string;
}

interface LessonPaper extends Paper {
  readonly links: ReadonlyMap<string, Link>;
  readonly terms: ReadonlySet<string>;
  readonly placed: ReadonlyMap<string, Placed>;
}

interface Options extends Pick<Paper, 'isKey' | 'lowered'> {
  readonly files: Files;
  /** In front of ids, which are a lesson's own. */
  readonly prefix: string;
}

function paperFor(lesson: Lesson, { files, isKey, lowered, prefix }: Options): LessonPaper {
  const assets = new Map(lesson.assets.map((asset) => [asset.path, asset]));
  const questions = new Map(lesson.questions.map((question) => [question.id, question]));
  const links = new Map<string, Link>();
  const terms = new Set<string>();
  const placed = placesIn(lesson);
  const paper: LessonPaper = {
    language: lesson.language,
    strings: stringsFor(lesson.language).strings,
    words: printWords(lesson.language),
    isKey,
    lowered,
    links,
    terms,
    placed,
    picture: (path) => {
      const asset = assets.get(path);
      return asset?.type.startsWith('image/') ? assetUrl(String(files.place(asset))) : undefined;
    },
    fileName: (path) => baseName(assets.get(path)?.source ?? path),
    link: (url, words) => {
      const link = links.get(url) ?? { number: links.size + 1, words: called(words, url) };
      links.set(url, link);
      return link.number;
    },
    term: (term) => void terms.add(term),
    question: (id) => {
      const question = questions.get(id);
      return question ? [questionToAnswer(question, paper, placed.get(id)!)] : [];
    },
    // The key has the questions without what stands around them.
    anchor: (id) => (isKey ? undefined : `${prefix}${id}`),
  };
  return paper;
}

function placesIn(lesson: Lesson): ReadonlyMap<string, Placed> {
  const isScored = scoringOf(lesson.settings) !== 'none';
  const shuffled = shuffledQuestions(lesson);
  return new Map(
    lesson.questions.map(({ id, points }, index) => [
      id,
      {
        number: index + 1,
        isShuffled: shuffled.has(id),
        ...(isScored && points > 0 && { points: pointsIn(points, lesson.language) }),
      },
    ]),
  );
}

const pointsIn = (points: number, language: string): string =>
  count(printWords(language).points, points, language, { points: decimal(points, language) });

/** The lesson with its questions to answer, what its terms mean, and its links. */
function lessonToFill(lesson: Lesson, paper: LessonPaper): ElementContent[] {
  const lines = lesson.questions.length > 0 ? [sheetLines(lesson, paper)] : [];
  const body = onPaper(lesson.body, paper);
  return [...lines, ...body, ...termList(lesson, paper), ...linkList(paper), ...colophon(lesson, paper)];
}

function sheetLines({ questions }: Lesson, { words, placed, language }: LessonPaper): Element {
  const isScored = [...placed.values()].some(({ points }) => points !== undefined);
  const total = pointsIn(
    questions.reduce((sum, { points }) => sum + points, 0),
    language,
  );
  return h('p.sheet-lines', [
    h('span.wide', words.name),
    h('span', words.class),
    h('span', words.date),
    isScored ? h('span.total', ` / ${total}`) : undefined,
  ]);
}

const heading = (words: string, { lowered }: Paper): Element => h(`h${2 + lowered}`, words);

/** The terms that the text uses, but for those that it explains itself. */
function termList(lesson: Lesson, paper: LessonPaper): readonly ElementContent[] {
  const used = lesson.glossary.filter(({ term, definition }) => definition && paper.terms.has(term));
  if (used.length === 0) return [];
  const text = plainText(lesson.body);
  const apart = used.filter(({ definition }) => !text.includes(plainText(definition!)));
  if (apart.length === 0) return [];
  const listed = apart.flatMap(({ term, definition }) => [
    h('dt', term),
    h('dd', onPaper(definition, paper)),
  ]);
  return [heading(paper.words.glossary, paper), h('dl.terms', listed)];
}

const LONGEST_IN_CODE = 400;

function linkList(paper: LessonPaper): readonly ElementContent[] {
  if (paper.links.size === 0) return [];
  const items = [...paper.links].map(([url, { number, words }]) =>
    h('li', [
      url.length <= LONGEST_IN_CODE ? h(OnPaper.code, { dataUrl: url }) : undefined,
      h('span.medium-words', [
        h('strong', `L${number}`),
        ` ${words}`,
        h('br'),
        h('a.address', { href: url }, addressOnPaper(url)),
      ]),
    ]),
  );
  return [heading(paper.words.links, paper), h('ul.links', items)];
}

function colophon({ authors, licence }: Lesson, { strings }: Paper): readonly ElementContent[] {
  const facts = [
    ...(authors.length > 0 ? [`${strings.by} ${authors.join(', ')}`] : []),
    ...(licence ? [`${strings.licence} ${licence.name}${licence.url ? ` (${licence.url})` : ''}`] : []),
  ];
  return facts.length > 0 ? [h('p.colophon', facts.join(' · '))] : [];
}

/** The questions with their answers, what the lesson folds, and a grid for the points. */
function keyTo(lesson: Lesson, paper: LessonPaper): ElementContent[] {
  let last: string | undefined;
  const questions = lesson.questions.flatMap((question) => {
    const title = question.section !== last && question.section ? [heading(question.section, paper)] : [];
    last = question.section;
    return [...title, questionAnswered(question, paper, paper.placed.get(question.id)!)];
  });
  const folds = foldsIn(lesson.body, paper);
  return [
    ...questions,
    ...(folds.length > 0 ? [heading(paper.words.folds, paper), ...folds] : []),
    ...grid(lesson.questions, paper),
    ...linkList(paper),
  ];
}

const QUESTIONS: ReadonlySet<string> = new Set([Placeholder.question]);

/** What the learner's sheet leaves folded; in questions it stands with them. */
function foldsIn(body: Content, paper: Paper): readonly ElementContent[] {
  const folds: ElementContent[] = [];
  visit(body, 'element', (node) => {
    if (!isTag(node, 'details') || holds(node, QUESTIONS)) return undefined;
    folds.push(...onPaper({ type: 'root', children: [node] }, { ...paper, question: () => [] }));
    return SKIP;
  });
  return folds;
}

function grid(questions: readonly Question[], paper: LessonPaper): readonly ElementContent[] {
  const { words, placed, language } = paper;
  const scored = questions.filter(({ id }) => placed.get(id)?.points !== undefined);
  if (scored.length === 0) return [];
  const total = scored.reduce((sum, { points }) => sum + points, 0);
  return [
    heading(words.grid, paper),
    h('table.grid', [
      h('thead', [
        h(
          'tr',
          [words.number, words.question, words.possible, words.awarded].map((one) =>
            h('th', { scope: 'col' }, one),
          ),
        ),
      ]),
      h('tbody', [
        ...scored.map((question) => {
          const { number } = placed.get(question.id)!;
          return h('tr', [
            h('td.number', String(number)),
            h('td', excerpt(question.name, 90)),
            h('td.number', decimal(question.points, language)),
            h('td'),
          ]);
        }),
        h('tr.total', [
          h('td'),
          h('td', [h('b', words.total)]),
          h('td.number', [h('b', decimal(total, language))]),
          h('td'),
        ]),
      ]),
    ]),
  ];
}
