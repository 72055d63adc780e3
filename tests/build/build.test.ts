import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = `# La photosynthèse

Les plantes fabriquent leur matière avec la lumière.

a) Que faut-il à la plante, outre la lumière ?

\`\`\`{dropdown} Réponse
De l’eau et du dioxyde de carbone.
\`\`\`
`;

const MISSING = '# Une leçon\n\nDu texte.\n\n![Une feuille](feuille.png)\n';

describe('cartable build', () => {
  it('tells what a setting comes to on the line of the setting', async () => {
    const folder = await folderWith({
      'plantes.md': `---\nlanguage: fr\nscoring: participation\npassMark: 60\n---\n\n${LESSON}`,
      'lumiere.md': `---\nlanguage: fr\nscoring: graded\n---\n\n${LESSON}`,
    });
    const places = async (name: string) => {
      const { err } = await cartable(['build', join(folder, name), '--out', join(folder, 'dist')]);
      return [...err.matchAll(/(\w+\.md:\d+):\d+ \w+ .* (pass-mark-\S+|scoring-\S+)\n/g)].map((one) =>
        one.slice(1),
      );
    };
    expect(await places('plantes.md')).toEqual([
      ['plantes.md:4', 'pass-mark-without-graded'],
      ['plantes.md:4', 'pass-mark-scoring'],
    ]);
    expect(await places('lumiere.md')).toEqual([['lumiere.md:3', 'scoring-nothing-to-grade']]);
  });

  it('writes the two packages, the report and the delivery sheet into a folder named by the lesson', async () => {
    const folder = await folderWith({ 'La photosynthèse (1).md': LESSON });
    const { code, out } = await cartable([
      'build',
      join(folder, 'La photosynthèse (1).md'),
      '--out',
      join(folder, 'dist'),
    ]);
    expect(code).toBe(0);
    const id = 'la-photosynthese-1';
    expect((await readdir(join(folder, 'dist', id))).sort()).toEqual([
      'index.html',
      `${id}.moodle-quiz.xml`,
      `${id}.scorm12.zip`,
      'report.json',
    ]);
    expect(out).toContain(`${id}.scorm12.zip`);
  });

  it('takes a folder with one lesson for that lesson', async () => {
    const folder = await folderWith({
      'sky/lesson.md': LESSON,
      'sky/sources/README.md': '# How it was drawn\n',
    });
    const { err } = await cartable(['build', join(folder, 'sky'), '--out', join(folder, 'dist')]);
    expect(err).toContain('Lesson built');
    expect(await readdir(join(folder, 'dist'))).toEqual(['sky']);
  });

  it('builds only what was asked for, and removes the package that an earlier delivery had', async () => {
    const folder = await folderWith({ 'plantes.md': LESSON });
    const build = (to: string) =>
      cartable(['build', join(folder, 'plantes.md'), '--to', to, '--out', join(folder, 'dist')]);
    await build('scorm12,moodle-quiz');
    await writeFile(join(folder, 'dist/plantes/notes.txt'), 'the administrator’s own');
    await build('moodle-quiz');
    expect((await readdir(join(folder, 'dist/plantes'))).sort()).toEqual([
      'index.html',
      'notes.txt',
      'plantes.moodle-quiz.xml',
      'report.json',
    ]);
  });

  it('takes the folder’s name for a file called lesson, index or README', async () => {
    const folder = await folderWith({ 'Énergie 2/lesson.md': LESSON });
    await cartable(['build', join(folder, 'Énergie 2/lesson.md'), '--out', join(folder, 'dist')]);
    expect(await readdir(join(folder, 'dist'))).toEqual(['energie-2']);
  });

  it('warns of a missing picture with its line, and fails only under --strict, packages written all the same', async () => {
    const folder = await folderWith({ 'feuille.md': MISSING });
    const args = ['build', join(folder, 'feuille.md'), '--to', 'scorm12', '--out', join(folder, 'dist')];
    const lenient = await cartable(args);
    expect(lenient.code).toBe(0);
    expect(lenient.err).toMatch(/feuille\.md:5:16 warning .*feuille\.png.* media-missing\n/);
    expect((await cartable([...args, '--strict'])).code).toBe(1);
    expect((await stat(join(folder, 'dist/feuille/feuille.scorm12.zip'))).size).toBeGreaterThan(1000);
  });

  it('words its diagnostics in the terminal’s language where it has it', async () => {
    const folder = await folderWith({ 'feuille.md': MISSING });
    const { err } = await cartable(
      ['build', join(folder, 'feuille.md'), '--out', join(folder, 'dist')],
      'fr_CH.UTF-8',
    );
    expect(err).toContain('Leçon construite\u00a0: 1 avertissement, 1 info\n');
  });

  it('prints the report on standard output, and nothing else there', async () => {
    const folder = await folderWith({ 'plantes.md': LESSON });
    const { out } = await cartable([
      'build',
      join(folder, 'plantes.md'),
      '--json',
      '--out',
      join(folder, 'dist'),
    ]);
    const written = await readFile(join(folder, 'dist/plantes/report.json'), 'utf8');
    expect(JSON.parse(out)).toEqual(JSON.parse(written));
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      lesson: { id: 'plantes', title: 'La photosynthèse' },
    });
  });

  it('leaves no half-written file when the delivery can’t be written', async () => {
    const folder = await folderWith({
      'plantes.md': LESSON,
      'dist/plantes': 'a file where the folder should be',
    });
    const { code, err } = await cartable([
      'build',
      join(folder, 'plantes.md'),
      '--out',
      join(folder, 'dist'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('delivery-not-written');
    expect(await readdir(join(folder, 'dist'))).toEqual(['plantes']);
  });

  it('names what is amiss in cartable.yml with its line, and builds with what is right in it', async () => {
    const folder = await folderWith({
      'plantes.md': LESSON,
      'cartable.yml':
        'licence: CC: BY 4.0\nquizVideoLimt: 3\ncolour: blue\nanswers: nevr\nrules:\n  title-assumed: fatal\n  alt-missing: info\n',
    });
    const { code, err } = await cartable([
      'build',
      join(folder, 'plantes.md'),
      '--out',
      join(folder, 'dist'),
    ]);
    expect(err.split('\n').filter((line) => line.includes('cartable.yml:'))).toEqual(
      [
        '1:1 warning A line of cartable.yml can’t be read: a colon within the value needs quotes around it. settings-not-yaml',
        '4:1 warning “answers: nevr” isn’t a value of this setting: it is one of after-answer, after-finish, teacher, never. settings-invalid',
        '6:3 warning “rules.title-assumed: fatal” isn’t a value of this setting: it is one of error, warning, info, off. settings-invalid',
        '2:1 warning There is no setting “quizVideoLimt”. setting-misspelt',
        '3:1 warning cartable.yml: there is no setting “colour”. settings-unknown',
      ].map((told) => expect.stringContaining(told)),
    );
    expect(code).toBe(0);
    const report = JSON.parse(await readFile(join(folder, 'dist/plantes/report.json'), 'utf8'));
    expect(report).toMatchObject({ lesson: { licence: 'CC: BY 4.0' }, policies: { answers: 'never' } });
  });

  it('gives the same bytes twice, wherever the lesson lies', async () => {
    const build = async (place: string) => {
      const folder = await folderWith({ [`${place}/plantes.md`]: LESSON });
      await mkdir(join(folder, 'dist'));
      await cartable(['build', join(folder, place, 'plantes.md'), '--out', join(folder, 'dist')]);
      const delivered = join(folder, 'dist/plantes');
      const names = (await readdir(delivered)).sort();
      return Promise.all(
        names.map(async (name) => [name, (await readFile(join(delivered, name))).toString('base64')]),
      );
    };
    expect(await build('here')).toEqual(await build('somewhere/else'));
  });
});
