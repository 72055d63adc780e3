/** A session by cmi5 in a window without a browser, under the strict LMS. */
import { vi } from 'vitest';
import { ANSWERS_GLOBAL, encodeKeys, type Keys } from '../../templates/page/key.ts';
import { type Cmi5Data, type Launched, openCmi5 } from '../../templates/runtime/cmi5/index.ts';
import type { LessonData, QuestionData, Session } from '../../templates/runtime/session.ts';
import { type FakeWindow, fakeWindow } from '../support/fake-window.ts';
import {
  createStrictLrs,
  fetchFrom,
  type LaunchOptions,
  type Network,
  type StrictLrs,
} from '../support/strict-lrs.ts';
import { isDefined, type StatementLike, verbOf } from '../support/strict-statements.ts';
import { lesson } from './kit.ts';

export const ORIGIN = 'https://lms.example';

export const cmi5Lesson = (
  questions: readonly QuestionData[],
  more: Partial<LessonData> & Pick<Partial<Cmi5Data>, 'answers'> = {},
): Cmi5Data => ({ answers: 'after-answer', ...lesson(questions, { stateLimit: 500_000, ...more }) });

export function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as unknown as Storage;
}

export interface Launching extends LaunchOptions {
  /** The query of an earlier launch: the page was reloaded. */
  readonly query?: string;
  readonly storage?: Storage;
  readonly tab?: Storage;
  readonly network?: Network;
  readonly keys?: Keys;
}

export interface Opened extends FakeWindow {
  readonly session: Session;
  readonly query: string;
  readonly launched: Launched[];
  /** Where the page went. */
  readonly went: string[];
}

/** The page as the LMS opens it; what it asks of the LMS at once has been answered. */
export async function launchPage(lrs: StrictLrs, data: Cmi5Data, options: Launching = {}): Promise<Opened> {
  const page = openPage(lrs, data, options);
  await settle();
  return page;
}

export function openPage(lrs: StrictLrs, data: Cmi5Data, options: Launching = {}): Opened {
  const { query = lrs.launch(ORIGIN, options), storage, tab = memoryStorage(), network, keys } = options;
  const page = fakeWindow(storage ? { storage } : {});
  const went: string[] = [];
  const launched: Launched[] = [];
  Object.assign(page.window, {
    location: {
      search: `?${query}`,
      assign: (to: string) => went.push(to),
      replace: (to: string) => went.push(to),
    },
    fetch: fetchFrom(lrs, network),
    sessionStorage: tab,
    ...(keys && { [ANSWERS_GLOBAL]: encodeKeys(keys, data.id) }),
  });
  const session = openCmi5(data, page.window, (one) => launched.push(one));
  return { ...page, session, query, launched, went };
}

/** What is on its way arrives; no time that anybody waits for goes by. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1);

export const newLrs = createStrictLrs;

/** What the LMS was told, in a word each: cmi5's own with a capital. */
export const told = ({ statements }: StrictLrs): readonly string[] =>
  statements.map((one) => (isDefined(one) ? verbOf(one).toUpperCase() : verbOf(one)));

export const answeredIn = ({ statements }: StrictLrs): readonly StatementLike[] =>
  statements.filter((one) => verbOf(one) === 'answered');
