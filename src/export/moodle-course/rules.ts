/** What a Moodle course can't carry as it is. */
import type { Rule } from '../../lesson/index.ts';

export const noQuiz: Rule<{ readonly title: string }> = {
  id: 'moodle-course-no-quiz',
  severity: 'info',
  words: {
    en: ({ title }) => ({
      message: `“${title}” asks no question.`,
      assumed: 'The Moodle course has the lesson without a quiz.',
    }),
    fr: ({ title }) => ({
      message: `« ${title} » ne pose aucune question.`,
      assumed: 'Le cours Moodle a la leçon sans test.',
    }),
  },
};
