/** The folder that `cartable studio` serves beside the page: read from this machine's disk, saved to it, and watched. */
import type { StudioFile } from '../../src/studio/protocol.ts';
import { OPEN, OPEN_EVENTS, OPEN_FILES, type OpenFolder } from './open-folder.ts';

export interface ServedFolder {
  readonly name: string;
  readonly page: string | undefined;
  readonly files: readonly StudioFile[];
  readonly save: (files: readonly StudioFile[]) => Promise<void>;
  /** Hears of files that changed on the disk, or came, and of those that are gone. */
  readonly watch: (changed: (files: readonly StudioFile[], removed: readonly string[]) => void) => void;
}

/** Undefined where no folder is served. */
export async function servedFolder(): Promise<ServedFolder | undefined> {
  const first = await list();
  if (!first) return undefined;
  let known = madeOf(first);
  let saving: Promise<void> = Promise.resolve();

  async function saveAll(files: readonly StudioFile[]): Promise<void> {
    for (const { path, content } of files) await write(path, content);
    // What was just written is no news.
    known = madeOf((await list()) ?? first!);
  }

  return {
    name: first.name,
    page: first.page,
    files: await Promise.all(first.files.map(({ path }) => read(path))),
    save: (files) => {
      const saved = saveAll(files);
      saving = saved.catch(() => undefined);
      return saved;
    },
    watch: (changed) => {
      new EventSource(OPEN_EVENTS).addEventListener('changed', async () => {
        await saving;
        const now = await list();
        if (!now) return;
        const before = known;
        known = madeOf(now);
        const newer = now.files.filter(({ path, made }) => before.get(path) !== made);
        const removed = [...before.keys()].filter((path) => !known.has(path));
        if (newer.length + removed.length > 0)
          changed(await Promise.all(newer.map(({ path }) => read(path))), removed);
      });
    },
  };
}

async function list(): Promise<OpenFolder | undefined> {
  try {
    const response = await fetch(OPEN);
    return response.ok ? ((await response.json()) as OpenFolder) : undefined;
  } catch {
    return undefined;
  }
}

const madeOf = ({ files }: OpenFolder): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, made }) => [path, made]));

const addressOf = (path: string): string => OPEN_FILES + path.split('/').map(encodeURIComponent).join('/');

async function read(path: string): Promise<StudioFile> {
  const response = await fetch(addressOf(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return { path, content: await response.blob() };
}

async function write(path: string, content: Blob): Promise<void> {
  const response = await fetch(addressOf(path), {
    method: 'PUT',
    headers: { 'x-cartable': 'save' },
    body: content,
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
}
