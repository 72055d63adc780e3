/** Every diagnostic rule that the source declares, read off the source itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface DeclaredRule {
  readonly id: string;
  readonly severity: string;
  /** It explains a guess. */
  readonly guess: boolean;
  /** Below `src/`. */
  readonly file: string;
}

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** `rule<…>('id', 'severity', …)`; a guess is always an info. Or the same as an object. */
const CALL = /\b(rule|guess)<[\s\S]{0,400}?>\(\s*'([a-z0-9-]+)',(?:\s*'(error|warning|info)',)?/g;
const OBJECT = /\bid: '([a-z0-9-]+)',\s*severity: '(error|warning|info)',(\s*guess: true)?/g;

export const rulesIn = (text: string, file: string): DeclaredRule[] => [
  ...[...text.matchAll(CALL)].map(([, how, id = '', severity = 'info']) => ({
    id,
    severity,
    guess: how === 'guess',
    file,
  })),
  ...[...text.matchAll(OBJECT)].map(([, id = '', severity = '', guess]) => ({
    id,
    severity,
    guess: guess !== undefined,
    file,
  })),
];

export const declaredRules = (): DeclaredRule[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => rulesIn(readFileSync(`${src}/${name}`, 'utf8'), name.replace(/\\/g, '/')));
