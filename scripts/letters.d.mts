import type { Plugin } from 'vitest/config';

export declare const CLASSES: Readonly<Record<'L' | 'N', string>>;
export declare function withLettersSpelt(source: string): string;
export declare const lettersSpeltInTests: Plugin;
