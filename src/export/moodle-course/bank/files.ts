/** The files of a question's fields. */
import type { Asset } from '../../../lesson/index.ts';
import type { Field } from '../../moodle/index.ts';
import type { BackupFile, FileContent } from '../backup.ts';
import type { Ids } from '../ids.ts';

export const assetContent = (asset: Asset): FileContent => ({
  key: `sha256:${asset.sha256}`,
  pieces: [asset.content],
});

/** Where Moodle looks for the files of a field: a component's area, and in it the id of what the field belongs to. */
interface FileArea {
  readonly component: string;
  readonly fileArea: string;
  readonly itemId: number;
}

export const questionArea = (fileArea: string, itemId: number): FileArea => ({
  component: 'question',
  fileArea,
  itemId,
});

/** Notes the files of fields while the fields are written. */
export function fileNotes(ids: Ids, contextId: number) {
  const files: BackupFile[] = [];
  return {
    /** The field's HTML. */
    put: (field: Field, area: FileArea): string => {
      for (const { name, asset } of field.files)
        files.push({
          id: ids(),
          contextId,
          ...area,
          path: '/',
          name,
          type: asset.type,
          content: assetContent(asset),
        });
      return field.html;
    },
    files: (): readonly BackupFile[] => files,
  };
}

export type FileNotes = ReturnType<typeof fileNotes>;
