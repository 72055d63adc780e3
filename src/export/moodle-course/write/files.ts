/** `files.xml`, and the files themselves, each under the SHA-1 of its bytes. */
import type { Entry, Measured } from '../../../lesson/index.ts';
import type { BackupFile, Row } from '../backup.ts';
import { columns, DATE, xmlEntry } from './xml.ts';

export function filesEntries(
  files: readonly BackupFile[],
  measured: (key: string) => Measured,
): readonly Entry[] {
  const blobs = new Map<string, Entry>();
  const rows = files.map((file) => {
    const content = measured(file.content.key);
    if (!blobs.has(content.sha1)) blobs.set(content.sha1, blobEntry(file, content));
    return fileRow(file, content);
  });
  return [xmlEntry('files.xml', 'files', { file: rows }), ...blobs.values()];
}

const blobEntry = ({ type }: BackupFile, { sha1, pieces }: Measured): Entry => ({
  path: `files/${sha1.slice(0, 2)}/${sha1}`,
  pieces,
  // The name is a hash: only the type can tell.
  ...(COMPRESSED.test(type) && { compressed: true }),
});

const COMPRESSED =
  /^video\/|^audio\/(?!.*wav)|^image\/(?!svg|bmp|tiff)|^font\/woff2?$|^application\/(?:zip|gzip|epub\+zip|vnd\.openxmlformats.*|vnd\.oasis\.opendocument.*)$/;

const fileRow = (file: BackupFile, { sha1, bytes }: Measured): Row => ({
  '@id': file.id,
  contenthash: sha1,
  contextid: file.contextId,
  component: file.component,
  filearea: file.fileArea,
  itemid: file.itemId,
  filepath: file.path,
  filename: file.name,
  userid: null,
  filesize: bytes,
  mimetype: file.type,
  status: 0,
  timecreated: DATE,
  timemodified: DATE,
  ...columns(null, 'source', 'author', 'license'),
  // The one file of a resource that is opened.
  sortorder: file.component === 'mod_resource' ? 1 : 0,
  ...columns(null, 'repositorytype', 'repositoryid', 'reference'),
});
