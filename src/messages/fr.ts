import type { MessagesByRoom } from './catalogue.ts';
import { banks } from './fr/banks.ts';
import { books } from './fr/books.ts';
import { cartridges } from './fr/cartridges.ts';
import { checks } from './fr/checks.ts';
import { documents } from './fr/documents.ts';
import { packages } from './fr/packages.ts';
import { page } from './fr/page.ts';
import { projects } from './fr/projects.ts';
import { qti } from './fr/qti.ts';
import { questions } from './fr/questions.ts';
import type { rulesByRoom } from './rules.ts';

export { otherKinds } from './fr/other-kinds.ts';
export { writeFaults } from './fr/write-faults.ts';

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
