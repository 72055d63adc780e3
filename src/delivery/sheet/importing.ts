import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DeliveredPackage } from '../delivery.ts';
import { authored, type Page, type Part, say, table } from './page.ts';
import { list, paragraph, rich } from './rich.ts';
import type { Setting } from './words.ts';

/** Where each file goes, step by step, and which settings suit it. */
export const importing = (page: Page): Part => {
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
};

const guide = (page: Page, { target, file, scos }: DeliveredPackage): readonly Element[] => {
  const { words, delivery } = page;
  const { importTitle, steps, settingsTitle, settings, severalSettings = [], notes } = words.targets[target];
  const values = { file, title: h('strong', [authored(page, delivery.lesson.title)]) };
  const { contexts } = delivery.lesson;
  return [
    h('h3', { id: `import-${target}` }, importTitle),
    h(
      'ol.steps',
      steps.map((step) => h('li', [...rich(step, values)])),
    ),
    ...(target === 'moodle-quiz' && contexts.length > 0
      ? [h('p', [...say(page, words.questions.contexts, contexts.length)])]
      : []),
    table<Setting>(
      settingsTitle,
      [
        { title: words.import.setting, heading: true, cell: ({ name }) => name },
        { title: words.import.value, cell: ({ value }) => h('b.ui', value) },
        { title: words.import.why, cell: ({ why }) => [...rich(why)] },
      ],
      scos === undefined ? settings : together(settings, severalSettings),
    ),
    list(notes),
  ];
};

/** Each setting once, by its name, as the later ones say. */
const together = (settings: readonly Setting[], later: readonly Setting[]): readonly Setting[] => [
  ...new Map([...settings, ...later].map((setting) => [setting.name, setting])).values(),
];
