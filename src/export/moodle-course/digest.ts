import type { ElementData } from 'hast';
import { digest } from '../../lesson/index.ts';

/**
 * Hexadecimal digest of a value, where an asset stands for its bytes: never for where they lie on this machine. What an
 * author calls a figure, and no package shows, counts for nothing, nor does which other packages are made.
 */
export const digestOf = (value: unknown, digits?: number): string =>
  digest(
    JSON.stringify(value, (key, part: unknown) => {
      if (isAsset(part)) return part.sha256;
      if (SETTLED.has(key)) return { ...(part as object), targets: undefined };
      return key === 'data' ? shown(part as ElementData | undefined) : part;
    }),
    digits,
  );

const SETTLED: ReadonlySet<string> = new Set(['settings', 'settingPlaces']);

const shown = (marks: ElementData | undefined): Partial<ElementData> | undefined =>
  marks?.place && { place: marks.place };

const isAsset = (part: unknown): part is { readonly sha256: string } =>
  typeof part === 'object' && part !== null && 'sha256' in part && 'content' in part;
