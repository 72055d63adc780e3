/** What the sections of a page are called that is one exercise: what is to be done, what one needs, what helps. */
import { fromLetter, normalize, STATEMENTS } from './lexicon.ts';

const GOALS =
  'goals?|objectives?|aims?|(?:your )?task|instructions?|what to do|mission|objectifs?|but|travail (?:a faire|demande)|ziele?|zielsetzung|aufgabe|anweisung(?:en)?|obiettiv[oi]|scopo|compito|istruzioni|richiesta|testo|esercizio|objetivos?|tarea|instrucciones|tarefa|instrucoes|doel|taak|opdracht|opgave|oefening|exercise|exercice|ejercicio|exercicio|cel(?: zadania)?|cil|ciel|cilj|syfte|obiectiv|scop|objectiu|amac|hedef|muc tieu|tujuan|цель|мета|цел';
const GOAL = new RegExp(
  String.raw`^(?:the |l'|la |le |die |das |il |lo |el |o |a )?(?:${GOALS}|${STATEMENTS})\s*:?$`,
);

/** `Objective`, « Énoncé », „Aufgabe“: what is to be done stands below it. */
export const titlesGoal = (title: string): boolean =>
  title.length < 40 && GOAL.test(fromLetter(normalize(title)));

const NAMED = new RegExp(
  String.raw`^(?:${STATEMENTS}|aufgabe|compito|esercizio|ejercicio|exercicio|exercice|exercise)\s*:?$`,
);

/** The same by a name that nothing else has: a goal, and instructions, are a manual's as well. */
export const titlesStatement = (title: string): boolean => NAMED.test(fromLetter(normalize(title)));

const DESCRIPTION =
  /^(?:description|beschreibung|descrizione|descripcion|descricao|beschrijving|opis|popis|beskrivning|beskrivelse|leiras|descriere|descripcio|aciklama|deskripsi|mo ta|описание|опис)(?: (?:and|et|und|e|y|en|i|a|och|og|si|ve|va|dan|и|та) \p{L}+)?\s*:?$/u;
/** `Description`, „Beschreibung“, below the name of an exercise: what is to be done. */
export const titlesDescription = (title: string): boolean =>
  title.length < 40 && DESCRIPTION.test(fromLetter(normalize(title)));

/** `Problem`, « Problème » */
export const titlesProblem = (title: string): boolean =>
  /^(?:the |le |das |il |el |o )?problem[ae]?\s*:?$/.test(fromLetter(normalize(title)));

const BESIDES = new RegExp(
  '^(?:' +
    [
      '(?:\\p{L}+ )?(?:requirements?|prerequisites?|constraints?|examples?|exemples?|in-?puts?|out-?puts?|rules?|notes?|description|background|hints?|tips?|material|files?|data|bonus|extras?|topics?|difficulty|duration)',
      'prerequis|contraintes?|entrees?|sorties?|regles?|remarques?|donnees|indices?|conseils?|fichiers?|materiel|contexte|duree',
      'voraussetzung(?:en)?|anforderung(?:en)?|beispiele?|eingabe|ausgabe|regeln|hinweise?|tipps?|beschreibung|daten|material(?:ien)?|dateien',
      'requisit[oi]|prerequisit[oi]|vincoli|esempi[o]?|regole|note|descrizione|suggeriment[oi]|dati|materiale',
      'requisitos|restricciones|restricoes|ejemplos?|exemplos?|entradas?|salidas?|saidas?|reglas|regras|notas?|descripcion|descricao|pistas?|dicas?|datos|dados',
      'vereisten|voorbeeld(?:en)?|invoer|uitvoer|regels|beschrijving|aanwijzing(?:en)?|gegevens',
    ].join('|') +
    String.raw`)(?: (?:of|for|de|d'|di|do|du|von|van|\p{L}+) ?\p{L}*)?\s*(?:\d{1,2})?\s*:?$`,
  'u',
);

/** `Requirements`, `Example 2`, „Hinweise“: what such a page says besides. */
export const standsBesideGoal = (title: string): boolean =>
  title.length < 40 && BESIDES.test(fromLetter(normalize(title)));

/** One word may stand before it, a few behind: `Main idea`, `Logic used`. */
const AROUND = (names: string): RegExp =>
  new RegExp(
    String.raw`^(?:the |your |le |la |l'|il |lo |das |die |der |el |o |a )?(?:\p{L}+ )?(?:${names})(?:[ (/–-]+\S+){0,3}\s*:?$`,
    'u',
  );

const WAY = AROUND(
  'logic|idea|approach|strategy|thinking|reasoning|intuition|pseudo-?code|algorithm|logique|idee|demarche|strategie|raisonnement|algorithme|ansatz|losungsidee|losungsansatz|vorgehen|uberlegung(?:en)?|algorithmus|logica|approccio|strategia|ragionamento|intuizione|pseudocodice|algoritmo|enfoque|estrategia|razonamiento|pseudocodigo|abordagem|raciocinio|intuicao|logika|aanpak|werkwijze|algoritme|pomysl|algorytm|napad|postup|algoritmus|losningside|algoritm|otlet|abordare|mantik|algoritma|y tuong|логика|идея|алгоритм|логіка|ідея|思路|解题思路',
);

/** `Approach`, « Logique », „Idee“: how what is to be done can be done. */
export const titlesWay = (title: string): boolean =>
  title.length < 40 && WAY.test(fromLetter(normalize(title)));

const CODE = AROUND(
  'source|code|implementation|programm?|quell(?:text|code)|programmcode|programmtext|implementierung|umsetzung|programme|codice|programma|implementazione|codigo|programa|implementacion|implementacao|implementatie|kodu?|implementacja|implementace|implementacija|kode|koden|programkod|kildekode|ohjelma|program(?:ot|ul|met|i)?|cod(?:ul)?(?: sursa)?|codi|kodlar|ma nguon|код|программа|програма|реализация|代码|参考代码|コード|プログラム',
);
/** What one starts with. */
const BEGUN =
  /\b(?:start\w*|given|initial\w*|skeleton|stub|base|template|provided|broken|buggy|wrong|example|sample|test\w*|depart|incomplet\w*|donne\w*|exemple|vorlage|gegeben\w*|beispiel\w*|iniziale|partenza|esempio|inicial|partida|ejemplo|exemplo)\b/;

/** `Code`, « Programme en Python », „Quelltext“. */
export function titlesProgram(title: string): boolean {
  const words = title.length < 40 ? fromLetter(normalize(title)) : '';
  return CODE.test(words) && !BEGUN.test(words);
}

const PROGRAM =
  "(?:the |your |le |la |il |lo |das |die |dein |el |tu |o |a |seu |l')?(?:program(?:me|ma|a)?|programm|script|function|fonction|funktion|funzione|funcion|funcao|algorithme?|algoritm[oi]|algorithmus)";
const MUST = '(?:must|should|shall|has to|will|doit|devra|soll|muss|deve|dovra|debe|debera|devera|moet)';
const SPECIFIES = new RegExp(String.raw`^${PROGRAM} ${MUST} \p{L}`, 'u');

/** `It should have a lid.` */
export const saysHowToBe = (words: string): boolean => IS_TO_BE.test(normalize(words));
const IS_TO_BE = new RegExp(String.raw`\b${MUST}\b`);

/** `The program should read two numbers.` */
export const specifiesProgram = (sentence: string): boolean => SPECIFIES.test(normalize(sentence));
