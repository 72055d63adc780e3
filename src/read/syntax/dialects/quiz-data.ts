/** Questions that a page holds as data for a component to show: each becomes one as MyST writes it. */
import * as z from 'zod';
import { once, parseJson5 } from '../../../lesson/index.ts';
import { letterAt } from '../../questions/words/letters.ts';
import { withoutAccents } from '../../questions/words/other-languages.ts';
import { balanced, newBudget, withElementsRead } from './jsx.ts';
import { spoken } from './names.ts';
import { at, type Line, type Option, questionOf } from './prepared.ts';

const given = once(() => {
  const words = z.union([z.string(), z.number(), z.boolean()]).transform(String);
  return z.union([
    words.transform((one) => ({
      words: one,
      correct: false,
      remark: undefined as string | undefined,
      id: undefined as string | undefined,
    })),
    z.looseObject({}).transform((given) => {
      const one = inEnglish(given);
      return {
        words:
          firstOf(one, ['text', 'label', 'answer', 'option', 'content', 'value', 'title']) ?? longestIn(one),
        correct: truth(one, IS_RIGHT),
        remark: firstOf(one, REASONS),
        id: firstOf(one, ['id', 'key', 'value']),
      };
    }),
  ]);
});
type Given = z.infer<ReturnType<typeof given>>;

const anything = once(() => z.array(z.looseObject({})));

type Data = Readonly<Record<string, unknown>>;

/** What data call the reason of what is right. */
export const REASONS = 'explanation feedback rationale reason why explain because reveal comment'.split(' ');
const IS_RIGHT =
  /^(?:is )?(?:the )?(?:correct|right|true|ok|valid|good|answer|solution)(?: (?:answer|option|one))?$/;

/** What the data of programs in other languages are called. */
const IN_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^(?:frage|pregunta|domanda|pergunta|enonce|enunciado|vraag)$/, 'question'],
  [
    /^(?:antworten|antwortmoglichkeiten|optionen|opciones|respuestas|opzioni|risposte|opcoes|alternativas|respostas|choix|propositions|reponses|antwoorden)$/,
    'options',
  ],
  [
    /^(?:(?:richtige?|korrekte?) ?(?:antwort(?:en)?|option|index)?|(?:bonne|vraie) ?reponses?|reponse ?correcte|(?:respuesta|opcion|indice)? ?correct[ao]s?|(?:risposta|opzione|indice)? ?(?:corrett|esatt|giust)[aeo]|(?:resposta|opcao|indice)? ?(?:corret|cert)[ao]s?)$/,
    'correct',
  ],
  [/^(?:a|ans|antwort|reponse|respuesta|risposta|resposta|antwoord)$/, 'answer'],
  [
    /^(?:e|expl?|erklarung|explication|explicacion|spiegazione|explicacao|uitleg|retroalimentacion)$/,
    'explanation',
  ],
  [/^(?:texte|texto|testo)$/, 'text'],
  [/^(?:hinweis|tipp|indice|astuce|pista|suggerimento|dica)$/, 'hint'],
];

/** What a component's own words call what it asks. */
export const STEMS =
  'question prompt stem front frage pregunta domanda pergunta enonce enunciado vraag'.split(' ');

function inEnglish(item: Data): Data {
  const isPlain = Object.keys(item).every((name) => PLAIN.has(name));
  if (isPlain) return item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      const words = withoutAccents(spoken(name).toLowerCase());
      return [IN_ENGLISH.find(([others]) => others.test(words))?.[1] ?? name, value];
    }),
  );
}
const PLAIN: ReadonlySet<string> = new Set(
  'id question prompt options answers correct answer explanation'.split(' '),
);

function firstOf(one: Data, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = one[name];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

const truth = (one: Data, called: RegExp): boolean =>
  Object.entries(one).some(
    ([name, value]) => (value === true || value === 'true') && called.test(spoken(name).toLowerCase()),
  );

const isWords = (value: unknown): value is string => typeof value === 'string';

const longestIn = (one: Data): string =>
  Object.values(one)
    .filter(isWords)
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');

/** Where a program begins a list of questions; they may be counted first. */
const LIST = /\[\s*\{\s*(?:["']?id["']?\s*:\s*["']?[\w-]+["']?\s*,\s*)?["']?(?:question|prompt|q)["']?\s*:/g;

/** The lists of questions in a program, as it writes them. */
export function questionLists(program: string): readonly string[] {
  const budget = newBudget();
  const lists: string[] = [];
  let end = 0;
  for (const { index } of program.matchAll(LIST)) {
    if (index < end) continue;
    end = balanced(program, index, budget) ?? end;
    if (end > index) lists.push(program.slice(index, end));
  }
  return lists;
}

/** @returns undefined where it is no list of questions */
export function quizLines(source: string, line: number): readonly Line[] | undefined {
  const asked = askedIn(source);
  if (!asked) return undefined;
  const fromOne = asked.some((one) => one.keys.some((key) => key === String(one.options.length)));
  return asked.flatMap((one) => linesOf(one, fromOne ? 1 : 0, line));
}

/** The same of a list that nothing calls a quiz: each offers several things, of which the data say which are right. */
export function keyedQuizLines(source: string, line: number): readonly Line[] | undefined {
  return askedIn(source)?.every(isKeyed) ? quizLines(source, line) : undefined;
}

/** A key that is a number may count from one. */
const isKeyed = ({ options, keys }: Pick<Read, 'options' | 'keys'>): boolean =>
  options.length > 1 && [0, 1].some((base) => options.some(isRightOf({ options, keys }, base)));

/** Which options are right: their data say so, or the key is their words, their name, number or letter. */
function isRightOf({ options, keys }: Pick<Read, 'options' | 'keys'>, base: number) {
  const isCalled = (key: string): boolean => options.some(({ words, id }) => key === words || key === id);
  return ({ words, correct, id }: Given, index: number): boolean =>
    correct ||
    keys.some((key) =>
      isCalled(key)
        ? key === words || key === id
        : key === String(index + base) || key.toLowerCase() === letterAt(index),
    );
}

function askedIn(source: string): readonly Read[] | undefined {
  const asked = itemsIn(source)?.map(read);
  return asked && asked.length > 0 && asked.every((one) => one !== undefined) ? asked : undefined;
}

function itemsIn(source: string): z.infer<ReturnType<typeof anything>> | undefined {
  if (!/^\s*[[{]/.test(source)) return undefined;
  try {
    const strings = withElementsRead(source).replace(/`((?:[^`\\$]|\\.)*)`/g, (_, words: string) =>
      JSON.stringify(words.replace(/\\(.)/g, '$1')),
    );
    const value: unknown = parseJson5(strings);
    const list = Array.isArray(value) ? value : ((value as Record<string, unknown>).questions ?? [value]);
    const read = anything().safeParse(list);
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

interface Read {
  readonly stem: string;
  readonly options: readonly Given[];
  /** What says which are right: their number, their words or their name. */
  readonly keys: readonly string[];
  readonly feedback: string;
  readonly hint: string | undefined;
}

/** `correctOptionIndex`, `correct_answer`, `rightAnswers`; `answerIndex`, `solution` */
const KEY = new RegExp(
  [
    '^(?:correct|right)(?: (?:option|answer|choice|response|value))?s?(?: (?:index(?:es)?|indices|ids?|keys?|number|letters?))?$',
    '^(?:answer|solution)(?: (?:index|id|key|number|letter))?$',
  ].join('|'),
);

/** Of what is right: what says so by that word before any answer. */
function keyIn(item: Data): unknown {
  const keys = Object.entries(item)
    .map(([name, value]) => ({ called: spoken(name).toLowerCase(), value }))
    .filter(({ called, value }) => KEY.test(called) && isKey(value));
  return (keys.find(({ called }) => !/^[as]/.test(called)) ?? keys[0])?.value;
}

const isKey = (value: unknown): boolean =>
  Array.isArray(value) || (value !== undefined && typeof value !== 'object');

const CALLED = [
  ...'question prompt text stem q statement problem task ask query'.split(' '),
  ...['title', 'heading'],
];

function read(data: Data): Read | undefined {
  const item = inEnglish(data);
  const stem = firstOf(item, CALLED);
  const key = keyIn(item);
  const keys = (Array.isArray(key) ? key : key === undefined ? [] : [key]).map(String);
  const options = optionsIn(item, keys);
  if (stem === undefined || !options) return undefined;
  // A title by itself asks nothing.
  const isAsked = options.length > 0 || key !== undefined || firstOf(item, ['question', 'prompt', 'stem']);
  if (!isAsked) return undefined;
  const feedback =
    firstOf(item, REASONS) ?? (isKeyed({ options, keys }) ? reasonIn(item, stem, options) : '');
  return { stem, options, keys, feedback, hint: firstOf(item, ['hint']) };
}

/** By their name, or the list of another name that has what is right. */
function optionsIn(item: Data, keys: readonly string[]): readonly Given[] | undefined {
  const called = ['options', 'answers', 'choices', 'answerOptions', 'items']
    .map((name) => namedOptions(item[name]))
    .find(Array.isArray);
  const list = z.array(given());
  if (called) return list.safeParse(called).data;
  const others = Object.values(item).map((one) =>
    Array.isArray(one) ? list.safeParse(one).data : undefined,
  );
  return others.find((options) => options && isKeyed({ options, keys })) ?? [];
}

/** Beside options of which one is right, a sentence of another name says why, unless it calls something. */
const reasonIn = (item: Data, stem: string, options: readonly Given[]): string =>
  Object.entries(item)
    .flatMap(([name, value]) => (isWords(value) && !IS_NAME.test(name) ? [value] : []))
    .filter(
      (words) =>
        words !== stem &&
        !options.some((one) => one.words === words) &&
        /^\p{L}.* .* .*[.!?…)]\s*$/su.test(words),
    )
    .join('\n\n');
const IS_NAME =
  /title|label|heading|name|alt|caption|placeholder|topic|category|class|id$|hint|source|src|url/i;

/** `{ a: "ice", b: "iron" }`: by their names. */
function namedOptions(given: unknown): unknown {
  const isNamed = typeof given === 'object' && given !== null && !Array.isArray(given);
  return isNamed ? Object.entries(given).map(([id, text]) => ({ id, text: String(text) })) : given;
}

function linesOf({ stem, options, keys, feedback, hint }: Read, base: number, line: number): readonly Line[] {
  const isRight = isRightOf({ options, keys }, base);
  const given: readonly Option[] = options.map((one, index) => ({
    words: at(line, one.words),
    correct: isRight(one, index),
    remark: one.remark === undefined ? undefined : at(line, one.remark),
  }));
  return [
    ...questionOf({
      line,
      stem: at(line, stem),
      options: given,
      accepted: options.length === 0 ? keys : [],
      hints: hint === undefined ? [] : [at(line, hint)],
      feedback: at(line, feedback),
    }),
    { text: '', line },
  ];
}

const ITEM = /^[ \t]{0,3}(?:[-*+]|\d{1,2}[.)])[ \t]+(.*)$/;

/** A component around its stem and a list of options, its attribute telling which of them are right: `correct={[3]}`. */
export function choiceIn(
  body: readonly Line[],
  words: Readonly<Record<string, string>>,
  line: number,
): readonly Line[] | undefined {
  const key = /^\{\s*\[?([\d\s,]+)\]?\s*\}$/.exec(words.correct ?? words.answer ?? '')?.[1];
  const first = body.findIndex(({ text }) => ITEM.test(text));
  if (key === undefined || first < 0) return undefined;
  const right = key.split(',').map(Number);
  const items: Line[][] = [];
  for (const one of body.slice(first)) {
    const item = ITEM.exec(one.text)?.[1];
    if (item !== undefined) items.push([{ ...one, text: item }]);
    else items.at(-1)!.push({ ...one, text: one.text.trim() });
  }
  const options = items.map((one, index) => ({ words: one, correct: right.includes(index + 1) }));
  const settings = words.multiple === undefined ? {} : { multi: '' };
  return questionOf({ line, stem: body.slice(0, first), options, settings });
}
