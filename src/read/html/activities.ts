/** Addresses of things to do on the hosts that schools use: what may be shown in a frame, once a learner asks. */
import type { Element, ElementContent } from 'hast';
import { Placeholder } from '../../lesson/index.ts';
import { element } from '../parts.ts';

export interface Activity {
  /** Its page, for a reader. */
  readonly url: string;
  /** What its host shows in a frame. The host answers it itself: a page may frame no other. */
  readonly embed: string;
}

type Host = (url: URL, host: string) => Activity | undefined;

const found = (url: string, embed = url): Activity => ({ url, embed });

/** `/m/<id>`, `/material/show/id/<id>`, `/material/iframe/id/<id>/…`, and the apps: `/classic/<id>`, `/calculator`. */
const geogebra: Host = ({ pathname }, host) => {
  if (host !== 'geogebra.org') return undefined;
  const id = /^\/(?:m|material\/(?:show|iframe|simple)\/id)\/(\w+)/.exec(pathname)?.[1];
  if (id)
    return found(`https://www.geogebra.org/m/${id}`, `https://www.geogebra.org/material/iframe/id/${id}`);
  const app = /^\/(?:classic|graphing|geometry|3d|cas|calculator|scientific|suite)(?:\/\w+)?\/?$/.exec(
    pathname,
  )?.[0];
  return app ? found(`https://www.geogebra.org${app}`) : undefined;
};

/** `/watch?v=<id>`, `/watch?app=<number>`, `/display?v=<id>`, `/<number>`. */
const learningApps: Host = ({ pathname, searchParams }, host) => {
  if (host !== 'learningapps.org') return undefined;
  const [v, app] = [searchParams.get('v'), searchParams.get('app') ?? /^\/(\d+)$/.exec(pathname)?.[1]];
  if (v && /^\w+$/.test(v)) return found(`https://learningapps.org/watch?v=${v}`);
  return app && /^\d+$/.test(app) ? found(`https://learningapps.org/watch?app=${app}`) : undefined;
};

/** H5P's own site, and the rooms that schools have at its company. */
const h5p: Host = ({ pathname }, host) => {
  const id = /^\/h5p\/embed\/(\d+)/.exec(pathname)?.[1];
  if (host === 'h5p.org' && id) return found(`https://h5p.org/h5p/embed/${id}`);
  const content = /^\/content\/(\w+)/.exec(pathname)?.[1];
  return /^[\w-]+\.h5p\.com$/.test(host) && content
    ? found(`https://${host}/content/${content}`, `https://${host}/content/${content}/embed`)
    : undefined;
};

const desmos: Host = ({ pathname }, host) => {
  const page = /^\/(?:calculator|geometry|3d|scientific)(?:\/\w+)?/.exec(pathname)?.[0];
  return host === 'desmos.com' && page
    ? found(`https://www.desmos.com${page}`, `https://www.desmos.com${page}?embed`)
    : undefined;
};

const genially: Host = ({ pathname }, host) => {
  const id = /^\/([0-9a-f]{16,})/.exec(pathname)?.[1];
  return /^view\.genial(?:ly\.com|\.ly)$/.test(host) && id
    ? found(`https://view.genially.com/${id}`)
    : undefined;
};

const phet: Host = ({ pathname }, host) =>
  host === 'phet.colorado.edu' && /^\/sims\/html\/[\w-]+\/[\w.-]+\/[\w-]+\.html$/.test(pathname)
    ? found(`https://phet.colorado.edu${pathname}`)
    : undefined;

const HOSTS: readonly Host[] = [geogebra, learningApps, h5p, desmos, genially, phet];

/** What an address shows; undefined where it is none of a host that we know. Only what is known is left of it. */
export function activityAt(address: string): Activity | undefined {
  const absolute = address.trim().replace(/^\/\//, 'https://');
  if (!URL.canParse(absolute)) return undefined;
  const url = new URL(absolute);
  if (!/^https?:$/.test(url.protocol) || url.port !== '') return undefined;
  const host = url.hostname.replace(/^www\./, '');
  for (const at of HOSTS) {
    const activity = at(url, host);
    if (activity) return activity;
  }
  return undefined;
}

/** @param words what it is called, or its address where its author doesn't say */
export const activityElement = (
  { url, embed }: Activity,
  words: readonly ElementContent[],
  line: number,
): Element => element(Placeholder.embed, { dataUrl: url, dataEmbed: embed }, words, line);
