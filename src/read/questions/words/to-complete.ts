import { withoutAccents } from './other-languages.ts';

/** In lower case, without accents. Code that learners go on with: `...`, `# your code`, `# todo`, an empty body. In Spanish, *todo* is a name as any other. */
const TO_COMPLETE =
  /\b(?:your code|votre code|ihr code|il tuo codice|tu codigo|seu codigo|jouw code)\b|(?:#|\/\/|--|\*)\s*(?:todo|fixme)\b|_{3,}|["']\s*:\s*[,}]/;
/** `x = ...`, and no words in a string: `"""the digits [a, b, ... z]"""`, be it one that goes on behind a stroke. */
const ELLIPSIS = /\.\.\.|…/;
const STRINGS = /("""|''')[\s\S]*?\1|(["'])(?=[^"'\n]*\p{L})(?:\\\n|[^"'\n])*\2/gu;
const leavesOut = (code: string): boolean => ELLIPSIS.test(code) && ELLIPSIS.test(code.replace(STRINGS, ''));
const MARKED = /\b(?:TODO|FIXME)\b/;
/** `# A compléter`, `# DA SVOLGERE`, `# hier Code einfügen`, `### escribí el código acá` */
const CALLS =
  /(?:#|\/\/|--|\*)[^\n]*\b(?:a (?:completer|ecrire|faire|modifier)|da (?:svolgere|completare|fare)|(?:por|a) (?:completar|hacer|fazer)|code (?:hier )?(?:einfugen|eingeben|erganzen)|(?:insert|put|write|type|add|fill in) (?:your|the) (?:own |code|solution|answer)|complete[rz]? (?:this|the|here|ici|aqui)|to be (?:completed|implemented|done)|(?:escrib|scriv|ecri|escrev|schrei?[bv]|schrijf|inser|complet|agreg)[a-z]* (?:[a-z]+ ){0,3}(?:code|codigo|codice|solution|solucion|soluzione|solucao|losung|reponse|respuesta|risposta|resposta)\b)/;

/** More than remarks. */
const WRITTEN = /^[ \t]*(?!#|\/\/|--|%%)\S/m;

export function isToComplete(code: string): boolean {
  if (!WRITTEN.test(code) || MARKED.test(code) || leavesOut(code) || holdsStub(code)) return true;
  const plain = withoutAccents(code);
  return TO_COMPLETE.test(plain) || CALLS.test(plain);
}

/** What opens a body, and what only says that there is none. */
const OPENS = /^(\s*)(?:(?:async )?def|class)\b.*:\s*(?:#.*)?$/;
const EMPTY = /^\s*(?:pass|return(?: (?:None|False|0|""|''|\[\]|\{\}))?)\s*(?:#.*)?$/;
/** `x =`, whose value stands nowhere. */
const UNSET = /^(\s*)[\w.[\]'"]+\s*=\s*(?:#.*)?$/;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A body of remarks alone, or a value left out. */
function holdsStub(code: string): boolean {
  if (!/\b(?:def|class)\b|=[ \t]*(?:#.*)?$/m.test(code)) return false;
  const lines = withoutRemarks(code);
  return lines.some((line, i) => {
    const opens = OPENS.exec(line) ?? UNSET.exec(line);
    if (!opens) return false;
    const next = lines[i + 1] ?? '';
    return indentOf(next) <= opens[1]!.length || next === '' || EMPTY.test(next);
  });
}

/** Its lines, but for empty ones, remarks and what says in a string what it does. */
function withoutRemarks(code: string): readonly string[] {
  let open: string | undefined;
  return code.split('\n').filter((line) => {
    const [sign] = /^\s*[rf]?("""|''')/.exec(line)?.slice(1) ?? [];
    const wasOpen = open;
    const closing = wasOpen ?? sign;
    if (!closing) return !/^\s*(?:#|$)/.test(line);
    const times = line.split(closing).length - 1;
    open = wasOpen ? (times > 0 ? undefined : wasOpen) : times === 1 ? sign : undefined;
    return false;
  });
}
