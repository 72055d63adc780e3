/** A lesson as a package of one SCO, its words made fit for a manifest. */
import { type Diagnostic, diagnose, type Lesson } from '../../lesson/index.ts';
import { type Metadata, type ScormPackage, TITLE_LIMIT } from './package.ts';
import { forbiddenCharacters, titleShortened } from './rules.ts';
import { hasForbidden, languageTag, oneLine, shortened } from './text.ts';

/** @param files the paths of the learner's page, the one to launch first */
export const lessonPackage = (
  lesson: Lesson,
  files: readonly string[],
): { readonly package: ScormPackage; readonly diagnostics: readonly Diagnostic[] } => {
  const [launch] = files;
  if (launch === undefined) throw new Error('A SCO has at least the file that is launched.');
  const metadata = metadataOf(lesson);
  const title = shortened(metadata.title, TITLE_LIMIT);
  return {
    package: { id: lesson.id, title, metadata, scos: [{ id: lesson.id, title, launch, files }] },
    diagnostics: losses(lesson, metadata.title, title),
  };
};

const metadataOf = (lesson: Lesson): Metadata => ({
  title: oneLine(lesson.title),
  language: languageTag(lesson.language),
  description: lesson.description && oneLine(lesson.description),
  duration: lesson.duration,
  keywords: lesson.keywords.map(oneLine),
  authors: lesson.authors.map(oneLine),
  licence: lesson.licence && {
    name: oneLine(lesson.licence.name),
    url: lesson.licence.url && oneLine(lesson.licence.url),
  },
});

const losses = (lesson: Lesson, whole: string, title: string): readonly Diagnostic[] => {
  const place = { file: lesson.source, line: 1, column: 1 };
  const unfit = [
    lesson.title,
    lesson.description ?? '',
    lesson.licence?.name ?? '',
    lesson.licence?.url ?? '',
    ...lesson.keywords,
    ...lesson.authors,
  ].filter(hasForbidden);
  return [
    ...(title === whole ? [] : [diagnose(titleShortened, place, { whole, title })]),
    ...unfit.map((text) => diagnose(forbiddenCharacters, place, { text: oneLine(text) })),
  ];
};
