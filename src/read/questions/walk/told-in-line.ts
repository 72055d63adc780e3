/**
 * What asks, and behind its question mark, in the same line or on the next, what answers it:
 *
 *     What is fog? **A low cloud.**
 *     What is fog? (A low cloud)
 *     What is fog? — A low cloud
 *     What is fog? Answer: a low cloud.
 *     What is fog? And where does it form? → It is a low cloud, …
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { text } from '../../parts.ts';
import { cutAt, withoutFirst } from '../blocks/starts.ts';
import { EMPTY_BOX } from '../choices/options.ts';
import { isToBeEnded } from '../patterns/asked-words.ts';
import { withoutLabel } from '../words/label.ts';
import { markOf } from '../words/letters.ts';
import {
  answerOpeningOf,
  asksLearner,
  asksOrTellsIn,
  normalize,
  requestsLearner,
  tellsLearner,
} from '../words/lexicon.ts';
import { UNIT } from '../words/points.ts';

/** One form for all answers of a page: two that look alike are told alike. */
export type LineForm =
  | 'letter'
  | 'letters'
  | 'brackets'
  | 'dash'
  | 'arrow'
  | 'word'
  | 'break'
  | 'title'
  | 'sign';

export interface ToldInLine<Form = LineForm> {
  readonly form: Form;
  readonly asked: readonly ElementContent[];
  readonly told: readonly ElementContent[];
  readonly weak?: Weak;
}

/** It only tells what to do, or says something: where others have its form that ask, it is asked as well. */
export type Weak = 'tells' | 'says' | undefined;

/** `Name one.`, and on the next line `→ Ice`: the line answers by its sign. */
export function toldOnLine(words: readonly ElementContent[]): ToldInLine | undefined {
  const raw = rawText(words);
  const sign = SIGN_LINE.exec(raw);
  if (!sign) return undefined;
  const [asked, rest] = cutAt(words, sign.index);
  const told = withoutOpening(withoutFirst(rest, sign[0].length));
  const said = withoutLabel(rawText(asked).trim());
  if (!/\p{L}\P{L}+\p{L}|\p{Lo}{3}/u.test(said) || isRemark(rawText(told))) return undefined;
  // `a) Describe fog.` is a part of an exercise.
  const isPart = markOf(rawText(asked))?.kind === 'letter' && requestsLearner(said);
  const isAsked = isPart || /[?？؟]/.test(said);
  const weak = isAsked ? undefined : asksOrTellsIn(said) ? 'tells' : 'says';
  return { form: 'sign', asked, told, weak };
}
/** `→ **Answer:** Ice` */
function withoutOpening(told: readonly ElementContent[]): readonly ElementContent[] {
  const opening = answerOpeningOf(rawText(told));
  return opening?.firm ? withoutFirst(told, opening.length) : told;
}
const SIGN_LINE = /(?<!\s)[^\S\n]*\n[^\S\n]*(?:[-=]{1,2}>|[→⇒➜➡👉]\uFE0F?)(?:\s+(?=\S)|(?=[\p{L}\p{N}]))/u;

const LONGEST = 400;
/** With what is asked right behind it: *Do you ski? If so, where?* */
const ASKED =
  /^[\s\S]{4,}?[?？؟]["»”’)\]]*(?=\s|$)(?:\s+(?!\s|\(?[\p{L}\d]{1,2}\s?[.)])[^.!:;?？؟→⇒➜➡=>–—]{3,}[?？؟]["»”’)\]]*(?=\s|$))*/u;

/** @param words of a paragraph, or of an item */
export function toldInLine(words: readonly ElementContent[]): ToldInLine | undefined {
  const questioned = cutBehindTitle(words) ?? cutBehindQuestion(words);
  const cut = questioned ?? cutBehindColon(words);
  if (!cut || cut[1].length === 0) return undefined;
  const [asked, behind] = cut;
  if (questioned && !asksLearner(normalize(askedIn(withoutLabel(rawText(asked).trim()))))) return undefined;
  if (EXAMPLE.test(rawText(asked))) return undefined;
  const told = isTitle(asked) && NEW_LINE.test(lineBreaks(behind)) ? titled(behind) : toldBehind(behind);
  return told && !isRemark(rawText(told.told)) && !isField(told.told)
    ? { ...told, asked, ...(!questioned && { weak: 'says' as const }) }
    : undefined;
}

/** `Example What is fog? → It is a low cloud.` shows how the others are to be answered. */
const EXAMPLE =
  /^[^\p{L}\d]*(?:Example|Exemple|Beispiel|Esempio|Ejemplo|Exemplo|Voorbeeld|Ex|Bsp|Vb)\s?[.:]?\s+[¿"“«]?\p{Lu}/u;

/** Up to their last mark, without what is told or answered behind it: `What is fog? Give an example.` */
export const askedIn = (words: string): string => words.slice(0, words.search(LAST_MARK) + 1) || words;
const LAST_MARK = /[?？؟][^?？؟]*$/;

/** Behind a line of bold words that ask, and then tell what to do: `**What is fog? Give an example.**` */
function cutBehindTitle(
  words: readonly ElementContent[],
): readonly [ElementContent[], ElementContent[]] | undefined {
  const end = words.findIndex((one) => isTag(one, 'strong', 'b')) + 1;
  const [asked, behind] = [words.slice(0, end), words.slice(end)];
  return isTitle(asked) && /[?？؟]\s/.test(rawText(asked)) && NEW_LINE.test(lineBreaks(behind))
    ? [asked, behind]
    : undefined;
}

/** Behind its first line, where a break ends that. */
function cutAtBreak(
  words: readonly ElementContent[],
  asks: (line: string) => boolean,
): readonly [ElementContent[], ElementContent[]] | undefined {
  const at = words.findIndex((one) => isTag(one, 'br'));
  return at > 0 && asks(rawText(words.slice(0, at))) ? [words.slice(0, at), words.slice(at)] : undefined;
}

/** Behind its first marks that ask, or where its first line ends with one. */
function cutBehindQuestion(
  words: readonly ElementContent[],
): readonly [ElementContent[], ElementContent[]] | undefined {
  const cut = cutAtBreak(words, (line) => ENDS_ASKING.test(line));
  if (cut) return cut;
  const asked = ASKED.exec(rawText(words).slice(0, LONGEST))?.[0];
  return asked === undefined ? undefined : cutAt(words, asked.length);
}

/** `Metals that are liquid: **mercury**`, where others ask. */
function cutBehindColon(
  words: readonly ElementContent[],
): readonly [ElementContent[], ElementContent[]] | undefined {
  const cut = cutAtBreak(words, (line) => isToBeEnded(line.trim()));
  if (cut) return cut;
  const [asked] = OPEN.exec(rawText(words).slice(0, LONGEST)) ?? [];
  return asked !== undefined && isToBeEnded(asked) ? cutAt(words, asked.length) : undefined;
}
const OPEN = /^[^:?？؟]{8,}:(?=\s|$)/u;

const ENDS_ASKING = /^[^?？؟]{4,}[?？؟]["»”’)\]]*\s*$/;

/** All that asks is bold or slanted, but for its number: what stands below it is in no other letters. */
function isTitle(asked: readonly ElementContent[]): boolean {
  const own = asked.filter((one) => !isBlank(one));
  const last = own.at(-1);
  return (
    isTag(last, 'strong', 'b', 'em', 'i') &&
    own.slice(0, -1).every((one) => /^[\s\p{N}.)]*$/u.test(rawText([one])))
  );
}

const NEW_LINE = /^[^\S\n]*\n/;
const lineBreaks = (nodes: readonly ElementContent[]): string =>
  nodes.map((one) => (isTag(one, 'br') ? '\n' : rawText([one]))).join('');

const titled = (behind: readonly ElementContent[]): Omit<ToldInLine, 'asked'> => ({
  form: 'title',
  told: withoutFirstBreak(behind),
});

function toldBehind(behind: readonly ElementContent[]): Omit<ToldInLine, 'asked'> | undefined {
  const own = behind.filter((one) => !isBlank(one) && !isTag(one, 'br'));
  const [only, ...others] = own;
  if (isTag(only, ...LETTERS) && (others.length === 0 || isEnd(others)))
    return { form: 'letters', told: withoutBrackets(only.children) };
  const raw = rawText(behind);
  if (BRACKETS.test(raw)) return { form: 'brackets', told: withoutBrackets(behind) };
  const [dash] = DASH.exec(raw) ?? [];
  if (dash !== undefined)
    return { form: /[–—-]\s*$/.test(dash) ? 'dash' : 'arrow', told: withoutFirst(behind, dash.length) };
  const [letter] = LETTER.exec(raw) ?? [];
  if (letter !== undefined) return { form: 'letter', told: withoutFirst(behind, letter.length) };
  const opening = answerOpeningOf(raw);
  if (opening?.firm) return { form: 'word', told: withoutFirst(behind, opening.length) };
  const next = behind.findIndex((one) => !isBlank(one));
  return isTag(behind[next], 'br')
    ? { form: 'break', told: withoutBlank(behind.slice(next + 1)) }
    : undefined;
}

const LETTERS = ['strong', 'b', 'em', 'i', 'mark', 'u', 'small', 'code'] as const;
const BRACKETS = /^\s*(?:[(（][\s\S]+[)）]|\[[\s\S]+\])\s*[.。]?\s*$/;
const DASH = /^\s*(?:[–—=-](?=\s)|[-=]>|[→⇒➜➡✅👉]\uFE0F?)\s*/u;

/** `A: …` on the next line, and no `B: …` behind it or on another. */
const LETTER = /^\s*\n\s*[ARL]\s?[:/]\s+(?=\S)(?![\s\S]*(?:\n\s*[BC]\s?[:/]|\sB\s?:\s))/;

const isEnd = (nodes: readonly ElementContent[]): boolean => /^[\s.)]*$/.test(rawText(nodes));

function withoutBrackets(nodes: readonly ElementContent[]): readonly ElementContent[] {
  if (!BRACKETS.test(rawText(nodes))) return nodes;
  const opened = withoutFirst(nodes, /^\s*[[(（]/.exec(rawText(nodes))![0].length);
  const last = opened.at(-1);
  return last?.type === 'text'
    ? [...opened.slice(0, -1), text(last.value.replace(/[)）\]]\s*(?!\s)[.。]?\s*$/, ''))]
    : opened;
}

const withoutBlank = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.slice(
    Math.max(
      nodes.findIndex((one) => !isBlank(one)),
      0,
    ),
  );

function withoutFirstBreak(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const own = withoutBlank(nodes);
  return withoutBlank(isTag(own[0], 'br') ? own.slice(1) : own);
}

/** `**Type:** number`, of several things that are said of one. */
const isField = ([first]: readonly ElementContent[]): boolean =>
  isTag(first, 'strong', 'b') && /:\s*$/.test(rawText([first]));

/** What it is worth, how it is to be answered, what else is asked: no answer. */
const REMARK = new RegExp(
  String.raw`^\W*(?:\d+[.,\d]*\s*(?:${UNIT}|min)(?!\p{L})|choose|select|pick|tick|optional|bonus|hints?\b|tips?\b|see\b|cf\b|voir|siehe|vedi|ver\b|optionnel|choisi|facultatif|wahl|scegli|elige|escolha|both|more than one|plusieurs|mehrere|e\.?g\b|i\.?e\b|\(?(?:[a-h1-9]|i)[.)]\s)`,
  'u',
);

function isRemark(words: string): boolean {
  const normalized = normalize(words);
  return (
    !/[\p{L}\p{N}]/u.test(words) ||
    words.includes('?') ||
    /_{3}/.test(words) ||
    EMPTY_BOX.test(words) ||
    REMARK.test(normalized) ||
    tellsLearner(words) !== undefined
  );
}
