/** A lesson that another program read, maybe of no file at all → its delivery on the disk. */
import type { ReadResult } from '../read/index.ts';
import { type Built, deliverLesson, type LessonRequest } from './deliver-lesson.ts';

/**
 * Writes the packages of a lesson with their report and sheet to `<out>/<lesson's id>/`: all of them or, on any error, none. What
 * is amiss is among the diagnostics, and no `delivery` is there.
 *
 * @param read what `readLesson` gave; its diagnostics stand in the report
 * @param out a folder, which is made where it isn't there
 * @param request `targets` in place of what the lesson or the default says
 */
export function deliverRead(
  { lesson, diagnostics }: ReadResult,
  out: string,
  request: LessonRequest = {},
): Promise<Built> {
  const path = lesson?.source ?? '';
  return deliverLesson(request, { file: { file: path, path }, ...(lesson && { lesson }), diagnostics }, out);
}
