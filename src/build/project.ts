/** What `cartable.yml` at the project's root settles for every lesson. */
import { join } from 'node:path';
import { z } from 'zod';
import {
  type Description,
  DescriptionShape,
  type Diagnostic,
  diagnose,
  type Fields,
  GivenSettingsShape,
  placeOfKey,
  type Rule,
  readFields,
  readYaml,
  settingInvalid,
  settingMisspelt,
  type YamlSlip,
  yamlReason,
  yamlSlipWords,
} from '../lesson/index.ts';
import type { Project } from '../read/index.ts';
import { readPlainFile } from './plain-file.ts';
import { settingsRefused } from './rules.ts';

const FILE = 'cartable.yml';

const notYaml: Rule<YamlSlip> = {
  id: 'settings-not-yaml',
  severity: 'warning',
  words: {
    en: (slip) => ({
      message: `A line of cartable.yml can't be read: ${yamlReason(slip).en}.`,
      ...yamlSlipWords.en(slip),
    }),
    fr: (slip) => ({
      message: `Une ligne de cartable.yml est illisible : ${yamlReason(slip).fr}.`,
      ...yamlSlipWords.fr(slip),
    }),
  },
};

const unknownSetting: Rule<{ key: string; nearest?: string }> = {
  id: 'settings-unknown',
  severity: 'warning',
  words: {
    en: ({ key, nearest }) => ({
      message: `cartable.yml: there is no setting “${key}”.`,
      assumed: 'It is passed over.',
      remedy: nearest ? `Did you mean “${nearest}”?` : 'Mend or remove it.',
    }),
    fr: ({ key, nearest }) => ({
      message: `cartable.yml : il n’y a pas de réglage « ${key} ».`,
      assumed: 'Il est laissé de côté.',
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
  const bytes = await readPlainFile(join(root, FILE), root);
  if (bytes === 'absent') return { ...NOTHING, diagnostics: [] };
  if (typeof bytes === 'string') {
    const place = { file: FILE, line: 1, column: 1 };
    return { ...NOTHING, diagnostics: [diagnose(settingsRefused, place, { reason: bytes })] };
  }
  const text = bytes.toString('utf8');
  const { value, slips } = readYaml(text);
  const fields = readFields(value);
  const { id, title, ...said } = fields.description;
  return {
    project: { description: said, settings: fields.settings },
    course: { ...(id && { id }), ...(title && { title }) },
    diagnostics: [
      ...slips.map((slip) => diagnose(notYaml, { file: FILE, line: slip.line, column: 1 }, slip)),
      ...amiss(text, fields),
    ],
  };
};

const amiss = (text: string, { invalid, misspelt, unknown }: Fields): readonly Diagnostic[] => {
  const place = (key: string) => ({ file: FILE, ...placeOfKey(text, key) });
  return [
    ...invalid.map((one) => diagnose(settingInvalid, place(one.key), one)),
    ...misspelt.map((one) => diagnose(settingMisspelt, place(one.key), one)),
    ...unknown.map((one) => diagnose(unknownSetting, place(one.key), one)),
  ];
};
