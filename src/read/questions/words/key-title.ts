/** Words that part a key from what it is called: “Answer:”, « Bonne réponse : », „Richtig:“. */
import { onceForWords } from '../../../lesson/index.ts';
import { ANSWER_NAMES, RIGHT_OPTIONS } from './answer-names.ts';
import { EXPLANATIONS, normalize } from './lexicon.ts';
import { isOtherLanguage } from './other-languages.ts';

const MORE_KINDS = `ans\\.?|keys?|rep\\.?|antw\\.?|correct|${RIGHT_OPTIONS}|ответы?|απαντηση|(?:正确|正確)?答案[是为為]?|故选|正解|解答|回答|答え|corre(?:tt|ct)[ao]|corretas?|richtig|korrekt|(?:goed|juist)(?=\\s*:)|options?|choice|clave|rta\\.?|r(?=\\s*[:：])|r\\s?\\/|r\\.(?=\\s*[:：]|\\s+[([]?[a-h]\\b)|risp\\.?|(?:corr|lo?sg|los(?=\\.)|soluz|opl)\\.?(?=\\s*[:：])|(?:letra|alternativa)(?=\\s+[([]?[a-h]\\b)|(?<=(?:right|correct|best)\\s)one|resp\\.?|soln?\\.?`;
const KINDS = `answer keys?|${ANSWER_NAMES}|${MORE_KINDS}`;
export const ARTICLES = 'the|la|les|le|die|der|el';
const BEFORE = `${ARTICLES}|(?:las|los|le|gli|i|as|os|de|het)(?= (?:respuestas|opciones|risposte|opzioni|respostas|opcoes|alternativas|juiste|goede) )|a(?= (?:resposta|alternativa|opcao|letra) )|o(?= gabarito)|c'est|resposta|alternativa|letra|correct|right|best|bonnes?|bon|juste|exactes?|richtige[rn]?|korrekte|respuesta|opcion|juiste?|goede?|het`;
const BEHIND =
  'correct[aeio]?s?|corrett[aeio]|corret[ao]s?|cert[ao]s?|esatt[ae]|giust[ae]|juste|exactes?|attendues?|is|are|est|sont|ist|sind|lautet|e|es|son|:';
/** `Answer and explanation:` */
const WITH_REASON = String.raw`\s*(?:and|&|\+|et|und|y|e|en)\s+(?:${EXPLANATIONS}|reasons?)`;
/** « Bonne(s) réponse(s) », `Richtige Antwort(en)`, « réponse·s »: one or several. */
const OR_SEVERAL = String.raw`(?:\((?:s|es|en?|nen|[nrei])\)|[·.]s|/[ei](?=[\s:]))?`;
const TITLE = new RegExp(
  String.raw`^[^\p{L}\p{N}?]{0,6}(?:(?:${BEFORE})${OR_SEVERAL}\s+)*(?:${KINDS})(?:${WITH_REASON})?\s?${OR_SEVERAL}(?:[)\]](?=\s*[:：]))?(?:\s*\(\p{L}{3}[^()\n]{0,40}\)(?=\s*[:：]))?(?:\s+(?:${BEHIND})${OR_SEVERAL})*\s*(?:[-=]{1,2}>|[:：=→➜➔➡⇒】–—-]|(?=[\s(])|(?<=故选|答案[是为為])(?=[A-H])|(?<=ans\.)(?=[A-H1-9](?![\p{L}\p{N}])))\s*`,
  'iu',
);
const SIGN = String.raw`\s*(?:[✅✔☑→⇒➜➔🔑👉🎯]\uFE0F?|[-=]{1,2}>)`;
/** `A and C`, `A, C` */
const ANOTHER = String.raw`(?:[,;&+/]|(?:and|et|und|y|e|en)\b|\s)\s*[([]?[A-H][)\]]?\s*(?:$|[.,;&+/]|(?:and|et|und|y|e|en)\b)`;
/** `✅ B)`. */
const TICK = new RegExp(String.raw`^${SIGN}(?=\s?[([]?[a-z]\s?(?:[)\].:]|$|${ANOTHER}))`, 'iu');
const SIGNED = new RegExp(String.raw`^${SIGN}\s*(?=\S)`, 'u');

/** `👉 ice`: where the words start behind a sign that points at them. */
export const behindSign = (words: string): number | undefined => SIGNED.exec(words)?.[0].length;
/** What parts the title from the key, so that nobody takes both for the start of a sentence. */
const FIRM =
  /(?:故选|答案[是为為]|[:：=】→➜➔➡⇒✅✔☑🔑👉🎯–—.>-]\uFE0F?|\s(?:is|are|est|sont|ist|sind|lautet|e|es|son))\s*$/iu;

/** “Correct answer”, “Option”: of several, not any answer. */
const RIGHT =
  /correct|corre(?:tt|t)[ao]|right|best|bonnes?|bon |juste|exacte|richtig|korrekt|esatt[ae]|giust[ae]|options?|choice|opcion|juiste?|goede/i;

export interface KeyTitle {
  readonly length: number;
  /** Whether a colon or a verb parts it from the key. */
  readonly isFirm: boolean;
  /** Whether it speaks of a right one among others. */
  readonly saysRight: boolean;
}

/** `answer-like words`: no title, as `Answer-Ice` is. */
const COMPOUND = /^[^\p{L}\p{N}]{0,6}\p{L}+-\p{Ll}{2}/u;

/** Whether words begin with a word for an answer, and where what they answer starts. */
export const behindTitle: (words: string) => KeyTitle | undefined = onceForWords((words) => {
  const start = withoutAccents(words.slice(0, LONGEST_TITLE));
  const title = (TITLE.exec(start) ?? TICK.exec(start))?.[0];
  return title === undefined || (title.endsWith('-') && COMPOUND.test(start))
    ? behindOther(words)
    : { length: lengthIn(words, [...title].length), isFirm: FIRM.test(title), saysRight: RIGHT.test(title) };
});

/** `Correct:`, and nothing behind it. */
export function titlesRight(words: string): boolean {
  const title = /[:：]$/.test(words) ? behindTitle(words) : undefined;
  return title?.saysRight === true && title.length >= words.length;
}

/** `Poprawna odpowiedź: C`, in a language whose words these patterns don't hold. */
function behindOther(words: string): KeyTitle | undefined {
  const [opening] = OPENING.exec(words) ?? BEFORE_LETTER.exec(words) ?? [];
  const name = opening?.replace(IS, ' ') ?? '';
  const english = isOtherLanguage(name) ? normalize(name) : '';
  const isFirm = opening !== undefined && (/[:：]/.test(opening) || IS.test(opening));
  return opening && TITLE.exec(/[:：]/.test(english) ? english : `${english} B`)?.[0].trim() === english
    ? { length: opening.length, isFirm, saysRight: RIGHT.test(english) }
    : undefined;
}
const OPENING = /^[^\p{L}\p{N}?]{0,6}\p{L}[^:：\n]{0,40}[:：]\s*/u;
/** `Poprawna odpowiedź to`, `Jawaban yang benar adalah`, `Правильный ответ –` */
const IS = /\s(?:to|jest|je|adalah|ialah|är|er|on|este|это|[–—-])\s$/u;
/** `Poprawne B` */
const BEFORE_LETTER = /^[^\p{L}\p{N}?]{0,6}\p{L}[^:：\n\d]{2,30}\s(?=[([]?[A-H][)\]]?\.?\s*$)/u;

const LONGEST_TITLE = 200;

/** Letters alone, each in one place. */
const withoutAccents = (words: string): string =>
  words.replace(/[^\0-\x7f]/gu, (one) =>
    /\p{M}/u.test(one) ? '' : [...one.normalize('NFD')][0]!.replace('’', "'"),
  );

/** How many places in words their first letters take, accents and all. */
function lengthIn(words: string, letters: number): number {
  const length = [...words].findIndex((one) => !/\p{M}/u.test(one) && letters-- === 0);
  return length < 0 ? words.length : [...words].slice(0, length).join('').length;
}

/** `Answer: …`, by its title alone: where what it titles starts. */
export const behindFirmTitle = onceForWords((words): number | undefined => {
  const title = behindTitle(words);
  return title?.isFirm && /[\p{L}\p{N}]/u.test(words.slice(title.length)) ? title.length : undefined;
});

export const startsWithKey = (words: string): boolean => behindFirmTitle(words) !== undefined;
