/** What the packages will do in the LMS: score, personal data, hosts they lead to. */

import {
  completionIn,
  type Lesson,
  passMarkOf,
  scoreWaits,
  scoringIn,
  type Target,
} from '../../lesson/index.ts';
import {
  ASKS_IN_QUIZ,
  asks,
  IS_FREE,
  KEEPS_NO_ANSWERS,
  markedByHand,
  PLAYS_LESSON,
  pagesOf,
} from '../delivery.ts';
import type { OutsideHost } from '../outside-hosts.ts';
import { attention, type Fold, good, plain } from './fold.ts';
import { type Html, h, type Inline } from './html.ts';
import {
  groupedBy,
  isFree,
  otherLms,
  type Page,
  sentence,
  table,
  titlesOf,
  unseen,
  wordsOf,
} from './page.ts';
import { policies } from './policies.ts';
import { list, paragraph, rich } from './rich.ts';
import { number } from './units.ts';

/** Packages in which the LMS tells the page who the learner is. */
const HAS_SCORM: ReadonlySet<Target> = new Set([...PLAYS_LESSON, 'moodle-course']);

/** How the score comes about, and what the author has settled of it. */
export function score(page: Page): Fold {
  const { words, delivery } = page;
  const hasQuiz = delivery.packages.some(({ target }) => ASKS_IN_QUIZ.has(target));
  const byHand = markedByHand(delivery);
  // All packages that play the lesson score alike: said once.
  const own = new Map(
    delivery.packages.flatMap((one): (readonly [string, readonly Html[]])[] => [
      ...(wordsOf(page, one).score ?? []).map((text) => [text, [paragraph(text)]] as const),
      ...(PLAYS_LESSON.has(one.target) ? [['', lessonScores(page)] as const] : []),
    ]),
  );
  return {
    id: 'score',
    title: words.score.title,
    gist: plain(
      ...(byHand === 0
        ? [words.brief.gists.nothingByHand]
        : sentence(page, words.brief.gists.byHand, byHand)),
    ),
    children: [
      ...[...own.values()].flat(),
      ...(hasQuiz ? [h('p', [...quizScore(page)])] : []),
      ...(delivery.packages.filter((one) => asks(one) && !KEEPS_NO_ANSWERS.has(one.target)).length > 1
        ? [paragraph(words.score.both)]
        : []),
      policies(page),
    ],
  };
}

function lessonScores(page: Page): readonly Html[] {
  const groups = groupedBy(pagesOf(page.delivery), (lesson) => lessonScore(page, lesson));
  return groups.flatMap(({ lessons, what }) => [
    ...(groups.length > 1 ? [h('p', [h('strong', [...titlesOf(page, lessons)])])] : []),
    ...what.map((text) => paragraph(text)),
  ]);
}

function lessonScore({ words, delivery }: Page, lesson: Lesson): readonly string[] {
  const { policies: own, numbers, colon } = words;
  const playing = delivery.packages.filter(({ target }) => PLAYS_LESSON.has(target));
  const played = new Set(playing.map(({ target }) => (target === 'cmi5' ? 'cmi5' : 'SCORM')));
  const passMark = passMarkOf(lesson);
  return [
    `**${[...played].join(', ')}**${colon} ${own.scoring[scoringIn(lesson)]}`,
    ...(scoreWaits(lesson) ? [own.scoreWaits] : []),
    own.completion[completionIn(lesson)],
    ...(passMark === undefined ? [] : [own.passMark.replace('{n}', number(passMark, numbers))]),
  ];
}

function quizScore(page: Page): readonly Inline[] {
  const { words, delivery } = page;
  const { questions } = delivery.lesson;
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  const open = questions.filter(({ kind }) => kind === 'open').length;
  const closed = questions.length - open;
  return [
    ...sentence(page, words.score.total, questions.length, { points: number(points, words.numbers) }),
    ...(open > 0 ? [' ', ...sentence(page, words.score.toGrade, open)] : []),
    ...(closed > 0 ? [' ', ...sentence(page, words.score.graded, closed)] : []),
  ];
}

/** What personal data the LMS will hold, and where. */
export function privacy(page: Page): Fold {
  const { words, delivery } = page;
  const { privacy: own } = words;
  const lms = otherLms(page);
  return {
    id: 'privacy',
    title: own.title,
    gist: good(isFree(page) ? words.free.stays : words.brief.gists.staysHere),
    children: [
      paragraph(isFree(page) ? words.free.privacyLead : own.lead),
      ...delivery.packages.flatMap((one) => {
        const isOurs = IS_FREE.has(one.target);
        const { name, data } = wordsOf(page, one);
        if (data === undefined) return [];
        if (lms !== undefined && !isOurs) return [list(data.map(({ what }) => what))];
        return [
          table(
            name,
            [
              { title: own.what, heading: true, cell: ({ what }) => what },
              { title: isOurs ? words.free.where : own.where, cell: ({ where }) => [...rich(where)] },
            ],
            data,
          ),
        ];
      }),
      ...(waitsInBrowser(page) ? [paragraph(own.browser)] : []),
      paragraph(own.nobody),
      ...(delivery.packages.some(({ target }) => HAS_SCORM.has(target)) ? [paragraph(own.name)] : []),
      ...(lms === undefined && !isFree(page) ? [paragraph(own.removal)] : []),
    ],
  };
}

/** A page that asks nothing has nothing to keep. */
const waitsInBrowser = ({ delivery: { lesson, packages } }: Page): boolean =>
  lesson.settings.browserStash &&
  lesson.settings.questions !== 'none' &&
  lesson.questions.length > 0 &&
  packages.some(({ target }) => PLAYS_LESSON.has(target));

/** Every host a learner's browser would contact, and when. */
export function hosts(page: Page): Fold {
  const { words, delivery } = page;
  const { hosts: own } = words;
  const found = page.outside;
  const { hosted, formulas } = page.media;
  const hasQuiz = delivery.packages.some(({ target }) => ASKS_IN_QUIZ.has(target));
  return {
    id: 'hosts',
    title: own.title,
    gist: found.some(({ when }) => when === 'load')
      ? attention(words.glance.loaded)
      : good(words.glance.nothingLoaded),
    children: [
      ...(found.length === 0
        ? [paragraph(own.none)]
        : [
            paragraph(found.some(({ when }) => when === 'load') ? own.atOnce : own.onLoad),
            table<OutsideHost>(
              unseen(own.title),
              [
                { title: own.host, heading: true, cell: ({ host }) => h('code', host) },
                { title: own.when, cell: ({ when }) => own.occasions[when] },
                { title: own.places, numeric: true, cell: ({ count }) => String(count) },
                {
                  title: own.addresses,
                  cell: ({ examples, count }) => [
                    ...examples.map((address) => h('span.address', address)),
                    ...(count > examples.length && examples.length > 1 ? ['…'] : []),
                  ],
                },
              ],
              found,
            ),
          ]),
      ...(hasQuiz && hosted > 0 ? [paragraph(own.quizVideo)] : []),
      ...(hasQuiz && formulas > 0 ? [paragraph(own.quizMath)] : []),
    ],
  };
}
