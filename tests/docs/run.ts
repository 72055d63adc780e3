/** Runs a case as a user would: its files in a folder, its commands there, and what the terminal says. */
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cartable } from '../support/cli.ts';
import { docx, LISTS } from '../support/docx.ts';
import type { Case, Fence } from './cases.ts';
import { type Packages, spoilt } from './packages.ts';

/** What the terminal says of a rule: its lines, with what was assumed and the remedy below. */
export async function saidOf({ id, fences }: Case): Promise<string> {
  const said = await saidOnce(fences);
  return [...said.matchAll(/^\S.*:\d+:\d+ (?:error|warning|info) .* ([\w-]+)\n(?: {4}.*\n)*/gm)]
    .filter(([, rule]) => rule === id)
    .map(([lines]) => lines)
    .join('');
}

const said = new WeakMap<readonly Fence[], Promise<string>>();

/** The same, and not run again for the same case. */
export function saidOnce(fences: readonly Fence[]): Promise<string> {
  const saying = said.get(fences) ?? saidAfter(fences);
  said.set(fences, saying);
  return saying;
}

/** What the last command says. */
export async function saidAfter(fences: readonly Fence[]): Promise<string> {
  const own = await mkdtemp(join(tmpdir(), 'cartable-case-'));
  // A lesson without a title of its own is called after its folder.
  const folder = join(own, 'lessons');
  await mkdir(folder);
  try {
    let said = '';
    const packages: Packages = new Map();
    for (const fence of fences) {
      if (fence.language === 'console') said = await commanded(fence.content, folder);
      else said = await placed(fence, folder, packages);
    }
    return said === '' ? await commanded('$ cartable inspect . --explain\n', folder) : said;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Each line behind a `$`, one after another; what the last said, its paths as seen from the folder. */
async function commanded(content: string, folder: string): Promise<string> {
  let said = '';
  for (const [, line = ''] of content.matchAll(/^\$ (?:npx )?(.*)$/gm)) {
    const [program, name = '', ...words] = line.split(' ');
    if (program === 'mv') {
      await rename(join(folder, name), join(folder, words[0]!));
      continue;
    }
    const args = words.map((word, at) => (isPath(word, words[at - 1]) ? join(folder, word) : word));
    const out = name === 'build' && !args.includes('--out') ? ['--out', join(folder, 'dist')] : [];
    ({ err: said } = await cartable([name, ...args, ...out]));
  }
  const here = relative('.', folder).replaceAll('\\', '/');
  return [here, folder].reduce((text, path) => text.replaceAll(`${path}/`, '').replaceAll(path, '.'), said);
}

function isPath(word: string, before: string | undefined): boolean {
  return !word.startsWith('--') && before !== '--to' && before !== '--scorm2004-edition';
}

/** Puts a file into the folder. A spoilt package is checked at once. */
async function placed(
  { language, path, content }: Fence,
  folder: string,
  packages: Packages,
): Promise<string> {
  if (language === 'diff' || language === 'archive') {
    const [name, bytes] = await spoilt(language, path, content, packages);
    await writeFile(join(folder, name), bytes);
    return commanded(`$ cartable check ${name}\n`, folder);
  }
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  if (language === 'link') await symlink(content.trim(), file);
  else await writeFile(file, bytesOf(language, content));
  return '';
}

function bytesOf(language: string, content: string): Uint8Array | string {
  if (language === 'docx') {
    const [whole = '', header] = /<w:hdr>(.*?)<\/w:hdr>/s.exec(content) ?? [];
    const body = content.replace(whole, '').replace(/\n\s*/g, '');
    return docx(body, { numbering: LISTS, ...(header && { header }) });
  }
  return language === 'base64' ? Buffer.from(content, 'base64') : content;
}
