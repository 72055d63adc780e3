/** What a build has written: the browser keeps it, and takes what is large to the disk by itself. */
const files = new Map<string, Blob>();

export const write = (path: string, content: Blob): void => void files.set(path, content);
export const remove = (path: string): void => void files.delete(path);

export const hasWritten = (path: string): boolean => files.has(path);

/** @throws Error where nothing was written */
export function written(path: string): Blob {
  const blob = files.get(path);
  if (!blob) throw new Error(`Nothing was written to ${path}.`);
  return blob;
}

/** What was written below a folder, by the path in it. */
export const writtenBelow = (folder: string): readonly (readonly [path: string, content: Blob])[] =>
  [...files].flatMap(([path, content]) =>
    path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), content] as const] : [],
  );
