/** What opens zips: fetched with the first of them. */
export type ZipLibrary = typeof import('@zip.js/zip.js');

export async function zipLibrary(): Promise<ZipLibrary> {
  const library = await import('@zip.js/zip.js');
  // The studio's core is a worker already, and its policy lets nobody start one from a text.
  library.configure({ useWebWorkers: false });
  return library;
}
