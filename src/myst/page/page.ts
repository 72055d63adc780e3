/** Lesson → a page of MyST that reads as that lesson, and where its files are to lie. */
import type { RootContent } from 'mdast';
import {
  type Asset,
  type Content,
  contentsOf,
  type GlossaryTerm,
  holds,
  type Lesson,
  Placeholder,
  plainText,
  rewritten,
  visit,
} from '../../lesson/index.ts';
import type { Flow } from '../nodes.ts';
import { mystOf, mystWithLines } from '../style.ts';
import { asWritten } from './as-written.ts';
import { flowOf } from './blocks.ts';
import { frontMatter } from './fields.ts';
import { definitionsOf, notesIn } from './notes.ts';
import type { Pieces } from './pieces.ts';
import { questionOf } from './questions.ts';
import { toldTogether } from './situations.ts';

/** What is only known from reading a page back. */
export interface Care {
  /** Questions whose names are written, for their words alone give other ids. */
  readonly named: ReadonlySet<string>;
  /** Fields of the front matter that the page doesn't say itself. */
  readonly fields: ReadonlySet<string>;
  /** Blocks of the page, by their numbers, that would be taken for questions. */
  readonly plain: ReadonlySet<number>;
}

export const NO_CARE: Care = { named: new Set(), fields: new Set(), plain: new Set() };

export interface About {
  /** The title that a boxed remark of a variety has of itself, where a directive of that name makes one. */
  readonly boxTitle: (variety: string, language: string) => string | undefined;
  /** What authors call the question that starts on a line of the source, and learners don't see. */
  readonly comments: ReadonlyMap<number, string>;
}

export interface WrittenLesson {
  readonly markdown: string;
  /** The block, by its number, that a line of the page belongs to. */
  readonly blockAt: (line: number) => number | undefined;
  /** The lesson's files, by the paths that the page has for them. */
  readonly files: ReadonlyMap<string, Asset>;
  /** CSV of the terms that the page refers to and doesn't define. */
  readonly glossary?: string;
}

export function lessonAsMyst(
  given: Lesson,
  { boxTitle, comments }: About,
  care: Care = NO_CARE,
): WrittenLesson {
  const lesson = rewritten(given, asWritten);
  const files = placesFor(lesson.assets);
  const addresses = new Map([...files].map(([path, { path: packed }]) => [`asset:${packed}`, encoded(path)]));
  const widths = new Map(lesson.assets.map(({ path, width }) => [`asset:${path}`, width]));
  const referred = referredIn(lesson);
  const terms = new Map(lesson.glossary.map((one) => [one.term, one]));
  const questions = new Map(lesson.questions.map((one) => [one.id, one]));
  // What a question points at is found out again.
  const introduced = new Set(lesson.contexts.flatMap(({ before, carried }) => (carried ? [] : [before])));
  const together = toldTogether(lesson);
  const pieces: Pieces = {
    addressOf: (url) => addresses.get(url) ?? url,
    widthOf: (url) => widths.get(url),
    isReferred: (id): id is string => typeof id === 'string' && referred.has(id),
    isTaken: () => false,
    boxTitle: (variety) => boxTitle(variety, lesson.language),
    terms,
    gap: () => '___',
    question: (id) => {
      const question = questions.get(id);
      if (!question) return [];
      const writing = { ...pieces, language: lesson.language, minWords: lesson.settings.minWords };
      const about = {
        named: care.named.has(id),
        introduced: introduced.has(id) || (together.has(id) && ('together' as const)),
        comment: comments.get(question.place.line),
      };
      return questionOf(question, writing, about);
    },
  };
  const gathered = notesIn(lesson.body);
  const body = gathered?.rest ?? lesson.body.children;
  const children = body.flatMap((node, at): RootContent[] => {
    const blocks = flowOf([node], pieces);
    // What reads back as another question is one still.
    const made = care.plain.has(at) && !holds(node, QUESTIONS) ? [plain(blocks)] : blocks;
    return made.map((one) => ({ ...one, data: { at } }));
  });
  const notes = gathered ? definitionsOf(gathered.notes, pieces) : [];
  const { markdown, starts } = mystWithLines({ type: 'root', children: [...children, ...notes] });
  const head = `${frontMatter(lesson, care.fields)}\n`;
  const above = head.split('\n').length - 1;
  const missing = undefinedTerms(lesson);
  return {
    markdown: head + markdown,
    blockAt: (line) => starts.findLast((one) => one.line + above <= line)?.at,
    files,
    ...(missing.length > 0 && { glossary: csvOf(missing, pieces) }),
  };
}

const QUESTIONS: ReadonlySet<string> = new Set([Placeholder.question]);

/** Nothing inside is taken for a question. */
const plain = (children: Flow[]): Flow => ({
  type: 'directive',
  name: 'div',
  title: [],
  options: [['class', 'extra']],
  children,
});

/** Where they were found, if that is within the lesson's folder; what was stored in a file, or outside, in `media/`. */
function placesFor(assets: readonly Asset[]): ReadonlyMap<string, Asset> {
  const places = new Map<string, Asset>();
  for (const asset of assets) {
    const { source, content } = asset;
    const isStored = content instanceof Uint8Array;
    const isInside = !isStored && !/^(?:\.\.|\/|[a-z]:)/i.test(source);
    const from = isStored ? source.slice(source.indexOf('/') + 1) : source.replace(/^.*\//, '');
    let path = isInside ? source : `media/${from}`;
    for (let n = 2; places.has(path); n++) path = `media/${n}/${from}`;
    places.set(path, asset);
  }
  return places;
}

const encoded = (path: string): string => encodeURI(path).replace(/[()#?]/g, encodeURIComponent);

/** The ids that something on the page leads to. */
function referredIn(lesson: Lesson): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const content of contentsOf(lesson))
    visit(content, 'element', ({ properties: { href } }) => {
      if (typeof href === 'string' && href.startsWith('#')) ids.add(href.slice(1));
    });
  return ids;
}

/** Terms with a definition that stands in no list of the page: a glossary's file had them. */
function undefinedTerms({ body, glossary }: Lesson): readonly GlossaryTerm[] {
  const defined = new Set<string>();
  visit(body, 'element', (node) => {
    if (node.tagName === 'dt') defined.add(plainText(node));
  });
  return glossary.filter(({ term, definition }) => definition && !defined.has(term));
}

function csvOf(terms: readonly GlossaryTerm[], pieces: Pieces): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const said = (definition: Content | undefined): string =>
    mystOf({ type: 'root', children: flowOf(definition?.children ?? [], pieces) });
  const rows = terms.map(({ term, definition }) => `${cell(term)},${cell(said(definition))}`);
  return `${['term,definition', ...rows].join('\n')}\n`;
}
