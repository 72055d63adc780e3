/** “Save”: the source goes back where it came from, where the browser lets it; else it is downloaded. */
import { make } from '../page/dom.ts';
import { fill } from '../strings/strings.ts';
import { writeBack } from './folder/handles.ts';
import type { Project } from './project.ts';
import { reason, say } from './say.ts';
import type { Words } from './words.ts';

export async function saveProject(project: Project, words: Words): Promise<void> {
  const files = [...project.unsaved].flatMap((path) => {
    const content = project.files.get(path);
    return content ? [{ path, content }] : [];
  });
  try {
    const isBack = project.served ? await savedThere(project, files) : await wroteBack(project, files);
    say(isBack ? words.bar.saved : fill(words.bar.savedAs, { name: await downloaded(project, files) }));
    project.saved(files);
  } catch (error) {
    say(fill(words.bar.saveFailed, { why: reason(error) }));
  }
}

type Files = readonly { readonly path: string; readonly content: Blob }[];

async function savedThere({ served }: Project, files: Files): Promise<boolean> {
  await served?.save(files);
  return true;
}

/** False where it may not, or a lesson's only file got company: then a download has it all. */
async function wroteBack({ handle }: Project, files: Files): Promise<boolean> {
  if (!handle || (handle.kind === 'file' && files.length > 1)) return false;
  return writeBack(handle, files).then(
    () => true,
    () => false,
  );
}

/** One file as it is; of several, the whole folder. */
async function downloaded(project: Project, changed: Files): Promise<string> {
  const all = [...project.files].map(([path, content]) => ({ path, content }));
  const [only] = changed.length === 1 ? changed : all.length === 1 ? all : [];
  if (only) return download(only.path.replace(/^.*\//, ''), only.content);
  const { zipped } = await import('./folder/zip.ts');
  return download(`${project.name}.zip`, await zipped(project.name, all));
}

/** @returns the name */
export function download(name: string, content: Blob): string {
  const href = URL.createObjectURL(content);
  const link = make('a', { href, download: name });
  link.click();
  // Browsers begin at once, but not within the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return name;
}
