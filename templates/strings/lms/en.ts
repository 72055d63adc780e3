import type { LmsWords } from './way.ts';

const tryIt = 'Try it once as a pupil: answer a question, leave, come back; the answer is there.';

export const en: LmsWords = {
  ilias: {
    scorm12: {
      where: '**Add New Item › Learning Module SCORM**, and import the file as it is.',
      steps: [
        'In your course: **Add New Item › Learning Module SCORM**.',
        'Choose `{file}`, type **SCORM 1.2**, and import it.',
        'In its **Settings** set it **Online**; under **Learning Progress** let the SCORM package decide.',
        tryIt,
      ],
    },
  },
  canvas: {
    scorm12: {
      where: '**SCORM** in the course’s menu, then **Upload**. Don’t unpack the file.',
      steps: [
        'Open **SCORM** in the course’s menu. Where it is missing, an administrator adds the SCORM app.',
        '**Upload**, choose `{file}`.',
        'Import it as an **assignment** if it counts, else as a **page**.',
        'Publish it, and try it once in **Student View**.',
      ],
    },
  },
  openolat: {
    scorm12: {
      where: '**Authoring › Import**; then a course element **SCORM** in your course.',
      steps: [
        '**Authoring › Import**: choose `{file}`.',
        'In your course’s editor **insert a course element › SCORM**, and choose what you imported.',
        'Let its score be shown if it counts, then **publish**.',
        tryIt,
      ],
    },
  },
  blackboard: {
    scorm12: {
      where: '**＋ › Create › SCORM package** on the page **Course Content**. Don’t unpack the file.',
      steps: [
        'On the page **Course Content**: **＋ › Create**, then **SCORM package**.',
        '**Upload SCORM package**, and choose `{file}`.',
        'Title it {title}. If it counts, set **Grade SCORM**: this can’t be changed afterwards.',
        'Save, and make it visible to students.',
        tryIt,
      ],
    },
  },
  brightspace: {
    scorm12: {
      where: 'In a module of **Content**, add a SCORM object and upload the file as it is.',
      steps: [
        'In the course open **Content**, and there a module.',
        'Among what can be uploaded or added, choose **SCORM**. Where it is missing, an administrator allows it (**Content Service**).',
        'Upload `{file}`. If it counts, connect it with a grade item.',
        'Make it visible.',
        tryIt,
      ],
    },
  },
};
