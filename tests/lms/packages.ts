/** The packages that are tried: of the lessons in `content/`, and of those in the corpus where it is there. */
import { readdirSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, sourcesAt } from '../../src/build/index.ts';
import type { Report } from '../../src/delivery/index.ts';
import type { ExportOptions } from '../../src/export/index.ts';
import type { Target } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { corpus, corpusIsHere, PAGES } from '../corpus/pages.ts';
import { temporaryFolder } from '../support/folder.ts';

const content = join(import.meta.dirname, '../../content');

/** Lesson → where it is. */
export const LESSONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync(content, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [`content/${name}`, join(content, name)]),
  ),
  ...(corpusIsHere ? Object.fromEntries(PAGES.map((page) => [page, join(corpus, `${page}.md`)])) : {}),
};

/** Where a Moodle has no ordering questions, the example that asks one goes without it: a quiz with it can't be used there. */
export async function lessonFor({ ordering }: { readonly ordering: boolean }, path: string): Promise<string> {
  if (ordering || path !== LESSONS['content/question-kinds']) return path;
  const copy = join(await temporaryFolder(), 'question-kinds');
  await cp(path, copy, { recursive: true });
  const file = join(copy, 'lesson.md');
  const source = await readFile(file, 'utf8');
  const without = source.replace(/^```\{question\}\n:name: [\w-]+\n:type: ordering\n[\s\S]*?^```\n/m, '');
  if (without === source) throw new Error('The example asks to put nothing in order now.');
  await writeFile(file, without);
  return copy;
}

export interface Packages {
  readonly report: Report;
  /** The package of a target; undefined where the lesson gives none. */
  readonly file: (target: Target) => string | undefined;
}

/** Builds a lesson or a course; throws with what was said where it can't. */
export const packagesOf = async (
  path: string,
  out: string,
  targets: readonly Target[],
  options: ExportOptions = {},
): Promise<Packages> => {
  const sources = await sourcesAt(path);
  if (!sources) throw new Error(`There is no lesson at ${path}.`);
  const [built] = await build({ sources, targets, out, ...options });
  const { report, delivery } = built ?? {};
  if (!report || !delivery)
    throw new Error(
      `${path}: ${built?.diagnostics.map((one) => wordingIn(one, 'en').message).join('\n') ?? 'nothing was built'}`,
    );
  return {
    report,
    file: (target) => {
      const found = report.packages.find((one) => one.target === target);
      return found && join(delivery.folder, found.file);
    },
  };
};
