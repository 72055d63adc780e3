/** What a share of a course leaves beside its lessons, for whoever joins the shares. */
import * as z from 'zod';
import { once, type Shard } from '../lesson/index.ts';
import { reportShape } from './report-schema.ts';

export const shardShape = once(() => {
  const { diagnostics, lesson } = reportShape().shape;
  return z.object({
    schemaVersion: z.literal(1),
    cartable: z.string(),
    shard: z.object({ index: z.int().min(1), count: z.int().min(1) }),
    /** What the project itself says of the course; null or empty is left to its lessons. */
    course: lesson.pick({ title: true, source: true, authors: true, keywords: true }).extend({
      id: z.string().regex(/^[\w-]+$/),
      language: z.string().nullable(),
    }),
    /** Every lesson of the course, by its file, in the order in which they are taught: the same in each share. */
    pages: z.array(z.string()),
    /** Those of this share. */
    lessons: z.array(
      z.object({
        source: z.string(),
        /** Of its delivery; null where an error left none. */
        folder: z
          .string()
          .regex(/^[\w-]+$/)
          .nullable(),
        /** What was told of a lesson that wasn't delivered. */
        diagnostics,
      }),
    ),
    /** Of the course itself. */
    diagnostics,
  });
});

const asRecord = (value: unknown) => shardShape().parse(value);
export type ShardRecord = ReturnType<typeof asRecord>;

export const shardFile = ({ index, count }: Shard): string => `shard-${index}-of-${count}.json`;
export const SHARD_FILE = /^shard-\d+-of-\d+\.json$/;
