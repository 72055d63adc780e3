/**
 * What stands around a solution where a course makes two versions of a page: `BEGIN SOLUTION` … `END SOLUTION`,
 * `solution-begin`, « début du corrigé », „Lösung Ende“. Sources of patterns, without flags; they ignore case.
 */
const OF = String.raw`(?:(?:of|the|de|du|des|la|le|l['’]|der|von|dell[ao]?|del|da)[ \t]+){0,2}`;
const GAP = String.raw`[ \t:_-]*${OF}`;
export const NAMES =
  '(?:(?:model|sample)[ _-])?(?:solutions?|answers?(?:[ _-]key)?|mark(?:ing)?[ _-]scheme|corrig[eé]s?|corrections?|r[eé]ponses?|(?:muster)?l(?:oe|[oö])sung(?:en)?|(?:muster)?antwort(?:en)?|soluci[oó]n(?:es)?|respuestas?|soluzion[ei]|rispost[ae]|solu[cç][aã]o|respostas?|gabarito|oplossing(?:en)?|antwoord(?:en)?)';
/** `BEGIN SOLUTION Q2`, `BEGIN SOLUTION NO PROMPT` */
const WHOSE = String.raw`(?:[ \t:_#-]*(?:(?:q|question|ex|exercise|part)[ \t._-]*)?\d+(?:\.\d+)*[a-z]?)?(?:[ \t]+no[ \t]+prompt)?`;
export const BEGIN = '(?:begin|start|anfang|beginn|d[eé]but|inizio|in[ií]cio)';
const END = '(?:end|stop|ende|fine?|fim|einde)';

const around = (word: string, names: string): string =>
  `(?:${word}${GAP}${names}${WHOSE}|${names}${WHOSE}${GAP}${word})`;

export const OPENS = around(BEGIN, NAMES);
export const CLOSES = `(?:${around(END, NAMES)}|/[ \\t]*${NAMES}${WHOSE})`;
export const BEGIN_OR_END = `(?:${BEGIN}|${END})`;
/** Either of both. It says their names, which make it long, no more than twice. */
export const MARKS = `(?:(?:${BEGIN_OR_END}${GAP}|/[ \\t]*)${NAMES}${WHOSE}|${NAMES}${WHOSE}${GAP}${BEGIN_OR_END})`;
/** Around what the other version has in its place. */
export const TASK_OPENS = around(BEGIN, '(?:task|prompt)');
export const TASK_CLOSES = around(END, '(?:task|prompt)');
