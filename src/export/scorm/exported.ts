/** A lesson and its page as a package of an edition of SCORM. */
import { type Diagnostic, type Entry, type Exported, type Lesson, startOf } from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Kit } from '../kit.ts';
import { type LearnerPage, learnerPage } from '../page/index.ts';
import type { Edition } from './edition.ts';
import { lessonPackage, type MadePackage } from './lesson-package.ts';
import { manifest } from './manifest.ts';

/** The lesson's page as a package of one SCO. */
export const lessonExport = (edition: Edition, lesson: Lesson, kit: Kit): Exported =>
  exportedAs(edition, lesson, learnerPage(lesson, kit, pageOptions(edition)), kit.schemas[edition.schemaSet]);

/** What a page must know of the edition it is played under. */
export const pageOptions = ({ target, stateLimit }: Edition) => ({
  stateLimit,
  ...(target === 'scorm2004' && { standard: target }),
});

/**
 * @param page the learner's page, of its entries the file to launch first
 * @param schemas the edition's schema control files by name
 */
export function exportedAs(edition: Edition, lesson: Lesson, page: LearnerPage, schemas: Schemas): Exported {
  const made = lessonPackage(
    lesson,
    page.entries.map(({ path }) => path),
  );
  const diagnostics = [...page.diagnostics, ...unseenAnswers(edition, lesson, [lesson])];
  return packaged(edition, made, page.entries, schemas, { ...page, diagnostics });
}

/** @param whole what is packed, of these lessons */
export const unseenAnswers = (
  { target }: Edition,
  { source }: Pick<Lesson, 'source'>,
  lessons: readonly Lesson[],
): readonly Diagnostic[] =>
  target === 'scorm2004' &&
  lessons.some(({ questions, settings }) => questions.length > 0 && settings.questions === 'inline')
    ? [diagnose('scorm2004-answers-unseen', startOf(source), {})]
    : [];

type Schemas = Readonly<Record<string, Uint8Array>>;

/** The whole package: the manifest first, then what it refers to. */
export const packaged = (
  edition: Edition,
  made: MadePackage,
  files: readonly Entry[],
  schemas: Schemas,
  { ledger, state, diagnostics }: Pick<Exported, 'ledger' | 'state' | 'diagnostics'>,
): Exported => ({
  target: edition.target,
  form: 'zip',
  suffix: `${edition.target}.zip`,
  entries: [
    { path: 'imsmanifest.xml', pieces: [manifest(made.package, edition)] },
    ...controlFiles(schemas),
    ...files,
  ],
  ledger,
  ...(state && { state }),
  ...(made.package.scos.length > 1 && { scos: made.package.scos.length }),
  diagnostics: [...made.diagnostics, ...diagnostics],
});

/** At the root: ADL's validator refuses a package whose referenced schemas lie elsewhere or nowhere. */
const controlFiles = (schemas: Schemas): readonly Entry[] =>
  Object.entries(schemas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => ({ path, pieces: [bytes] }));
