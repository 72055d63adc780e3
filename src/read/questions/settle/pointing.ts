/** “The circuit above”, « ci-dessous », „obige Tabelle“: what a question's words point at, and where it stands. */
import { normalize } from '../words/lexicon.ts';
import { MADE_ONCE } from '../words/made-once.ts';

export type PointedKind = 'figure' | 'code' | 'table' | 'formula' | 'text';

export interface Pointing {
  /** The words that point, as folded. */
  readonly words: string;
  /** Absent where they name nothing that can be looked for: “shown above”, « l’additionneur ci-dessus ». */
  readonly kind?: PointedKind;
  readonly to: 'above' | 'below' | 'here';
  /** `the table above` is elsewhere on the page; `the following table` may as well be in the words themselves. */
  readonly firm: boolean;
}

const NOUNS: Readonly<Record<PointedKind, string>> = {
  figure: [
    'fig(?:ur[ae]s?|ures?)?|imag(?:es?|en|enes)|immagin[ei]|pictures?|photos?|fotos?|photograph(?:s|ies?|ien)?',
    'drawings?|dessins?|dibujos?|disegn[oi]|zeichnung(?:en)?|skizzen?|sketch(?:es)?|croquis',
    'diagram(?:s|mes?|ma|me|mi|mas|as?)?|schema[ts]?|schemas|schemi|esquemas?|schaltung(?:en)?|schaltplan|circuit(?:s|os?|i)?',
    'charts?|graph(?:s|es?|en|iques?)?|grafi(?:k|ken|ques?|c[oahi]s?)|maps?|cartes?|karten?|mapas?|mapp[ae]',
    'illustration(?:s|en)?|illustrazion[ei]|ilustracion(?:es)?|screenshots?|abbildung(?:en)?|bild(?:er|es)?',
  ].join('|'),
  code: 'codes?|code ?blocks?|codigos?|codice|quelltext(?:es)?|quellcode|programs?|programmes?|programm[aie]?|programas?|scripts?|skripts?|listings?|snippets?|algorithm(?:s|es?|us|en)?|algoritm[oi]s?|pseudocodes?',
  table: 'tables?|tableaux?|tabellen?|tabell[ae]|tablas?|cuadros?|tabelle',
  formula:
    'formul[ae]s?|formules?|formeln?|expressions?|ausdrucke?|equations?|equazion[ei]|ecuacion(?:es)?|gleichung(?:en)?',
  text: 'text(?:s|es?|o|os|i)?|passages?|quotes?|quotations?|citations?|citas?|citazion[ei]|zitate?s?|excerpts?|extraits?|extractos?|auszug|paragraph(?:s|es?)?|parrafos?|paragraf[oi]|absatz|sentences?|phrases?|frases?|frasi|satz|satze|definitions?|definicion(?:es)?|definizion[ei]',
};
const NOUN = Object.values(NOUNS).join('|');
/** What is shown where it is called `this`: `this table` may be one to think of, `this sentence` one of the question's. */
const SHOWN = `${NOUNS.figure}|codes?|code|codigo|codice|programs?|programmes?|programm[ae]?|scripts?`;

/** Words between: no end of a clause. */
const BETWEEN = String.raw`(?: [^\s.,;:!?()]+)`;
/** `above zero`, `below the line`, `von oben nach unten`: measured or moved, not pointed. */
const PLACE = String.raw`(?! (?:\d|zero|null|cero|the|an?|all|average|sea|ground|nach|hasta|il|lo|la|gli|le|una?|forma)\b)`;
const ABOVE = `ci-dessus|above${PLACE}|oben${PLACE}|arriba${PLACE}|sopra${PLACE}`;
const BELOW = `ci-(?:dessous|contre|apres)|below${PLACE}|unten${PLACE}|abajo${PLACE}|sotto${PLACE}|a continuacion`;

interface Pattern {
  /** What its words always hold: most questions point at nothing, and hundreds of nouns needn't be looked for there. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  readonly to: Pointing['to'];
  readonly firm: boolean;
}

function pattern(to: Pointing['to'], firm: boolean, cue: RegExp, source: string): Pattern {
  return {
    cue,
    pattern: new RegExp(String.raw`(?<![\w-])(?:${source})(?![\w-])`),
    to,
    firm,
  };
}

const UP = /ci-dessus|above|ob(?:en|ige)|arriba|sopra/;
const DOWN = /ci-|below|unten|abajo|sotto|a continuacion/;

/** In the order of trust. A group `noun` tells the kind. */
const PATTERNS: readonly Pattern[] = [
  pattern('above', true, UP, `(?<noun>${NOUN})${BETWEEN}{0,4}? \\(?(?:${ABOVE})`),
  pattern('above', true, UP, `(?:above|obige[nmrs]?|obenstehende[nmrs]?) (?<noun>${NOUN})`),
  pattern('below', true, DOWN, `(?<noun>${NOUN})${BETWEEN}{0,4}? \\(?(?:${BELOW})`),
  pattern('below', true, DOWN, `(?:below|untenstehende[nmrs]?) (?<noun>${NOUN})`),
  pattern(
    'above',
    true,
    UP,
    'ci-dessus|(?:shown|see|seen|given|listed|drawn|pictured|printed) above|oben (?:gezeigt|abgebildet)\\w*|qui sopra',
  ),
  pattern(
    'below',
    true,
    DOWN,
    'ci-(?:dessous|contre)|(?:shown|see|seen|given|listed|drawn|pictured|printed) below|unten (?:gezeigt|abgebildet)\\w*|qui sotto',
  ),
  pattern(
    'above',
    false,
    /previous|preced|vor(?:her)?ige|anterior/,
    `(?:previous|preceding|vorige[nmrs]?|vorherige[nmrs]?|anterior|precedente) (?<noun>${NOUN})|(?<noun2>${NOUN})${BETWEEN}? (?:precedente?s?|precedenti|anterior(?:es)?)`,
  ),
  pattern(
    'below',
    false,
    /following|folgende|siguiente|seguent|suivant/,
    `(?:following|folgende[nmrs]?|siguientes?|seguent[ei]) (?<noun>${NOUN})|(?<noun2>${NOUN})${BETWEEN}? (?:suivante?s?|siguientes?|seguent[ei])`,
  ),
  pattern(
    'here',
    false,
    /(?<![\w-])(?:th[ie]s|ce|diese|est[ea]|quest)/,
    `(?:this|these|ce|cet|cette|ces|diese[nmrs]?|est[ea]|questo|questa|quest') ?${MADE_ONCE}(?<noun>${SHOWN})`,
  ),
];

/** What the words of a question point at outside themselves: each kind of thing once. */
export function pointingsOf(words: string): readonly Pointing[] {
  // NFKD makes of a no-break hyphen a hyphen of its own.
  const folded = normalize(words).replace(/[\u2010\u2011]/g, '-');
  const found: Pointing[] = [];
  for (const { cue, pattern, to, firm } of PATTERNS) {
    const match = cue.test(folded) && pattern.exec(folded);
    if (!match) continue;
    const noun = match.groups?.noun ?? match.groups?.noun2;
    const kind = noun === undefined ? undefined : kindOf(noun);
    const known = kind ? found.some((one) => one.kind === kind) : found.length > 0;
    if (!known) found.push({ words: match[0], to, firm, ...(kind && { kind }) });
  }
  return found;
}

const KINDS = (Object.entries(NOUNS) as [PointedKind, string][]).map(
  ([kind, nouns]) => [kind, new RegExp(`^(?:${nouns})$`)] as const,
);

function kindOf(noun: string): PointedKind | undefined {
  return KINDS.find(([, nouns]) => nouns.test(noun))?.[0];
}
