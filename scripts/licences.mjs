// Third-party notices, made from what esbuild says it bundled: nothing is listed by hand, so nothing is forgotten.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The folders of the npm packages that a bundle holds something of.
 *
 * @param {import('esbuild').Metafile} metafile
 * @returns {string[]} relative to the project's root, sorted
 */
export function bundledPackages({ inputs, outputs }) {
  const used = new Set(Object.values(outputs).flatMap((output) => Object.keys(output.inputs)));
  const folders = Object.keys(inputs).flatMap((path) =>
    used.has(path) ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []) : [],
  );
  return [...new Set(folders)].sort();
}

/**
 * One notice for several packages: name, version, licence (SPDX), and the licence's words as its authors wrote them.
 * A package that comes without those words is named with its authors and SPDX identifier.
 *
 * @param {string} root
 * @param {readonly string[]} folders relative to it
 */
export async function notice(root, folders) {
  const notices = await Promise.all(folders.map((folder) => noticeOf(join(root, folder))));
  return `${[...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function noticeOf(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = existsSync(folder) ? await readdir(folder) : [];
  const words = files.filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file)).sort();
  const texts = await Promise.all(words.map((file) => readFile(join(folder, file), 'utf8')));
  const by = typeof author === 'string' ? author : author?.name;
  const body =
    texts.length > 0
      ? texts.map((text) => text.trim()).join('\n\n')
      : [by, homepage].filter(Boolean).join('\n');
  return `${name} ${version} (${license})\n\n${body.replaceAll('\r\n', '\n')}\n`;
}
