/** SHA-256 of what lies in memory, without waiting. */
import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type * as node from '../../platform/sha256.ts';

export const sha256: typeof node.sha256 = (data, form = 'hex') => {
  const bytes = hash(typeof data === 'string' ? utf8ToBytes(data) : data);
  return form === 'hex' ? bytesToHex(bytes) : btoa(String.fromCharCode(...bytes));
};
