import type { Sign } from '../format.ts';

/** A bank's root. */
export function quizSign(head: string): Sign | undefined {
  const found =
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<quiz[\s>]/s.exec(
      head,
    );
  return found
    ? { words: '<quiz>', line: found[0].split('\n').length - (/\n$/.test(found[0]) ? 1 : 0) }
    : undefined;
}
