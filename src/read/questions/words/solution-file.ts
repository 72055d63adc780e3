/** What a file's name, or its title, says of it: whether it holds solutions. */
import { KEY_NAMES } from './answer-names.ts';
import { titlesAnswers } from './key-list-title.ts';
import { answerTitleOf, EXPLANATIONS, normalize } from './lexicon.ts';

const SOLVED =
  'solutions?|solved|corriges?|corrigees|corrigid[ao]s?|corrections?|(?:muster|schnell|lehrer)?loe?sung(?:en|s(?:bogen|blatt|teil|heft))?|solucion(?:es)?|solucionario|resuelt[oa]s?|soluzion[ei]|risolt[aoie]|svolt[aoie]|svolgimenti|solucao|solucoes|resolvid[oa]s?|gabaritos?|oplossing(?:en)?|uitwerking(?:en)?|uitgewerkt|answers|reponses|respuestas|risposte|respostas|antworten|antwoorden|(?:antwoord|nakijk|correctie)model|correctiesleutel|pautas? de correccion|espelhos? de correcao';
/** So many times, or in this version: `solution_v2`. */
const COUNTED = '(?: ?v?\\d+)*';
/** Its own name, or that of the folder it lies in: `solutions/loops.ipynb`. */
const NAME = new RegExp(String.raw`(?:^|[ \d])(?:answer|${SOLVED})${COUNTED}$`);

/** With more behind it, as `tp2-correctionFonctions`, `Solutions_week_2`, `3-respostas-listas`. */
const AMONG =
  /(?:^|[ \d])(?:solutions?|corriges?|corrections?|(?:muster)?l(?:oe|o)sung(?:en)?|soluzion[ei]|solucion(?:es)?|solucoes|respostas|respuestas|risposte|reponses|antworten|gabaritos?|resuelt[oa]s|resolvid[oa]s|svolt[ie]|risolt[ie]|uitwerkingen|oplossingen)(?=[ \d])/;

/** What the sun, years and a correlation are called, too: at the end of a name, or behind that of a sheet. */
const SHORT = new RegExp(
  String.raw`(?:^|[ \d])soln?${COUNTED}$|[a-z]{3} ans${COUNTED}$|\b(?:t[pd]|ds|dm|ex(?:o|er|am)?|exerc\w*|ejerc\w*|eserc\w*|ubung|uebung|aufgaben?|labs?|hw|homework|quiz|devoir|eval\w*|fiche|feuille|lista|act|activi\w*|ativid\w*|attivit\w*|lezione|tutorial|sheet)(?![a-z]).*\b(?:soln?|corr|ans)${COUNTED}$`,
);

/** A part of whatever matches: few files have one. */
const MAY_SOLVE =
  /sol|corr|answ|[^a-z]ans|losu|l[öo]s|loes|resu|risol|risp|svol|resp|r.{1,2}pon|antwort|gabar|uitw|uitg|sung/i;

/** @param path the file's, with the folder it lies in: `lists-sol.ipynb`, `tp2_corrigé.ipynb`, `Gabaritos/Lista 1.ipynb` */
export function isSolutionFile(path: string): boolean {
  if (!MAY_SOLVE.test(path)) return false;
  const [file = '', folder = ''] = path.split('/').reverse();
  const name = wordsOf(file.replace(/\.\w+$/, ''));
  return [name, wordsOf(folder)].some((one) => NAME.test(one)) || AMONG.test(name) || SHORT.test(name);
}

/** `TP2-corrigéBoucles (v2)` → `tp2 corrige boucles v2` */
const wordsOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

/** `mock-exam-answer-key.md` */
const KEY_FILE = new RegExp(String.raw`(?:^|[ \d])(?:${KEY_NAMES})${COUNTED}$`);

export const isKeyFile = (path: string): boolean =>
  KEY_FILE.test(wordsOf(path.replace(/^.*\//, '').replace(/\.\w+$/, '')));

/** What may stand beside the answers of a page: `Answer key & explanations`. */
const REASONED = String.raw`(?:\s*(?:[&+/]|\b(?:and|with|et|und|mit|e|con|y|com|en)\b)\s*(?:\p{L}+ )?(?:${EXPLANATIONS}))?`;
/** „Lösungen kompakt“, «Soluciones desarrolladas». */
const AS_TOLD =
  '(?: (?:kompakt|komplett|schnell|kurz|ausfuhrlich|vollstandig|desarrollad[ao]s?|rapid[aeo]s?|completes?|complet[aeo]s?|detaillees?|in full|in brief))?';
const TITLE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${SOLVED}|${KEY_NAMES})(?:$|\s*[-–—:(]|\s(?:of|to|for|de|du|des|d'|aux?|zu[mr]?|der|di|del|dei|a|as|alle)\b)|\b(?:${SOLVED}|${KEY_NAMES})${AS_TOLD}${REASONED}\)?[^\p{L}\p{N}?]*$`,
  'u',
);

/** `Week 3: answer key & explanations`, „Lösungsschlüssel: Lesen“, `Answer key ★★`: whatever stands below it answers. */
const KEY_PAGE = new RegExp(
  String.raw`(?<!\b(?:how|an|your|without|no|com|und|mit)\b.{0,20})\b(?:${KEY_NAMES})${REASONED}(?:\s*[-–—:(|,]|[^\p{L}\p{N}?]*$)`,
  'u',
);

export function isKeyPage(title: string): boolean {
  const words = normalize(title);
  return MAY_TITLE.test(words) && KEY_PAGE.test(words);
}

/** A part of whatever matches. V8 takes longer to make the whole pattern than a small lesson to ask it. */
const MAY_TITLE =
  /sol|corr|answ|losu|loes|resu|svol|gabar|uitw|uitg|oplos|resp|repon|risp|antw|clave|chiave|cle |grille|griglia|chave/;

/** `Sentence correction` is what is to be done; « Devoir 2 correction » is none of that. */
const CORRECTING =
  /(?<!\b(?:t[dp]|d[sm]|exos?|exercices?|devoirs?|controles?|evaluations?|sujets?|fiches?|feuilles?|activites?|et|avec|la|une|de|en|pour|with|and)) corrections?\s*$/;
const isTask = (words: string): boolean => CORRECTING.test(words) && /\p{L} corrections?\s*$/u.test(words);

/** `Common errors and solutions`, as a manual tells what helps: nobody was asked. */
const HELPING =
  /\b(?:errors?|issues|mistakes|pitfalls|erreurs?|fehler|errori|errores|erros?|fouten)(?: \p{L}+)? (?:and|&|et|und|e|y|en) (?:\p{L}+ )?(?:solutions?|losungen|soluzioni|soluciones|solucoes|oplossingen)\s*$/u;

/** `Functions (solutions)`, « Corrigé du TP 2 », „Antworten zu Kapitel 2“, `Solution 3`; « Cookies de réponse » is none. */
export function isSolutionTitle(title: string): boolean {
  const words = normalize(title);
  const isOne = MAY_TITLE.test(words) && TITLE.test(words) && !isTask(words) && !HELPING.test(words);
  return isOne || answerTitleOf(title) !== undefined;
}

/** The same, or a title of keys. */
export const callsAnswers = (title: string): boolean => titlesAnswers(title) || isSolutionTitle(title);

/** `100 exercises with solutions`, « Exercices corrigés »: what is set stands there, too. */
export const holdsBoth = (normalized: string): boolean => BOTH.test(normalized);
const BOTH =
  /\b(?:(?:exercises?|problems?|puzzles|tasks)\b.{0,20}\b(?:with|and) (?:their )?(?:solutions|answers)|(?:solved|worked) (?:exercises|problems)|exercices? (?:corriges|resolus|(?:avec|et) (?:leurs )?(?:corriges?|solutions?))|(?:ubungen|aufgaben) (?:mit|und) (?:musterlosung|losung)(?:en)?|esercizi (?:svolti|risolti|(?:con|e) soluzion[ei])|ejercicios (?:resueltos|(?:con|y) soluciones)|exercicios (?:resolvidos|(?:com|e) (?:solucoes|respostas))|oefeningen (?:met|en) oplossingen)\b/;
