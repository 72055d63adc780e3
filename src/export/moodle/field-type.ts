import type { Asset } from '../../lesson/index.ts';

/** A file of one field. The field's HTML links to it by `@@PLUGINFILE@@/<name>`. */
export interface FieldFile {
  /** `[A-Za-z0-9._-]`, unique in the field without regard to case. */
  readonly name: string;
  readonly asset: Asset;
}

/** An HTML text with the files it shows. Moodle keeps files by field: the same picture in two fields travels twice. */
export interface Field {
  readonly html: string;
  readonly files: readonly FieldFile[];
}

export const emptyField: Field = { html: '', files: [] };

export const isEmpty = (field: Field | undefined): boolean => field === undefined || field.html === '';
