/** The files of Cartable's own that builds need: in one archive beside the worker, fetched when first needed. */
import { unzipSync } from 'fflate';
import { SCORM_SCHEMAS, type ScormSchemas } from '../../export/index.ts';

type KitFiles = typeof import('../../platform/kit.ts');

export const readKit: KitFiles['readKit'] = async () => {
  const zip = (await fetched('kit.bin')).body!.pipeThrough(new DecompressionStream('gzip'));
  const files = unzipSync(new Uint8Array(await new Response(zip).arrayBuffer()));
  const { version } = JSON.parse(new TextDecoder().decode(files['version.json'])) as { version: string };
  const schemas = SCORM_SCHEMAS.map((name) => [name, below(`schemas/${name}/`, files)] as const);
  return {
    version,
    files: below('kit/', files),
    schemas: Object.fromEntries(schemas) as Record<ScormSchemas, Record<string, Uint8Array>>,
  };
};

const below = (folder: string, files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, bytes]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), bytes]] : [],
    ),
  );

export const readStarter: KitFiles['readStarter'] = async (speech) =>
  (await fetched(`starter/lesson.${speech}.md`)).text();

/** @param path from the studio's own folder, in which its worker lies */
async function fetched(path: string): Promise<Response> {
  const response = await fetch(new URL(path, location.href));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
