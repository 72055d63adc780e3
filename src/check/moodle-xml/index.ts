/** Reads Moodle XML as Moodle's importer does, and says what it would reject, cut short or lose. */
import { startOf } from '../../lesson/index.ts';
import { type Finding, nameOf, reporter } from '../finding.ts';
import { questionJudge } from './question.ts';
import { readMoodle } from './read.ts';

/**
 * Judges a Moodle XML file, ours or not. An *error*: Moodle rejects the file, stops within it, or loses something
 * of a question; a *warning*: something arrives otherwise than meant.
 *
 * The file is read as a stream: one question's texts are in memory at a time, and no file's bytes.
 *
 * @param source a path, or the file's content
 * @param name what findings call it; the path's last part by default
 */
export async function checkMoodleXml(
  source: string | Uint8Array,
  name = nameOf(source, 'quiz.xml'),
): Promise<readonly Finding[]> {
  const { report, findings } = reporter();
  const questions = questionJudge(report);
  const root = await readMoodle(source, name, report, {
    root: ({ name: root, ...place }) => {
      if (root !== 'quiz') report('moodle-xml-root', { ...place, column: 1 }, { root });
    },
    child: (element, { name: root }) => {
      if (root === 'quiz' && element.name === 'question') questions.judge(element);
    },
    reference: (reference, place) =>
      report('moodle-xml-numeric-reference', { ...place, column: 1 }, { reference }),
  });
  if (root?.name === 'quiz' && questions.count() === 0) report('moodle-xml-no-questions', startOf(name), {});
  return findings;
}
