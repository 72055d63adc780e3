/** Words that point at code that is given: « Que fait le programme suivant ? », `Use the function below`. */
import { normalize } from './lexicon.ts';

const CODE =
  '(?:code|program|programm|programme|function|fonction|funktion|funzione|funcion|funcao|class|classe|klasse|clase|script|method|methode|metodo|cell|cellule|celda|cella|celula|zelle|snippet|stub|outline|codigo|codice|programa|programma|attempt|versuch|tentative|intento|tentativ[ao])s?';
const GIVEN = new RegExp(
  String.raw`\b(?:(?:following|given|next|provided) (?:\S+ ){0,3}?(?:${CODE}|lines)|(?:below|above),? you can see|(?:created|tabulated|defined|loaded),? (?:as )?(?:shown )?below|(?:this|that|cette?|diese\w*|quest[ao]|est[ae]) (?:code|program\w*|function|fonction|funktion|funzione|funcion|funcao|script|codigo|codice|snippet)\b|${CODE} (?:\w+ )?(?:below|above|suivante?s?|ci-(?:dessous|contre)|siguientes?|seguintes?|abaixo|seguent[ei]|hier ?unter)|(?:folgend|nachfolgend|nachstehend|gegeben)\w* (?:\w+ )?${CODE}|(?:siguiente|seguinte|seguente)s? ${CODE}|here(?:'s| is) an? (?:outline|start|skeleton)|(?:provided|starter|starting) code|get you started)\b`,
);

/** `What does it print?` */
const ASKS_WHAT_IT_DOES =
  /\b(?:what|which|que|quoi|qu'|was|che|cosa|o que|wat)\b[^.?!]{0,60}\b(?:prints?|outputs?|displays?|returns?|happens?|affich\w+|renvoi\w+|ausgegeben|passiert|stampa\w*|restituisc\w+|imprim\w+|devuelve\w*|muestra\w*|exib\w+|retorna\w*|salida|sortie|saida|ausgabe)\b[^.!]*\?/;

export function pointsAtGiven(words: string): boolean {
  const told = normalize(words);
  return GIVEN.test(told) || ASKS_WHAT_IT_DOES.test(told);
}

/** `Fix it`, « Compléter », „Ändern Sie“: what is to be done is done to code, which may be what stands below. */
const CHANGES =
  /(?:^|[.:?!)]\s+|\n)(?:modif\w+|chang\w+|fix|debug|correct|corrig\w+|corregg\w+|korrigier\w+|complet\w+|erganz\w+|vervollstandig\w+|ander\w+|explain|expli\w+|erklar\w+|spieg\w+|trace|predict|run|execut\w+|ejecut\w+|esegui\w*|analy[sz]\w+|analis\w+|analiz\w+|stud(?:y|ier|ia)|observ\w+|rewrite|reecri\w+|reescrib\w+|refactor\w*|optimi\w+|improve)\b/;

export const changesGiven = (words: string): boolean => CHANGES.test(normalize(words));

const NAMES_CODE = new RegExp(
  String.raw`\b(?:${CODE}|examples?|exemples?|beispiele?|ejemplos?|esemp[io]|exemplos?)\b`,
);

/** The same, and it names the code. */
export const changesNamed = (words: string): boolean =>
  changesGiven(words) && NAMES_CODE.test(normalize(words));
