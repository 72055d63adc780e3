/** What lies on another host, and what isn't there. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isTag, plainText } from '../../lesson/index.ts';
import { leadsAway } from './away.ts';
import type { Rewriting } from './rewriting.ts';

/**
 * A hosted video: its thumbnail leads to its page, and a plain link does too. Nothing is asked of the host until
 * the learner follows one.
 */
export function hostedVideo(node: Element, at: Rewriting, children: ElementContent[]): ElementContent[] {
  const url = at.clean(String(node.properties.dataUrl ?? ''));
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
      h('a', away, at.words.watch(url)),
    ]),
  ];
}

/** Something to do on another host: a link, for Moodle would load it at once. */
export function activityThere(node: Element, at: Rewriting): ElementContent[] {
  const url = at.clean(String(node.properties.dataUrl ?? ''));
  const words = at.clean(plainText(node));
  const away = leadsAway(url);
  return url === '' ? [] : [h('a', away, at.text(words || url, false))];
}

/** A visible word for what isn't in the package, and the way to it where there is one. */
export function missingThing(node: Element, at: Rewriting): ElementContent[] {
  const property = (name: string): string => at.clean(String(node.properties[name] ?? ''));
  const words = [property('dataName'), property('dataAlt')].filter((part) => part !== '').join(' — ');
  const url = property('dataUrl');
  const text = at.text(at.words.missing(property('dataKind'), words || url), false);
  const away = leadsAway(url);
  return [url === '' ? h('em', text) : h('em', h('a', away, text))];
}
