/** What draws formulas and colours code is there, as in a build. */
import { loadEngines } from '../../src/export/index.ts';

await loadEngines();
