import type { Plugin } from 'vitest/config';

export function compileForWholeSuite(): Promise<void>;
export const compiledInTests: Plugin;
export const COMPILED_FILES: RegExp;
