/** What a page of exercises says besides: what it wants to reach, how it begins, what it shows. */
import { normalize } from './lexicon.ts';

const ASIDE =
  /^[^\p{L}]*(?:(?:\p{L}+ )?(?:objectives?|goals|outcomes|objectifs|lernziele|ziele|objetivos|obiettivi)|(?:\p{L}+ )?(?:steps|etapes|schritte|pasos|passi|passos)(?: \p{L}+)?|set-?up|install\w*|getting started|before you (?:start|begin)|premiers pas|avant de commencer|mise en place|erste schritte|bevor (?:du|ihr|sie) (?:anfangst|anfangt|anfangen|beginn\w+)|primi passi|prima di iniziare|primeros pasos|antes de (?:empezar|comenzar|comecar)|primeiros passos|instructions?|rules?|contents?|resources?|requirements?|prerequis\w*|hints?|tips?|submission|grading|notes?|remarks?|remarques?|examples?|exemples?|beispiele?|esemp[io]|ejemplos?|exemplos?|explanations?|explications?|erklarung(?:en)?|explicacion(?:es)?|explicacao|spiegazion[ei]|hinweise?|tipps?|anmerkungen|abgabe|inhalt|vorbereitung|einleitung|introduc\w+|introduzione|einfuhrung|consignes?|rendu|bareme|sommaire|indicazioni|consegna|instrucciones|entrega|instrucoes|conclusi\w+|summary|resume|zusammenfassung|resumen|resumo|riassunto|references?|literatur|bibliogra\w+)\b[^\p{L}]*$/u;

export const isAsideTitle = (words: string): boolean => words.length < 60 && ASIDE.test(normalize(words));

const EXAMPLE =
  /^[^\p{L}]*(?:(?:sample |expected )?(?:examples?|exemples?|beispiele?|esemp[io]|ejemplos?|exemplos?|(?:in|out)put))\b[^\p{L}]*(?::|$)/u;

/** `Example: three cubes`, below what is to be done. */
export const isExample = (words: string): boolean => EXAMPLE.test(normalize(words.slice(0, 40)));
