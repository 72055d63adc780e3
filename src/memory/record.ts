/**
 * Where builds are remembered: the user's folder for what can be made again. Others may remove a record at any time, or
 * keep us from writing one: a build needs none.
 */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { attempted } from '../attempted.ts';
import { cacheFolder } from '../cache-folder.ts';

const recordsFolder = (): string => join(cacheFolder(), 'builds');

const pathOf = (name: string): string => join(recordsFolder(), `${name}.json`);

/** @returns undefined where there is none, or what is there is none */
export const readRecord = (name: string): unknown =>
  attempted(() => JSON.parse(readFileSync(pathOf(name), 'utf8')));

/** Whole or not at all. Where nothing can be written nothing is remembered. */
export function writeRecord(name: string, record: unknown): void {
  const aside = `${pathOf(name)}-${process.pid}`;
  attempted(() => {
    mkdirSync(recordsFolder(), { recursive: true, mode: 0o700 });
    forgetOld();
    writeFileSync(aside, JSON.stringify(record));
    renameSync(aside, pathOf(name));
  });
  attempted(() => rmSync(aside, { force: true }));
}

const DAY = 24 * 60 * 60 * 1000;

/** Says that a record is of use still. */
export function touchRecord(name: string): void {
  attempted(() => {
    if (Date.now() - statSync(pathOf(name)).mtimeMs > DAY) utimesSync(pathOf(name), new Date(), new Date());
  });
}

/** Removes what was of no use for a month. */
function forgetOld(): void {
  for (const name of readdirSync(recordsFolder())) {
    const path = join(recordsFolder(), name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > 30 * DAY) rmSync(path, { force: true });
  }
}
