/** The shape of `report.json`: the one source of its type and of its JSON Schema. */
import * as z from 'zod';
import { LMSS, once, QUESTION_KINDS, SETTINGS, TARGETS } from '../lesson/index.ts';

export const reportShape = once(() => {
  const line = z.int().min(1).describe('Counts from 1.');
  const bytes = z.int().nonnegative();
  const sha256 = z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the file, lower-case hexadecimal.');
  const target = z.enum(TARGETS);

  const policies = z.object({
    completion: SETTINGS.completion(),
    scoring: SETTINGS.scoring(),
    passMark: z.number().nullable().describe('Percent; null when nothing is passed or failed.'),
    attempts: z
      .union([z.int(), z.literal('unlimited')])
      .nullable()
      .describe('null: once.'),
    minWords: z.int().nullable(),
    shuffle: z.boolean().describe('Options, stems and items stand in an order of each learner’s own.'),
    draw: z.int().nullable().describe('How many of its questions each learner is asked; null: all.'),
    questions: SETTINGS.questions(),
    answers: SETTINGS.answers(),
    mediaPolicy: SETTINGS.mediaPolicy(),
    stateLimit: z.int().nullable().describe('Characters; null: what the standard grants.'),
    browserStash: z.boolean().describe('Answers that the LMS has no room for wait in the learner’s browser.'),
  });

  return z
    .object({
      schemaVersion: z.literal(1),
      cartable: z.string().describe('The version of Cartable that wrote the report.'),
      lesson: z.object({
        id: z.string(),
        title: z.string(),
        language: z.string().describe('BCP 47.'),
        source: z.string().describe('The lesson’s file, as the user named it.'),
        duration: z.string().nullable().describe('ISO 8601, such as PT45M; null when the lesson names none.'),
        keywords: z.array(z.string()),
        licence: z.string().nullable(),
        authors: z.array(z.string()),
      }),
      questions: z.array(
        z.object({
          id: z.string().describe('The same in every package, and for ever.'),
          revision: z.string().describe('Changes when what the learner is asked or told changes.'),
          kind: z.enum(QUESTION_KINDS),
          label: z.string().nullable().describe('The author’s own label, such as “a)”.'),
          prompt: z.string().describe('As one line of plain text.'),
          source: z.object({ file: z.string(), line }).describe('Where the prompt starts.'),
          hasFeedback: z
            .boolean()
            .describe('Whether a learner is shown a model answer or a comment after answering.'),
          hints: z.int().nonnegative().describe('How many.'),
          points: z.number(),
          fields: z
            .partialRecord(target, z.array(z.string()))
            .describe('Where the answer went, by target, in the target’s own words.'),
        }),
      ),
      assets: z.array(
        z.object({
          path: z.string().describe('In the packages.'),
          source: z.string().describe('Where it was found, relative to the lesson’s folder.'),
          type: z.string().describe('Media type.'),
          bytes,
          sha256,
        }),
      ),
      outsideHosts: z
        .array(
          z.object({
            host: z.string(),
            when: z
              .enum(['link', 'video', 'activity', 'load'])
              .describe(
                'link: when the learner follows a link; video: when the learner starts a hosted video; activity: when the learner opens something to do there; load: at once.',
              ),
            count: z.int().min(1).describe('How many places of the lesson lead there.'),
            examples: z.array(z.string()).describe('The first few addresses.'),
          }),
        )
        .describe('Every host outside the LMS that a learner’s browser would contact.'),
      policies: policies
        .nullable()
        .describe('What the lesson’s page does; null for a course, whose lessons each have theirs.'),
      lessons: z
        .array(z.object({ id: z.string(), title: z.string(), source: z.string(), policies }))
        .nullable()
        .describe(
          'Of a course whose lessons are pages of their own; null for a lesson, and for a course in one SCO.',
        ),
      lms: z
        .enum(LMSS)
        .nullable()
        .describe('Where it goes, as `lms` or `--lms` says; null where nothing does.'),
      packages: z.array(
        z.object({
          target,
          file: z.string(),
          bytes,
          sha256,
          state: z
            .object({
              limit: z.int().describe('Characters of state that the LMS keeps.'),
              open: z.int().describe('Open questions that share them.'),
              guaranteed: z.int().describe('Characters for each answer, whatever is written.'),
              expected: z.int().describe('Characters for each answer of ordinary prose.'),
            })
            .nullable()
            .describe('Room for open answers in a SCORM package; null where there is no need to count.'),
        }),
      ),
      answerKey: z
        .object({ file: z.string(), bytes, sha256 })
        .nullable()
        .describe('The file of the answers that no package shows to learners; null when packages show them.'),
      diagnostics: z.array(
        z.object({
          rule: z.string(),
          severity: z.enum(['error', 'warning', 'info']),
          file: z.string(),
          line,
          column: line,
          message: z.string(),
          assumed: z.string().nullable().describe('What Cartable did about it.'),
          remedy: z.string().nullable().describe('What the author or administrator can do.'),
        }),
      ),
    })
    .meta({
      title: 'Cartable report',
      description:
        'What Cartable made of one lesson. Messages are in English; the delivery sheet has them in the lesson’s language.',
    });
});

/** Inferred through a function, so that the declaration file spells the type out and names no validation library. */
const asReport = (value: unknown) => reportShape().parse(value);
export type Report = ReturnType<typeof asReport>;

/** The report's JSON Schema (draft 2020-12), as `report.schema.json` has it. */
export const reportSchema = (): unknown => z.toJSONSchema(reportShape(), { target: 'draft-2020-12' });
