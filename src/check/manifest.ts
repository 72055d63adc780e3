/** What an LMS reads in a manifest: prefixes literal, hrefs resolved against `xml:base`. */
import { child, descendants, elementsAt, isMalformed, readXml, type XmlElement } from './xml.ts';

export interface Manifest {
  readonly root: XmlElement;
  readonly schemaversion?: XmlElement;
  readonly organizations?: XmlElement;
  readonly organization: readonly XmlElement[];
  /** All items, nested ones too. */
  readonly items: readonly XmlElement[];
  readonly resources: readonly Resource[];
  /** The resources that an item leads to and that can be opened. */
  readonly launched: readonly Resource[];
}

export interface Resource {
  readonly element: XmlElement;
  readonly identifier: string;
  /** Absent when it has none: then it is no SCO and can't be launched. */
  readonly href?: Href;
  /** Marked as one, by the attribute that Moodle and OpenOLAT find. */
  readonly isSco: boolean;
  readonly files: readonly Href[];
}

export interface Href {
  readonly element: XmlElement;
  /** As written, behind its `xml:base`. */
  readonly written: string;
}

export function readManifest(root: XmlElement): Manifest {
  const [listed] = elementsAt(root, 'resources');
  const organization = elementsAt(child(root, 'organizations'), 'organization');
  const items = organization.flatMap((one) => descendants(one, 'item'));
  const led = new Set(items.map(({ attributes }) => attributes.identifierref));
  const base = baseOf(root) + baseOf(listed);
  const resources = elementsAt(listed, 'resource').map((element) => resource(element, base));
  return {
    root,
    schemaversion: child(child(root, 'metadata'), 'schemaversion'),
    organizations: child(root, 'organizations'),
    organization,
    items,
    resources,
    launched: resources.filter(({ identifier, href }) => Boolean(href && led.has(identifier))),
  };
}

/** What an LMS lists of a sound manifest and opens, in its order. */
export function launchesIn(
  xml: string,
): readonly { readonly id: string; readonly title: string; readonly href: string }[] {
  const root = readXml(xml, 'imsmanifest.xml');
  if (isMalformed(root)) throw new Error(root.reason);
  const { items, resources } = readManifest(root);
  return items.flatMap((item) => {
    const resource = resources.find(({ identifier }) => identifier === item.attributes.identifierref);
    const title = child(item, 'title')?.text.trim() ?? '';
    return resource?.href ? [{ id: identifierOf(item), title, href: resource.href.written }] : [];
  });
}

function resource(element: XmlElement, outer: string): Resource {
  const base = outer + baseOf(element);
  const href = hrefOf(element, base);
  return {
    element,
    identifier: identifierOf(element),
    ...(href && { href }),
    isSco: attribute(element, 'adlcp:scormtype') === 'sco',
    files: elementsAt(element, 'file').flatMap((file) => hrefOf(file, base) ?? []),
  };
}

function baseOf(element: XmlElement | undefined): string {
  return element?.attributes['xml:base'] ?? '';
}

function hrefOf(element: XmlElement, base: string): Href | undefined {
  const { href } = element.attributes;
  return href ? { element, written: base + href } : undefined;
}

export function identifierOf({ attributes }: XmlElement): string {
  return attributes.identifier ?? '';
}

/** An attribute by its literal prefixed name, as Moodle finds it: ignoring case. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.toLowerCase() === name)?.[1];
}
