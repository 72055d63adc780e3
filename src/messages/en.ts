import type { MessagesByRoom } from './catalogue.ts';
import { banks } from './en/banks.ts';
import { books } from './en/books.ts';
import { cartridges } from './en/cartridges.ts';
import { checks } from './en/checks.ts';
import { documents } from './en/documents.ts';
import { packages } from './en/packages.ts';
import { page } from './en/page.ts';
import { projects } from './en/projects.ts';
import { qti } from './en/qti.ts';
import { questions } from './en/questions.ts';
import type { rulesByRoom } from './rules.ts';

export { otherKinds } from './en/other-kinds.ts';
export { writeFaults } from './en/write-faults.ts';

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
