// The phone that the measures share, which is Lighthouse's: a processor four times slower, slow 4G (1.44 Mbit/s, 562 ms
// to each answer); and the browser that plays it.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOWER = 4;

/** Makes a page of the context as slow as the phone is. */
export const slowDown = async (context, page) => {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
};

export const browserPath = () =>
  process.env.CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(existsSync);
