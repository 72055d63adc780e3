/**
 * A course as one lesson to read, whose first-level headings are the lessons: so that one page, one record in the LMS
 * and one state hold them all. Each lesson's content is a `section` with `data-lesson`, which the page's script shows
 * one at a time; without it, or on paper, they follow one another.
 *
 * Whatever names a place, a question or a file gets the lesson's name before it (`lesson/name`), for two lessons may
 * use the same.
 */
import type { Element, ElementContent, Properties, Root } from 'hast';
import { h } from 'hastscript';
import {
  assetPath,
  assetUrl,
  type Content,
  type Course,
  type GlossaryTerm,
  idInCourse,
  isTag,
  type Lesson,
  listedTitle,
  onceEach,
  Placeholder,
  rewritten,
  visit,
  wholeOf,
} from '../../lesson/index.ts';
import { total } from './total.ts';

export function oneLesson(course: Course): Lesson {
  const files = filesOf(course.lessons);
  const lessons = course.lessons.map((lesson) =>
    named({ ...lesson, title: listedTitle(course, lesson) }, course, files),
  );
  const whole = wholeOf({ ...course, lessons });
  const duration = total(course.lessons.map((lesson) => lesson.duration));
  return {
    ...whole,
    ...(duration && { duration }),
    body: { type: 'root', children: lessons.map((lesson) => chapter(lesson, course.language)) },
    outline: lessons.flatMap(({ id, title, outline }) => [
      { id: chapterId(id), title, level: 2 },
      ...outline.map((section) => ({
        ...section,
        id: placeIn(id, section.id),
        level: Math.min(section.level + 1, 6),
      })),
    ]),
    glossary: merged(lessons.flatMap(({ glossary }) => glossary)),
    assets: [
      ...new Map(lessons.flatMap(({ assets }) => assets).map((asset) => [asset.path, asset])).values(),
    ],
  };
}

const placeIn = (lesson: string, anchor: string): string => `${lesson}/${anchor}`;

/** The id of the heading that begins a lesson: no heading of an author's has it. */
const chapterId = (lesson: string): string => placeIn(lesson, '');

const chapter = ({ id, title, language, body }: Lesson, course: string): Element =>
  h(
    'section',
    { dataLesson: id, ariaLabelledBy: chapterId(id), ...(language !== course && { lang: language }) },
    [h('h2', { id: chapterId(id), tabIndex: -1 }, title), ...(body.children as ElementContent[])],
  );

/** The lesson with its own names made the course's. */
function named(lesson: Lesson, course: Course, files: Files): Lesson {
  const known = new Set(course.lessons.map(({ id }) => id));
  const path = (of: string): string => files(lesson, of);
  return {
    ...rewritten(lesson, (content) => changed(content, (node) => rename(node, lesson.id, known, path))),
    assets: lesson.assets.map((asset) => ({ ...asset, path: path(asset.path) })),
  };
}

function changed(content: Content, change: (node: Element) => void): Root {
  const copy = structuredClone(content);
  visit(copy, 'element', change);
  return copy;
}

/** Properties that name other elements of the page. */
const REFERENCES = ['id', 'htmlFor', 'ariaDescribedBy', 'ariaLabelledBy', 'headers'] as const;
const URLS = ['href', 'src', 'poster'] as const;

function rename(
  node: Element,
  lesson: string,
  known: ReadonlySet<string>,
  path: (of: string) => string,
): void {
  const { properties } = node;
  const level = /^h([1-5])$/.exec(node.tagName)?.[1];
  if (level) node.tagName = `h${Number(level) + 1}`;
  if (isTag(node, Placeholder.question))
    properties.dataId = idInCourse({ id: lesson }, String(properties.dataId));
  for (const name of REFERENCES) renameReference(properties, name, lesson);
  for (const name of URLS) {
    const url = properties[name];
    if (typeof url === 'string') properties[name] = renamedUrl(url, lesson, known, path);
  }
}

function renameReference(properties: Properties, name: string, lesson: string): void {
  const value = properties[name];
  if (typeof value === 'string') properties[name] = placeIn(lesson, value);
  else if (Array.isArray(value)) properties[name] = value.map((one) => placeIn(lesson, String(one)));
}

function renamedUrl(
  url: string,
  lesson: string,
  known: ReadonlySet<string>,
  path: (of: string) => string,
): string {
  if (url.startsWith('#')) return `#${placeIn(lesson, url.slice(1))}`;
  const [, other, anchor] = /^lesson:([^#]*)#?(.*)$/.exec(url) ?? [];
  if (other !== undefined && known.has(other)) return `#${placeIn(other, anchor ?? '')}`;
  const asset = assetPath(url);
  if (asset === undefined) return url;
  const plain = asset.replace(/[?#].*$/, '');
  return assetUrl(path(plain) + asset.slice(plain.length));
}

type Files = (lesson: Lesson, path: string) => string;

/** Equal bytes under one name are one file; where a name is taken by other bytes, the lesson's name goes before it. */
function filesOf(lessons: readonly Lesson[]): Files {
  const assets = lessons.flatMap((lesson) => lesson.assets);
  const first = new Map(onceEach(assets, ({ path }) => path).map((asset) => [asset.path, asset]));
  return (lesson, path) => {
    const asset = lesson.assets.find((one) => one.path === path);
    return !asset || first.get(path)?.sha256 === asset.sha256 ? path : `lessons/${lesson.id}/${path}`;
  };
}

/** A term that several lessons define has all they say of it. */
function merged(terms: readonly GlossaryTerm[]): readonly GlossaryTerm[] {
  const all = new Map<string, GlossaryTerm>();
  for (const one of terms) {
    const before = all.get(one.term);
    if (!before?.definition) all.set(one.term, one);
    else if (one.definition && JSON.stringify(one.definition) !== JSON.stringify(before.definition))
      all.set(one.term, { ...before, definition: joined(before.definition, one.definition) });
  }
  return [...all.values()];
}

const joined = (first: Content, second: Content): Content => ({
  type: 'root',
  children: [...first.children, ...second.children],
});
