import { digest } from '../../lesson/index.ts';

/** Hexadecimal digest of a value, where an asset stands for its bytes: never for where they lie on this machine. */
export const digestOf = (value: unknown, digits?: number): string =>
  digest(
    JSON.stringify(value, (_key, part: unknown) => (isAsset(part) ? part.sha256 : part)),
    digits,
  );

const isAsset = (part: unknown): part is { readonly sha256: string } =>
  typeof part === 'object' && part !== null && 'sha256' in part && 'content' in part;
