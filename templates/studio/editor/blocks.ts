/** What “Insert” writes: one of each, to be filled in. */
import type { QuestionKind } from '../../../src/lesson/index.ts';
import type { Words } from '../words.ts';

type Names = Words['source']['blocks'];

export type BlockName = QuestionKind | 'hint' | 'note';

export const BLOCKS: Readonly<Record<BlockName, (words: Names) => string>> = {
  open: (w) => `${w.question}\n\n:::{dropdown} ${w.answer}\n${w.model}\n:::`,
  'single-choice': (w) =>
    `:::{question}\n${w.question}\n\n- [x] ${w.right}\n- [ ] ${w.wrong}\n===\n${w.model}\n:::`,
  'multiple-choice': (w) =>
    `:::{question}\n${w.question}\n\n- [x] ${w.right}\n- [x] ${w.also}\n- [ ] ${w.wrong}\n:::`,
  'true-false': (w) => `:::{question}\n${w.claim}\n\n- [x] ${w.yes}\n- [ ] ${w.no}\n:::`,
  'short-answer': (w) => `:::{question}\n${w.question}\n\n= ${w.right}\n:::`,
  numerical: (w) => `:::{question}\n${w.question}\n\n= 10 ± 1\n:::`,
  matching: (w) => `:::{question}\n${w.question}\n\n${w.pairs}\n:::`,
  ordering: (w) => `:::{question}\n:type: ordering\n${w.question}\n\n1. ${w.first}\n2. ${w.second}\n:::`,
  'gap-fill': (w) => `:::{question}\n${w.gaps}\n:::`,
  hint: (w) => `:::{dropdown} ${w.hint}\n${w.clue}\n:::`,
  note: (w) => `:::{note}\n${w.note}\n:::`,
};
