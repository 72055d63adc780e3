/** Files that teachers keep lessons and questions in and that Cartable doesn't read. */
import { OTHER_KINDS, type OtherKind } from '../messages/index.ts';
import { extensionOf } from './paths.ts';

export function otherKind(path: string): OtherKind | undefined {
  const extension = extensionOf(path).slice(1);
  return Object.hasOwn(OTHER_KINDS, extension) ? (extension as OtherKind) : undefined;
}
