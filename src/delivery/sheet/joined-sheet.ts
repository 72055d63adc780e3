/** The sheet of a course whose lessons were delivered one by one, on several machines: the way to each. */
import type { Kit } from '../../export/index.ts';
import type { JoinedLesson } from '../joined.ts';
import type { Report } from '../report-schema.ts';
import { type Html, h, type Inline } from './html.ts';
import { type Column, inItsLanguage, sentence, table } from './page.ts';
import { rich } from './rich.ts';
import { documentOf } from './sheet.ts';
import { size } from './units.ts';
import { type Words, wordsFor } from './words/index.ts';

/** @param lessons all of the course, in order */
export function joinedSheet(
  { cartable, lesson, packages }: Report,
  lessons: readonly JoinedLesson[],
  kit: Kit,
): string {
  const words = wordsFor(lesson.language);
  const total = packages.reduce((sum, { bytes }) => sum + bytes, 0);
  const body = [
    h('header', [h('p.kind', words.sheet), h('h1', [authored(lesson, words)])]),
    h('main', [
      h('p', [
        ...sentence({ words }, words.glance.files, packages.length),
        ', ',
        ...rich(words.glance.filesNote, { size: size(total, words.numbers) }),
      ]),
      table(words.files.title, columnsIn(words), lessons),
    ]),
  ];
  return documentOf({ title: lesson.title, cartable }, words, kit, body);
}

const authored = ({ title, language }: Report['lesson'], words: Words): Inline =>
  inItsLanguage(language, title, words);

const columnsIn = (words: Words): readonly Column<JoinedLesson>[] => [
  {
    title: words.brief.pupils.lesson,
    heading: true,
    cell: ({ report, source }) =>
      report
        ? h('a', { href: `${encodeURI(report.lesson.id)}/index.html` }, [authored(report.lesson, words)])
        : h('code', source),
  },
  {
    title: words.files.title,
    cell: ({ report }) => (report ? report.packages.flatMap(fileIn(words, report)) : words.files.none),
  },
  {
    title: words.brief.pupils.quiz,
    cell: ({ report }) => {
      const n = report?.questions.length ?? 0;
      return n === 0 ? words.glance.noQuestions : sentence({ words }, words.glance.questions, n);
    },
  },
  { title: words.remarks.title, cell: (lesson) => remarks(lesson, words) },
];

const fileIn =
  (words: Words, { lesson }: Report) =>
  ({ file, bytes }: Report['packages'][number]): readonly Html[] => [
    h('p.file', [
      h('a', { href: `${encodeURI(lesson.id)}/${encodeURI(file)}` }, [h('code', file)]),
      ` (${size(bytes, words.numbers)})`,
    ]),
  ];

function remarks({ report, diagnostics }: JoinedLesson, words: Words): readonly Inline[] {
  const told = report?.diagnostics ?? diagnostics;
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const n = told.filter((one) => one.severity === severity).length;
    return n === 0 ? [] : [sentence({ words }, words.glance[`${severity}s`], n)];
  });
  return counts.flatMap((one, at) => [...(at > 0 ? [', '] : []), ...one]);
}
