/** What is no YAML in a text that should be, worded. */
import type { Speech, Wording } from './diagnostic.ts';

export interface YamlSlip {
  /** In the text, from 1. */
  readonly line: number;
  /** Of an error of the library `yaml`. */
  readonly code: string;
  /** The field whose words were taken as they stand. */
  readonly taken?: { readonly key: string; readonly text: string };
}

type YamlReason = Readonly<Record<Speech, string>>;

/** What was assumed and what can be done, the same for front matter, `cartable.yml` and a project's files. */
export const yamlSlipWords: Readonly<Record<Speech, (slip: YamlSlip) => Omit<Wording, 'message'>>> = {
  en: ({ code, taken }) =>
    taken
      ? {
          assumed: `“${taken.key}” is “${taken.text}”, as it stands there.`,
          remedy: `Write \`${quoted(taken)}\`.`,
        }
      : {
          assumed: ASSUMED[code]?.en ?? 'What can’t be read is passed over; the other fields count.',
          remedy: 'Correct the line.',
        },
  fr: ({ code, taken }) =>
    taken
      ? {
          assumed: `« ${taken.key} » vaut « ${taken.text} », tel quel.`,
          remedy: `Écrivez \`${quoted(taken)}\`.`,
        }
      : {
          assumed:
            ASSUMED[code]?.fr ?? 'Ce qui est illisible est laissé de côté ; les autres champs comptent.',
          remedy: 'Corrigez la ligne.',
        },
};

const ASSUMED: Readonly<Record<string, YamlReason>> = {
  DUPLICATE_KEY: { en: 'The last one counts.', fr: 'La dernière compte.' },
  TAB_AS_INDENT: { en: 'It is read as spaces.', fr: 'Elle est lue comme des espaces.' },
};

const quoted = ({ key, text }: { readonly key: string; readonly text: string }): string =>
  `${key}: ${text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text)}`;

/** What is wrong, to stand behind a colon. */
export const yamlReason = ({ code }: YamlSlip): YamlReason => REASONS[code] ?? NOT_YAML;

const NOT_YAML: YamlReason = { en: 'this line is no YAML', fr: 'cette ligne n’est pas du YAML' };
const COLON: YamlReason = {
  en: 'a colon within the value needs quotes around it',
  fr: 'un deux-points dans la valeur demande des guillemets autour',
};
const INDENT: YamlReason = {
  en: 'a line doesn’t stand in line with those it belongs to',
  fr: 'une ligne n’est pas alignée sur celles dont elle fait partie',
};
/** By the code of an error of the library `yaml`. */
const REASONS: Readonly<Record<string, YamlReason>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: {
    en: 'a line has no colon behind its key',
    fr: 'une ligne n’a pas de deux-points après sa clé',
  },
  MISSING_CHAR: {
    en: 'a quote or bracket is never closed',
    fr: 'un guillemet ou un crochet n’est jamais fermé',
  },
  DUPLICATE_KEY: { en: 'a key stands twice', fr: 'une clé figure deux fois' },
  TAB_AS_INDENT: {
    en: 'a tab indents a line: only spaces may',
    fr: 'une tabulation met une ligne en retrait : seules des espaces le peuvent',
  },
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: {
    en: 'the value starts with a sign that needs quotes around it',
    fr: 'la valeur commence par un signe qui demande des guillemets autour d’elle',
  },
  BAD_DQ_ESCAPE: {
    en: 'a backslash within double quotes must be written twice',
    fr: 'une barre oblique inverse entre guillemets doubles s’écrit deux fois',
  },
  BAD_ALIAS: {
    en: 'a value that starts with `*` or `&` needs quotes around it',
    fr: 'une valeur qui commence par `*` ou `&` demande des guillemets autour d’elle',
  },
};
