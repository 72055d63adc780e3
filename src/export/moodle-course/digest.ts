import type { ElementData } from 'hast';
import { digest } from '../../lesson/index.ts';

/**
 * Hexadecimal digest of a value, where an asset stands for its bytes: never for where they lie on this machine. What an
 * author calls a figure, and no package shows, counts for nothing.
 */
export const digestOf = (value: unknown, digits?: number): string =>
  digest(
    JSON.stringify(value, (key, part: unknown) =>
      isAsset(part) ? part.sha256 : key === 'data' ? shown(part as ElementData | undefined) : part,
    ),
    digits,
  );

const shown = (marks: ElementData | undefined): Partial<ElementData> | undefined =>
  marks?.place && { place: marks.place };

const isAsset = (part: unknown): part is { readonly sha256: string } =>
  typeof part === 'object' && part !== null && 'sha256' in part && 'content' in part;
