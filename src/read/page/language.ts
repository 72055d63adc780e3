/** Which language a text is in: a short one by its commonest words, a longer one by its three-letter sequences. */
import { franc } from 'franc-min';
import { languageByWords } from './common-words.ts';

const CODE = /^\{(?:code[\w-]*|logic|math|raw)\}/i;

/** A text without what isn't prose: code, circuits, formulas, tags, addresses. Their words are English everywhere. */
function proseOf(text: string): string {
  const open: string[] = [];
  let code: string | undefined;
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: fences open and close one another line by line: the state is the loop's
  const lines = text.split('\n').filter((line) => {
    const [, fence, info = ''] = /^\s*(`{3,}|~{3,}|:{3,})\s*(.*?)\s*$/.exec(line) ?? [];
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

/** A BCP 47 tag, or undefined when the text is too short to say. */
export function detectLanguage(text: string): string | undefined {
  const prose = proseOf(text);
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  if (letters < TELLING) return undefined;
  if (letters < PLENTY) {
    const byWords = languageByWords(prose);
    // Where no Latin letters are, the script says much.
    if (byWords !== undefined || franc(prose, { only: SPOKEN }) !== 'und') return byWords;
  }
  const found = franc(prose);
  return found === 'und' ? undefined : Intl.getCanonicalLocales(found)[0];
}
