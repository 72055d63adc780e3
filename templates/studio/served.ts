/** The folder that `cartable studio` serves beside the page: read from this machine's disk, saved to it, and watched. */
import type { StudioFile } from '../../src/studio/protocol.ts';
import type { Disk, Made } from './folder/place.ts';
import { OPEN, OPEN_EVENTS, OPEN_FILES, type OpenFolder } from './open-folder.ts';

export interface ServedFolder {
  readonly name: string;
  readonly id: string;
  readonly page: string | undefined;
  readonly files: readonly StudioFile[];
  readonly made: Readonly<Record<string, Made>>;
  readonly disk: Disk;
}

/** Undefined where no folder is served. */
export async function servedFolder(): Promise<ServedFolder | undefined> {
  const first = await list();
  if (!first) return undefined;
  const read = await Promise.all(first.files.map(({ path }) => readFile(path)));
  return {
    name: first.name,
    id: first.id,
    page: first.page,
    files: read.map(({ path, content }) => ({ path, content })),
    made: Object.fromEntries(read.map(({ path, made }) => [path, made])),
    disk: {
      mayWrite: async () => true,
      holds: () => true,
      list: async () => {
        const now = await list();
        return now && new Map(now.files.map(({ path, made }) => [path, made]));
      },
      madeOf: async (path) => {
        const response = await fetch(addressOf(path), { method: 'HEAD' });
        if (response.status === 404) return undefined;
        return madeIn(response, path);
      },
      read: readFile,
      write,
      listen: (changed) => {
        const events = new EventSource(OPEN_EVENTS);
        events.addEventListener('changed', changed);
        return () => events.close();
      },
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

const addressOf = (path: string): string => OPEN_FILES + path.split('/').map(encodeURIComponent).join('/');

function madeIn(response: Response, path: string): Made {
  const [, made] = /^"(.*)"$/.exec(response.headers.get('etag') ?? '') ?? [];
  if (!response.ok || made === undefined) throw new Error(`${path}: ${response.status}`);
  return made;
}

async function readFile(path: string): Promise<StudioFile & { readonly made: Made }> {
  const response = await fetch(addressOf(path));
  return { path, made: madeIn(response, path), content: await response.blob() };
}

async function write({ path, content }: StudioFile, before: Made | undefined): Promise<Made | undefined> {
  const response = await fetch(addressOf(path), {
    method: 'PUT',
    headers: {
      'x-cartable': 'save',
      ...(before === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${before}"` }),
    },
    body: content,
  });
  return response.status === 412 ? undefined : madeIn(response, path);
}
