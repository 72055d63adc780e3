/** What an LMS reads in a manifest: prefixes literal, hrefs resolved against `xml:base`. */
import { child, childrenOf, descendants, type XmlElement } from './xml.ts';

export interface Manifest {
  readonly root: XmlElement;
  readonly schemaversion?: XmlElement;
  readonly organizations?: XmlElement;
  readonly organization: readonly XmlElement[];
  /** All items, nested ones too. */
  readonly items: readonly XmlElement[];
  readonly resources: readonly Resource[];
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

export const readManifest = (root: XmlElement): Manifest => {
  const organizations = child(root, 'organizations');
  const resources = child(root, 'resources');
  const organization = childrenOf(organizations, 'organization');
  const base = baseOf(root) + (resources ? baseOf(resources) : '');
  return {
    root,
    schemaversion: child(child(root, 'metadata'), 'schemaversion'),
    organizations,
    organization,
    items: organization.flatMap((one) => descendants(one, 'item')),
    resources: childrenOf(resources, 'resource').map((element) => resource(element, base)),
  };
};

const resource = (element: XmlElement, outer: string): Resource => {
  const base = outer + baseOf(element);
  const href = hrefOf(element, base);
  return {
    element,
    identifier: element.attributes.identifier ?? '',
    ...(href && { href }),
    isSco: attribute(element, 'adlcp:scormtype') === 'sco',
    files: childrenOf(element, 'file').flatMap((file) => hrefOf(file, base) ?? []),
  };
};

const baseOf = ({ attributes }: XmlElement): string => attributes['xml:base'] ?? '';

const hrefOf = (element: XmlElement, base: string): Href | undefined => {
  const { href } = element.attributes;
  return href === undefined || href === '' ? undefined : { element, written: base + href };
};

/** The resources that an item leads to and that can be opened. */
export const launched = ({ items, resources }: Manifest): readonly Resource[] =>
  resources.filter(
    ({ identifier, href }) => href && items.some(({ attributes }) => attributes.identifierref === identifier),
  );

/** An attribute by its literal prefixed name, as Moodle finds it: ignoring case. */
export const attribute = ({ attributes }: XmlElement, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key.toLowerCase() === name)?.[1];
