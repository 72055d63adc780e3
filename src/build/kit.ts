/** Loads the kit that `scripts/compile.mjs` made. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Kit, loadEngines, SCORM_SCHEMAS, type ScormSchemas } from '../export/index.ts';
import type { Language, Lesson } from '../lesson/index.ts';
import { library } from '../library.ts';

/** At once: there are many small files, and asking for each by itself takes longer than reading it. */
function readAll(folder: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) files[relative(folder, path).split(sep).join('/')] = readFileSync(path);
  return files;
}

/** @param lessons those that will be exported with it */
export async function loadKit(lessons?: readonly Lesson[]): Promise<Kit> {
  await loadEngines(lessons);
  kit ??= kitIn(library());
  return kit;
}

/** Read once: a book's lessons would open its files ten thousand times. */
let kit: Promise<Kit> | undefined;

async function kitIn(lib: string): Promise<Kit> {
  const { version } = JSON.parse(await readFile(join(lib, 'version.json'), 'utf8')) as { version: string };
  return {
    version,
    files: readAll(join(lib, 'kit')),
    schemas: schemasIn(join(lib, 'schemas')),
  };
}

const schemasIn = (folder: string): Kit['schemas'] =>
  Object.fromEntries(SCORM_SCHEMAS.map((name) => [name, readAll(join(folder, name))])) as Record<
    ScormSchemas,
    Record<string, Uint8Array>
  >;

/** The lesson that `cartable new` writes. */
export const loadStarter = (speech: Language): Promise<string> =>
  readFile(join(library(), `starter/lesson.${speech}.md`), 'utf8');
