import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/build/index.ts';

describe('the schema of cartable.yml', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(settingsSchema() as object);

  it('is what `npm run docs` writes', async () => {
    const written = `${JSON.stringify(settingsSchema(), null, 2)}\n`;
    await expect(written).toMatchFileSnapshot('../../src/build/settings.schema.json');
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
