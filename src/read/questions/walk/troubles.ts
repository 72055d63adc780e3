/**
 * What goes wrong and what helps, as manuals tell it below *Troubleshooting*: `### Issue: …`, `**Solution:** …`. Nobody is
 * asked, and nothing is to be hidden.
 */
import type { ElementContent } from 'hast';
import { onceFor } from '../../../lesson/index.ts';
import type { Answer } from '../answers/answer.ts';
import { blockOf } from '../blocks/block.ts';
import { normalize } from '../words/lexicon.ts';

const TITLE =
  /\b(?:troubleshoot\p{L}*|(?:common|known|frequent|typical) (?:issues|problems|errors|pitfalls)|depannage|resolution (?:de|des) problemes|problemes (?:courants|frequents|connus)|erreurs (?:courantes|frequentes)|fehlerbehebung|fehlersuche|problembehebung|(?:haufige|bekannte|typische) (?:probleme|fehler)|risoluzione (?:dei|di) problemi|problemi (?:comuni|frequenti|noti)|errori comuni|(?:solucion|resolucion) de problemas|problemas (?:comunes|frecuentes|conocidos|comuns|conhecidos)|errores comunes|(?:solucao|resolucao) de problemas)\b/u;
const CASE =
  /^[^\p{L}\p{N}]*(?:issues?|errors?|symptoms?|bugs?|erreurs?|symptomes?|fehler|errore|sintom[oi]|errores|sintomas?|erros?)\s*(?:#?\d+)?\s*[:–—-]\s/u;

/** `Issue 2: …`, `Error – …`. */
export const callsTrouble = (block: ElementContent | undefined): boolean =>
  CASE.test(blockOf(block).normalized);

/** Whether a page, or one of its sections, is called so. */
export const speaksOfTroubles = (blocks: readonly ElementContent[], title: string): boolean =>
  TITLE.test(normalize(title)) ||
  blocks.some((one) => blockOf(one).level !== undefined && TITLE.test(blockOf(one).normalized));

const SOLVES = /^[^\p{L}\p{N}]*(?:solution|losung|loesung|soluzione|solucion|solucao|fix)/u;

/** Whether an answer in clear tells what helps: below what calls a case, or a solution in a section, or on a page, of such. */
export function helpsInTrouble(
  blocks: readonly ElementContent[],
  at: number,
  { untitled, end }: Pick<Answer, 'untitled' | 'end'>,
  title: string,
): boolean {
  if (untitled !== 'answer-in-clear') return false;
  if (callsTrouble(blocks[at - 1])) return true;
  const isAmong = TITLE.test(normalize(title)) || sectionsOf(blocks)[at] === true;
  return isAmong && SOLVES.test(blockOf(blocks[end - 1]).normalized);
}

/** Of each block, whether a heading above it, however far, calls troubles. */
const sectionsOf = onceFor((blocks: readonly ElementContent[]): readonly boolean[] => {
  let within = 0;
  return blocks.map((block) => {
    const { level, normalized } = blockOf(block);
    if (level !== undefined && TITLE.test(normalized)) within = Math.min(level, within || level);
    else if (level !== undefined && level <= within) within = 0;
    return within > 0;
  });
});
