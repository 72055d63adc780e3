/** The files that every activity has, and what they say of each other. */
import { child, type XmlElement } from '../xml.ts';
import type { Announced } from './course.ts';
import { LEAVES, wantLeaves, wantShort } from './leaves.ts';
import { at, idOf, type Look, leaf } from './look.ts';

export interface Activity extends Announced {
  readonly path: string;
  /** The activity's own table. */
  readonly own: XmlElement;
  readonly contextId: string;
  readonly inforefPath: string;
  /** What the restore loads for it. */
  readonly inforef: {
    readonly files: ReadonlySet<string>;
    readonly categories: ReadonlySet<string>;
    readonly gradeItems: ReadonlySet<string>;
  };
}

export const checkActivities = async (
  look: Look,
  announced: readonly Announced[],
): Promise<readonly Activity[]> => {
  const activities: Activity[] = [];
  const contexts = new Map<string, string>();
  for (const one of announced) {
    const activity = await checkActivity(look, one);
    if (!activity) continue;
    if (contexts.has(activity.contextId))
      look.report(
        'mbz-id-twice',
        { path: activity.path, element: activity.own },
        { element: 'context', id: activity.contextId },
      );
    contexts.set(activity.contextId, activity.directory);
    activities.push(activity);
  }
  return activities;
};

const checkActivity = async (look: Look, one: Announced): Promise<Activity | undefined> => {
  const { directory, modulename, moduleId } = one;
  const path = `${directory}/${modulename}.xml`;
  await checkModule(look, one);
  const root = await look.root(path);
  const grades = await look.root(`${directory}/grades.xml`);
  await look.root(`${directory}/roles.xml`);
  const inforefPath = `${directory}/inforef.xml`;
  const inforef = await look.root(inforefPath, false);
  const ids = (...names: readonly string[]): ReadonlySet<string> =>
    new Set(at(inforef, ...names).map(({ text }) => text));
  const own = root && child(root, modulename);
  if (!root || !own) return undefined;
  wantLeaves(look, path, root, 'activity');
  if (modulename in LEAVES) wantLeaves(look, path, own, modulename as keyof typeof LEAVES);
  wantShort(look, path, own, 'name', 255);
  if (root.attributes.moduleid !== moduleId)
    look.report(
      'mbz-dangling',
      { path, element: root },
      { element: 'moduleid', id: root.attributes.moduleid ?? '', to: 'module' },
    );
  const gradeItems = ids('grade_itemref', 'grade_item', 'id');
  for (const item of at(grades, 'grade_items', 'grade_item')) {
    if (!gradeItems.has(idOf(item)) || leaf(item, 'iteminstance') !== root.attributes.id)
      look.report(
        'mbz-dangling',
        { path: `${directory}/grades.xml`, element: item },
        { element: 'grade_item', id: idOf(item), to: 'inforef' },
      );
  }
  return {
    ...one,
    path,
    own,
    contextId: root.attributes.contextid ?? '',
    inforefPath,
    inforef: {
      files: ids('fileref', 'file', 'id'),
      categories: ids('question_categoryref', 'question_category', 'id'),
      gradeItems,
    },
  };
};

/** From this on a quiz's questions are bank entries, versions and references. */
const LEAST_MODULE = 2022020300;

const checkModule = async (look: Look, { directory, moduleId, sectionId }: Announced): Promise<void> => {
  const path = `${directory}/module.xml`;
  const module = await look.root(path);
  if (!module) return;
  wantLeaves(look, path, module, 'module');
  const { version = '', id = '' } = module.attributes;
  if (Number(version) < LEAST_MODULE)
    look.report(
      'mbz-version',
      { path, element: module },
      { element: 'version', version, least: LEAST_MODULE },
    );
  if (id !== moduleId)
    look.report('mbz-dangling', { path, element: module }, { element: 'module', id, to: 'moduleid' });
  if (leaf(module, 'sectionid') !== sectionId)
    look.report(
      'mbz-dangling',
      { path, element: module },
      { element: 'sectionid', id: leaf(module, 'sectionid') ?? '', to: 'section' },
    );
};
