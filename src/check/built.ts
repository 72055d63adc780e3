/**
 * What every build looks at in the packages that it has just written: whether they open, hold what they list and what
 * their pages refer to, and whether their XML is well formed. The importers' rules in full, the schemas' among them,
 * take longer than the build: they are `cartable check`'s, and the tests', where they judge every package.
 */
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import type { Target } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { Archive } from './archive.ts';
import { checkArchive, judgeArchive } from './archive-check.ts';
import { type Finding, placeIn, reasonIn } from './finding.ts';
import { checkPages } from './page-check.ts';
import { checkManifest } from './scorm-check.ts';

export const checkBuilt = (target: Target, path: string): Promise<readonly Finding[]> => {
  const name = path.split(/[/\\]/).at(-1) || path;
  switch (target) {
    case 'scorm12':
    case 'scorm2004':
      return judgeArchive(path, name, checkScormBuilt);
    case 'moodle-course':
      return judgeArchive(path, name, checkBackupBuilt);
    case 'moodle-quiz':
    case 'moodle-glossary':
      return wellFormed(createReadStream(path), name, undefined);
  }
};

/** Its files were counted and summed while they were written: only what is judged is unpacked again. */
const asWritten = async (): Promise<boolean> => true;

const checkScormBuilt = async (archive: Archive): Promise<readonly Finding[]> => {
  const { findings, scos } = await checkManifest(archive);
  return [...(await checkArchive(archive, asWritten)), ...findings, ...(await checkPages(archive, scos))];
};

const INFORMATION = 'moodle_backup.xml';

const checkBackupBuilt = async (archive: Archive): Promise<readonly Finding[]> => {
  const found = [...(await checkArchive(archive, asWritten))];
  if (!archive.files.some(({ name }) => name === INFORMATION))
    found.push(diagnose('mbz-not-a-backup', placeIn(archive.name), {}));
  for (const file of archive.files.filter(({ name }) => name.endsWith('.xml')))
    found.push(...(await wellFormed(await file.stream(), archive.name, file.name)));
  return found;
};

/** The bytes of a file can break nothing; the parser would gather them into one string. */
const BASE64 = /[A-Za-z0-9+/=]{1024,}/g;

const wellFormed = async (
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  path: string | undefined,
): Promise<readonly Finding[]> => {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let reason: string | undefined;
  parser.on('error', (error) => {
    reason ??= reasonIn(error);
  });
  try {
    for await (const chunk of bytes)
      parser.write(decoder.decode(chunk, { stream: true }).replace(BASE64, ''));
    parser.write(decoder.decode()).close();
  } catch (error) {
    reason ??= reasonIn(error);
  }
  if (reason === undefined) return [];
  return [
    path === undefined
      ? diagnose('moodle-xml-malformed', placeIn(name), { reason })
      : diagnose('mbz-malformed', placeIn(name, path), { reason }),
  ];
};
