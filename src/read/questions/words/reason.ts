/** Words for what explains an answer: `Explanation: …`, `Why: …` */
import { normalize } from './lexicon.ts';

const EXPLANATION =
  '(?:(?:detailed|short) )?(?:explanations?|explications?|erklarung(?:en)?|begrundung(?:en)?|spiegazion[ei]|explica(?:cion(?:es)?|cao|coes)|rationales?|reason(?:ing|s)?|why|pourquoi|justifica(?:tion|cion|zione|tiva|cao)|references?|motiv[oa](?:zione|cion)?|razon|feedback|ruckmeldung|retroalimentacion|comment(?:s|(?:aire|ario)s?)?|commento|解説|解析|说明)';
const EXPLAINS = new RegExp(String.raw`^[^\p{L}\p{N}]{0,4}${EXPLANATION}\s*[:.–-]`, 'u');
const TITLE = new RegExp(String.raw`^${EXPLANATION}\s*:?$`, 'u');

export const opensReason = (words: string): boolean => EXPLAINS.test(normalize(words.slice(0, LONGEST)));

/** Whether a title says that, and nothing else. */
export const titlesReason = (title: string): boolean => TITLE.test(normalize(title));

const LONGEST = 80;
