/** What a question's prompt is made of, in its order. */
import type { ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import type { Row } from '../blocks/rows.ts';
import type { Candidate } from '../patterns/pattern.ts';

export const promptOf = ({ situation = [], lead = [], stem }: Candidate): Row => [
  ...situation,
  ...lead,
  ...stem,
];

/** The first that it says itself: what its exercise tells stands above that. */
export const firstOf = ({ lead = [], stem }: Candidate): ElementContent | undefined =>
  [...lead, ...stem].find((block) => !isBlank(block));
