import JSON5 from 'json5';

/** @throws where it is no JSON5. In a string, the library would tell the terminal of Unicode's own line ends. */
export const parseJson5 = (text: string): unknown => JSON5.parse(text.replace(/[\u2028\u2029]/g, ' '));

/** Why it is none, in words. */
export const json5Fault = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/^JSON5: /, '') : String(error);
