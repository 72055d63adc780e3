/** The page that a course begins with: what it is, and a link to each lesson. Nothing on it needs a script. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { stringsFor, webWordsFor } from '../../../templates/strings/index.ts';
import { type Course, type Entry, type Lesson, listedTitle, toHtml } from '../../lesson/index.ts';
import { direction, noIcon } from '../page/index.ts';

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

export function startPage(course: Course): Entry {
  const { title, description, authors, language } = course;
  const { strings, language: ours } = stringsFor(language);
  const { words } = webWordsFor(ours);
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language, dir: direction(language) }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('title', title),
          description ? h('meta', { name: 'description', content: description }) : undefined,
          noIcon(),
          h('link', { rel: 'stylesheet', href: 'shared/web.css' }),
        ]),
        h('body', [
          h('p.unpack', words.unpack),
          h('main.start', [
            h('h1', title),
            authors.length > 0 ? h('p.byline', h('span', `${strings.by} ${authors.join(', ')}`)) : undefined,
            description ? h('p', description) : undefined,
            h('nav', { ariaLabel: strings.lessons }, lists(course)),
          ]),
        ]),
      ]),
    ],
  };
  return { path: 'index.html', pieces: [`${toHtml(tree)}\n`] };
}

/** A list for each part of the course, under its name. */
function lists(course: Course): ElementContent[] {
  const parts: { readonly name: string | undefined; readonly items: Element[] }[] = [];
  for (const lesson of course.lessons) {
    const name = course.places?.[lesson.id]?.part;
    const last = parts.at(-1);
    if (last && last.name === name) last.items.push(item(course, lesson));
    else parts.push({ name, items: [item(course, lesson)] });
  }
  return parts.flatMap(({ name, items }) => [...(name ? [h('h2', name)] : []), h('ol', items)]);
}

const item = (course: Course, lesson: Lesson): Element =>
  h('li', [h('a', { href: `lessons/${lesson.id}/index.html` }, listedTitle(course, lesson))]);
