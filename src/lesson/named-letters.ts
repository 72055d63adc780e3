/**
 * Whether words name an option by its letter alone, “the answer is b”, “not a”: then its letter must stay with it.
 * Letters that are words of some language, as the article in “a boat”, name one only where what stands beside them says
 * so. It rather finds a name where there is none: that only keeps what the author wrote.
 */

/** As options are counted, in the scripts that schools write. */
const SCRIPTS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзик', 'αβγδεζηθικ'] as const;

/** `count`: so many options have letters, from the first on. */
export function namesLetter(words: string, count: number): boolean {
  const text = words.normalize('NFKC').replace(SHORT_FORMS, ' … ').trim();
  const range = new Set(SCRIPTS.flatMap((letters) => [...letters.slice(0, count)]));
  return (
    DRAWN.test(text) ||
    [...text.matchAll(ALONE)].some(({ 0: letter, index }) => {
      const before = text.slice(0, index);
      const behind = text.slice(index + letter.length);
      const isOne = range.has(letter.toLowerCase());
      return isOne && (!mayBeWord(letter, before) || isNamed(letter, text, before, behind));
    })
  );
}

/** `z. B.`, `i.e.`: no letters of options. */
const SHORT_FORMS =
  /(?<![\p{L}\p{N}])(?:z\. ?B|d\. ?h|u\. ?a|v\. ?a|s\. ?a|e\. ?g|i\. ?e|a\. ?m|p\. ?m|p\. ?ex|p\. ?ej|p\. ?es|c\. ?à\. ?d|B\. ?C|A\. ?D)\.(?!\p{L})/gu;

/** `🅰`, `🇧`. */
const DRAWN = /[\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/u;

/** A letter that stands as a word does: not in `c’est`, `x.b`, `vitamin-C` or `20 °C`, but in `B’s weight` and `a–c`. */
const ALONE =
  /(?<![\p{L}\p{M}\p{N}_°]|° |\p{L}['’.]|\p{L}{2}-)\p{L}(?![\p{L}\p{M}\p{N}_]|['’](?!s(?!\p{L}))\p{L}|\.\p{L}|-\p{L}{2})/gu;

/** Articles, pronouns, prepositions and the like of one letter. */
const WORDS = new Set('aeiouwyzskvаивоскуηο');

/** A capital is one at the start of a sentence only, but for `I`. */
const mayBeWord = (letter: string, before: string): boolean =>
  WORDS.has(letter.toLowerCase()) &&
  (letter === letter.toLowerCase() || letter === 'I' || SENTENCE_START.test(before));

const SENTENCE_START = /(?:^|[.!?:…;])[\s"'“”„«»‘(¿¡–—-]*$/u;

function isNamed(letter: string, words: string, before: string, behind: string): boolean {
  const isFirst = letter.toLowerCase() === 'a';
  return (
    CLOSED.test(behind) ||
    GOES_ON.test(behind) ||
    LAST.test(behind) ||
    LEADS_TO.test(before) ||
    (isFirst && NO_WORD_IN.test(words)) ||
    // `A floats`, but not `A bus`.
    (letter === 'A' && /^ \p{Ll}+[^\P{Ll}suin]s(?!\p{L})/u.test(behind))
  );
}

/** A bracket, a sign or the end: no article stands there. */
const CLOSED = /^(?:["'’”“»)\]}]|\s*(?:$|[.,;:!?…/&+=<>≠–—→]|-(?!\p{L})))/u;

/** What is said of an option, or joins it with another. */
const GOES_ON = new RegExp(
  `^\\s+(?:${[
    'and|or|nor|et|ou|ni|und|oder|noch|y|e|o|u|ed|od|en|of|och|og|i|lub|albo|nebo|ani|и|или|й|та|або',
    'is|are|was|were|isn.t|aren.t|wasn.t|has|does|doesn.t|cannot|can.t|would|est|sont|ist|sind|war|es|è|é|são|zijn|jest|są|je|jsou',
    'only|not|alone|but|than|because|since|too|also|both|which|seulement|mais|car|parce|puisque|aussi|que|nur|nicht|aber|denn|weil|auch|sowie|como|porque|pero|perché|che|ma|als|niet|maar|want|tylko|ale|protože|не|но|только',
  ].join('|')})(?![\\p{L}-])`,
  'u',
);

/** `rule out a first.`, not `a first step`. */
const LAST =
  /^\s+(?:first|last|right|wrong|correct|true|false|again|instead|here|richtig|falsch|zuerst|juste|faux|vrai|fausse|correcta?|falsa?|giusta|sbagliata)\s*(?:$|[.,;:!?)])/u;

const LEADS_TO =
  /(?<!\p{L})(?:both|either|neither|nor|than|options?|choices?|letters?|sowohl|weder|entweder|nur|zowel|noch|ist|sind|und|oder|tanto|sia|seulement|soit|lettre|letra|lettera|réponse|respuesta|risposta|resposta|Antwort|(?:correct|right|wrong|juste|bonne|exacte|correcta|verdadera|giusta|esatta|corretta|richtig|falsch|goed|juist|fout|верно|правильно)(?: (?:is|est|ist|es|è|é))?)[\s:"'“„«(–—]*$/iu;

/** German and Dutch have no such word. */
const NO_WORD_IN =
  /(?<!\p{L})(?:ist|sind|und|oder|nicht|der|das|dem|eine[mnrs]?|het|niet|wordt|zijn)(?!\p{L})/iu;
