/** Judges what a browser opens by itself: a folder of pages in a zip, and a page that is one file. Ours or not. */
import type { Archive, ArchivedFile } from '#platform/archive';
import { readStream } from '#platform/archive';
import { DATA_BLOCK } from '../../templates/page/data.ts';
import { ANSWERS_BLOCK, type AnswerKey, decodeKeys } from '../../templates/page/key.ts';
import type { Place } from '../lesson/index.ts';
import { type Finding, nameOf, placeIn, type Report, reporter } from './finding.ts';
import { inspectArchive, type Source } from './inspect.ts';
import { checkPages } from './page-check.ts';
import { urlsOfPage, type WrittenUrl } from './page-urls.ts';
import { scanUrls } from './scan-urls.ts';
import { destination } from './url.ts';

/** More than any page that we make; less than would hurt. */
const LIMIT = 128 * 1024 * 1024;
/** More than is parsed: longer pages are data. Those of ours are looked through whatever their length. */
const LONG = 16 * 1024 * 1024;

/** Of paper and sheets; a page that is played has its data. */
const MADE_BY_US = '<meta name="generator" content="Cartable ';

const PAGE = /\.x?html?$/i;

export const checkWebSite = (source: Source, name = nameOf(source, 'web.zip')) =>
  inspectArchive(source, name, async (archive, report) => {
    await checkPages(archive, [], report);
    checkStart(archive, report);
    let isOurs = false;
    for (const file of archive.files.filter((one) => PAGE.test(one.name))) {
      const page = await textOf(file);
      if (!page?.includes(`id="${DATA_BLOCK}"`)) continue;
      isOurs = true;
      const beside = file.name.replace(/[^/]*$/, '');
      const keys = archive.files.find(
        (one) => one.name === `${beside}answers.js` || one.name === `${beside}files/answers.js`,
      );
      checkSecrecy(page, keys && (await textOf(keys)), placeIn(archive.name, file.name), report);
    }
    if (!isOurs) report('web-others', placeIn(archive.name), {});
  });

/** Whoever unpacks it looks for the page to open. */
function checkStart(archive: Archive, report: Report): void {
  const depth = (name: string): number => name.split('/').length;
  const pages = archive.files.map(({ name }) => name).filter((name) => PAGE.test(name));
  const least = Math.min(...archive.files.map(({ name }) => depth(name)));
  const first = pages.filter((name) => depth(name) === least);
  if (!first.some((name) => /(?:^|\/)index\.html?$/i.test(name)))
    report('web-start-absent', placeIn(archive.name), { pages: pages.slice(0, 3) });
}

/** @param path of a page that is one file */
export async function checkWebPage(
  path: string,
  name = nameOf(path, 'page.html'),
): Promise<readonly Finding[]> {
  const { report, findings } = reporter();
  const place = placeIn(name);
  const text = await textBehind(path);
  if (text === undefined) {
    report('scorm-page-unread', place, { name, why: 'long' });
    return findings;
  }
  const isPlayed = text.includes(`id="${DATA_BLOCK}"`);
  const isOurs = isPlayed || text.includes(MADE_BY_US);
  // What stands in it as base64 leads nowhere, and is most of it.
  const page = text.replace(/(<script type="text\/plain" data-file[^>]*>)[^<]*/g, '$1');
  if (isPlayed) checkSecrecy(page, undefined, place, report);
  if (!isOurs) report('web-others', place, {});
  if (isOurs || page.length <= LONG) judgeUrls(isOurs ? scanUrls(page) : urlsOfPage(page), name, report);
  else report('scorm-page-unread', place, { name, why: 'long' });
  return findings;
}

/** Nothing lies beside such a page: it loads nothing at all. */
export function judgeUrls(urls: readonly WrittenUrl[], name: string, report: Report): void {
  for (const { url, loads, line, column } of urls) {
    const place = placeIn(name, undefined, { line, column });
    const to = destination(url, '');
    if (!loads) continue;
    if (to.kind === 'outside') report('scorm-outside-url', place, { url, host: to.host });
    if (to.kind === 'inside' || to.kind === 'absolute') report('web-page-needs', place, { url });
  }
}

const textOf = async (file: ArchivedFile): Promise<string | undefined> => {
  const bytes = await file.read(LIMIT);
  return bytes && new TextDecoder().decode(bytes);
};

async function textBehind(path: string): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of readStream(path)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LIMIT) return undefined;
  }
  return text + decoder.decode();
}

/** Fewer letters are found in any text. */
const TELLING = 40;

/** Whether the page shows what its answers say, to whoever reads its source. */
function checkSecrecy(page: string, script: string | undefined, place: Place, report: Report): void {
  const shown = plain(page.replace(/<(script|style)\b.*?<\/\1>/gs, ' '));
  for (const [question, { feedback }] of Object.entries(keysIn(page, script))) {
    const words = plain(feedback ?? '');
    if (words.length >= TELLING && shown.includes(words))
      report('web-answer-in-clear', place, { question, words: `${words.slice(0, TELLING)}…` });
  }
}

function keysIn(page: string, script: string | undefined): Readonly<Record<string, AnswerKey>> {
  const block = (id: string): string | undefined =>
    new RegExp(`<script[^>]* id="${id}"[^>]*>([^<]*)`).exec(page)?.[1];
  const blob = script === undefined ? block(ANSWERS_BLOCK) : /=\s*["']([^"']*)/.exec(script)?.[1];
  try {
    const { id } = JSON.parse(block(DATA_BLOCK) ?? '{}') as { readonly id?: string };
    return blob === undefined || id === undefined ? {} : decodeKeys(blob.trim(), id);
  } catch {
    return {};
  }
}

/** As one line, without tags and without what a serialiser may write as it likes. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
