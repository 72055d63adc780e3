/** A lesson's file on disk, and how reports name it. */
export interface LessonFile {
  /** Absolute. */
  readonly file: string;
  /** Relative to the folder that was asked for (or the lesson's own), `/` between folders: the same on every machine. */
  readonly path: string;
  readonly answers?: AnswersBeside;
}

/** A file that only holds a lesson's answers. */
export interface AnswersBeside extends Pick<LessonFile, 'file' | 'path'> {
  /** It solves the same sheet, whose questions are found in it by their words; or it is read as the page's last part. */
  readonly how: 'same' | 'below';
  /** Other files that answer it as well, less well: no lessons either. */
  readonly others?: readonly string[];
}
