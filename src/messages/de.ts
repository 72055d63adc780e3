import type { MessagesByRoom } from './catalogue.ts';
import { banks } from './de/banks.ts';
import { books } from './de/books.ts';
import { cartridges } from './de/cartridges.ts';
import { checks } from './de/checks.ts';
import { documents } from './de/documents.ts';
import { packages } from './de/packages.ts';
import { page } from './de/page.ts';
import { projects } from './de/projects.ts';
import { qti } from './de/qti.ts';
import { questions } from './de/questions.ts';
import type { rulesByRoom } from './rules.ts';

export { otherKinds } from './de/other-kinds.ts';
export { writeFaults } from './de/write-faults.ts';

export const messages: MessagesByRoom<typeof rulesByRoom> = {
  projects,
  documents,
  page,
  questions,
  banks,
  books,
  packages,
  cartridges,
  qti,
  checks,
};
