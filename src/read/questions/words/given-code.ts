/** Words that point at code that is given: « Que fait le programme suivant ? », `Use the function below`. */
import { normalize } from './lexicon.ts';

const CODE =
  '(?:code|program|programm|programme|function|fonction|funktion|funzione|funcion|funcao|class|classe|klasse|clase|script|method|methode|metodo|cell|cellule|celda|cella|celula|zelle|snippet|stub|outline|codigo|codice|programa|programma)s?';
const GIVEN = new RegExp(
  String.raw`\b(?:(?:following|given|next|provided) (?:\w+ )?${CODE}|${CODE} (?:\w+ )?(?:below|above|suivante?s?|ci-(?:dessous|contre)|siguientes?|seguintes?|abaixo|seguent[ei]|hier ?unter)|(?:folgend|nachfolgend|nachstehend|gegeben)\w* (?:\w+ )?${CODE}|(?:siguiente|seguinte|seguente)s? ${CODE}|here(?:'s| is) an? (?:outline|start|skeleton)|(?:provided|starter|starting) code|get you started)\b`,
);

export const pointsAtGiven = (words: string): boolean => GIVEN.test(normalize(words));
