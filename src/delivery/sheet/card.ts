/** A file and what to do with it: in a breath, and step by step. */

import { isPrint, passMarkOf } from '../../lesson/index.ts';
import { ASKS_IN_QUIZ, type DeliveredPackage, IS_FREE } from '../delivery.ts';
import { uploadNeed } from '../upload.ts';
import { copyButton } from './copy.ts';
import { type Html, h, type Inline } from './html.ts';
import { authored, otherLms, type Page, sentence, table, wordsOf } from './page.ts';
import { pupils } from './pupils.ts';
import { list, paragraph, rich, type Values } from './rich.ts';
import { type Choice, choicesFor } from './settings.ts';
import { number, size } from './units.ts';
import type { Setting } from './words/index.ts';

/** A setting in words, and who sees to it. */
interface Chosen extends Setting {
  readonly by: Choice['by'];
}

export const titleOf = (page: Page, one: DeliveredPackage): string => {
  const { course, importTitle } = wordsOf(page, one);
  return (page.delivery.lessons && course?.importTitle) ?? importTitle;
};

/** What the words on a package leave open. */
export function valuesOf(page: Page, { file }: DeliveredPackage): Values {
  const { lesson } = page.delivery;
  const passMark = passMarkOf(lesson);
  const { attempts } = lesson.settings;
  return {
    file,
    title: h('strong', [authored(page, lesson.title)]),
    ...(passMark !== undefined && { passMark: number(passMark, page.words.numbers) }),
    ...(attempts !== undefined && { attempts: String(attempts) }),
  };
}

const chosenFor = (page: Page, one: DeliveredPackage): readonly Chosen[] =>
  choicesFor(page.delivery, one).map(({ name, by }) => ({ ...wordsOf(page, one).settings![name]!, by }));

export const toSet = (page: Page, one: DeliveredPackage): readonly Setting[] =>
  chosenFor(page, one).filter(({ by }) => by === 'person');

/** @param place its place on the way, where there are several files */
export function card(page: Page, one: DeliveredPackage, place: number | undefined): Html {
  const { brief } = page.words;
  return h('li.card', { id: `import-${one.target}` }, [
    h('h3', [...(place ? [h('span.place-no', String(place)), ' '] : []), titleOf(page, one)]),
    fileLine(page, one),
    h('dl.brief', [
      h('div', [h('dt', brief.where), h('dd', [...rich(wordsOf(page, one).where, valuesOf(page, one))])]),
      ...(otherLms(page) === undefined && wordsOf(page, one).settingsTitle !== undefined
        ? [h('div', [h('dt', brief.set), h('dd', [...settingsInBrief(page, one)])])]
        : []),
      h('div', [h('dt', brief.pupils.see), h('dd', [...pupils(page, one)])]),
    ]),
    ...asksAgain(page, one, place),
    h('details.steps-fold', [
      h('summary', { 'aria-label': `${brief.steps}${page.words.colon} ${titleOf(page, one)}` }, brief.steps),
      h('div.fold-body', [...inFull(page, one)]),
    ]),
  ]);
}

/** The file's name, to click and to copy, its size, and what it may need to be uploaded. */
export function fileLine(page: Page, { target, file, bytes }: DeliveredPackage): Html {
  const { words } = page;
  const need = uploadNeed(bytes);
  return h('p.file', [
    h('a', { href: encodeURI(file) }, [h('code', file)]),
    ' ',
    copyButton(words, file, words.brief.copyName.replace('{file}', file)),
    ' ',
    h('span.size', size(bytes, words.numbers)),
    ...(need.fitsDefault || IS_FREE.has(target) || otherLms(page) !== undefined
      ? []
      : [
          ' ',
          h('a.need', { href: '#upload' }, [...rich(words.brief.allow, { limit: String(need.request) })]),
        ]),
  ]);
}

function settingsInBrief(page: Page, one: DeliveredPackage): readonly Inline[] {
  const { brief } = page.words;
  const settings = toSet(page, one);
  if (settings.length > 0) return [settingList(page, one, settings)];
  const isBrought = chosenFor(page, one).some(({ by }) => by === 'brought');
  return [isBrought ? brief.brought : brief.suits];
}

export const settingList = (page: Page, one: DeliveredPackage, settings: readonly Setting[]): Html =>
  h(
    'ul.to-set',
    settings.map(({ name, value }) =>
      h('li', [...rich(name), `${page.words.colon} `, h('b.ui', [...rich(value, valuesOf(page, one))])]),
    ),
  );

/** A quiz behind a lesson whose page asks the same. */
const asksAgain = (page: Page, { target }: DeliveredPackage, place: number | undefined): readonly Html[] =>
  target === 'moodle-quiz' && (place ?? 1) > 1 && page.delivery.lesson.settings.questions === 'inline'
    ? [h('p.again', page.words.brief.same)]
    : [];

/** Whose names the steps have. */
function leadOf(page: Page, one: DeliveredPackage): Html {
  const { leadElsewhere } = page.words.import;
  const { lead = page.words.import.lead } = wordsOf(page, one);
  const lms = IS_FREE.has(one.target) ? undefined : otherLms(page);
  return lms === undefined ? paragraph(lead) : paragraph(leadElsewhere, { lms });
}

/** Every step, every setting with its reason, and what else is good to know. */
export function inFull(page: Page, one: DeliveredPackage): readonly Html[] {
  const { words, delivery } = page;
  const { steps, settingsTitle, notes = [] } = wordsOf(page, one);
  const { contexts, questions } = delivery.lesson;
  const values = valuesOf(page, one);
  const settings = chosenFor(page, one);
  return [
    ...(isPrint(one.target) ? [] : [leadOf(page, one)]),
    h(
      'ol.steps',
      steps.map((step) => h('li', [...rich(step, values)])),
    ),
    ...(one.target === 'moodle-quiz' && contexts.length > 0
      ? [h('p', [...sentence(page, words.questions.contexts, contexts.length)])]
      : []),
    ...(ASKS_IN_QUIZ.has(one.target) && questions.some(({ kind }) => kind === 'ordering')
      ? [paragraph(words.questions.orderingVersion)]
      : []),
    ...(settingsTitle === undefined || settings.length === 0
      ? []
      : [
          table<Chosen>(
            settingsTitle,
            [
              { title: words.import.setting, heading: true, cell: ({ name }) => rich(name) },
              { title: words.import.value, cell: (chosen) => valueCell(page, chosen, values) },
              { title: words.import.why, cell: ({ why }) => [...rich(why, values)] },
            ],
            settings,
          ),
        ]),
    ...(settings.some(({ by }) => by === 'default') ? [h('p.none', words.brief.siteDefaults)] : []),
    ...(notes.length > 0 ? [list(notes)] : []),
  ];
}

const valueCell = (page: Page, { value, by }: Chosen, values: Values): readonly Inline[] =>
  by === 'default'
    ? [h('span', [...rich(value, values)]), ' ', h('span.default', page.words.brief.isDefault)]
    : [h('b.ui', [...rich(value, values)])];
