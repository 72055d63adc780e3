/** Every package that a test builds is judged by its importers' rules in full, not only as a build judges its own. */
import { vi } from 'vitest';
import './each-file.ts';

vi.mock('../../src/check/built.ts', () => import('./built-in-full.ts'));
