/**
 * Statements that nothing but their answers shows to be such, several on a page:
 *
 *     Ice floats. ____           Iron floats. ____
 *     Answer: True. It is light. Answer: False.
 */
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { withoutStrokes } from '../blocks/lines.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { isFalseWord, isTrueWord, judgementAlone } from '../words/judgement.ts';
import { answerTitleOf, asksOrTellsIn } from '../words/lexicon.ts';

/** One alone may be answered so by chance. */
const FEWEST = 2;

export function withJudgements<Of extends { readonly candidate: Candidate }>(
  placed: readonly Of[],
): readonly Of[] {
  const judged = placed.map(({ candidate }) => judgedIn(candidate));
  const others = placed.filter(({ candidate }) => candidate.specific.kind === 'true-false');
  if (judged.filter(Boolean).length + others.length < FEWEST) return placed;
  return placed.map((one, i) => (judged[i] ? { ...one, candidate: judged[i] } : one));
}

function judgedIn(candidate: Candidate): Candidate | undefined {
  const { specific, stem, lead = [] } = candidate;
  if (specific.kind !== 'open') return undefined;
  const given = candidate.feedback ?? [];
  const only = onlyIn(given);
  const feedback = isTag(only, 'blockquote') ? only.children : given;
  const [first, ...more] = elementsOf({ children: [...feedback] });
  // A fold's own title, which says that what is right stands below it.
  const said = answerTitleOf(standingTitle(first) ?? '') ? more[0] : first;
  if (!isTag(said, 'p') || !isStatement([...lead, ...stem])) return undefined;
  // Its reason may stand in the next line.
  const words = rawText(said.children);
  const [whole = '', word = ''] = JUDGEMENT.exec(words) ?? [];
  // A letter alone, and nothing besides: `T`.
  const isLetter = word.length === 1 && feedback.length === 1 && /^\p{L}\.?$/u.test(words.trim());
  const isTrue = isLetter ? judgementAlone(word) : judges(word) ? isTrueWord(word) : undefined;
  if (isTrue === undefined) return undefined;
  // `True, false, true`: of several.
  if (judges(words.slice(whole.length))) return undefined;
  const why = [...withoutStart(said, whole.length), ...feedback.slice(feedback.indexOf(said) + 1)];
  return {
    ...candidate,
    specific: { kind: 'true-false', answer: isTrue },
    stem: withoutStrokes(stem),
    feedback: why.length > 0 ? why : undefined,
  } as Candidate;
}

const judges = (words: string): boolean => {
  const [word = ''] = /^\p{L}+/u.exec(words) ?? [];
  return isTrueWord(word) || isFalseWord(word);
};

/** The word, and what parts it from its reason. */
const JUDGEMENT = /^\s*(\p{L}+)[^\S\n]*(?:[.:,;!–—-]\s*|(?=[(\n])|$)/u;

/** One sentence or several, none of which asks or tells what to do. */
function isStatement(row: Row): boolean {
  const only = onlyIn(row);
  const { words } = blockOf(only);
  return (
    isTag(only, 'p', 'ol', 'ul') && /\p{L}/u.test(words) && !words.includes('?') && !asksOrTellsIn(words)
  );
}
