import type { MessagesByRoom } from './catalogue.ts';
import { banks } from './it/banks.ts';
import { books } from './it/books.ts';
import { cartridges } from './it/cartridges.ts';
import { checks } from './it/checks.ts';
import { documents } from './it/documents.ts';
import { packages } from './it/packages.ts';
import { page } from './it/page.ts';
import { projects } from './it/projects.ts';
import { qti } from './it/qti.ts';
import { questions } from './it/questions.ts';
import type { rulesByRoom } from './rules.ts';

export { otherKinds } from './it/other-kinds.ts';
export { writeFaults } from './it/write-faults.ts';

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
