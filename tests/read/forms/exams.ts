/** Exams of several parts, each of questions of one kind, and one key at the end of the page that answers all of them. */
import { details } from './answers.ts';
import { OFFERS } from './choices.ts';
import type { Fact, Tongue } from './facts.ts';
import { HEADS } from './heads.ts';
import { choice, type FormPage, framed, offered, type Wanted } from './pages.ts';

type Kind = 'choice' | 'judged' | 'open';

/** What a part is called, and the three kinds. */
const NAMES: Readonly<Record<string, Readonly<Record<Kind | 'part', string>>>> = {
  en: { part: 'Part', choice: 'Multiple choice', judged: 'True or false', open: 'Short answers' },
  fr: { part: 'Partie', choice: 'Choix multiples', judged: 'Vrai ou faux', open: 'Questions ouvertes' },
  de: { part: 'Teil', choice: 'Multiple Choice', judged: 'Richtig oder falsch', open: 'Offene Fragen' },
  es: { part: 'Parte', choice: 'Opción múltiple', judged: 'Verdadero o falso', open: 'Preguntas abiertas' },
  it: { part: 'Parte', choice: 'Scelta multipla', judged: 'Vero o falso', open: 'Domande aperte' },
  pt: { part: 'Parte', choice: 'Múltipla escolha', judged: 'Verdadeiro ou falso', open: 'Questões abertas' },
  nl: { part: 'Deel', choice: 'Meerkeuzevragen', judged: 'Waar of onwaar', open: 'Open vragen' },
};

const ORDERS: readonly (readonly Kind[])[] = [
  ['choice', 'open'],
  ['choice', 'judged'],
  ['judged', 'open'],
  ['choice', 'judged', 'open'],
  ['open', 'choice'],
];

const TITLES: readonly (readonly [name: string, title: (i: number, kind: Kind, t: Tongue) => string])[] = [
  ['## Part A: kind', (i, kind, t) => `## ${partOf(i, t)}: ${NAMES[t.language]![kind]}`],
  ['## kind', (_, kind, t) => `## ${NAMES[t.language]![kind]}`],
  ['**Part A – kind**', (i, kind, t) => `**${partOf(i, t)} – ${NAMES[t.language]![kind]}**`],
];

const partOf = (i: number, t: Tongue): string => `${NAMES[t.language]!.part} ${'ABC'[i]}`;

/** What is told of one number, and the title of the part that asks it. */
interface Told {
  readonly number: number;
  readonly words: string;
  readonly title: string;
}

type Keys = readonly [name: string, key: (told: readonly Told[], t: Tongue) => string];

const titled = (key: string, t: Tongue): string => `## ${t.answers}\n\n${key}`;
const listed = (told: readonly Told[]): string =>
  told.map(({ number, words }) => `${number}. ${words}`).join('\n');

/** Below the title of each part, one level further down. */
function byPart(told: readonly Told[], t: Tongue): string {
  const titles = [...new Set(told.map(({ title }) => title))];
  const keys = titles.map(
    (title) => `${title.replace(/^#/, '##')}\n\n${listed(told.filter((one) => one.title === title))}`,
  );
  return titled(keys.join('\n\n'), t);
}

const KEYS: readonly Keys[] = [
  ['1. B', (told, t) => titled(listed(told), t)],
  ['1. B, 2. A', (told, t) => titled(told.map(({ number, words }) => `${number}. ${words}`).join(', '), t)],
  [
    '| 1 | B |',
    (told, t) =>
      titled(
        `| # | ${t.answer} |\n|---|---|\n${told.map(({ number, words }) => `| ${number} | ${words} |`).join('\n')}`,
        t,
      ),
  ],
  [
    '**1.** B',
    (told, t) => titled(told.map(({ number, words }) => `**${number}.** ${words}`).join('\n\n'), t),
  ],
  ['<details>', (told, t) => details(t.answers, listed(told))],
  ['by part', byPart],
];

/** What counts the questions of an exam, whatever they are; none is an item that goes on, or a box. */
const COUNTED = HEADS.filter(({ name }) =>
  /^(?:1[.)] words|\*\*1[.)](?:\*\*)? words|\*\*1\. words\*\*|### 1[.)] words|### Question 1: words|(?:### |\*\*)?Q1)/.test(
    name,
  ),
);
const LETTERED = OFFERS.filter(({ name }) => /^(?:a\) …|A\. … apart|- A\. …|- \*\*A\)\*\* …)$/.test(name));

function wantedOf(kind: Kind, f: Fact): Wanted {
  if (kind === 'choice') return choice(f, false);
  return kind === 'judged'
    ? { words: f.statement, kind: 'true-false', answer: '', right: String(f.holds) }
    : { words: f.asks, kind: 'open', answer: f.answer };
}

const toldOf = (kind: Kind, f: Fact, t: Tongue): string =>
  kind === 'choice' ? 'ABCD'[f.right]! : kind === 'judged' ? (f.holds ? t.yes : t.no) : f.answer;

/** Two questions a part; the last may be of facts of which others were statements. */
const factsOf = (i: number, { facts }: Tongue): readonly Fact[] =>
  i === 0 ? facts.slice(0, 2) : facts.slice(2);

export function* exams(): Generator<() => FormPage> {
  for (const { t, frame, around } of framed())
    for (const kinds of ORDERS)
      for (const [title, call] of TITLES)
        for (const head of COUNTED)
          for (const offer of LETTERED)
            for (const [key, tell] of KEYS)
              for (const count of ['on', 'anew'])
                if (count === 'on' || key === 'by part')
                  yield () => {
                    const asked = kinds.flatMap((kind, i) =>
                      factsOf(i, t).map((f, j) => ({
                        ...{ kind, f, title: call(i, kind, t), isFirst: j === 0 },
                        number: (count === 'on' ? 2 * i : 0) + j + 1,
                      })),
                    );
                    const blocks = asked.flatMap(({ kind, f, number, isFirst, title }) => [
                      ...(isFirst ? [title] : []),
                      head.open(number, kind === 'judged' ? f.statement : f.asks, t),
                      ...(kind === 'choice' ? [offered(offer, { name: '' }, f, t)] : []),
                    ]);
                    const told = asked.map(({ kind, f, number, title }) => ({
                      number,
                      title,
                      words: toldOf(kind, f, t),
                    }));
                    return {
                      axes: {
                        ...{ family: 'exams', language: t.language, frame, kinds: kinds.join(', '), title },
                        ...{ head: head.name, offer: offer.name, key, count },
                      },
                      language: t.language,
                      text: around([...blocks, tell(told, t)].join('\n\n'), t),
                      wanted: asked.map(({ kind, f }) => wantedOf(kind, f)),
                    };
                  };
}
