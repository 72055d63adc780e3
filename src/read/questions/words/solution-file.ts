/** What a file's name says of it. */

const SOLVES =
  '(?:sol|solutions?|solved|corriges?|corrections?|answers?|losung(?:en)?|loesung(?:en)?|solucion(?:es)?|resuelt[oa]s?|soluzion[ei]|risolt[aoie]|svolt[aoie]|solucao|solucoes|resolvid[oa]s?|oplossing(?:en)?|uitwerking(?:en)?)';
/** Its own, or that of the folder it lies in: `solutions/loops.ipynb`. */
const NAME = new RegExp(String.raw`(?:^|[-_ /])${SOLVES}(?:\.\w+|\/[^/]*)$`, 'i');

/** `lists-sol.ipynb`, `tp2_corrigé.ipynb`. */
export const isSolutionFile = (path: string): boolean =>
  NAME.test(path.normalize('NFD').replace(/\p{M}/gu, ''));
