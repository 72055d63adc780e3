/** What `cartable.yml` at the project's root settles for every lesson. */
import { join } from 'node:path';
import * as z from 'zod';
import {
  DESCRIPTION,
  type Description,
  type Diagnostic,
  type Fields,
  type GivenSettings,
  placeOfKey,
  readFields,
  readYaml,
  SETTINGS,
  startOf,
} from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { Project } from '../read/index.ts';
import { encodingSlip, readText } from './text-file.ts';

const FILE = 'cartable.yml';

/** The JSON Schema (draft 2020-12) of `cartable.yml`, for editors, as `settings.schema.json` has it. */
export function settingsSchema(): unknown {
  const all = Object.entries({ ...DESCRIPTION, ...SETTINGS }).map(([key, shape]) => [
    key,
    shape().optional(),
  ]);
  const shape = z.strictObject(Object.fromEntries(all));
  return {
    title: 'cartable.yml',
    ...(z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input' }) as object),
  };
}

export interface ProjectFile {
  /** What holds for every lesson. */
  readonly project: Project;
  /** `id` and `title` name the course, not a lesson; `targets` are its packages. */
  readonly course: Pick<Description, 'id' | 'title'> & Pick<GivenSettings, 'targets' | 'lms'>;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING = { project: { description: {}, settings: {} }, course: {} } as const;

/** What the `cartable.yml` of a course's own folder calls it, and makes of it. */
export const readCourseSettings = async (folder: string): Promise<ProjectFile['course']> =>
  (await readProject(folder)).course;

/** Reads `<root>/cartable.yml`; without one, everything has its default. What MkDocs fills in, `mkdocs.yml` beside it says. */
export async function readProject(root: string): Promise<ProjectFile> {
  const [file, hasMacros] = await Promise.all([readSettings(root), usesMacros(root)]);
  return hasMacros ? { ...file, project: { ...file.project, hasMacros } } : file;
}

/** `- macros`, `- macros:` or `macros:`, among its plug-ins. Its file is often no plain YAML (`!ENV`, `!!python/name`). */
async function usesMacros(root: string): Promise<boolean> {
  const read = await readText(join(root, 'mkdocs.yml'), root);
  return typeof read !== 'string' && /^[ \t]*(?:-[ \t]+)?["']?macros\b/m.test(read.text);
}

async function readSettings(root: string): Promise<ProjectFile> {
  const read = await readText(join(root, FILE), root);
  if (read === 'absent') return { ...NOTHING, diagnostics: [] };
  if (typeof read === 'string') {
    const place = startOf(FILE);
    return { ...NOTHING, diagnostics: [diagnose('settings-refused', place, { reason: read })] };
  }
  const { text } = read;
  const { value, slips } = readYaml(text);
  const fields = readFields(value);
  const { id, title, ...description } = fields.description;
  const { targets, lms } = fields.settings;
  return {
    project: { description: description, settings: fields.settings },
    course: { ...(id && { id }), ...(title && { title }), ...(targets && { targets }), ...(lms && { lms }) },
    diagnostics: [
      ...encodingSlip(FILE, read),
      ...slips.map((slip) => diagnose('settings-not-yaml', { file: FILE, line: slip.line, column: 1 }, slip)),
      ...amiss(text, fields),
    ],
  };
}

function amiss(text: string, { invalid, misspelt, unknown }: Fields): readonly Diagnostic[] {
  const place = (key: string) => ({ file: FILE, ...placeOfKey(text, key) });
  return [
    ...invalid.map((one) => diagnose('settings-invalid', place(one.key), one)),
    ...misspelt.map((one) => diagnose('setting-misspelt', place(one.key), one)),
    ...unknown.map((one) => diagnose('settings-unknown', place(one.key), one)),
  ];
}
