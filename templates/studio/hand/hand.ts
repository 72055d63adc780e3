/** “Take it to the LMS”: three sentences that settle how the lesson counts, one button, then the steps. */
import type { GivenSettings } from '../../../src/lesson/index.ts';
import {
  type Platform,
  type Purpose,
  platformFields,
  platformOf,
  purposeFields,
  purposeOf,
  renewedTargets,
  targetsFor,
} from '../../../src/studio/decide.ts';
import { type Fields, withFields, withYamlFields } from '../../../src/studio/front-matter.ts';
import type { Look } from '../../../src/studio/protocol.ts';
import { make } from '../../page/dom.ts';
import { fill } from '../../strings/strings.ts';
import { type CoreClient, isStopped } from '../core.ts';
import { icon } from '../icons.ts';
import { remember, remembered } from '../remember.ts';
import { renderInto } from '../render.ts';
import { handOut } from '../save.ts';
import { say } from '../say.ts';
import { whyNot } from '../why-not.ts';
import type { Words } from '../words.ts';
import { decideView } from './decide-view.ts';
import { type Making, makeView, showProgress } from './make-view.ts';

export interface HandPorts {
  readonly words: Words;
  readonly core: CoreClient;
  readonly look: () => Look | undefined;
  /** The page that is seen. */
  readonly page: string;
  readonly textOf: (path: string) => Promise<string>;
  /** Writes a file, and reads the lesson anew. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly goTo: (file: string, line: number) => void;
}

const PLATFORM = 'platform';
const PROJECT_SETTINGS = 'cartable.yml';

/** Resolves when it is closed. */
export function openHandOver(ports: HandPorts): Promise<void> {
  const { words, core } = ports;
  let making: Making = { kind: 'idle' };
  let settling: Promise<void> = Promise.resolve();
  let isEnded = false;
  const body = make('div', { class: 'hand-body', tabindex: '-1' });
  const dialog = make(
    'dialog',
    { class: 'hand', 'aria-labelledby': 'hand-title' },
    make(
      'header',
      { class: 'hand-head' },
      make('h2', { id: 'hand-title' }, words.hand.title),
      closer(words, () => dialog.close()),
    ),
    body,
    make('p', { class: 'say', role: 'status' }),
  );

  const settingsNow = (): GivenSettings => ports.look()?.settings ?? {};
  const platformNow = (): Platform =>
    platformOf(settingsNow(), (remembered(PLATFORM) ?? 'moodle') as Platform);

  function show(): void {
    const look = ports.look();
    const settings = settingsNow();
    const platform = platformNow();
    renderInto(
      body,
      decideView(
        {
          platform,
          settings,
          isInProject: isInProject(look),
          isBusy: making.kind === 'busy',
          hasClosed: look?.questions.some(({ kind }) => kind !== 'open') ?? false,
        },
        { choosePlatform, choosePurpose, settle: (fields) => settle(() => fields) },
        words,
      ),
      makeView({ making, platform, settings, title: look?.title ?? '' }, { take, stop, fetch, goTo }, words),
    );
  }

  function become(next: Making): void {
    making = next;
    show();
  }

  function choosePlatform(next: Platform): void {
    remember(PLATFORM, next);
    void settle((settings) => platformFields(next, purposeOf(settings)));
  }

  function choosePurpose(next: Purpose): void {
    void settle((settings) => ({
      ...purposeFields(next),
      ...renewedTargets(platformNow(), next, settings),
    }));
  }

  /** Of a course, or of what isn't Markdown, the project's own settings hold. */
  function isInProject(look: Look | undefined): boolean {
    const page = look?.pages.find(({ path }) => path === ports.page);
    return look?.kind === 'course' || page?.format !== 'Markdown' || !page.isText;
  }

  /** What is chosen holds at once, also for a package that is asked for while it is being written. */
  function settle(fields: (settings: GivenSettings) => Fields): Promise<void> {
    settling = settling
      .then(() => write(fields(settingsNow())))
      .catch((error: unknown) => say(whyNot(error, words)));
    return settling;
  }

  async function write(fields: Fields): Promise<void> {
    if (isInProject(ports.look())) {
      const before = await ports.textOf(PROJECT_SETTINGS);
      await ports.write(PROJECT_SETTINGS, withYamlFields(before, fields));
    } else {
      await ports.write(ports.page, withFields(await ports.textOf(ports.page), fields));
    }
    if (making.kind !== 'busy') become({ kind: 'idle' });
  }

  async function take(): Promise<void> {
    isEnded = false;
    become({ kind: 'busy' });
    await settling;
    if (isEnded) return become({ kind: 'stopped' });
    const settings = settingsNow();
    const targets = targetsFor(platformNow(), purposeOf(settings));
    try {
      const taken = await core.take(settings.targets ? {} : { targets }, (progress) =>
        showProgress(body, progress, words),
      );
      become(taken.files.length > 0 ? { kind: 'done', taken } : { kind: 'errors', remarks: taken.remarks });
      if (taken.archive) handOut(`${taken.id}.zip`, taken.archive);
    } catch (error) {
      become(isStopped(error) ? { kind: 'stopped' } : { kind: 'failed', why: whyNot(error, words) });
    }
  }

  function stop(): void {
    isEnded = true;
    core.stop();
  }

  function fetch(name: string, content: Blob): void {
    handOut(name, content);
    say(fill(words.hand.downloaded, { name }));
  }

  function goTo(file: string, line: number): void {
    dialog.close();
    ports.goTo(file, line);
  }

  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      if (making.kind === 'busy') stop();
      dialog.remove();
      resolve();
    });
    dialog.addEventListener('click', ({ target }) => {
      // Beside it.
      if (target === dialog) dialog.close();
    });
    document.body.append(dialog);
    show();
    dialog.showModal();
  });
}

function closer(words: Words, close: () => void): HTMLElement {
  const press = make(
    'button',
    { type: 'button', class: 'plain', 'aria-label': words.hand.close },
    icon('close'),
  );
  press.addEventListener('click', close);
  return press;
}
