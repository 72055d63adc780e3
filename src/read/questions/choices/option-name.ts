/** What an explanation begins with that speaks of one option: `A) iron – …`, `**Option A** is wrong`, `iron: …` */
import type { ElementContent } from 'hast';
import { isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { marksRead } from '../words/letters.ts';
import { OPTION_NAMES } from '../words/lexicon.ts';
import { inBrackets, RIGHT_WORDS, WRONG_WORDS } from '../words/right-words.ts';
import { placeOf, wordsOfOption } from './option-key.ts';
import type { Options } from './options.ts';

/** Options, and how they are counted. */
export type Named = Pick<Options, 'options' | 'numbered' | 'isPlain' | 'isRoman'>;

export interface OptionName {
  readonly place: number;
  /** How many letters name it. */
  readonly length: number;
  /** Whether a sign parts it from what is said: else it is the start of a sentence. */
  readonly isParted: boolean;
  /** `B (correct):` */
  readonly isRight?: boolean;
}

const SIGNS = /^[^\p{L}\p{N}([]*/u;
const CALLED = new RegExp(
  String.raw`^(?:(?:the|la|l['’]|die|el|a)\s*)?(?:${OPTION_NAMES}|letra|lettre)\s+`,
  'iu',
);
const LETTER = /^[([]?\s*([a-z]|\d{1,2})(?![\p{L}\p{N}'’_-])/iu;
const SIGN = /^\s?(?:[)\]:]|\.(?=\s|$)|[)\].:]*\s*(?:[–—→⇒=:]|-+>?(?=\s)|$|\n))/;
const VERB =
  /^\s+(?:is|are|was|would|does|can|isn['’]t|doesn['’]t|(?:n['’]|ne )?est|ist|wäre|es|no es|è|non è|não é|é|describes?|refers|means)(?![\p{L}\p{N}])/iu;
const JUDGED = new RegExp(
  String.raw`^[)\].]?\s*${inBrackets(`(${RIGHT_WORDS})|${WRONG_WORDS}`)}\s*(?:[:.–—-]|$|\n)`,
  'iu',
);
const ANOTHER = /^[)\].]?\s*(?:[,/&+]|and|or|et|ou|und|oder|y|e|o)\s*[([]?[A-Z](?![p{L}p{N}])/;

/** “Why A is wrong:”, « Pourquoi pas C ? » */
const WHY =
  /^[^\p{L}\p{N}]*(?:why|pourquoi|warum|wieso|por ?qu[eéê]|perch[eé]|waarom)\s+(?:(?:not|is|isn['’]t|pas|nicht|no|non|n[ãa]o|ist|est|es|l['’]|la|a|option|answer|opci[oó]n|opzione|antwort)\s*)*[("]?([A-H])(?![\p{L}\p{N}])[^:?.\n]{0,40}?(?:[:?]+|$)\s*/iu;

export function nameIn(nodes: readonly ElementContent[], named: Named): OptionName | undefined {
  const words = marksRead(rawText(nodes), named.isRoman);
  return whyIn(words, named) ?? lettered(words, nodes, named) ?? byWords(words, named);
}

function whyIn(words: string, { options }: Named): OptionName | undefined {
  const [whole, letter] = WHY.exec(words) ?? [];
  const place = letter === undefined ? -1 : placeOf(letter, false);
  return whole !== undefined && options[place] ? { place, length: whole.length, isParted: true } : undefined;
}

function lettered(words: string, nodes: readonly ElementContent[], named: Named): OptionName | undefined {
  let at = SIGNS.exec(words)![0].length;
  const called = CALLED.exec(words.slice(at))?.[0].length ?? 0;
  at += called;
  const [mark, letter] = LETTER.exec(words.slice(at)) ?? [];
  const place = letter === undefined ? -1 : placeOf(letter, named.numbered);
  const option = named.options[place];
  if (mark === undefined || !option) return undefined;
  at += mark.length;
  const rest = words.slice(at);
  const again = againIn(rest, wordsOfOption(option));
  const behind = rest.slice(again);
  if (again > 0 && !/^\s+[\p{L}\p{N}]/u.test(behind)) return { place, length: at + again, isParted: true };
  if (ANOTHER.test(rest)) return undefined;
  const isSure = called > 0 || isBoldLetter(nodes) || /^[([]/.test(mark);
  const judged = JUDGED.exec(rest);
  if (judged)
    return { place, length: at + judged[0].length, isParted: true, isRight: judged[1] !== undefined };
  const isParted = SIGN.test(rest) && (isSure || /[A-Z\d]/.test(letter!) || /^\s?[)\]:]/.test(rest));
  const isName = isParted || isSure || again > 0 || (/[A-H]/.test(letter!) && VERB.test(rest));
  return isName ? { place, length: at, isParted } : undefined;
}

const isBoldLetter = (nodes: readonly ElementContent[]): boolean => {
  const first = nodes.find((one) => !isBlank(one));
  return isTag(first, 'strong', 'b') && /^[^\p{L}\p{N}]*[A-H][)\].:]?$/iu.test(plainText(first).trim());
};

/** The option's own words, behind its letter: up to where they end, brackets and all. */
function againIn(rest: string, own: string): number {
  const start = /^[\s).:\]"“«('‘–—-]*/.exec(rest)![0].length;
  const bare = own.replace(/(?<![.;,:])[.;,:]+$/, '').toLowerCase();
  if (bare === '' || !rest.slice(start).toLowerCase().startsWith(bare)) return 0;
  const behind = rest.slice(start + bare.length);
  const end = /^["”»'’).]*/.exec(behind)![0].length;
  return /^[\p{L}\p{N}]/u.test(behind.slice(end)) ? 0 : start + bare.length + end;
}

/** The longest option that it begins with. */
function byWords(words: string, { options }: Named): OptionName | undefined {
  const start = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
  const lengths = options.map((option) => {
    const length = againIn(words.slice(start), wordsOfOption(option));
    return length === 0 ? 0 : start + length;
  });
  const length = Math.max(...lengths);
  const rest = words.slice(length);
  if (length <= start) return undefined;
  const isParted = /^\s*(?:$|\n|[:–—→⇒=(]|-+>?\s)|^[.,]\s/.test(rest) || /[.]$/.test(words.slice(0, length));
  return isParted || VERB.test(rest) ? { place: lengths.indexOf(length), length, isParted } : undefined;
}
