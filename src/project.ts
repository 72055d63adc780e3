/** What `cartable.yml` at the project's root settles for every lesson. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { LineCounter, parseDocument } from 'yaml';
import { Description, type Diagnostic, diagnose, type Rule, Settings } from './lesson/index.ts';
import type { Project } from './read/index.ts';

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

const badSetting: Rule<{ key: string; reason: string; nearest?: string }> = {
  id: 'settings-invalid',
  severity: 'error',
  words: {
    en: ({ key, reason, nearest }) => ({
      message: `cartable.yml: “${key}”: ${reason}`,
      remedy: nearest ? `Did you mean “${nearest}”?` : 'Mend or remove it.',
    }),
    fr: ({ key, reason, nearest }) => ({
      message: `cartable.yml : « ${key} » : ${reason}`,
      remedy: nearest ? `Vouliez-vous écrire « ${nearest} » ?` : 'Corrigez-le ou supprimez-le.',
    }),
  },
};

const Shape = Description.omit({ id: true, title: true }).extend(Settings.partial().shape).strict();

export interface ProjectFile {
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `<root>/cartable.yml`; without one, everything has its default. */
export const readProject = async (root: string): Promise<ProjectFile> => {
  const text = await readFile(join(root, FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return { project: { description: {}, settings: {} }, diagnostics: [] };

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
      project: { description: {}, settings: {} },
      diagnostics: [diagnose(notYaml, placeAt(broken.pos[0]), { reason })],
    };
  }

  const parsed = Shape.safeParse(document.toJS() ?? {});
  if (parsed.success)
    return { project: { description: parsed.data, settings: parsed.data }, diagnostics: [] };
  const diagnostics = parsed.error.issues.flatMap((issue) =>
    (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.map(String).join('.')]).map((key) => {
      const nearest = nearestOf(key, Object.keys(Shape.shape));
      return diagnose(badSetting, placeAt(keyOffset(text, key)), {
        key,
        reason: issue.code === 'unrecognized_keys' ? 'unknown setting' : issue.message,
        ...(issue.code === 'unrecognized_keys' && nearest ? { nearest } : {}),
      });
    }),
  );
  return { project: { description: {}, settings: {} }, diagnostics };
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

/** The name closest to what was typed, when it is close enough to be a slip. */
export const nearestOf = (typed: string, names: readonly string[]): string | undefined => {
  const [best] = [...names].sort((a, b) => distance(typed, a) - distance(typed, b));
  return best !== undefined && distance(typed, best) <= Math.max(2, typed.length / 3) ? best : undefined;
};
