import type { Properties } from 'hast';

/** Of a link out of the LMS. Moodle's media filter would put the host's player in the place of a link to a video. */
export const leadsAway = (href: string): Properties => ({
  href,
  target: '_blank',
  rel: ['noopener', 'noreferrer'],
  className: ['nomediaplugin'],
});
