/** Addresses and frames: a film plays when it is asked for, anything else is a link. */
import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { marks, read } from './support.ts';

const FILM =
  '<cartable-video data-url="https://www.youtube.com/watch?v=abc123" data-provider="youtube" data-video="abc123"></cartable-video>';

describe('a bare address', () => {
  it.each([
    ['on its own', 'https://youtu.be/abc123\n', FILM],
    ['in angle brackets', '<https://www.youtube.com/watch?v=abc123>\n', FILM],
    ['on the last line of a paragraph', 'Watch:\nhttps://youtu.be/abc123\n', `<p>Watch:</p>${FILM}`],
    ['in a directive', ':::{htmlonly}\nhttps://youtu.be/abc123\n:::\n', FILM],
  ])('of a hosted film is the film: %s', async (_where, text, html) => {
    const result = await read(`# T\n\n${text}`);
    expect(result.html).toBe(html);
    expect(marks(result.diagnostics)).toEqual([]);
  });

  it('of one of Vimeo’s is its too', async () => {
    const { html } = await read('# T\n\nhttps://vimeo.com/12345\n');
    expect(html).toContain('data-provider="vimeo" data-video="12345"');
  });

  it.each([
    ['of another page', 'https://example.org/a_b_c?d=1', 'https://example.org/a_b_c?d=1', ''],
    ['at the end of a sentence', 'See https://example.org/a.', 'https://example.org/a', '.'],
    ['of a film among words', 'See https://youtu.be/abc123, please.', 'https://youtu.be/abc123', ', please.'],
    ['of a film in a list', '- https://youtu.be/abc123', 'https://youtu.be/abc123', ''],
  ])('%s is a link', async (_where, text, href, after) => {
    const { html } = await read(`# T\n\n${text}\n`);
    expect(html).toMatch(
      new RegExp(
        `<a href="${href.replace(/[?.]/g, '\\$&')}"[^>]*>${href.replace(/[?.]/g, '\\$&')}</a>${after.replace('.', '\\.')}<`,
      ),
    );
    expect(html).not.toContain('cartable-video');
  });

  it.each(['example.org', 'me@example.org', '//example.org', '`https://example.org`', 'ftp://example.org'])(
    'must say that it is one: %s stays as it is',
    async (text) => {
      expect((await read(`# T\n\n${text}\n`)).html).not.toContain('<a ');
    },
  );
});

describe('a frame', () => {
  it.each([
    ['<iframe src="https://www.youtube.com/embed/abc123"></iframe>', FILM],
    ['<iframe src="https://www.youtube-nocookie.com/embed/abc123"></iframe>', FILM],
    [':::{iframe} https://www.youtube.com/embed/abc123\n:::', FILM],
  ])('that shows a film is the film: %s', async (text, html) => {
    const result = await read(`# T\n\n${text}\n`);
    expect(result.html).toBe(html);
    expect(marks(result.diagnostics)).toEqual([]);
  });

  it('that shows a list of films leads to it', async () => {
    const { html } = await read(
      '# T\n\n<iframe src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe>\n',
    );
    expect(html).toBe(
      '<cartable-video data-url="https://www.youtube.com/playlist?list=PL1" data-provider="other"></cartable-video>',
    );
  });

  it.each([
    ['raw', '<iframe src="https://example.org/map" title="A map"></iframe>', '3:1'],
    ['a directive', ':::{iframe} https://example.org/map\n:title: A map\n:::', '3:4'],
  ])('that shows another page is a link, and the message says so: %s', async (_how, text, place) => {
    const { html, diagnostics } = await read(`# T\n\n${text}\n`);
    expect(html).toMatch(/<a href="https:\/\/example.org\/map"[^>]*>A map<\/a>/);
    expect(marks(diagnostics)).toEqual([`${place} frame-linked`]);
    expect(wordingIn(diagnostics[0]!, 'en')).toEqual({
      message: 'A frame shows https://example.org/map, which can’t travel in a package.',
      assumed: 'A link to that page stands in its place.',
      remedy: 'Say beside it what learners are to do there.',
    });
  });

  it.each([
    [
      'https://www.geogebra.org/m/abc123',
      'https://www.geogebra.org/m/abc123',
      'https://www.geogebra.org/material/iframe/id/abc123',
    ],
    [
      'https://www.geogebra.org/material/iframe/id/abc123/width/800/height/600/sri/true',
      'https://www.geogebra.org/m/abc123',
      'https://www.geogebra.org/material/iframe/id/abc123',
    ],
    [
      'https://www.geogebra.org/classic/xyz',
      'https://www.geogebra.org/classic/xyz',
      'https://www.geogebra.org/classic/xyz',
    ],
    [
      'https://learningapps.org/watch?v=pabc12',
      'https://learningapps.org/watch?v=pabc12',
      'https://learningapps.org/watch?v=pabc12',
    ],
    [
      '//learningapps.org/1234567',
      'https://learningapps.org/watch?app=1234567',
      'https://learningapps.org/watch?app=1234567',
    ],
    ['https://h5p.org/h5p/embed/1234', 'https://h5p.org/h5p/embed/1234', 'https://h5p.org/h5p/embed/1234'],
    [
      'https://school.h5p.com/content/129/embed',
      'https://school.h5p.com/content/129',
      'https://school.h5p.com/content/129/embed',
    ],
    [
      'https://www.desmos.com/calculator/abcdef?embed',
      'https://www.desmos.com/calculator/abcdef',
      'https://www.desmos.com/calculator/abcdef?embed',
    ],
    [
      'https://view.genial.ly/5f3b1c2d4e5f6a7b',
      'https://view.genially.com/5f3b1c2d4e5f6a7b',
      'https://view.genially.com/5f3b1c2d4e5f6a7b',
    ],
    [
      'https://phet.colorado.edu/sims/html/circuits/latest/circuits_en.html',
      'https://phet.colorado.edu/sims/html/circuits/latest/circuits_en.html',
      'https://phet.colorado.edu/sims/html/circuits/latest/circuits_en.html',
    ],
  ])('that shows something to do, %s, is opened when a learner asks', async (src, url, embed) => {
    const expected = `<cartable-embed data-url="${url}" data-embed="${embed}">To do</cartable-embed>`;
    const raw = await read(`# T\n\n<iframe src="${src}" title="To do"></iframe>\n`);
    const directive = await read(`# T\n\n:::{iframe} ${src}\n:title: To do\n:::\n`);
    expect([raw.html, directive.html].map((html) => html.includes(expected))).toEqual([true, true]);
    expect(marks([...raw.diagnostics, ...directive.diagnostics])).toEqual([]);
  });

  it.each([
    'https://www.geogebra.org.evil.example/m/abc',
    'https://evil.example/?https://www.geogebra.org/m/abc',
    'https://www.geogebra.org@evil.example/m/abc',
    'https://www.geogebra.org:8443/m/abc',
    'javascript:alert(1)//www.geogebra.org/m/abc',
    'https://h5p.org/h5p/embed/12%22onload=',
    'https://phet.colorado.edu/sims/../../x.html',
  ])('of another host is none, however it looks: %s', async (src) => {
    const { html } = await read(`# T\n\n<iframe src="${src}" title="x"></iframe>\n`);
    expect(html).not.toMatch(/data-embed="(?!https:\/\/h5p\.org\/h5p\/embed\/12")/);
  });

  it('is a link, as ever, where the page may load nothing', async () => {
    const { html, diagnostics } = await read(
      '---\nmediaPolicy: link\n---\n# T\n\n<iframe src="https://www.geogebra.org/m/abc" title="A triangle"></iframe>\n',
    );
    expect(html).toContain('<a href="https://www.geogebra.org/m/abc"');
    expect(marks(diagnostics)).toEqual(['6:1 frame-linked']);
  });
});
