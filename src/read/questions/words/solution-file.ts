/** What a file's name says of it. */

const SOLVES =
  '(?:sol|solutions?|solved|corriges?|corrections?|answers?|losung(?:en)?|loesung(?:en)?|solucion(?:es)?|resuelt[oa]s?|soluzion[ei]|risolt[aoie]|svolt[aoie]|solucao|solucoes|resolvid[oa]s?|oplossing(?:en)?|uitwerking(?:en)?)';
/** Its own, or that of the folder it lies in: `solutions/loops.ipynb`. */
const NAME = new RegExp(String.raw`(?:^|[-_ /])${SOLVES}(?:\.\w+|\/[^/]*)$`, 'i');

/** With more behind it, as `tp2-correctionFonctions`, `Solutions_week_2`, `3-respostas-listas`. */
const AMONG =
  /(?:^|[-_ /])(?:solutions?|corriges?|corrections?|l(?:oe|o)sung(?:en)?|soluzioni|soluciones|respostas|respuestas|risposte|reponses|antworten|gabaritos?)(?=[-_ \d])[^/]*$/i;
const JOINED = /[-_ /](?:corrections?|corriges?|solutions?)[A-Z][^/]*$/;

/** `lists-sol.ipynb`, `tp2_corrigé.ipynb`. */
export function isSolutionFile(path: string): boolean {
  const plain = path.normalize('NFD').replace(/\p{M}/gu, '');
  return NAME.test(plain) || AMONG.test(plain) || JOINED.test(plain);
}
