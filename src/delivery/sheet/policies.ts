/** What the author has settled, in words; and how much learners can write. */

import {
  completionIn,
  drawIn,
  type Lesson,
  passMarkOf,
  scoringIn,
  shuffledQuestions,
} from '../../lesson/index.ts';
import { pagesOf } from '../delivery.ts';
import { mediaUse } from '../media-use.ts';
import { type Html, h } from './html.ts';
import { groupedBy, type Page, table, titlesOf, unseen } from './page.ts';
import { paragraph, rich } from './rich.ts';
import { number } from './units.ts';

interface Policy {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

export function policies(page: Page): Html {
  const { policies: own } = page.words;
  const groups = groupedBy(pagesOf(page.delivery), (lesson) => policiesOf(page, lesson));
  return h('div', { id: 'policies' }, [
    h('h3', own.title),
    paragraph(own.lead),
    ...groups.map(({ lessons, what }) =>
      table<Policy>(
        groups.length === 1 ? unseen(own.title) : h('span', [...titlesOf(page, lessons)]),
        [
          { title: own.policy, heading: true, cell: ({ name }) => h('code', name) },
          { title: own.value, cell: ({ value }) => h('code.whole', value) },
          { title: own.meaning, cell: ({ meaning, value }) => [...rich(meaning, { n: value })] },
        ],
        what,
      ),
    ),
    ...capacity(page),
  ]);
}

function policiesOf({ words, delivery, media }: Page, lesson: Lesson): readonly Policy[] {
  const { policies: own } = words;
  const { settings } = lesson;
  const { attempts, minWords } = settings;
  const draw = drawIn(lesson);
  const [completion, scoring, passMark] = [completionIn(lesson), scoringIn(lesson), passMarkOf(lesson)];
  const { hosted } = lesson === delivery.lesson ? media : mediaUse(lesson);
  return [
    { name: 'completion', value: completion, meaning: own.completion[completion] },
    { name: 'scoring', value: scoring, meaning: own.scoring[scoring] },
    ...(passMark === undefined
      ? []
      : [{ name: 'passMark', value: number(passMark, words.numbers), meaning: own.passMark }]),
    ...(lesson.questions.length === 0
      ? []
      : [
          { name: 'questions', value: settings.questions, meaning: own.questions[settings.questions] },
          { name: 'answers', value: settings.answers, meaning: own.answers[settings.answers] },
          {
            name: 'attempts',
            value: String(attempts ?? 1),
            meaning:
              own.attempts[attempts === 'unlimited' ? 'unlimited' : (attempts ?? 1) > 1 ? 'several' : 'once'],
          },
        ]),
    ...(shuffledQuestions(lesson).size > 0 ? [{ name: 'shuffle', value: 'true', meaning: own.shuffle }] : []),
    ...(draw === undefined ? [] : [{ name: 'draw', value: String(draw), meaning: own.draw }]),
    ...(minWords ? [{ name: 'minWords', value: String(minWords), meaning: own.minWords }] : []),
    ...(hosted > 0
      ? [{ name: 'mediaPolicy', value: settings.mediaPolicy, meaning: own.mediaPolicy[settings.mediaPolicy] }]
      : []),
  ];
}

/** Of each SCORM package, in plain words. */
function capacity({ words, delivery }: Page): readonly Html[] {
  const { capacity: own } = words.policies;
  const figure = (n: number): string => number(n, words.numbers);
  const notes = delivery.packages.flatMap(({ state, target }) =>
    state === undefined
      ? []
      : [
          paragraph(state.open === 1 ? own.one : own.text, {
            package: words.targets[target].name,
            open: figure(state.open),
            limit: figure(state.limit),
            expected: figure(state.expected),
            guaranteed: figure(state.guaranteed),
          }),
        ],
  );
  return notes.length === 0 ? [] : [h('h3', own.title), ...notes];
}
