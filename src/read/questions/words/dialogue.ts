/**
 * What people say to one another, be it with question marks: none of it asks a reader.
 *
 *     **Lena:** What is that noise?
 *     **Jonas:** Hail! Haven't you heard it before?
 *     **Lena:** No.
 */
import { callsExercise } from './exercise-label.ts';
import { answerTitleOf } from './lexicon.ts';

/** A name, and what it says: `Person B (a friend): Yes.` */
const SPEAKER =
  /^\P{L}*(\p{L}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,2})(?: ?\([^()]{1,30}\))?\s?[:：]\s*\S/u;
const FEWEST = 3;
const MOST_SPEAKERS = 5;
/** More than a question: who talks says something besides. */
const SENTENCES = /[.!?…؟。？！]\s+[^\s.]/;
/** `What (you / do) yesterday?`, `And you, who … ?`: to be completed. */
const TO_COMPLETE = /\([^()/]*\/[^()]*\)|(?:^|\s)(?:…|\.{3})(?=[\s?.!,]|$)/;

/** @param lines the words of what stands alike, in order */
export function isDialogue(lines: readonly string[]): boolean {
  const speakers = lines.flatMap((words) => {
    const [, name] = SPEAKER.exec(words) ?? [];
    return name === undefined || answerTitleOf(name) || callsExercise(name) ? [] : [name];
  });
  const names = new Set(speakers);
  const turns = speakers.filter((one, i) => i > 0 && one !== speakers[i - 1]).length;
  return (
    speakers.length >= FEWEST &&
    speakers.length === lines.length &&
    names.size > 1 &&
    names.size <= MOST_SPEAKERS &&
    names.size < speakers.length &&
    turns * 5 >= (speakers.length - 1) * 4 &&
    lines.filter((one) => SENTENCES.test(one)).length * 2 >= lines.length &&
    !lines.some((one) => TO_COMPLETE.test(one)) &&
    ![...names].some((name) => name.length < 2 || COUNTED.test(name))
  );
}

/** `Q`, `Ex`, which count on by themselves. */
const COUNTED = /^(?:q|a|r|f|p|ex|no|nr)\.?$/i;
