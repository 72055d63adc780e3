/** Which language a text is in: a short one by its commonest words, a longer one by its three-letter sequences. */
import { languageByWords } from './common-words.ts';

const CODE = /^\{(?:code[\w-]*|logic|math|raw)\}/i;

/** A text without what isn't prose: code, circuits, formulas, tags, addresses. Their words are English everywhere. */
function proseOf(text: string): string {
  const open: string[] = [];
  let code: string | undefined;
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: fences open and close one another line by line: the state is the loop's
  const lines = text.split('\n').filter((line) => {
    const [, fence, info = ''] =
      /^\s*(`{3,}(?!`)|~{3,}(?!~)|:{3,}(?!:))\s*(?!\s)(.*\S|)\s*$/.exec(line) ?? [];
    if (fence === undefined) return code === undefined;
    const closes = (opener: string | undefined) =>
      info === '' && opener !== undefined && fence.startsWith(opener);
    if (code !== undefined) code = closes(code) ? undefined : code;
    else if (closes(open.at(-1))) open.pop();
    else if (info.startsWith('{') && !CODE.test(info)) open.push(fence);
    else if (!fence.startsWith(':')) code = fence;
    return info.startsWith('{') && code === undefined;
  });
  return lines.join('\n').replace(/`[^`\n]+`|\$[^$\n]+\$|<[^>]*>|https?:\S+/g, ' ');
}

/** Below this many letters, nothing is telling. */
const TELLING = 40;
/** Below this many, sequences of three let any language win by chance. */
const PLENTY = 400;
/** In the scripts that these share, common words decide short texts. */
const SPOKEN = ['fra', 'eng', 'deu', 'ita', 'spa'];

/** Characters of prose that say all there is to say: sequences of three are looked for in no more. */
const ENOUGH = 2048;
/** Characters of a page in which so much prose is looked for first. */
const BEGINNING = 8 * ENOUGH;
/** The share of common words in a text from which on it is in no other language, related ones and dialects included. */
const CLEAR = 0.35;

/** A BCP 47 tag, or undefined when the text is too short to say. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const beginning = proseOf(text.slice(0, BEGINNING));
  const prose = (beginning.length < ENOUGH ? proseOf(text) : beginning).slice(0, ENOUGH);
  const letters = prose.replace(/\P{L}/gu, '').length;
  if (letters < TELLING) return undefined;
  const byWords = languageByWords(prose, letters < PLENTY ? undefined : CLEAR);
  if (byWords !== undefined) return byWords;
  // The tables of eighty languages, for pages that need them.
  const { franc } = await import('franc-min');
  // Where no Latin letters are, the script says much.
  if (letters < PLENTY && franc(prose, { only: SPOKEN }) !== 'und') return undefined;
  const found = franc(prose);
  return found === 'und' ? undefined : Intl.getCanonicalLocales(found)[0];
}
