/** What may be amiss with a folder, a course, its settings and the place where packages are written. */
import type { SettingProblem, YamlSlip } from '../../lesson/index.ts';
import type { Message } from '../message.ts';
import { error, info, warning } from './declare.ts';

/** Why a file of the project isn't read, and what helps. */
type Unreadable = 'rights' | 'outside' | 'special' | 'binary';

/**
 * Files that Cartable doesn't read, by their extension: whether one in a folder is most likely a lesson or its
 * questions, or an attachment.
 */
export const OTHER_KINDS = {
  odt: true,
  rtf: true,
  doc: true,
  pages: true,
  rst: true,
  adoc: true,
  org: true,
  tex: false,
  html: false,
  htm: false,
  epub: false,
  txt: false,
  pdf: false,
  pptx: false,
  ppt: false,
  odp: false,
  key: false,
  zip: false,
  mbz: false,
  xml: false,
};

export type OtherKind = keyof typeof OTHER_KINDS;

/** Pages that a project holds and doesn't teach: what it isn't done with, another language's, what isn't its pages. */
export interface LeftOut {
  readonly why: 'draft' | 'language' | 'outside';
  readonly pages: readonly string[];
}

export interface OtherFile {
  readonly path: string;
  readonly kind: OtherKind;
}

/** Why a file of a delivery isn't written. */
export type WriteReason =
  | 'full'
  | 'quota'
  | 'tooBig'
  | 'rights'
  | 'readOnly'
  | 'noFolder'
  | 'isFolder'
  | 'noFolderThere'
  | 'notFolder'
  | 'foreign'
  | 'vanished'
  | 'readRights'
  | 'readFolder'
  | 'unread'
  | 'unwritten'
  | 'other';

export interface WriteFault {
  readonly why: WriteReason;
  /** The file; of another failure, its own sentence in English. */
  readonly what: string;
}

export const projects = {
  'settings-not-yaml': warning<YamlSlip>(),
  'settings-unknown': warning<{ key: string; nearest?: string }>(),

  // What can go wrong between reading a lesson and delivering it.
  'id-from-path': info<{ id: string; path: string }>(),
  'folder-unreadable': warning<object>(),
  'since-own-report': error<{ report: string }>(),
  'course-incomplete': error<{ page: string }>(),
  'lesson-skipped': warning<{ page: string }>(),
  'lesson-unreadable': error<{ reason: Unreadable }>(),
  /** Of one page of a course: a fault of Cartable's own. */
  'lesson-unforeseen': error<{ what: string }>(),
  /** Of any file of text, a lesson or what stands beside it. */
  'encoding-assumed': warning<{ encoding: string }>(),
  /** Of `cartable.yml`. */
  'settings-refused': error<{ reason: Unreadable }>(),
  /** Of `conf.py`, `_toc.yml` and their like. */
  'settings-unreadable': warning<{ reason: Unreadable }>(),
  'delivery-not-written': error<{ folder: string; fault: WriteFault }>(),
  'delivery-busy': error<{ folder: string; pid: number }>(),
  'package-refused': error<{ finding: Message }>(),

  // What can be wrong with a notebook.
  'notebook-broken': error<{ conflict: boolean }>(),
  'notebook-without-cells': error<object>(),
  'notebook-output-interactive': warning<{ types: string; shown: boolean }>(),
  'notebook-media-broken': warning<{ name: string }>(),
  'notebook-attachment-missing': warning<{ name: string }>(),
  'notebook-raw-cell': info<{ format: string }>(),
  'notebook-code-unset': warning<{ cells: number }>(),
  'notebook-code-shown': warning<{ cells: number }>(),
  /** The files of a folder that are likely lessons of other kinds. */
  'course-other-kinds': info<{ files: readonly OtherFile[] }>(),

  // What can be wrong with a course's table of contents or its settings.
  'course-page-missing': warning<{ name: string; nearest?: string }>(),
  'course-page-twice': info<{ page: string; first: string }>(),
  'course-circle': warning<{ page: string; chain: readonly string[] }>(),
  'course-page-unreadable': warning<{ page: string; kind?: OtherKind }>(),
  'course-pattern-empty': warning<{ pattern: string }>(),
  /** `page`: the one whose answers the file seems to hold. */
  'answers-unclear': warning<{ page: string }>(),
  'course-orphans': info<{ pages: readonly string[] }>(),
  'course-about-left-out': info<{ pages: readonly string[] }>(),
  'course-left-out': info<LeftOut>(),
  'course-sidebars-computed': info<{ file: string }>(),
  'course-page-twin': info<{ page: string; kept: string }>(),
  'course-entry-unclear': warning<{ entry: string }>(),
  'course-file-broken': warning<YamlSlip & { file: string }>(),
  'course-value-computed': info<{ name: string }>(),
  'course-extends-ignored': info<{ files: string }>(),
  'course-contents-vain': warning<{ file: string }>(),
  'course-no-toctree': info<{ file: string }>(),
  'course-several-projects': info<{ folders: readonly string[] }>(),
  'course-empty': error<object>(),
  /** @example `answers: nevr`: not one of after-answer, after-finish, teacher, never. Did you mean never? */
  'settings-invalid': warning<SettingProblem>(),
  /** A name that is almost a field's. */
  'setting-misspelt': warning<{ key: string; nearest: string }>(),
};
