/** Addresses of films on the hosts that schools use. */
import type { Element, ElementContent } from 'hast';
import { Placeholder } from '../../lesson/index.ts';
import { element } from '../parts.ts';

interface HostedVideo {
  readonly provider: 'youtube' | 'vimeo' | 'other';
  /** Its page, for a reader. */
  readonly url: string;
  /** The provider's id. */
  readonly id?: string;
  /** Seconds. */
  readonly start?: number;
}

/** Files that play as films, by their names. */
export const FILM_FILE = /\.(?:mp4|m4v|webm|ogv|mov)$/i;

const OTHERS = /(?:^|\.)(?:dailymotion\.com|dai\.ly|tube\.switch\.ch|arte\.tv|ted\.com)$|^(?:www\.)?rts\.ch$/;

/** What film an address shows, or undefined when it is no film's page on a host we know. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one host after another, each with the addresses that it has
export function hostedVideo(address: string, start?: number): HostedVideo | undefined {
  const url = parsed(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/^(?:www|m|player)\./, '');
  const begin = start ?? seconds(url.searchParams.get('t') ?? url.searchParams.get('start') ?? undefined);
  const at = begin ? { start: begin } : {};

  if (host === 'youtu.be' || host === 'youtube.com' || host === 'youtube-nocookie.com') {
    const id =
      url.searchParams.get('v') ??
      /^\/(?:embed\/|shorts\/|live\/|v\/)([\w-]+)/.exec(url.pathname)?.[1] ??
      (host === 'youtu.be' ? /^\/([\w-]+)/.exec(url.pathname)?.[1] : undefined);
    const clean = /^[\w-]+/.exec(id ?? '')?.[0];
    if (!clean) return undefined;
    if (clean === 'videoseries') {
      const list = url.searchParams.get('list');
      return { provider: 'other', url: list ? `https://www.youtube.com/playlist?list=${list}` : address };
    }
    return { provider: 'youtube', id: clean, url: `https://www.youtube.com/watch?v=${clean}`, ...at };
  }
  if (host === 'vimeo.com') {
    const id = /\/(\d+)/.exec(url.pathname)?.[1];
    return id ? { provider: 'vimeo', id, url: `https://vimeo.com/${id}`, ...at } : undefined;
  }
  const film = OTHERS.test(url.hostname) && /video|embed|play|talks/i.test(url.pathname);
  return film ? { provider: 'other', url: address, ...at } : undefined;
}

export const hostedVideoElement = (
  video: HostedVideo,
  children: readonly ElementContent[],
  line: number,
): Element =>
  element(
    Placeholder.video,
    {
      dataUrl: video.url,
      dataProvider: video.provider,
      ...(video.id !== undefined && { dataVideo: video.id }),
      ...(video.start !== undefined && { dataStart: video.start }),
    },
    children,
    line,
  );

/** `90`, `90s`, `1m30s`, `1:30` or `1:02:03` as seconds. */
export function seconds(time: string | undefined): number | undefined {
  if (!time) return undefined;
  if (/^\d+(?::\d{1,2}){1,2}$/.test(time)) {
    return time.split(':').reduce((total, part) => total * 60 + Number(part), 0);
  }
  const [whole, h, m, s] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time.trim()) ?? [];
  return whole ? Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0) : undefined;
}

function parsed(address: string): URL | undefined {
  try {
    const url = new URL(address.startsWith('//') ? `https:${address}` : address);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
