/** Pages of choices whose keys are explained at length, and of those that stand in quotations. */
import { KEYS, type Key, OFFERS } from './choices.ts';
import { explained, explanations } from './explained.ts';
import { TONGUES } from './facts.ts';
import { HEADS } from './heads.ts';
import { choice, type FormPage, FRAMES, fits, framed, offered, PLACES } from './pages.ts';

export const explainedPages = (): readonly (() => FormPage)[] => [...explainedChoices(), ...quotedChoices()];

/** Some forms of options, their key told and explained at length; each language has a third of the heads. */
const EXPLAINED = OFFERS.filter(({ name }) => !/<br>|in line|\||\[ \]/.test(name));

function* explainedChoices(): Generator<() => FormPage> {
  let turn = 0;
  for (const [nth, t] of TONGUES.entries())
    for (const head of HEADS.filter(({ isBox }, i) => !isBox && (i + nth) % 3 === 0))
      for (const [place, put] of head.indent ? PLACES : PLACES.slice(0, 1))
        for (const offer of EXPLAINED)
          for (const way of explanations(offer, turn++)) {
            // To Markdown, reasons in points and the next question would be one list.
            if (place === 'below' && head.name.startsWith('-') && way.why.name.startsWith('-')) continue;
            const [frame, around] = FRAMES[turn % FRAMES.length]!;
            yield () => ({
              axes: {
                family: 'explained choice',
                language: t.language,
                frame,
                head: head.name,
                place,
                offer: offer.name,
                mark: way.mark.name,
                ruled: String(way.isRuled),
                line: way.line.name,
                why: way.why.name,
              },
              language: t.language,
              text: around(
                t.facts
                  .map(
                    (f, i) => `${head.open(i + 1, f.asks, t)}\n\n${put(explained(offer, way, f, t), head)}`,
                  )
                  .join('\n\n'),
                t,
              ),
              wanted: t.facts.map((f) => choice(f, way.why.tell !== undefined)),
            });
          }
}

/** A question and its options in one quotation, their key below it. */
function* quotedChoices(): Generator<() => FormPage> {
  for (const { t, frame, around } of framed())
    for (const head of HEADS.filter(({ name }) =>
      /^(?:### |\*\*)(?:Question|Exercise) 1(?:\*\* over words)?$/.test(name),
    ))
      for (const offer of OFFERS.filter(({ name }) => !/\||\[ \]/.test(name)))
        for (const key of QUOTED_KEYS.filter((one) => fits(offer, one)))
          yield () => ({
            axes: {
              family: 'quoted choice',
              language: t.language,
              frame,
              head: head.name,
              offer: offer.name,
              key: key.name,
            },
            language: t.language,
            text: around(
              t.facts
                .map((f, i) => {
                  const quoted = `${f.asks}\n\n${offered(offer, key, f, t)}`.replace(/^/gm, '> ');
                  const below = key.below ? `\n\n${key.below(f, t, i + 1)}` : '';
                  return head.open(i + 1, quoted, t) + below;
                })
                .join('\n\n'),
              t,
            ),
            wanted: t.facts.map((f) => choice(f, key.name.includes('explained'))),
          });
}
const QUOTED_KEYS: readonly Key[] = [
  ...KEYS.filter(({ name }) => name !== '> Answer: B' && name !== '[x]'),
  { name: '**B.** words', letters: true, below: (f) => `**${'ABCD'[f.right]}.** ${f.options[f.right]}` },
];
