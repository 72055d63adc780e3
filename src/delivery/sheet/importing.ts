import { passMarkOf, showsAnswers } from '../../lesson/index.ts';
import { ASKS_IN_QUIZ, type DeliveredPackage } from '../delivery.ts';
import { type Html, h } from './html.ts';
import { authored, type Page, type Part, sentence, table } from './page.ts';
import { list, paragraph, rich } from './rich.ts';
import { number } from './units.ts';
import type { Setting } from './words/index.ts';

/** Where each file goes, step by step, and which settings suit it. */
export function importing(page: Page): Part {
  const { words, delivery } = page;
  return {
    id: 'import',
    title: words.import.title,
    children: [
      paragraph(words.import.lead),
      ...delivery.packages.flatMap((one) => guide(page, one)),
      h('h3', words.import.otherTitle),
      ...delivery.packages.map(({ target }) => paragraph(words.import.other[target])),
    ],
  };
}

function guide(page: Page, { target, file, scos }: DeliveredPackage): readonly Html[] {
  const { words, delivery } = page;
  const { importTitle, steps, settingsTitle, settings, notes, ...other } = words.targets[target];
  const { severalSettings = [], passSettings = [], attemptSettings = [] } = other;
  const { unlimitedSettings = [], withheldSettings = [] } = other;
  const { lesson } = delivery;
  const passMark = passMarkOf(lesson);
  const { attempts } = lesson.settings;
  const values = {
    file,
    title: h('strong', [authored(page, lesson.title)]),
    ...(passMark !== undefined && { passMark: number(passMark, words.numbers) }),
    ...(attempts !== undefined && { attempts: String(attempts) }),
  };
  const { contexts, questions } = delivery.lesson;
  return [
    h('h3', { id: `import-${target}` }, (delivery.lessons && other.course?.importTitle) ?? importTitle),
    h(
      'ol.steps',
      steps.map((step) => h('li', [...rich(step, values)])),
    ),
    ...(target === 'moodle-quiz' && contexts.length > 0
      ? [h('p', [...sentence(page, words.questions.contexts, contexts.length)])]
      : []),
    ...(ASKS_IN_QUIZ.has(target) && questions.some(({ kind }) => kind === 'ordering')
      ? [paragraph(words.questions.orderingVersion)]
      : []),
    table<Setting>(
      settingsTitle,
      [
        { title: words.import.setting, heading: true, cell: ({ name }) => name },
        { title: words.import.value, cell: ({ value }) => h('b.ui', [...rich(value, values)]) },
        { title: words.import.why, cell: ({ why }) => [...rich(why, values)] },
      ],
      together(settings, [
        ...(scos === undefined ? [] : severalSettings),
        ...(passMark === undefined ? [] : passSettings),
        ...(typeof attempts === 'number' ? attemptSettings : []),
        ...(attempts === 'unlimited' ? unlimitedSettings : []),
        ...(showsAnswers(lesson.settings) ? [] : withheldSettings),
      ]),
    ),
    list(notes),
  ];
}

/** Each setting once, by its name, as the later ones say. */
const together = (settings: readonly Setting[], later: readonly Setting[]): readonly Setting[] => [
  ...new Map([...settings, ...later].map((setting) => [setting.name, setting])).values(),
];
