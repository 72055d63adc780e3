/** The studio’s page, used as a teacher uses it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

import { describe, expect, it } from 'vitest';
import { openStudio } from '../../src/preview/index.ts';
import { browserPath, needs } from '../support/browser.ts';
import { folderWith } from '../support/folder.ts';
import { png } from '../support/memory-files.ts';
import { isKeptWhole, type Person, paste, wasQuiet } from './person.ts';
import { seatInStudio } from './seat.ts';

const TURK = `# The chess player

Spectators saw a machine.

![The cabinet, its doors open](media/cabinet.png)

![](media/turban.png)

a) Who moved the pieces?

:::{dropdown} Answer
A player hidden in the cabinet.
:::

b) Why was he hidden?

:::{dropdown} Answer
So that the machine seemed to think.
:::
`;

/** A picture that browsers show: a dot. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** For one who has asked for none that moves less: for all others nothing is drawn while it is waited for. */
const MOVING = { reducedMotion: 'no-preference' };

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.skipIf(!browserPath)('the studio', () => {
  const seat = seatInStudio();
  let person: Person;

  const begin = async (options = {}) => {
    person = await seat.sit(options);
    return person;
  };
  const beginWith = async (text: string, options = {}) => {
    await begin(options);
    await person.drop([{ name: 'turk.md', content: text }]);
    await person.lesson();
    return person;
  };
  const section = (name: string) => person.page.locator('.finding', { hasText: name });

  it('takes a teacher from a file and its pictures to the packages, and asks no other host for anything', async () => {
    const { page, drop, lesson, sees, says, downloads } = await beginWith(TURK, MOVING);
    await sees('2 files are missing');
    await drop([{ name: 'Cabinet.PNG', content: png(1) }]);
    await says('found its place');
    await sees('1 file is missing');
    await drop([{ name: 'IMG_20.jpg.png', content: png(2) }], '.ghost');
    await sees('The picture “media/turban.png” has no text alternative.');
    await page.getByLabel('What does the picture show').fill('A puppet with a turban');
    await page.getByRole('button', { name: 'Write it' }).click();
    await sees('Nothing to mend');
    // In the frame that the mended lesson comes in: the one before it stands until then.
    const described = page
      .frameLocator('.device iframe:not(.arriving)')
      .getByAltText('A puppet with a turban');
    await described.waitFor();
    const frame = await lesson();
    expect(await section('2 questions').locator('.questions > li').count()).toBe(2);
    await frame.locator('textarea').first().fill('Somebody inside.');
    await frame.getByRole('button', { name: 'Answer', exact: true }).first().click();
    await page.getByText('What the LMS keeps').click();
    await page.getByRole('row', { name: /Who moved the pieces.*Somebody inside/s }).waitFor();

    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    await page.getByText('to hand in', { exact: true }).click();
    await page.getByText('ILIAS', { exact: true }).click();
    await sees('What is answered counts');
    const { name, bytes } = await downloads(() =>
      page.getByRole('button', { name: 'Make the package' }).click(),
    );
    expect(name).toBe('turk.zip');
    const files = Object.keys(unzipSync(bytes)).sort();
    expect(files).toEqual(['turk/index.html', 'turk/report.json', 'turk/turk.scorm12.zip']);
    await sees('Step by step in ILIAS');
    expect(await page.locator('.steps li').count()).toBe(5);
    const inside = Object.keys(unzipSync(unzipSync(bytes)['turk/turk.scorm12.zip']!));
    expect(inside.filter((path) => path.endsWith('.png'))).toHaveLength(2);
    await page.getByText('Microsoft Teams', { exact: true }).click();
    await page.getByRole('button', { name: 'Make the package' }).click();
    await sees('Step by step in Microsoft Teams');
    expect(await page.locator('.steps code').allInnerTexts()).toContain('turk.html');
    await page.getByText('ILIAS', { exact: true }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await person.source()).toContain('targets: [scorm12]');
    expect(await person.source()).toContain('scoring: participation');
    wasQuiet(person, seat.url);
  });

  it('shows what is typed at once, where the lesson stood and with what was answered, and leaves the cursor where it is', async () => {
    const text = `${TURK}\n${'A long paragraph of words.\n\n'.repeat(60)}The end.\n`;
    const { page, lesson, retype } = await beginWith(text, MOVING);
    const before = await lesson();
    await before.locator('textarea').first().fill('Somebody inside.');
    await before.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
    await retype('Spectators saw', 'Everybody saw');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLIFrameElement>('.device iframe:not(.arriving)')
        ?.contentDocument?.body.innerText.includes('Everybody saw a machine'),
    );
    const after = await lesson();
    expect(await after.locator('textarea').first().inputValue()).toBe('Somebody inside.');
    expect(Math.abs((await after.evaluate(() => scrollY)) - 1200)).toBeLessThan(150);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
    expect(await page.locator('.device iframe').count()).toBe(1);
  });

  it('goes on with the last good lesson when an error comes in, says so, and recovers', async () => {
    const { page, lesson, retype, sees } = await beginWith(
      '---\nmediaPolicy: refuse\n---\n# Tides\n\nThe sea rises. Film\n',
    );
    await retype('Film', '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>');
    await sees('you see its last good state');
    expect(await (await lesson()).locator('body').innerText()).toContain('The sea rises.');
    await page.getByRole('heading', { name: '1 remark' }).waitFor();
    await retype('<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>', 'Ebb');
    await page.locator('#failed').waitFor({ state: 'hidden' });
    await sees('Nothing to mend');
  });

  it('brings back what was typed after a reload, says where it is kept, and deletes it when asked', async () => {
    const { page, lesson, retype, sees, says } = await beginWith(TURK, {
      // As a private window of WebKit's: it keeps no blobs, and knows no file by its entry that no disk has.
      before: () => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (value, key) {
          if (value instanceof Blob) throw new DOMException('no blobs', 'UnknownError');
          return put.call(this, value, key);
        };
        FileSystemFileEntry.prototype.file = (_then, failed) =>
          failed?.(new DOMException('Path does not exist', 'NotFoundError'));
      },
    });
    await retype('Spectators saw', 'Nobody saw');
    await sees('1 file changed');
    await person.kept('Nobody saw');
    await page.reload();
    await says('Back where you were');
    expect(await (await lesson()).locator('body').innerText()).toContain('Nobody saw');
    expect(await person.source()).toContain('Nobody saw');
    await page.getByText('Kept in this browser', { exact: true }).click();
    await sees('It is sent to nobody');
    await page.getByRole('button', { name: 'Delete it from this browser' }).click();
    await page.getByRole('heading', { name: 'Your lesson' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Your lesson' }).waitFor();
    expect(await page.getByText('Go on with').count()).toBe(0);
  });

  it('works in a browser that keeps nothing and refuses to be asked: it says so, and asks before what was typed is gone', async () => {
    const { page, drop, sees, retype } = await begin({
      before: () => {
        const refuse = (): never => {
          throw new DOMException('denied', 'SecurityError');
        };
        Object.defineProperty(window, 'localStorage', { get: refuse });
        IDBFactory.prototype.open = refuse;
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('denied'));
      },
    });
    await drop([{ name: 'turk.md', content: TURK }]);
    await sees('Your browser can’t show the lesson here');
    await sees('Not kept');
    await sees('2 questions');
    await retype('Spectators saw', 'Nobody saw');
    await sees('1 file changed');
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    await sees('Your lesson doesn’t say yet');
    const made = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make the package' }).click();
    expect((await made).suggestedFilename()).toBe('turk.zip');
  });

  it('mixes nothing up when two of its windows are open: the one that came first says that it keeps nothing more', async () => {
    const { page, retype, sees } = await beginWith(TURK);
    await person.kept('Spectators saw');
    const second = await page.context().newPage();
    await second.goto(`${seat.url}studio/`);
    await second.waitForSelector('.panes');
    await retype('Spectators saw', 'Nobody saw');
    await sees('Not kept');
    await second.reload();
    await second.waitForSelector('.cm-content');
    expect(await second.locator('.cm-content').innerText()).toContain('Spectators saw');
  });

  it('asks before another lesson takes the place of words that are saved nowhere', async () => {
    const { page, retype, sees, drop, lesson } = await beginWith(TURK);
    await retype('Spectators saw', 'Nobody saw');
    await sees('1 file changed');
    await page.getByRole('button', { name: 'Begin with another lesson' }).click();
    await drop([{ name: 'tides.md', content: '# Tides\n' }]);
    await page.getByRole('button', { name: 'Stay with it' }).click();
    await page.getByText('Go on with “turk”').click();
    expect(await (await lesson()).locator('body').innerText()).toContain('Nobody saw');
    await page.getByRole('button', { name: 'Begin with another lesson' }).click();
    await drop([{ name: 'tides.md', content: '# Tides\n' }]);
    await page.getByRole('button', { name: 'Open the other' }).click();
    await page.getByRole('heading', { name: 'Tides', level: 1 }).waitFor();
  });

  it('keeps what is opened while what was open is still being put away', async () => {
    const { page, retype, sees, drop } = await beginWith(TURK);
    await retype('Spectators saw', 'Nobody saw');
    await sees('1 file changed');
    // The browser's database is slow to take the words.
    await page.evaluate(() => {
      const asked = indexedDB.open('cartable-studio');
      return new Promise<void>((resolve) => {
        asked.onsuccess = () => {
          const store = asked.result.transaction('open', 'readwrite').objectStore('open');
          const again = () => {
            if (!('taken' in document.documentElement.dataset)) store.get('about').onsuccess = again;
            resolve();
          };
          again();
        };
      });
    });
    await page.getByRole('button', { name: 'Begin with another lesson' }).click();
    await drop([{ name: 'tides.md', content: '# Tides\n' }]);
    await page.evaluate(() => {
      document.documentElement.dataset.taken = '';
    });
    await page.getByRole('button', { name: 'Open the other' }).click();
    await page.getByRole('heading', { name: 'Tides', level: 1 }).waitFor();
    // It is told that the words are there after all that waited for it.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('cartable-studio').onsuccess = ({ target }) => {
            const { result } = target as IDBOpenDBRequest;
            result.transaction('open', 'readwrite').oncomplete = resolve;
          };
        }),
    );
    await retype('# Tides', '# High tides');
    await page.getByRole('heading', { name: 'High tides', level: 1 }).waitFor();
  });

  it('loses nothing when its core breaks off, and begins it anew', async () => {
    const { page, retype, lesson, sees } = await beginWith(TURK);
    const worker = page.workers().find((one) => one.url().endsWith('worker.js'))!;
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('broken off');
      });
    });
    await retype('Spectators saw', 'Nobody saw');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLIFrameElement>('.device iframe:not(.arriving)')
        ?.contentDocument?.body.innerText.includes('Nobody saw a machine'),
    );
    await lesson();
    await sees('2 questions');
  });

  it('says in a sentence that its core broke off while it made the package, and makes it the next time', async () => {
    const { page, retype, sees, downloads } = await beginWith(TURK);
    await retype('Spectators saw', 'Nobody saw');
    await sees('1 file changed');
    const breakAt = (what: string) =>
      page
        .workers()
        .find((one) => one.url().endsWith('worker.js'))!
        .evaluate((what) => {
          addEventListener('message', ({ data }) => {
            if (data.what === what) throw new Error('out of memory');
          });
        }, what);
    await breakAt('take');
    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    await page.getByRole('button', { name: 'Make the package' }).click();
    await sees('No package was made: the part of this page that does it has broken off.');
    expect(await page.getByText('Uncaught').count()).toBe(0);
    const { bytes } = await downloads(() => page.getByRole('button', { name: 'Make the package' }).click());
    const packed = unzipSync(unzipSync(bytes)['turk/turk.scorm12.zip']!);
    expect(new TextDecoder().decode(packed['index.html'])).toContain('Nobody saw');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await person.source()).toContain('Nobody saw');
  });

  it('makes what the lesson’s targets say, and finds in them which LMS they are for', async () => {
    const { page, sees, downloads } = await beginWith(`---\ntargets: [scorm2004, scorm12]\n---\n${TURK}`);
    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    expect(await page.getByRole('radio', { name: 'another' }).isChecked()).toBe(true);
    const take = async () => {
      const { bytes } = await downloads(() => page.getByRole('button', { name: 'Make the package' }).click());
      return Object.keys(unzipSync(bytes))
        .flatMap((path) => /\.((?:scorm|moodle)[^.]*)\./.exec(path)?.[1] ?? [])
        .sort();
    };
    expect(await take()).toEqual(['scorm12', 'scorm2004']);
    await page.getByText('Moodle', { exact: true }).click();
    expect(await take()).toEqual(['moodle-course', 'moodle-quiz', 'scorm12']);
    await sees('Step by step in Moodle');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await person.source()).toContain('targets: [scorm12, moodle-quiz, moodle-course]');
  });

  it.each([
    ['moodle, then graded', ['moodle', 'graded']],
    ['graded, then moodle', ['graded', 'moodle']],
  ])(
    'names first what a graded lesson takes to Moodle, at whatever speed it is told: %s',
    async (_, chosen) => {
      const { page, source } = await beginWith(`---\ntargets: [scorm12]\n---\n${TURK}`);
      await page.getByRole('button', { name: 'Take to the LMS' }).click();
      await page.getByRole('button', { name: 'Make the package' }).waitFor();
      await page.evaluate((values) => {
        for (const value of values) document.querySelector<HTMLElement>(`input[value="${value}"]`)!.click();
      }, chosen);
      await page.getByRole('spinbutton').waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
      await expect.poll(source).toContain('targets: [moodle-course, scorm12, moodle-quiz]');
    },
  );

  it('tells where pupils answer: in the lesson, or in Moodle’s quiz where it is graded', async () => {
    const { page, sees } = await beginWith(`${TURK}\nc) Which was it?\n\n- [ ] a ghost\n- [x] a man\n`);
    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    const choose = (name: string) => page.getByText(name, { exact: true }).click();
    await choose('to hand in');
    await sees('right or wrong. Pupils answer in the lesson itself.');
    await choose('to be graded');
    await sees('Pupils answer in the quiz beside the lesson, where you grade open questions.');
    await choose('ILIAS');
    await sees('by what is right. Pupils answer in the lesson itself.');
  });

  it('says of no lesson that asks nothing that pupils answer in it', async () => {
    const { page } = await beginWith(`---\nquestions: none\n---\n${TURK}`);
    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    await page.getByText('to practise', { exact: true }).click();
    await page.getByText('As often as they like. No score.', { exact: true }).waitFor();
  });

  it('stops when it is told to, and makes the package the next time', async () => {
    const { page, sees, downloads } = await beginWith(TURK, {
      // A core that never comes to the end of the first package.
      before: () => {
        let isAsked = false;
        window.Worker = class extends Worker {
          override postMessage(message: { readonly what: string }): void {
            const isFirst = message.what === 'take' && !isAsked;
            isAsked ||= isFirst;
            if (!isFirst) super.postMessage(message);
          }
        };
      },
    });
    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    await page.getByText('OpenOLAT', { exact: true }).click();
    await page.getByRole('button', { name: 'Make the package' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await sees('Stopped. Nothing was made.');
    const { bytes } = await downloads(() => page.getByRole('button', { name: 'Make the package' }).click());
    expect(Object.keys(unzipSync(bytes)).some((path) => path.endsWith('.scorm12.zip'))).toBe(true);
  });

  it('leaves and resumes, forgets, and opens for review once the lesson is completed', async () => {
    const { page, lesson, says } = await beginWith(TURK);
    const answer = async (index: number, words: string) => {
      const card = (await lesson()).locator('.question').nth(index);
      await card.locator('textarea').fill(words);
      await card.getByRole('button', { name: 'Answer', exact: true }).click();
    };
    const choose = async (name: string) => {
      await page.getByText('As the LMS', { exact: true }).click();
      await page.getByRole('button', { name }).click();
    };
    const first = async () => (await lesson()).locator('textarea').first();
    await page.getByText('What the LMS keeps').click();
    await answer(0, 'Somebody inside.');
    await page.getByText('50 of 100').waitFor();
    await page.getByText('As the LMS', { exact: true }).click();
    expect(await page.getByRole('button', { name: 'Open for review' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Leave and resume' }).click();
    await says('left and opened again');
    await page.getByText('to resume', { exact: true }).waitFor();
    expect(await (await first()).inputValue()).toBe('Somebody inside.');
    await answer(1, 'For the show.');
    await page.locator('.badge.completed').waitFor();
    await choose('Open for review');
    await says('open for review');
    await page.getByText('review (read-only)').waitFor();
    expect(await (await first()).isEditable()).toBe(false);
    await choose('Reset');
    await says('forgotten');
    await page.getByText('for the first time').waitFor();
    expect(await (await first()).inputValue()).toBe('');
  });

  it('is left behind whole: a window that is made narrower then looks for no pane', async () => {
    const { page, complaints } = await beginWith(TURK);
    await page.getByRole('button', { name: 'Begin with another lesson' }).click();
    await page.getByRole('button', { name: 'Choose a folder' }).waitFor();
    await page.setViewportSize({ width: 800, height: 900 });
    // Whoever listened longer has heard of it by then.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const narrow = matchMedia('(max-width: 1000px)');
          if (narrow.matches) requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          else narrow.addEventListener('change', () => setTimeout(resolve), { once: true });
        }),
    );
    expect(complaints).toEqual([]);
  });

  it('shows a refused call with its code, and takes it where the limits are lenient', async () => {
    const { page, sees } = await beginWith(TURK);
    await page.getByText('What the LMS keeps').click();
    const tooLong = () =>
      page.evaluate(() =>
        (
          window as unknown as { API: { LMSSetValue: (name: string, value: string) => string } }
        ).API.LMSSetValue('cmi.suspend_data', 'x'.repeat(5000)),
      );
    expect(await tooLong()).toBe('false');
    await sees('405 · wrong type, or over the limit');
    await page.getByText('Lenient').click();
    expect(await tooLong()).toBe('true');
    await page.waitForSelector('meter[max="64000"]');
  });

  it('frames the lesson as wide as a phone, a tablet or the window, in the same LMS, and remembers', async () => {
    const { page, lesson } = await beginWith(TURK, { viewport: { width: 1900, height: 900 } });
    const width = () => page.locator('.device').evaluate((element) => element.clientWidth);
    await (await lesson()).locator('textarea').first().fill('Somebody inside.');
    await page.getByText('As the LMS', { exact: true }).click();
    await page.getByRole('button', { name: 'Open the lesson full size' }).click();
    expect(await width()).toBe(1900);
    expect(await page.getByRole('button', { name: 'Take to the LMS' }).isVisible()).toBe(false);
    expect(await (await lesson()).locator('textarea').first().inputValue()).toBe('Somebody inside.');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Take to the LMS' }).isVisible()).toBe(true);
    await page.getByText('Phone', { exact: true }).click();
    expect(await width()).toBeLessThanOrEqual(390);
    await page.getByText('Tablet', { exact: true }).click();
    expect(await width()).toBeGreaterThan(700);
    await page.reload();
    await lesson();
    expect(await page.getByRole('radio', { name: 'Tablet' }).isChecked()).toBe(true);
  });

  it('opens a zip as the folder in it, what is pasted, the starter and the example', async () => {
    const { page, drop, lesson, source } = await begin();
    const zip = zipSync({
      'tides/tides.md': bytesOf('# Tides\n\n![The bay](media/bay.png)\n'),
      'tides/media/bay.png': Buffer.from(DOT, 'base64'),
      '__MACOSX/tides/._tides.md': bytesOf('nothing'),
    });
    await drop([{ name: 'download.zip', content: zip }]);
    const frame = await lesson();
    await frame.locator('img[alt="The bay"]').waitFor();
    expect(await frame.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);

    const home = async () => {
      await page.getByRole('button', { name: 'Begin with another lesson' }).click();
      await page.locator('.zone button').first().waitFor();
    };
    await home();
    await paste(page, {
      'text/html': '<h1>Ebb</h1><p>The <b>sea</b> falls.</p>',
      'text/plain': 'Ebb',
    });
    await page.getByRole('heading', { name: 'Ebb', level: 1 }).waitFor();
    await page.waitForSelector('.cm-line >> text=The **sea** falls.');

    await home();
    await page.getByRole('button', { name: 'Paste', exact: true }).click();
    await page.getByLabel('Paste the lesson here').fill('# Flow\n\nIt rises.\n');
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('heading', { name: 'Flow', level: 1 }).waitFor();

    await home();
    await page.getByText('New lesson').click();
    await page.getByRole('heading', { name: 'Your lesson', level: 1 }).waitFor();
    await page.getByRole('heading', { name: '10 questions' }).waitFor();

    await home();
    await page.getByText('Look at an example').click();
    await page.getByRole('heading', { name: 'Le digital labor', level: 1 }).waitFor();
    await page.waitForSelector('.cm-line >> text=Le digital labor');
    expect(await source()).toContain('language: fr');
  });

  it('says in one sentence why something can’t be opened', async () => {
    const { drop, sees } = await begin();
    await drop([{ name: 'broken.zip', content: 'no zip at all' }]);
    await sees('“broken.zip” can’t be unpacked');
    await person.page.getByRole('heading', { name: 'Your lesson' }).waitFor();
  });

  it('says that a folder is empty, where the browser’s plain picker gave it', async () => {
    const { page, sees } = await begin({
      before: () => Object.assign(window, { showDirectoryPicker: undefined }),
    });
    needs('folders');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await (await choosing).setFiles(await folderWith({}));
    await sees('There was no file in what you gave.');
  });

  it('opens a zip whose names begin with a drive, or climb out of it', async () => {
    const { page, drop, lesson } = await begin();
    const zip = zipSync({
      'C:\\tides\\tides.md': bytesOf('# Tides\n\n![The bay](media/bay.png)\n'),
      '../tides/media/bay.png': Buffer.from(DOT, 'base64'),
    });
    await drop([{ name: 'download.zip', content: zip }]);
    await (await lesson()).locator('img[alt="The bay"]').waitFor();
    await page.getByText('Nothing to mend').waitFor();
  });

  it('saves as a download what was opened from one file, and a folder as a zip', async () => {
    const { page, retype, downloads, sees, drop, says } = await beginWith(TURK);
    await retype('Spectators saw', 'Nobody saw');
    await sees('1 file changed');
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();
    const one = await downloads(save);
    expect(one.name).toBe('turk.md');
    expect(one.bytes.toString()).toBe(TURK.replace('Spectators saw', 'Nobody saw'));
    await drop([{ name: 'cabinet.png', content: png(4) }]);
    await says('found its place');
    await retype('Nobody saw', 'All saw');
    await sees('2 files changed');
    const all = await downloads(save);
    expect(all.name).toBe('turk.zip');
    expect(Object.keys(unzipSync(all.bytes)).sort()).toEqual(['turk/media/cabinet.png', 'turk/turk.md']);
  });

  it('lists the pages of a course, and what is found in each', async () => {
    const { page, drop, sees } = await begin();
    await drop([
      { name: '1-ebb.md', content: '# Ebb\n\nWhy?\n\n:::{dropdown} Answer\nThe moon.\n:::\n' },
      { name: '2-flow.md', content: '# Flow\n\n![](gone.png)\n' },
    ]);
    const pages = page.getByRole('combobox', { name: 'Page of the course' });
    await pages.waitFor();
    expect(await pages.getByRole('option').allInnerTexts()).toEqual(['Ebb', 'Flow']);
    await sees('1 question');
    await pages.selectOption('Flow');
    await page.waitForSelector('.cm-line >> text=# Flow');
    await page.frameLocator('.device iframe:not(.arriving)').getByRole('heading', { name: 'Flow' }).waitFor();
    await page.getByText('1 in the other pages').click();
    await page.locator('.questions button.question').click();
    await page.waitForSelector('.cm-line >> text=# Ebb');
  });

  it('completes directives, marks questions and remarks in the margin, and mends by the keyboard', async () => {
    const { page, sees } = await beginWith(
      '# Tides\n\na) Why?\n\n:::{dropdown} Answer\nThe moon.\n\nb) When?\n\n:::{dropdown} Answer\nTwice.\n:::\n',
    );
    await page.waitForSelector('.cm-question >> text=2');
    await page.waitForSelector('.cm-lint-marker-warning');
    const fix = page.getByRole('button', { name: 'Close the block' });
    await fix.focus();
    await page.keyboard.press('Enter');
    await sees('Nothing to mend');
    // Focus stays in the list, though what had it is gone.
    expect(await page.evaluate(() => document.activeElement?.closest('#findings') !== null)).toBe(true);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n:::{hin');
    await page.waitForSelector('.cm-tooltip-autocomplete >> text=hint');
    // What opens under the fingers isn't taken at once: a second later.
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 1_000;
    });
    await page.keyboard.press('Enter');
    expect(await person.source()).toContain(':::{hint}');
  });

  it('saves to the disk what cartable studio has opened, and hears when it changes there', async () => {
    const folder = await folderWith({ 'tides.md': '# Tides\n\nThe sea rises.\n' });
    const studio = await openStudio({ path: folder, port: 0 });
    try {
      person = await seat.sit({}, studio.url);
      const { page, lesson, retype, says, sees } = person;
      await lesson();
      await retype('The sea rises', 'The sea falls');
      await sees('1 file changed');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await says('Saved.');
      expect(await readFile(join(folder, 'tides.md'), 'utf8')).toBe('# Tides\n\nThe sea falls.\n');
      await mkdir(join(folder, 'media'), { recursive: true });
      await writeFile(join(folder, 'tides.md'), '# Ebb\n\nThe sea falls.\n');
      await page.getByRole('heading', { name: 'Ebb', level: 1 }).waitFor();
      expect(await person.source()).toContain('# Ebb');
      expect(await page.getByText('1 file changed').count()).toBe(0);
    } finally {
      await studio.close();
    }
  });

  it('asks before it saves over what another program has saved since', async () => {
    const folder = await folderWith({ 'tides.md': '# Tides\n\nThe sea rises.\n' });
    const studio = await openStudio({ path: folder, port: 0 });
    const saved = () => readFile(join(folder, 'tides.md'), 'utf8');
    try {
      person = await seat.sit({}, studio.url);
      const { page, lesson, retype, says } = person;
      await lesson();
      await retype('The sea rises', 'The sea falls');
      await writeFile(join(folder, 'tides.md'), '# Tides\n\nThe sea stands still.\n');
      await says('“tides.md” has changed on the disk too');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('button', { name: 'Don’t save yet' }).click();
      expect(await saved()).toContain('stands still');
      expect(await person.source()).toContain('The sea falls');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('button', { name: 'Save mine in its place' }).click();
      await says('Saved.');
      expect(await saved()).toContain('The sea falls');
    } finally {
      await studio.close();
    }
  });

  it('works without a network once it was opened', async () => {
    const { page } = await begin();
    await isKeptWhole(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Your lesson' }).waitFor();
    await person.drop([{ name: 'turk.md', content: TURK }]);
    await person.lesson();
    await person.sees('2 questions');
  });

  it('is what a browser installs as an app, with pictures of the sizes that systems take', async () => {
    needs('protocol');
    const { page } = await begin();
    const protocol = await page.context().newCDPSession(page);
    const { errors, data } = await protocol.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { icons, ...app } = JSON.parse(data!) as {
      icons: { src: string; sizes: string; purpose: string }[];
    };
    // With a picture of 144 pixels or more, what Chromium asks for (its shell without windows asks for nothing).
    expect(app).toMatchObject({ name: 'Cartable', start_url: './', display: 'standalone' });
    const drawn = await page.evaluate(
      (icons) =>
        Promise.all(
          icons.map(async ({ src, sizes, purpose }) => {
            if (sizes === 'any') return purpose;
            const image = await createImageBitmap(await (await fetch(src)).blob());
            return `${purpose} ${image.width === Number.parseInt(sizes, 10) ? image.width : 'another size'}`;
          }),
        ),
      icons,
    );
    expect(drawn).toEqual(['any', 'any 192', 'any 512', 'maskable 512']);
  });
});
