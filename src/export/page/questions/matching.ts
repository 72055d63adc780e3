import { h } from 'hastscript';
import { content, type MatchingQuestion, plainText } from '../../../lesson/index.ts';
import type { CardWriter, Part } from './card-writer.ts';
import { inlineOf } from './inline.ts';
import { partIds } from './part-ids.ts';

const numbered = (words: readonly string[], letter: 's' | 'a'): readonly Part[] =>
  partIds(words).map((id, index) => ({
    id: letter + id,
    words: words[index] ?? '',
    short: `${letter}${index + 1}`,
  }));

const stems = ({ pairs }: MatchingQuestion): readonly Part[] =>
  numbered(
    pairs.map(({ stem }) => plainText(stem)),
    's',
  );

/** Each answer once, in an order that says nothing of the stems'. */
const answers = ({ pairs, distractors }: MatchingQuestion): readonly Part[] =>
  numbered([...new Set([...pairs.map(({ answer }) => answer), ...distractors])].sort(), 'a');

/** What there is to choose from, in the page's order. */
export const matchAnswers = (question: MatchingQuestion): readonly string[] =>
  answers(question).map(({ words }) => words);

/** Its stems with what is written beside them. */
function rows(question: MatchingQuestion) {
  const ids = new Map(answers(question).map(({ id, words }) => [words, id]));
  return stems(question).map(({ id }, index) => {
    const { stem, answer } = question.pairs[index]!;
    return { id, stem, answer: ids.get(answer) ?? '' };
  });
}

const rightPairs = (question: MatchingQuestion) => ({
  kind: 'match' as const,
  pairs: Object.fromEntries(rows(question).map(({ id, answer }) => [id, answer])),
});

export const matching: CardWriter<'matching'> = {
  controls: (question, { id, promptId, strings, write }) => [
    h(
      'div.pairs',
      { role: 'group', ariaLabelledBy: promptId },
      rows(question).map((row) =>
        h('div.pair', { dataPart: row.id }, [
          h('div.stem', { id: `${id}-${row.id}` }, [...write(row.stem)]),
          h('div', [
            h('select.box', { ariaLabelledBy: `${id}-${row.id}` }, [
              h('option', { value: '' }, strings.choose),
              ...answers(question).map((answer) => h('option', { value: answer.id }, answer.words)),
            ]),
            h('span.mark', { hidden: true }),
          ]),
        ]),
      ),
    ),
    // On paper nothing opens: the answers to choose from stand below.
    h(
      'p.print-only',
      { ariaHidden: 'true' },
      answers(question)
        .map(({ words }) => words)
        .join(' · '),
    ),
  ],
  right: ({ pairs }) =>
    pairs.map(({ stem, answer }) => content(...inlineOf(stem), { type: 'text', value: ` → ${answer}` })),
  response: rightPairs,
  parts: (question) => [...stems(question), ...answers(question)],
  solution: rightPairs,
};
