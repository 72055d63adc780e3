/** What no page may bring about: a crash, a long wait, an XML that nobody can read, an answer in clear. */
import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { loadKit } from '../../src/build/index.ts';
import { exporters } from '../../src/export/index.ts';
import { hasError, type Lesson, plainText } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { stopwatch } from '../support/stopwatch.ts';

/** Milliseconds of processor time for a page of a few thousand words, on a slow machine. */
const LONG = 5_000;

/** The first fault of a page; undefined for a sound one. */
export const faultOf = async (text: string): Promise<string | undefined> => {
  const took = stopwatch();
  try {
    const { lesson, diagnostics } = await readLesson({ path: 'page.md', text }, memoryFiles());
    const fault = lesson && !hasError(diagnostics) ? await faultIn(lesson, text) : undefined;
    const milliseconds = took();
    return fault ?? (milliseconds > LONG ? `took ${Math.round(milliseconds)} ms` : undefined);
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : String(error)}`;
  }
};

const faultIn = async (lesson: Lesson, source: string): Promise<string | undefined> => {
  const kit = await loadKit();
  const secret = secretsOf(lesson, source);
  for (const target of ['scorm12', 'moodle-quiz', 'moodle-glossary'] as const) {
    for (const { path, pieces } of exporters[target](lesson, kit).entries) {
      if (!/\.(?:xml|html)$/.test(path)) continue;
      const content = pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
      const reason = /\.xml$/.test(path) ? malformed(content) : undefined;
      if (reason) return `${target}: ${path} is malformed: ${reason}`;
      const told = /\.html$/.test(path) ? secret.find((word) => content.includes(word)) : undefined;
      if (told) return `${target}: ${path} shows “${told}” of an answer`;
    }
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

/** Long words that stand once in the source, in an answer: nothing else can say them. */
const secretsOf = ({ questions }: Lesson, source: string): readonly string[] =>
  questions
    .flatMap(({ feedback }) => (feedback ? plainText(feedback).match(/\p{L}{9,}/gu) : undefined) ?? [])
    .filter((word) => source.split(word).length === 2 && !OWN.includes(word));

/** What the page says by itself, in any language, tells no answer. */
const OWN = readdirSync('templates/strings')
  .map((name) => readFileSync(`templates/strings/${name}`, 'utf8'))
  .join('');
