/** Reads Moodle XML as Moodle's importer does, and says what it would reject, cut short or lose. */
import { createReadStream } from 'node:fs';
import type { Finding } from '../finding.ts';
import { questionJudge } from './question.ts';
import { readQuestions } from './read.ts';
import { reporter } from './report.ts';
import { malformed, noQuestions, notQuiz, notUtf8, numericReference, unreadable } from './rules.ts';

/**
 * Judges a Moodle XML file, ours or not. An *error*: Moodle rejects the file, stops within it, or loses something
 * of a question; a *warning*: something arrives otherwise than meant.
 *
 * The file is read as a stream: one question's texts are in memory at a time, and no file's bytes.
 *
 * @param source a path, or the file's content
 * @param name what findings call it; the path's last part by default
 */
export const checkMoodleXml = async (
  source: string | Uint8Array,
  name = typeof source === 'string' ? lastPart(source) : 'quiz.xml',
): Promise<readonly Finding[]> => {
  const { report, findings } = reporter(name);
  const start = { line: 1, column: 1 };
  const questions = questionJudge(report);
  let isQuiz = true;
  let isSound = true;
  try {
    await readQuestions(decode(typeof source === 'string' ? createReadStream(source) : [source]), {
      root: (root, line) => {
        isQuiz = root === 'quiz';
        if (!isQuiz) report(notQuiz, { line, column: 1 }, { root });
      },
      question: (node) => {
        if (isQuiz && node.name === 'question') questions.judge(node);
      },
      reference: (reference, line) => report(numericReference, { line, column: 1 }, { reference }),
      malformed: (reason, line, column) => {
        isSound = false;
        report(malformed, { line, column }, { reason });
      },
    });
  } catch (error) {
    isSound = false;
    if (error instanceof TypeError) report(notUtf8, start, {});
    else report(unreadable, start, { reason: error instanceof Error ? error.message : String(error) });
  }
  if (isSound && isQuiz && questions.count() === 0) report(noQuestions, start, {});
  return findings;
};

/** A byte-order mark is dropped, as the importer does. Throws a TypeError on bytes that aren't UTF-8. */
async function* decode(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const lastPart = (path: string): string => path.split(/[/\\]/).at(-1) || path;
