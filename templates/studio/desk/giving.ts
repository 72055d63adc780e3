/** Files that are given: each to the ghost of its name, the others beside the lesson. */
import { ghostOf, placed } from '../../../src/studio/ghosts.ts';
import { pictureOf } from '../../../src/studio/pictures.ts';
import type { Ghost, Look } from '../../../src/studio/protocol.ts';
import { count, fill } from '../../strings/strings.ts';
import type { Project } from '../project.ts';
import { say } from '../say.ts';
import type { Words } from '../words.ts';
import { isText, type Source } from './source.ts';

export interface Giving {
  /** @param ghost where they were dropped on one, or given to it */
  readonly give: (ghost: Ghost | undefined, files: readonly File[]) => Promise<void>;
  /** Pages go beside the page, the rest into its media folder. @returns what shows the pictures among them */
  readonly addBeside: (files: readonly File[]) => string;
}

interface Ports {
  readonly words: Words;
  readonly project: Project;
  readonly source: () => Source;
  readonly look: () => Look | undefined;
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i;

export function openGiving({ words, project, source, look }: Ports): Giving {
  async function fulfil(ghost: Ghost, file: File): Promise<void> {
    const { textOf, keep, write } = source();
    const { path, text } = placed(file.name, ghost, await textOf(ghost.file));
    keep([{ path, content: file }]);
    if (text !== undefined) write(ghost.file, text);
    say(fill(words.list.given, { name: file.name }));
  }

  const wantedBy = ({ name }: File): Ghost | undefined => ghostOf(name, look()?.ghosts ?? []);

  async function giveByName(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const ghost = wantedBy(file);
      if (ghost) await fulfil(ghost, file);
    }
  }

  function addBeside(files: readonly File[]): string {
    void giveByName(files);
    const others = files.filter((file) => !wantedBy(file));
    const folder = (project.page ?? '').replace(/[^/]*$/, '');
    const added = others.map((content) => ({
      path: `${folder}${isPage(content.name) ? '' : 'media/'}${content.name}`,
      content,
    }));
    if (added.length > 0) {
      source().keep(added);
      say(count(words.source.dropped, added.length, words.language));
    }
    return others
      .flatMap(({ name }) => (PICTURE.test(name) ? [pictureOf(`media/${name}`)] : []))
      .join('\n\n');
  }

  return {
    give: async (ghost, files) => {
      const [first] = files;
      if (ghost && first) await fulfil(ghost, first);
      else addBeside(files);
    },
    addBeside,
  };
}

const isPage = (name: string): boolean => isText(name) || /\.docx$/i.test(name);
