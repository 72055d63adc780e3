/** `cmi5.xml`: the course structure (cmi5, 13.0). */
import { byPart } from '../../lesson/index.ts';
import { type Xml, xmlText } from '../xml.ts';

export interface CourseStructure extends Described {
  readonly id: string;
  /** In the order in which the LMS lists them. */
  readonly units: readonly Unit[];
}

interface Described {
  /** On one line, without characters that XML forbids, as every text here. */
  readonly title: string;
  /** A title where nothing else is known: the standard wants one everywhere. */
  readonly description: string;
  /** As `xml:lang` takes it. */
  readonly language: string;
}

/** An assignable unit: what the LMS launches, and keeps a record of. */
export interface Unit extends Described {
  /** The lesson's slug. */
  readonly id: string;
  /** The part of the course in which it stands. */
  readonly part?: string;
  /** Relative to `cmi5.xml`. */
  readonly url: string;
  /** From 0 to 100: the score with which it is passed. Absent, nobody passes or fails. */
  readonly passMark?: number;
}

/**
 * IRIs for ever the same, made of slugs. No host of anybody's stands behind a lesson, hence `urn`.
 *
 * @param slugs `[a-z0-9-]+`
 */
export const iri = (kind: 'course' | 'block' | 'lesson', ...slugs: readonly string[]): string =>
  ['urn:cartable', kind, ...slugs].join(':');

export const courseStructure = (course: CourseStructure): string =>
  xmlText({
    courseStructure: {
      '@xmlns': 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
      course: { '@id': iri('course', course.id), ...described(course) },
      ...members(course),
    },
  });

/** Units alone, or, where a course has parts, blocks of them; a unit without a part is a block of its own. */
function members({ id, units }: CourseStructure): Xml {
  if (units.every(({ part }) => part === undefined)) return { au: units.map(unit) };
  return { block: byPart(units, ({ part }) => part).map(({ members: inside }) => block(id, inside)) };
}

function block(course: string, units: readonly Unit[]): Xml {
  const [first] = units;
  const title = first?.part ?? first?.title ?? '';
  return {
    '@id': iri('block', course, first?.id ?? ''),
    ...described({ title, description: title, language: first?.language ?? 'und' }),
    au: units.map(unit),
  };
}

const unit = ({ id, url, passMark, ...words }: Unit): Xml => ({
  '@id': iri('lesson', id),
  '@moveOn': passMark === undefined ? 'Completed' : 'CompletedAndPassed',
  '@masteryScore': passMark === undefined ? undefined : String(Math.round(passMark * 100) / 10_000),
  '@launchMethod': 'AnyWindow',
  '@activityType': 'http://adlnet.gov/expapi/activities/lesson',
  ...described(words),
  url,
});

const described = ({ title, description, language }: Described): Xml => ({
  title: { langstring: { '@lang': language, '#': title } },
  description: { langstring: { '@lang': language, '#': description } },
});
