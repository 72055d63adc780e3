/** The learner's page in an LMS. Without this script it is a page to read. */
import { openSession } from '#session';
import { pageData, start } from './start.ts';

const data = pageData();
if (data) void start(data, openSession(data, window));
