/** What is no YAML in a text that should be. */
export interface YamlSlip {
  /** In the text, from 1. */
  readonly line: number;
  /** Of an error of the library `yaml`. */
  readonly code: string;
  /** The field whose words were taken as they stand. */
  readonly taken?: { readonly key: string; readonly text: string };
}

/** A field as YAML takes it, its words in quotes. */
export const quotedField = ({ key, text }: NonNullable<YamlSlip['taken']>): string =>
  `${key}: ${text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text)}`;
