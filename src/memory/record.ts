/**
 * Where builds are remembered: the user's folder for what can be made again. Others may remove a record at any time, or
 * keep us from writing one: a build needs none.
 */
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { attempted } from '../attempted.ts';
import { cacheFolder, forgetOld, keepIn } from '../cache-folder.ts';

const recordsFolder = (): string => join(cacheFolder(), 'builds');

const pathOf = (name: string): string => join(recordsFolder(), `${name}.json`);

/** @returns undefined where there is none, or what is there is none */
export const readRecord = (name: string): unknown =>
  attempted(() => JSON.parse(readFileSync(pathOf(name), 'utf8')));

export function writeRecord(name: string, record: unknown): void {
  forgetOld(recordsFolder());
  keepIn(recordsFolder(), `${name}.json`, JSON.stringify(record));
}

const DAY = 24 * 60 * 60 * 1000;

/** Says that a record is of use still. */
export function touchRecord(name: string): void {
  attempted(() => {
    if (Date.now() - statSync(pathOf(name)).mtimeMs > DAY) utimesSync(pathOf(name), new Date(), new Date());
  });
}
