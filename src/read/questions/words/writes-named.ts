/**
 * Whether a program is what words tell to write, by its names: `Write a function melt that …`, and below it a program that
 * defines `melt`. One of a page is enough: nobody gives whole what is to be written.
 */
import { normalize } from './lexicon.ts';
import { isToComplete } from './to-complete.ts';

const WRITE =
  '(?:write|define|implement|create|make|develop|code|program|build|ecri[a-z]*|defini[a-z]*|implement[a-z]*|cre(?:ez|er|e|a)|realis[a-z]*|schreib[a-z]*|definier[a-z]*|erstell[a-z]*|scriv[a-z]*|crea[a-z]*|realizz[a-z]*|defin[a-z]*|escrib[a-z]*|desarroll[a-z]*|escrev[a-z]*|cri(?:e|ar)|desenvolv[a-z]*|schrijf|maak|napisz|zdefiniuj|utworz|stworz)';
const CODE =
  '(?:functions?|fonctions?|funktion(?:en)?|funzion[ei]|funcion(?:es)?|func(?:ao|oes)|functies?|funkcj[eai]|methods?|methodes?|methoden?|metod[oiey]s?|class(?:e[sn]?|i)?|klassen?|clases?|klas[aeyi]|procedures?)';
/** Where a sentence begins, or the words behind a label: who tells what they do has a subject there, and « écrivons » does it together. */
const imperativeBehind = (mark: string): string =>
  String.raw`(?:^|${mark}\s*)(?:(?:please|bitte|por favor|per favore)[, ]+)?(?!\p{L}+(?:mos|iamo|ons)\b)`;
/** No word between both says that it is written for another: `Write a test for the function melt`. */
const tellsBehind = (mark: string): RegExp =>
  new RegExp(
    String.raw`${imperativeBehind(mark)}\b${WRITE} (?:(?!for\b|of\b|to\b|with\b|that\b|pour\b|de\b|fur\b|per\b|para\b|do\b)[\p{L}\d-]+ ){0,3}${CODE}\b(.*)`,
    'su',
  );
const TELLS = tellsBehind(String.raw`[^\p{L}\s,'’(]`);
/** « À l'aide de la fonction f, écrire une fonction g » */
const TELLS_LATER = tellsBehind(String.raw`[^\p{L}\s'’(]`);

/** How far behind that the names may stand. */
const NEAR = 120;
/** Behind a mark, or a word that points at other code, others are named: `(see also log)`, `, as in trace`. */
const OTHERS = /(?:[.,;:!?)](?=\s)|\s\(|\s(?:like|as|comme|wie|come|como|us(?:es?|ing))\s).*/s;

/** What a program defines: a function, a class, a method. */
const DEFINED =
  /^[ \t]*(?:(?:public|private|protected|static|final|abstract|export|default|async|pub|override|virtual|inline)[ \t]+)*(?:(?:def|class|function|fn|func|fun|sub|procedure|interface|record|let rec)[ \t]+(\w+)|(\w+)[ \t]*(?:<-|=)[ \t]*(?:function\b|lambda\b)|(?:const|let|var)[ \t]+(\w+)[ \t]*=[ \t]*(?:async[ \t]*)?(?:function\b|\([^()\n]*\)[ \t]*=>|\w+[ \t]*=>)|(?:[\w<>[\],*&]+[ \t]+){1,2}[*&]?(\w+)[ \t]*\([^;{}\n]*\)[ \t]*(?:\{|\n[ \t]*\{))/gm;

/** `int f() { return 0; }`, `def f(): pass`: a body to be written. */
const STUB =
  /\bdef[ \t][^\n]*:[ \t]*(?:pass|return(?: None)?)[ \t]*$|\{\s*(?:\/\/[^\n]*\n\s*|return(?:[ \t]+(?:0|-1|null|false|true|""|''|\[\]))?\s*(?:;\s*)?)*(?:\/\/[^\n]*)?\}/m;

/** @param paragraphs each begins a sentence */
export const writesNamed = (paragraphs: readonly string[], code: string): boolean =>
  !isToComplete(code) && !STUB.test(code) && namesWritten(TELLS, paragraphs, code);

/** The same of a program whose body is left to be written. A class without one is shown in lessons, too. */
export const writesStub = (paragraphs: readonly string[], code: string): boolean =>
  (isToComplete(code) || STUB.test(code)) && !BARE.test(code) && namesWritten(TELLS_LATER, paragraphs, code);

const BARE = /^\s*(?:(?!class\b)\w+[ \t]+)*class\b[^\n]*[:{]\s*(?:(?:pass|\.\.\.|\})\s*)?$/;

/** Whether what is told to be written has a name that code defines. */
function namesWritten(tells: RegExp, paragraphs: readonly string[], code: string): boolean {
  const behind = paragraphs
    .map((words) => tells.exec(normalize(words))?.[1])
    .find((one) => one !== undefined);
  if (behind === undefined) return false;
  const near = ` ${behind.slice(0, NEAR).replace(/^[\s,:]+/, '')} `.replace(OTHERS, ' ');
  return [...code.matchAll(DEFINED)]
    .flatMap((found) => found.slice(1).filter((one) => one !== undefined))
    .some((name) => isSaid(name.toLowerCase(), near));
}

/** A name of a letter or two is a word as any other, unless brackets follow. */
const isSaid = (name: string, words: string): boolean =>
  name.length > 2
    ? new RegExp(String.raw`(?<![\p{L}\d_])${name}(?![\p{L}\d_])`, 'u').test(words)
    : words.includes(` ${name}(`);
