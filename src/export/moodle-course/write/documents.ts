/** Activities that only show something: a file, a folder of files, a page. */
import type { Entry } from '../../../lesson/index.ts';
import type { FolderActivity, PageActivity, ResourceActivity, Row } from '../backup.ts';
import { activityEntry, moduleEntries } from './module.ts';
import { DATE, HTML } from './xml.ts';

export const documentEntries = (
  activity: ResourceActivity | FolderActivity | PageActivity,
): readonly Entry[] => [
  ...moduleEntries(activity, {
    completion: 0,
    fileIds: activity.modulename === 'page' ? [] : activity.files.map(({ id }) => id),
    categoryIds: [],
  }),
  activityEntry(activity, { ...common(activity), ...own(activity) }),
];

const common = ({ name, intro }: ResourceActivity | FolderActivity | PageActivity): Row => ({
  name,
  intro,
  introformat: HTML,
});

function own(activity: ResourceActivity | FolderActivity | PageActivity): Row {
  switch (activity.modulename) {
    case 'resource':
      return {
        tobemigrated: 0,
        legacyfiles: 0,
        legacyfileslast: null,
        // 0: as its type asks for.
        display: 0,
        displayoptions: options({ printintro: 0, showsize: 1, showtype: 1 }),
        filterfiles: 0,
        revision: 1,
        timemodified: DATE,
      };
    case 'folder':
      return {
        revision: 1,
        timemodified: DATE,
        display: 0,
        showexpanded: 1,
        showdownloadfolder: 1,
        forcedownload: 0,
      };
    case 'page':
      return {
        content: activity.content,
        contentformat: HTML,
        legacyfiles: 0,
        legacyfileslast: null,
        // 5: within Moodle's page.
        display: 5,
        displayoptions: options({ printintro: 0, printlastmodified: 0 }),
        revision: 1,
        timemodified: DATE,
      };
  }
}

/** PHP's serialisation of an array of integers. */
function options(values: Readonly<Record<string, number>>): string {
  const members = Object.entries(values).map(([name, value]) => `s:${name.length}:"${name}";i:${value};`);
  return `a:${members.length}:{${members.join('')}}`;
}
