/**
 * What a build saw of the disk and made of it, so that the same build of unchanged files needn't be done again: the
 * disk as builds look at it, and the records that are kept of them. Nothing depends on a record being there.
 */
export { filesBelow, filesNamed } from './folders.ts';
export {
  noObservations,
  noteAbsent,
  noteAll,
  noteContent,
  type Observations,
  observing,
  readFile,
  realpath,
  stat,
} from './observed.ts';
export { type Outcome, remembered } from './remembered.ts';
