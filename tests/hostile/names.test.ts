/** Questions called as every object's own members are: any word may be a name. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a question may be called %s',
  async (name) => {
    const folder = await folderWith({
      'moon.md': `---\nlanguage: en\n---\n\n# Moon\n\n(${name})=\na) Why?\n\n\`\`\`{dropdown} Answer\nSo.\n\`\`\`\n`,
    });
    const targets = 'scorm12,scorm2004,moodle-quiz,moodle-course';
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
  },
);
