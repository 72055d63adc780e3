/** Pages of all forms, and what is to be read in each. */
import { APART, TOLD, type Told } from './answers.ts';
import { BOXES } from './boxes.ts';
import { KEY_LISTS, KEYS, type Key, OFFERS, type Offer } from './choices.ts';
import { type Fact, TONGUES, type Tongue } from './facts.ts';
import { HEADS, type Head } from './heads.ts';
import { EXERCISES, ROWS, SOLVED, SOLVED_APART } from './parts.ts';
import { unlisted } from './unlisted.ts';
import { type Counting, wordOf } from './word.ts';

/** A page, and what each of its questions is to be. */
export interface FormPage {
  /** What it is made of: of each axis, one. */
  readonly axes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly language: string;
  readonly wanted: readonly Wanted[];
  /** It is a sheet in Word. */
  readonly word?: Counting;
}

export interface Wanted {
  readonly words: string;
  readonly kind: 'open' | 'single-choice' | 'true-false';
  /** What may be seen only once it is answered. */
  readonly answer: string;
  readonly options?: readonly string[];
  readonly right?: string;
  readonly why?: string;
}

type Frame = readonly [name: string, around: (body: string, t: Tongue) => string];

/** What a page says of itself. */
export const FRAMES: readonly Frame[] = [
  ['a lesson', (body, t) => `# ${t.title}\n\n${t.opening}\n\n${body}\n`],
  ['a quiz', (body, t) => `# ${t.quiz}\n\n${body}\n`],
  ['## Exercises', (body, t) => `# ${t.title}\n\n${t.opening}\n\n## ${t.exercises}\n\n${body}\n`],
];

/** Each way to frame a page, in each language. */
export const framed = (tongues: readonly Tongue[] = TONGUES) =>
  tongues.flatMap((t) => FRAMES.map(([frame, around]) => ({ t, frame, around })));

const indented = (words: string, { indent = '' }: Head): string => words.replace(/^(?=.)/gm, indent);

/** Whether what belongs to an item of a list stands in it, or below it. */
export const PLACES: readonly (readonly [string, (words: string, head: Head) => string])[] = [
  ['in item', indented],
  ['below', (words) => words],
];

const meet = (head: Head, told: Told): boolean => (head.of ?? told.of) === (told.of ?? head.of);

function* beside(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const head of HEADS)
      for (const mode of head.asks ? (['asks'] as const) : (['asks', 'tells'] as const))
        for (const [place, put] of head.indent ? PLACES : PLACES.slice(0, 1))
          for (const told of TOLD.filter((one) => meet(head, one)))
            yield () => ({
              axes: {
                family: 'beside',
                language: t.language,
                frame,
                head: head.name,
                mode,
                place,
                told: told.name,
              },
              language: t.language,
              text: around(
                t.facts
                  .map(
                    (f, i) =>
                      `${head.open(i + 1, f[mode], t)}\n\n${put(told.tell(f.answer, t, i + 1), head)}`,
                  )
                  .join('\n\n'),
                t,
              ),
              wanted: t.facts.map((f) => ({ words: f[mode], kind: 'open', answer: f.answer })),
            });
}

function* apart(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const head of HEADS.filter(({ counts }) => counts))
      for (const mode of ['asks', 'tells'] as const)
        for (const { name, tell } of APART)
          yield () => ({
            axes: { family: 'apart', language: t.language, frame, head: head.name, mode, told: name },
            language: t.language,
            text: around(
              `${t.facts.map((f, i) => head.open(i + 1, f[mode], t)).join('\n\n')}\n\n${tell(
                t.facts.map(({ answer }) => answer),
                t,
              )}`,
              t,
            ),
            wanted: t.facts.map((f) => ({ words: f[mode], kind: 'open', answer: f.answer })),
          });
}

export const offered = ({ offer }: Offer, { mark }: Key, f: Fact, t: Tongue): string =>
  offer(f.options.map((one, i) => (mark && i === f.right ? mark(one, t) : one)));

const ticked = (options: string, f: Fact): string => {
  let at = -1;
  return options.replace(/^- \[ \]/gm, (box) => (++at === f.right ? '- [x]' : box));
};

export const fits = (offer: Offer, key: Key): boolean =>
  (!key.letters || offer.letters === true) &&
  (key.name === '[x]') === (offer.name.startsWith('- [ ]') && key.mark !== undefined);

export const choice = (f: Fact, why: boolean): Wanted => ({
  words: f.asks,
  kind: 'single-choice',
  answer: why ? f.why : '',
  options: f.options,
  right: f.options[f.right]!,
  ...(why && { why: f.why }),
});

function* choices(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const head of HEADS.filter(({ isBox }) => !isBox))
      for (const [place, put] of head.indent ? PLACES : PLACES.slice(0, 1))
        for (const offer of OFFERS)
          for (const key of KEYS.filter((one) => fits(offer, one)))
            yield () => ({
              axes: {
                family: 'choice',
                language: t.language,
                frame,
                head: head.name,
                place,
                offer: offer.name,
                key: key.name,
              },
              language: t.language,
              text: around(
                t.facts
                  .map((f, i) => {
                    const options = offered(offer, key, f, t);
                    const all = key.name === '[x]' ? ticked(options, f) : options;
                    const below = key.below ? `\n\n${key.below(f, t, i + 1)}` : '';
                    return `${head.open(i + 1, f.asks, t)}\n\n${put(all + below, head)}`;
                  })
                  .join('\n\n'),
                t,
              ),
              wanted: t.facts.map((f) => choice(f, key.name.includes('explained'))),
            });
}

function* keyed(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const head of HEADS.filter(({ counts, isBox }) => counts && !isBox))
      for (const [place, put] of head.indent ? PLACES : PLACES.slice(0, 1))
        for (const offer of OFFERS.filter(({ letters }) => letters))
          for (const { name, tell } of KEY_LISTS)
            yield () => ({
              axes: {
                family: 'keyed',
                language: t.language,
                frame,
                head: head.name,
                place,
                offer: offer.name,
                key: name,
              },
              language: t.language,
              text: around(
                `${t.facts
                  .map((f, i) => `${head.open(i + 1, f.asks, t)}\n\n${put(offer.offer(f.options), head)}`)
                  .join('\n\n')}\n\n${tell(t.facts, t)}`,
                t,
              ),
              wanted: t.facts.map((f) => choice(f, name.includes('why'))),
            });
}

function* judged(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const head of HEADS.filter(({ counts, calls }) => counts || calls))
      for (const [place, put] of head.indent ? PLACES : PLACES.slice(0, 1))
        for (const told of TOLD.filter((one) => !one.weak && meet(head, one)))
          for (const isExplained of [false, true])
            yield () => ({
              axes: {
                family: 'judged',
                language: t.language,
                frame,
                head: head.name,
                place,
                told: told.name,
                explained: String(isExplained),
              },
              language: t.language,
              text: around(
                t.facts
                  .map((f, i) => {
                    const says = `${f.holds ? t.yes : t.no}${isExplained ? `. ${f.why}` : ''}`;
                    return `${head.open(i + 1, f.statement, t)}\n\n${put(told.tell(says, t, i + 1), head)}`;
                  })
                  .join('\n\n'),
                t,
              ),
              wanted: t.facts.map((f) => ({
                words: f.statement,
                kind: 'true-false',
                answer: isExplained ? f.why : '',
                right: String(f.holds),
                ...(isExplained && { why: f.why }),
              })),
            });
}

function* boxed(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const box of BOXES)
      for (const mode of box.asks ? (['asks'] as const) : (['asks', 'tells'] as const))
        yield () => ({
          axes: { family: 'boxed', language: t.language, frame, box: box.name, mode },
          language: t.language,
          text: around(
            t.facts
              .map((f, i) => box.hold(i + 1, f[mode], f.answer, t))
              .join(box.name.startsWith('|') ? '\n' : '\n\n'),
            t,
          ),
          wanted: t.facts.map((f) => ({ words: f[mode], kind: 'open', answer: f.answer })),
        });
}

/** Options in a box, their key where its answer stands. */
function* boxedChoices(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const box of BOXES.filter(({ isLine }) => !isLine))
      for (const offer of OFFERS.filter(({ letters, name }) => letters && !name.startsWith('- [ ]')))
        for (const isExplained of [false, true])
          yield () => ({
            axes: {
              family: 'boxed choice',
              language: t.language,
              frame,
              box: box.name,
              offer: offer.name,
              explained: String(isExplained),
            },
            language: t.language,
            text: around(
              t.facts
                .map((f, i) => {
                  const key = 'abcd'[f.right]!;
                  const told = isExplained
                    ? `**${key})** ${f.options[f.right]}\n\n${f.why}`
                    : key.toUpperCase();
                  return box.hold(i + 1, `${f.asks}\n\n${offer.offer(f.options)}`, told, t);
                })
                .join('\n\n'),
              t,
            ),
            wanted: t.facts.map((f) => choice(f, isExplained)),
          });
}

/** Two exercises of two parts: below each its solution, or all of them at the end. */
function* parted(): Generator<() => FormPage> {
  for (const { t, frame, around } of framed())
    for (const [exercise, call] of EXERCISES)
      for (const mode of ['asks', 'tells'] as const)
        for (const [row, write] of ROWS)
          for (const [told, tell] of ROWS.filter(
            ([name]) => name === row || (name === 'a) …' && !/^1/.test(row)),
          ))
            for (const [place, solve] of [...SOLVED, ...SOLVED_APART])
              yield () => {
                const pairs = [t.facts.slice(0, 2), t.facts.slice(2)];
                const asked = pairs.map(
                  (facts, i) => `${call(i + 1, t)}\n\n${write(facts.map((f) => f[mode]))}`,
                );
                const answers = pairs.map((facts) => tell(facts.map((f) => f.answer)));
                const isApart = SOLVED_APART.some(([name]) => name === place);
                const body = isApart
                  ? `${asked.join('\n\n')}\n\n${(solve as Solve)(answers, t, 0)}`
                  : asked
                      .map((words, i) => `${words}\n\n${(solve as Solve)(answers[i]!, t, i + 1)}`)
                      .join('\n\n');
                return {
                  axes: { family: 'parts', language: t.language, frame, exercise, mode, row, told, place },
                  language: t.language,
                  text: around(body, t),
                  wanted: t.facts.map((f) => ({ words: f[mode], kind: 'open', answer: f.answer })),
                };
              };
}
type Solve = (answers: string | readonly string[], t: Tongue, number: number) => string;

/** Pages made when they are asked for: of all families but those of choice-pages.ts. */
export function plainPages(): readonly (() => FormPage)[] {
  return [
    ...beside(),
    ...apart(),
    ...choices(),
    ...keyed(),
    ...judged(),
    ...boxed(),
    ...boxedChoices(),
    ...parted(),
  ];
}

/** Pages that ask what these languages know, by family: of those whose questions stand one below the other. */
export const familiesOf = (tongues: readonly Tongue[]): readonly (readonly (() => FormPage)[])[] =>
  [beside, apart, choices, keyed, judged, boxed].map((pages) => [...pages(tongues)]);

/** Those of a language that no list of the reader's knows, where their form tells what answers. */
export const allUnlisted = (): readonly (() => FormPage)[] => {
  const tongues = [unlisted(TONGUES[0]!)];
  return [...beside(tongues), ...choices(tongues)];
};

/** The same as sheets in Word, of those that Word can say; undefined for the others. */
export function allSheets(): readonly (() => FormPage | undefined)[] {
  return plainPages().flatMap((make) =>
    (['typed', 'counted'] as const).map((word) => () => {
      const page = make();
      // Options with numbers would count on where the questions do, and parts where those above them do.
      const isMixed = word === 'counted' && (page.axes.offer === '1. …' || page.axes.family === 'parts');
      return !isMixed && wordOf(page.text, word)
        ? { ...page, word, axes: { ...page.axes, family: `Word, ${page.axes.family}`, word } }
        : undefined;
    }),
  );
}
