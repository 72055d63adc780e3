// Tables that packages make at each start, of what is always the same: made once, when Cartable is compiled. They took a
// fortieth of a small lesson's time.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const load = (path) => import(pathToFileURL(path).href);

/** Where parse5 has its names of characters (`&eacute;`): markdown-it's are the same, of an older version. */
const entities = createRequire(require.resolve('parse5')).resolve('entities/decode');

/** What each attribute of HTML and SVG is called, and holds. */
async function attributes({ path }) {
  const { html, svg } = await load(path);
  return `export { find } from './lib/find.js';\nexport { normalize } from './lib/normalize.js';\nexport const { html, svg } = JSON.parse(${JSON.stringify(JSON.stringify({ html, svg }))});`;
}

async function characters({ path }) {
  const source = await readFile(path, 'utf8');
  const MADE = 'initDecodeData(htmlDecodeData)';
  if (!source.includes(MADE)) throw new Error(`${path}: makes its table in another way`);
  const [{ initDecodeData }, { htmlDecodeData }] = await Promise.all(
    ['internal/decode-data-format.js', 'generated/decode-data-html.js'].map((one) =>
      load(`${dirname(path)}/${one}`),
    ),
  );
  return source.replace(MADE, spelt(initDecodeData(htmlDecodeData)));
}

/** A record of strings, numbers and lists of numbers, which are the bytes that they are in memory. */
function spelt(record) {
  const fields = Object.entries(record).map(([name, value]) => {
    if (!ArrayBuffer.isView(value)) return `${name}: ${JSON.stringify(value)}`;
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
    return `${name}: new ${value.constructor.name}(new Uint8Array(Buffer.from('${bytes}', 'base64')).buffer)`;
  });
  return `({ ${fields.join(', ')} })`;
}

/** For esbuild, of what runs in Node. */
export const tablesMade = {
  name: 'tables made',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^entities$/ }, () => ({ path: entities, sideEffects: false }));
    const made = (filter, contents) => onLoad({ filter }, async (at) => ({ contents: await contents(at) }));
    made(/[\\/]property-information[\\/]index\.js$/, attributes);
    made(/[\\/]parse5[\\/].*[\\/]entities[\\/]dist[\\/]decode\.js$/, characters);
  },
};
