/** A delivery waits under a name of its own until it is whole: the page is given it only then. */
import { remove, write, written, writtenBelow } from './written.ts';

type Stages = typeof import('../../platform/stage.ts');

export type { Stage } from '../../platform/stage.ts';

/** No other build writes in this tab. */
export class Busy extends Error {
  readonly pid = 0;
}

export const stage: Stages['stage'] = async (folder) => {
  const aside = `${folder}.staged`;
  const names = new Set<string>();
  function path(name: string): string {
    names.add(name);
    return `${aside}/${name}`;
  }
  return {
    folder: aside,
    path,
    write: (name, text) => write(path(name), new Blob([text])),
    publish: () =>
      [...names].map((name) => {
        const content = written(`${aside}/${name}`);
        write(`${folder}/${name}`, content);
        return { path: name, bytes: content.size };
      }),
    discard() {
      for (const [name] of writtenBelow(aside)) remove(`${aside}/${name}`);
    },
  };
};

export const staging: Stages['staging'] = () => undefined;
export const discardAll: Stages['discardAll'] = () => undefined;
