/** A build as the preview's page is told of it. */
import type { News, Remark } from '../../templates/preview/news.ts';
import type { Built } from '../build.ts';
import type { Speech } from '../lesson/index.ts';

/** The package that is served, of this build or an earlier one. */
export interface Package {
  readonly number: number;
  readonly bytes: number;
  readonly launch: string;
}

export const newsOf = (built: Built, build: number, served: Package | undefined, speech: Speech): News => ({
  build,
  package: served?.number ?? 0,
  built: built.delivery !== undefined,
  file: built.source.file,
  title: built.report?.lesson.title ?? built.source.path,
  language: built.report?.lesson.language ?? speech,
  ...(served && { launch: served.launch, bytes: served.bytes }),
  questions: (built.report?.questions ?? []).map(({ id, prompt }) => ({ id, prompt })),
  remarks: built.diagnostics
    .filter(({ guess }) => !guess)
    .map(
      ({ severity, rule, file, line, column, words }): Remark => ({
        severity,
        rule,
        place: `${file}:${line}:${column}`,
        ...words[speech],
      }),
    )
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
});

const ORDER = ['error', 'warning', 'info'] as const;
