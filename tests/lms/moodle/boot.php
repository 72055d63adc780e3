<?php
// Starts the Moodle that MOODLE_DIR names, as its administrator, and what every task needs.
// Written against Moodle's own documented functions and its data generator (lib/testing), as a plugin would be.
define('CLI_SCRIPT', true);
$directory = getenv('MOODLE_DIR');
if (!$directory || !is_file("$directory/config.php")) {
    fwrite(STDERR, "MOODLE_DIR names no installed Moodle\n");
    exit(2);
}
require("$directory/config.php");
require_once("$CFG->libdir/testing/generator/lib.php");
require_once("$CFG->libdir/enrollib.php");
require_once("$CFG->libdir/gradelib.php");
require_once("$CFG->libdir/completionlib.php");
require_once("$CFG->libdir/questionlib.php");
require_once("$CFG->dirroot/course/modlib.php");
require_once("$CFG->dirroot/mod/quiz/locallib.php");
require_once("$CFG->dirroot/mod/scorm/locallib.php");
// Moodle 4.1 has both classes under other names, in mod/quiz/attemptlib.php.
foreach (['quiz' => 'quiz_settings', 'quiz_attempt' => 'quiz_attempt'] as $before => $since) {
    if (!class_exists("mod_quiz\\$since")) {
        class_alias($before, "mod_quiz\\$since");
    }
}
// Moodle prints notices of its own under a newer PHP; what we read is on standard output.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_NOTICE & ~E_WARNING);
ini_set('display_errors', 'stderr');
$CFG->debug = 0;
$CFG->debugdeveloper = false;
$CFG->debugdisplay = 0;
// Enrolling sends mail. At localhost the sender's address isn't one that Moodle takes, and it prints so before our JSON.
$CFG->noemailever = true;
$CFG->noreplyaddress = 'noreply@example.com';

function act_as(stdClass $user): void {
    \core\session\manager::set_user($user);
}

function generator(): testing_data_generator {
    static $generator;
    return $generator ??= new testing_data_generator();
}

/** The account of a role, made when it isn't there: MOODLE_STUDENT and MOODLE_STUDENT_PASSWORD, and so on. */
function account(string $role): stdClass {
    $prefix = 'MOODLE_' . strtoupper($role);
    $name = getenv($prefix) ?: $role;
    return core_user::get_user_by_username($name) ?: generator()->create_user([
        'username' => $name,
        'password' => getenv("{$prefix}_PASSWORD") ?: ucfirst($role) . '-123',
        'firstname' => ucfirst($role),
        'lastname' => 'Cartable',
    ]);
}

/** A course in which completion counts, with its teacher and its student. */
function course_called(string $name): stdClass {
    $course = generator()->create_course(['fullname' => $name,
        'shortname' => 'cartable-' . random_string(10), 'enablecompletion' => 1]);
    enrol_both($course);
    return $course;
}

function enrol_both(stdClass $course): void {
    global $DB;
    $manual = enrol_get_plugin('manual');
    $where = ['courseid' => $course->id, 'enrol' => 'manual'];
    if (!$DB->record_exists('enrol', $where)) {
        $manual->add_instance($course);
    }
    $instance = $DB->get_record('enrol', $where, '*', IGNORE_MULTIPLE);
    foreach (['teacher' => 'editingteacher', 'student' => 'student'] as $account => $role) {
        $manual->enrol_user($instance, account($account)->id, $DB->get_field('role', 'id', ['shortname' => $role]));
    }
}

/** A file of this machine as a draft of the administrator's, as if it had been dropped on a form. */
function draft(string $path): int {
    $item = file_get_unused_draft_itemid();
    get_file_storage()->create_file_from_pathname([
        'contextid' => context_user::instance(get_admin()->id)->id,
        'component' => 'user',
        'filearea' => 'draft',
        'itemid' => $item,
        'filepath' => '/',
        'filename' => basename($path),
    ], $path);
    return $item;
}

/** Final grade of the student in an activity's column of the gradebook; null while there is none. */
function grade_of(cm_info $cm): array {
    $grades = grade_get_grades($cm->course, 'mod', $cm->modname, $cm->instance, account('student')->id);
    $item = reset($grades->items);
    $grade = $item ? reset($item->grades) : null;
    return ['column' => (bool)$item, 'max' => $item ? (float)$item->grademax : null,
        'grade' => $grade && $grade->grade !== null ? (float)$grade->grade : null];
}

function is_complete(cm_info $cm): bool {
    $state = (new completion_info(get_course($cm->course)))->get_data($cm, false, account('student')->id);
    return in_array((int)$state->completionstate, [COMPLETION_COMPLETE, COMPLETION_COMPLETE_PASS], true);
}

act_as(get_admin());
