/** What build servers are given: the Action, GitLab's template, our own workflows. What they run is run here. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../support/folder.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
// Build servers run them on Linux; the `bash` of Windows may be another system's.
const hasBash = process.platform !== 'win32' && spawnSync('bash', ['-c', 'true']).status === 0;

const LESSONS = {
  'lessons/tides.md':
    '---\nlanguage: en\n---\n\n# Tides\n\n![A map](no-map.png)\n\na) Why?\n\n```{dropdown} Answer\nThe moon.\n```\n',
};

/** Runs a step's script; what GitHub and GitLab set stands in `env`. */
function bash(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, LC_ALL: 'C', ...env },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (out += text));
  return new Promise<{ code: number; out: string }>((resolve) =>
    child.on('close', (code) => resolve({ code: code ?? -1, out })),
  );
}

describe.skipIf(!hasBash)('the GitHub Action', () => {
  const { inputs, runs } = read('action.yml');
  const step = (name: string) => runs.steps.find((one: { name?: string }) => one.name === name);

  async function build(given: Readonly<Record<string, string>>) {
    const folder = await folderWith(LESSONS);
    const { run, env } = step('Build');
    const filled = Object.fromEntries(
      Object.entries<string>(env).map(([key, value]) => [
        key,
        value
          .replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => given[name] ?? inputs[name].default)
          .replace(/\$\{\{ runner\.temp \}\}/, folder),
      ]),
    );
    const result = await bash(run, folder, {
      ...filled,
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: root,
      GITHUB_STEP_SUMMARY: join(folder, 'step.md'),
    });
    return { ...result, folder };
  }

  it('builds a folder as it is called in README, annotates, and leaves a page for the comment', async () => {
    const { code, out, folder } = await build({ lessons: 'lessons', options: '--each --to scorm12' });
    expect(code).toBe(0);
    expect(out).toMatch(/^::warning file=lessons\/tides\.md,line=7,col=\d+,title=media-missing::/m);
    expect(readFileSync(join(folder, 'step.md'), 'utf8')).toContain('tides.scorm12.zip');
    expect(existsSync(join(folder, 'cartable.md'))).toBe(true);
    expect(existsSync(join(folder, 'dist'))).toBe(true);
  });

  it('fails where warnings are to fail, and tells why all the same', async () => {
    const { code, folder } = await build({ lessons: 'lessons/tides.md', strict: 'true' });
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'step.md'), 'utf8')).toContain('media-missing');
  });

  it('an input that is no name of a lesson is no command', async () => {
    const { code, folder } = await build({ lessons: '$(touch owned); touch owned', options: '*' });
    expect(code).not.toBe(0);
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });
});

describe.skipIf(!hasBash)('GitLab’s template', () => {
  const template = read('ci/gitlab.yml');
  const job = template.cartable;

  it('builds, and writes its Code Quality report where GitLab is told it lies', async () => {
    const folder = await folderWith({
      ...LESSONS,
      'bin/npm': '#!/bin/sh\nexit 0\n',
      'bin/cartable': `#!/bin/sh\nexec node ${join(root, 'lib/cli.js')} "$@"\n`,
    });
    const script = `chmod +x bin/*; PATH="$PWD/bin:$PATH"\n${job.script.join('\n')}`;
    const { code } = await bash(script, folder, { ...template.variables, CARTABLE_LESSONS: 'lessons' });
    expect(code).toBe(0);
    const [remark] = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'));
    expect(remark).toMatchObject({
      check_name: 'media-missing',
      location: { path: 'lessons/tides.md', lines: { begin: 7 } },
    });
    expect(existsSync(join(folder, template.variables.CARTABLE_OUT))).toBe(true);
  });

  it('comments once, and renews its comment the next time', async () => {
    const notes: { id: number; body: string }[] = [{ id: 1, body: 'Looks fine.' }];
    const asked: string[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (data) => (text += data));
      request.on('end', () => {
        asked.push(`${request.method} ${request.url} ${request.headers['private-token']}`);
        const body = text && JSON.parse(text).body;
        if (request.method === 'POST') notes.push({ id: 7, body });
        if (request.method === 'PUT') notes.find(({ id }) => request.url!.endsWith(`/${id}`))!.body = body;
        response.end(JSON.stringify(notes));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const env = {
      CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
      CI_PROJECT_ID: '12',
      CI_MERGE_REQUEST_IID: '3',
      CARTABLE_TOKEN: 'secret',
    };
    for (const words of ['first', 'second']) {
      const folder = await folderWith({ 'cartable.md': `### Cartable\n\n${words}\n` });
      expect(await bash(job.after_script.join('\n'), folder, env)).toEqual({ code: 0, out: '' });
    }
    expect(notes.map(({ body }) => body)).toEqual(['Looks fine.', '### Cartable\n\nsecond\n']);
    expect(asked.at(-1)).toBe('PUT /api/v4/projects/12/merge_requests/3/notes/7 secret');
  });
});

describe('our own workflows', () => {
  const workflows = readdirSync(join(root, '.github/workflows')).map(
    (name) => [name, readFileSync(join(root, '.github/workflows', name), 'utf8')] as const,
  );
  const { scripts } = read('package.json');

  it.each(workflows)(
    '%s is YAML whose npm scripts there are, and may write no more than it says',
    (_, text) => {
      const { jobs, permissions } = parse(text);
      expect(Object.keys(jobs).length).toBeGreaterThan(0);
      expect(permissions).toBeTypeOf('object');
      for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name!]);
    },
  );

  it('tests run on Node 20, 22 and 24 and on three systems', () => {
    const { matrix } = read('.github/workflows/test.yml').jobs.fast.strategy;
    expect(matrix.node).toEqual([20, 22, 24]);
    expect(matrix.os.map((name: string) => name.split('-')[0])).toEqual(['ubuntu', 'macos', 'windows']);
  });

  it('the page’s tests run in each engine that can be chosen, whose name they are given', () => {
    const { steps, strategy } = read('.github/workflows/test.yml').jobs.page;
    expect(strategy.matrix.browser).toEqual(['chromium', 'firefox', 'webkit']);
    const { run, env } = steps.at(-1);
    expect(run).toBe('npm run unit:browser');
    expect(env.CARTABLE_BROWSER).toContain('matrix.browser');
  });

  it.skipIf(!hasBash)(
    'packages of every system are compared, by reports that are equal only where all bytes are',
    async () => {
      const { fast, bytes } = read('.github/workflows/test.yml').jobs;
      const commands = fast.steps.flatMap(({ run = '' }) => /^node lib\/cli\.js (.*)$/.exec(run)?.[1] ?? []);
      expect(commands).toHaveLength(1);
      const compared = bytes.steps.at(-1).run;
      const folder = await folderWith({ 'a/report.json': '{"a": 1}', 'b/report.json': '{"a": 1}' });
      const code = () => spawnSync('bash', ['-e', '-c', compared], { cwd: folder }).status;
      expect(code()).toBe(0);
      writeFileSync(join(folder, 'b/report.json'), '{"a": 2}');
      expect(code()).toBe(1);
    },
  );
});

describe('a release', () => {
  const script = join(root, 'scripts/release-notes.mjs');
  const CHANGES = '# Changelog\n\n## Unreleased\n\n- Tides.\n\n## 0.1.0 (2026-01-01)\n\n- Moons.\n';
  const run = (cwd: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });

  it('takes what is unreleased, and tells it alone', async () => {
    const folder = await folderWith({ 'CHANGELOG.md': CHANGES, 'package.json': '{ "version": "0.2.0" }' });
    expect(run(folder).status).toBe(0);
    const text = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
    expect(text).toMatch(/^## Unreleased\n\n## 0\.2\.0 \(\d{4}-\d\d-\d\d\)\n\n- Tides\.\n\n## 0\.1\.0 /m);
    expect(run(folder, 'v0.2.0').stdout).toBe('- Tides.\n');
    expect(run(folder, 'v0.1.0').stdout).toBe('- Moons.\n');
  });

  it('of nothing, or of a version that nothing is told of, fails', async () => {
    const folder = await folderWith({
      'CHANGELOG.md': CHANGES.replace('- Tides.\n\n', ''),
      'package.json': '{ "version": "0.2.0" }',
    });
    expect(run(folder).status).not.toBe(0);
    expect(run(folder, 'v0.3.0').status).not.toBe(0);
  });
});
