/** `questions.xml`: categories, bank entries, questions and their files. */
import { decoded } from '../../lesson/index.ts';
import { pluginFiles } from '../url.ts';
import { child, elementsAt, type XmlElement } from '../xml.ts';
import type { Activity } from './activities.ts';
import { type Backup, column, dangling, idOf } from './backup.ts';
import { checkRow } from './columns.ts';
import type { FileAreas } from './files.ts';

export interface Bank {
  /** Category id → category. */
  readonly categories: ReadonlyMap<string, XmlElement>;
  /** Bank entry id → the id of its category. */
  readonly entries: ReadonlyMap<string, string>;
}

const TO_ENTRY = ['question_bank_entries', 'question_bank_entry'];
const TO_QUESTION = [...TO_ENTRY, 'question_version', 'question_versions', 'questions', 'question'];

export async function checkQuestions(
  backup: Backup,
  activities: readonly Activity[],
  files: FileAreas,
): Promise<Bank> {
  const list = elementsAt(await backup.root('questions.xml'), 'question_category');
  const categories = new Map(list.map((category) => [idOf(category), category]));
  const contexts = new Map(activities.map((activity) => [activity.contextId, activity]));
  const entries = new Map<string, string>();
  const seen = new Set<string>();
  for (const category of list) {
    checkOnce(backup, category, seen);
    checkCategory(backup, category, categories, contexts);
    for (const entry of elementsAt(category, ...TO_ENTRY)) {
      checkOnce(backup, entry, seen);
      entries.set(idOf(entry), idOf(category));
    }
  }
  checkTops(backup, list);
  const known = new Map(
    list.flatMap((one) => elementsAt(one, ...TO_QUESTION)).map((one) => [idOf(one), one]),
  );
  for (const category of list) {
    for (const question of elementsAt(category, ...TO_QUESTION)) {
      checkOnce(backup, question, seen);
      checkQuestion(backup, question, seen);
      checkPictures(backup, question, column(category, 'contextid') ?? '', files);
      checkReferences(backup, question, known);
    }
  }
  return { categories, entries };
}

/** @param seen the rows before it, by table and id */
function checkOnce({ report }: Backup, row: XmlElement, seen: Set<string>): void {
  const key = `${row.name} ${idOf(row)}`;
  if (seen.has(key)) report('mbz-id-twice', row, { element: row.name, id: idOf(row) });
  seen.add(key);
}

/** Level of an activity's context. */
const MODULE = '70';

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what Moodle asks of a category, one rule after another
function checkCategory(
  backup: Backup,
  category: XmlElement,
  all: ReadonlyMap<string, XmlElement>,
  contexts: ReadonlyMap<string, Activity>,
): void {
  checkRow(backup, category, 'category');
  const context = column(category, 'contextid') ?? '';
  const activity = contexts.get(context);
  const instance = column(category, 'contextinstanceid');
  if (column(category, 'contextlevel') === MODULE) {
    if (!activity) dangling(backup, category, 'contextid', context, 'activity');
    else if (instance !== activity.moduleId)
      dangling(backup, category, 'contextinstanceid', instance ?? '', 'module');
  }
  const parent = parentOf(category);
  const above = all.get(parent);
  if (parent !== '0' && (!above || column(above, 'contextid') !== context))
    dangling(backup, category, 'parent', parent, 'question_category');
  const idnumbers = new Set<string>();
  for (const entry of elementsAt(category, ...TO_ENTRY)) {
    checkRow(backup, entry, 'entry');
    const idnumber = column(entry, 'idnumber') ?? '';
    if (idnumber !== '' && idnumbers.has(idnumber)) backup.report('mbz-idnumber-twice', entry, { idnumber });
    idnumbers.add(idnumber);
    const of = column(entry, 'questioncategoryid') ?? '';
    if (of !== idOf(category)) dangling(backup, entry, 'questioncategoryid', of, 'question_category');
  }
}

function parentOf(row: XmlElement): string {
  return column(row, 'parent') ?? '0';
}

/** A context has one category that all others of it are in. */
function checkTops({ report }: Backup, categories: readonly XmlElement[]): void {
  const contexts = new Map<string, XmlElement[]>();
  for (const category of categories) {
    const context = column(category, 'contextid') ?? '';
    contexts.set(context, [...(contexts.get(context) ?? []), category]);
  }
  for (const [context, inside] of contexts) {
    const count = inside.filter((category) => parentOf(category) === '0').length;
    if (count !== 1) report('mbz-top-category', inside[0]!, { context, count });
  }
}

/** The columns of a question's type. */
function ownOf(question: XmlElement): XmlElement | undefined {
  return child(question, `plugin_qtype_${column(question, 'qtype') ?? ''}_question`);
}

function checkQuestion(backup: Backup, question: XmlElement, seen: Set<string>): void {
  checkRow(backup, question, 'question');
  const own = ownOf(question);
  for (const answer of elementsAt(own, 'answers', 'answer')) {
    checkOnce(backup, answer, seen);
    checkRow(backup, answer, 'answer');
  }
  for (const table of ['multichoice', 'matchoptions', 'ordering'])
    for (const options of elementsAt(own, table)) checkRow(backup, options, 'combined');
}

interface Field {
  /** Where its row stands, below the question; `own` below the columns of its type. */
  readonly at: readonly string[];
  readonly column: string;
  /** Where its files are: component and area, their item being the row, or the question. */
  readonly area: readonly [component: string, area: string];
  readonly item?: 'question';
}

/** The columns that show files. */
const FIELDS: readonly Field[] = [
  { at: [], column: 'questiontext', area: ['question', 'questiontext'] },
  { at: [], column: 'generalfeedback', area: ['question', 'generalfeedback'] },
  { at: ['own', 'answers', 'answer'], column: 'answertext', area: ['question', 'answer'] },
  { at: ['own', 'answers', 'answer'], column: 'feedback', area: ['question', 'answerfeedback'] },
  { at: ['question_hints', 'question_hint'], column: 'hint', area: ['question', 'hint'] },
  { at: ['own', 'matches', 'match'], column: 'questiontext', area: ['qtype_match', 'subquestion'] },
  { at: ['own', 'essay'], column: 'graderinfo', area: ['qtype_essay', 'graderinfo'], item: 'question' },
];

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: pictures lie in fields of rows of questions: three loops and one question
function checkPictures(backup: Backup, question: XmlElement, contextId: string, files: FileAreas): void {
  const of = `“${column(question, 'name') ?? ''}”`;
  for (const { at, column: field, area, item } of FIELDS) {
    const rows = at[0] === 'own' ? elementsAt(ownOf(question), ...at.slice(1)) : elementsAt(question, ...at);
    for (const row of rows) {
      const itemId = idOf(item ? question : row);
      for (const name of pluginFiles(column(row, field) ?? '').map(decoded))
        if (!files.has(contextId, ...area, itemId, name))
          backup.report('mbz-picture-missing', row, { name: name.slice(1), field, of });
    }
  }
}

/** Columns that say a row of another table. */
const REFERENCES: readonly (readonly [at: readonly string[], column: string])[] = [
  [['truefalse'], 'trueanswer'],
  [['truefalse'], 'falseanswer'],
  [['numerical_records', 'numerical_record'], 'answer'],
];

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: answers lie in rows of questions: loops and one question each
function checkReferences(backup: Backup, question: XmlElement, known: ReadonlyMap<string, XmlElement>): void {
  const own = ownOf(question);
  const answers = new Set(elementsAt(own, 'answers', 'answer').map(idOf));
  for (const [at, name] of REFERENCES)
    for (const row of elementsAt(own, ...at)) {
      const id = column(row, name) ?? '';
      if (!answers.has(id)) dangling(backup, row, name, id, 'answer');
    }
  for (const row of elementsAt(own, 'multianswer'))
    for (const id of (column(row, 'sequence') ?? '').split(',')) {
      const part = known.get(id);
      if (!part || column(part, 'parent') !== idOf(question))
        dangling(backup, row, 'sequence', id, 'question');
    }
  const parent = parentOf(question);
  if (parent !== '0' && !known.has(parent)) dangling(backup, question, 'parent', parent, 'question');
}
