/** Elements of QTI, in the tree that a lesson's content is: one serialiser writes both. */
import type { Element, ElementContent } from 'hast';
import { toXhtml } from '../../lesson/index.ts';
import { readMarks } from '../plain/index.ts';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = ElementContent | string;

/** An element, its attributes spelt as QTI spells them. */
export function el(tagName: string, attributes: Attributes = {}, children: readonly Child[] = []): Element {
  const properties: Element['properties'] = {};
  // Numbers and truth in words: what HTML knows by the same name would be written its way.
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) properties[name] = String(value);
  return { type: 'element', tagName, properties, children: children.map(node) };
}

const node = (child: Child): ElementContent =>
  typeof child === 'string' ? { type: 'text', value: child } : child;

/** One that holds nothing but elements: each on a line of its own, for people who read the file. */
export const rows = (
  tagName: string,
  attributes: Attributes,
  children: readonly (ElementContent | undefined)[],
): Element =>
  el(tagName, attributes, ['\n', ...children.flatMap((child) => (child === undefined ? [] : [child, '\n']))]);

export const variable = (identifier: string): Element => el('variable', { identifier });
export const correct = (identifier: string): Element => el('correct', { identifier });
export const baseValue = (baseType: string, value: string | number): Element =>
  el('baseValue', { baseType }, [String(value)]);
export const isNull = (identifier: string): Element => el('isNull', {}, [variable(identifier)]);
export const match = (one: Element, other: Element): Element => el('match', {}, [one, other]);
export const setOutcome = (identifier: string, value: Element): Element =>
  el('setOutcomeValue', { identifier }, [value]);

/** Several expressions as one that holds where all, or any, do. */
export const all = (expressions: readonly Element[]): Element => together('and', expressions);
export const any = (expressions: readonly Element[]): Element => together('or', expressions);

const together = (tagName: string, expressions: readonly Element[]): Element =>
  expressions.length === 1 ? expressions[0]! : el(tagName, {}, expressions);

export interface Branch {
  readonly when: Element;
  readonly does: readonly Element[];
}

/** The first branch that holds is taken; `otherwise`, if none does. */
export const condition = (
  [first, ...others]: readonly [Branch, ...Branch[]],
  otherwise: readonly Element[] = [],
): Element =>
  rows('responseCondition', {}, [
    rows('responseIf', {}, [first.when, ...rules(first)]),
    ...others.map((other) => rows('responseElseIf', {}, [other.when, ...rules(other)])),
    ...(otherwise.length > 0 ? [rows('responseElse', {}, otherwise)] : []),
  ]);

/** JQTI+ warns of a branch without a rule: one that does nothing leaves the score as it is. */
const rules = ({ does }: Branch): readonly Element[] =>
  does.length > 0 ? does : [setOutcome('SCORE', variable('SCORE'))];

const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/** A file of the package: its root, and what is in it. */
export function documentXml(
  tagName: 'assessmentItem' | 'assessmentTest',
  attributes: Attributes,
  children: readonly Element[],
): string {
  const inside = closed(readMarks(children.map(toXhtml).join('\n')));
  const root = toXhtml(
    el(tagName, {
      xmlns: QTI,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      // Declared where it is used: TAO looks for formulas under the prefix that the root declares.
      ...(inside.includes('<m:math') && { 'xmlns:m': 'http://www.w3.org/1998/Math/MathML' }),
      'xsi:schemaLocation': `${QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
      ...attributes,
      toolName: 'Cartable',
    }),
  ).replace(`</${tagName}>`, '');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${inside}\n</${tagName}>\n`;
}

/** What is always empty is written as one tag. */
const closed = (xml: string): string =>
  xml.replace(
    /<(variable|correct|mapResponse|mapEntry|testVariables|multiple|selection|ordering|itemSessionControl|assessmentItemRef|(?:response|outcome)Declaration|(?:textEntry|extendedText|endAttempt)Interaction)((?: [^<>]*)?)><\/\1>/g,
    '<$1$2/>',
  );
