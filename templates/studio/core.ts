/**
 * The core in its worker, as the page speaks with it. What is open is kept here too: a worker that breaks off, or is
 * ended to stop it, is followed by another that opens the same.
 */
import type { Language } from '../../src/lesson/index.ts';
import type {
  Answer,
  Ask,
  Core,
  Progress,
  StudioFile,
  Taken,
  TakeRequest,
} from '../../src/studio/protocol.ts';

/** What of a worker is used here; tests have their own. */
export interface WorkerLike {
  postMessage(message: Ask): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault?: () => void }) => void) | null;
}

export interface CoreClient extends Core {
  /** Begins a worker where there is none, for what will be opened: to load it takes longer than to read a lesson. */
  prepare(): void;
  take(request: TakeRequest, news?: (progress: Progress) => void): Promise<Taken>;
  /** Ends what it does: all that was asked is rejected with {@link isStopped}. */
  stop(): void;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly news?: ((progress: Progress) => void) | undefined;
}

const STOPPED = 'Stopped';
const CRASHED = 'Crashed';

export const isStopped = (error: unknown): boolean => error instanceof Error && error.name === STOPPED;
export const isCrash = (error: unknown): boolean => error instanceof Error && error.name === CRASHED;

/** @param spawn begins a worker; called when the first is needed, and after each that ended */
export function openCore(spawn: () => WorkerLike): CoreClient {
  const files = new Map<string, Blob>();
  let open: { readonly name: string; readonly language: Language } | undefined;
  let worker: WorkerLike | undefined;
  /** Whether the worker has what is open. */
  let isLoaded = false;
  let last = 0;
  let waiting = new Map<number, Waiting>();

  function begin(): WorkerLike {
    const begun = spawn();
    worker = begun;
    isLoaded = false;
    begun.onmessage = ({ data }) => hear(data);
    begun.onerror = (event) => {
      event.preventDefault?.();
      if (worker === begun) end(named(CRASHED, event.message || CRASHED));
    };
    return begun;
  }

  function end(error: Error): void {
    worker?.terminate();
    worker = undefined;
    const left = waiting;
    waiting = new Map();
    for (const { reject } of left.values()) reject(error);
  }

  function hear(answer: Answer): void {
    const one = waiting.get(answer.id);
    if (!one) return;
    if ('progress' in answer) {
      one.news?.(answer.progress);
      return;
    }
    waiting.delete(answer.id);
    if ('error' in answer) one.reject(named(answer.name, answer.error));
    else one.resolve(answer.result as never);
  }

  function ask<K extends keyof Core>(
    what: K,
    given: Parameters<Core[K]>,
    news?: (progress: Progress) => void,
  ): ReturnType<Core[K]> {
    const to = worker ?? begin();
    last += 1;
    const id = last;
    const answer = new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, news });
    });
    to.postMessage({ id, what, given } as Ask);
    return answer as ReturnType<Core[K]>;
  }

  const all = (): StudioFile[] => [...files].map(([path, content]) => ({ path, content }));

  /** A new worker first hears what is open. */
  async function load(): Promise<void> {
    if (worker && isLoaded) return;
    if (!open) throw new Error('Nothing is open.');
    if (!worker) begin();
    isLoaded = true;
    await ask('open', [open.name, all(), open.language]);
  }

  return {
    prepare() {
      if (!worker) begin();
    },
    async open(name, given, language) {
      open = { name, language };
      files.clear();
      for (const { path, content } of given) files.set(path, content);
      isLoaded = false;
      await load();
    },
    async change(given, removed = []) {
      for (const path of removed) files.delete(path);
      for (const { path, content } of given) files.set(path, content);
      if (worker && isLoaded) await ask('change', [given, removed]);
      else await load();
    },
    async look(page) {
      await load();
      return ask('look', page === undefined ? [] : [page]);
    },
    async take(request, news) {
      await load();
      return ask('take', [request], news);
    },
    async convert(path) {
      await load();
      return ask('convert', [path]);
    },
    stop() {
      end(named(STOPPED, STOPPED));
    },
  };
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
