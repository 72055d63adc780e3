/** What the reader makes of each page of the corpus, as the table of docs/corpus.md. */
import { visit } from 'unist-util-visit';
import { type Diagnostic, type Lesson, Placeholder, QUESTION_KINDS } from '../../src/lesson/index.ts';
import { exceptionsOf } from './exceptions.ts';
import { lacking, sizeOf } from './independent/words.ts';
import { lessonWords } from './lesson-words.ts';
import { PAGES, readPage, sourceOf } from './pages.ts';
import { compare, readIndependently, recallOf } from './recall.ts';

interface Row {
  readonly page: string;
  readonly lesson: Lesson;
  readonly diagnostics: readonly Diagnostic[];
  readonly words: number;
  /** Of words that aren't listed as exceptions. */
  readonly recall: number;
  /** Words listed as exceptions. */
  readonly listed: number;
}

const rowOf = async (page: string): Promise<Row> => {
  const { lesson, diagnostics } = await readPage(page);
  const comparison = compare(readIndependently(sourceOf(page)), lessonWords(lesson));
  const lost = lacking(comparison.lost, exceptionsOf(page));
  return {
    page,
    lesson,
    diagnostics,
    words: comparison.seen,
    recall: recallOf({ seen: comparison.seen, lost }),
    listed: sizeOf(exceptionsOf(page)),
  };
};

/** `3 open (2 answered), 1 single-choice`. */
const questionsIn = ({ questions }: Lesson): string =>
  QUESTION_KINDS.flatMap((kind) => {
    const those = questions.filter((question) => question.kind === kind);
    if (those.length === 0) return [];
    const answered = those.filter(({ feedback }) => feedback).length;
    return [kind === 'open' ? `${those.length} open (${answered} answered)` : `${those.length} ${kind}`];
  }).join(', ');

/** Distinct things the lesson has no file for: lacking, or left on another host. */
const missingIn = ({ body, questions, contexts }: Lesson): number => {
  const names = new Set<string>();
  const all = [
    body,
    ...contexts.map(({ content }) => content),
    ...questions.flatMap(({ prompt, hints, feedback }) => [
      prompt,
      ...hints,
      ...(feedback ? [feedback] : []),
    ]),
  ];
  for (const content of all)
    visit(content, 'element', ({ tagName, properties }) => {
      // An interactive circuit never was a file.
      if (tagName === Placeholder.missing && properties.dataKind !== 'interactive')
        names.add(`${properties.dataName} ${properties.dataUrl}`);
    });
  return names.size;
};

const tally = (names: readonly string[]): string =>
  [...new Set(names)]
    .sort()
    .map((name) => [name, names.filter((one) => one === name).length] as const)
    .map(([name, count]) => (count === 1 ? name : `${name} ×${count}`))
    .join(', ');

const line = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (cell === '' ? '–' : cell)).join(' | ')} |`;

/** Rounded down: 100.0 means that nothing is lost. */
const percent = (recall: number): string => (Math.floor(recall * 10) / 10).toFixed(1);

const total = (rows: readonly Row[]): string => {
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const kept = rows.reduce((sum, row) => sum + (row.words * row.recall) / 100, 0);
  const questions = rows.reduce((sum, { lesson }) => sum + lesson.questions.length, 0);
  const found = rows.reduce((sum, { lesson }) => sum + lesson.assets.length, 0);
  const missing = rows.reduce((sum, { lesson }) => sum + missingIn(lesson), 0);
  const listed = rows.reduce((sum, row) => sum + row.listed, 0);
  return line(['all', words, percent((100 * kept) / words), listed, questions, found, missing, '']);
};

/** The whole of docs/corpus.md. */
export const corpusTable = async (): Promise<string> => {
  const rows: Row[] = [];
  for (const page of PAGES) rows.push(await rowOf(page));
  return `# What the reader makes of real lessons

<!-- Made by \`npm run docs\`; a test compares. Don't edit. -->

Twenty pages of a Swiss secondary-school textbook (informatics, in French, MyST Markdown), which lie beside this
project in \`../shared/corpus\` and are no part of it.

- **Words**: those a reader of the book sees, by an independent reading (\`tests/corpus/recall.ts\`: directives peeled
  off by lines, the rest by the \`commonmark\` package). **Recall**: per cent of them in the lesson, rounded down, the
  listed exceptions aside. **Listed**: how many words \`tests/corpus/exceptions.ts\` names, with the reason: titles
  such as “Réponse”, in place of which each target has words of its own.
- **Media**: files that travel, and things shown as a placeholder because there is no file for them or it lies on
  another host (interactive circuits, which never were files, are neither).
- **Warnings** by rule; [rules.md](rules.md) says what each means.

${[
  line(['Page', 'Words', 'Recall', 'Listed', 'Questions', 'Media', 'Missing', 'Warnings']),
  line(['---', '---:', '---:', '---:', '---', '---:', '---:', '---']),
  ...rows.map(({ page, lesson, diagnostics, words, recall, listed }) =>
    line([
      page,
      words,
      percent(recall),
      listed,
      questionsIn(lesson),
      lesson.assets.length,
      missingIn(lesson),
      tally(diagnostics.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)),
    ]),
  ),
  total(rows),
].join('\n')}
`;
};
