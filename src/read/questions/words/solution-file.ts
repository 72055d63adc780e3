/** What a file's name says of it. */

/** `lists-sol.ipynb`, `tp2_corrige.ipynb`. */
export const isSolutionFile = (path: string): boolean =>
  /[-_ ](?:sol|solutions?|solved|corrige|corrections?|loesung(?:en)?|answers?)\.\w+$/i.test(path);
