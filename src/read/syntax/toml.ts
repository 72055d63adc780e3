/** TOML of a few fields, as YAML writes it: tables of one name in a row are a list. */

const TABLE = /^[ \t]*\[\[([\w.-]+)\]\][ \t]*$/m;

const fields = (source: string): string =>
  source
    .replace(/=[ \t]*"""\n?([\s\S]*?)"""/g, (_, words: string) => `= ${JSON.stringify(words)}`)
    .replace(/^[ \t]*["']?([\w.-]+)["']?[ \t]*=[ \t]*/gm, '$1: ')
    // What goes on over lines stands further in.
    .replace(/^(?![\w.-]+:[ \t])(?=.)/gm, '  ');

export function tomlAsYaml(source: string): string {
  const [alone = '', ...rest] = source.split(TABLE);
  return rest.length === 0 ? fields(alone) : listOf(rest.filter((_, index) => index % 2 === 1));
}

const listOf = (tables: readonly string[]): string =>
  tables.map((one) => `- ${fields(one).trim().replace(/\n/g, '\n  ')}`).join('\n');

/** The tables of each name, as a list in YAML. */
export function tomlTables(source: string): ReadonlyMap<string, string> {
  const [, ...rest] = source.split(TABLE);
  const tables = new Map<string, string[]>();
  for (let index = 0; index < rest.length; index += 2)
    tables.set(rest[index]!, [...(tables.get(rest[index]!) ?? []), rest[index + 1]!]);
  return new Map([...tables].map(([name, all]) => [name, listOf(all)]));
}
