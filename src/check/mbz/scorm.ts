/** A SCORM activity: what it launches is there, and so is its package. */
import type { ScormFault } from '../../messages/index.ts';
import type { Activity } from './activities.ts';
import type { FileAreas } from './files.ts';
import { wantLeaves, wantShort } from './leaves.ts';
import { at, idOf, type Look, leaf } from './look.ts';

/** The path of the activity's package in the archive. */
export const checkScormActivity = (look: Look, scorm: Activity, files: FileAreas): string | undefined => {
  const { own, path, contextId } = scorm;
  const fault = (why: ScormFault): void =>
    look.report('mbz-scorm', { path, element: own }, { name: leaf(own, 'name') ?? '', why });
  const scos = at(own, 'scoes', 'sco');
  for (const data of at(own, 'scoes', 'sco', 'sco_datas', 'sco_data'))
    wantLeaves(look, path, data, 'sco_data');
  for (const sco of scos) {
    for (const column of ['manifest', 'organization', 'parent', 'identifier', 'title'])
      wantShort(look, path, sco, column, 255);
  }
  const launched = scos.find((sco) => idOf(sco) === leaf(own, 'launch'));
  const href = (leaf(launched, 'launch') ?? '').replace(/[?#].*$/, '');
  if (href === '') fault('launch');
  else if (!files.has(contextId, 'mod_scorm', 'content', '0', `/${href}`)) fault('content');
  const packed = files
    .find(contextId, 'mod_scorm', 'package')
    .find((file) => leaf(file, 'filename') === leaf(own, 'reference'));
  if (!packed) {
    fault('package');
    return undefined;
  }
  const hash = leaf(packed, 'contenthash') ?? '';
  if (leaf(own, 'sha1hash') !== hash) fault('hash');
  return `files/${hash.slice(0, 2)}/${hash}`;
};
