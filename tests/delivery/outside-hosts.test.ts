import { describe, expect, test } from 'vitest';
import { outsideHosts } from '../../src/delivery/index.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { html, question, sampleLesson } from '../support/sample-lesson.ts';

const lessonWith = (body: string, rest: Partial<Lesson> = {}): Lesson => ({
  ...sampleLesson,
  body: html(body),
  questions: [],
  glossary: [],
  licence: undefined,
  ...rest,
});

const hosts = (lesson: Lesson): readonly string[] =>
  outsideHosts(lesson).map(({ host, when, count }) => `${host} ${when} ×${count}`);

describe('the outside hosts of a lesson', () => {
  test('are the hosts of its links, each once, with their number and first addresses', () => {
    const lesson = lessonWith(
      ['a', 'b', 'b', 'c', 'd'].map((page) => `<a href="https://example.org/${page}">${page}</a>`).join(' '),
    );
    expect(outsideHosts(lesson)).toEqual([
      {
        host: 'example.org',
        when: 'link',
        count: 5,
        examples: ['https://example.org/a', 'https://example.org/b', 'https://example.org/c'],
      },
    ]);
  });

  test('are two for a hosted video: its player when started, its page when the link beside is followed', () => {
    const youtube =
      '<cartable-video data-url="https://www.youtube.com/watch?v=abc" data-provider="youtube" data-video="abc"></cartable-video>';
    const vimeo =
      '<cartable-video data-url="https://vimeo.com/12" data-provider="vimeo" data-video="12"></cartable-video>';
    expect(hosts(lessonWith(youtube + vimeo))).toEqual([
      'www.youtube-nocookie.com video ×1',
      'www.youtube.com link ×1',
      'player.vimeo.com video ×1',
      'vimeo.com link ×1',
    ]);
  });

  test('include a hosted video of another provider, which is only linked', () => {
    const other =
      '<cartable-video data-url="https://tube.example/w/1" data-provider="other"></cartable-video>';
    expect(hosts(lessonWith(other))).toEqual(['tube.example link ×1']);
  });

  test('include the place where a picture that wasn’t bundled can be had', () => {
    const missing =
      '<cartable-missing data-kind="image" data-name="x.png" data-url="http://pictures.example/x.png"></cartable-missing>';
    expect(hosts(lessonWith(missing))).toEqual(['pictures.example link ×1']);
  });

  test('are looked for in prompts, options, hints, model answers and glossary', () => {
    const link = (host: string) => html(`<a href="https://${host}/">x</a>`);
    const lesson = lessonWith('', {
      questions: [
        question('single-choice', 'q', '<p><a href="https://prompt.example/">x</a></p>', {
          options: [
            { id: 'a', content: link('option.example'), correct: true, feedback: link('comment.example') },
          ],
          hints: [link('hint.example')],
          feedback: link('feedback.example'),
        }),
      ],
      glossary: [{ term: 't', definition: link('glossary.example') }],
    });
    expect(hosts(lesson)).toEqual([
      'prompt.example link ×1',
      'option.example link ×1',
      'comment.example link ×1',
      'hint.example link ×1',
      'feedback.example link ×1',
      'glossary.example link ×1',
    ]);
  });

  test('include the licence’s page', () => {
    expect(hosts(lessonWith('', { licence: { name: 'CC0', url: 'https://cc.example/zero' } }))).toEqual([
      'cc.example link ×1',
    ]);
  });

  test('understand addresses without protocol, and ports', () => {
    expect(
      hosts(lessonWith('<a href="//cdn.example/a">a</a> <a href="http://b.example:8080/">b</a>')),
    ).toEqual(['cdn.example link ×1', 'b.example:8080 link ×1']);
  });

  test('are none for what stays in the package, mail addresses and broken addresses', () => {
    const inside = `<a href="#note">1</a> <a href="asset:media/a.pdf">a</a> <a href="lesson:other#x">b</a>
      <a href="mailto:a@example.org">m</a> <a href="http://">broken</a> <img src="asset:media/a.png" alt="">`;
    expect(hosts(lessonWith(inside))).toEqual([]);
  });

  test('would tell on content that is fetched at once', () => {
    expect(hosts(lessonWith('<img src="https://tracker.example/p.gif" alt="">'))).toEqual([
      'tracker.example load ×1',
    ]);
  });
});
