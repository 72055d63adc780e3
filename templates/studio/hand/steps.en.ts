/** `{archive}`: what was downloaded; `{file}`: the package in it; `**…**`: what the LMS's own page says. */
export const en = {
  unpack: ['Unpack {archive}. Leave {file} in it as it is.'],
  moodle: [
    'In your course turn **Edit mode** on, then **Add an activity or resource › SCORM package**.',
    'Name it {title}, and drop {file} into **Package file**.',
    'Under **Appearance** set **Student skip content structure page: Never**, then **Save and display**.',
    'Try it once as a pupil: answer a question, leave, come back; the answer is there.',
  ],
  moodleCourse: [
    'In your course: **More › Course reuse › Restore**, drop {file}, **Restore**.',
    'Choose **Merge the backup course into this course**; never the one that deletes its contents.',
    '**Next** to the end, then **Perform restore**: the lesson and its quiz are there.',
    'Open the quiz and set its dates. You grade open answers under **Results › Manual grading**.',
  ],
  another: [
    'In your LMS look for **Add content** or **Import**, and there for **SCORM**.',
    'Choose {file} (SCORM 1.2). If it asks for SCORM 2004, take the other package.',
    'Let pupils come back to an unfinished attempt; one attempt is enough.',
    'Try it once as a pupil: answer a question, leave, come back; the answer is there.',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Steps = Readonly<Record<keyof typeof en, readonly string[]>>;
