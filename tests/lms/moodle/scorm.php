<?php
// A SCORM activity: added, given another package, and what Moodle recorded of its learner.

function add_scorm(stdClass $course, string $file, string $name): array {
    $module = generator()->create_module('scorm', ['course' => $course->id, 'name' => $name,
        'packagefile' => draft($file), 'completion' => COMPLETION_TRACKING_AUTOMATIC,
        'completionstatusrequired' => 6, 'maxattempt' => 0, 'skipview' => 2, 'hidebrowse' => 1,
        // One lesson needs no list of lessons beside it.
        'hidetoc' => SCORM_TOC_DISABLED,
        // What the form proposes; the generator counts lessons.
        'grademethod' => GRADEHIGHEST, 'maxgrade' => 100]);
    return scorm_is($module->cmid);
}

/** The form of an activity's settings with another file in its place for the package. */
function replace_package(int $cmid, string $file): array {
    [$course, $cm] = get_course_and_cm_from_cmid($cmid, 'scorm');
    [, , , $data] = get_moduleinfo_data($cm, $course);
    $data->packagefile = draft($file);
    $data->introeditor = ['text' => '', 'format' => FORMAT_HTML, 'itemid' => 0];
    update_moduleinfo($cm->get_course_module_record(true), $data, $course);
    return scorm_is($cmid);
}

function scorm_is(int $cmid): array {
    global $DB;
    [$course, $cm] = get_course_and_cm_from_cmid($cmid, 'scorm');
    $scorm = $DB->get_record('scorm', ['id' => $cm->instance]);
    $scos = array_values(array_filter(
        $DB->get_records('scorm_scoes', ['scorm' => $scorm->id], 'sortorder'),
        fn($sco) => $sco->launch !== ''
    ));
    return ['course' => (int)$course->id, 'cmid' => (int)$cm->id, 'version' => $scorm->version,
        'scos' => array_map(fn($sco) => ['id' => (int)$sco->id, 'identifier' => $sco->identifier,
            'title' => $sco->title, 'launch' => $sco->launch], $scos)];
}

/** What the report of the activity shows the teacher: the elements of the student's first attempt. */
function tracks(int $cmid): array {
    global $DB;
    [, $cm] = get_course_and_cm_from_cmid($cmid, 'scorm');
    $elements = [];
    foreach ($DB->get_records('scorm_scoes', ['scorm' => $cm->instance]) as $sco) {
        $found = scorm_get_tracks($sco->id, account('student')->id, 1);
        if ($found) {
            $elements += (array)$found;
        }
    }
    return ['elements' => $elements, 'gradebook' => grade_of($cm), 'complete' => is_complete($cm)];
}
