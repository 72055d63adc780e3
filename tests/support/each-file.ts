/** A file run by itself has what draws formulas and colours code, as a build has; and what it leaves behind is removed. */
import { afterAll } from 'vitest';
import { loadEngines } from '../../src/export/index.ts';
import { removeTemporaryFolders } from './folder.ts';

await loadEngines();

afterAll(removeTemporaryFolders);
