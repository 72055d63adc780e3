/** What every text in a language owes its readers, whoever wrote it. */
import type { Language } from '../../src/lesson/index.ts';

/** Every text of a catalogue with its path. */
export function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** `{name}`: what is filled in. */
export function fieldsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

/** English words that are no words of the others. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|is|isn’t|are|which|with|without|this|that|its|not|by|from|to)(?!\p{L})/iu;

/** What is written to be read to the letter: code, markup, paths, names of files, options and settings. */
const LITERAL =
  /`[^`]*`|\{[^}]*\}|<[^>]*>|--[\w-]+|https?:\S+|[\w*.-]+\.(?:html|xml|json|ipynb|js|md|yml|py|txt)\b/g;

/** What is amiss with a text in this language, in words; empty when nothing is. */
export function slipsOf(text: string, language: Language): readonly string[] {
  const plain = text.replace(LITERAL, 'x');
  const found = (what: string, pattern: RegExp): readonly string[] => {
    const [first] = pattern.exec(plain) ?? [];
    return first === undefined ? [] : [`${what}: ${first}`];
  };
  return [
    ...found('a typewriter’s apostrophe', /\p{L}'\p{L}/u),
    ...found('a typewriter’s quotation mark', /"\p{L}[^"]*"/u),
    ...(language === 'en' ? [] : found('English', ENGLISH)),
    ...HABITS[language].flatMap(([what, pattern]) => found(what, pattern)),
  ];
}

const ANGLES: readonly (readonly [string, RegExp])[] = [
  ['quotation marks of another language', /[“”„]/],
  ['a space within quotation marks', /«\s|\s»/],
];

const HABITS: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  en: [['quotation marks of another language', /[„«»]/]],
  fr: [
    ['quotation marks of another language', /[“”„]/],
    ['a space where a line may end', / [:;!?»%]|« /],
    [
      'no space before a high mark',
      /\p{L}[;!?»]|[^\d:\s\u00a0\u202f]:(?:\s|$)|«\S*?[^\s\u00a0]»|«[^\s\u00a0]/u,
    ],
  ],
  de: [
    ['quotation marks of another language', /[”«»]|(?<!„[^“]*)“/],
    ['a number and its unit apart', /[\d}] %/],
  ],
  es: [
    ...ANGLES,
    ['a question or exclamation that isn’t opened', /^[^¿]*\?|^[^¡]*!/],
    ['a number and its unit apart', /[\d}] %/],
  ],
  it: [...ANGLES, ['a number and its unit apart', /[\d}] %/]],
};
