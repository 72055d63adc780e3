/** The activities that a lesson becomes: its page, its quiz, its documents and links. */
import { h } from 'hastscript';
import {
  baseName,
  drawIn,
  type Entry,
  type Lesson,
  scoringIn,
  showsAnswers,
  toHtml,
} from '../../lesson/index.ts';
import { leadsAway, moodleName } from '../moodle/index.ts';
import type { Items } from '../moodle-quiz/index.ts';
import { courseWords, type Document, type Link } from '../plain/index.ts';
import type { Activity, BackupFile, FileContent, QuizActivity, ScormActivity } from './backup.ts';
import { drawing } from './bank/drawing.ts';
import { bankEntries } from './bank/entries.ts';
import { assetContent } from './bank/files.ts';
import type { Ids } from './ids.ts';

export interface Place {
  readonly lesson: Lesson;
  /** What the course calls the lesson: each of its activities is told by it. */
  readonly title: string;
  readonly section: { readonly id: number; readonly number: number };
  /** Whether the section is the part's, not the lesson's own. */
  readonly shared: boolean;
  readonly ids: Ids;
}

export const described = ({ description }: Lesson): string =>
  description ? toHtml(h('p', description)) : '';

const base = ({ section, shared, ids }: Place, name: string) => ({
  id: ids(),
  moduleId: ids(),
  contextId: ids(),
  section,
  name: moodleName(name, 'Cartable'),
  intro: '',
  // Below its lesson, where several lessons share the section.
  indent: shared ? 1 : 0,
});

export function scormActivity(place: Place, reading: Lesson, entries: readonly Entry[]): ScormActivity {
  const { ids, lesson, shared } = place;
  const common = {
    ...base(place, place.title),
    indent: 0,
    // Else the section's summary says it.
    intro: shared ? described(lesson) : '',
  };
  const file = (fileArea: string, path: string, type: string, content: FileContent): BackupFile => ({
    id: ids(),
    contextId: common.contextId,
    component: 'mod_scorm',
    fileArea,
    itemId: 0,
    path: `/${path.slice(0, path.lastIndexOf('/') + 1)}`,
    name: baseName(path),
    type,
    content,
  });
  const types = new Map(reading.assets.map(({ path, type }) => [path, type]));
  return {
    ...common,
    modulename: 'scorm',
    lesson: lesson.id,
    title: moodleName(lesson.title, lesson.id),
    launch: 'index.html',
    scored: scoringIn(reading) !== 'none',
    package: file('package', `${lesson.id}.scorm12.zip`, 'application/zip', {
      key: `${lesson.id}.scorm12.zip`,
      zip: entries,
    }),
    organizationId: ids(),
    scoId: ids(),
    files: entries.map((entry) =>
      file('content', entry.path, types.get(entry.path) ?? typeOf(entry.path), contentOf(lesson, entry)),
    ),
    gradeItemId: ids(),
  };
}

/** A file on the disk is read once, however many packages hold it. */
function contentOf(lesson: Lesson, { path, pieces }: Entry): FileContent {
  const asset = lesson.assets.find((one) => one.path === path);
  return asset ? assetContent(asset) : { key: `${lesson.id}/${path}`, pieces };
}

/** Of the files that the package has besides the lesson's assets. */
const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'application/x-javascript',
  xml: 'application/xml',
  xsd: 'application/xml',
  woff2: 'font/woff2',
};

export function quizActivity(place: Place, name: string, items: Items): Activity {
  const { ids, lesson } = place;
  const common = base(place, name);
  const all = bankEntries(items, lesson.id, common.contextId, ids);
  const draw = drawIn(lesson);
  const { questions, drawn } = draw === undefined ? { questions: all, drawn: [] } : drawing(all, draw, ids);
  return {
    ...common,
    modulename: 'quiz',
    items,
    topCategoryId: ids(),
    categoryId: ids(),
    categoryName: moodleName(lesson.title, lesson.id),
    questions,
    drawn,
    shuffles: lesson.settings.shuffle,
    ...policiesOf(lesson),
    points: [...questions.flatMap(({ slot }) => slot ?? []), ...drawn].reduce(
      (sum, { maxmark }) => sum + maxmark,
      0,
    ),
    gradeItemId: ids(),
  };
}

const policiesOf = ({ settings }: Lesson): Pick<QuizActivity, 'attempts' | 'showsAnswers' | 'passMark'> => ({
  // The attempt's end shows the answers: a second one would copy them.
  attempts: settings.attempts === 'unlimited' ? 0 : (settings.attempts ?? 1),
  showsAnswers: showsAnswers(settings),
  ...(settings.passMark !== undefined && { passMark: settings.passMark }),
});

/** One document is opened at a click; several lie together in a folder. */
export function documentActivities(place: Place, documents: readonly Document[]): readonly Activity[] {
  const [first, ...others] = documents;
  if (!first) return [];
  const alone = others.length === 0;
  const words = courseWords(place.lesson.language);
  const common = base(place, words.of(alone ? capitalised(first.title) : words.documents, place.title));
  const component = alone ? 'mod_resource' : 'mod_folder';
  const files = documents.map(
    ({ asset }): BackupFile => ({
      id: place.ids(),
      contextId: common.contextId,
      component,
      fileArea: 'content',
      itemId: 0,
      path: '/',
      name: baseName(asset.path),
      type: asset.type,
      content: assetContent(asset),
    }),
  );
  return [{ ...common, modulename: alone ? 'resource' : 'folder', files }];
}

/** Words from the midst of a sentence, as a name. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Links are one page: an activity each would bury the lesson and the quiz. */
export function linkActivities(place: Place, links: readonly Link[]): readonly Activity[] {
  if (links.length === 0) return [];
  const words = courseWords(place.lesson.language);
  return [
    {
      ...base(place, words.of(words.links, place.title)),
      modulename: 'page',
      content: toHtml(
        h(
          'ul',
          links.map(({ title, url }) => h('li', [h('a', leadsAway(url), title), ` (${hostOf(url)})`])),
        ),
      ),
    },
  ];
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
