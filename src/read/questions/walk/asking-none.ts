/**
 * What has the form of an exercise, and asks nothing: nobody answers it, and it only says where exercises stand, or it is told
 * to whoever makes the course.
 *
 *     ## Exercises
 *
 *     Go to [Exercises on ice](ice.html).
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag, plainText } from '../../../lesson/index.ts';
import type { Guess } from '../../../messages/index.ts';
import type { Candidate, Match } from '../patterns/pattern.ts';
import { exerciseLabelOf, saysExercises } from '../words/exercise-label.ts';
import { normalize } from '../words/lexicon.ts';
import { sets, setsInWords } from './units/unit.ts';

/** @param isForMakers whether its page is */
export function asksNothing({ becomes }: Match, isForMakers: boolean): boolean {
  const candidates = becomes.filter((one): one is Candidate => one.type === 'candidate');
  const isNone = (one: Candidate): boolean =>
    isBare(one) && (isForMakers || (one.guess !== 'task-list' && pointsElsewhere(one)));
  return candidates.length > 0 && candidates.every(isNone);
}

/** Of itself an open question, which nothing here answers or helps with. */
const isBare = ({ guess, specific, feedback, hints = [] }: Candidate): boolean =>
  guess !== undefined &&
  BY_FORM.has(guess) &&
  specific.kind === 'open' &&
  specific.starter === undefined &&
  (feedback === undefined || arePointers(feedback)) &&
  hints.length === 0;

const BY_FORM: ReadonlySet<Guess> = new Set(['heading', 'list-item', 'exercise', 'task-list']);

const pointsElsewhere = ({ lead = [], stem }: Candidate): boolean => arePointers([...lead, ...stem]);

function arePointers(row: readonly ElementContent[]): boolean {
  const blocks = row.filter((one) => !isBlank(one));
  return blocks.length > 0 && blocks.every(isPointer);
}

/** Links alone, which tell nothing to do; or words that say no more than where to go. */
function isPointer(block: ElementContent): boolean {
  if (block.type === 'text') return LINK_ALONE.test(block.value);
  if (isTag(block, 'a')) return !sets(block);
  if (isTag(block, 'ul', 'ol', 'li')) return block.children.every((one) => isBlank(one) || isPointer(one));
  if (!isTag(block, 'p')) return false;
  const own = block.children.filter((one) => !isBlank(one));
  const isOfLinks = own.every((one) => isTag(one, 'a')) && !sets(block);
  return (
    isOfLinks ||
    goesThere(
      plainText(block),
      own.some((one) => isTag(one, 'a') || namesFile(one)),
    )
  );
}

const namesFile = (one: ElementContent): boolean => isTag(one, 'code') && !/\s/.test(plainText(one).trim());

/** A link of a site's own making, which no Markdown knows: `[Ice]({{ base }}/ice)`. */
const LINK = /\[[^[\]]{1,80}\]\s*\([^()]{1,120}\)/;
const LINK_ALONE = new RegExp(String.raw`^\s*${LINK.source}\s*$`);

const GO =
  /^(?:(?:please|you can) )?(?:see|go to|head (?:over )?to|check out|visit|refer to|continue (?:to|with)|siehe|geh(?:e|t|en sie)? zu[mr]?|weiter zu|zie|ga naar|bekijk|voir|voyez|allez (?:a|aux?|sur)|rendez-vous (?:a|aux?|sur)|vedi|vai (?:a|alla?|al|agli|ai|alle|su)|vease|ve a|vaya a|ir a|veja|va para|acesse)(?=\s|$)/;
/** `… and solve them` */
const GOES_ON = /[?:;]|[.!] \S|,| (?:and|then|to|et|puis|pour|und|dann|e|poi|y|luego|para|en|om) /;

/** `You will find ten of them in …`, « Les exercices se trouvent dans … » */
const FOUND =
  /\b(?:you(?:'ll| will| can)? find|can be found|contains?|(?:is|are) (?:available |located |listed )?(?:in|at|on|here)|contient|vous trouverez|tu trouveras|se trouvent|sont disponibles|(?:findest|finden|findet) (?:du|sie|ihr|sich)|befinden sich|enthalt|(?:si )?trov(?:a|i|ate|ano|erai|erete)|contiene|contem|encontrar(?:as|an|eis)?|(?:se )?encuentran?|estan en|encontram(?:-se)?|estao em|bevat|vind(?:t)? (?:je|u)|staan (?:in|op))\b/;

/** @param isLinked whether it holds a link or the name of a file */
function goesThere(words: string, isLinked: boolean): boolean {
  // `Exercise 19: …` is one itself.
  if (exerciseLabelOf(words)?.kind !== undefined) return false;
  const bare = words.replace(LINK, ' ');
  // Of a link to a page that isn't there, only the words are left.
  if (!isLinked && bare === words && !saysExercises(words)) return false;
  const normalized = normalize(bare);
  const where = normalized.replace(GO, '');
  if (normalized.length < 100 && where !== normalized) return !GOES_ON.test(where);
  return normalized.length < 300 && FOUND.test(normalized) && !words.includes('?') && !setsInWords(words);
}
