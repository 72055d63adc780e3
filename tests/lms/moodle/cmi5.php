<?php
// An activity of the plugin mod_cmi5, where it is installed: added, and what Moodle holds of its learner.

/** As the form of a new activity does it; the plugin has no generator. */
function add_cmi5(stdClass $course, string $file, string $name): array {
    global $DB;
    $form = new stdClass();
    $added = add_moduleinfo((object)['modulename' => 'cmi5', 'name' => $name, 'section' => 0, 'visible' => 1,
        'module' => $DB->get_field('modules', 'id', ['name' => 'cmi5']),
        'introeditor' => ['text' => '', 'format' => FORMAT_HTML, 'itemid' => 0],
        'packagesource' => 'upload', 'packagefile' => draft($file), 'maxgrade' => 100,
        'completion' => COMPLETION_TRACKING_AUTOMATIC], $course, $form);
    $units = $DB->get_records('cmi5_aus', ['cmi5id' => $added->instance], 'sortorder');
    return ['cmid' => (int)$added->coursemodule, 'units' => array_map(fn($unit) => [
        'id' => $unit->auid, 'title' => $unit->title, 'url' => $unit->url, 'moveOn' => $unit->moveoncriteria,
        'masteryScore' => $unit->masteryscore === null ? null : (float)$unit->masteryscore,
    ], array_values($units))];
}

/** Of the student: how each unit stands, the grade, and the statements in the order in which they came. */
function cmi5_of(int $cmid): array {
    global $DB;
    [, $cm] = get_course_and_cm_from_cmid($cmid, 'cmi5');
    $where = ['cmi5id' => $cm->instance, 'userid' => account('student')->id];
    $registration = $DB->get_record('cmi5_registrations', $where, '*', MUST_EXIST);
    $units = array_values($DB->get_records('cmi5_aus', ['cmi5id' => $cm->instance], 'sortorder'));
    $statements = $DB->get_records_sql('SELECT st.id, st.statement_json FROM {cmi5_statements} st
        JOIN {cmi5_sessions} se ON se.id = st.sessionid WHERE se.registrationid = ? ORDER BY st.id', [$registration->id]);
    return [
        'satisfied' => (bool)$registration->coursesatisfied,
        'units' => array_map(function ($unit) use ($DB, $registration) {
            $of = $DB->get_record('cmi5_au_status', ['registrationid' => $registration->id, 'auid' => $unit->id]);
            return ['attempted' => (bool)$of, 'completed' => (bool)($of->completed ?? 0),
                'passed' => (bool)($of->passed ?? 0), 'satisfied' => (bool)($of->satisfied ?? 0)];
        }, $units),
        'gradebook' => grade_of($cm),
        'statements' => array_map(fn($one) => json_decode($one->statement_json), array_values($statements)),
    ];
}
