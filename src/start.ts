/**
 * Loads the compiled chunks with V8's code for them, kept from an earlier start: compiling them takes as long as building
 * a small lesson. Node 22 could keep it too, Node 20 can't. Code that is absent, damaged or of another Node is made
 * anew, and where none can be kept, nothing is said.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { attempted } from './attempted.ts';
import { cacheFolder, forgetOld, keepIn } from './cache-folder.ts';
import { asAtStart, FOR_COMMANDS, setV8 } from './v8-flags.ts';

type Exports = Readonly<Record<string, unknown>>;

const chunks = fileURLToPath(new URL('./chunks/', import.meta.url));
const require = createRequire(chunks);

/** What stands before a chunk's name where a stack tells it. */
const url = pathToFileURL(chunks).href;
const folder = join(cacheFolder(), `code-${process.version}-${process.arch}`);
/** Code knows the path of its script: another installation has its own. */
const prefix = `${crc32(chunks).toString(16)}-`;
const modules = new Map<string, { readonly exports: Exports }>();
const fresh = new Map<string, Script>();

/**
 * @param name of a chunk, which has its content's hash in it; it is one function, that of a CommonJS module
 * @param isCommand whether the process is Cartable's, and may keep something when it ends
 */
export function load(name: string, isCommand = false): Exports {
  if (isCommand) {
    suitV8();
    // By then the code has the functions that were called, too.
    process.once('exit', (code) => {
      if (code === 0 && fresh.size > 0) keep();
    });
  }
  return chunk(name);
}

/** Only of a process that is ours. */
function suitV8(): void {
  // Under other flags V8 refuses the code that Node keeps of its own modules: these are loaded before.
  for (const name of ['crypto', 'stream/consumers', 'timers/promises', 'tty', 'worker_threads'])
    require(`node:${name}`);
  setV8(FOR_COMMANDS);
}

function chunk(name: string): Exports {
  const loaded = modules.get(name);
  if (loaded) return loaded.exports;
  const module = { exports: {} };
  modules.set(name, module);
  // Put together as they are: sixty times, what `join` and `pathToFileURL` do takes longer than reading the files.
  const path = chunks + name;
  const cachedData = readKept(`${folder}${sep}${prefix}${name}`);
  // Chunks are ASCII.
  const source = readFileSync(path, 'latin1');
  const given = { filename: url + name, ...(cachedData && { cachedData }) };
  const script = asAtStart(() => new Script(source, given));
  if (!cachedData || script.cachedDataRejected) fresh.set(name, script);
  script.runInThisContext()(module.exports, requiredBy, module, path, chunks);
  return module.exports;
}

function requiredBy(name: string): unknown {
  return /^\.\/.*\.js$/.test(name) ? chunk(name.slice(2)) : require(name);
}

/** Behind its checksum: V8 trusts it. */
function readKept(path: string): Buffer | undefined {
  return attempted(() => {
    const bytes = readFileSync(path);
    const data = bytes.subarray(4);
    return crc32(data) === bytes.readUInt32LE() ? data : undefined;
  });
}

function keep(): void {
  const mine = new Set(readdirSync(chunks).map((name) => prefix + name));
  forgetOld(folder, (name) => name.startsWith(prefix) && !mine.has(name));
  for (const [name, script] of fresh) {
    const data = script.createCachedData();
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(data));
    keepIn(folder, prefix + name, Buffer.concat([sum, data]));
  }
}
