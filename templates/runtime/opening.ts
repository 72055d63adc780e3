/** What the LMS says when a session begins. */
import type { Driver } from './driver.ts';
import type { Lms } from './lms.ts';
import type { Mode } from './session.ts';
import { NOTHING_REACHED, type Reached } from './status.ts';

export interface Opening {
  readonly mode: Exclude<Mode, 'alone'>;
  readonly learner: string;
  readonly learnerId: string;
  readonly text: string;
  readonly place: string;
  readonly reached: Reached;
  readonly interactions: number;
  /** The LMS counts from none: what it has of answers is overwritten, if this is a session that goes on (ILIAS). */
  readonly countsAnew: boolean;
}

/** Before the LMS has said anything. */
export const UNOPENED: Opening = {
  mode: 'normal',
  learner: '',
  learnerId: '',
  text: '',
  place: '',
  reached: NOTHING_REACHED,
  interactions: 0,
  countsAnew: false,
};

export function readOpening(lms: Lms, driver: Driver): Opening {
  const { elements } = driver;
  function read(element: string): string {
    const outcome = lms.get(element);
    return outcome.ok ? outcome.value : '';
  }
  const mode = read(elements.mode);
  const count = read(`${elements.interactions}._count`);
  return {
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    learner: read(elements.learner),
    learnerId: read(elements.learnerId),
    // Whatever `entry` says: some LMSs call a resumed attempt new.
    text: read(elements.state),
    place: placeRead(read(elements.place)),
    reached: driver.reached(read),
    interactions: Number.parseInt(count, 10) || 0,
    countsAnew: count === '0',
  };
}

// CMIString255 is ASCII: a heading's id may not be.
export const placeWritten = (place: string): string => encodeURI(place);
function placeRead(place: string): string {
  try {
    return decodeURI(place);
  } catch {
    return place;
  }
}
