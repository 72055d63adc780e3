import type { MessagesByRoom } from './catalogue.ts';
import { banks } from './es/banks.ts';
import { books } from './es/books.ts';
import { cartridges } from './es/cartridges.ts';
import { checks } from './es/checks.ts';
import { documents } from './es/documents.ts';
import { packages } from './es/packages.ts';
import { page } from './es/page.ts';
import { projects } from './es/projects.ts';
import { qti } from './es/qti.ts';
import { questions } from './es/questions.ts';
import type { rulesByRoom } from './rules.ts';

export { otherKinds } from './es/other-kinds.ts';
export { writeFaults } from './es/write-faults.ts';

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
