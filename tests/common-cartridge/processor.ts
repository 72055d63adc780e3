/** Plays an item as QTI 1.2.1 says: conditions in order, the first that holds ends it unless it continues. */
import { child, descendants, elementsAt, type XmlElement } from '../../src/check/xml.ts';

interface Played {
  /** From 0 to 100. */
  readonly score: number;
  /** Texts of the feedback that is displayed, in order. */
  readonly told: readonly string[];
}

/** @param given the idents that were chosen, or the one text that was typed */
export function play(item: XmlElement, given: readonly string[]): Played {
  let score = 0;
  const links: string[] = [];
  for (const condition of elementsAt(item, 'resprocessing', 'respcondition')) {
    if (!holds(child(condition, 'conditionvar')!, given)) continue;
    for (const set of elementsAt(condition, 'setvar')) score = Number(set.text);
    for (const { attributes } of elementsAt(condition, 'displayfeedback')) links.push(attributes.linkrefid!);
    if (condition.attributes.continue !== 'Yes') break;
  }
  return { score, told: links.map((link) => feedbackIn(item, link)) };
}

/** Several texts that may be typed are alternatives; `other` is what is told of any answer. */
function holds(condition: XmlElement, given: readonly string[]): boolean {
  if (child(condition, 'other')) return true;
  const all = child(condition, 'and');
  if (!all) return elementsAt(condition, 'varequal').some((one) => equals(one, given));
  return (
    elementsAt(all, 'varequal').every((one) => equals(one, given)) &&
    elementsAt(all, 'not', 'varequal').every((one) => !equals(one, given))
  );
}

function equals({ text, attributes }: XmlElement, given: readonly string[]): boolean {
  const same = (one: string): string => (attributes.case === 'Yes' ? one : one.toLowerCase());
  return given.some((one) => same(one) === same(text));
}

const feedbackIn = (item: XmlElement, ident: string): string =>
  elementsAt(item, 'itemfeedback')
    .filter(({ attributes }) => attributes.ident === ident)
    .flatMap((feedback) => descendants(feedback, 'mattext'))
    .map(({ text }) => text)
    .join('');

export const itemsIn = (root: XmlElement): readonly XmlElement[] => descendants(root, 'item');

export const promptOf = (item: XmlElement): string =>
  elementsAt(item, 'presentation', 'material', 'mattext')
    .map(({ text }) => text)
    .join('');

export const profileOf = (item: XmlElement): string =>
  elementsAt(item, 'itemmetadata', 'qtimetadata', 'qtimetadatafield')
    .find((field) => child(field, 'fieldlabel')?.text === 'cc_profile')!
    .children.find(({ name }) => name === 'fieldentry')!.text;

/** What may be chosen: ident → its words. */
export const labelsOf = (item: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    descendants(item, 'response_label').map((label) => [
      label.attributes.ident!,
      descendants(label, 'mattext')
        .map(({ text }) => text)
        .join(''),
    ]),
  );
