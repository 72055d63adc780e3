/** `questions.xml`: categories, bank entries, questions and their files. */
import { child, type XmlElement } from '../xml.ts';
import type { Activity } from './activities.ts';
import type { FileAreas } from './files.ts';
import { wantLeaves, wantShort } from './leaves.ts';
import { at, idOf, type Look, leaf } from './look.ts';

export const QUESTIONS = 'questions.xml';

export interface Bank {
  /** Category id → category. */
  readonly categories: ReadonlyMap<string, XmlElement>;
  /** Bank entry id → the id of its category. */
  readonly entries: ReadonlyMap<string, string>;
}

export const checkQuestions = async (
  look: Look,
  activities: readonly Activity[],
  files: FileAreas,
): Promise<Bank> => {
  const categories = at(await look.root(QUESTIONS), 'question_category');
  const byId = new Map(categories.map((category) => [idOf(category), category]));
  const contexts = new Map(activities.map((activity) => [activity.contextId, activity]));
  const entries = new Map<string, string>();
  const once = onlyOnce(look);
  for (const category of categories) {
    once('question_category', category);
    checkCategory(look, category, byId, contexts);
    for (const entry of at(category, 'question_bank_entries', 'question_bank_entry')) {
      once('question_bank_entry', entry);
      entries.set(idOf(entry), idOf(category));
    }
  }
  checkTops(look, categories);
  const questions = categories.flatMap((category) =>
    at(category, ...TO_QUESTION).map((question) => ({ question, category })),
  );
  const known = new Map(questions.map(({ question }) => [idOf(question), question]));
  for (const { question, category } of questions) {
    once('question', question);
    checkQuestion(look, question, leaf(category, 'contextid') ?? '', files, once);
    checkParts(look, question, known);
  }
  return { categories: byId, entries };
};

const TO_QUESTION = [
  'question_bank_entries',
  'question_bank_entry',
  'question_version',
  'question_versions',
  'questions',
  'question',
];

const onlyOnce = (look: Look) => {
  const seen = new Set<string>();
  return (name: string, element: XmlElement): void => {
    const key = `${name} ${idOf(element)}`;
    if (seen.has(key))
      look.report('mbz-id-twice', { path: QUESTIONS, element }, { element: name, id: idOf(element) });
    seen.add(key);
  };
};

type Once = ReturnType<typeof onlyOnce>;

/** Level of an activity's context. */
const MODULE = '70';

const checkCategory = (
  look: Look,
  category: XmlElement,
  all: ReadonlyMap<string, XmlElement>,
  contexts: ReadonlyMap<string, Activity>,
): void => {
  const spot = { path: QUESTIONS, element: category };
  wantLeaves(look, QUESTIONS, category, 'category');
  wantShort(look, QUESTIONS, category, 'name', 255);
  wantShort(look, QUESTIONS, category, 'idnumber', 100);
  const contextId = leaf(category, 'contextid') ?? '';
  if (leaf(category, 'contextlevel') === MODULE) {
    const activity = contexts.get(contextId);
    if (!activity) look.report('mbz-dangling', spot, { element: 'contextid', id: contextId, to: 'activity' });
    else if (leaf(category, 'contextinstanceid') !== activity.moduleId)
      look.report('mbz-dangling', spot, {
        element: 'contextinstanceid',
        id: leaf(category, 'contextinstanceid') ?? '',
        to: 'module',
      });
  }
  const parent = leaf(category, 'parent') ?? '0';
  const above = all.get(parent);
  if (parent !== '0' && (!above || leaf(above, 'contextid') !== contextId))
    look.report('mbz-dangling', spot, { element: 'parent', id: parent, to: 'question_category' });
  const idnumbers = new Set<string>();
  for (const entry of at(category, 'question_bank_entries', 'question_bank_entry')) {
    wantShort(look, QUESTIONS, entry, 'idnumber', 100);
    const idnumber = leaf(entry, 'idnumber') ?? '';
    if (idnumber !== '' && idnumbers.has(idnumber))
      look.report('mbz-idnumber-twice', { path: QUESTIONS, element: entry }, { idnumber });
    idnumbers.add(idnumber);
    const of = leaf(entry, 'questioncategoryid') ?? '';
    if (of !== idOf(category))
      look.report(
        'mbz-dangling',
        { path: QUESTIONS, element: entry },
        { element: 'questioncategoryid', id: of, to: 'question_category' },
      );
  }
};

const checkTops = (look: Look, categories: readonly XmlElement[]): void => {
  const contexts = new Map<string, readonly XmlElement[]>();
  for (const category of categories) {
    const context = leaf(category, 'contextid') ?? '';
    contexts.set(context, [...(contexts.get(context) ?? []), category]);
  }
  for (const [context, inside] of contexts) {
    const count = inside.filter((category) => (leaf(category, 'parent') ?? '0') === '0').length;
    if (count !== 1)
      look.report('mbz-top-category', { path: QUESTIONS, element: inside[0]! }, { context, count });
  }
};

const checkQuestion = (
  look: Look,
  question: XmlElement,
  contextId: string,
  files: FileAreas,
  once: Once,
): void => {
  wantLeaves(look, QUESTIONS, question, 'question');
  wantShort(look, QUESTIONS, question, 'name', 255);
  const id = idOf(question);
  const type = leaf(question, 'qtype') ?? '';
  const own = child(question, `plugin_qtype_${type}_question`);
  const shows = (of: XmlElement, field: string, component: string, area: string, item: string): void =>
    checkPictures(look, files, { question, of, field, contextId, component, area, item });
  shows(question, 'questiontext', 'question', 'questiontext', id);
  shows(question, 'generalfeedback', 'question', 'generalfeedback', id);
  for (const answer of at(own, 'answers', 'answer')) {
    once('answer', answer);
    wantLeaves(look, QUESTIONS, answer, 'answer');
    shows(answer, 'answertext', 'question', 'answer', idOf(answer));
    shows(answer, 'feedback', 'question', 'answerfeedback', idOf(answer));
  }
  for (const hint of at(question, 'question_hints', 'question_hint'))
    shows(hint, 'hint', 'question', 'hint', idOf(hint));
  for (const match of at(own, 'matches', 'match'))
    shows(match, 'questiontext', 'qtype_match', 'subquestion', idOf(match));
  for (const essay of at(own, 'essay')) shows(essay, 'graderinfo', 'qtype_essay', 'graderinfo', id);
  for (const table of ['multichoice', 'matchoptions', 'ordering'])
    for (const options of at(own, table)) wantLeaves(look, QUESTIONS, options, 'combined');
};

interface Field {
  readonly question: XmlElement;
  readonly of: XmlElement;
  readonly field: string;
  readonly contextId: string;
  readonly component: string;
  readonly area: string;
  readonly item: string;
}

const checkPictures = (look: Look, files: FileAreas, one: Field): void => {
  const text = leaf(one.of, one.field) ?? '';
  for (const [, found = ''] of text.matchAll(/@@PLUGINFILE@@(\/[^"'<>\s?#)]+)/g)) {
    const name = decoded(found);
    if (!files.has(one.contextId, one.component, one.area, one.item, name))
      look.report(
        'mbz-picture-missing',
        { path: QUESTIONS, element: one.of },
        { name: name.slice(1), field: one.field, of: `“${leaf(one.question, 'name') ?? ''}”` },
      );
  }
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** What one row of a question says of another. */
const checkParts = (look: Look, question: XmlElement, known: ReadonlyMap<string, XmlElement>): void => {
  const own = child(question, `plugin_qtype_${leaf(question, 'qtype')}_question`);
  const answers = new Set(at(own, 'answers', 'answer').map(idOf));
  const wants = (
    element: XmlElement,
    name: string,
    ids: readonly string[],
    to: string,
    isThere: (id: string) => boolean,
  ): void => {
    for (const id of ids.filter((one) => !isThere(one)))
      look.report('mbz-dangling', { path: QUESTIONS, element }, { element: name, id, to });
  };
  for (const row of at(own, 'truefalse'))
    for (const name of ['trueanswer', 'falseanswer'])
      wants(row, name, [leaf(row, name) ?? ''], 'answer', (id) => answers.has(id));
  for (const row of at(own, 'numerical_records', 'numerical_record'))
    wants(row, 'answer', [leaf(row, 'answer') ?? ''], 'answer', (id) => answers.has(id));
  for (const row of at(own, 'multianswer'))
    wants(row, 'sequence', (leaf(row, 'sequence') ?? '').split(','), 'question', (id) => {
      const part = known.get(id);
      return part !== undefined && leaf(part, 'parent') === idOf(question);
    });
  const parent = leaf(question, 'parent') ?? '0';
  if (parent !== '0') wants(question, 'parent', [parent], 'question', (id) => known.has(id));
};
