/** A build as the preview's page is told of it. */
import type { News, Remark, Sco } from '../../templates/preview/news.ts';
import type { Built } from '../build/index.ts';
import { baseName, type Language } from '../lesson/index.ts';
import { wordingIn } from '../messages/index.ts';

/** The package that is served, of this build or an earlier one. */
export interface Package {
  readonly number: number;
  readonly bytes: number;
  readonly scos: readonly Sco[];
}

export const newsOf = (
  built: Built,
  build: number,
  served: Package | undefined,
  language: Language,
): News => ({
  build,
  package: served?.number ?? 0,
  built: built.delivery !== undefined,
  file: built.source.file,
  title: built.report?.lesson.title ?? built.source.path,
  language: built.report?.lesson.language ?? language,
  scos: served?.scos ?? [],
  ...(served && { bytes: served.bytes }),
  // In a course's report a question's id stands behind its lesson's; to the LMS it is alone.
  questions: (built.report?.questions ?? []).map(({ id, prompt }) => ({
    id: baseName(id),
    prompt,
  })),
  remarks: built.diagnostics
    .filter(({ guess }) => !guess)
    .map(
      ({ severity, rule, file, line, column, params }): Remark => ({
        severity,
        rule,
        place: `${file}:${line}:${column}`,
        ...wordingIn({ rule, params }, language),
      }),
    )
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
});

const ORDER = ['error', 'warning', 'info'] as const;
