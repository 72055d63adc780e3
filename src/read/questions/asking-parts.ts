/** Parts that ask by themselves: a dropdown by its title; remarks, where the project's settings say so. */
import { bodyOf, element, isPart, lineOf, titleOf } from '../parts.ts';
import { blockOf } from './block.ts';
import { openQuestion } from './form.ts';
import type { Candidate, Context, Match } from './pattern.ts';

export function askingTitle({ blocks, at }: Context): Match | undefined {
  const block = blocks[at];
  if (!isPart(block, 'disclosure') || blockOf(block).title === '') return undefined;
  const stem = element('p', {}, titleOf(block), lineOf(block));
  return alone(at, openQuestion([stem], { feedback: bodyOf(block), guess: 'dropdown-title' }), true);
}

const ASKING = ['micro', 'thinkingmatter', 'togofurther', 'discussion'];

export function remark({ blocks, at, page }: Context): Match | undefined {
  const block = blocks[at];
  if (!isPart(block, 'callout') || !ASKING.includes(block.data.part.variety)) return undefined;
  if (!page.settings.ask.includes('remarks')) return undefined;
  const body = bodyOf(block);
  if (body.some((one) => blockOf(one).holdsQuestions) || body.every((one) => blockOf(one).words === ''))
    return undefined;
  const line = lineOf(block);
  const lead = [element('p', {}, [element('strong', {}, titleOf(block), line)], line)];
  return alone(at, openQuestion(body, { lead, guess: 'remark' }), false);
}

function alone(at: number, candidate: Candidate, introduced: boolean): Match {
  return {
    start: at,
    end: at + 1,
    becomes: [candidate],
    introduced,
  };
}
