/** The questions that this learner is asked, numbered anew, and their parts in this learner's order. */
import { shuffled } from '../runtime/draw.ts';
import { fill } from '../strings/index.ts';
import { cardId } from './data.ts';
import { find, findAll } from './dom.ts';
import type { Page } from './page.ts';

/** Before anything is put back into the cards. */
export function arrange(page: Page): void {
  const { data, session } = page;
  const asked = new Set(session.questions.map(({ id }) => id));
  for (const { id } of data.questions) if (!asked.has(id)) document.getElementById(cardId(id))?.remove();
  if (data.draw !== undefined) renumber(page);
  const { seed } = session.state;
  if (seed === undefined) return;
  for (const card of findAll(document, '.question[data-shuffle]'))
    order(card, `${seed} ${card.dataset.id ?? ''}`);
}

function renumber({ data, session }: Page): void {
  session.questions.forEach(({ id }, index) => {
    const number = find(document, `#${CSS.escape(cardId(id))} .question-number`);
    const words = fill(data.strings.questionNumber, { n: index + 1, total: session.questions.length });
    if (number) number.textContent = `${words} `;
  });
}

const PARTS = '.option, .pair, .order-item';

function order(card: HTMLElement, seed: string): void {
  const parts = findAll(card, PARTS);
  const list = parts[0]?.parentElement;
  if (!list) return;
  // What is chosen is told in the author's order, whoever chooses.
  for (const [index, part] of parts.entries()) part.dataset.place = String(index);
  const mixed = shuffled(parts, seed, ({ dataset }) => dataset.part ?? '');
  list.prepend(...(card.dataset.kind === 'ordering' ? rolled(parts, mixed[0]!) : mixed));
}

/** A round that begins elsewhere: in which order it is right is not known here, and no beginning of it is right. */
function rolled(parts: readonly HTMLElement[], first: HTMLElement): readonly HTMLElement[] {
  const at = parts.indexOf(first);
  return [...parts.slice(at), ...parts.slice(0, at)];
}

/** Elements in the author's order, wherever they stand. */
export const inPlace = <E extends HTMLElement>(elements: readonly E[]): readonly E[] =>
  [...elements].sort((a, b) => placeOf(a) - placeOf(b));

const placeOf = (element: HTMLElement): number =>
  Number(element.closest<HTMLElement>(PARTS)?.dataset.place ?? 0);
