/**
 * An identifier of the manifest: an `xsd:ID` (a letter first, no space or colon), unique because each kind of
 * thing has its own first word, and the same in every rebuild because nothing else goes into it. Moodle keeps
 * learners' tracks across an update by the *item's* identifier, and deletes those of identifiers that vanish.
 *
 * @param slug `[a-z0-9-]+`
 */
export const identifier = (
  kind: 'manifest' | 'organization' | 'part' | 'item' | 'resource',
  slug: string,
): string => `${kind}-${slug}`;
