/**
 * Tabs, cards, grids and panels: ways to lay things side by side that a page read anywhere can't rely on. Their
 * pieces follow one another, each under its title; a card has a box, and tabs are marked as such. They stay one block while questions are looked for: a
 * picture in a panel may stand between a question and its answer.
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { saysSomething } from '../../html/flow.ts';
import { bare, data, element, hiddenAnswer, isPart, lineOf, part, text } from '../../parts.ts';
import { onlyIn } from '../../questions/blocks/rows.ts';
import { roleOfTitle } from '../../questions/words/lexicon.ts';
import type { Declaration, Reader } from '../fences/directive.ts';
import { splitOptions } from '../fences/options.ts';
import { declaredRole } from './disclosure.ts';
import { classesOf, image, titleLine } from './pieces.ts';

const frame: Declaration = {
  names: [
    ...['grid', 'grid-item', 'tab-set', 'tab-set-code', 'tabs', 'card-carousel', 'card-deck', 'card-group'],
    ...[
      'div',
      'container',
      'timeline',
      'hlist',
      'column',
      'columns',
      'row',
      'rst-class',
      'class',
      'centered',
    ],
  ],
  summary: 'its content, kept together; tabs in it are a row of tabs',
  argument: 'none',
  options: ['class'],
  body: 'markdown',
  becomes: ({ name, options, body, line }) => {
    if (body.length === 0) return [];
    if (name === 'tab-set-code') return [bare({ kind: 'group' }, line, body.map(codeTab))];
    if (classesOf({ options }).includes('hidden') && body.some(saysSomething))
      return [hiddenAnswer(body, line)];
    // `:class: extra`: nothing in it is to be taken for a question.
    const plain = declaredRole(classesOf({ options })) === 'extra';
    // Around folds alone it frames nothing: they are to what stands above it what they would be without it.
    if (!plain && body.every(isFold)) return body;
    const list = onlyIn(body);
    if (isTag(list, 'ul') && classesOf({ options }).some((one) => QUIZ.test(one)))
      return [{ ...list, data: data({ ...list.data, quiz: true }) }];
    return [bare({ kind: plain ? 'plain' : 'group' }, line, body)];
  },
};

/** quiz-teachr's `.quiz-singlechoice`, and a theme's own word. */
const QUIZ = /^(?:quiz|mcq|qcm)(?:-|$)/i;

const isFold = (block: ElementContent): boolean =>
  isBlank(block) || isPart(block, 'disclosure') || isPart(block, 'solution');

/** sphinx-design: code in several languages, each behind a tab that is called by its language. */
function codeTab(node: ElementContent): ElementContent {
  const language = isTag(node, 'pre') ? node.properties.dataLanguage : undefined;
  if (typeof language !== 'string' || language === '') return node;
  const line = lineOf(node);
  return part({ kind: 'group', tab: { sync: language } }, line, [text(language)], [node]);
}

const titled: Declaration = {
  names: ['tab-item', 'tabbed', 'tab', 'group-tab', 'item'],
  summary: 'one of a row of tabs, of which one is seen at a time',
  argument: 'markdown',
  options: ['class', 'sync', 'selected', 'name'],
  body: 'markdown',
  becomes: ({ name, title, options: { sync, selected }, body, line }) => {
    const role = roleOfTitle(plainText(element('p', {}, title)));
    if (role === 'answer' || role === 'hint') return [part({ kind: 'disclosure', role }, line, title, body)];
    const tab = { ...(sync && { sync }), ...(selected !== undefined && { selected: true as const }) };
    return [part({ kind: 'group', ...(name !== 'item' && { tab }) }, line, title, body)];
  },
};

/** sphinx-design: a card that leads somewhere does so by its title, else by a line of its own. */
const card: Declaration = {
  names: ['card', 'grid-item-card'],
  summary: 'a box without a sign, with its title, picture and link',
  argument: 'markdown',
  options: ['class', 'link', 'link-type', 'link-alt', 'img-top', 'img-bottom', 'img-background', 'img-alt'],
  body: 'raw',
  readsMarkdown: true,
  becomes: async (directive, reader) => {
    const { title, options, text: source, textLine, line } = directive;
    const body = await cardBody(source, textLine, reader);
    const words = title.length > 0 ? title : options['link-alt'] ? [text(options['link-alt'])] : [];
    const href = hrefOf(options);
    const link = href && element('a', { href }, words, line);
    const above = picture(options['img-top'] ?? options['img-background'], line, options['img-alt']);
    return [
      part({ kind: 'group', card: true }, line, link && title.length > 0 ? [link] : title, [
        ...above,
        ...body,
        ...picture(options['img-bottom'], line, options['img-alt']),
        ...(link && title.length === 0 ? [element('p', {}, [link], line)] : []),
      ]),
    ];
  },
};

function hrefOf({ link, 'link-type': type }: Readonly<Record<string, string>>): string | undefined {
  if (!link) return undefined;
  if (type === 'ref') return `#${link}`;
  if (type === 'doc') return /\.\w+$/.test(link) ? link : `${link}.md`;
  return link;
}

/** Links dressed as buttons: sphinx-panels' `{link-button}` and sphinx-design's. */
const button: Declaration = {
  names: ['link-button', 'button-link', 'button-ref'],
  summary: 'a link',
  argument: 'text',
  options: ['text', 'type', 'classes', 'class', 'color', 'expand', 'tooltip', 'ref-type', 'tags'],
  body: 'markdown',
  becomes: ({ name, argument, options, body, line }) => {
    const target = argument.trim();
    const isPlace = name === 'button-ref' ? options['ref-type'] !== 'doc' : options.type === 'ref';
    const [only] = body;
    const caption = isTag(only, 'p') ? only.children : [];
    const own = isPlace || name === 'button-ref' ? [] : [text(target)];
    const words = caption.length > 0 ? caption : options.text ? [text(options.text)] : own;
    const href = isPlace
      ? `#${target}`
      : name === 'button-ref'
        ? hrefOf({ link: target, 'link-type': 'doc' })
        : target;
    return [element('p', {}, [element('a', { href }, words, line)], line)];
  },
};

const rubric: Declaration = {
  names: ['rubric', 'card-header'],
  summary: 'a line in bold that is no heading',
  argument: 'markdown',
  options: ['name', 'class'],
  body: 'markdown',
  becomes: ({ title, body, line }) => [...titleLine(title, line), ...body],
};

/** `^^^` closes a card's header, `+++` opens its footer: all of it is read, one below the other. */
async function cardBody(source: string, line: number, reader: Reader): Promise<ElementContent[]> {
  const parts: ElementContent[] = [];
  let from = line;
  for (const piece of source.split(/^(?:\^{3,}|\+{3,})[ \t]*$/m)) {
    parts.push(...(await reader.blocks(piece, from)));
    from += piece.split('\n').length - 1;
  }
  return parts;
}

function picture(src: string | undefined, line: number, alt?: string): ElementContent[] {
  return src ? [element('p', {}, [image(src, alt, line)], line)] : [];
}

/** sphinx-panels: pieces parted by lines of `---`, each with options of its own above its words. */
const panels: Declaration = {
  names: ['panels'],
  summary: 'its pieces, one below the other',
  argument: 'none',
  options: ['column', 'card', 'container', 'header', 'body', 'footer', 'img-top', 'img-bottom'],
  body: 'raw',
  readsMarkdown: true,
  becomes: async ({ options: shared, text: source, textLine, line }, reader) => {
    const blocks: ElementContent[] = [];
    let from = textLine;
    for (const piece of source.split(/^-{3,}[ \t]*$/m)) {
      const blank = /^\s*\n/.exec(piece)?.[0] ?? '';
      const { options, text: words, lines } = splitOptions(piece.slice(blank.length));
      const start = from + blank.split('\n').length - 1;
      const first = blocks.length === 0 ? { ...shared, ...options } : options;
      blocks.push(
        ...picture(first['img-top'], start),
        ...(await cardBody(words, start + lines, reader)),
        ...picture(first['img-bottom'], start),
      );
      from += piece.split('\n').length - 1;
    }
    return [bare({ kind: 'group' }, line, blocks)];
  },
};

export const layouts: readonly Declaration[] = [frame, titled, card, panels, button, rubric];
