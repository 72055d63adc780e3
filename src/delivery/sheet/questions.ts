import { hasFeedback, isPrint, type Question, showsAnswers, type Target } from '../../lesson/index.ts';
import {
  ASKS_IN_QUIZ,
  asks,
  type DeliveredPackage,
  type Delivery,
  IS_FREE,
  PLAYS_LESSON,
  pagesOf,
} from '../delivery.ts';
import { attention, type Fold, type Gist, good, joined, plain } from './fold.ts';
import { type Html, h, type Inline } from './html.ts';
import { isAskedIn, lostAnswers } from './lost.ts';
import { authored, type Column, type Page, sentence, table, unseen, wordsOf } from './page.ts';
import { paragraph, rich } from './rich.ts';
import { number } from './units.ts';

/** Which questions the packages carry, and where each answer went. */
export function questions(page: Page): Fold {
  const { words, delivery } = page;
  const questions = delivery.lesson.questions;
  const { questions: own } = words;
  const shown = listed(delivery);
  const more = questions.length - shown.length;
  return {
    id: 'questions',
    title: own.title,
    gist: gist(page),
    children:
      questions.length === 0
        ? [h('p.none', own.none)]
        : [
            paragraph(own.lead),
            // A column a target: four of them are wider than most screens.
            h('div.scroll', { tabindex: '0', role: 'group', 'aria-label': own.title }, [
              table(unseen(own.title), columns(page), shown),
            ]),
            ...(more === 0 ? [] : [h('p.more', [...sentence(page, own.more, more)])]),
            ...legend(page),
            ...(questions.some(hasFeedback) ? [paragraph(secrecy(page))] : []),
          ],
  };
}

/** Questions that get a row: a bank of thousands is looked up in the report. */
const MOST_ROWS = 500;

/** The first questions, and whichever lost its answer. */
function listed(delivery: Delivery): readonly Question[] {
  const { questions } = delivery.lesson;
  if (questions.length <= MOST_ROWS) return questions;
  const lost = new Set(lostAnswers(delivery));
  return questions.filter((question, index) => index < MOST_ROWS || lost.has(question));
}

/** Who could read the answers before they are due: in a page that is played, in a quiz. */
function secrecy({ words, delivery }: Page): string {
  const how = pagesOf(delivery).some(({ settings }) => showsAnswers(settings)) ? 'shown' : 'kept';
  const { page, quiz } = words.policies.secrecy;
  return [
    ...(has(PLAYS_LESSON) ? [page[how]] : []),
    ...(has(IS_FREE) ? [words.free.secrecy[how]] : []),
    ...(has(ASKS_IN_QUIZ) ? [quiz[how]] : []),
  ].join(' ');

  function has(targets: ReadonlySet<Target>): boolean {
    return delivery.packages.some(({ target }) => targets.has(target));
  }
}

function gist(page: Page): Gist {
  const { words, delivery } = page;
  const { questions } = delivery.lesson;
  const lost = lostAnswers(delivery).length;
  if (lost > 0) return attention(...sentence(page, words.brief.state.lost, lost));
  if (questions.length === 0) return plain(words.glance.noQuestions);
  const answers = questions.filter(hasFeedback).length;
  return (answers > 0 ? good : plain)(
    ...joined([
      sentence(page, words.glance.questions, questions.length),
      answers === 0 ? [words.glance.noAnswers] : sentence(page, words.glance.answers, answers),
    ]),
  );
}

function columns(page: Page): readonly Column<Question>[] {
  const { words } = page;
  const { questions } = words;
  return [
    { title: questions.question, heading: true, cell: (question) => prompt(page, question) },
    { title: questions.kind, cell: ({ kind }) => questions.kinds[kind] },
    { title: questions.points, numeric: true, cell: ({ points }) => number(points, words.numbers) },
    {
      title: questions.answer,
      cell: (question) => [
        hasFeedback(question) ? questions.yes : h('span.none', questions.no),
        ...(question.hints.length > 0
          ? [', ', ...sentence(page, questions.hints, question.hints.length)]
          : []),
      ],
    },
    ...carriers(page).map((one) => ({
      title: words.targets[one.target].name,
      cell: (question: Question) => fields(page, one, question),
    })),
  ];
}

/** What asks, and the key: one of its formats stands for all, for they tell the same. */
const carriers = ({ delivery: { packages } }: Page): readonly DeliveredPackage[] => [
  ...packages.filter(asks),
  ...packages.filter(isKey).slice(0, 1),
];

const isKey = ({ target }: Pick<DeliveredPackage, 'target'>): boolean =>
  isPrint(target) && target.startsWith('key');

const prompt = (page: Page, { name, id, place }: Question): readonly Inline[] => [
  h('span.prompt', [authored(page, name)]),
  h('span.place', [h('code', id), ' · ', ...rich(page.words.questions.line, { line: String(place.line) })]),
];

function fields(
  { words, delivery }: Page,
  { target, ledger }: DeliveredPackage,
  question: Question,
): readonly Inline[] | Inline {
  if (!isKey({ target }) && !isAskedIn(delivery, { target })) return h('span.none', '—');
  const reached = ledger[question.id] ?? [];
  if (reached.length === 0) {
    return [hasFeedback(question) ? h('strong.lost', words.questions.nowhere) : h('span.none', '—')];
  }
  return reached.map(fieldName);
}

const NAMES = new Map<string, Html>();

/** Most questions' answers reach the same few fields. */
function fieldName(field: string): Html {
  const name = NAMES.get(field) ?? h('span.field', [h('code', [...breakable(field)])]);
  NAMES.set(field, name);
  return name;
}

/** A field's name that may break behind its slashes. */
const breakable = (field: string): readonly Inline[] =>
  field.split(/(?<=\/)/).flatMap((piece, index) => (index === 0 ? [piece] : [h('wbr'), piece]));

/** A field without what tells it from its like: `answer[2]/feedback` and `hint 1` become `answer/feedback` and `hint`. */
const kindOf = (field: string): string =>
  field
    .replace(/\[\d+\]/g, '')
    .replace(/ on .*$/u, ' on …')
    .replace(/ \d+$/, '');

/** The fields' names, once, as the LMS shows them to people. */
function legend(page: Page): readonly Html[] {
  const names = new Map(
    page.delivery.packages.flatMap((one) =>
      [...new Set(Object.values(one.ledger).flat())].flatMap((field) => {
        const kind = kindOf(field);
        const name = wordsOf(page, one).fields?.[kind];
        return name === undefined ? [] : [[kind, name] as const];
      }),
    ),
  );
  if (names.size === 0) return [];
  const entries = [...names].map(([field, name]) => h('div', [h('dt', [h('code', field)]), h('dd', name)]));
  return [h('dl.legend', entries)];
}
