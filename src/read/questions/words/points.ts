/** What a question is worth, behind it: `(2 points)`, `[1,5 P.]`. Of normalized words. */
export const POINTS =
  /\s*[([]\s*\d+(?:[.,]\d+)?\s*(?:points?|pts?|p|marks?|punkte?|pkt|be|punt[oi]|puntos?|pontos?)?\.?\s*[)\]]\.?\s*$/;
