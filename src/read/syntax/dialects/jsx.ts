/** Expressions of a program in a page: where they end, and the words that they are. */

/** What changes how braces count: strings, remarks, brackets. */
const PIECE = /["'`]|\/\*|\/\/|[{}[\]()]/g;

/** Behind the bracket that ends the one at `start`; undefined where none does near enough. */
export function balanced(text: string, start: number, budget: Budget): number | undefined {
  if (!/[{[(]/.test(text[start] ?? '')) return undefined;
  const limit = Math.min(text.length, start + Math.min(LONGEST, budget.left));
  let depth = 0;
  const next = new RegExp(PIECE);
  next.lastIndex = start;
  for (let match = next.exec(text); match && match.index < limit; match = next.exec(text)) {
    const [piece] = match;
    if (/[{[(]/.test(piece)) depth++;
    else if (/[}\])]/.test(piece)) depth--;
    else next.lastIndex = pieceEnd(text, match.index, piece);
    if (depth === 0) return match.index + 1;
  }
  budget.left -= limit - start;
  return undefined;
}

/** How many characters of a page may be looked through in vain: each brace that nothing closes costs some. */
export interface Budget {
  left: number;
}
export const newBudget = (): Budget => ({ left: 4_000_000 });

/** Quizzes are data of some length. */
const LONGEST = 400_000;

function pieceEnd(text: string, start: number, piece: string): number {
  if (piece === '/*') return behind(text, '*/', start + 2);
  if (piece === '//') return text[start - 1] === ':' ? start + 2 : behind(text, '\n', start + 2);
  const line = piece === '`' ? LONGEST : 4000;
  for (let i = start + 1; i < text.length && i < start + line; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === piece) return i + 1;
    // An apostrophe among words opens no string.
    else if (text[i] === '\n' && piece !== '`') return start + 1;
  }
  return start + 1;
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? from : found + mark.length;
}

/** The words that an attribute holds: `{'x'}`, `{require('./x.png').default}`, `{useBaseUrl('/x.png')}`, `{<>x</>}`. */
export function stringIn(expression: string): string | undefined {
  const [, , words] =
    /^\{\s*(?:[\w.]+\(\s*)?(["'`])((?:(?!\1)[^\\\n$]|\\.)*)\1\s*(?:\)(?:\.default)?\s*)?\}$/.exec(
      expression,
    ) ?? [];
  const number = /^\{\s*(-?[\d.]+)\s*\}$/.exec(expression)?.[1];
  return words ?? number ?? elementsIn(expression);
}

/** Elements as a value: `<>Use <code>tail</code></>`, `(<p>It is light.</p>)`. What only frames all of it is left out. */
const ELEMENTS = /^\{?\s*(?:\(\s*)?(<([a-z][a-z0-9]*|)(?:\s[^<>{}]*)?>([\s\S]*)<\/\2>)\s*(?:\)\s*)?\}?$/;
const FRAME = /^(?:div|p|span|)$/;

/** As HTML, in a line or several; undefined where it says what only a program knows. */
function elementsIn(expression: string): string | undefined {
  const [, all, name, inside] = /^\{?\s*\(?\s*</.test(expression) ? (ELEMENTS.exec(expression) ?? []) : [];
  if (all === undefined || name === undefined || inside === undefined) return undefined;
  const isFrame = FRAME.test(name) && (name === '' || !inside.includes(`<${name}`));
  const whole = isFrame ? inside : all;
  const read = whole
    .split(STRING)
    .map((piece, i) => (i % 2 === 1 ? asText(piece) : asMarkup(piece)))
    .join('');
  return read.includes('{') ? undefined : read.replace(/&lbrace;/g, '{').trim();
}

/** `{' '}`, `{"words"}`, and what stands between backticks. */
const STRING = /(\{\s*(?:"[^"\n]*"|'[^'\n]*'|`[^`$]*`)\s*\})/;

const asText = (piece: string): string =>
  piece
    .replace(/^\{\s*.|.\s*\}$/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\{/g, '&lbrace;');

const asMarkup = (piece: string): string =>
  piece
    .replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, '')
    .replace(/\sclassName=/g, ' class=')
    .replace(/\s[\w-]+=\{[^<>]*\}(?=[\s/>])/g, '')
    .replace(/\s*\n\s*/g, '\n');

/** A list or an object whose values are strings where they were elements: `{ question: <>Why?</> }`. */
export const withElementsRead = (source: string): string =>
  source.includes('</')
    ? source.replace(VALUE, (whole) => {
        const read = whole.startsWith('<') || whole.startsWith('(') ? elementsIn(whole) : undefined;
        return read === undefined ? whole : JSON.stringify(read);
      })
    : source;
/** What is set within words, `"<code>a</code>, <code>b</code>"`, is part of these. */
const VALUE =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|(?<=[:[,]\s*)(?:\(\s*)?<([a-z][a-z0-9]*|)(?:\s[^<>{}]*)?>(?:(?!<\1[\s>])[\s\S])*?<\/\1>(?:\s*\))?(?=\s*[,}\]])/g;

/** What an attribute is told in: words, a list of them, or code between backticks. */
export function toldIn(written: string): { readonly text: string; readonly isCode: boolean } | undefined {
  const code = /^\{\s*`((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`\s*\}$/.exec(written)?.[1];
  if (code !== undefined)
    return code.trim() ? { text: code.replace(/\\([`\\$])/g, '$1'), isCode: true } : undefined;
  const text = written.startsWith('{') ? (stringIn(written) ?? listIn(written)) : written;
  return text === undefined || /^(?:|true|false)$/.test(text) ? undefined : { text, isCode: false };
}

/** `{['a', 'b']}`: one a line. */
function listIn(expression: string): string | undefined {
  const inner = /^\{\s*\[\s*((?:(?:"[^"\n]*"|'[^'\n]*')\s*(?:,\s*)?)+)\]\s*\}$/.exec(expression)?.[1];
  return inner && [...inner.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => `- ${a ?? b}`).join('\n');
}

/** The words that an expression is; undefined where only a program knows them. */
export function expressionWords(source: string): string | undefined {
  if (/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(source)) return '';
  const [, , words] = /^\s*(["'`])((?:(?!\1)[^\\$]|\\.)*)\1\s*$/.exec(source) ?? [];
  return words?.replace(/\\(.)/g, '$1');
}

/** The lists and objects that a page's program gives a name, by it. */
export function exportsIn(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name, , path] of text.matchAll(/^import[ \t]+(\w+)[ \t]+from[ \t]*(['"])([^'"\n]+)\2/gm))
    values.set(`from ${name}`, path!);
  const budget = newBudget();
  for (const { index, 0: whole, 1: name } of text.matchAll(
    /^(?:export[ \t]+)?(?:const|let|var)[ \t]+(\w+)(?:[ \t]*:[^=\n]+)?[ \t]*=\s*(?=[[{])/gm,
  )) {
    const start = index + whole.length;
    const end = balanced(text, start, budget);
    if (end !== undefined) values.set(name!, text.slice(start, end));
  }
  return values;
}
