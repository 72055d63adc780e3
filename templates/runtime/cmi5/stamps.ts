/** Ids and times of statements. */
import type { Stamp } from './statements.ts';

/** A random UUID (version 4). `crypto.randomUUID` is there on secure pages alone, and an LMS may be on http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Stamps in UTC, each later than the one before: what comes first is told by their times alone (cmi5, 9.3, 9.7), and a
 * computer's clock may be set back. An answer keeps its own time where that is in order.
 */
export function stamps(now: () => Date): (at?: string) => Stamp {
  let last = 0;
  return (at) => {
    const wished = at === undefined ? now().getTime() : new Date(at).getTime();
    last = Math.max(wished, last + 1);
    return { id: newId(), timestamp: new Date(last).toISOString() };
  };
}
