/** `{archive}`: what was downloaded; `{file}`: the package in it; `**…**`: what the LMS's own page says. */
export const en = {
  moodle: [
    'Unpack {archive}. Leave {file} in it as it is.',
    'In your course turn **Edit mode** on, then **Add an activity or resource › SCORM package**.',
    'Name it {title}, and drop {file} into **Package file**.',
    'Under **Appearance** set **Student skip content structure page: Never**, then **Save and display**.',
    'Try it once as a pupil: answer a question, leave, come back; the answer is there.',
  ],
  moodleCourse: [
    'Unpack {archive}. Leave {file} in it as it is.',
    'In your course: **More › Course reuse › Restore**, drop {file}, **Restore**.',
    'Choose **Merge the backup course into this course**; never the one that deletes its contents.',
    '**Next** to the end, then **Perform restore**: the lesson and its quiz are there.',
    'Open the quiz and set its dates. You grade open answers under **Results › Manual grading**.',
  ],
  ilias: [
    'Unpack {archive}. Leave {file} in it as it is.',
    'In your course: **Add New Item › Learning Module SCORM**.',
    'Choose {file}, type **SCORM 1.2**, and import it.',
    'In its **Settings** set it **Online**; under **Learning Progress** let the SCORM package decide.',
    'Try it once as a pupil: answer a question, leave, come back; the answer is there.',
  ],
  canvas: [
    'Unpack {archive}. Leave {file} in it as it is.',
    'Open **SCORM** in the course’s menu. Where it is missing, an administrator adds the SCORM app.',
    '**Upload**, choose {file}.',
    'Import it as an **assignment** if it counts, else as a **page**.',
    'Publish it, and try it once in **Student View**.',
  ],
  openolat: [
    'Unpack {archive}. Leave {file} in it as it is.',
    '**Authoring › Import**: choose {file}.',
    'In your course’s editor **insert a course element › SCORM**, and choose what you imported.',
    'Let its score be shown if it counts, then **publish**.',
    'Try it once as a pupil: answer a question, leave, come back; the answer is there.',
  ],
  another: [
    'Unpack {archive}. Leave {file} in it as it is.',
    'In your LMS look for **Add content** or **Import**, and there for **SCORM**.',
    'Choose {file} (SCORM 1.2). If it asks for SCORM 2004, take the other package.',
    'Let pupils come back to an unfinished attempt; one attempt is enough.',
    'Try it once as a pupil: answer a question, leave, come back; the answer is there.',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Way = keyof typeof en;
export type Steps = Readonly<Record<Way, readonly string[]>>;
