/** What a strict LMS answers to a call: an error code, or undefined when all is well. Pure; the standard is data. */
import type { LmsStandard, ModelElement } from './standard.ts';

/** Elements and their values, by name: `cmi.core.lesson_status`. */
export type Elements = Readonly<Record<string, string>>;

export const INTERACTION = /^cmi\.interactions\.(\d+)\.(\w+)$/;

const COUNT = 'cmi.interactions._count';

export const elementOf = ({ model }: LmsStandard, name: string): ModelElement | undefined =>
  model[name.replace(INTERACTION, 'cmi.interactions.n.$2')];

/** Reading: whether the element exists and may be read. */
export function getError(standard: LmsStandard, name: string): string | undefined {
  const element = elementOf(standard, name);
  if (!element) return standard.codes.unknown(name);
  return element.access === 'write-only' ? standard.codes.writeOnly : undefined;
}

/** Writing, after what the session holds so far. */
export function setError(
  standard: LmsStandard,
  values: Elements,
  name: string,
  value: string,
): string | undefined {
  const { codes } = standard;
  const element = elementOf(standard, name);
  if (!element) return codes.unknown(name);
  if (element.access === 'keyword') return codes.keyword;
  if (element.access === 'read-only') return codes.readOnly;
  if (element.fits && !element.fits(value)) return codes.type;
  if (element.within && !element.within(value)) return codes.range;
  const [, index, field] = INTERACTION.exec(name) ?? [];
  return index !== undefined && field !== undefined
    ? interactionError(standard, values, Number(index), field, value)
    : undefined;
}

/** Indices without gaps; `id` first, then the rest in the standard's order. */
function interactionError(
  { codes, before, response }: LmsStandard,
  values: Elements,
  index: number,
  field: string,
  value: string,
): string | undefined {
  if (index > interactionCount(values)) return codes.index;
  const has = (name: string) => values[`cmi.interactions.${index}.${name}`];
  if (before(field).some((name) => has(name) === undefined)) return codes.dependency;
  return field === response.field && !response.fits(has('type') ?? '', value) ? codes.type : undefined;
}

export const interactionCount = (values: Elements): number => Number(values[COUNT] ?? '0');

/** The session's elements with one more set; a new interaction counts. */
export function withValue(values: Elements, name: string, value: string): Elements {
  const index = INTERACTION.exec(name)?.[1];
  const count = interactionCount(values);
  return {
    ...values,
    ...(index !== undefined && Number(index) === count && { [COUNT]: String(count + 1) }),
    [name]: value,
  };
}

/** Whether the attempt is over, and Moodle opens it for review by default. */
export const isDone = ({ elements, done }: LmsStandard, stored: Elements): boolean =>
  done.includes(stored[elements.status] ?? '');

/** What a session begins with: what was stored, and Moodle's rule for `entry`, which is `resume` only after suspend. */
export function opening({ elements }: LmsStandard, stored: Elements, review: boolean): Elements {
  const { [elements.exit]: exit, [elements.sessionTime]: _, ...kept } = stored;
  const resumed = exit === 'suspend' ? 'resume' : '';
  return {
    ...kept,
    [elements.entry]: stored[elements.status] === undefined ? 'ab-initio' : resumed,
    [elements.mode]: review ? 'review' : 'normal',
  };
}
