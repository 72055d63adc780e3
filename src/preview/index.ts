/** The studio on this machine, with a folder of it: `cartable studio` and `cartable preview`. */
export { openStudio, type StudioRequest } from './studio.ts';
