/** The shares of a course, built on several machines → its deliveries in one folder, with a report and a sheet of the whole. */
import { createHash } from 'node:crypto';
import { copyFileSync, createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join as joined, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stage } from '#platform/stage';
import { attempted } from '../attempted.ts';
import { loadKit } from '../build/index.ts';
import {
  type JoinedLesson,
  joinedReport,
  joinedSheet,
  type Report,
  reportJson,
  reportShape,
  SHARD_FILE,
  type ShardRecord,
  shardFile,
  shardShape,
} from '../delivery/index.ts';

/**
 * Why shares don't make a course: none is there; they are of several courses (`what`: their ids); some are missing (their
 * files); two weren't built of the same pages, by the same version, as shares of one division (their files); a file is not
 * there, or not what the share's machine wrote (the file).
 */
export interface JoinRefusal {
  readonly why: 'none' | 'courses' | 'missing' | 'different' | 'damaged';
  readonly what: readonly string[];
}

interface Joined {
  readonly folder: string;
  readonly report: Report;
  readonly lessons: readonly JoinedLesson[];
}

interface Share {
  /** The record's file. */
  readonly file: string;
  /** The folder it lies in, with the deliveries of its lessons. */
  readonly folder: string;
  readonly record: ShardRecord;
}

/**
 * Copies every lesson's delivery below `out`, each file as its report says it is, and writes the course's.
 *
 * @param folders what the shares were built into, or the course's folder in it
 * @param out the folder that the course's goes to
 */
export async function join(
  folders: readonly string[],
  out: string,
): Promise<Joined | { readonly refused: JoinRefusal }> {
  const shares = sharesIn(folders);
  const refused = whyNot(shares);
  if (refused) return { refused };
  const { record } = shares[0]!;
  const folder = joined(out, record.course.id);
  const places = new Map(
    shares.flatMap((share) =>
      share.record.lessons.map((lesson) => [lesson.source, [share, lesson]] as const),
    ),
  );
  const lessons: Found[] = [];
  for (const source of record.pages) {
    const place = places.get(source);
    const found = place && (await lessonIn(...place));
    if (typeof found === 'string') return { refused: { why: 'damaged', what: [found] } };
    if (found) lessons.push(found);
  }
  // Nothing is written before all was found to be whole.
  for (const { from, report } of lessons)
    if (from && report) await copy(report, from, joined(folder, report.lesson.id));
  const report = joinedReport(record, lessons);
  const staged = await stage(folder);
  try {
    staged.write('report.json', reportJson(report));
    staged.write('index.html', joinedSheet(report, lessons, await loadKit([], [])));
    staged.publish();
  } finally {
    staged.discard();
  }
  return { folder, report, lessons };
}

function sharesIn(folders: readonly string[]): readonly Share[] {
  const found = new Map<string, Share>();
  for (const given of folders)
    for (const folder of [given, ...below(given)])
      for (const name of namesIn(folder).filter((one) => SHARD_FILE.test(one))) {
        const file = joined(folder, name);
        const record = shardShape().safeParse(attempted(() => JSON.parse(readFileSync(file, 'utf8'))));
        if (record.success) found.set(resolve(file), { file, folder, record: record.data });
      }
  return [...found.values()].sort((a, b) => a.record.shard.index - b.record.shard.index);
}

const namesIn = (folder: string): readonly string[] => attempted(() => readdirSync(folder)) ?? [];
const below = (folder: string): readonly string[] =>
  (attempted(() => readdirSync(folder, { withFileTypes: true })) ?? [])
    .filter((one) => one.isDirectory())
    .map(({ name }) => joined(folder, name));

function whyNot(shares: readonly Share[]): JoinRefusal | undefined {
  const [first, ...others] = shares;
  if (!first) return { why: 'none', what: [] };
  const ids = [...new Set(shares.map(({ record }) => record.course.id))];
  if (ids.length > 1) return { why: 'courses', what: ids };
  const division = ({ record: { cartable, shard, pages } }: Share): string =>
    JSON.stringify([cartable, shard.count, pages]);
  const other = others.find((one) => division(one) !== division(first));
  if (other) return { why: 'different', what: [first.file, other.file] };
  const { count } = first.record.shard;
  const indices = shares.map(({ record }) => record.shard.index);
  const twice = shares.find(({ record }, at) => indices.indexOf(record.shard.index) !== at);
  if (twice)
    return { why: 'different', what: [shares[indices.indexOf(twice.record.shard.index)]!.file, twice.file] };
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter(
    (index) => !indices.includes(index),
  );
  return missing.length === 0
    ? undefined
    : { why: 'missing', what: missing.map((index) => shardFile({ index, count })) };
}

interface Found extends JoinedLesson {
  /** The folder of its delivery. */
  readonly from?: string;
}

/** @returns the lesson, or the file of it that is amiss */
async function lessonIn({ folder }: Share, lesson: ShardRecord['lessons'][number]): Promise<Found | string> {
  const { source, diagnostics } = lesson;
  if (lesson.folder === null) return { source, diagnostics };
  const from = joined(folder, lesson.folder);
  const report = await check(from);
  return typeof report === 'string' ? report : { source, diagnostics, from, report };
}

/** @returns the lesson's report, or the file that is amiss */
async function check(folder: string): Promise<Report | string> {
  const file = joined(folder, 'report.json');
  const read = reportShape().safeParse(attempted(() => JSON.parse(readFileSync(file, 'utf8'))));
  if (!read.success) return file;
  for (const { file: name, sha256 } of packagesOf(read.data))
    if ((await sha256Of(joined(folder, name))) !== sha256) return joined(folder, name);
  const sheet = joined(folder, 'index.html');
  return existsSync(sheet) ? read.data : sheet;
}

/** A report comes from elsewhere: it names no file but those beside it. */
const packagesOf = ({ packages, answerKey }: Report) =>
  [...packages, ...(answerKey ? [answerKey] : [])].map((one) => ({ ...one, file: basename(one.file) }));

async function copy(report: Report, from: string, to: string): Promise<void> {
  // Joined where the shares lie already.
  if (resolve(from) === resolve(to)) return;
  const staged = await stage(to);
  try {
    for (const name of [...packagesOf(report).map(({ file }) => file), 'report.json', 'index.html'])
      copyFileSync(joined(from, name), staged.path(name));
    staged.publish();
  } finally {
    staged.discard();
  }
}

async function sha256Of(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  return pipeline(createReadStream(path), hash).then(
    () => hash.digest('hex'),
    () => undefined,
  );
}
