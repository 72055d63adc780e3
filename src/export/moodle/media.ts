/** Films and sounds that are too large to ride in a quiz. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Asset, assetPath, baseName, isTag, type Place } from '../../lesson/index.ts';
import type { Context } from '../plain/index.ts';

/** What stands in the place of a local film or sound that is too large to ride in the quiz; undefined when it rides. */
export function localMedia(
  node: Element,
  context: Context,
  place: Place,
  guard: (text: string) => string,
): ElementContent | undefined {
  const limit = context.lesson.settings.quizVideoLimit;
  const large = sourcesOf(node, context).find(({ bytes }) => bytes > limit);
  if (!large) return undefined;
  const name = baseName(large.source);
  context.report('moodle-video-too-large', place, {
    name,
    size: megabytes(large.bytes),
    limit: megabytes(limit),
  });
  const sentence = context.words.mediaInLesson(node.tagName === 'audio' ? 'audio' : 'video', name);
  return h('em', guard(sentence));
}

const sourcesOf = (node: Element, context: Context): readonly Asset[] =>
  [node, ...node.children.filter((child) => isTag(child, 'source'))].flatMap((child) => {
    const path = child.type === 'element' ? assetPath(child.properties.src) : undefined;
    return (path !== undefined && context.asset(path)) || [];
  });

/** In megabytes of 2²⁰ bytes, as Moodle and PHP count upload limits. */
const megabytes = (bytes: number): string => `${Math.round((bytes / 2 ** 20) * 10) / 10} MB`;
