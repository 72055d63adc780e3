/** The model: the one value that readers make and exporters take. */
export * from './asset.ts';
export * from './content.ts';
export * from './course.ts';
export * from './diagnostic.ts';
export * from './entry.ts';
export * from './graded.ts';
export * from './judge.ts';
export * from './lesson.ts';
export * from './nearest.ts';
export * from './question.ts';
export * from './rewrite.ts';
export * from './setting-problems.ts';
export * from './settings.ts';
export * from './text.ts';
export * from './withheld.ts';
