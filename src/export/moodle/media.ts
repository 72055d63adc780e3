/** Films, sounds, and what isn't there. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Asset, assetPath, baseName, isTag, plainText } from '../../lesson/index.ts';
import { leadsAway } from './away.ts';
import { guardText } from './marks.ts';
import type { Rewriting } from './rewriting.ts';

/** What stands in the place of a local film or sound that is too large to ride in the quiz; undefined when it rides. */
export function localMedia(node: Element, at: Rewriting): ElementContent | undefined {
  const limit = at.context.lesson.settings.quizVideoLimit;
  const large = sourcesOf(node, at).find(({ bytes }) => bytes > limit);
  if (!large) return undefined;
  const name = baseName(large.source);
  at.context.report('moodle-video-too-large', at.place, {
    name,
    size: megabytes(large.bytes),
    limit: megabytes(limit),
  });
  const sentence = at.context.words.mediaInLesson(node.tagName === 'audio' ? 'audio' : 'video', name);
  return h('em', guardText(sentence, at.guardBraces));
}

const sourcesOf = (node: Element, at: Rewriting): readonly Asset[] =>
  [node, ...node.children.filter((child) => isTag(child, 'source'))].flatMap((child) => {
    const path = child.type === 'element' ? assetPath(child.properties.src) : undefined;
    return (path !== undefined && at.context.asset(path)) || [];
  });

/** In megabytes of 2²⁰ bytes, as Moodle and PHP count upload limits. */
const megabytes = (bytes: number): string => `${Math.round((bytes / 2 ** 20) * 10) / 10} MB`;

/**
 * A hosted video: its thumbnail leads to its page, and a plain link does too. Nothing is asked of the host until
 * the learner follows one.
 */
export function hostedVideo(node: Element, at: Rewriting, children: ElementContent[]): ElementContent[] {
  const url = at.context.clean(String(node.properties.dataUrl ?? ''), at.place);
  const away = leadsAway(url);
  // A thumbnail without words would be a link without a name; the one below says the same.
  const unnamed = { ...away, ariaHidden: 'true', tabIndex: -1 };
  const shown = children.map((child) =>
    isTag(child, 'img') ? h('a', child.properties.alt ? away : unnamed, child) : child,
  );
  if (url === '') return shown;
  // A span, for it may stand in a paragraph; a block, so that nothing runs on behind the link.
  return [
    h('span', { style: 'display:block;margin-bottom:1em' }, [
      ...shown,
      ...(shown.length > 0 ? [h('br')] : []),
      h('a', away, at.context.words.watch(url)),
    ]),
  ];
}

/** Something to do on another host: a link, for Moodle would load it at once. */
export function activityThere(node: Element, at: Rewriting): ElementContent[] {
  const url = at.context.clean(String(node.properties.dataUrl ?? ''), at.place);
  const words = at.context.clean(plainText(node), at.place);
  const away = leadsAway(url);
  return url === '' ? [] : [h('a', away, guardText(words || url, at.guardBraces))];
}

/** A visible word for what isn't in the package, and the way to it where there is one. */
export function missingThing(node: Element, at: Rewriting): ElementContent[] {
  const property = (name: string): string => at.context.clean(String(node.properties[name] ?? ''), at.place);
  const words = [property('dataName'), property('dataAlt')].filter((part) => part !== '').join(' — ');
  const url = property('dataUrl');
  const text = guardText(at.context.words.missing(property('dataKind'), words || url), at.guardBraces);
  const away = leadsAway(url);
  return [url === '' ? h('em', text) : h('em', h('a', away, text))];
}
