/** What a person presses around the panes. */
import { find, findAll } from '../../page/dom.ts';
import { count } from '../../strings/strings.ts';
import type { Project } from '../project.ts';
import { remember, remembered } from '../remember.ts';
import { say } from '../say.ts';
import type { Words } from '../words.ts';
import { keptMenu, keptState, keptWords } from './kept-menu.ts';
import { closeMenusOutside, insertMenu } from './menus.ts';
import type { Player } from './player.ts';

interface Ports {
  readonly root: HTMLElement;
  readonly at: <E extends HTMLElement = HTMLElement>(id: string) => E;
  readonly words: Words;
  readonly project: Project;
  readonly player: Player;
  readonly showLesson: () => void;
  readonly leave: () => void;
  readonly forget: () => void;
  readonly save: () => Promise<void>;
  readonly take: () => void;
  readonly insert: (block: string) => void;
  readonly pictures: (files: readonly File[]) => void;
}

/** @returns what undoes it */
export function openBar(ports: Ports): () => void {
  const { root, at, words, project, player } = ports;

  let told = '';

  function showKept(): void {
    const { size } = project.unsaved;
    at('unsaved').textContent = size > 0 ? count(words.kept.unsaved, size, words.language) : '';
    const { keeping } = project;
    keptMenu(at<HTMLDetailsElement>('kept'), keeping, words, ports.forget);
    const state = keeping ? keptState(keeping) : told;
    if (keeping && keeping.kind !== 'kept' && state !== told) say(keptWords(keeping, words));
    told = state;
  }

  /** The lesson alone, as large as the window, in the same LMS. */
  function fill(isFull: boolean): void {
    root.toggleAttribute('data-full', isFull);
    if (isFull) ports.showLesson();
    (isFull ? at('unfull') : find(at('lms'), 'summary'))?.focus();
  }

  function shortcut(event: KeyboardEvent): void {
    if (event.key === 'Escape' && root.hasAttribute('data-full')) fill(false);
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void ports.save();
  }

  at('home').addEventListener('click', ports.leave);
  at('save').addEventListener('click', () => void ports.save());
  at('take').addEventListener('click', ports.take);
  at('unfull').addEventListener('click', () => fill(false));
  openLmsMenu(at('lms'), player, () => fill(true));
  choose(root, 'width', remembered('width') ?? 'full', (width) => {
    at('device').dataset.width = width;
    remember('width', width);
  });
  choose(root, 'limits', player.limits(), (limits) => player.setLimits(limits as 'strict' | 'lenient'));
  insertMenu(at<HTMLDetailsElement>('insert'), words, ports.insert, ports.pictures);
  const stopClosing = closeMenusOutside(root);
  addEventListener('keydown', shortcut);
  project.onChange(showKept);
  showKept();
  return () => {
    root.removeAttribute('data-full');
    stopClosing();
    removeEventListener('keydown', shortcut);
  };
}

function openLmsMenu(menu: HTMLDetailsElement, player: Player, full: () => void): void {
  const press = (id: string, act: () => unknown, told?: string) =>
    find(menu, `#${id}`)?.addEventListener('click', async () => {
      menu.open = false;
      find(menu, 'summary')?.focus();
      await act();
      if (told) say(told);
    });
  press('resume', player.resume, player.words.wasResumed);
  press('review', player.review, player.words.inReview);
  press('reset', player.reset, player.words.wasReset);
  press('full', full);
}

function choose(root: HTMLElement, name: string, chosen: string, then: (value: string) => void): void {
  for (const radio of findAll<HTMLInputElement>(root, `input[name="${name}"]`)) {
    radio.checked = radio.value === chosen;
    radio.addEventListener('change', () => then(radio.value));
  }
  then(chosen);
}
