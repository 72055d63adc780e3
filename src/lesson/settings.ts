/** What an author may settle, in front matter or in `cartable.yml`; everything has a default. */
import { z } from 'zod';

const list = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value))
  .pipe(z.array(z.string().min(1)));

/** Fields that describe the lesson; each overrules what the page itself says. */
export const Description = z.object({
  id: z.string().optional(),
  title: z.string().optional(),
  language: z.string().optional(),
  description: z.string().optional(),
  /** `45 min`, `1 h 30`, or ISO 8601. */
  duration: z.string().optional(),
  keywords: list.optional(),
  authors: list.optional(),
  licence: z.string().optional(),
  /** URL, or path as the page writes it → file in the lesson's folder, bundled in its place. */
  media: z.record(z.string(), z.string()).optional(),
});

export const Settings = z.object({
  /** A local video larger than this doesn't ride in the quiz (bytes). */
  quizVideoLimit: z
    .number()
    .int()
    .nonnegative()
    .default(8 * 1024 * 1024),
  /**
   * Where a Moodle course asks a lesson's questions: in its quiz; in the lesson, as the SCORM package does; or in
   * both, where learners answer and are graded twice.
   */
  courseQuestions: z.enum(['quiz', 'lesson', 'both']).default('quiz'),
});

export type Description = z.infer<typeof Description>;
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});
