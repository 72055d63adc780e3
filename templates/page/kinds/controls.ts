import type { Response } from '../../runtime/session.ts';
import type { Strings } from '../../strings/index.ts';

/** What a kind of question does with its card. Locking and marking are the same for all: see `lock.ts` and `marks.ts`. */
export interface Controls {
  /** What is in the boxes now, complete or not. */
  readonly read: (card: HTMLElement) => Response;
  /** Puts a stored response back; what no longer fits is left out. */
  readonly restore: (card: HTMLElement, response: Response) => void;
  /** What is still missing in the boxes, in the learner's words; undefined when it can be answered. */
  readonly problem: (card: HTMLElement, words: Words) => string | undefined;
  /** Once, when the page starts; `changed` tells that the boxes changed without an input event. */
  readonly prepare?: (card: HTMLElement, words: Words, changed: () => void) => void;
  /** How a right value is told beside a wrong one; absent where it is told as it is. */
  readonly expected?: (value: string, words: Words) => string;
  /** What is in the boxes as the learner would write it, for a copy. */
  readonly text: (card: HTMLElement) => string;
}

export interface Words {
  readonly strings: Strings;
  /** The strings' language. */
  readonly language: string;
}

/** The words of a part without its mark. */
export function partText(card: HTMLElement, part: string, selector: string): string {
  const element = card.querySelector(`[data-part="${CSS.escape(part)}"] ${selector}`);
  const copy = element?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return part;
  for (const mark of copy.querySelectorAll('.mark')) mark.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim() || part;
}
