/** The files of Cartable's own that builds need, as `scripts/compile.mjs` made them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Kit, SCORM_SCHEMAS, type ScormSchemas } from '../export/index.ts';
import type { Language } from '../lesson/index.ts';
import { library } from '../library.ts';

export async function readKit(): Promise<Kit> {
  const lib = library();
  const { version } = JSON.parse(readFileSync(join(lib, 'version.json'), 'utf8')) as { version: string };
  return {
    version,
    files: readAll(join(lib, 'kit')),
    schemas: schemasIn(join(lib, 'schemas')),
  };
}

/** At once: there are many small files, and asking for each by itself takes longer than reading it. */
function readAll(folder: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) files[relative(folder, path).split(sep).join('/')] = readFileSync(path);
  return files;
}

const schemasIn = (folder: string): Kit['schemas'] =>
  Object.fromEntries(SCORM_SCHEMAS.map((name) => [name, readAll(join(folder, name))])) as Record<
    ScormSchemas,
    Record<string, Uint8Array>
  >;

/** The lesson that `cartable new` writes. */
export const readStarter = async (speech: Language): Promise<string> =>
  readFileSync(join(library(), `starter/lesson.${speech}.md`), 'utf8');
