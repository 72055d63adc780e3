/**
 * Pages for those who make a course, not for those who take it: what is to be done there is a maker's. Such a page tells it
 * by the name of its file, which tools and habit have settled, or by what its title ends in.
 */
import { MAKERS_FILES } from '../../../lesson/index.ts';
import { normalize } from './lexicon.ts';

/** `AGENTS.md`, `CONTRIBUTING.md`: in capitals, as they are written everywhere. */
const BY_HABIT = new RegExp(`(?:^|[^A-Za-z])(?:${MAKERS_FILES}|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT)$`);
/** `2026-03-16-ice-site-plan.md`, `2026-03-16-ice-design.md` */
const DATED = /(?:^|\D)\d{4}-\d{2}-\d{2}[-_].*[-_](?:plan|design|spec|roadmap)$/i;
/** `Ice site: implementation plan`, `Lab 4 restructure — design spec` */
const TITLED =
  /(?:^|[ –—:-])(?:(?:implementation|migration|restructuring|development|refactoring|release) (?:plan|roadmap)|(?:technical|design) (?:spec|specification|document|doc))$/;

/** @param called the file's name, with or without its folder and its ending */
export const isForMakers = (title: string, called: string): boolean => {
  const file = called.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return BY_HABIT.test(file) || DATED.test(file) || TITLED.test(normalize(title));
};
