/** A SCORM activity: what it launches is there, and so is its package. */
import type { ScormFault } from '../../messages/index.ts';
import { elementsAt } from '../xml.ts';
import type { Activity } from './activities.ts';
import { type Backup, column, idOf } from './backup.ts';
import { checkRow } from './columns.ts';
import type { FileAreas } from './files.ts';

/** The path of the activity's package in the archive, if it is there. */
export function checkScormActivity(
  backup: Backup,
  { own, contextId }: Activity,
  files: FileAreas,
): readonly string[] {
  function fault(why: ScormFault): void {
    backup.report('mbz-scorm', own, { name: column(own, 'name') ?? '', why });
  }
  const scos = elementsAt(own, 'scoes', 'sco');
  for (const data of elementsAt(own, 'scoes', 'sco', 'sco_datas', 'sco_data'))
    checkRow(backup, data, 'sco_data');
  for (const sco of scos) checkRow(backup, sco, 'sco');
  const launched = scos.find((sco) => idOf(sco) === column(own, 'launch'));
  const href = (column(launched, 'launch') ?? '').replace(/[?#].*$/, '');
  if (href === '') fault('launch');
  else if (!files.has(contextId, 'mod_scorm', 'content', '0', `/${href}`)) fault('content');
  const packed = files
    .find(contextId, 'mod_scorm', 'package')
    .find((file) => column(file, 'filename') === column(own, 'reference'));
  if (!packed) {
    fault('package');
    return [];
  }
  const hash = column(packed, 'contenthash') ?? '';
  if (column(own, 'sha1hash') !== hash) fault('hash');
  return [`files/${hash.slice(0, 2)}/${hash}`];
}
