import type { Element } from 'hast';
import { contentsOf, type Lesson, onceFor, Placeholder, visit } from '../lesson/index.ts';

/**
 * When a learner's browser contacts a host:
 * - `link`: when the learner follows a link;
 * - `video`: when the learner starts a hosted video, whose player is then loaded into the page;
 * - `activity`: when the learner opens something to do there, which is then shown in the page;
 * - `load`: as soon as the content is shown. Cartable's readers leave no such content; were one to slip
 *   through, the report would say so rather than assert the contrary.
 */
export type Occasion = 'link' | 'video' | 'activity' | 'load';

export interface OutsideHost {
  readonly host: string;
  readonly when: Occasion;
  /** How many places of the lesson lead there. */
  readonly count: number;
  /** The first few distinct addresses, in reading order. */
  readonly examples: readonly string[];
}

/** Whence each provider's player is loaded: the only addresses a page of ours ever embeds. */
const PLAYERS: Readonly<Record<string, string>> = {
  youtube: 'www.youtube-nocookie.com',
  vimeo: 'player.vimeo.com',
};

/** The first few addresses that are known of a host are enough. */
export const EXAMPLES = 3;

interface Contact {
  readonly host: string;
  readonly when: Occasion;
  readonly url: string;
}

/** Every host outside the LMS that the lesson's content can lead a learner's browser to, by first occurrence. */
export const outsideHosts = onceFor((lesson: Lesson): readonly OutsideHost[] => {
  const contacts = contentsOf(lesson).flatMap((content) => {
    const found: Contact[] = [];
    visit(content, 'element', (element) => {
      for (const one of contactsOf(element)) found.push(one);
    });
    return found;
  });
  return gather([...contacts, ...contact('link', lesson.licence?.url)]);
});

function contactsOf(element: Element): readonly Contact[] {
  const { properties } = element;
  switch (element.tagName) {
    case Placeholder.video: {
      const player = properties.dataVideo ? PLAYERS[String(properties.dataProvider)] : undefined;
      const url = String(properties.dataUrl ?? '');
      // The facade has a plain link to the video's own page beside it.
      return [
        ...(player === undefined ? [] : [{ host: player, when: 'video' as const, url }]),
        ...contact('link', url),
      ];
    }
    case Placeholder.embed:
      return [...contact('activity', properties.dataEmbed), ...contact('link', properties.dataUrl)];
    case Placeholder.missing:
      return contact('link', properties.dataUrl);
    default: {
      const { href, src, poster } = properties;
      return href === undefined && src === undefined && poster === undefined
        ? NONE
        : [...contact('link', href), ...contact('load', src), ...contact('load', poster)];
    }
  }
}

const NONE: readonly Contact[] = [];

function contact(when: Occasion, address: unknown): readonly Contact[] {
  const host = hostOf(address);
  return host === undefined ? NONE : [{ host, when, url: String(address) }];
}

/** The host of an absolute or protocol-relative web address; undefined for whatever stays in the package. */
function hostOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^(?:https?:)?\/\//i.test(address.trim())) return undefined;
  const absolute = address.trim().replace(/^\/\//, 'https://');
  return URL.canParse(absolute) ? new URL(absolute).host : undefined;
}

function gather(contacts: readonly Contact[]): readonly OutsideHost[] {
  const groups = new Map<string, [Contact, ...Contact[]]>();
  for (const found of contacts) {
    const key = `${found.when} ${found.host}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  return [...groups.values()].map((group) => ({
    host: group[0].host,
    when: group[0].when,
    count: group.length,
    examples: [...new Set(group.map(({ url }) => url))].slice(0, EXAMPLES),
  }));
}
