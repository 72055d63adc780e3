import { quotedField, type Wording, type YamlSlip } from '../../lesson/index.ts';
import type { YamlCode } from '../catalogue.ts';

const FAULTS: Readonly<Record<YamlCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'ein Doppelpunkt im Wert braucht Anführungszeichen darum',
  MULTILINE_IMPLICIT_KEY: 'einer Zeile fehlt der Doppelpunkt hinter dem Schlüssel',
  MISSING_CHAR: 'ein Anführungszeichen oder eine Klammer wird nie geschlossen',
  DUPLICATE_KEY: 'ein Schlüssel steht zweimal',
  TAB_AS_INDENT: 'ein Tabulator rückt eine Zeile ein: Das dürfen nur Leerzeichen',
  BAD_INDENT: 'eine Zeile steht nicht auf der Höhe derer, zu denen sie gehört',
  BAD_SCALAR_START: 'der Wert beginnt mit einem Zeichen, das Anführungszeichen um ihn braucht',
  BAD_DQ_ESCAPE:
    'ein umgekehrter Schrägstrich in doppelten Anführungszeichen muss zweimal geschrieben werden',
  BAD_ALIAS: 'ein Wert, der mit `*` oder `&` beginnt, braucht Anführungszeichen um sich',
};

const ASSUMED: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Der letzte gilt.',
  TAB_AS_INDENT: 'Er wird als Leerzeichen gelesen.',
};

/** What is no YAML in a line that should be, to stand behind a colon. */
export function yamlFault({ code }: YamlSlip): string {
  return FAULTS[code as YamlCode] ?? 'diese Zeile ist kein YAML';
}

/** The same for front matter, `cartable.yml` and a project’s files. */
export function yamlHelp({ code, taken }: YamlSlip): Omit<Wording, 'message'> {
  if (!taken)
    return {
      assumed: ASSUMED[code] ?? 'Was nicht lesbar ist, wird ausgelassen; die anderen Felder gelten.',
      remedy: 'Verbessern Sie die Zeile.',
    };
  return {
    assumed: `„${taken.key}“ ist „${taken.text}“, wie es dasteht.`,
    remedy: `Schreiben Sie \`${quotedField(taken)}\`.`,
  };
}
