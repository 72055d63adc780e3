import { h } from 'hastscript';
import type { Question } from '../../lesson/index.ts';
import { hasFeedback } from '../contents.ts';
import type { DeliveredPackage } from '../delivery.ts';
import { authored, type Column, type Page, type Part, say, table } from './page.ts';
import { type Inline, paragraph, rich } from './rich.ts';
import { number } from './units.ts';

/** Which questions the packages carry, and where each answer went. */
export const questions = (page: Page): Part => {
  const { words, delivery } = page;
  const asked = delivery.lesson.questions;
  const { questions: say } = words;
  return {
    id: 'questions',
    title: say.title,
    children:
      asked.length === 0
        ? [h('p.none', say.none)]
        : [
            paragraph(say.lead),
            table(say.title, columns(page), asked),
            ...(asked.some(hasFeedback) ? [paragraph(say.secrecy)] : []),
          ],
  };
};

const columns = (page: Page): readonly Column<Question>[] => {
  const { words, delivery } = page;
  const { questions: asked } = words;
  return [
    { title: asked.question, heading: true, cell: (question) => prompt(page, question) },
    { title: asked.kind, cell: ({ kind }) => asked.kinds[kind] },
    { title: asked.points, numeric: true, cell: ({ points }) => number(points, words.numbers) },
    {
      title: asked.answer,
      cell: (question) => [
        hasFeedback(question) ? asked.yes : h('span.none', asked.no),
        ...(question.hints.length > 0 ? [', ', ...say(page, asked.hints, question.hints.length)] : []),
      ],
    },
    ...delivery.packages.map((one) => ({
      title: words.targets[one.target].name,
      cell: (question: Question) => fields(page, one, question),
    })),
  ];
};

const prompt = (page: Page, { name, id, place }: Question): readonly Inline[] => [
  h('span.prompt', [authored(page, name)]),
  h('span.place', [h('code', id), ' · ', ...rich(page.words.questions.line, { line: String(place.line) })]),
];

const fields = (
  { words }: Page,
  { target, ledger }: DeliveredPackage,
  question: Question,
): readonly Inline[] => {
  const reached = ledger[question.id] ?? [];
  if (reached.length === 0) {
    return [hasFeedback(question) ? h('strong.lost', words.questions.nowhere) : h('span.none', '—')];
  }
  return reached.map((field) => {
    const known = words.targets[target].fields[field];
    return h('span.field', [h('code', field), ...(known === undefined ? [] : [h('span.known', known)])]);
  });
};
