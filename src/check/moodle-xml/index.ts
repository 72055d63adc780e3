/** Reads Moodle XML as Moodle's importer does, and says what it would reject, cut short or lose. */
import type { Finding } from '../finding.ts';
import { questionJudge } from './question.ts';
import { reporter } from './report.ts';
import { readSource } from './source.ts';

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
  const questions = questionJudge(report);
  let isQuiz = true;
  const isSound = await readSource(source, report, {
    root: (root, line) => {
      isQuiz = root === 'quiz';
      if (!isQuiz) report('moodle-xml-root', { line, column: 1 }, { root });
    },
    question: (node) => {
      if (isQuiz && node.name === 'question') questions.judge(node);
    },
    reference: (reference, line) =>
      report('moodle-xml-numeric-reference', { line, column: 1 }, { reference }),
  });
  if (isSound && isQuiz && questions.count() === 0)
    report('moodle-xml-no-questions', { line: 1, column: 1 }, {});
  return findings;
};

const lastPart = (path: string): string => path.split(/[/\\]/).at(-1) || path;
