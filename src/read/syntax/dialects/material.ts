/** Material for MkDocs, and Python-Markdown with the extensions and plug-ins that its sites use. */
import { type Dialect, signIn } from './dialect.ts';
import { boxDirectives, boxRules } from './material/boxes.ts';
import { macroDirectives, macroRules } from './material/macros.ts';
import { markRules } from './material/marks.ts';

const SIGN =
  /^[ \t>]*(?:(?:!!!|\?\?\?[+-]?)[ \t]*["\p{L}].*|===[+!]?[ \t]+".*|-+8<-+.*|\/\/\/ (?:details|admonition|tab|caption|note|tip|info|warning|question|example)\b.*)|:(?:material|fontawesome|octicons|simple)-[\w-]+:|\{:?[ \t]*\.md-button/mu;

export const material: Dialect = {
  name: 'Material for MkDocs',
  evidence: (text) => signIn(text, SIGN),
  extend: (md) => {
    boxRules(md);
    macroRules(md);
    markRules(md);
  },
  directives: [...boxDirectives, ...macroDirectives],
};
