import { quotedField, type Wording, type YamlSlip } from '../../lesson/index.ts';
import type { YamlCode } from '../catalogue.ts';

const FAULTS: Readonly<Record<YamlCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'un deux-points dans la valeur demande des guillemets autour',
  MULTILINE_IMPLICIT_KEY: 'une ligne n’a pas de deux-points après sa clé',
  MISSING_CHAR: 'un guillemet ou un crochet n’est jamais fermé',
  DUPLICATE_KEY: 'une clé figure deux fois',
  TAB_AS_INDENT: 'une tabulation met une ligne en retrait : seules des espaces le peuvent',
  BAD_INDENT: 'une ligne n’est pas alignée sur celles dont elle fait partie',
  BAD_SCALAR_START: 'la valeur commence par un signe qui demande des guillemets autour d’elle',
  BAD_DQ_ESCAPE: 'une barre oblique inverse entre guillemets doubles s’écrit deux fois',
  BAD_ALIAS: 'une valeur qui commence par `*` ou `&` demande des guillemets autour d’elle',
};

const ASSUMED: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'La dernière compte.',
  TAB_AS_INDENT: 'Elle est lue comme des espaces.',
};

/** What is no YAML in a line that should be, to stand behind a colon. */
export function yamlFault({ code }: YamlSlip): string {
  return FAULTS[code as YamlCode] ?? 'cette ligne n’est pas du YAML';
}

/** The same for front matter, `cartable.yml` and a project’s files. */
export function yamlHelp({ code, taken }: YamlSlip): Omit<Wording, 'message'> {
  if (!taken)
    return {
      assumed: ASSUMED[code] ?? 'Ce qui est illisible est laissé de côté ; les autres champs comptent.',
      remedy: 'Corrigez la ligne.',
    };
  return {
    assumed: `« ${taken.key} » vaut « ${taken.text} », tel quel.`,
    remedy: `Écrivez \`${quotedField(taken)}\`.`,
  };
}
