/** What the page takes away: a delivery's files, and all of them in one archive. */
import { writePackage } from '#platform/pack';
import type { Built } from '../build/index.ts';
import type { Language } from '../lesson/index.ts';
import { remarksOf } from './look.ts';
import { remove, written, writtenBelow } from './platform/written.ts';
import type { Taken } from './protocol.ts';

export async function takenOf({ delivery, report, diagnostics }: Built, language: Language): Promise<Taken> {
  const id = report?.lesson.id ?? '';
  const remarks = remarksOf(diagnostics, language);
  if (!delivery) return { id, files: [], remarks };
  const { folder, files } = delivery;
  const targetOf = (path: string) => {
    const made = report?.packages.find(({ file }) => file === path);
    return made && { target: made.target };
  };
  const archive = `${folder}.zip`;
  await writePackage(
    {
      target: 'scorm12',
      form: 'zip',
      suffix: 'zip',
      entries: files.map(({ path }) => ({
        path: `${id}/${path}`,
        pieces: [{ file: `${folder}/${path}` }],
      })),
      ledger: {},
      diagnostics: [],
    },
    archive,
  );
  const taken = {
    id,
    files: files.map(({ path }) => ({ path, content: written(`${folder}/${path}`), ...targetOf(path) })),
    archive: written(archive),
    remarks,
  };
  for (const [path] of writtenBelow(folder)) remove(`${folder}/${path}`);
  remove(archive);
  return taken;
}
