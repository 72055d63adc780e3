/** What a file's name, or its title, says of it: whether it holds solutions. */
import { normalize } from './lexicon.ts';

const SOLVED =
  'solutions?|solved|corriges?|corrections?|(?:muster)?losung(?:en)?|loesung(?:en)?|solucion(?:es)?|resuelt[oa]s?|soluzion[ei]|risolt[aoie]|svolt[aoie]|svolgimenti|solucao|solucoes|resolvid[oa]s?|oplossing(?:en)?|uitwerking(?:en)?|answers';
/** Its own name, or that of the folder it lies in: `solutions/loops.ipynb`. */
const NAME = new RegExp(String.raw`(?:^|[-_ /])(?:sol|answer|${SOLVED})(?:\.\w+|\/[^/]*)$`, 'i');

/** With more behind it, as `tp2-correctionFonctions`, `Solutions_week_2`, `3-respostas-listas`. */
const AMONG =
  /(?:^|[-_ /])(?:solutions?|corriges?|corrections?|l(?:oe|o)sung(?:en)?|soluzioni|soluciones|respostas|respuestas|risposte|reponses|antworten|gabaritos?)(?=[-_ \d])[^/]*$/i;
const JOINED = /[-_ /](?:corrections?|corriges?|solutions?)[A-Z][^/]*$/;

/** A part of whatever matches: few files have one. */
const MAY_SOLVE =
  /sol|corr|answ|losu|l[öo]s|loes|resu|risol|risp|svol|resp|r.{1,2}pon|antwort|gabar|uitw|sung/i;

/** `lists-sol.ipynb`, `tp2_corrigé.ipynb`. */
export function isSolutionFile(path: string): boolean {
  if (!MAY_SOLVE.test(path)) return false;
  const plain = path.normalize('NFD').replace(/\p{M}/gu, '');
  return NAME.test(plain) || AMONG.test(plain) || JOINED.test(plain);
}

const TITLE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${SOLVED})(?:$|\s*[-–—:(]|\s(?:of|to|for|de|du|des|d'|aux?|zu[mr]?|der|di|del|dei)\b)|\b(?:${SOLVED})\)?\s*$`,
  'u',
);

/** `Functions (solutions)`, « Corrigé du TP 2 ». */
export const isSolutionTitle = (title: string): boolean => TITLE.test(normalize(title));
