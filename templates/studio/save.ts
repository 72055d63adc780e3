/** “Save”: the source goes back where it came from, where the browser lets it; else it is downloaded. */

import type { StudioFile } from '../../src/studio/protocol.ts';
import { make } from '../page/dom.ts';
import { count, fill } from '../strings/strings.ts';
import type { Place } from './folder/place.ts';
import type { Project } from './project.ts';
import { ask } from './replace.ts';
import { reason, say } from './say.ts';
import type { Words } from './words.ts';

export async function saveProject(project: Project, words: Words): Promise<void> {
  const { place } = project;
  if (!place) return download(project, filesOf(project, project.unsaved), words.bar.savedAs, words);
  const files = filesOf(project, new Set([...project.owed, ...project.unsaved]));
  try {
    if (!(await place.mayWrite())) return download(project, files, words.bar.notAllowed, words);
    await saveThere(project, place, files, words);
  } catch {
    // What was written is saved; the rest is where a person can find it.
    const left = files.filter(({ path }) => project.unsaved.has(path) || project.owed.has(path));
    await download(project, left, words.bar.unreachable, words);
  }
}

type Files = readonly StudioFile[];

const filesOf = ({ files }: Project, paths: Iterable<string>): Files =>
  [...paths].flatMap((path) => {
    const content = files.get(path);
    return content ? [{ path, content }] : [];
  });

/** Asks first where it would undo what another program has saved. */
async function saveThere(project: Project, place: Place, files: Files, words: Words): Promise<void> {
  const held = files.filter(({ path }) => place.holds(path));
  const others = await place.othersThere(held.map(({ path }) => path));
  if (others.length > 0 && !(await mayUndo(others, words))) return;
  const changed: string[] = [];
  for (const file of held) {
    if (await place.save(file, others.includes(file.path))) project.saved([file], 'there');
    // Within the last moment.
    else changed.push(file.path);
  }
  if (changed.length > 0) say(titleOf(changed, words));
  else if (held.length === files.length) say(words.bar.saved);
  else await download(project, filesOf(project, project.files.keys()), words.bar.savedBeside, words);
}

const titleOf = (paths: readonly string[], { onDisk, language }: Words): string =>
  count(onDisk.title, paths.length, language, { name: paths[0] ?? '' });

function mayUndo(paths: readonly string[], words: Words): Promise<boolean> {
  const { onDisk } = words;
  return ask({ ...onDisk, title: titleOf(paths, words), names: paths.length > 1 ? paths : [] });
}

async function download(project: Project, files: Files, told: string, words: Words): Promise<void> {
  try {
    const name = await downloaded(project, files);
    project.saved(files, 'download');
    say(fill(told, { name, folder: project.name }));
  } catch (error) {
    say(fill(words.bar.saveFailed, { why: reason(error) }));
  }
}

/** One file as it is; of several, the whole folder. */
async function downloaded(project: Project, changed: Files): Promise<string> {
  const all = filesOf(project, project.files.keys());
  const [only] = changed.length === 1 ? changed : all.length === 1 ? all : [];
  if (only) return handOut(only.path.replace(/^.*\//, ''), only.content);
  const { zipped } = await import('./folder/zip.ts');
  return handOut(`${project.name}.zip`, await zipped(project.name, all));
}

/** Downloads it. @returns the name */
export function handOut(name: string, content: Blob): string {
  const href = URL.createObjectURL(content);
  const link = make('a', { href, download: name });
  link.click();
  // Browsers begin at once, but not within the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return name;
}
