/** What a page says it is: by its title, its file, or the folder that it lies in. */
import { callsOneExercise, saysExercises } from '../../words/exercise-label.ts';
import { isSolutionFile, isSolutionTitle } from '../../words/solution-file.ts';

/** Solutions answer all they set; exercises set all, and answer some of it. */
export type Sort = 'solutions' | 'exercises';

export interface Said {
  readonly sort: Sort;
  /** A folder may hold other things besides. */
  readonly by: 'name' | 'folder';
}

/** @param called the file's name, behind that of its folder */
export function saidBy(title: string, called: string): Said | undefined {
  if (isSolutionTitle(title) || isSolutionFile(called)) return { sort: 'solutions', by: 'name' };
  // It asks one thing.
  if (callsOneExercise(title)) return undefined;
  const [file = '', folder = ''] = called
    .split('/')
    .reverse()
    .map((one) => one.replace(/^ueb/i, 'ub'));
  if (saysExercises(title) || saysExercises(file)) return { sort: 'exercises', by: 'name' };
  return saysExercises(folder) ? { sort: 'exercises', by: 'folder' } : undefined;
}
