/** The learner's page where no LMS plays it: the browser keeps the answers. */

import { pageData, start } from '../page/start.ts';
import { browser } from '../runtime/drivers/browser.ts';
import { sessionWith } from '../runtime/index.ts';
import { openKept } from '../runtime/kept.ts';
import { stateCodec } from '../runtime/state.ts';
import { fillInFiles } from './files.ts';
import { openTools } from './tools.ts';

const data = pageData();
fillInFiles(document);
if (data?.web) {
  const { kept: name, words } = data.web;
  const codec = stateCodec(data.questions);
  const kept = openKept(window, name, codec);
  const session = sessionWith(kept?.api, data, window, browser);
  void start(data, session, (page, cards) =>
    openTools({ page, cards, words, name, codec, ...(kept && { kept }) }),
  );
}
