/** From candidates to questions: each gets its id, its label and its place, and what is odd about it is said. */
import type { Context, Question } from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import type { Notes } from '../../page-context.ts';
import { lineOf } from '../../parts.ts';
import { answerBody } from '../answers/answer.ts';
import { blockOf, foldsAnswer } from '../blocks/block.ts';
import { withoutStrokes } from '../blocks/lines.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { checkSubstance, tells } from '../patterns/substance.ts';
import { endsFilled, withBlanksFilled } from '../walk/blanks-filled.ts';
import { withSorted } from '../walk/sorted.ts';
import type { Placed } from '../walk/walk.ts';
import { checkLabels, labelOf, withoutLabel } from '../words/label.ts';
import { normalize } from '../words/lexicon.ts';
import {
  type Identified,
  type Identity,
  identitiesOf,
  revisionOf,
  spokenWords,
  wordsIn,
} from './identity.ts';
import { withJudgements } from './judged.ts';
import { withoutLetters } from './letters-gone.ts';
import { promptOf } from './prompt.ts';

export function settle(
  found: readonly Placed[],
  page: Notes,
): { readonly questions: readonly Question[]; readonly contexts: readonly Context[] } {
  const judged = withJudgements(found);
  const areFilled = judged.filter(({ candidate }) => endsFilled(candidate)).length > 1;
  const placed = judged.map((one) => {
    const candidate = withBlanksFilled(withSorted(one.candidate), page, areFilled);
    return candidate === one.candidate ? one : { ...one, candidate };
  });
  const asked = placed.map(
    ({ candidate, section }): Identified => ({ candidate, section, words: wordsIn(candidate) }),
  );
  const identities = identitiesOf(asked);
  const contexts: Context[] = [];
  const questions = placed.map(({ context, placeholder, candidate, shared }, i) => {
    const identity = identities[i]!;
    placeholder.properties.dataId = identity.id;
    if (context.some((node) => node.type === 'element' || blockOf(node).words !== ''))
      contexts.push({ content: asContent(context), before: identity.id, line: lineOf(context[0]) });
    const question = withoutLetters(questionOf(asked[i]!, identity, shared, page));
    reportGuess(candidate, question, page);
    reportTwin(candidate, question, placed[identity.twin ?? -1], page);
    checkSubstance(candidate, question, page);
    if (pointsElsewhere(candidate)) page.report('answer-elsewhere', question.place, { words: question.name });
    return question;
  });
  checkLabels(
    placed.flatMap(({ candidate, run }, i) => [
      // A labelled line that got no answer still holds its place in the numbering.
      ...(candidate.lead ?? []).map((node) => {
        const { label } = blockOf(node);
        return { label, place: page.place(lineOf(node), label), run };
      }),
      { label: questions[i]!.label, place: questions[i]!.place, run },
    ]),
    page,
  );
  return { questions, contexts };
}

function questionOf(
  { candidate, section, words: name }: Identified,
  { id }: Identity,
  shared: Placed['shared'],
  page: Notes,
): Question {
  const { hints = [], feedback, points = 1, line, specific } = candidate;
  const label = labelOf(name);
  return {
    id,
    revision: revisionOf(candidate),
    ...(label !== undefined && { label }),
    name,
    prompt: asContent(promptOf(candidate)),
    ...(shared && { situation: asContent(shared) }),
    hints: hints.map(asContent),
    ...(feedback && tells(feedback) && { feedback: asContent(withoutStrokes(opened(feedback))) }),
    points,
    place: page.place(line, label ?? name.slice(0, 16)),
    ...(section !== undefined && { section }),
    ...specific,
  };
}

/** A fold that answers, and is all that is told: the LMS shows what stands in it. */
function opened(feedback: Row): Row {
  const only = onlyIn(feedback);
  return foldsAnswer(only) ? answerBody(only) : feedback;
}

/** A stem that says what to do with the learners, not what they are to do. */
const TEACHER =
  /^(?:demander?z?|faire|faites|proposer?z?|laisser|inviter?z?|distribuer?z?|expliquer?z?|ask|have|let|invite|hand out|explain)\b.{0,40}\b(?:eleves?|etudiants?|students?|pupils?|learners?|class)\b/;

function reportGuess({ guess }: Candidate, { name: words, place }: Question, page: Notes): void {
  if (!guess) return;
  page.report('question-found', place, { words, guess });
  if (TEACHER.test(normalize(withoutLabel(words)))) page.report('teacher-voice', place, { words });
}

function reportTwin(
  { name }: Candidate,
  { name: words, place }: Question,
  twin: Placed | undefined,
  page: Notes,
): void {
  if (!twin) return;
  const { line } = page.place(twin.candidate.line);
  if (name) page.report('question-name-twice', place, { name, line });
  else page.report('question-twin', place, { words, line });
}

const ELSEWHERE =
  /\b(?:voir|cf\.?|see|siehe|vedi|véase)\s+(?:le\s+|la\s+|the\s+)?(?:pages?|paragraphe|section|chapitre|chapter|texte|ci-)|dans le texte qui suit|\bpages? \d+/i;

/** “See page 2”: an answer of a few words that only points to another place. */
function pointsElsewhere({ feedback }: Candidate): boolean {
  const words = spokenWords(feedback ?? []);
  return words.length > 0 && words.length < 120 && ELSEWHERE.test(words);
}
