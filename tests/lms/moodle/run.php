<?php
// php run.php TASK [ARGUMENT…]: does one task in the Moodle of MOODLE_DIR, and prints JSON.
require(__DIR__ . '/boot.php');
foreach (['questions', 'attempt', 'backup', 'scorm', 'cmi5'] as $part) {
    require_once(__DIR__ . "/$part.php");
}
[, $task] = $argv;
$arguments = array_slice($argv, 2);

$tasks = [
    'site' => fn() => ['release' => $CFG->release, 'php' => PHP_VERSION, 'url' => $CFG->wwwroot,
        'database' => "{$DB->get_name()} {$DB->get_server_info()['version']}",
        // Of Moodle itself from 4.4 on, a plugin before.
        'ordering' => core_component::get_plugin_directory('qtype', 'ordering') !== null,
        'cmi5' => core_component::get_plugin_directory('mod', 'cmi5') !== null,
        'accounts' => [account('teacher')->username, account('student')->username]],
    'course' => fn(string $name) => ['course' => (int)course_called($name)->id],
    // Each file goes to a course of its own, becomes a quiz, and is attempted.
    'quizzes' => fn(string ...$files) => array_map(function ($file) {
        $course = course_called(basename($file));
        $imported = import_questions($course, $file);
        $quiz = $imported['done'] ? quiz_of($course, $imported['questions'], basename($file)) : null;
        return $imported + ['file' => $file, 'course' => (int)$course->id,
            'attempt' => $quiz ? attempt_quiz($quiz) : null];
    }, $files),
    'import' => fn(string $course, string $file) => import_questions(get_course($course), $file),
    'attempts' => fn(string ...$quizzes) => array_map(fn($cmid) => attempt_quiz((int)$cmid), $quizzes),
    'grade' => fn(string $attempt) => grade_attempt((int)$attempt),
    'rename' => function (string $course, string $name) {
        update_course((object)['id' => (int)$course, 'fullname' => $name]);
        return ['context' => context_course::instance((int)$course)->id];
    },
    'restore' => fn(string $file) => restore_course($file),
    // Each package becomes an activity of one new course.
    'scorms' => function (string ...$files) {
        $course = course_called('SCORM');
        return array_map(fn($file) => add_scorm($course, $file, basename($file, '.scorm12.zip')), $files);
    },
    'replace' => fn(string $cmid, string $file) => replace_package((int)$cmid, $file),
    // The same of packages for the plugin mod_cmi5.
    'cmi5s' => function (string ...$files) {
        $course = course_called('cmi5');
        return array_map(fn($file) => add_cmi5($course, $file, basename($file, '.cmi5.zip')), $files);
    },
    'cmi5' => fn(string $cmid) => cmi5_of((int)$cmid),
    'tracks' => fn(string $cmid) => tracks((int)$cmid),
];
echo json_encode($tasks[$task](...$arguments), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
