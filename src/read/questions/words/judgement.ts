/** Judgements of a statement (`true`, « Faux », `(V)`), and the words that ask for one: „Richtig oder falsch?“ */
import { onceForWords } from '../../../lesson/index.ts';
import { FALSE, normalize, TRUE, TRUE_OR_FALSE } from './lexicon.ts';
import { givesOnlyCause } from './reason.ts';
import { NO, SIGNS_RIGHT, SIGNS_WRONG, YES } from './verdict.ts';

/** Of sheets of statements only: elsewhere they judge what a learner said. */
export const SURELY = {
  true: 'correct[aeo]?|corrett[ao]|corret[ao]|giust[ao]|korrekt|right',
  false: 'incorrect[aeo]?|incorret[ao]|sbagliat[ao]|errat[ao]|wrong',
};
const WORD = `(?:(${TRUE}|${SURELY.true})|(?:${FALSE}|${SURELY.false}))(?![\\p{L}\\p{N}])`;
/** Single letters are capitals: `a` and `v` are words of many languages, and so are the Dutch `J` and `O`, behind which something must part it. */
const LETTER = '(?:([TVWR]|J(?!\\s+[\\p{L}\\p{N}]))|F|O(?!\\s+[\\p{L}\\p{N}]))(?![\\p{L}\\p{N}])';
/** `T/F`, `R oder F`, `J/O`: what is left to choose from. */
const LETTERS_LEFT = String.raw`(?:[TVWRC]\s?(?:[/|-]|or|ou|oder|o)\s?[FE]|[JW]\s?(?:[/|]|of)\s?O)`;

/** `☐ True ☐ False`, `[ ] V  [ ] F` */
const BOX = String.raw`(?:[☐□◻⬜❏❑○◯⚪▢]\uFE0F?|\[\s?\]|\(\s?\))`;
const BOXES_LEFT = String.raw`${BOX}\s*(?:${TRUE}|[TVWR])\s*[/|,]?\s*${BOX}\s*(?:${FALSE}|F)`;

/** What a text doesn't tell: the third judgement of what is said of it. */
const UNSAID =
  "not (?:given|stated|mentioned|known|in (?:the )?text)|(?:it )?doe(?:s not|sn['’]t) (?:say|tell)|(?:cannot|can['’]t) (?:say|tell|know)|unknown|no information(?: given)?|(?:on )?ne sait pas|(?:non|pas) (?:mentionn|pr[eé]cis|indiqu|donn)[eé]e?s?|(?:non|pas) dit|steht nicht (?:im text|da|drin)|nicht (?:im text(?: erw[aä]hnt)?|erw[aä]hnt|angegeben|gesagt|bekannt)|keine (?:angaben?|aussage|information(?:en)?)|unbekannt|no se (?:dice|menciona|sabe|indica)|no (?:mencionad|indicad)[oa]s?|no aparece|non (?:si sa|si dice|detto|dato|(?:menzionat|specificat|indicat)[oaie])|n[aã]o (?:(?:mencionad|informad|indicad)[oa]s?|consta|se (?:sabe|diz))|niet (?:vermeld|genoemd|gegeven|bekend)|onbekend";
const ANY_WORD = `(?:(${TRUE}|${SURELY.true}|${YES})|(?:${FALSE}|${SURELY.false}|${UNSAID}|${NO}))(?![\\p{L}\\p{N}])`;
const ANY_LETTER = '(?:([TVWRYJ])|NG|DS|NM|NS|[FN])(?![\\p{L}\\p{N}])';

/** How words judge that say nothing else, be it by a letter. */
export function judgementAlone(words: string): boolean | undefined {
  const alone = ALONE.exec(normalize(words));
  return alone ? alone[1] !== undefined : undefined;
}
const ALONE = new RegExp(`^\\(?(?:(${TRUE}|[tvwrj])|${FALSE}|[fo])\\)?[.!]?$`);

/** Whether words judge, and say nothing else: `False`, `This is false.` */
export const judgesAlone = (words: string): boolean => {
  const word = MAY_NAME.test(words) ? words.replace(OPENS_OF_IT, '') : words;
  return isTrueWord(word) || isFalseWord(word);
};

export const isTrueWord = (words: string): boolean => ONLY_TRUE.test(normalize(words));
export const isFalseWord = (words: string): boolean => ONLY_FALSE.test(normalize(words));
const ONLY_TRUE = new RegExp(`^(?:${TRUE})[.!]?$`);
const ONLY_FALSE = new RegExp(`^(?:${FALSE})[.!]?$`);

/** `Is it true or false?`, « vraies (V) ou fausses ». */
const CALL = new RegExp(String.raw`(?<![\p{L}\p{N}])${TRUE_OR_FALSE}(?![\p{L}\p{N}])`, 'u');
const LETTERS_CALL = new RegExp(
  String.raw`[([]\s*${LETTERS_LEFT}\s*[)\]]|(?<!\p{L})[TVRW](?: ?\/ ?| (?:or|ou|oder|o) )F(?!\p{L})`,
  'u',
);

/** Whether words ask for a judgement, of themselves or of what stands below them. */
export const callsJudgement = onceForWords(
  (words): boolean =>
    LETTERS_CALL.test(words) || CALL.test(normalize(words)) || callsBoth(words) || threeIn(words) !== null,
);

/** Few words do, and V8 takes milliseconds to make the patterns of these. */
const callsBoth = (words: string): boolean => MAY_CALL_BOTH.test(words) && CALL_BOTH.test(words);
const threeIn = (words: string): RegExpExecArray | null =>
  MAY_BE_UNSAID.test(words) ? THREE.exec(words) : null;
const MAY_CALL_BOTH = /[TVWRC]\s?(?:[(=–-]|for|pour|für|per|para)/;
const MAY_BE_UNSAID = new RegExp(String.raw`${UNSAID}|\b(?:ng|ds|nm|ns)\b`, 'i');

/** `T (true) or F (false)`, « V = vrai, F = faux » */
const CALL_BOTH = new RegExp(
  String.raw`(?<!\p{L})[TVWRC]\s?(?:[(=–-]|for|pour|für|per|para)\s?(?:${TRUE})\)?(?!\p{L})\s?(?:[,;/]|or|and|ou|et|oder|und|o|e|y|of|en)\s?[FE]\s?(?:[(=–-]|for|pour|für|per|para)\s?(?:${FALSE})(?!\p{L})`,
  'u',
);

const OR = String.raw`\s*(?:[([„“"'][^()„“”"']{1,12}[)”“"']\s*)?(?:\s(?:if|when|wenn|si|se|cuando|quando|als)\b[^.?!]{1,80}?)?(?:[,;]?\s*(?<!\p{L})(?:and|or|oder|ou|of|o|u|e)(?!\p{L})|[,;/|–-])\s*`;
const THREE = new RegExp(
  String.raw`(?<!\p{L})(${TRUE}|richtige?n?|wahre?n?|ver[ei]|${YES}|[tvrwyj])(?!\p{L})${OR}(${FALSE}|falsche?n?|fals[ei]|${NO}|[fn])(?!\p{L})${OR}(${UNSAID}|ng|ds|nm|ns)(?!\p{L})`,
  'iu',
);

/** The three judgements that words call for: `True, false, or not given?` */
function threeJudgements(words: string): readonly string[] | undefined {
  const three = threeIn(words)?.slice(1);
  return three?.map((one) => one.charAt(0).toUpperCase() + one.slice(1));
}

/** How words judge, from where to where. */
export interface Judgement {
  readonly isTrue: boolean;
  /** Whether they say that nobody can tell: the third of three judgements. */
  readonly isUnsaid?: true;
  readonly from: number;
  readonly to: number;
}

/** `The statement is false`, `The statement "Ice sinks" is false`, « C’est faux », „Das ist falsch“: what is said of is named before its judgement. */
const QUOTED = '(?:\\s?:?\\s?[“”"«„][^“”"«»„\\n]{3,300}[“”"»],?)?';
const OF_IT = `(?:(?:the|this|that) (?:statement|sentence|claim|assertion)${QUOTED} is|(?:this|that|it) is|(?:that|it)['’]s|c['’]est|(?:(?:cette|l['’]) ?(?:affirmation|phrase|proposition)|cet énoncé|l['’]énoncé)${QUOTED} est|(?:das|es|die (?:aussage|behauptung)${QUOTED}|der satz${QUOTED}) ist|(?:la|esta) (?:afirmación|frase|proposición)${QUOTED} es|es|(?:l['’]|questa )affermazione${QUOTED} è|(?:la|questa) frase${QUOTED} è|è|(?:a|esta) (?:afirmação|frase)${QUOTED} é|é|(?:dit|dat|het|de (?:uitspraak|bewering|stelling|zin)${QUOTED}) is)\\s+`;
/** `✅`, behind what it says. */
export const SIGN = String.raw`(?:[\s✅❌✔✖✓✗✘☑❎]|\uFE0F)*`;

const OPENING = String.raw`^\s*[-–—→]?\s*[([«"*_]*\s*`;
const ahead = (what: string, flags: string): RegExp =>
  new RegExp(String.raw`${OPENING}${what}\s*[)\]»"*_]*${SIGN}(?:[.,:;!–—-]+\s*|$|(?=\s))`, flags);
const OPENS_OF_IT = new RegExp(String.raw`${OPENING}(?:${OF_IT})(?=\S)`, 'iu');
/** Few words do, and V8 makes the patterns that name what is judged for no others: they take it a millisecond. */
const MAY_NAME =
  /^[\s\-–—→([«"*_]*(?:th(?:e|is|at) (?:st|se|cl|as|is)|(?:that|it|c|l)['’]|it is|cet|(?:das|dit|dat|het) is|d(?:er|ie|e) [sabuz]|es\s|(?:a|la|esta|questa) [afp]|[èé]\s)/iu;

/** What judges at the beginning of words, be it behind the name of what it judges. */
function lookingAhead(word: string, letter: string): (words: string) => Judgement | undefined {
  const [ofWord, ofLetter] = [ahead(`(?:${OF_IT})${word}`, 'iu'), ahead(`(?:${OF_IT})${letter}`, 'u')];
  const alone = [ahead(word, 'iu'), ahead(letter, 'u')] as const;
  const all = [ofWord, alone[0], ofLetter, alone[1]];
  return (words) => found(words, MAY_NAME.test(words) ? all : alone);
}
const foundAhead = lookingAhead(WORD, LETTER);
const foundAheadOfThree = lookingAhead(ANY_WORD, ANY_LETTER);

/** What judges the other way; `right` and its like also tell what kind of thing they stand before. */
const opposite = (words: string, surely: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${words}|(?:${surely})(?=\P{L}*(?:$|[.,:;!?)])))(?![\p{L}\p{N}])`,
    'iu',
  );
const NOT_TRUE = String.raw`(?:not|pas|nicht|no|non|n[aã]o|niet)\s+(?:\p{L}+\s+)?(?:${TRUE}|${SURELY.true})`;
const AGAINST_TRUE = opposite(`${FALSE}|${NOT_TRUE}`, SURELY.false);
const AGAINST_FALSE = opposite(TRUE, SURELY.true);

/** Whether what is said behind a judgement judges the other way. */
export const takesBack = (words: string, isTrue: boolean): boolean =>
  (isTrue ? AGAINST_TRUE : AGAINST_FALSE).test(words);

/** Whether words name what they judge: a sentence, which may go on. */
export const opensOfIt = (words: string): boolean => MAY_NAME.test(words) && OPENS_OF_IT.test(words);

/**
 * A judgement, unless it is a part of a sentence: `It is true that …`, « C'est faux pour 2 ». What names what it judges
 * ends behind it, or goes on with nothing but why, and nothing takes it back.
 */
function parted(words: string, judged: Judgement | undefined): Judgement | undefined {
  if (!judged || !opensOfIt(words)) return judged;
  const word = words.slice(0, judged.to).replace(/[^\p{L}\p{N}]+$/u, '');
  const behind = words.slice(word.length).replace(/^\s*[)\]»”"*_]+/u, '');
  const isEnd = ENDS.test(behind) || givesOnlyCause(behind);
  return isEnd && !takesBack(behind, judged.isTrue) ? judged : undefined;
}

const ENDS = new RegExp(`^${SIGN}(?:$|[.!:](?:[)\\]»”"*_\\s]|$))`, 'u');

/** The judgement that an answer begins with: `False, it sinks.` (`True / False:` leaves the choice.) */
export function judgementAhead(words: string): Judgement | undefined {
  const judged = parted(words, foundAhead(words));
  return judged && LEFT_BEFORE.test(words) ? undefined : judged;
}

/** How statements are judged. */
export interface Judging {
  /** The judgement that an answer begins with. */
  readonly ahead: (words: string) => Judgement | undefined;
  /** The judgement in front of a statement, or behind it. */
  readonly beside: (words: string) => Judgement | undefined;
  /** What may be said, where it isn't only true or false. */
  readonly offers?: readonly string[];
}

/** @param call what calls for judgements @param letters what stands for them there (judging-letters.ts) */
export function judgingOf(call: string, letters?: string): Judging {
  const offers = threeJudgements(call);
  if (offers) return { ...BY_THREE, offers };
  if (letters) return byLetters(letters);
  const [, initials] = INITIALS.find(([called]) => called.test(call)) ?? [];
  const first = initials ? [initials] : [];
  return {
    ...BY_TWO,
    beside: (words) => found(words, first) ?? judgementBeside(words) ?? found(words, CALLED_BESIDE),
  };
}

const before = (what: string, flags: string): RegExp =>
  new RegExp(String.raw`^\s*(?:[([]\s*${what}\s*[)\]]\s*[:.–—-]?|_+\s*${what}\s*_+)\s*(?=\S)`, flags);
const BEFORE = [before(WORD, 'iu'), before(LETTER, 'u')];

const LETTERED = new Map<string, Judging>();

/** Judgements by the letters that a page names for them. */
function byLetters(letters: string): Judging {
  const known = LETTERED.get(letters);
  if (known) return known;
  const [yes, no] = letters;
  const letter = `(?:(${yes})|${no})(?![\\p{L}\\p{N}]|\\s+[\\p{L}\\p{N}])`;
  const [first, sides] = [[ahead(letter, 'u')], [before(letter, 'u'), ...behind(letter, 'u')]];
  // `A. True  B. False` offers both.
  const offered = new RegExp(`(?<!\\p{L})[${letters}]\\s?[.)]`, 'u');
  const judging: Judging = {
    ahead: (words) => {
      const judged = found(words, first);
      return judged ? (offered.test(words.slice(judged.to)) ? undefined : judged) : judgementAhead(words);
    },
    beside: (words) => (words.length > LONGEST ? undefined : found(words, sides)) ?? judgementBeside(words),
  };
  LETTERED.set(letters, judging);
  return judging;
}

/** Initials of the words that a call names, which stand for other things elsewhere: `(O)`, `(E)`. */
const INITIALS: readonly (readonly [called: RegExp, initials: RegExp])[] = [
  [
    /(?<!\p{L})(?:juist|waar)\P{L}.{0,6}(?:on|niet )(?:juist|waar)(?!\p{L})/iu,
    before('(?:([JW])|[ON])', 'u'),
  ],
  [/(?<!\p{L})cert[oa]s?(?:\s*\(.\))?\P{L}.{0,6}errad[oa]s?(?!\p{L})/iu, before('(?:([CV])|E)', 'u')],
];

const ARROW = '→⇒➜➔➡';
/** `❌ False` */
const TICK = String.raw`(?:[✅❌✔✖✓✗✘☑❎]\uFE0F?\s*)`;

const behind = (what: string, flags: string): readonly RegExp[] =>
  [
    String.raw`\s*[([]\s*${what}\s*[)\]]\s*[.;]?\s*$`,
    String.raw`(?:\s+(?:[-–—]|[-=]*>|[${ARROW}=])|\s*:|(?<=[.!?]))\s+${TICK}?${what}\s*[.!;]?\s*$`,
    String.raw`(?:(?:\s+(?:[${ARROW}]|[-=]+>|[–—])|\s*\n)\s*${TICK}?|(?<=[.!?])\s+${TICK})${what}\s*(?=[.,:;–—(-]\s*\S)`,
    String.raw`\s*[([]\s*${what}\s*(?=[,:;–—-]\s*[^()[\]]+[)\]]\s*[.;]?\s*$)`,
  ].map((one) => new RegExp(one, flags));
const BEHIND = [...behind(WORD, 'iu'), ...behind(LETTER, 'u')];
const BESIDE_OF_THREE = [
  ...[before(ANY_WORD, 'iu'), before(ANY_LETTER, 'u')],
  ...behind(ANY_WORD, 'iu'),
  ...behind(ANY_LETTER, 'u'),
];

/** Of most words no more is looked at: what judges behind them stands behind a space, a bracket, an arrow or a dash. */
const holdsOne = (words: string): boolean => WORDS.test(words) || LETTERS.test(words);
const APART = String.raw`(?<=[\s([${ARROW}>–—]|${TICK})`;
const WORDS = new RegExp(APART + WORD, 'iu');
const LETTERS = new RegExp(APART + LETTER, 'u');

/** The judgement behind a statement, up to where its reason may begin. */
export function judgementBehind(words: string): Judgement | undefined {
  const judged = words.length > LONGEST || !holdsOne(words) ? undefined : found(words, BEHIND);
  return judged && LETTER_AHEAD.test(words.slice(0, judged.from)) ? undefined : judged;
}
/** `a. True b. False` offers both. */
const LETTER_AHEAD = /^\s*\(?a\s?[.)].*\s\(?b\s?[.)]?\s*$/is;

/** The judgement in front of a statement, or behind it: `(T) Ice floats.`, `Ice sinks → False, it floats.` */
export function judgementBeside(words: string): Judgement | undefined {
  return words.length > LONGEST ? undefined : (found(words, BEFORE) ?? judgementBehind(words));
}

const JUDGING_SIGN = `(?:([${SIGNS_RIGHT}])|[${SIGNS_WRONG}])`;
/** What judges only where a judgement is called for: `✅ Ice floats.`, `Iron floats ✗`, `True: ice floats.` */
const CALLED_BESIDE = [
  new RegExp(String.raw`^\s*${JUDGING_SIGN}\uFE0F?\s*(?=\S)`, 'u'),
  new RegExp(String.raw`(?<!\s)\s*${JUDGING_SIGN}\uFE0F?\s*$`, 'u'),
  new RegExp(String.raw`^\s*${WORD}\s*(?::|\s[–—-])\s+(?=\S)`, 'iu'),
  new RegExp(String.raw`^\s*${LETTER}\s*(?::|\s[–—-])\s+(?=\S)`, 'u'),
];

export const BY_TWO: Judging = { ahead: judgementAhead, beside: judgementBeside };
export const BY_THREE: Judging = {
  ahead: (words) => orUnsaid(words, parted(words, foundAheadOfThree(words))),
  beside: (words) => (words.length > LONGEST ? undefined : orUnsaid(words, found(words, BESIDE_OF_THREE))),
};

const SAYS_NOTHING = new RegExp(`^[^\\p{L}]*(?:${UNSAID}|NG|DS|NM|NS)(?!\\p{L})`, 'iu');

const orUnsaid = (words: string, judged: Judgement | undefined): Judgement | undefined =>
  judged && SAYS_NOTHING.test(words.slice(judged.from, judged.to)) ? { ...judged, isUnsaid: true } : judged;

function found(words: string, signs: readonly RegExp[]): Judgement | undefined {
  for (const sign of signs) {
    const match = sign.exec(words);
    if (match)
      return {
        isTrue: match.slice(1).some((one) => one !== undefined),
        from: match.index,
        to: match.index + match[0].length,
      };
  }
  return undefined;
}

/** The choice that a statement leaves: `(True / False)` behind it, `True or false:` before it. */
const LEFT_BEHIND = new RegExp(
  String.raw`\s*(?:[([]\s*(?:${TRUE_OR_FALSE}|${LETTERS_LEFT})\s*[)\]?]+|(?<=[.!?–—-]\s*)(?:${TRUE_OR_FALSE}|[TVWR]\s?/\s?F|[JW]\s?/\s?O|${BOXES_LEFT})\s*\??)\s*[.:]?\s*$`,
  'iu',
);
const LEFT_BEFORE = new RegExp(
  String.raw`^\s*((?:Q\s?)?\d{1,3}\s?[.):]\s*)?(?:(?:${TRUE_OR_FALSE}|[TVWR]\/F)\s*[?:.–—-]+|[([]\s*(?:${TRUE_OR_FALSE}|${LETTERS_LEFT})\s*[)\]]\s*[:.–—-]?)\s*(?=\S)`,
  'iu',
);
/** V8 takes milliseconds to make these, and few words begin or end so. */
const MAY_LEAVE_BEHIND = new RegExp(`(?:${FALSE}|falsche?n?|fals[ei]|[feo])\\s*[)\\]?]*\\s*[.:]?\\s*$`, 'iu');
const MAY_LEAVE_BEFORE = new RegExp(
  `^\\s*(?:(?:Q\\s?)?\\d{1,3}\\s?[.):]\\s*)?(?:[([TVWRJ]|${TRUE}|richtig|wahr|ver|juste)`,
  'iu',
);
/** Room for the judgement, which other things have as well: `( )`, `____`. */
const ROOM_BEHIND = /(?<=[.!?]\s*)(?:_{2,}|[([]\s*[)\]])\s*$/u;
const ROOM_BEFORE = /^()\s*(?:[([]\s*[)\]]|_{2,})\s*(?=\S)/u;

/** What a statement says, from where to where, without the choice that it leaves; `label`: where its number ends. */
export interface Said {
  readonly label: number;
  readonly from: number;
  readonly to: number;
}

/** @param isCalled whether words above call for its judgement */
export function statementIn(words: string, isCalled: boolean): Said | undefined {
  if (words.length > LONGEST) return undefined;
  const before =
    (MAY_LEAVE_BEFORE.test(words) ? LEFT_BEFORE.exec(words) : null) ??
    (isCalled ? ROOM_BEFORE.exec(words) : null);
  const behind =
    (MAY_LEAVE_BEHIND.test(words) ? LEFT_BEHIND.exec(words) : null) ??
    (isCalled ? ROOM_BEHIND.exec(words) : null);
  if (!before && !behind) return undefined;
  const label = before?.[1]?.length ?? 0;
  return { label, from: before?.[0].length ?? 0, to: behind?.index ?? words.length };
}

const LONGEST = 600;

/** `Yes / No`, `true  false`, `V   F`: nothing but what is to be chosen from. */
export const isChoice = (words: string): boolean =>
  words.length < 60 && (CHOICE.test(inLine(words)) || LETTERS_CHOICE.test(words));
const CHOICE = new RegExp(
  String.raw`^[([]?\s*(?:${YES}|${TRUE})\s*(?:[/|,–—-]|\s(?:or|ou|oder|o)\s|\s{2,}|\t)\s*(?:${NO}|${FALSE})\s*[)\]]?\s*[.?]?$`,
);
const LETTERS_CHOICE =
  /^\s*(?:[([]\s*)?(?:[VT](?:\s*[)\]])?(?:\s*\/\s*|[\s_.(-]+)F|R\s*\/\s*F|[JW]\s*\/\s*O)\s*(?:[)\]]\s*)?$/;

/** One of them alone. */
export const isChoosable = (words: string): boolean => words.length < 20 && CHOOSABLE.test(normalize(words));
const CHOOSABLE = new RegExp(`^(?:(${YES}|${TRUE})|${NO}|${FALSE})\\s*[.?]?$`);
export const saysYes = (words: string): boolean => CHOOSABLE.exec(normalize(words))?.[1] !== undefined;

/** Without accents, and with the spaces that it has. */
const inLine = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Three words at least, or two and a stop, or six letters of a script without spaces: `0 – false` is a setting and its value. */
export const isSaid = (words: string): boolean =>
  words.length < LONGEST &&
  /\p{L}\P{L}+(?:\p{L}+|\p{N})\P{L}+\p{L}|^\P{L}*\p{Lu}[\p{L}'’-]+ \p{L}{2,}\s?[.!]\P{L}*$|[\u0e00-\u0e7f\u3040-\u9fff]{6}/u.test(
    words,
  );

/** `Which of them floats?`, « Si l'eau gèle, que devient-elle ? »: it asks for more than whether something is so. */
export const asksWhat = (words: string): boolean => WHAT.test(normalize(words));
const WHAT =
  /\b(?:what|which|why|how|who|whom|whose|where)\b|(?:^|[,;:.(¿] *)(?:[a-z]{1,5} )?(?:when|que|quel\w*|lequel|laquelle|pourquoi|comment|combien|quand|qui|quoi|ou|was|warum|wieso|weshalb|wie|wer|wen|wem|wo|wohin|woher|wann|welche\w*|che|cosa|perche|come|chi|quando|dove|qual\w*|quant\w+|quien\w*|cuando|donde|cual\w*|cuant\w+|como|quais|quem|onde|wat|waarom|hoe|hoeveel|waar|welke?|wanneer)\b/;
