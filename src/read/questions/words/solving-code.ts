/** What code does below what is to be done: whether it is whole, and more than values or tests. */
import { normalize } from './lexicon.ts';
import { isToComplete } from './to-complete.ts';

/** What is to be written is named in code, and so it is there. */
const NAMES_CODE =
  /\b(?:functions?|fonctions?|funktion(?:en)?|funzion[ei]|funcion(?:es)?|func(?:ao|oes)|methods?|methodes?|methoden|metod[oi]s?|class|class[ei]|classes|klassen?|clases?)\b/;
const WRITES = new RegExp(
  String.raw`\b(?:writ|defin|implement|creat|mak|develop|program|ecri|realis|cre[ez]|schreib|definier|erstell|scriv|crea|realizz|escrib|escrev|desarroll|cri[ae]|schrijf|maak)\w*\b[^.:?]{0,40}${NAMES_CODE.source}`,
);
/** `Write a function`, «scriviamo una funzione» */
export const writesFunction = (words: string): boolean => WRITES.test(normalize(words));
/** `Write a program that …`, «Faça um programa que …»: only who teaches to program says so. */
const PROGRAM = '(?:\\w+ ){0,3}(?:program(?:me|ma|as?|m)?|script|skript|algorithme?|algoritmo|algoritme)';
const ASKS_PROGRAM = new RegExp(
  `^(?:${[
    `(?:write|create|make|develop|implement|design) an? ${PROGRAM}`,
    `(?:ecri(?:re|s|vez)|cre(?:er|e|ez)|realise[rz]?|faire|fais|faites|concevoir|concevez|developpe[rz]?) un ${PROGRAM}`,
    `(?:schreib|erstell|entwickl|entwickel|programmier)(?:e|t|en sie|n sie) ein ${PROGRAM}`,
    `(?:scriv(?:i|ere|ete)|crea(?:re|te)?|realizza(?:re|te)?|sviluppa(?:re|te)?) un ${PROGRAM}`,
    `(?:escrib[aei]r?|cre(?:a|e|ar)|haz|hacer|haga|realiz(?:a|ar)|realice|desarroll(?:a|e|ar)|elabor(?:a|e|ar)|disen(?:a|e|ar)|implement(?:a|e|ar)) un ${PROGRAM}`,
    `(?:fac(?:a|am)|fazer|escrev(?:a|er)|cri(?:e|ar)|desenvolv(?:a|er)|elabor(?:e|ar)|implement(?:e|ar)|constru(?:a|ir)) um ${PROGRAM}`,
    `(?:schrijf|maak|ontwikkel) een ${PROGRAM}`,
  ].join(
    '|',
  )})(?: (?:in|en|em) \\S+)?,? (?:that|which|to|qui|que|permettant|pour|afin|che|per|dat|om|para|das)\\b`,
);
export const asksProgram = (words: string): boolean => ASKS_PROGRAM.test(normalize(words));

/** `int melt(int x) {`: no function takes what says more than so much. */
const TYPED = String.raw`^[ \t]*(?:\w+[ *]+){1,3}(\w+) ?\([^;{}]{0,400}\)\s*\{`;
const DEFINES = new RegExp(
  String.raw`^[ \t]*(?:def|class|function|public|private|static|int|void|fn|func|let rec|sub|procedure)\s+\w|<-\s*function\b|=>|\blambda\b|${TYPED}|^[ \t]*\w+\([\w, ]*\)\s*=`,
  'm',
);

export const defines = (code: string): boolean => DEFINES.test(code);

const DEFINED = new RegExp(
  String.raw`^[ \t]*(?:(?:async )?def|function|fn|func|sub)\s+(\w+)|${TYPED}|^[ \t]*(\w+)\s*<-\s*function\b`,
  'gm',
);

/** Whether code defines what another only begins, or calls: `def melt(x)`, `melt(2)  # 1`. */
export function definesShown(code: string, shown: string): boolean {
  const names = namesShown(shown);
  return names.length > 0 && namesDefined(code).some((name) => names.includes(name));
}

/** What code defines whole. */
export const namesDefined = (code: string): readonly string[] =>
  isToComplete(code) ? [] : [...code.matchAll(DEFINED)].map(([, ...names]) => names.find(Boolean)!);

/** What code only begins, or calls. */
export const namesShown = (shown: string): readonly string[] =>
  hasBody(shown) && !isToComplete(shown) ? [] : [...shown.matchAll(CALLED)].map(([, name]) => name!);
const CALLED = /(\w+)\s*(?:\(|<-)/g;

const hasBody = (code: string): boolean => /^[ \t]+\S/m.test(code);

/** `Create a list`: values alone do. */
const MAKES =
  /\b(?:cre[ae]\w*|cri(?:e|ar)|assign|stores?|store|declar\w+|initiali\w+|inicialic\w+|affect\w+|assegn\w+|asign\w+|atribu\w+|erstell\w*|anlegen|leg\w* .{0,30} an|maak)\b/;

/** @param words what is to be done; @param code all that stands below */
export function mayDo(words: string, code: string): boolean {
  const told = normalize(words);
  if (isToComplete(code)) return false;
  return NAMES_CODE.test(told) ? defines(code) : MAKES.test(told) || !isData(code);
}

/** The same of a part of an exercise, which may be solved by what is there: `Use the method of 3.2.` */
export const mayDoPart = (code: string): boolean => !isToComplete(code) && !isData(code);

/** Nothing but values, or what reads them. */
const isData = (code: string): boolean => code.split('\n').every((line) => DATA.test(line));
const DATA =
  /^\s*(?:$|#|%|!|import\b|from\b|[\w.]+\s*(?:=|<-)\s*(?:[-\d"'[({]|[\w.]*(?:read|load|open|rand)\w*\()|[-\d"'[\](){},.])/;

/** So many words say more than a name. */
export const saysMoreThanName = (words: string): boolean => /\p{L}{2,}(?:[^\p{L}]+\p{L}+){3}/u.test(words);
