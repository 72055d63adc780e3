import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/build/index.ts';

const SCHEMA = new URL('../../src/build/settings.schema.json', import.meta.url);

describe('the schema of cartable.yml', () => {
  // `UPDATE=1 npx vitest run tests/build/settings-schema.test.ts && npx biome check --write src` writes the file anew.
  if (process.env.UPDATE) writeFileSync(SCHEMA, `${JSON.stringify(settingsSchema(), null, 2)}\n`);
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true }).compile(schema);

  it('lies in the project as the code has it', () => {
    expect(schema).toEqual(settingsSchema());
  });

  it('accepts what authors write', () => {
    const settings = {
      language: 'fr',
      keywords: 'eau, glace',
      authors: ['A. Teacher'],
      answers: 'after-finish',
      attempts: 'unlimited',
      rules: { 'alt-missing': 'error' },
    };
    expect([validate(settings), validate.errors]).toEqual([true, null]);
  });

  it('marks a setting that doesn’t exist, and a value that isn’t one', () => {
    expect(validate({ anwsers: 'never' })).toBe(false);
    expect(validate({ answers: 'sometimes' })).toBe(false);
  });
});
