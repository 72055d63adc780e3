/** `cartable inspect`: what Cartable reads in a lesson, before anything is built. */
import { Command } from 'commander';
import {
  guessesOf,
  type LessonFile,
  lessonDescription,
  lessonReader,
  type Read,
  readAlone,
  readLessons,
  type Sources,
  sourcesAt,
} from '../build/index.ts';
import { type Diagnostic, hasError, type Language, languageFor } from '../lesson/index.ts';
import { counted, diagnosticLines, seenFromHere } from './diagnostics.ts';
import { inspection } from './inspection.ts';
import { noLesson } from './no-lesson.ts';
import { type Repeated, repeated } from './repeated.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

/** @param done takes the exit code */
export const inspectCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('inspect')
    .description(
      'Show what is read of a lesson, or of each in a folder: its metadata, sections, questions with their kind and where the answer was found, and media.',
    )
    .argument('<lesson>', 'a Markdown file or notebook, or a folder of them')
    .option('--explain', 'print every remark and guess, with what it rests on')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      '\nWhat is wrong can be overruled in the lesson’s front matter, or for all lessons in cartable.yml.',
    )
    .action(async (path: string, options: { readonly explain?: boolean }, command: Command) => {
      const sources = await sourcesAt(path);
      if (!sources) return command.error(await noLesson(path, terminal), { exitCode: 2 });
      const speech = languageFor(terminal.locale);
      terminal.out(outline(sources, speech));
      const explain = options.explain === true;
      const isCourse = sources.kind === 'course';
      const seen = { isCourse, speech, terminal, explain, often: repeated(explain || !isCourse) };
      if (sources.kind === 'course')
        remarks(sources.outline.diagnostics, { file: sources.folder, path: '' }, seen);
      let failed = sources.kind === 'course' && hasError(sources.outline.diagnostics);
      for (const one of await readOf(sources)) {
        failed ||= one.lesson === undefined;
        show(one, seen);
      }
      terminal.err(seen.often.rest(speech));
      done(failed ? 1 : 0);
    });

/** As they are built: lessons of a course know one another, and what the course says for them. */
async function readOf(sources: Sources): Promise<readonly Read[]> {
  if (sources.kind === 'course')
    return readLessons(sources.lessons, lessonReader(lessonDescription(sources.outline), sources.folder));
  const read = await readAlone(sources.lessons[0]);
  return [{ ...read, diagnostics: [...sources.diagnostics, ...read.diagnostics] }];
}

/** The course's table of contents; nothing for a single lesson. */
function outline(sources: Sources, speech: Language): string {
  if (sources.kind === 'lesson') return '';
  const { title, kind, entries } = sources.outline;
  const lines = entries.map((entry) => {
    const name = entry.kind === 'page' ? entry.path : entry.kind === 'link' ? entry.url : entry.title;
    const number = entry.kind !== 'link' && entry.number ? `${entry.number} ` : '';
    return `${'  '.repeat(entry.level)}${number}${name}\n`;
  });
  return `${title ?? sources.folder} (${wordsFor(speech).inspect.courses[kind]})\n${lines.join('')}\n`;
}

/** What a teacher asks for who has a file looked at: which answers were guessed, and which files are none of lessons. */
const ALWAYS: ReadonlySet<string> = new Set(['docx-answer', 'docx-key', 'docx-line', 'course-other-kinds']);

interface Seen {
  readonly isCourse: boolean;
  readonly speech: Language;
  readonly terminal: Terminal;
  readonly explain: boolean;
  readonly often: Repeated;
}

function show({ file, lesson, takenFor, diagnostics }: Read, seen: Seen): void {
  const { speech, terminal, isCourse } = seen;
  if (lesson)
    terminal.out(
      `${inspection(lesson, guessesOf(lesson, diagnostics), speech, {
        takenFor,
        diagnostics,
        answers: file.answers?.path,
        path: isCourse ? file.path || file.file : undefined,
      })}\n`,
    );
  remarks(diagnostics, file, seen);
}

function remarks(
  diagnostics: readonly Diagnostic[],
  file: LessonFile,
  { speech, terminal, explain, often }: Seen,
): void {
  const told = diagnostics
    .filter((one) => explain || one.severity !== 'info' || ALWAYS.has(one.rule))
    .map(seenFromHere(file))
    .filter(often.tells);
  for (const one of told) terminal.err(diagnosticLines(one, { speech, colour: terminal.colour }));
  const counts = counted(diagnostics, speech);
  // Of a course, what nothing is told of needs no count.
  if (counts && (told.length > 0 || often.isWhole)) terminal.err(`${file.path || file.file}: ${counts}\n`);
}
