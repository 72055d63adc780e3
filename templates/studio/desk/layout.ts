/** The desk's places, in their words; `desk.ts` fills them. */

import type { Words as PreviewWords } from '../../lms/words.ts';
import { button, make } from '../../page/dom.ts';
import { type IconName, icon } from '../icons.ts';
import { NEWS } from '../news.ts';
import type { Words } from '../words.ts';

export const PANES = ['source', 'lesson', 'findings'] as const;
export type Pane = (typeof PANES)[number];

export function layout(words: Words, lms: PreviewWords): readonly HTMLElement[] {
  return [
    make('header', {}, bar(words), news(), trouble(), tabs(words)),
    panes(words, lms),
    make('p', { class: 'say', role: 'status' }),
  ];
}

function bar(words: Words): HTMLElement {
  const home = press('home', words.bar.home, 'bag', 'home');
  return make(
    'div',
    { class: 'bar' },
    make('a', { class: 'skip', href: '#pane-lesson' }, words.skip),
    home,
    make(
      'div',
      { class: 'name' },
      make('h1', { id: 'title', tabindex: '-1' }),
      make('span', { id: 'unsaved', class: 'quiet' }),
    ),
    make('details', { class: 'menu', id: 'kept' }),
    Object.assign(press('save', words.bar.save), { title: words.bar.saveHelp }),
    press('take', words.bar.take, undefined, 'primary'),
  );
}

const news = (): HTMLElement => make('p', { id: NEWS, class: 'news', role: 'status', hidden: true });

const trouble = (): HTMLElement =>
  make('div', { id: 'trouble', class: 'trouble', role: 'alert', hidden: true });

function tabs({ panes: own }: Words): HTMLElement {
  const names: Readonly<Record<Pane, string>> = {
    source: own.source,
    lesson: own.lesson,
    findings: own.list,
  };
  return make(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': own.views },
    ...PANES.map((pane) =>
      make(
        'button',
        { type: 'button', role: 'tab', id: `tab-${pane}`, 'aria-controls': `pane-${pane}` },
        names[pane],
        ...(pane === 'findings' ? [make('span', { class: 'count', id: 'count' })] : []),
      ),
    ),
  );
}

function panes(words: Words, lms: PreviewWords): HTMLElement {
  return make(
    'main',
    { class: 'panes' },
    make(
      'section',
      { class: 'pane', id: 'pane-source', 'aria-label': words.panes.source },
      make(
        'div',
        { class: 'head' },
        make('div', { id: 'pages', class: 'pages' }),
        make('details', { class: 'menu', id: 'insert' }),
      ),
      make('div', { id: 'strip', class: 'strip', hidden: true }),
      make('div', { id: 'editor', class: 'editor' }, make('p', { class: 'absent' }, words.source.loading)),
      make('div', { id: 'converted', class: 'converted', hidden: true }),
    ),
    make(
      'section',
      { class: 'pane', id: 'pane-lesson', 'aria-label': words.lesson.label, tabindex: '-1' },
      make('div', { class: 'head' }, widths(lms), lmsMenu(words, lms), press('unfull', words.lesson.back)),
      make('p', { id: 'failed', class: 'strip bad', hidden: true }),
      make(
        'div',
        { class: 'stage' },
        make(
          'div',
          { class: 'device', 'data-width': 'full', id: 'device' },
          make('p', { id: 'absent', class: 'absent' }, words.lesson.waiting),
        ),
      ),
    ),
    make(
      'section',
      { class: 'pane', id: 'pane-findings', 'aria-label': words.panes.findings, tabindex: '0' },
      make('div', { id: 'findings', tabindex: '-1' }),
      record(words, lms),
    ),
  );
}

function widths(lms: PreviewWords): HTMLElement {
  return make(
    'div',
    { class: 'switch widths', role: 'radiogroup', 'aria-label': lms.width },
    ...Object.entries(lms.widths).map(([value, label]) =>
      make('label', {}, make('input', { type: 'radio', name: 'width', value, autocomplete: 'off' }), label),
    ),
  );
}

function lmsMenu(words: Words, lms: PreviewWords): HTMLElement {
  return make(
    'details',
    { class: 'menu end', id: 'lms' },
    make('summary', {}, words.lesson.menu, icon('chevron')),
    make(
      'div',
      { class: 'sheet' },
      helped('resume', lms.resume, lms.resumeHelp),
      helped('review', lms.review, lms.reviewHelp),
      helped('reset', lms.reset, lms.resetHelp),
      helped('full', words.lesson.open, ''),
    ),
  );
}

function helped(id: string, label: string, help: string): HTMLElement {
  return make(
    'button',
    { type: 'button', id, class: 'item' },
    make('span', {}, label),
    ...(help ? [make('span', { class: 'quiet' }, help)] : []),
  );
}

/** Under the ids that the stand-in LMS writes to. */
function record(words: Words, lms: PreviewWords): HTMLElement {
  const part = (title: string, id: string, titleId?: string) => [
    make('h3', { id: titleId }, title),
    id === 'facts' ? make('dl', { id, class: 'facts' }) : make('div', { id }),
  ];
  return make(
    'details',
    { class: 'finding record', id: 'record' },
    make('summary', {}, make('h2', {}, words.list.record), icon('chevron')),
    ...part(lms.stored, 'facts'),
    ...part(lms.state, 'state', 'state-title'),
    limits(lms),
    ...part(lms.answers, 'answers', 'answers-title'),
    ...part(lms.calls, 'calls'),
  );
}

function limits(lms: PreviewWords): HTMLElement {
  const choices = [
    ['strict', lms.strict, lms.strictHelp],
    ['lenient', lms.lenient, lms.lenientHelp],
  ] as const;
  return make(
    'div',
    { class: 'switch', role: 'radiogroup', 'aria-label': lms.limits },
    ...choices.map(([value, label, title]) =>
      make(
        'label',
        { title },
        make('input', { type: 'radio', name: 'limits', value, autocomplete: 'off' }),
        label,
      ),
    ),
  );
}

function press(id: string, label: string, drawing?: IconName, className = ''): HTMLButtonElement {
  const element = button(drawing ? '' : label, () => undefined, className);
  element.id = id;
  if (drawing) {
    element.append(icon(drawing));
    element.setAttribute('aria-label', label);
    element.title = label;
  }
  return element;
}
