/** What “Insert” writes: one of each, to be filled in. */
import type { Words } from '../words.ts';

type Names = Words['source']['blocks'];

export const BLOCKS = {
  open: (w) => `${w.question}\n\n:::{dropdown} ${w.answer}\n${w.model}\n:::`,
  single: (w) => `:::{question}\n${w.question}\n\n- [x] ${w.right}\n- [ ] ${w.wrong}\n===\n${w.model}\n:::`,
  multiple: (w) => `:::{question}\n${w.question}\n\n- [x] ${w.right}\n- [x] ${w.also}\n- [ ] ${w.wrong}\n:::`,
  short: (w) => `:::{question}\n${w.question}\n\n= ${w.right}\n:::`,
  number: (w) => `:::{question}\n${w.question}\n\n= 10 ± 1\n:::`,
  order: (w) => `:::{question}\n:type: ordering\n${w.question}\n\n1. ${w.first}\n2. ${w.second}\n:::`,
  gaps: (w) => `:::{question}\n${w.gaps}\n:::`,
  hint: (w) => `:::{dropdown} ${w.hint}\n${w.clue}\n:::`,
  note: (w) => `:::{note}\n${w.note}\n:::`,
} as const satisfies Readonly<Record<string, (words: Names) => string>>;

export type BlockName = keyof typeof BLOCKS;
