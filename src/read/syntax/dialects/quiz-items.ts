/** One question as data say it, in whatever names: what it asks, what it offers, and which of that is right. */
import * as z from 'zod';
import { isRecord, once } from '../../../lesson/index.ts';
import { letterAt } from '../../questions/words/letters.ts';
import { withoutAccents } from '../../questions/words/other-languages.ts';
import { spoken } from './names.ts';
import { at, type Line, type Option, type Pair, questionOf, textOf, trueOrFalse } from './prepared.ts';

const NONE_GIVEN = {
  correct: false,
  remark: undefined as string | undefined,
  id: undefined as string | undefined,
};
const given = once(() => {
  const words = z.union([z.string(), z.number(), z.boolean()]).transform(String);
  return z.union([
    words.transform((one) => ({ words: one, ...NONE_GIVEN })),
    z.looseObject({}).transform((given) => {
      const one = inEnglish(given);
      return {
        words: firstOf(one, ['text', 'label', 'answer', 'option', 'content']) ?? shownIn(one),
        correct: truth(one, IS_RIGHT),
        remark: firstOf(one, REASONS),
        id: firstOf(one, ['id', 'key', 'letter', 'value']),
      };
    }),
  ]);
});
export type Given = z.infer<ReturnType<typeof given>>;

export type Data = Readonly<Record<string, unknown>>;

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
      const inEnglish = IN_ENGLISH.find(([others]) => others.test(words))?.[1];
      return [inEnglish ?? (CASED.has(words) ? words : name), value];
    }),
  );
}
const PLAIN: ReadonlySet<string> = new Set(
  'id question prompt options answers correct answer explanation'.split(' '),
);
/** `Front`, `Q`, `Question`. */
const CASED: ReadonlySet<string> = new Set([
  ...PLAIN,
  ...'q stem front back text choices hint type'.split(' '),
]);

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

/** Beside a title or a name, a value may be only what it is called by: `{ title: "ice", value: 2 }`. */
const shownIn = (one: Data): string =>
  longestIn({ title: one.title, name: one.name, value: one.value }) ||
  (firstOf(one, ['value']) ??
    longestIn(Object.fromEntries(Object.entries(one).filter(([name]) => !REASONS.includes(name)))));

const longestIn = (one: Data): string =>
  Object.values(one)
    .filter(isWords)
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');

/** A question of some data. */
export interface DataAsked {
  readonly stem: string;
  readonly options: readonly Given[];
  /** What says which are right: their number, their words or their name. */
  readonly keys: readonly string[];
  readonly pairs: readonly Pair[];
  /** What is to be put in this order. */
  readonly order: readonly string[];
  /** How far off a number may be. */
  readonly tolerance: number | undefined;
  readonly isCard: boolean;
  readonly feedback: string;
  readonly hints: readonly string[];
  /** As they stand. */
  readonly data: Data;
}

type Keyed = Pick<DataAsked, 'options' | 'keys'>;

/** A key that is a number may count from one. */
export const isKeyed = ({ options, keys }: Keyed): boolean =>
  options.length > 1 && [0, 1].some((base) => options.some(rightAmong({ options, keys }, base)));

/** Whether the data tell what is right. */
export const isAnswered = (one: DataAsked): boolean =>
  isKeyed(one) ||
  one.pairs.length > 0 ||
  one.order.length > 0 ||
  (one.options.length === 0 && one.keys.length > 0);

/** Which options are right: their data say so, or the key is their words, their name, number or letter. */
export function rightAmong({ options, keys }: Keyed, base: number) {
  const called = new Set(options.flatMap(({ words, id }) => [words, id]));
  return ({ words, correct, id }: Given, index: number): boolean =>
    correct ||
    keys.some((key) =>
      called.has(key)
        ? key === words || key === id
        : key === String(index + base) || lettered(key, index, words),
    );
}

/** `b`, `B)`, `B. ice` */
function lettered(key: string, index: number, words: string): boolean {
  const [, letter, rest = ''] = /^\(?([a-z])\)?[.:)]?(?:\s+(\S.*))?$/i.exec(key.trim()) ?? [];
  return letter?.toLowerCase() === letterAt(index) && (rest === '' || rest === words);
}

/** `correctOptionIndex`, `correct_answer`, `rightAnswers`; `answerIndex`, `solution` */
const KEY = new RegExp(
  [
    '^(?:correct|right)(?: (?:option|answer|choice|response|value))?s?(?: (?:index(?:es)?|indices|ids?|keys?|number|letters?))?$',
    '^(?:answer|solution)(?: (?:index|id|key|number|letter))?$',
  ].join('|'),
);
/** Beside options of another name. */
const KEYS = /^(?:answers?|solutions?)(?: (?:index(?:es)?|indices|ids?|keys?|numbers?|letters?))?$/;

/** What some data, or the words of a component, say of which are right: `answer`, `correctOptionIndex`. */
export const keysOf = (item: Data): readonly string[] => listOf(keyIn(inEnglish(item))).flatMap(parted);

/** Of what is right: what says so by that word before any answer. */
function keyIn(item: Data): unknown {
  const isOffered = ['options', 'choices', 'answerOptions'].some((name) => item[name] !== undefined);
  const keys = Object.entries(item)
    .map(([name, value]) => ({ called: spoken(name).toLowerCase(), value }))
    .filter(({ called, value }) => (KEY.test(called) || (isOffered && KEYS.test(called))) && isKey(value));
  return (keys.find(({ called }) => !/^[as]/.test(called)) ?? keys[0])?.value;
}

const isKey = (value: unknown): boolean =>
  Array.isArray(value) || (value !== undefined && value !== null && typeof value !== 'object');

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap((one) =>
    isKey(one) ? [String(one)] : [],
  );

const CALLED = [
  ...'question prompt text stem q statement problem task ask query front'.split(' '),
  ...['title', 'heading'],
];

/** Undefined where it asks nothing. */
export function readItem(data: Data): DataAsked | undefined {
  const item = inEnglish(withOptions(withTongues(data)));
  const stem = firstOf(item, CALLED);
  const key = keyIn(item);
  const back = key === undefined ? firstOf(item, ['back']) : undefined;
  const keys = back === undefined ? listOf(key).flatMap(parted) : [back];
  const pairs = pairsIn(item.pairs);
  const order = orderIn(item);
  const options = pairs.length > 0 || order.length > 0 ? [] : optionsIn(item, keys);
  if (stem === undefined || !options) return undefined;
  // A title by itself asks nothing.
  const isAsked =
    options.length > 0 ||
    keys.length > 0 ||
    pairs.length > 0 ||
    order.length > 0 ||
    firstOf(item, ['question', 'prompt', 'stem', 'q']);
  if (!isAsked) return undefined;
  const feedback =
    firstOf(item, REASONS) ?? (isKeyed({ options, keys }) ? reasonIn(item, stem, options) : '');
  return {
    stem: withCode(stem, firstOf(item, ['code', 'snippet', 'codeTemplate', 'code_template'])),
    options: remarked(unlabelled(options), item),
    keys: options.length > 0 || back !== undefined ? keys : [...keys, ...alsoAccepted(item, keys)],
    pairs,
    order,
    tolerance: Number(item.tolerance) || undefined,
    isCard: back !== undefined || 'a' in data,
    feedback,
    hints: listOf(item.hints ?? item.hint),
    data,
  };
}

/** What a site in two languages says in both, `q_en` and `q_fa`: one below the other, and options side by side. */
function withTongues(item: Data): Data {
  const tongues = Object.entries(item).flatMap(([name, value]) => {
    const [, base] = TONGUE.exec(name) ?? [];
    return base !== undefined && item[base] === undefined && (isWords(value) || isListOfWords(value))
      ? [{ name, base, value }]
      : [];
  });
  const twice = tongues.filter(({ base }) => tongues.filter((one) => one.base === base).length > 1);
  if (twice.length === 0) return item;
  const rest = Object.entries(item).filter(([name]) => !twice.some((one) => one.name === name));
  const both = [...new Set(twice.map(({ base }) => base))].map((base) => [
    base,
    twice.flatMap((one) => (one.base === base ? [one.value] : [])).reduce(side),
  ]);
  return Object.fromEntries([...both, ...rest]);
}
const TONGUE = /^([a-z]+)[_-][a-z]{2}$/;

const isListOfWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isWords);

const side = (a: string | readonly string[], b: string | readonly string[]): string | readonly string[] =>
  isWords(a) || isWords(b)
    ? [a, b].flat().join('\n\n')
    : a.map((one, index) => (b[index] === undefined ? one : `${one} / ${b[index]}`));

/** `a: iron`, `b: ice` among the other data, or `option1`, `optionB`: `a` by itself is the answer. */
function withOptions(item: Data): Data {
  if (item.options !== undefined || item.choices !== undefined) return item;
  const own = Object.entries(item).filter(
    ([name, value]) => isKey(value) && /^(?:[a-h]|(?:option|choice)[ _-]?[a-h1-8])$/i.test(name),
  );
  const isInOrder = own.every(
    ([name], index) => /^.*?([a-h1-8])$/i.exec(name)![1]!.toLowerCase() === placeIn(name, index),
  );
  if (own.length < 2 || !isInOrder) return item;
  const rest = Object.entries(item).filter(([name]) => !own.some(([one]) => one === name));
  return { ...Object.fromEntries(rest), options: own.map(([, value]) => String(value)) };
}

const placeIn = (name: string, index: number): string =>
  /\d$/.test(name) ? String(index + 1) : letterAt(index);

/** `A, C`: the letters of several. */
const parted = (key: string): readonly string[] =>
  /^[A-H](?:\s*,\s*[A-H])+$/.test(key) ? key.split(/\s*,\s*/) : [key];

const withCode = (stem: string, code: string | undefined): string =>
  code === undefined ? stem : `${stem}\n\n~~~~~~\n${code.replace(/^\n+|\s+$/g, '')}\n~~~~~~`;

const alsoAccepted = (item: Data, keys: readonly string[]): readonly string[] =>
  keys.length === 0
    ? []
    : ACCEPTED.flatMap((name) => listOf(item[name])).filter((one) => !keys.includes(one));
const ACCEPTED = 'accept accepted acceptable acceptedAnswers accepted_answers alternatives'.split(' ');

/** Options that say their own letters, all of them. */
function unlabelled(options: readonly Given[]): readonly Given[] {
  const bare = options.map(({ words }, index) => {
    const [, letter, rest] = /^\(?([a-h])[).:]\s+(\S[\s\S]*)$/i.exec(words) ?? [];
    return letter?.toLowerCase() === letterAt(index) ? rest : undefined;
  });
  return options.length > 1 && bare.every((one) => one !== undefined)
    ? options.map((one, index) => ({ ...one, words: bare[index]!, id: one.id ?? one.words }))
    : options;
}

/** What is told of each may stand in a list beside them. */
function remarked(options: readonly Given[], item: Data): readonly Given[] {
  const told = REASONS.map((name) => item[name]).find(
    (one) => Array.isArray(one) && one.length === options.length && one.every(isWords),
  ) as readonly string[] | undefined;
  return told ? options.map((one, index) => ({ ...one, remark: one.remark ?? told[index] })) : options;
}

/** `{ left: "ice", right: "solid" }`, `["ice", "solid"]`, or by their names. */
function pairsIn(value: unknown): readonly Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const rows = Array.isArray(value) ? value.map(sidesOf) : Object.entries(value);
  const pairs = rows.flatMap((row) =>
    row.length > 1 && row.every(isKey) ? [{ words: at(1, String(row[0])), answer: String(row[1]) }] : [],
  );
  return pairs.length === rows.length && pairs.length > 1 ? pairs : [];
}

const sidesOf = (row: unknown): readonly unknown[] =>
  Array.isArray(row)
    ? row
    : Object.entries(Object(row)).flatMap(([name, one]) => (/^(?:id|key)$/.test(name) ? [] : [one]));

/** `correctOrder`, `right_sequence` */
const ORDER = /^(?:correct|right) (?:order|sequence)$/;

/** What is offered, as the data order it: by places, counted from none or from one, by words or by names. */
function orderIn(item: Data): readonly string[] {
  const order = Object.entries(item).find(([name]) => ORDER.test(spoken(name).toLowerCase()))?.[1];
  const offered = Array.isArray(order) ? (optionsIn(item, []) ?? []) : [];
  if (!Array.isArray(order) || offered.length < 2) return [];
  const first = order.map(String).includes('0') ? 0 : 1;
  const placed = order.flatMap(
    (one) =>
      offered.find(
        ({ words, id }, index) => [words, id].includes(String(one)) || String(index + first) === String(one),
      ) ?? [],
  );
  return new Set(placed).size === offered.length ? placed.map(({ words }) => words) : [];
}

/** The list of what is right offers nothing: `answer: ["ice", "the ice"]`. */
const areAllRight = (one: Keyed): boolean => one.keys.length > 0 && one.options.every(rightAmong(one, 0));

/** By their name, or the list of another name that has what is right. */
function optionsIn(item: Data, keys: readonly string[]): readonly Given[] | undefined {
  const called = ['options', 'answers', 'choices', 'answerOptions', 'items']
    .map((name) => namedOptions(item[name]))
    .find(Array.isArray);
  const list = z.array(given());
  if (called) return list.safeParse(called).data;
  const others = Object.entries(item).map(([name, one]) =>
    Array.isArray(one) && !/^accept|^alternatives$/.test(name) ? list.safeParse(one).data : undefined,
  );
  return (
    others.find((options) => options && isKeyed({ options, keys }) && !areAllRight({ options, keys })) ?? []
  );
}

/** Beside options of which one is right, a sentence of another name says why, unless it calls something. */
const reasonIn = (item: Data, stem: string, options: readonly Given[]): string =>
  Object.entries(item)
    .flatMap(([name, value]) => (isWords(value) && !IS_NAME.test(name) ? [value] : []))
    .filter(
      (words) =>
        words !== stem &&
        !options.some((one) => one.words === words) &&
        /^\p{L}[^ ]* [^ ]* .*[.!?…)]$/su.test(words.trimEnd()),
    )
    .join('\n\n');
const IS_NAME =
  /title|label|heading|name|alt|caption|placeholder|topic|category|class|id$|hint|source|src|url|prompt|input|code/i;

/** `{ a: "ice", b: "iron" }`: by their names. */
const namedOptions = (given: unknown): unknown =>
  isRecord(given) ? Object.entries(given).map(([id, text]) => ({ id, text: String(text) })) : given;

/** Words that stand in a page as data, not as its Markdown: of HTML, only what sets words. */
const shown = (line: number, words: string): readonly Line[] =>
  at(
    line,
    words.replace(
      /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1|~{6}[\s\S]*?~{6}|<(?=\/?[a-z])(?!\/?(?:[abiupsq]|em|strong|code|sub|sup|br|img|span|kbd|pre|ul|ol|li|div|table|t[rdh]|thead|tbody|mark|small|del|ins|hr|details|summary|video|audio|iframe|svg|h[1-6]|blockquote)\b)/gi,
      (one) => (one === '<' ? '\\<' : one),
    ),
  );

/** More is a model answer, which nobody types word for word. */
const LONGEST = 60;
const isShort = (key: string): boolean =>
  key.length <= LONGEST && !key.includes('\n') && key.trim().split(/\s+/).length <= 6;

const isOneOf = (options: readonly Given[]) => (key: string) => options.some(({ words }) => words === key);

/** Whether a key of them is the number of as many options. */
export const countFromOne = (asked: readonly DataAsked[]): boolean =>
  asked.some(
    ({ options, keys }) =>
      options.length > 0 && keys.includes(String(options.length)) && !keys.some(isOneOf(options)),
  );

/** The questions of some data as MyST writes them. */
export function linesOfItems(
  asked: readonly DataAsked[],
  line: number,
  fromOne = countFromOne(asked),
): readonly Line[] {
  return asked.flatMap((one) => linesOf(one, fromOne ? 1 : 0, line));
}

function linesOf(asked: DataAsked, base: number, line: number): readonly Line[] {
  const { stem, options, pairs, order, hints } = asked;
  const isRight = rightAmong(asked, base);
  const offered: readonly Option[] = options.map((one, index) => ({
    words: shown(line, one.words),
    correct: isRight(one, index),
    remark: one.remark === undefined ? undefined : shown(line, one.remark),
  }));
  const { accepted, told, judged } =
    options.length > 0 || pairs.length > 0 || order.length > 0 ? NOTHING_TYPED : typed(asked, line);
  return [
    ...questionOf({
      line,
      stem: shown(line, stem),
      options: [...offered, ...judged],
      accepted,
      pairs: pairs.map(({ words, answer }) => ({ words: words.map((one) => ({ ...one, line })), answer })),
      items: order.map((one) => textOf(shown(line, one))),
      settings: order.length > 0 ? { type: 'ordering' } : {},
      hints: hints.map((hint) => shown(line, hint)),
      feedback: shown(line, told.join('\n\n') + (told.length > 0 ? '\n\n' : '') + asked.feedback),
    }),
    { text: '', line },
  ];
}

interface Typed {
  readonly accepted: readonly string[];
  readonly told: readonly string[];
  readonly judged: readonly Option[];
}
const NOTHING_TYPED: Typed = { accepted: [], told: [], judged: [] };

/** What is typed: words or a number; of what is judged, true or false; a card's other side, and more than a few words, are told afterwards. */
function typed({ keys, isCard, tolerance }: DataAsked, line: number): Typed {
  const [first = ''] = keys;
  if (/^(?:true|false)$/i.test(first) && keys.length === 1) {
    return { ...NOTHING_TYPED, judged: trueOrFalse(line, /^true$/i.test(first)) };
  }
  if (isCard || !keys.every(isShort)) return { ...NOTHING_TYPED, told: keys };
  const isNumber = tolerance !== undefined && /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(first);
  return { ...NOTHING_TYPED, accepted: isNumber ? [`${first} ± ${tolerance}`] : keys };
}
