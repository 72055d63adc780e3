/** TOML of a few fields, as YAML writes it: tables of one name in a row are a list. */

const TABLE = /^[ \t]*\[\[([\w.-]+)\]\][ \t]*$/m;

const withColons = (source: string): string =>
  source.replace(/^[ \t]*["']?([\w.-]+)["']?[ \t]*=[ \t]*/gm, '$1: ');

/** The fields above the first table. Lines stay. */
export function tomlFields(source: string): string {
  const table = /^[ \t]*\[/m.exec(
    source.replace(/=[ \t]*\[[\s\S]*?\]/g, (list) => list.replace(/^[ \t]*\[/gm, ' ')),
  );
  return withColons(source.slice(0, table?.index ?? source.length));
}

function fields(source: string): string {
  const quoted = (_: string, words: string): string => `= ${JSON.stringify(words)}`;
  const inLines = source.replace(/=[ \t]*"""\n?([\s\S]*?)"""/g, quoted);
  // What goes on over lines stands further in.
  return withColons(inLines).replace(/^(?![\w.-]+:[ \t])(?=.)/gm, '  ');
}

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
  for (let index = 0; index < rest.length; index += 2) {
    const name = rest[index]!;
    if (!tables.has(name)) tables.set(name, []);
    tables.get(name)!.push(rest[index + 1]!);
  }
  return new Map([...tables].map(([name, all]) => [name, listOf(all)]));
}
