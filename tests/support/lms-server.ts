/**
 * A small LMS for end-to-end tests: serves an unpacked SCORM package beside a page that plays it with
 * scorm-again as the run-time, keeps what was stored between visits, and records every call.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';

const require = createRequire(import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

/** The player: `window.calls` holds `[method, args, result, error]`; what is stored survives in localStorage. */
const PLAYER = `<!doctype html><html lang="en"><title>Test LMS</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>
<script src="/scorm12.min.js"></script>
<script>
  const engine = new Scorm12API({ autocommit: false, logLevel: 5 });
  const stored = localStorage.getItem('cmi');
  if (stored) engine.loadFromJSON(JSON.parse(stored), '');
  window.calls = JSON.parse(localStorage.getItem('calls') || '[]');
  const keep = () => {
    const state = JSON.parse(JSON.stringify(engine.cmi));
    delete state.core.session_time;
    state.core.entry = state.core.exit === 'suspend' ? 'resume' : '';
    delete state.core.exit;
    localStorage.setItem('cmi', JSON.stringify({ cmi: state }));
  };
  window.API = Object.fromEntries(
    ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']
      .map((method) => [method, (...args) => {
        const result = engine[method](...args);
        if (method !== 'LMSGetLastError') {
          window.calls.push([method, args, String(result), String(engine.LMSGetLastError())]);
          localStorage.setItem('calls', JSON.stringify(window.calls));
        }
        if (method === 'LMSCommit' || method === 'LMSFinish') keep();
        return result;
      }]),
  );
  window.stored = () => JSON.parse(localStorage.getItem('cmi'));
</script>
<iframe name="lesson" title="lesson" src="/package/index.html" allowfullscreen></iframe>`;

export interface Lms {
  /** Where the player is. */
  readonly url: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a package on loopback. @param zip path of the SCORM package */
export const serveLms = async (zip: string): Promise<Lms> => {
  const files = unzipSync(new Uint8Array(await readFile(zip)));
  const engine = await readFile(require.resolve('scorm-again/scorm12/min'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://lms').pathname);
    const body =
      path === '/' ? PLAYER : path === '/scorm12.min.js' ? engine : files[path.replace(/^\/package\//, '')];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': path === '/' ? TYPES['.html'] : (TYPES[extname(path)] ?? 'application/octet-stream'),
      'x-content-type-options': 'nosniff',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
