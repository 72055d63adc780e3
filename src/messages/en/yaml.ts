import { quotedField, type Wording, type YamlSlip } from '../../lesson/index.ts';
import type { YamlCode } from '../catalogue.ts';

const FAULTS: Readonly<Record<YamlCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a colon within the value needs quotes around it',
  MULTILINE_IMPLICIT_KEY: 'a line has no colon behind its key',
  MISSING_CHAR: 'a quote or bracket is never closed',
  DUPLICATE_KEY: 'a key stands twice',
  TAB_AS_INDENT: 'a tab indents a line: only spaces may',
  BAD_INDENT: 'a line doesn’t stand in line with those it belongs to',
  BAD_SCALAR_START: 'the value starts with a sign that needs quotes around it',
  BAD_DQ_ESCAPE: 'a backslash within double quotes must be written twice',
  BAD_ALIAS: 'a value that starts with `*` or `&` needs quotes around it',
};

const ASSUMED: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'The last one counts.',
  TAB_AS_INDENT: 'It is read as spaces.',
};

/** What is no YAML in a line that should be, to stand behind a colon. */
export function yamlFault({ code }: YamlSlip): string {
  return FAULTS[code as YamlCode] ?? 'this line is no YAML';
}

/** The same for front matter, `cartable.yml` and a project’s files. */
export function yamlHelp({ code, taken }: YamlSlip): Omit<Wording, 'message'> {
  if (!taken)
    return {
      assumed: ASSUMED[code] ?? 'What can’t be read is passed over; the other fields count.',
      remedy: 'Correct the line.',
    };
  return {
    assumed: `“${taken.key}” is “${taken.text}”, as it stands there.`,
    remedy: `Write \`${quotedField(taken)}\`.`,
  };
}
