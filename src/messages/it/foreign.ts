import { foreignIn } from '../foreign.ts';

const expected = (names: string): string => (names ? `; qui ci si aspetta: ${names}` : '');

export const foreign = foreignIn({
  known: {
    command: (name) => `il comando ${name} non esiste`,
    expected: (wanted, found) =>
      `era atteso «${wanted}», e ${found === 'EOF' ? 'la formula finisce lì' : `c’è «${found}»`}`,
    scripts: 'due apici o due pedici si susseguono senza parentesi graffe',
    argumentEnd: (wanted) => `la formula finisce dentro un argomento: manca «${wanted}»`,
    environmentEnd: (end) => `un ambiente non finisce mai: manca ${end}`,
    argument: (name) => `manca l’argomento di «${name}»`,
    environment: (name) => `l’ambiente «${name}» non esiste`,
    mismatch: (begin, end) => `${begin} è chiuso da ${end}`,
    mode: (name) => `${name} non può stare in quel punto`,
    brace: 'una parentesi graffa di chiusura è di troppo',
    endless: 'una macro richiama sé stessa senza fine',
    measure: (value) => `«${value}» non è né un colore né una misura`,
    delimiter: (value) => `«${value}» non è un delimitatore estensibile`,
    character: 'vi si trova un carattere non permesso',
    entity: 'dopo «&» non c’è un nome che XML conosca',
    unclosed: (name) => `l’elemento «${name}» non è mai chiuso`,
    closing: 'è chiuso un elemento che non è aperto',
    attribute: 'un attributo non ha la forma nome="valore"',
    attributeTwice: (name) => `l’attributo «${name}» compare due volte`,
    end: 'si interrompe a metà',
    outside: 'c’è qualcosa fuori dall’elemento radice',
    nothing: 'non contiene alcun elemento',
    declaration: 'la sua prima riga (<?xml …?>) è errata',
    deep: (depth) => `alcuni elementi sono annidati più di ${depth} volte`,
    bytes: 'i suoi byte non sono UTF-8',
    long: 'supera i 64 MiB',
    unexpected: (name, names = '') => `l’elemento «${name}» non può stare qui${expected(names)}`,
    child: (name, names = '') => `nell’elemento «${name}» ne manca uno${expected(names)}`,
    set: (name, value, values) => `«${value}» (in «${name}») non è nessuno dei valori ${values}`,
    notAllowed: (name, attribute) => `l’elemento «${name}» non ha alcun attributo «${attribute}»`,
    required: (name, attribute) => `all’elemento «${name}» manca l’attributo «${attribute}»`,
    length: (name, length, most) =>
      `il valore di «${name}» ha ${length} caratteri, per un massimo di ${most}`,
    value: (name, value) => `«${value}» non è un valore valido di «${name}»`,
    prefix: (prefix, attribute, name) =>
      `il prefisso «${prefix}» di «${attribute}» (in «${name}») non è dichiarato da nessuna parte`,
    archiveEnd: 'manca il suo indice; o il file è troncato, o è di un altro tipo',
    jsonCharacter: (sign, place) => `«${sign}» non può stare lì (riga e colonna ${place})`,
    jsonEnd: (place) => `il JSON si interrompe (riga e colonna ${place})`,
    elsewhere: (file) => `sono in «${file}»`,
    shape: (path) => `in «${path}» non c’è ciò che vi va`,
  },
  other: (sentence) => `«${sentence}» (in inglese)`,
  otherNamespaces: 'elementi di altri spazi dei nomi',
});
