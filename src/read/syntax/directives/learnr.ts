/**
 * learnr: questions that R asks in a chunk. They become Markdown: what R computes is none of a key.
 *
 *     question("What floats?",
 *       answer("iron"),
 *       answer("ice", correct = TRUE, message = "It is light.")
 *     )
 */
import { at, type Option, questionOf, textOf } from '../dialects/prepared.ts';

interface Call {
  readonly name: string;
  readonly given: readonly Given[];
}

/** What a call is given, by its place or by a name. */
interface Given {
  readonly name?: string;
  readonly value: string | boolean | Call | undefined;
}

const ASKS = /^(?:learnr::)?(?:quiz|question(?:_(?:radio|checkbox|text|numeric))?)$/;
const MAY_ASK = /\b(?:quiz|question(?:_\w+)?)\s*\(/;

/** The questions of a chunk, as Markdown; undefined where it asks none, or does something else. */
export function questionsOfR(source: string, line: number): string | undefined {
  if (!MAY_ASK.test(source)) return undefined;
  const calls = callsIn(source);
  const asked = calls?.every(({ name }) => ASKS.test(name)) ? calls.flatMap(questionsIn) : [];
  const read = asked.map((one) => markdownOf(one, line));
  return read.length > 0 && read.every((one) => one !== undefined) ? read.join('\n\n') : undefined;
}

const questionsIn = (call: Call): readonly Call[] =>
  /quiz$/.test(call.name) ? call.given.flatMap(({ value }) => (isCall(value) ? [value] : [])) : [call];

const isCall = (value: Given['value']): value is Call => typeof value === 'object';

function markdownOf({ name, given }: Call, line: number): string | undefined {
  const [stem] = given.filter((one) => one.name === undefined || one.name === 'text');
  const answers = given.flatMap(({ value }) =>
    isCall(value) && /\banswer$/.test(value.name) ? [value] : [],
  );
  const refused = wordsOf(given, 'incorrect');
  const options = answers.map((one) => optionOf(one, line, refused));
  const right = options.filter(({ correct }) => correct);
  if (typeof stem?.value !== 'string' || options.length === 0) return undefined;
  // What learnr says to a right answer, and whatever was answered.
  const told = ['correct', 'message', 'post_message'].flatMap((one) => wordsOf(given, one) ?? []);
  const kind = wordsOf(given, 'type') ?? name;
  const isTyped = /text|numeric/.test(kind);
  const isMultiple = right.length > 1 || /checkbox|multiple/.test(kind);
  const tolerance = /numeric/.test(kind) ? wordsOf(given, 'tolerance') : undefined;
  return textOf(
    questionOf({
      line,
      // What it asks may stand above it, where learners see it.
      stem: at(line, stem.value.trim() || '…'),
      ...(isTyped
        ? { accepted: right.map(({ words }) => `${textOf(words)}${tolerance ? ` ± ${tolerance}` : ''}`) }
        : { options }),
      ...(told.length > 0 && { feedback: at(line, told.join('\n\n')) }),
      settings: isMultiple && !isTyped ? { multi: '' } : {},
    }),
  );
}

/** @param refused what is said to any wrong answer */
function optionOf({ given }: Call, line: number, refused: string | undefined): Option {
  const [words] = given.filter(({ name }) => name === undefined || name === 'text');
  const correct = given.find(({ name }, i) => name === 'correct' || (name === undefined && i === 1));
  const isRight = correct?.value === true;
  const remark = wordsOf(given, 'message') ?? (isRight ? undefined : refused);
  return {
    words: at(line, typeof words?.value === 'string' ? words.value : '…'),
    correct: isRight,
    ...(remark !== undefined && { remark: at(line, remark) }),
  };
}

const wordsOf = (given: readonly Given[], name: string): string | undefined => {
  const value = given.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
};

const WORDS = String.raw`\s*(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')\s*`;
const SAID = new RegExp(
  String.raw`^(?:\s*(?:gradethis::)?grade(?:_this)?_code\(\s*(?:correct\s*=)?${WORDS}\)\s*|(?:${WORDS})+)$`,
);

/** What a chunk that checks says to the right code, where that is all it holds: `"Well done."`, `grade_code("Well done.")`. */
export function saidByCheck(source: string): string | undefined {
  if (!SAID.test(source)) return undefined;
  const said = tokensIn(source).flatMap(({ kind, value }) => (kind === 'words' ? [value] : []));
  return said.length > 0 ? said.join('\n\n') : undefined;
}

const unescaped = (words: string | undefined): string | undefined =>
  words?.replace(/\\([\s\S])/g, (_, one: string) => ESCAPED[one] ?? one);

const TOKEN =
  /\s+|#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|(-?\d+(?:\.\d+)?L?)|([A-Za-z_.][\w.]*(?:::[\w.]+)?)|([(),=])|([\s\S])/y;

interface Token {
  readonly kind: 'words' | 'name' | 'sign' | 'other';
  readonly value: string;
}

function tokensIn(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [, double, single, number, name, sign, other] of source.matchAll(new RegExp(TOKEN, 'gy'))) {
    const words = unescaped(double ?? single);
    if (words !== undefined) tokens.push({ kind: 'words', value: words });
    else if (number !== undefined) tokens.push({ kind: 'words', value: number.replace(/L$/, '') });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else if (other !== undefined) tokens.push({ kind: 'other', value: other });
  }
  return tokens;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** Calls one after another; undefined where anything else stands between them. */
function callsIn(source: string): readonly Call[] | undefined {
  const tokens = tokensIn(source);
  const calls: Call[] = [];
  for (let from = 0; from < tokens.length; ) {
    const read = callAt(tokens, from);
    if (!read) return undefined;
    calls.push(read.call);
    from = read.end;
  }
  return calls;
}

function callAt(
  tokens: readonly Token[],
  from: number,
): { readonly call: Call; readonly end: number } | undefined {
  const [name, opens] = tokens.slice(from, from + 2);
  if (name?.kind !== 'name' || opens?.value !== '(' || opens.kind !== 'sign') return undefined;
  const given: Given[] = [];
  for (let next = from + 2; next < tokens.length; ) {
    if (isSign(tokens[next], ')')) return { call: { name: name.value, given }, end: next + 1 };
    if (isSign(tokens[next], ',')) next++;
    else {
      const read = givenAt(tokens, next);
      given.push(read.given);
      next = read.end;
    }
  }
  return undefined;
}

const isSign = (token: Token | undefined, value: string): boolean =>
  token?.kind === 'sign' && token.value === value;

/** One thing that is given; what R computes has no value. */
function givenAt(tokens: readonly Token[], from: number): { readonly given: Given; readonly end: number } {
  const isNamed = tokens[from]?.kind === 'name' && isSign(tokens[from + 1], '=');
  const start = isNamed ? from + 2 : from;
  const name = isNamed ? { name: tokens[from]!.value } : {};
  const call = callAt(tokens, start);
  const first = tokens[start];
  const end = call?.end ?? start + 1;
  if (isSign(tokens[end], ',') || isSign(tokens[end], ')'))
    return { given: { ...name, value: call?.call ?? valueIn(first) }, end };
  return { given: { ...name, value: undefined }, end: behind(tokens, start) };
}

const valueIn = (token: Token | undefined): string | boolean | undefined =>
  token?.kind === 'words'
    ? token.value
    : token?.kind === 'name' && /^(?:TRUE|T|FALSE|F)$/.test(token.value)
      ? token.value.startsWith('T')
      : undefined;

/** The comma or bracket that ends an expression. */
function behind(tokens: readonly Token[], from: number): number {
  let depth = 0;
  let at = from;
  for (; at < tokens.length; at++) {
    if (depth === 0 && (isSign(tokens[at], ',') || isSign(tokens[at], ')'))) return at;
    if (isSign(tokens[at], '(')) depth++;
    else if (isSign(tokens[at], ')')) depth--;
  }
  return at;
}
