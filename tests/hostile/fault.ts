/** What no page may bring about: a crash, a long wait, an XML that nobody can read, an answer in clear. */
import { SaxesParser } from 'saxes';
import { loadKit } from '../../src/build/index.ts';
import { exporters, type Kit } from '../../src/export/index.ts';
import { learnerPage } from '../../src/export/page/index.ts';
import { type Entry, hasError, type Lesson, plainText } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { stopwatch } from '../support/stopwatch.ts';

/** Milliseconds of processor time for a page of a few thousand words, on a slow machine. */
const LONG = 5_000;

/**
 * The first fault of a page; undefined for a sound one.
 *
 * @param whole writes all packages; else the learner's page and the quiz alone, in a third of the time
 */
export const faultOf = async (text: string, whole = true): Promise<string | undefined> => {
  const took = stopwatch();
  try {
    const source = { path: 'page.md', text: marked(text) };
    const { lesson, diagnostics } = await readLesson(source, memoryFiles());
    const fault = lesson && !hasError(diagnostics) ? await faultIn(lesson, whole) : undefined;
    const milliseconds = took();
    return fault ?? (milliseconds > LONG ? `took ${Math.round(milliseconds)} ms` : undefined);
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : String(error)}`;
  }
};

/** A line of words, as far as its last word's end. */
const WORDS = /^[ \t>]*(?:[-*+] |\d+[.)] |[a-z]\) )?[*_“]?\p{L}(?!\w*:\s).*[\p{L}\p{N}]$/u;
const MARK = /\bqz\d+xj\b/g;

/** Lines of words each with a word of its own at their end: what stands in an answer can then stand nowhere else. */
export const marked = (text: string): string =>
  text
    .split('\n')
    .map((line, at) => {
      const [, words = '', end = ''] = /^(.*?)([.!?:…”»]*\s*)$/su.exec(line) ?? [];
      return words.length > 8 && WORDS.test(words) ? `${words} qz${at}xj${end}` : line;
    })
    .join('\n');

/** Read once: it is of some hundred files. */
let kit: Promise<Kit> | undefined;

const faultIn = async (lesson: Lesson, whole: boolean): Promise<string | undefined> => {
  kit ??= loadKit();
  return firstFault(lesson, whole, await kit);
};

const firstFault = (lesson: Lesson, whole: boolean, kit: Kit): string | undefined => {
  const written: readonly (readonly [target: string, entries: readonly Entry[]])[] = whole
    ? (['scorm12', 'scorm2004', 'moodle-quiz', 'moodle-glossary', 'moodle-course'] as const).map((target) => [
        target,
        exporters[target](lesson, kit).entries,
      ])
    : [
        ['page', learnerPage(lesson, kit, { stateLimit: 1 }).entries],
        ['moodle-quiz', exporters['moodle-quiz'](lesson, kit).entries],
      ];
  const secrets = secretsOf(lesson);
  for (const [target, entries] of written)
    for (const { path, pieces } of entries) {
      if (!/\.(?:xml|html)$/.test(path)) continue;
      const content = pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
      const reason = /\.xml$/.test(path) ? malformed(content) : undefined;
      if (reason) return `${target}: ${path} is malformed: ${reason}`;
      const seen = /\.html$/.test(path) ? content : askedIn(content);
      const shown = seen.match(MARK)?.find((mark) => secrets.has(mark));
      if (shown) return `${target}: ${path} shows “${shown}” of an answer`;
    }
  return undefined;
};

const malformed = (xml: string): string | undefined => {
  let reason: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    reason ??= error.message;
  });
  parser.write(xml).close();
  return reason;
};

/** What Moodle shows before an answer is given. */
const askedIn = (quiz: string): string => quiz.match(/<(questiontext|name)\b.*?<\/\1>/gs)?.join('') ?? '';

const secretsOf = ({ questions }: Lesson): ReadonlySet<string> =>
  new Set(questions.flatMap(({ feedback }) => (feedback && plainText(feedback).match(MARK)) ?? []));
