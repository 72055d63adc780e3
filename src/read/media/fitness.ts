/** Whether a file is what its place needs: its bytes are asked, and its name where they can't tell. */
import type { Need, ParamsOf, RuleId } from '../../messages/index.ts';
import { documentKind } from './document-kinds.ts';
import { extensionOf, type Sniffed } from './sniff.ts';

/** What a reference stands for in its place. `document`: what a link leads to. */
export type Wanted = 'image' | 'video' | 'audio' | 'captions' | 'document';

/** What to say of a file, once it is known where. */
export type Amiss = (report: <Id extends RuleId>(rule: Id, params: ParamsOf<Id>) => void) => void;

export const amiss =
  <Id extends RuleId>(rule: Id, params: ParamsOf<Id>): Amiss =>
  (report) =>
    report(rule, params);

/** The extension and type under which a file travels, or what is amiss with it. */
export function fitted(
  name: string,
  sniffed: Sniffed,
  wanted: Wanted,
): Pick<Sniffed, 'extension' | 'type'> | Amiss {
  if (wanted === 'document') return asDocument(name, sniffed);
  const need = unmet(sniffed, wanted);
  if (need === undefined) return wanted === 'image' && sniffed.isCut ? amiss('media-cut', { name }) : sniffed;
  return amiss('media-unfit', { name, need, ...(!sniffed.isText && { type: sniffed.type }) });
}

/** What today's browsers show (HTML 4.8.3 leaves it to them). */
const SHOWN = /^image\/(?:png|apng|jpeg|gif|webp|avif|svg\+xml|bmp|x-icon|vnd\.microsoft\.icon)$/;

function unmet({ type, isSure, isText }: Sniffed, wanted: Exclude<Wanted, 'document'>): Need | undefined {
  const isNamedOnly = isText && !isSure;
  switch (wanted) {
    case 'image':
      if (isNamedOnly || !type.startsWith('image/')) return 'image';
      return SHOWN.test(type) ? undefined : 'shown';
    case 'video':
    case 'audio':
      return !isNamedOnly && /^(?:video|audio)\/|^application\/ogg$/.test(type) ? undefined : wanted;
    case 'captions':
      return isSure && type === 'text/vtt' ? undefined : 'captions';
  }
}

/** A browser and an LMS go by the extension: it decides what is safe, and the bytes whether it is honest. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table by kind of document, with what its bytes may be
function asDocument(name: string, sniffed: Sniffed): Pick<Sniffed, 'extension' | 'type'> | Amiss {
  const { type, extension, isSure, isText } = sniffed;
  const written = extensionOf(name);
  if (type === 'image/svg+xml' && isSure) return sniffed;
  switch (documentKind(written)) {
    case 'active':
      return amiss('document-active', { name });
    case 'unknown':
      if (written === '' && isText) return { type: 'text/plain', extension: 'txt' };
      break;
    case 'text':
      if (!isSure || type === 'text/vtt') return { type, extension: written };
      break;
    case 'binary':
      if (isText) return amiss('media-unfit', { name, need: { extension: written } });
      // Programs keep their documents in such containers, under names of their own.
      if (!isSure || CONTAINER.test(extension)) return { type, extension: written };
      break;
    case 'other':
      if (written === 'svg') return amiss('media-unfit', { name, need: 'image', ...(!isText && { type }) });
      return { type, extension: written };
  }
  // Its bytes say what it is, whatever its name.
  const isNamed = written !== '' && documentKind(written) === 'unknown';
  const travels = isSure && !isNamed && /^(?:text|binary|other)$/.test(documentKind(extension));
  return travels ? sniffed : amiss('document-kind', { name });
}

const CONTAINER = /^(?:zip|cfb|gz|sqlite|ogg|bin)$/;
