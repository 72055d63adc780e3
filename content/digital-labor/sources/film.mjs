// Films a drawing: `node film.mjs <name>` moves <name>.svg by <name>.film.mjs and writes ../media/<name>.mp4 with its poster.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const FRAMES_PER_SECOND = 24;

const here = (path) => new URL(path, import.meta.url);
const name = process.argv[2] ?? 'automate';
const film = await import(here(`${name}.film.mjs`));

const sound = film.sound
  ? ['-f', 'lavfi', '-i', `aevalsrc='${film.sound}':s=44100:d=${film.seconds}`, '-c:a', 'aac', '-b:a', '64k']
  : ['-an'];
const ffmpeg = spawn(
  'ffmpeg',
  [
    ...[
      '-y',
      '-loglevel',
      'error',
      '-f',
      'image2pipe',
      '-framerate',
      String(FRAMES_PER_SECOND),
      '-i',
      '-',
      ...sound,
    ],
    ...['-c:v', 'libx264', '-preset', 'veryslow', '-tune', 'animation', '-crf', '25', '-pix_fmt', 'yuv420p'],
    ...[
      '-movflags',
      '+faststart',
      '-fflags',
      '+bitexact',
      '-flags',
      '+bitexact',
      fileURLToPath(here(`../media/${name}.mp4`)),
    ],
  ],
  { stdio: ['pipe', 'inherit', 'inherit'] },
);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
const drawing = await readFile(here(`${name}.svg`), 'utf8');
await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
await page.evaluate((box) => document.querySelector('svg').setAttribute('viewBox', box), film.viewBox);

for (let frame = 0; frame < film.seconds * FRAMES_PER_SECOND; frame++) {
  await page.evaluate(film.draw, frame / FRAMES_PER_SECOND);
  const picture = await page.screenshot();
  if (!ffmpeg.stdin.write(picture)) await new Promise((resume) => ffmpeg.stdin.once('drain', resume));
}
ffmpeg.stdin.end();

await page.evaluate(film.draw, film.posterAt);
await page.screenshot({
  path: fileURLToPath(here(`../media/${name}-affiche.jpg`)),
  type: 'jpeg',
  quality: 82,
});
await browser.close();
