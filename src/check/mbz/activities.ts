/** The files that every activity has, and what they say of each other. */
import { child, elementsAt, type XmlElement } from '../xml.ts';
import { type Backup, column, dangling, idOf } from './backup.ts';
import { checkRow, isTable } from './columns.ts';
import type { Announced } from './course.ts';

export interface Activity extends Announced {
  /** The activity's own table. */
  readonly own: XmlElement;
  readonly contextId: string;
  readonly inforefPath: string;
  /** What the restore loads for it. */
  readonly inforef: { readonly files: ReadonlySet<string>; readonly categories: ReadonlySet<string> };
}

export async function checkActivities(
  backup: Backup,
  announced: readonly Announced[],
): Promise<readonly Activity[]> {
  const activities: Activity[] = [];
  const contexts = new Set<string>();
  for (const one of announced) {
    const activity = await checkActivity(backup, one);
    if (!activity) continue;
    const { contextId: id } = activity;
    if (contexts.has(id)) backup.report('mbz-id-twice', activity.own, { element: 'context', id });
    contexts.add(id);
    activities.push(activity);
  }
  return activities;
}

async function checkActivity(backup: Backup, one: Announced): Promise<Activity | undefined> {
  const { directory, modulename, moduleId } = one;
  await checkModule(backup, one);
  const root = await backup.root(`${directory}/${modulename}.xml`);
  const grades = await backup.root(`${directory}/grades.xml`);
  await backup.root(`${directory}/roles.xml`);
  const inforefPath = `${directory}/inforef.xml`;
  const inforef = await backup.root(inforefPath, false);
  function idsAt(...names: readonly string[]): ReadonlySet<string> {
    return new Set(elementsAt(inforef, ...names, 'id').map(({ text }) => text));
  }
  const own = child(root, modulename);
  if (!root || !own) return undefined;
  checkRow(backup, root, 'activity');
  if (isTable(modulename)) checkRow(backup, own, modulename);
  checkRow(backup, own, 'anyModule');
  const { moduleid = '', contextid = '' } = root.attributes;
  if (moduleid !== moduleId) dangling(backup, root, 'moduleid', moduleid, 'module');
  const gradeItems = idsAt('grade_itemref', 'grade_item');
  for (const item of elementsAt(grades, 'grade_items', 'grade_item'))
    if (!gradeItems.has(idOf(item)) || column(item, 'iteminstance') !== root.attributes.id)
      dangling(backup, item, 'grade_item', idOf(item), 'inforef');
  return {
    ...one,
    own,
    contextId: contextid,
    inforefPath,
    inforef: {
      files: idsAt('fileref', 'file'),
      categories: idsAt('question_categoryref', 'question_category'),
    },
  };
}

/** From this on a quiz's questions are bank entries, versions and references. */
const LEAST_MODULE = 2022020300;

async function checkModule(backup: Backup, { directory, moduleId, sectionId }: Announced): Promise<void> {
  const module = await backup.root(`${directory}/module.xml`);
  if (!module) return;
  checkRow(backup, module, 'module');
  const { version = '', id = '' } = module.attributes;
  if (Number(version) < LEAST_MODULE)
    backup.report('mbz-version', module, { element: 'version', version, least: LEAST_MODULE });
  if (id !== moduleId) dangling(backup, module, 'module', id, 'moduleid');
  const section = column(module, 'sectionid');
  if (section !== sectionId) dangling(backup, module, 'sectionid', section ?? '', 'section');
}
