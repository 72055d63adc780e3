/**
 * Words that fill blanks, and what is said above them: “Fill in *a*, *an* or *the*”, „der, die oder das?“, «Completa con ser
 * o estar». Words in brackets behind a sentence with a blank may as well be hints, which are yet to be changed: `She ___ to
 * school. (go)`.
 */
import { normalize } from './lexicon.ts';

/** What may part words that are offered. */
const PARTING =
  /\s?[,;/|·•]\s?(?:(?:or|and|oder|und|ou|et) )?| [–—-] | (?:or|and|oder|und|ou|et|o|u|y|e|en|of) /;
/** What is no word, and what stands around one. */
const AROUND = /[^\p{L}\p{M}\s'’-]|(?<!\p{L})['’]|['’](?!\p{L})/gu;

/** Accents are letters here: *a* is not *à*. */
const spelt = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/« ?| ?»/g, '"')
    .trim();

const bare = (words: string): string => spelt(words.replace(AROUND, ' '));

/**
 * Whether what is said above, one of the calls by itself, lets know that words behind sentences fill their blanks.
 *
 * @param told a word each, two of them different
 * @param around what else says what is practised: titles
 */
export function fillAsTold(
  told: readonly string[],
  calls: readonly string[],
  around: readonly string[],
): boolean {
  const words = [...new Set(told.map(bare))];
  if (words.length < 2 || ([...calls, ...around].some(changes) && !words.some((one) => OBLIQUE.test(one))))
    return false;
  const areForms = calls.some((call) => areFormsNamed(words, call));
  return (
    areForms || (!words.some((one) => mayBeBase(one, words)) && calls.some((call) => areOffered(words, call)))
  );
}

/** Each is offered, and two of them in one row. */
function areOffered(words: readonly string[], call: string): boolean {
  const pieces = spelt(call).split(PARTING).map(bare);
  const ended = pieces.map((one) => words.find((word) => ` ${one}`.endsWith(` ${word}`)));
  const begun = pieces.map((one) => words.find((word) => `${one} `.startsWith(`${word} `)));
  const offered = new Set([...ended.slice(0, -1), ...begun.slice(1)]);
  return (
    words.every((one) => offered.has(one)) && ended.some((one, i) => one !== undefined && goesOn(one, i))
  );

  /** Whether another is offered behind one, over nothing but other words. */
  function goesOn(word: string, at: number): boolean {
    const others = begun.slice(at + 1);
    const next = others.findIndex((one) => one !== undefined && one !== word);
    return next >= 0 && pieces.slice(at + 1, at + 1 + next).every((one) => one.split(' ').length <= LONGEST);
  }
}
/** So many words at most are offered as one. */
const LONGEST = 2;

/** What is made of the words in brackets: of a verb its past, of *der* another case, of *à le* one word. */
const changes = (call: string): boolean => CHANGES.test(normalize(call));
const CHANGES = new RegExp(
  [
    String.raw`past|future|plurals?|comparatives?|superlatives?|negative|opposites?|passive|tenses?|conjugat\w*|gerunds?|participles?|contract\w*|forms? of`,
    String.raw`passe|futur|imparfait|pluriel|feminin|temps|conjugu\w*|forme\w* (?:de|du|des)`,
    String.raw`vergangenheit|prateritum|perfekt|mehrzahl|konjug\w*|zeitform\w*|akkusativ\w*|dativ\w*|genitiv\w*|kasus|fall|falle|dekl\w*|komparativ\w*|superlativ\w*|steiger\w*|form(?:en)? (?:von|des|der)`,
    String.raw`pasado|preterito|futuro|imperfecto|femenino|conjug\w*|contrac\w*|form\w* (?:de|del|di|do|da)`,
    String.raw`passato|imperfetto|plurale|femminile|coniug\w*|articolat\w*|passado|preterito|verleden|meervoud|vervoeg\w*|vorm(?:en)? van`,
  ]
    .map((all) => String.raw`\b(?:${all})\b`)
    .join('|'),
);
/** Nobody has these to change. */
const OBLIQUE = /^(?:den|dem|des|einen|einem|einer|eines|ihn|ihm|ihnen|mich|mir|dich|dir)$/;

/** Verbs as a dictionary has them: `Do or make?` – `She ___ the bed. (make)` */
const BASES =
  /^(?:be|have|do|make|go|get|take|give|say|tell|speak|talk|look|see|watch|hear|listen|come|bring|lend|borrow|rise|raise|lie|lay|sit|set|let|win|beat|rob|steal|learn|teach|know|meet|play|like|love|hate|want|need|eat|drink|read|write|run|walk|work|live|sleep|buy|sell|être|etre|avoir|faire|dire|lire|prendre|mettre|rendre|croire|boire|ser|ter|ver|dar|ir|haben|werden|können|müssen|dürfen|sollen|wollen|mögen|kennen|wissen|hebben|worden|gaan|zullen|kunnen|moeten|mogen|fare|essere|avere|stare|\p{L}{2,}[^aeiouh](?:ar|ir|oir)|(?:hab|ten|hac|quer|pod|sab|conoc|tra|pon|com|all|parl|donn|aim|mang|pens|trouv)er)$/u;

/** *do* or *does*: where another of them is made of it, nothing is left to be made. */
const mayBeBase = (word: string, words: readonly string[]): boolean =>
  BASES.test(word) &&
  !words.some((one) => one !== word && (one.startsWith(word) || (word === 'have' && /^ha[sd]$/.test(one))));

/** The forms of the verbs that are practised most, by their names. */
const FORMS: readonly (readonly [name: RegExp, forms: RegExp])[] = [
  [/\bbe\b/, /^(?:am|is|are)$/],
  [/\bêtre\b/, /^(?:suis|es|est|sommes|êtes|sont)$/],
  [/\bavoir\b/, /^(?:ai|as|a|avons|avez|ont)$/],
  [/\bsein\b/, /^(?:bin|bist|ist|sind|seid)$/],
  [/\bhaben\b/, /^(?:habe|hast|hat|haben|habt)$/],
  [/\bser\b/, /^(?:soy|eres|es|somos|sois|son|sou|és|é|são)$/],
  [/\bestar\b/, /^(?:estoy|estás|está|estamos|estáis|están|estou|estão)$/],
  [/\b(?:haber|hay)\b/, /^(?:hay|he|has|ha|hemos|habéis|han)$/],
  [/\bessere\b/, /^(?:sono|sei|è|siamo|siete)$/],
  [/\bavere\b/, /^(?:ho|hai|ha|abbiamo|avete|hanno)$/],
  [/\bter\b/, /^(?:tenho|tens|tem|temos|têm)$/],
  [/\bzijn\b/, /^(?:ben|bent|is|zijn)$/],
  [/\bhebben\b/, /^(?:heb|hebt|heeft|hebben)$/],
];

function areFormsNamed(words: readonly string[], call: string): boolean {
  const named = FORMS.filter(([name]) => name.test(spelt(call)));
  return named.length > 0 && words.every((one) => named.some(([, forms]) => forms.test(one)));
}

/** English articles and prepositions, of which nothing is made: some are in other languages something else. */
export const areSmallWords = (told: readonly string[]): boolean => {
  const words = told.map(bare);
  const several = new Set(words).size;
  return (
    several > 1 &&
    several < words.length &&
    words.some((one) => ENGLISH.test(one)) &&
    words.every((one) => SMALL.test(one))
  );
};
const ENGLISH = /^(?:the|at|of|on|to|for|from|with|by|about|into)$/;
const SMALL =
  /^(?:an?|the|at|of|on|in|to|for|from|with|by|about|into|onto|since|until|during|under|over|off|up|out|down)$/;
