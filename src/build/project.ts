/** What `cartable.yml` at the project's root settles for every lesson. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import {
  type Description,
  DescriptionShape,
  type Diagnostic,
  diagnose,
  GivenSettingsShape,
  nearestOf,
  type Rule,
  settingInvalid,
  settingProblem,
} from '../lesson/index.ts';
import type { Project } from '../read/index.ts';

const FILE = 'cartable.yml';

const notYaml: Rule<{ reason: string }> = {
  id: 'settings-not-yaml',
  severity: 'error',
  words: {
    en: ({ reason }) => ({
      message: `cartable.yml can't be read: ${reason}`,
      remedy: 'Mend the line, or remove the file to build with the defaults.',
    }),
    fr: ({ reason }) => ({
      message: `cartable.yml est illisible : ${reason}`,
      remedy: 'Corrigez la ligne, ou supprimez le fichier pour construire avec les valeurs par défaut.',
    }),
  },
};

const unknownSetting: Rule<{ key: string; nearest?: string }> = {
  id: 'settings-unknown',
  severity: 'error',
  words: {
    en: ({ key, nearest }) => ({
      message: `cartable.yml: there is no setting “${key}”.`,
      remedy: nearest ? `Did you mean “${nearest}”?` : 'Mend or remove it.',
    }),
    fr: ({ key, nearest }) => ({
      message: `cartable.yml : il n’y a pas de réglage « ${key} ».`,
      remedy: nearest ? `Vouliez-vous écrire « ${nearest} » ?` : 'Corrigez-le ou supprimez-le.',
    }),
  },
};

const Shape = DescriptionShape.extend(GivenSettingsShape.shape).strict();

/** The JSON Schema (draft 2020-12) of `cartable.yml`, for editors, as `settings.schema.json` has it. */
export const settingsSchema = (): unknown => ({
  title: 'cartable.yml',
  ...(z.toJSONSchema(Shape, { target: 'draft-2020-12', io: 'input' }) as object),
});

export interface ProjectFile {
  /** What holds for every lesson. */
  readonly project: Project;
  /** `id` and `title` name the course, not a lesson. */
  readonly course: Pick<Description, 'id' | 'title'>;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING = { project: { description: {}, settings: {} }, course: {} } as const;

/** What the `cartable.yml` of a course's own folder calls it. */
export const readCourseSettings = async (folder: string): Promise<ProjectFile['course']> =>
  (await readProject(folder)).course;

/** Reads `<root>/cartable.yml`; without one, everything has its default. */
export const readProject = async (root: string): Promise<ProjectFile> => {
  const text = await readFile(join(root, FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return { ...NOTHING, diagnostics: [] };

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: FILE, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [broken] = document.errors;
  if (broken) {
    const reason = broken.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return {
      ...NOTHING,
      diagnostics: [diagnose(notYaml, placeAt(broken.pos[0]), { reason })],
    };
  }

  const given: unknown = document.toJS() ?? {};
  const parsed = Shape.safeParse(given);
  if (parsed.success) {
    const { id, title, ...said } = parsed.data;
    return { project: { description: said, settings: said }, course: { id, title }, diagnostics: [] };
  }
  const diagnostics = parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const nearest = nearestOf(key, Object.keys(Shape.shape));
        return diagnose(unknownSetting, placeAt(keyOffset(text, key)), { key, ...(nearest && { nearest }) });
      });
    const problem = settingProblem(issue, given);
    return [diagnose(settingInvalid, placeAt(keyOffset(text, problem.key)), problem)];
  });
  return { ...NOTHING, diagnostics };
};

/** Where a key stands in the file: the last part of its path, at the start of a line. */
const keyOffset = (text: string, path: string): number => {
  const name = path
    .split('.')
    .at(-1)!
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`^[ \\t]*["']?${name}["']?[ \\t]*:`, 'm').exec(text);
  return found ? found.index + found[0].search(/\S/) : 0;
};
