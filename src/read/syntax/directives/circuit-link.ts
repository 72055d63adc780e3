/** The address at which logic.modulo-info.ch opens a circuit that its page would draw with a script. */

import lzString from 'lz-string';
import { json5Fault, parseJson5 } from '../../../lesson/index.ts';

const SITE = 'https://logic.modulo-info.ch/';
/** Servers commonly refuse a longer address (Apache's and nginx's default is 8 KiB for the whole line). */
const LONGEST = 8000;

type CircuitLink =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** `source`: JSON5, as the directive's body holds it. `mode`: what its author lets learners do. */
export function circuitLink(source: string, mode: string | undefined): CircuitLink {
  let circuit: unknown;
  try {
    circuit = parsed(source);
  } catch (error) {
    return { kind: 'unreadable', reason: json5Fault(error) };
  }
  const query = [
    ...(mode ? [`mode=${encodeURIComponent(mode)}`] : []),
    // Its alphabet is that of addresses: nothing to escape.
    `data=${lzString.compressToEncodedURIComponent(JSON.stringify(circuit))}`,
  ];
  const url = `${SITE}?${query.join('&')}`;
  return url.length <= LONGEST ? { kind: 'link', url } : { kind: 'too-long' };
}

/** Most circuits are plain JSON, which is read much faster. */
function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseJson5(source);
  }
}
