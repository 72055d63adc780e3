/** What is said of an author's settings besides `settings-invalid`. */
import type { Rule } from '../lesson/index.ts';

export const settingMisspelt: Rule<{ readonly key: string; readonly nearest: string }> = {
  id: 'setting-misspelt',
  severity: 'warning',
  words: {
    en: ({ key, nearest }) => ({
      message: `There is no setting “${key}”.`,
      assumed: 'It is passed over.',
      remedy: `Did you mean “${nearest}”?`,
    }),
    fr: ({ key, nearest }) => ({
      message: `Il n’y a pas de réglage « ${key} ».`,
      assumed: 'Il est laissé de côté.',
      remedy: `Vouliez-vous écrire « ${nearest} » ?`,
    }),
  },
};
