/** The port through which a course's folder is read. */
export interface CourseFiles {
  /** A file's UTF-8 text (a BOM removed); undefined where there is no such file. */
  text(path: string): Promise<string | undefined>;
  /** The first of a file's text; empty where there is none. */
  head(path: string): Promise<string>;
  /**
   * Every file below the course's folder, relative to it, `/` between folders; hidden files and folders and
   * those that builds make (`_build`, `node_modules`…) left out. `_toc.yml` and `_config.yml` are asked for by name.
   */
  list(): Promise<readonly string[]>;
}
