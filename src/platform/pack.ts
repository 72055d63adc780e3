/** Packages, as they are written to the disk. */
export { faultOf, Unwritten, type Written, writeEntry, writePackage } from '../pack/index.ts';
