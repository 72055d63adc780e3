import { describe, expect, it } from 'vitest';
import { ghostOf, placed } from '../../src/studio/ghosts.ts';
import type { Ghost } from '../../src/studio/protocol.ts';

const missing = (name: string, file = 'lesson.md', wanted = name): Ghost => ({
  ...{ kind: 'missing', name, file, wanted, line: 1 },
});
const film: Ghost = {
  kind: 'hosted',
  name: 'https://example.org/films/tide.mp4',
  file: 'part/page.md',
  line: 3,
  wanted: 'part/media/tide.mp4',
};
const bay = missing('media/the bay.png');
const ghosts = [missing('sun.jpg'), bay, film];

describe('a file that is given', () => {
  it.each([
    ['the bay.png', bay],
    ['The_Bay.PNG', bay],
    ['the-bay.jpg', bay],
    ['tide.mp4', film],
    ['sun.jpg', ghosts[0]],
    ['moon.png', undefined],
  ])('is known by its name: %s', (name, ghost) => {
    expect(ghostOf(name, ghosts)).toBe(ghost);
  });

  it('is known by a name that an address escapes, and by one in other letters of the same look', () => {
    const turk = missing('media/automate%20aux%20%C3%A9checs.png');
    expect(ghostOf('automate aux e\u0301checs.png', [turk])).toBe(turk);
  });

  it('lies where the page says', () => {
    expect(placed('IMG_1.PNG', bay, '# Tides\n')).toEqual({ path: 'media/the bay.png' });
    expect(placed('a.jpeg', ghosts[0]!, '')).toEqual({ path: 'sun.jpg' });
  });

  it('of another kind lies under its own name, which the front matter tells', () => {
    expect(placed('bay.jpg', bay, '# Tides\n')).toEqual({
      path: 'media/bay.jpg',
      text: '---\nmedia:\n  media/the bay.png: media/bay.jpg\n---\n\n# Tides\n',
    });
  });

  it('in the place of a hosted one is mapped from the page’s own folder', () => {
    expect(placed('my film.mp4', film, '# Tides\n')).toEqual({
      path: 'part/media/my film.mp4',
      text: '---\nmedia:\n  https://example.org/films/tide.mp4: media/my film.mp4\n---\n\n# Tides\n',
    });
  });
});
