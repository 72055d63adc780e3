/** What web pages are made of. */
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { sampleLesson } from '../support/sample-lesson.ts';
import { contentOf, exported, FORMS, lessonOf, textOf } from './support.ts';

const film = (bytes: number): Uint8Array => {
  const content = new Uint8Array(bytes);
  content.set(Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1'));
  return content;
};

const MIB = 1024 * 1024;

describe('the zip', () => {
  it('has one page to open, and a folder of all that it needs', async () => {
    const { entries } = await exported('web-site', sampleLesson);
    const [first, ...others] = entries.map(({ path }) => path);
    expect(first).toBe('index.html');
    expect(others.filter((path) => !path.startsWith('files/'))).toEqual([]);
    expect(others).toContain('files/licences.txt');
  });
});

describe('the file', () => {
  it('is called after the lesson, and never like the delivery’s sheet', async () => {
    const of = async (id: string) => (await exported('web-page', { ...sampleLesson, id })).suffix;
    expect(await of('river')).toBe('html');
    expect(await of('index')).toBe('web.html');
  });

  it('holds each file once, and the licences of what it is made of', async () => {
    const text = textOf(await exported('web-page', sampleLesson));
    const river = sampleLesson.assets.find(({ path }) => path.endsWith('riviere.svg'))!;
    const written = Buffer.from(contentOf([river.content as Uint8Array])).toString('base64');
    expect(text.split(written)).toHaveLength(2);
    expect(text).toContain('Permission is hereby granted');
  });

  it('is well-formed HTML', async () => {
    for (const form of FORMS) {
      const wrong: string[] = [];
      fromHtml(textOf(await exported(form, sampleLesson), undefined), {
        onerror: ({ ruleId }) => void wrong.push(String(ruleId)),
      });
      expect(wrong).toEqual([]);
    }
  });

  it('leaves out what is too large for it, says so in its place, and names it', async () => {
    const body = `:::{video} long.mp4\nA long film.\n:::\n\n:::{video} short.mp4\nA short one.\n:::\n\n[The long one](long.mp4) to keep.`;
    const lesson = await lessonOf(body, 'id: ice', { 'long.mp4': film(17 * MIB), 'short.mp4': film(MIB) });
    const { diagnostics, entries } = await exported('web-page', lesson);
    expect(
      diagnostics.filter(({ rule }) => rule === 'web-page-left-out').map(({ params }) => params),
    ).toEqual([{ name: 'long.mp4', size: '17 MB', limit: '16 MB' }]);
    const text = textOf({ entries } as never);
    expect(text.match(/long\.mp4 \(17 MB\) is too large/g)).toHaveLength(2);
    expect(text).toContain('data-file="media/short.mp4"');
    expect(text).not.toContain('data-file="media/long.mp4"');
    expect((await exported('web-site', lesson)).entries.map(({ path }) => path)).toContain(
      'files/media/long.mp4',
    );
  });

  it('leaves out the largest where all of them together are too much', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const body = names.map((name) => `:::{video} ${name}.mp4\n${name}\n:::\n`).join('\n');
    const films = Object.fromEntries(
      names.map((name, at) => [`${name}.mp4`, Buffer.concat([film(15 * MIB + at), Buffer.from(name)])]),
    );
    const { diagnostics } = await exported('web-page', await lessonOf(body, 'id: ice', films));
    expect(
      diagnostics.flatMap(({ rule, params }) =>
        rule === 'web-page-left-out' ? [(params as { name: string }).name] : [],
      ),
    ).toEqual(['d.mp4']);
  });
});

it('equal lessons give equal bytes', async () => {
  for (const form of FORMS) {
    const [one, two] = [
      await exported(form, sampleLesson),
      await exported(form, structuredClone(sampleLesson)),
    ];
    expect(one.entries.map(({ path, pieces }) => [path, contentOf(pieces).toString('latin1')])).toEqual(
      two.entries.map(({ path, pieces }) => [path, contentOf(pieces).toString('latin1')]),
    );
  }
});
