/** What of an open folder is saved, and where. */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../templates/studio/folder/place.ts';
import type { Kept } from '../../templates/studio/kept.ts';
import { openProject } from '../../templates/studio/project.ts';

/** Never asked: the folder is closed before anything is kept. */
const NOWHERE = {} as Kept;

describe('an open folder', () => {
  it('owes its disk what was downloaded only, and not what was written there a moment before', () => {
    const files = ['tides.md', 'ebb.md'].map((path) => ({ path, content: new Blob([path]) }));
    const place = { known: () => ({}) } as unknown as Place;
    const project = openProject({ name: 'tides', files, place }, NOWHERE, true);
    project.close();
    const lesson = { path: 'tides.md', content: new Blob(['# Tides']) };
    const picture = { path: 'bay.png', content: new Blob(['a bay']) };
    project.put([lesson, picture]);
    project.saved([lesson], 'there');
    const all = [...project.files].map(([path, content]) => ({ path, content }));
    project.saved(all, 'download');
    expect([...project.unsaved]).toEqual([]);
    expect([...project.owed]).toEqual(['bay.png']);
  });
});
