<?php
// Restores a backup into a course of its own.
require_once("$CFG->dirroot/backup/util/includes/backup_includes.php");
require_once("$CFG->dirroot/backup/util/includes/restore_includes.php");

function restore_course(string $file): array {
    global $CFG, $DB;
    $folder = 'cartable' . random_string(8);
    $packer = str_ends_with($file, '.mbz') ? 'application/vnd.moodle.backup' : 'application/zip';
    get_file_packer($packer)->extract_to_pathname($file, make_backup_temp_directory($folder));
    $id = restore_dbops::create_new_course('Restored', $folder, 1);
    $restore = new restore_controller($folder, $id, backup::INTERACTIVE_NO, backup::MODE_GENERAL,
        get_admin()->id, backup::TARGET_NEW_COURSE);
    // A Common Cartridge: its converter looks for its own files from the folder in which Moodle's page lies.
    if ($restore->get_status() === backup::STATUS_REQUIRE_CONV) {
        chdir("$CFG->dirroot/backup");
        $restore->convert();
    }
    $restore->execute_precheck();
    $said = $restore->get_precheck_results();
    // After a warning, its page asks whether to go on.
    if (empty($said['errors'])) {
        $restore->execute_plan();
    }
    $restore->destroy();

    $course = get_course($id);
    enrol_both($course);
    $activities = [];
    foreach (get_fast_modinfo($id)->get_cms() as $cm) {
        $activities[] = ['cmid' => (int)$cm->id, 'type' => $cm->modname, 'name' => $cm->name,
            'section' => get_section_name($course, $cm->sectionnum), 'completion' => (int)$cm->completion,
            'slots' => $cm->modname === 'quiz' ? $DB->count_records('quiz_slots', ['quizid' => $cm->instance]) : 0,
            'attempts' => $cm->modname === 'quiz' ? (int)$DB->get_field('quiz', 'attempts', ['id' => $cm->instance]) : null];
    }
    return ['course' => (int)$id, 'name' => $course->fullname, 'precheck' => $said, 'activities' => $activities];
}
