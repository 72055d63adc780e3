#!/usr/bin/env node
/**
 * Firefox as a system has it (`FIREFOX` names it), between which and Playwright this passes on what they say by WebDriver
 * BiDi. Playwright takes it for the browser itself: it waits for the line that says where BiDi listens.
 *
 * Of each new page Playwright asks for a command that this Firefox may not know yet (`emulation.setMediaFeaturesOverride`),
 * and opens none without an answer. Here it is answered: tests of other looks than the usual one are skipped
 * (browser.ts), and the usual one is a preference.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const { ws: Socket, wsServer: Server } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle');

const firefox = spawn(process.env.FIREFOX || 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill());
firefox.on('exit', (code) => process.exit(code ?? 0));

let said = '';
function listenFor(data) {
  said += data;
  const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)\n/.exec(said) ?? [];
  if (address === undefined) return;
  firefox.stderr.off('data', listenFor).resume();
  const server = new Server({ port: 0, host: '127.0.0.1' }, () =>
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`),
  );
  server.on('connection', (playwright) => relay(playwright, new Socket(`${address}/session`)));
}
firefox.stderr.on('data', listenFor);

function relay(playwright, browser) {
  const waiting = [];
  browser.on('open', () => {
    for (const text of waiting.splice(0)) browser.send(text);
  });
  playwright.on('message', (data) => {
    const text = String(data);
    const { id, method } = JSON.parse(text);
    if (method === 'emulation.setMediaFeaturesOverride')
      playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
    else if (browser.readyState === Socket.OPEN) browser.send(text);
    else waiting.push(text);
  });
  browser.on('message', (data) => playwright.send(String(data)));
  browser.on('close', () => playwright.close());
  playwright.on('close', () => browser.close());
}
