/** Files that teachers keep lessons and questions in and that Cartable doesn't read. */
import type { OtherKind } from '../messages/index.ts';
import { extensionOf } from './paths.ts';

export const otherKind = (path: string): OtherKind | undefined => {
  const extension = extensionOf(path).slice(1);
  return Object.hasOwn(LIKELY_LESSONS, extension) ? (extension as OtherKind) : undefined;
};

/** In a folder such a file is most likely a lesson or its questions, no attachment. */
export const isLikelyLesson = (kind: OtherKind): boolean => LIKELY_LESSONS[kind];

const LIKELY_LESSONS: Readonly<Record<OtherKind, boolean>> = {
  docx: true,
  odt: true,
  rtf: true,
  doc: true,
  pages: true,
  rst: true,
  rmd: true,
  mdx: true,
  gift: true,
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
