/** What somebody gets of a question's card who doesn't see it, and what waits in it for the page's script. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Kit } from '../../src/export/kit.ts';
import { learnerPage } from '../../src/export/page/index.ts';
import {
  type Diagnostic,
  defaultSettings,
  type Lesson,
  type Question,
  type Settings,
} from '../../src/lesson/index.ts';
import type { PageData } from '../../templates/page/data.ts';
import { decodeKeys, type Keys } from '../../templates/page/key.ts';
import { html, sampleLesson } from '../support/sample-lesson.ts';

const nothing = new Uint8Array();
const kit: Kit = {
  version: '0.0.0',
  files: { 'page.css': nothing, 'page.js': nothing, 'licences.txt': nothing },
  schemas: { scorm12: {}, 'scorm2004-3': {}, 'scorm2004-4': {} },
};

export interface Asked {
  readonly cards: readonly Element[];
  readonly keys: Keys;
  readonly data: PageData;
  readonly diagnostics: readonly Diagnostic[];
}

/** A lesson that asks these questions, one after another. */
export function asking(questions: readonly Question[], more: Partial<Settings> = {}, language = 'en'): Asked {
  const lesson: Lesson = {
    ...sampleLesson,
    language,
    outline: [],
    glossary: [],
    assets: [],
    body: html(questions.map(({ id }) => `<cartable-question data-id="${id}"></cartable-question>`).join('')),
    questions,
    settings: { ...defaultSettings, ...more },
  };
  const { entries, diagnostics } = learnerPage(lesson, kit, { stateLimit: 4096 });
  const texts = new Map(entries.map(({ path, pieces }) => [path, pieces.join('')]));
  const page = texts.get('index.html') ?? '';
  const answers = texts.get('answers.js');
  return {
    cards: all(fromHtml(page), ({ properties }) => classesOf(properties).includes('question')),
    keys: answers === undefined ? {} : decodeKeys(/"(.*)"/.exec(answers)![1]!, lesson.id),
    diagnostics,
    data: JSON.parse(/id="cartable-lesson">(.*?)<\/script>/s.exec(page)![1]!),
  };
}

export const card = (one: Question, more: Partial<Settings> = {}): Element => asking([one], more).cards[0]!;

const classesOf = ({ className }: Element['properties']): readonly unknown[] =>
  Array.isArray(className) ? className : [];

/** The elements of a tree for which it holds, in their order; a template's are not among them. */
export function all(tree: Nodes, holds: (element: Element) => boolean): Element[] {
  const found = tree.type === 'element' && holds(tree) ? [tree] : [];
  const children = 'children' in tree ? tree.children : [];
  return [...found, ...children.flatMap((child) => all(child, holds))];
}

export const named =
  (...tags: readonly string[]) =>
  ({ tagName }: Element): boolean =>
    tags.includes(tagName);

export const classed =
  (name: string) =>
  ({ properties }: Element): boolean =>
    classesOf(properties).includes(name);

export const attribute = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
};

/** All its text, seen or not. */
export const words = (tree: Nodes): string =>
  tree.type === 'text' ? tree.value : 'children' in tree ? tree.children.map(words).join('') : '';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isSilent = (element: Element): boolean =>
  element.tagName === 'template' ||
  element.properties.hidden === true ||
  attribute(element, 'ariaHidden') === 'true';

const spoken = (tree: Nodes): string =>
  tree.type === 'text'
    ? tree.value
    : tree.type === 'element' && isSilent(tree)
      ? ''
      : 'children' in tree
        ? tree.children.map(spoken).join('')
        : '';

const ROLES: Readonly<Record<string, (element: Element) => string>> = {
  input: ({ properties: { type } }) => (type === 'text' ? 'box' : String(type)),
  textarea: () => 'box of lines',
  select: () => 'list to choose from',
  button: () => 'button',
  fieldset: () => 'group',
  ol: () => 'list',
};

const isControl = named('input', 'textarea', 'select', 'button');

/** “role: name”, with what else is told of it, for each thing in the card; words between them as they are. */
export function heard(card: Element): readonly string[] {
  const byId = (id: string): string =>
    plain(
      all(card, ({ properties }) => properties.id === id)
        .map(spoken)
        .join(' '),
    );
  const ids = (element: Element, name: string): string =>
    plain((attribute(element, name) ?? '').split(' ').map(byId).join(' '));

  function nameOf(element: Element): string {
    const labels = all(
      card,
      (one) => one.tagName === 'label' && attribute(one, 'htmlFor') === element.properties.id,
    );
    return (
      ids(element, 'ariaLabelledBy') ||
      attribute(element, 'ariaLabel') ||
      (element.properties.id ? plain(labels.map(spoken).join(' ')) : '') ||
      (element.tagName === 'button' ? plain(spoken(element)) : '')
    );
  }

  function control(element: Element): readonly string[] {
    const described = ids(element, 'ariaDescribedBy');
    const told = `${ROLES[element.tagName]!(element)}: ${nameOf(element)}${described && ` (${described})`}`;
    if (element.tagName === 'select') return [`${told} [${element.children.map(spoken).join(' | ')}]`];
    return [element.tagName === 'textarea' && spoken(element) ? `${told} = ${spoken(element)}` : told];
  }

  function of(element: Element): readonly string[] {
    if (isSilent(element)) return [];
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level) return [`heading ${level}: ${plain(spoken(element))}`];
    if (isControl(element)) return control(element);
    const role = ROLES[element.tagName]?.(element) ?? attribute(element, 'role');
    if (role) return [`${role}: ${nameOf(element)}`, ...within(element)];
    const isLabel =
      element.tagName === 'label' &&
      all(card, ({ properties }) => properties.id === attribute(element, 'htmlFor')).length > 0;
    return isLabel ? [] : within(element);
  }

  function within(element: Element): readonly string[] {
    if (all(element, isControl).length === 0 && !/^(?:section|header|form|tr)$/.test(element.tagName))
      return plain(spoken(element)) ? [plain(spoken(element))] : [];
    return element.children.flatMap((child) =>
      child.type === 'element' ? of(child) : plain(spoken(child)) ? [plain(spoken(child))] : [],
    );
  }

  return of(card);
}
