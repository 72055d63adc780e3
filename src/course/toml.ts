/** TOML as sites' settings write it: tables of names and plain values. What is more than that isn't read. */
import { readYaml } from '../lesson/index.ts';

type Table = Record<string, unknown>;

/** A list of more lines is no author's. */
const LONG = 200;

export function tomlValues(text: string): Readonly<Table> {
  const all: Table = {};
  let table = all;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const heading = /^\s*\[\[?\s*(?!\s)([^[\]]*[^[\]\s])\s*\]\]?\s*(?:#.*)?$/.exec(lines[at]!)?.[1];
    if (heading !== undefined) {
      table = tableAt(all, heading);
      continue;
    }
    const [, key, value] = /^\s*["']?([\w.-]+)["']?\s*=\s*(.*)$/.exec(lines[at]!) ?? [];
    if (key === undefined) continue;
    let whole = value!;
    // A list may go on over several lines.
    for (let more = 0; more < LONG && /^\[[^\]]*$/.test(whole) && at + 1 < lines.length; more++)
      whole += ` ${lines[++at]!.replace(/^\s*#.*/, '')}`;
    const read = readYaml(whole).value;
    if (!Object.hasOwn(Object.prototype, key)) table[key] = read;
  }
  return all;
}

function tableAt(all: Table, heading: string): Table {
  let here = all;
  for (const name of heading.split('.').map((one) => one.trim().replace(/^["']|["']$/g, ''))) {
    if (Object.hasOwn(Object.prototype, name)) return {};
    const inner = here[name];
    const next = (typeof inner === 'object' && inner !== null ? inner : {}) as Table;
    here[name] = next;
    here = next;
  }
  return here;
}
