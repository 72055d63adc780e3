/**
 * Loads the compiled chunks with V8's code for them, kept from an earlier run: compiling them takes as long as building
 * a small lesson. Node 22 keeps it itself; for Node 20 it is done here. A cache that is absent, damaged or of another
 * Node is made anew, and where none can be written, nothing is said.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';

type Exports = Readonly<Record<string, unknown>>;

const chunks = fileURLToPath(new URL('./chunks/', import.meta.url));
const require = nodeModule.createRequire(join(chunks, 'package.json'));
const WRAPPER = '(function (exports, require, module, __filename, __dirname) {';
const MONTH = 30 * 24 * 60 * 60 * 1000;

/** @param name of a chunk, which has its content's hash in it */
export function load(name: string): Exports {
  const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => void };
  if (enableCompileCache) enableCompileCache(join(cacheFolder(), 'node'));
  const canKeep = !enableCompileCache && 'crc32' in zlib;
  return canKeep ? keptLoader()(name) : require(`./${name}`);
}

function keptLoader(): (name: string) => Exports {
  const folder = join(cacheFolder(), `code-${process.version}-${process.arch}`);
  const modules = new Map<string, { exports: Exports }>();
  const fresh = new Map<string, Script>();

  function chunk(name: string): Exports {
    const loaded = modules.get(name);
    if (loaded) return loaded.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const path = join(chunks, name);
    const cachedData = readKept(join(folder, name));
    // All of it is ASCII: so read, it takes one byte a character.
    const script = new Script(`${WRAPPER}${readFileSync(path, 'latin1')}\n})`, {
      filename: pathToFileURL(path).href,
      ...(cachedData && { cachedData }),
    });
    if (!cachedData || script.cachedDataRejected) fresh.set(name, script);
    script.runInThisContext()(module.exports, requiredBy, module, path, chunks);
    return module.exports;
  }
  function requiredBy(name: string): unknown {
    return /^\.\/.*\.js$/.test(name) ? chunk(name.slice(2)) : require(name);
  }

  // By then it holds the functions that were called, too.
  process.once('exit', (code) => {
    if (code === 0 && fresh.size > 0) keep(folder, fresh);
  });
  return chunk;
}

/** Behind its checksum: V8 trusts it. */
function readKept(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(4);
    return bytes.length > 4 && zlib.crc32(data) === bytes.readUInt32LE() ? data : undefined;
  } catch {
    return undefined;
  }
}

function keep(folder: string, fresh: ReadonlyMap<string, Script>): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder))
      if (statSync(join(folder, name)).mtimeMs < Date.now() - MONTH) rmSync(join(folder, name));
    for (const [name, script] of fresh) {
      const data = script.createCachedData();
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE(zlib.crc32(data));
      const aside = join(folder, `${name}.${process.pid}`);
      writeFileSync(aside, Buffer.concat([sum, data]));
      renameSync(aside, join(folder, name));
    }
  } catch {
    // The next start takes as long as this one.
  }
}
