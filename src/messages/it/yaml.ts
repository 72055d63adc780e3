import { quotedField, type Wording, type YamlSlip } from '../../lesson/index.ts';
import type { YamlCode } from '../catalogue.ts';

const FAULTS: Readonly<Record<YamlCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'i due punti dentro il valore richiedono virgolette intorno',
  MULTILINE_IMPLICIT_KEY: 'a una riga mancano i due punti dopo la chiave',
  MISSING_CHAR: 'una virgoletta o una parentesi non viene mai chiusa',
  DUPLICATE_KEY: 'una chiave compare due volte',
  TAB_AS_INDENT: 'una tabulazione fa rientrare una riga: possono farlo solo gli spazi',
  BAD_INDENT: 'una riga non è allineata con quelle a cui appartiene',
  BAD_SCALAR_START: 'il valore comincia con un segno che richiede virgolette intorno',
  BAD_DQ_ESCAPE: 'una barra rovesciata tra virgolette doppie va scritta due volte',
  BAD_ALIAS: 'un valore che comincia con `*` o `&` richiede virgolette intorno',
};

const ASSUMED: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Vale l’ultima.',
  TAB_AS_INDENT: 'È letta come spazi.',
};

/** What is no YAML in a line that should be, to stand behind a colon. */
export function yamlFault({ code }: YamlSlip): string {
  return FAULTS[code as YamlCode] ?? 'questa riga non è YAML';
}

/** The same for front matter, `cartable.yml` and a project’s files. */
export function yamlHelp({ code, taken }: YamlSlip): Omit<Wording, 'message'> {
  if (!taken)
    return {
      assumed: ASSUMED[code] ?? 'Ciò che non si può leggere viene tralasciato; gli altri campi valgono.',
      remedy: 'Corregga la riga.',
    };
  return {
    assumed: `«${taken.key}» è «${taken.text}», così com’è scritto.`,
    remedy: `Scriva \`${quotedField(taken)}\`.`,
  };
}
