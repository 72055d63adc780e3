/** What SCORM's schemas have against a manifest. */
import { rule } from './finding.ts';

/** Moodle reads past it; LMSs that validate, and ADL's own test suite, refuse the package. */
export const invalid = rule<{ words: string }>(
  'manifest-schema',
  'warning',
  ({ words }) => ({
    message: `SCORM’s schema doesn’t allow what stands here: ${words}.`,
    remedy: 'Correct this place; some LMSs refuse a manifest that their schemas don’t allow.',
  }),
  ({ words }) => ({
    message: `Le schéma de SCORM ne permet pas ce qui est écrit ici ; en ses termes : ${words}.`,
    remedy: 'Corrigez cet endroit ; certains LMS refusent un manifeste que leurs schémas n’admettent pas.',
  }),
);
