/** Whether words ask, or bear the number of what asks. */
import { requestsLearner, SENTENCES, tellsLearner } from '../../../questions/words/lexicon.ts';
import { requestsElsewhere, tellsElsewhere } from '../../../questions/words/other-languages.ts';
import { type Block, type Said, wordsIn } from './document.ts';
import { calledIn, POINTED, POINTS, QUESTION, titlesQuestion } from './numbers.ts';

/** Perhaps with what it is worth, and a place to write. */
const ASKED = new RegExp(
  String.raw`[?？؟\u037E]\s*(?:\([^()]*\)|\[[^[\]]*\])?\s*[_.…\s]*(?:\/\s?\d{1,3}\s*${POINTS}?\s*)?$`,
  'i',
);

export const isQuestion = (said: Said): boolean => ASKED.test(wordsIn(said));

const LABELLED = new RegExp(
  String.raw`^\s*(?:\(?[a-z]\s?\)|[(（]?\d{1,3}\s?[.)）．、](?!\d)|\d{1,2}\s?[-–]\s*\.?\s*(?=\p{L})|(?:q|${QUESTION})\s?\d{1,3}\s?[.:)]|(?:exercice|exercise|aufgabe|ejercicio|esercizio|task|übung)\s\d+)`,
  'iu',
);

/** What a list counts: tables, figures and chapters ask nothing. */
const ASKS = /exer|aufgabe|übung|task|activit|question|frage|pregunta|domanda|esercizi|ejercicio|problem|^q/i;

export const isLabelled = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  ((block.list !== undefined && block.list.form !== 'bullet' && counts(block.list.label)) ||
    LABELLED.test(calledIn(block)));

const counts = (label: string): boolean => {
  const [word = ''] = /\p{L}{3,}/u.exec(label) ?? [];
  return word === '' || /^[ivxlcdm]+$/i.test(word) || ASKS.test(calledIn(label));
};

/** Requests of worksheets that titles of folds don't make. */
const TASK =
  /^\W*(?:\d{1,3}\W+)?(?:(?:affich|cherch|supprim|remplac|cré|copi|renomm|ajout|modifi|configur|install|exécut|vérifi|utilis|transform|class|compt)(?:er|ez|e)|fai(?:re|tes|s)|extrai(?:re|yez|s)|(?:erstell|schreib|implementier|programmier|zeichn|ordn|unterstreich|markier|notier|ergänz|kreuz|verbind|untersuch)(?:e|et|t|en)|entwickle|(?:escrev|desenvolv|receb)er|(?:cri|elabor|implement|mostr|apresent|inform|constru|desenh)[ai]r|descreva|cite|identifique|liste|elabore|conceitue|diferencie|apresente|desenvolva|escreva|construa|fa[çc]a|zorg ervoor|implementeer|programmeer|ontwikkel)[\s,]/iu;

/** How a request is to be met, before its verb. */
const HOW =
  /^(\W*(?:\d{1,3}\W+)?)(?:briefly|shortly|clearly|br[iè]+vement|kurz|brevemente|em poucas palavras)\s+/iu;

/** `3._ Draw …` */
const STROKE = /^(\s*\d{1,3}\s?[.)-])_+\s*/;

/** `Question 3 (2 points) Explain …` */
const HEAD = new RegExp(String.raw`^\s*${QUESTION}\s*\d{1,3}${POINTED}\s*[.:)–-]?\s+`, 'i');

/** `3. (2 points) Explain …` */
const WORTH_AHEAD = new RegExp(
  String.raw`^(\s*(?:\d{1,3}\s?[.)]\s*)?)[([]\s*\d+(?:[.,]\d+)?\s*(?:${POINTS}|%)\s*[)\]]\s*[.:–-]?\s*`,
  'i',
);

export const tellsTask = (said: Said): boolean => {
  const bare = calledIn(said)
    .replace(WORTH_AHEAD, '$1')
    .replace(HEAD, '')
    .replace(STROKE, '$1 ')
    .replace(HOW, '$1');
  const behind = LEAD.exec(bare);
  return (
    tellsLearner(bare) !== undefined ||
    TASK.test(bare) ||
    [bare, wordsIn(said)].some((one) => one.split(SENTENCES).some(tellsElsewhere)) ||
    (behind !== null && tellsLearner(bare.slice(behind[0].length)) !== undefined)
  );
};

/** Whether a line bears a number or a letter, or asks by its mark. */
export const asksForSure = (block: Block | undefined): boolean => isLabelled(block) || isQuestion(block);

/** Or leads on. */
export const isAsking = (block: Block | undefined): boolean =>
  asksForSure(block) || /:\s*$/.test(wordsIn(block));

/** By its mark, or behind its number in any way. */
export const asksItself = (block: Block | undefined): boolean =>
  isQuestion(block) || (isLabelled(block) && asksOrTells(block));

/** What a learner alone is told to do: other requests are steps of somebody's work. */
export function requests(said: Said): boolean {
  const bare = wordsIn(said).replace(LETTERED, '');
  return (tellsTask(bare) && requestsLearner(bare.replace(WORTH_AHEAD, '$1'))) || requestsElsewhere(bare);
}

/** A part of what is asked. */
export const LETTERED = /^\s*\(?[a-h]\s?[.)]\s*(?=\S)/i;

/** “Which floats? Explain why.” */
export function asksThenTells(said: Said): boolean {
  const words = wordsIn(said);
  return words.includes('?') && requests(words.slice(words.lastIndexOf('?') + 1));
}

/** What a request is made of or hangs on, before its comma: “Looking at the map, describe …”, “If not, correct it”. */
const LEAD =
  /^\W*(?:\d{1,3}\W+)?(?:\p{L}+(?:ando|endo|indo|ing)|[aà] partir\p{L}*|if|given|with|for|from|in|s['’]ils?|si|en|pour|avec|dans|d['’]après|se|con|com|da|según|segundo|secondo|wenn|falls|mit|nach)\s[^.?!,()]{2,120}(?:\([^()]{1,80}\)[^.?!,()]{0,60})?,\s+/iu;

/** `Question: …`, `Q5) …` */
const CALLED = new RegExp(String.raw`^\s*(?:q|${QUESTION})\s*#?\s*\d{0,3}${POINTED}\s*[:.)–-]\s*\S.{7}`, 'i');

export const isCalledQuestion = (said: Said): boolean => CALLED.test(calledIn(said));

/** `Question 4`, be it with what it asks. */
export const callsNext = (said: Said): boolean => titlesQuestion(said) || isCalledQuestion(said);

/** Words that ask, perhaps without a sign for it. */
const OPENS =
  /^\P{L}*(?:combien|quel(?:le)?s?|pourquoi|comment|what|which|why|how|when|where|who|was|wie|warum|weshalb|welche[rsnm]?|qué|cuál(?:es)?|cómo|cuánt[oa]s?|cosa|quale|quali|perché|quant[oaie]|true or false|vrai ou faux|(?:richtig|wahr) oder falsch|verdadero o falso|vero o falso|verdadeiro ou falso|в ч[её]м|почему|зачем|сколько|как(?:ой|ие|ая|ое|им|ую)|чому|dlaczego|jaki[em]?|jaka|proč|prečo|jak[ýáé]|zašto|varför|hvorfor|hvordan|hvad|hva|hur|miksi|mikä|mitä|miért|milyen|tại sao|vì sao|mengapa|bagaimana|apakah|γιατί|ποι[αοά]ς?)[?:\s]|^\P{L}*(?:什么是|甚麼是|为什么|為什麼|如何|怎样|なぜ|لماذا|ما هو|ما هي|چرا|מדוע|למה)/iu;
export const opensQuestion = (said: Said): boolean => OPENS.test(wordsIn(said));

/** `(2 pts)`, `(2+2 points)` */
const WORTH = new RegExp(String.raw`[([]\s*\d+(?:[.,+]\d+)?\s*(?:${POINTS}|%)\s*[)\]]\s*\.?\s*$`, 'i');
/** `/2` */
const OUT_OF = new RegExp(String.raw`[.?…_\s]\/\s?\d{1,3}\s*${POINTS}?\s*$`, 'i');

export const bearsPoints = (said: Said): boolean => WORTH.test(wordsIn(said)) || OUT_OF.test(wordsIn(said));

/** In an exercise, or where others around it ask. */
export function asksOrTells(said: Said): boolean {
  const words = wordsIn(said);
  return isQuestion(words.replace(WORTH, '')) || tellsTask(words) || OPENS.test(words) || WORTH.test(words);
}

/** And perhaps says more. */
export const asksByWords = (said: Said): boolean => /\p{L}{3}.*\?/su.test(wordsIn(said)) || asksOrTells(said);

/** “What does the following program print?” */
export const speaksOfBelow = (said: Said): boolean => BELOW.test(wordsIn(said));

const BELOW =
  /\b(?:follow(?:ing|s)|below|this (?:code|program|snippet)|suivant\p{L}*|ci-dessous|ce (?:code|programme)|siguientes?|abajo|este (?:c[óo]digo|programa)|folgende\p{L}*|unten|seguentes?|sottostante|questo (?:codice|programma)|seguintes?|abaixo)(?!\p{L})/iu;

/** Asks for something that is to be made: “Write a program …” */
export const tellsToMake = (said: Said): boolean => namesMaking(said) && !speaksOfBelow(said);

/** Be it by what stands below. */
export const namesMaking = (said: Said): boolean => MAKE.test(wordsIn(said));

const MAKE =
  /(?<!\p{L})(?:writ|creat|implement|build|develop|cod|program|[ée]cri|cr[ée]|d[ée]velopp|r[ée]alis|erstell|schreib|implementier|entwickl|programmier|escrib|desarroll|scriv|svilupp|realizz|escrev|desenvolv|(?:re)?cri|constru|elabor|fa[çc])(?:e|ez|er|re|s|vez|t|a|i|en|ir|are|ere|va)?[\s,]/iu;

export const asksToChoose = (words: string): boolean => CHOICE.test(words);
const CHOICE =
  /\b(?:which of|choose|select|pick|(?:be|is) the output|(?:not |in)?correct|(?:not |un)?true|false|lequel|laquelle|lesquel|parmi|choisi|cochez|welche[rsn]? (?:der|von)|wähle|kreuze|cuál de|cuáles de|elige|escoge|seleccion|quale (?:dei|delle|tra)|quali (?:dei|delle|tra)|scegli|qual das|quais das|assinale)/i;
