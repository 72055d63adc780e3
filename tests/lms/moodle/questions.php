<?php
// Imports Moodle XML as the form does with its own choices, and makes a quiz of what arrived.
require_once("$CFG->dirroot/question/format.php");
require_once("$CFG->dirroot/question/format/xml/format.php");
require_once("$CFG->dirroot/question/editlib.php");

/** Stops at the first error and takes no other grades than Moodle's: what the form proposes. */
function import_questions(stdClass $course, string $file): array {
    global $DB;
    [$context, $category] = bank_of($course);
    $format = new qformat_xml();
    $format->setCategory($category);
    $format->setContexts([$context]);
    $format->setCourse($course);
    $format->setFilename($file);
    $format->setRealfilename(basename($file));
    $format->setMatchgrades('error');
    $format->setCatfromfile(true);
    $format->setContextfromfile(false);
    $format->setStoponerror(true);
    $format->set_display_progress(false);
    ob_start();
    try {
        $done = $format->importpreprocess() && $format->importprocess() && $format->importpostprocess();
    } catch (Throwable $error) {
        $done = false;
        echo $error->getMessage();
    }
    $said = trim(preg_replace('/\s+/', ' ', strip_tags(ob_get_clean())));
    $questions = [];
    foreach ($format->questionids ?? [] as $id) {
        $question = question_bank::load_question_data($id);
        $questions[] = ['id' => (int)$id, 'type' => $question->qtype, 'name' => $question->name,
            'idnumber' => $question->idnumber, 'category' => category_path($question->category),
            'tags' => array_values(core_tag_tag::get_item_tags_array('core_question', 'question', $id))];
    }
    return ['done' => (bool)$done, 'said' => $done ? '' : $said, 'questions' => $questions];
}

/** Where a course keeps its questions: from Moodle 5.0 on in an activity of its own. */
function bank_of(stdClass $course): array {
    if (method_exists('core_question\local\bank\question_bank_helper', 'get_default_open_instance_system_type')) {
        $bank = \core_question\local\bank\question_bank_helper::get_default_open_instance_system_type($course, true);
        return [$bank->context, question_get_default_category($bank->context->id, true)];
    }
    $context = context_course::instance($course->id);
    return [$context, question_make_default_categories([$context])];
}

/** Names from the top of the bank down. */
function category_path(int $id): string {
    global $DB;
    $category = $DB->get_record('question_categories', ['id' => $id]);
    return $category->parent ? category_path($category->parent) . '/' . $category->name : $category->name;
}

/** @return int the quiz's course module */
function quiz_of(stdClass $course, array $questions, string $name): int {
    $quiz = generator()->create_module('quiz', ['course' => $course->id, 'name' => $name, 'questionsperpage' => 5,
        'grade' => 10, 'attempts' => 1, 'shuffleanswers' => 0]);
    foreach ($questions as $question) {
        quiz_add_quiz_question($question['id'], $quiz);
    }
    $settings = \mod_quiz\quiz_settings::create($quiz->id);
    if (method_exists($settings, 'get_grade_calculator')) {
        $settings->get_grade_calculator()->recompute_quiz_sumgrades();
    } else {
        quiz_update_sumgrades($settings->get_quiz());
    }
    return (int)$quiz->cmid;
}
