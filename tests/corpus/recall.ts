/**
 * What a page's reader sees and what of it the lesson holds.
 *
 * The page is read a second time, independently: directives peeled off by lines, the rest by the `commonmark`
 * package and an HTML parser. Nothing of `src/read` takes part in it.
 */
import { linkDefinitions, seenInMarkdown } from './independent/markdown.ts';
import { peel, withoutFrontMatter } from './independent/peel.ts';
import { type Bag, bagOf, lacking, runsOf, sizeOf, wordsOf } from './independent/words.ts';

export interface IndependentReading {
  /** Texts a reader of the book sees. */
  readonly seen: readonly string[];
  /** Texts that nobody is to see. */
  readonly hidden: readonly string[];
}

export const readIndependently = (source: string): IndependentReading => {
  const page = withoutFrontMatter(source);
  const { markdown, plain, unseen, hidden } = peel(page);
  const definitions = linkDefinitions(page);
  const read = markdown.map((piece) => seenInMarkdown(piece, definitions));
  return {
    seen: [...read.map(({ text }) => text), ...plain],
    hidden: [
      ...hidden,
      ...unseen.map((piece) => seenInMarkdown(piece, definitions).text),
      ...read.flatMap((piece) => piece.hidden),
    ],
  };
};

/** A lesson's texts, and its words as multisets. */
export interface LessonWords {
  readonly texts: readonly string[];
  /** Of the title, the body and the questions. */
  readonly ofPage: Bag;
  /** Of these and of what stands aside: contexts, definitions (which may come from a file of the book). */
  readonly words: Bag;
}

export interface Comparison {
  /** Words a reader of the book sees. */
  readonly seen: number;
  /** Those of them that the lesson lacks. */
  readonly lost: Bag;
  /** Those of the lesson's page that its source lacks. */
  readonly invented: Bag;
  /** Runs of words of what must not be shown that the lesson shows. */
  readonly leaked: readonly string[];
}

/** What the lesson holds that a reader of the page sees, and what it has beside. */
export const compare = ({ seen, hidden }: IndependentReading, lesson: LessonWords): Comparison => {
  const words = bagOf(seen.flatMap(wordsOf));
  return {
    seen: sizeOf(words),
    lost: lacking(words, lesson.words),
    invented: lacking(lesson.ofPage, words),
    leaked: leaks(seen, hidden, lesson.texts),
  };
};

const RUN = 4;

/**
 * A hidden text shows where a run of its words does that no visible text holds (what is meant for paper mostly
 * repeats what is on the screen); a text too short for a run, where a word of it does that stands nowhere else.
 */
const leaks = (seen: readonly string[], hidden: readonly string[], lesson: readonly string[]): string[] =>
  [1, RUN].flatMap((length) => {
    const runs = (texts: readonly string[]) =>
      new Set(texts.flatMap((text) => runsOf(wordsOf(text), length)));
    const visible = runs(seen);
    const shown = runs(lesson);
    // Line by line: what stands apart there may follow one another here. A number is nobody's own.
    return [...runs(hidden.flatMap((text) => text.split('\n')))].filter(
      (run) => /\p{L}{2}/u.test(run) && !visible.has(run) && shown.has(run),
    );
  });

/** Per cent of the words a reader sees that are in the lesson. */
export const recallOf = ({ seen, lost }: Pick<Comparison, 'seen' | 'lost'>): number =>
  seen === 0 ? 100 : (100 * (seen - sizeOf(lost))) / seen;
