/** What is laid into the browser's cache for the stand-in LMS. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPreviewer } from '../../src/studio/previewed.ts';

const MANIFEST = `<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<organizations default="o"><organization identifier="o"><item identifier="i" identifierref="r"><title>Tides</title></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;

const lesson = {
  entries: [
    { path: 'imsmanifest.xml', pieces: [MANIFEST] },
    { path: 'index.html', pieces: ['<h1>Tides</h1>'] },
    { path: 'media/ebb.mp4', pieces: [new Uint8Array(8)] },
  ],
} as unknown as Parameters<ReturnType<typeof openPreviewer>['show']>[0];

/** A browser's cache with no room for what is so called. */
function cacheWithout(refused: RegExp): string[] {
  const laid: string[] = [];
  const put = async (address: string): Promise<void> => {
    if (refused.test(address)) throw new Error('no room');
    laid.push(address.replace(/^.*\//, ''));
  };
  vi.stubGlobal('caches', { open: async () => ({ put, delete: async () => false }) });
  vi.stubGlobal('location', { href: 'http://127.0.0.1/' });
  return laid;
}

describe('the preview', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('lends a film for which the browser has no room', async () => {
    const laid = cacheWithout(/mp4$/);
    const { scos, lent } = await openPreviewer('a').show(lesson);
    expect(scos.map(({ title }) => title)).toEqual(['Tides']);
    expect(laid).toEqual(['imsmanifest.xml', 'index.html']);
    expect(lent.map(({ address, content }) => [address, content.size, content.type])).toEqual([
      ['http://127.0.0.1/preview/a/media/ebb.mp4', 8, 'video/mp4'],
    ]);
  });

  it('lends a large film in any case, and the film it is when it is another', async () => {
    const laid = cacheWithout(/never/);
    const previewer = openPreviewer('a');
    const film = (bytes: number) => {
      const large = { path: 'media/ebb.mp4', pieces: [new Uint8Array(bytes)] };
      return { entries: [...lesson.entries.slice(0, 2), large] } as unknown as typeof lesson;
    };
    const sizes = async (bytes: number) =>
      (await previewer.show(film(bytes))).lent.map(({ content }) => content.size);
    expect(await sizes(2_000_000)).toEqual([2_000_000]);
    expect(laid).toEqual(['imsmanifest.xml', 'index.html']);
    expect(await sizes(3_000_000)).toEqual([3_000_000]);
    expect(await sizes(10)).toEqual([]);
    expect(laid).toContain('ebb.mp4');
  });

  it('is none where the browser has no room for the page itself', async () => {
    cacheWithout(/html$/);
    await expect(openPreviewer('a').show(lesson)).rejects.toThrow('no room');
  });

  it('lays what found no room once there is some', async () => {
    cacheWithout(/html$/);
    const previewer = openPreviewer('a');
    await expect(previewer.show(lesson)).rejects.toThrow('no room');
    const laid = cacheWithout(/never/);
    await previewer.show(lesson);
    expect(laid).toContain('index.html');
  });
});
