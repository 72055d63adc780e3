/** Names that every object has a member of: any word may be one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a question and a field may be called %s',
  async (name) => {
    const folder = await folderWith({
      'moon.md': `---\nlanguage: en\n${name}: x\n---\n\n# Moon\n\n\`\`\`{glossary}\nTide\n: Water that comes and goes.\n\`\`\`\n\n(${name})=\na) Why?\n\n\`\`\`{dropdown} Answer\nSo.\n\`\`\`\n`,
    });
    const targets = 'scorm12,scorm2004,moodle-quiz,moodle-course,moodle-glossary';
    const said = await cartable([
      'build',
      join(folder, 'moon.md'),
      '--to',
      targets,
      '--out',
      join(folder, 'out'),
    ]);
    expect(said.err).not.toContain('error');
    expect(said.code).toBe(0);
    // Records by question id, in the report as in the page, hold what was put into them alone.
    const report = JSON.parse(await readFile(join(folder, 'out/moon/report.json'), 'utf8'));
    expect(report.questions[0].id in {}).toBe(false);
    expect(report.questions[0].fields['moodle-glossary']).toEqual([]);
  },
);
