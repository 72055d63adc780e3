// The bill of materials (CycloneDX 1.5) of what is shipped: the packages that the bundles hold something of, as the lock file knows them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {string} root
 * @param {readonly string[]} folders of packages, relative to it
 * @returns {Promise<string>} JSON without a clock or a random number: the same packages, the same bytes
 */
export async function sbom(root, folders) {
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const components = new Map();
  for (const folder of folders) {
    // A checkout may have its packages elsewhere, behind a link.
    const { version, license, integrity } = packages[folder.slice(folder.indexOf('node_modules/'))];
    const name = folder.replace(/^.*node_modules\//, '');
    components.set(`${name}@${version}`, {
      ...component(name, version, license),
      scope: 'required',
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
        },
      ],
    });
  }
  const main = component(own.name, own.version, own.license);
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: main },
    components: [...components.values()],
    dependencies: [{ ref: main['bom-ref'], dependsOn: [...components.keys()] }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** SPDX knows identifiers, and expressions of several. */
const component = (name, version, license) => ({
  'bom-ref': `${name}@${version}`,
  type: 'library',
  name,
  version,
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  ...(license && { licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }] }),
});
