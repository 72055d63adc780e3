/** The deliveries of a course's lessons, made by several machines → one report of the course. */
import { commonestLanguage, distinct, idInCourse } from '../lesson/index.ts';
import { EXAMPLES } from './outside-hosts.ts';
import type { Report } from './report-schema.ts';
import type { ShardRecord } from './shard-record.ts';

/** A lesson of a course; without a report it wasn't delivered. */
export interface JoinedLesson {
  readonly source: string;
  readonly report?: Report;
  readonly diagnostics: Report['diagnostics'];
}

/**
 * As if one build had delivered each lesson by itself. Files are named from the course's folder. There is no package of the whole
 * course: who wants one builds it on one machine.
 *
 * @param lessons all of the course, in order
 */
export function joinedReport(
  { cartable, course, diagnostics }: Pick<ShardRecord, 'cartable' | 'course' | 'diagnostics'>,
  lessons: readonly JoinedLesson[],
): Report {
  const reports = lessons.flatMap(({ report }) => report ?? []);
  const all = <T>(of: (report: Report) => readonly T[]): T[] => reports.flatMap((one) => [...of(one)]);
  const or = (own: readonly string[], theirs: readonly string[]): string[] => [
    ...(own.length > 0 ? own : new Set(theirs)),
  ];
  return {
    schemaVersion: 1,
    cartable,
    lesson: {
      id: course.id,
      title: course.title,
      language: course.language ?? commonestLanguage(reports.map(({ lesson }) => lesson)),
      source: course.source,
      duration: null,
      keywords: or(
        course.keywords,
        all(({ lesson }) => lesson.keywords),
      ),
      licence: reports.find(({ lesson }) => lesson.licence !== null)?.lesson.licence ?? null,
      authors: or(
        course.authors,
        all(({ lesson }) => lesson.authors),
      ),
    },
    questions: all(({ lesson, questions }) =>
      questions.map((question) => ({ ...question, id: idInCourse(lesson, question.id) })),
    ),
    assets: [
      ...new Map(
        all(({ assets }) => assets).map((asset) => [`${asset.path} ${asset.sha256}`, asset]),
      ).values(),
    ],
    outsideHosts: hostsTogether(all(({ outsideHosts }) => outsideHosts)),
    policies: null,
    lms: reports[0]?.lms ?? null,
    lessons: all(({ lesson: { id, title, source }, policies }) =>
      policies ? [{ id, title, source, policies }] : [],
    ),
    packages: all(({ lesson, packages }) =>
      packages.map((one) => ({ ...one, file: `${lesson.id}/${one.file}` })),
    ),
    answerKey: null,
    diagnostics: [
      ...distinct([
        ...diagnostics,
        ...lessons.flatMap(({ report, diagnostics: told }) => report?.diagnostics ?? told),
      ]),
    ],
  };
}

type Hosts = Report['outsideHosts'];

function hostsTogether(hosts: Hosts): Hosts {
  const together = new Map<string, Hosts[number]>();
  for (const one of hosts) {
    const key = `${one.when} ${one.host}`;
    const { count = 0, examples = [] } = together.get(key) ?? {};
    together.set(key, {
      ...one,
      count: count + one.count,
      examples: [...new Set([...examples, ...one.examples])].slice(0, EXAMPLES),
    });
  }
  return [...together.values()];
}
