/** The dialects that are read beside MyST. A new one is a file here and its name in this list. */

import type { Sign } from '../formats/format.ts';
import { alerts } from './alerts.ts';
import { answersInBraces } from './answers-in-braces.ts';
import { astTest } from './ast-test.ts';
import { commentedKeys } from './commented-keys.ts';
import { courseStarter } from './course-starter.ts';
import { dataCamp } from './datacamp.ts';
import type { Dialect } from './dialect.ts';
import { discourse } from './discourse.ts';
import { docsify } from './docsify.ts';
import { freeCodeCamp } from './freecodecamp.ts';
import { gitBook } from './gitbook.ts';
import { hugo } from './hugo.ts';
import { hyperbook } from './hyperbook.ts';
import { jekyll } from './jekyll.ts';
import { kramdown } from './kramdown.ts';
import { liascript } from './liascript.ts';
import { logseq } from './logseq.ts';
import { markbind } from './markbind.ts';
import { markdownInHtml } from './markdown-in-html.ts';
import { markua } from './markua.ts';
import { material } from './material.ts';
import { mathigon } from './mathigon.ts';
import { mdx } from './mdx.ts';
import { mkdocsQuiz } from './mkdocs-quiz.ts';
import { obsidian } from './obsidian.ts';
import { openEducation } from './open-education.ts';
import { openEdx } from './openedx.ts';
import { pairs } from './pairs.ts';
import { quizFences } from './quiz-fences.ts';
import { quizScript } from './quiz-script.ts';
import { quizdown } from './quizdown.ts';
import { raspberryPi } from './raspberry-pi.ts';
import { rexams } from './rexams.ts';
import { solutionsBetween } from './solutions-between.ts';
import { spacedRepetition } from './spaced-repetition.ts';
import { techIo } from './techio.ts';
import { texAnswers } from './tex-answers.ts';
import { texBrackets } from './tex-brackets.ts';
import { text2qti } from './text2qti.ts';
import { unknown } from './unknown.ts';
import { webexercises } from './webexercises.ts';

export type { Dialect } from './dialect.ts';

/** In the order in which their rules are added, and their pages written anew. */
export const DIALECTS: readonly Dialect[] = [
  liascript,
  rexams,
  markua,
  text2qti,
  astTest,
  answersInBraces,
  techIo,
  markbind,
  openEdx,
  openEducation,
  freeCodeCamp,
  dataCamp,
  courseStarter,
  raspberryPi,
  hyperbook,
  webexercises,
  mathigon,
  quizdown,
  quizScript,
  quizFences,
  logseq,
  alerts,
  obsidian,
  kramdown,
  discourse,
  solutionsBetween,
  commentedKeys,
  docsify,
  markdownInHtml,
  mkdocsQuiz,
  material,
  gitBook,
  hugo,
  jekyll,
  mdx,
  spacedRepetition,
  pairs,
  texAnswers,
  texBrackets,
];

/** What people write in any editor, a notebook's too; all other marks are words in a file that is no Markdown. */
const TYPED: readonly Dialect[] = [solutionsBetween, spacedRepetition, pairs];

/** Alerts, formulas, embedded files and cards stand in pages of any tool. */
const ANYWHERE: readonly Dialect[] = [
  ...TYPED,
  alerts,
  commentedKeys,
  mkdocsQuiz,
  obsidian,
  quizFences,
  texBrackets,
];

/** A dialect that a page uses, and what gave it away. */
export interface Used {
  readonly dialect: Dialect;
  readonly sign: Sign;
}

/**
 * @param isMade of another format: its Markdown is Cartable's own
 * @param hasMacros whether its project's tool fills in what stands in braces
 */
export function dialectsOf(text: string, path: string, isMade = false, hasMacros = false): readonly Used[] {
  const found = (isMade ? TYPED : DIALECTS).flatMap((dialect) => {
    const sign = dialect.evidence(text, path, hasMacros);
    return sign ? [{ dialect, sign }] : [];
  });
  // Macros of MkDocs and GitBook's blocks look as Jekyll's tags do, and what the Foundation's blocks look like stands
  // behind words as there.
  const isOther = found.some(({ dialect }) => [material, gitBook, raspberryPi].includes(dialect));
  // Hyperbook names terms as MDX's plug-ins do.
  const isHyperbook = found.some(({ dialect }) => dialect === hyperbook);
  const used = found.filter(
    ({ dialect }) => !(isOther && dialect === jekyll) && !(isHyperbook && dialect === mdx),
  );
  if (isMade) return used;
  // A page that another tool exports whole is that tool's alone, but for alerts.
  const whole = used.find(({ dialect }) => dialect.hasExporter);
  if (whole) return used.filter(({ dialect }) => dialect === whole.dialect || dialect === alerts);
  if (used.some(({ dialect }) => !ANYWHERE.includes(dialect))) return used;
  const sign = unknown.evidence(text, path, hasMacros);
  return sign ? [...used, { dialect: unknown, sign }] : used;
}
