/** The first screen: what a lesson can begin with. A function of what is known; what a person does goes to `actions`. */
import type { Language } from '../../src/lesson/index.ts';
import { button, make } from '../page/dom.ts';
import { fill } from '../strings/strings.ts';
import { type IconName, icon } from './icons.ts';
import type { KeptAbout } from './kept.ts';
import { NEWS } from './news.ts';
import { keyed } from './render.ts';
import { LANGUAGES, type Words, wordsIn } from './words.ts';

export interface BeginState {
  readonly kept?: KeptAbout | undefined;
  /** What is being done. */
  readonly busy?: string | undefined;
  readonly error?: string | undefined;
  readonly isPasting?: boolean | undefined;
}

export interface BeginActions {
  readonly pickFolder: () => void;
  readonly pickFiles: () => void;
  readonly paste: (isPasting: boolean) => void;
  readonly pasted: (text: string) => void;
  readonly fresh: () => void;
  readonly example: () => void;
  readonly again: () => void;
  readonly forget: () => void;
  readonly language: (language: Language) => void;
}

export function beginView(state: BeginState, actions: BeginActions, words: Words): HTMLElement {
  const { begin } = words;
  return make(
    'main',
    { class: 'begin' },
    make('p', { class: 'brand' }, icon('bag'), words.studio),
    make('p', { id: NEWS, class: 'news', role: 'status', hidden: true }),
    make('h1', { tabindex: '-1' }, begin.title),
    make('p', { class: 'lead' }, begin.lead),
    dropZone(state, actions, words),
    make('p', { class: 'trouble-line', role: 'alert' }, state.error ?? ''),
    ...(state.kept ? [againCard(state.kept, actions, words)] : []),
    make('h2', {}, begin.or),
    make(
      'ul',
      { class: 'ways' },
      way('page', begin.fresh, begin.freshHelp, actions.fresh),
      way('star', begin.example, begin.exampleHelp, actions.example),
    ),
    languages(actions, words),
  );
}

function dropZone(state: BeginState, actions: BeginActions, words: Words): HTMLElement {
  const { begin } = words;
  if (state.busy) {
    return make(
      'div',
      { class: 'zone busy' },
      make('progress', { 'aria-label': state.busy }),
      make('p', { role: 'status' }, state.busy),
    );
  }
  if (state.isPasting) return pasteZone(actions, words);
  return make(
    'div',
    { class: 'zone' },
    icon('drop'),
    make('p', { class: 'zone-title' }, begin.drop),
    make('p', { class: 'zone-now', 'aria-hidden': 'true' }, begin.dropNow),
    make('p', { class: 'quiet' }, begin.dropHelp),
    make(
      'div',
      { class: 'buttons' },
      keyed(button(begin.folder, actions.pickFolder, 'primary'), 'folder'),
      keyed(button(begin.files, actions.pickFiles), 'files'),
      keyed(
        Object.assign(
          button(begin.paste, () => actions.paste(true)),
          { title: begin.pasteHelp },
        ),
        'paste',
      ),
    ),
  );
}

function pasteZone(actions: BeginActions, words: Words): HTMLElement {
  const { begin } = words;
  const box = make('textarea', { id: 'paste', rows: '6', spellcheck: 'false' });
  return make(
    'div',
    { class: 'zone paste' },
    make('label', { for: 'paste', class: 'zone-title' }, begin.pasteHere),
    box,
    make(
      'div',
      { class: 'buttons' },
      button(begin.pasteOpen, () => actions.pasted(box.value), 'primary'),
      keyed(
        button(begin.cancel, () => actions.paste(false)),
        'paste',
      ),
    ),
  );
}

function againCard(kept: KeptAbout, actions: BeginActions, words: Words): HTMLElement {
  const { begin } = words;
  const date = new Date(kept.when).toLocaleString(words.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return make(
    'div',
    { class: 'way again' },
    card('back', fill(begin.again, { name: kept.name }), fill(begin.againHelp, { date }), actions.again),
    keyed(button(words.kept.delete, actions.forget, 'link'), 'forget'),
  );
}

const way = (drawing: IconName, title: string, help: string, act: () => void): HTMLElement =>
  make('li', { class: 'way' }, card(drawing, title, help, act));

function card(drawing: IconName, title: string, help: string, act: () => void): HTMLElement {
  const press = make(
    'button',
    { type: 'button', 'data-key': drawing },
    icon(drawing),
    make('span', { class: 'way-title' }, title),
    make('span', { class: 'quiet' }, help),
  );
  press.addEventListener('click', act);
  return press;
}

function languages(actions: BeginActions, words: Words): HTMLElement {
  const select = make(
    'select',
    { 'data-key': 'language', autocomplete: 'off' },
    ...LANGUAGES.map((language) =>
      make(
        'option',
        { value: language, lang: language, selected: language === words.language },
        wordsIn(language).name,
      ),
    ),
  );
  select.addEventListener('change', () => actions.language(select.value as Language));
  return make('label', { class: 'language' }, make('span', {}, words.languageLabel), select);
}
