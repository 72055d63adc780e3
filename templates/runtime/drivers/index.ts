import type { Driver } from '../driver.ts';
import type { Standard } from '../session.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';

export const DRIVERS: Readonly<Record<Standard, Driver>> = { scorm12, scorm2004 };
