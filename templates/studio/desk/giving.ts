/** Files that are given to an open lesson: each to the ghost of its name, the others beside the page. */
import { ghostOf, placed } from '../../../src/studio/ghosts.ts';
import { shownAs } from '../../../src/studio/pictures.ts';
import { freePath, isLesson, placeBeside, relativeTo } from '../../../src/studio/placing.ts';
import type { Ghost, Look, StudioFile } from '../../../src/studio/protocol.ts';
import { count, fill } from '../../strings/strings.ts';
import type { Gathered } from '../folder/gather.ts';
import type { Project } from '../project.ts';
import { askWhat } from '../replace.ts';
import { say } from '../say.ts';
import type { Words } from '../words.ts';
import type { Added } from './added-view.ts';
import { isSame } from './same.ts';
import type { Source } from './source.ts';

export interface Giving {
  /**
   * Takes what is given, zips unpacked. Pages among it are asked about: they may be meant to be opened instead.
   *
   * @param ghost what it was dropped on
   * @returns what shows the files that have no place in the lesson yet
   */
  readonly take: (gathered: Promise<Gathered>, ghost?: Ghost) => Promise<string>;
  /** What came and isn't shown by any page yet. */
  readonly added: () => readonly Added[];
  /** Takes a file in place of the one that had its name before. */
  readonly inPlace: (added: Added) => void;
  readonly remove: (path: string) => void;
}

interface Ports {
  readonly words: Words;
  readonly project: Project;
  readonly source: () => Source;
  readonly look: () => Look | undefined;
  /** Opens it in place of this lesson. */
  readonly openInstead: (gathered: Gathered) => void;
}

export function openGiving({ words, project, source, look, openInstead }: Ports): Giving {
  let all: readonly Added[] = [];
  /** Ghosts that were given a file, by the look in which they were seen. */
  const fulfilled = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();
  const page = (): string => project.page ?? '';

  async function take(coming: Promise<Gathered>, ghost: Ghost | undefined): Promise<string> {
    const { opened } = await import('../folder/unpacked.ts');
    const gathered = await coming;
    const given = await opened(gathered, project.name, words);
    if (given.length === 0) throw new Error(words.begin.empty);
    const files = await withoutKnown(given);
    if (!ghost && files.some(({ path }) => isLesson(path))) {
      const answer = await askWhat(words.adding, gathered.name);
      if (answer === 'open') openInstead(gathered);
      if (answer !== 'add') return '';
    }
    return receive(files, given.length, ghost);
  }

  /** Pages that are here already, letter by letter, are no news. */
  async function withoutKnown(files: readonly StudioFile[]): Promise<readonly StudioFile[]> {
    const news = await Promise.all(
      files.map(async ({ path, content }) => {
        const here = isLesson(path) && project.files.get(placeBeside(page(), path));
        return !(here && (await isSame(here, content)));
      }),
    );
    return files.filter((_, at) => news[at]);
  }

  async function receive(
    files: readonly StudioFile[],
    given: number,
    on: Ghost | undefined,
  ): Promise<string> {
    let ghosts = openGhosts();
    const others: StudioFile[] = [];
    let found = 0;
    for (const file of files) {
      const ghost = found === 0 && on ? on : ghostFor(file.path, ghosts);
      if (ghost) await fulfil(ghost, file);
      else others.push(file);
      if (ghost) fulfilled.set(keyOf(ghost), look()?.number ?? 0);
      ghosts = ghosts.filter((one) => one !== ghost);
      found += ghost ? 1 : 0;
    }
    const added = await add(others);
    all = [...all.filter(({ path }) => !added.some((one) => one.path === path)), ...added];
    tell(files, found, added, given);
    return added.flatMap(({ path }) => shownAs(relativeTo(page(), path)) ?? []).join('\n\n');
  }

  /** Those that were given their files a moment ago are ghosts until the lesson is read anew. */
  function openGhosts(): readonly Ghost[] {
    const { ghosts = [], number = 0 } = look() ?? {};
    // What is being read may not have it yet.
    const isOld = (at = Number.NaN): boolean => number >= at && number <= at + 1;
    return ghosts.filter((one) => !isOld(fulfilled.get(keyOf(one))));
  }

  /** A file that lies where it is wanted needs no ghost of its name. */
  function ghostFor(path: string, ghosts: readonly Ghost[]): Ghost | undefined {
    const beside = placeBeside(page(), path);
    return ghosts.find(({ wanted }) => wanted === beside) ?? ghostOf(path, ghosts);
  }

  const isTaken = (path: string): boolean => project.files.has(path);

  async function fulfil(ghost: Ghost, { path: name, content }: StudioFile): Promise<void> {
    const { textOf, keep, write } = source();
    const { path, text } = placed(name, ghost, await textOf(ghost.file), isTaken);
    void keep([{ path, content }]);
    if (text !== undefined) write(ghost.file, text);
  }

  /** Nothing that is here gives way: what has its name and is another gets a name of its own. */
  async function add(files: readonly StudioFile[]): Promise<readonly Added[]> {
    const added: Added[] = [];
    const kept: StudioFile[] = [];
    const here = new Map(project.files);
    for (const { path: given, content } of files) {
      const wanted = placeBeside(page(), given);
      const there = here.get(wanted);
      const isHere = there !== undefined && (await isSame(there, content));
      const path = isHere ? wanted : freePath(wanted, (one) => here.has(one));
      if (!isHere) kept.push({ path, content });
      here.set(path, content);
      added.push({ path, ...(path !== wanted && { namesake: wanted }) });
    }
    if (kept.length > 0) void source().keep(kept);
    return added;
  }

  function tell(files: readonly StudioFile[], found: number, added: readonly Added[], given: number): void {
    const { list, source: own, language } = words;
    const [first] = files;
    const [only] = added;
    const name = first?.path.replace(/^.*\//, '') ?? '';
    say(
      [
        ...(found > 0 ? [count(list.found, found, language, { name })] : []),
        ...(only ? [count(own.dropped, added.length, language, { path: only.path })] : []),
        ...(only?.namesake ? [fill(own.renamed, { name: only.namesake })] : []),
        ...(files.length === 0 && given > 0 ? [own.known] : []),
      ].join(' '),
    );
  }

  return {
    take: (coming, ghost) => {
      coming.catch(() => undefined);
      // One after another: each finds what the one before has put.
      const taken = last.then(() => take(coming, ghost)).catch((error: unknown) => refused(error, words));
      last = taken;
      return taken;
    },
    added: () => {
      const shown = new Set(look()?.media);
      return all.filter(({ path }) => !shown.has(path) && !isLesson(path) && isTaken(path));
    },
    inPlace: ({ path, namesake }) => {
      const content = project.files.get(path);
      if (!content || namesake === undefined) return;
      all = [...all.filter((one) => one.path !== path), { path: namesake }];
      void source().keep([{ path: namesake, content }], [path]);
    },
    remove: (path) => {
      all = all.filter((one) => one.path !== path);
      void source().keep([], [path]);
    },
  };
}

const keyOf = ({ file, name }: Ghost): string => `${file} ${name}`;

async function refused(error: unknown, words: Words): Promise<string> {
  const { whyNot } = await import('../why-not.ts');
  say(whyNot(error, words));
  return '';
}
