import { quotedField, type Wording, type YamlSlip } from '../../lesson/index.ts';
import type { YamlCode } from '../catalogue.ts';

const FAULTS: Readonly<Record<YamlCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'un signo de dos puntos dentro del valor exige comillas alrededor',
  MULTILINE_IMPLICIT_KEY: 'a una línea le faltan los dos puntos tras su clave',
  MISSING_CHAR: 'unas comillas o un corchete no se cierran nunca',
  DUPLICATE_KEY: 'una clave aparece dos veces',
  TAB_AS_INDENT: 'una tabulación sangra una línea: solo pueden hacerlo espacios',
  BAD_INDENT: 'una línea no está alineada con aquellas a las que pertenece',
  BAD_SCALAR_START: 'el valor empieza por un signo que exige comillas alrededor',
  BAD_DQ_ESCAPE: 'una barra invertida entre comillas dobles debe escribirse dos veces',
  BAD_ALIAS: 'un valor que empieza por `*` o `&` exige comillas alrededor',
};

const ASSUMED: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Cuenta la última.',
  TAB_AS_INDENT: 'Se lee como espacios.',
};

/** What is no YAML in a line that should be, to stand behind a colon. */
export function yamlFault({ code }: YamlSlip): string {
  return FAULTS[code as YamlCode] ?? 'esta línea no es YAML';
}

/** The same for front matter, `cartable.yml` and a project’s files. */
export function yamlHelp({ code, taken }: YamlSlip): Omit<Wording, 'message'> {
  if (!taken)
    return {
      assumed: ASSUMED[code] ?? 'Lo que no se puede leer se pasa por alto; los demás campos cuentan.',
      remedy: 'Corrija la línea.',
    };
  return {
    assumed: `«${taken.key}» es «${taken.text}», tal como está escrito.`,
    remedy: `Escriba \`${quotedField(taken)}\`.`,
  };
}
