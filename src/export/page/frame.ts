/** What stands around the lesson: head, contents, progress, end. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Strings } from '../../../templates/strings/index.ts';
import { type Lesson, plainText, type Section } from '../../lesson/index.ts';
import type { CoursePlace } from './web-options.ts';

/** Title, duration and authors. */
export function masthead(lesson: Lesson, strings: Strings): Element {
  const facts = [
    lesson.duration && unlessShown(durationText(lesson.duration, strings), lesson),
    lesson.authors.length > 0 && `${strings.by} ${lesson.authors.join(', ')}`,
  ].filter((fact): fact is string => Boolean(fact));
  return h('header.masthead', [
    h('h1', lesson.title),
    facts.length > 0
      ? h(
          'p.byline',
          facts.map((fact) => h('span', fact)),
        )
      : undefined,
    lesson.questions.length > 0 ? sheetLines(strings) : undefined,
  ]);
}

/** On paper alone: whose sheet it is. */
const sheetLines = ({ sheetName, sheetDate }: Strings): Element =>
  h('p.sheet-lines', [h('span', sheetName), h('span', sheetDate)]);

/** A page that opens with “🕑 45 min | ✍️ débranché” needn't say it twice. */
const unlessShown = (fact: string, { body }: Lesson): string | undefined =>
  plainText(body).slice(0, 160).includes(fact) ? undefined : fact;

/** `PT1H30M` in the reader's words; as it is when it is no duration of hours and minutes. */
function durationText(duration: string, strings: Strings): string {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration);
  if (!parts || (!parts[1] && !parts[2])) return duration;
  const total = Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0);
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  if (hours === 0) return fill(strings.minutes, { minutes });
  if (minutes === 0) return fill(strings.hours, { hours });
  return fill(strings.hoursMinutes, { hours, minutes: String(minutes).padStart(2, '0') });
}

/** The place in the lesson: its headings, and how far the questions are. A disclosure where the page is narrow. */
export const rail = (lesson: Lesson, strings: Strings): Element =>
  h('aside.rail', { ariaLabel: strings.place }, [
    lesson.outline.length > 0
      ? h('details.contents', [
          h('summary', [h('span.contents-word', strings.contents), h('span.contents-here')]),
          h('nav', { ariaLabel: strings.contents }, [tree(lesson.outline)]),
        ])
      : undefined,
    h('div.progress', { hidden: true }),
    h('p.saved', { hidden: true }),
  ]);

/** A flat outline as nested lists; a level that is skipped nests once. */
function tree(outline: readonly Section[]): Element {
  const top = Math.min(...outline.map(({ level }) => level));
  const items: ElementContent[] = [];
  for (let index = 0; index < outline.length; ) {
    const section = outline[index]!;
    let end = index + 1;
    while (end < outline.length && outline[end]!.level > Math.max(section.level, top)) end++;
    const inner = outline.slice(index + 1, end);
    items.push(
      h('li', [
        h('a', { href: `#${section.id}` }, section.title),
        inner.length > 0 ? tree(inner) : undefined,
      ]),
    );
    index = end;
  }
  return h('ol', items);
}

/** The way back to the list of a course's lessons. */
export const toStart = ({ title, start }: CoursePlace, allLessons: string): Element =>
  h('p.to-start', [h('a', { href: start, title: allLessons }, [`← ${title}`])]);

/** From lesson to lesson, as a course on one page has it. */
export function steps({ before, after }: CoursePlace, strings: Strings): Element | undefined {
  const step = (to: CoursePlace['before'], rel: string, words: string): ElementContent[] =>
    to
      ? [h('a.step', { href: to.url, rel }, [h('span.step-word', words), h('span.step-title', to.title)])]
      : [];
  if (!before && !after) return undefined;
  return h('nav.steps', { ariaLabel: strings.lessons }, [
    ...step(before, 'prev', strings.previousLesson),
    ...step(after, 'next', strings.nextLesson),
  ]);
}

/** The page's script fills it. */
export const ending = (lesson: Lesson, strings: Strings): Element =>
  h('section.ending', { id: 'cartable-end', hidden: true }, [
    h('h2', { tabIndex: -1 }, strings.finishTitle),
    h('div.ending-text', [lesson.questions.length > 0 ? undefined : h('p', strings.finishNone)]),
    h('div.actions', [h('button.primary', { type: 'button', dataAction: 'finish' }, strings.finish)]),
  ]);

export function colophon(lesson: Lesson, strings: Strings): Element | undefined {
  const { licence } = lesson;
  if (!licence) return undefined;
  return h('footer.colophon', [
    h('p', [
      `${strings.licence} `,
      licence.url
        ? h('a', { href: licence.url, target: '_blank', rel: ['license', 'noopener'] }, [
            licence.name,
            h('span.visually-hidden', ` ${strings.newTab}`),
          ])
        : licence.name,
    ]),
  ]);
}
