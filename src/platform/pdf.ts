/**
 * Pages of HTML printed by a browser of this machine: Chromium, Chrome or Edge, asked by the protocol of its own tools.
 * (Others print too, but make no tagged PDF with an outline.)
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attempted } from '../attempted.ts';
import type { Piece } from '../lesson/index.ts';
import { type Written, writeEntry } from './pack.ts';

export type Printed =
  | ({ readonly kind: 'printed' } & Written)
  | { readonly kind: 'no-browser' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface PageToPrint {
  readonly pieces: readonly Piece[];
  /** The PDF's path. */
  readonly to: string;
}

/** A browser that says nothing for so long hangs (milliseconds): a long book is printed in a tenth of it. */
const PATIENCE = 120_000;

export interface Printer {
  readonly print: (pages: readonly PageToPrint[]) => Promise<readonly Printed[]>;
  readonly close: () => Promise<void>;
}

/** All that it is given, one after another, in one browser: it takes longer to start than to print. */
export function openPrinter(): Printer {
  let session: Session | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function close(): Promise<void> {
    const old = session;
    session = undefined;
    await old?.close();
  }

  async function printAll(pages: readonly PageToPrint[]): Promise<readonly Printed[]> {
    const program = browserPath();
    if (program === undefined) return pages.map(() => ({ kind: 'no-browser' }));
    try {
      session ??= await begin(program);
      const printed: Printed[] = [];
      for (const page of pages) printed.push(await printOne(page, session));
      // What comes next has nothing to do with what has gone wrong here.
      if (printed.some(({ kind }) => kind === 'failed')) await close();
      return printed;
    } catch (error) {
      return pages.map(() => failure(error));
    }
  }

  return {
    print: (pages) => {
      const printed = last.then(() => printAll(pages));
      last = printed;
      return printed;
    },
    close: () => last.then(close),
  };
}

/** A browser with a folder for what it reads and keeps. */
interface Session {
  readonly browser: Browser;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

async function begin(program: string): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-print-'));
  const browser = open(program, folder);
  return {
    browser,
    folder,
    close: async () => {
      await browser.close();
      // A browser that was ended may still write to it.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    },
  };
}

const failure = (error: unknown): Printed => ({
  kind: 'failed',
  reason: error instanceof Error ? error.message : String(error),
});

async function printOne({ pieces, to }: PageToPrint, { browser, folder }: Session): Promise<Printed> {
  const html = join(folder, 'sheet.html');
  try {
    await writeEntry({ path: 'sheet.html', pieces }, html);
    const pdf = await browser.print(pathToFileURL(html).href);
    return { kind: 'printed', ...(await writeEntry({ path: '', pieces: [timeless(pdf)] }, to)) };
  } catch (error) {
    return failure(error);
  }
}

/**
 * Dates and identifiers of one moment, as others of the same length: the same sheet has the same bytes. Chromium numbers
 * what its structure names on from whatever the process has numbered before.
 */
export function timeless(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const settled = text
    .replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, '/$1 (D:19800101000000')
    .replace(/\/ID \[<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\]/g, (id) =>
      id.replace(/[0-9A-Fa-f](?=[0-9A-Fa-f]*>)/g, '0'),
    );
  // In their order, by which readers look for them.
  const nodes = [...new Set(settled.match(NODE))].sort();
  const places = new Map(nodes.map((node, place) => [node, place + 1]));
  const renumbered = settled.replace(
    NODE,
    (node) => `(node${String(places.get(node)).padStart(node.length - '(node)'.length, '0')})`,
  );
  return Buffer.from(renumbered, 'latin1');
}

/** An element's name in the structure, which nothing that is read has: a title or a description. */
const NODE = /(?<!\/(?!ID )[A-Za-z]+ )\(node\d{8,}\)/g;

const { env, platform } = process;

const onPath = (name: string): string[] =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name));

const below = (folders: readonly (string | undefined)[], paths: readonly string[]): string[] =>
  folders.flatMap((folder) => (folder ? paths.map((path) => join(folder, path)) : []));

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** What `CHROMIUM` names, or what is installed where such browsers are; an empty `CHROMIUM` is none. */
export function browserPath(): string | undefined {
  if (env.CHROMIUM !== undefined) return existsSync(env.CHROMIUM) ? env.CHROMIUM : undefined;
  const places = [
    ...NAMES.flatMap(onPath),
    ...below(
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA],
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ],
    ),
    ...below(
      ['/Applications'],
      [
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Chromium.app/Contents/MacOS/Chromium',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
    ),
  ];
  return places.find((path) => existsSync(path));
}

interface Browser {
  readonly print: (url: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const OPTIONS = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

function open(program: string, folder: string): Browser {
  const child = spawn(
    program,
    [
      ...OPTIONS,
      `--user-data-dir=${join(folder, 'profile')}`,
      // As root, in a container, Chromium starts no other way; the page runs no script and loads nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ask = asker(child);
  return {
    print: async (url) => {
      // A context of its own: what is in a PDF is numbered anew in each.
      const { browserContextId } = await ask('Target.createBrowserContext', {});
      const { targetId } = await ask('Target.createTarget', { url: 'about:blank', browserContextId });
      const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
      const session = String(sessionId);
      await ask('Page.enable', {}, session);
      const loaded = ask.event('Page.loadEventFired', session);
      await ask('Page.navigate', { url }, session);
      await loaded;
      const { stream } = await ask('Page.printToPDF', PRINT, session);
      const pdf = await readAll(ask, String(stream), session);
      await ask('Target.disposeBrowserContext', { browserContextId });
      return pdf;
    },
    close: () => closed(child, ask),
  };
}

const PRINT = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  transferMode: 'ReturnAsStream',
};

async function readAll(ask: Ask, handle: string, session: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await ask('IO.read', { handle, size: 1 << 20 }, session);
    chunks.push(Buffer.from(String(data), base64Encoded ? 'base64' : 'latin1'));
    if (eof) return Buffer.concat(chunks);
  }
}

type Answer = Readonly<Record<string, unknown>>;

interface Ask {
  (method: string, params: object, sessionId?: string): Promise<Answer>;
  /** The next event of this kind. */
  readonly event: (method: string, sessionId: string) => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Messages end with a zero byte, each way in a pipe of its own. */
function asker(child: ChildProcess): Ask {
  const [, , , input, output] = child.stdio as unknown as [
    unknown,
    unknown,
    unknown,
    NodeJS.WritableStream,
    NodeJS.ReadableStream,
  ];
  const waiting = new Map<number | string, Waiting>();
  let asked = 0;
  let ended: Error | undefined;
  function end(error: Error): void {
    ended ??= error;
    for (const one of waiting.values()) one.reject(ended);
    waiting.clear();
  }
  function take(message: Message): void {
    const key = message.id ?? `${message.method} ${message.sessionId}`;
    const one = waiting.get(key);
    waiting.delete(key);
    if (message.error) one?.reject(new Error(message.error.message));
    else one?.resolve(message.result ?? {});
  }
  let rest: Buffer[] = [];
  output.on('data', (data: Buffer) => {
    let from = 0;
    for (let at = data.indexOf(0); at >= 0; at = data.indexOf(0, from)) {
      take(JSON.parse(Buffer.concat([...rest, data.subarray(from, at)]).toString('utf8')) as Message);
      rest = [];
      from = at + 1;
    }
    rest.push(data.subarray(from));
  });
  child.once('error', end);
  child.once('exit', (code, signal) => end(new Error(`it ended by itself (${signal ?? code})`)));
  for (const stream of [input, output]) stream.on('error', end);
  const answer = (key: number | string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      const late = setTimeout(() => reject(new Error(`no answer in ${PATIENCE / 1000} s`)), PATIENCE);
      const settle =
        <T>(how: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(late);
          how(value);
        };
      waiting.set(key, { resolve: settle(resolve), reject: settle(reject) });
    });
  function ask(method: string, params: object, sessionId?: string): Promise<Answer> {
    const id = ++asked;
    const answered = answer(id);
    if (!ended) input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    return answered;
  }
  return Object.assign(ask, {
    event: async (method: string, sessionId: string) => void (await answer(`${method} ${sessionId}`)),
  });
}

/** Milliseconds that it has to end by itself. */
const GRACE = 5000;

async function closed(child: ChildProcess, ask: Ask): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  ask('Browser.close', {}).catch(() => undefined);
  const late = setTimeout(() => attempted(() => child.kill('SIGKILL')), GRACE);
  await exit;
  clearTimeout(late);
}
