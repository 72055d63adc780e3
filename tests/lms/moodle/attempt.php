<?php
// A student's attempt of a quiz with the right answers, and the teacher who grades what waits for one.

/** Long enough for any minimum of words that our lessons ask for. */
const OPEN_ANSWER = "<p>Elle ne dure que quelques secondes et ne rapporte que quelques centimes\u{a0}; il faut "
    . 'donc en enchaîner des centaines, sans savoir s’il y en aura encore demain.</p>';

/** What the student writes into each empty cell. */
const FILLED_IN = 'fondu';

/** @return array what the student sees of each question before and after, and what Moodle made of the answers */
function attempt_quiz(int $cmid): array {
    global $DB;
    [$course, $cm] = get_course_and_cm_from_cmid($cmid, 'quiz');
    $student = account('student');
    act_as($student);
    page_of($cm);
    $settings = \mod_quiz\quiz_settings::create($cm->instance, $student->id);
    $usage = question_engine::make_questions_usage_by_activity('mod_quiz', $settings->get_context());
    $usage->set_preferred_behaviour($settings->get_quiz()->preferredbehaviour);
    $number = 1 + $DB->count_records('quiz_attempts', ['quiz' => $cm->instance, 'userid' => $student->id]);
    $record = quiz_create_attempt($settings, $number, false, time(), false, $student->id);
    quiz_start_new_attempt($settings, $usage, $record, $number, time());
    quiz_attempt_save_started($settings, $usage, $record);

    $attempt = \mod_quiz\quiz_attempt::create($record->id);
    $usage = question_engine::load_questions_usage_by_activity($attempt->get_uniqueid());
    $before = [];
    foreach ($usage->get_slots() as $slot) {
        $before[$slot] = $usage->get_question_attempt($slot)
            ->render($attempt->get_display_options(false), (string)$slot);
        $answer = $usage->get_question($slot)->get_correct_response();
        if ($usage->get_question($slot)->get_type_name() === 'essay') {
            $answer = ['answer' => open_answer($usage->get_question($slot)), 'answerformat' => FORMAT_HTML];
        }
        if ($answer !== null) {
            $usage->process_action($slot, $answer);
        }
    }
    question_engine::save_questions_usage_by_activity($usage);
    $attempt = \mod_quiz\quiz_attempt::create($record->id);
    if (method_exists($attempt, 'process_grade_submission')) {
        // From Moodle 5.0 on, handing in and grading are two steps.
        $attempt->process_submit(time(), false);
        $attempt->process_grade_submission(time());
    } else {
        $attempt->process_finish(time(), false);
    }

    $attempt = \mod_quiz\quiz_attempt::create($record->id);
    $questions = [];
    foreach ($attempt->get_slots() as $slot) {
        $one = $attempt->get_question_attempt($slot);
        $after = $one->render($attempt->get_display_options(true), (string)$slot);
        $questions[] = [
            'type' => $one->get_question()->get_type_name(),
            'idnumber' => $one->get_question()->idnumber,
            'name' => $one->get_question()->name,
            'page' => $attempt->get_question_page($slot),
            'state' => (string)$one->get_state(),
            'mark' => $one->get_mark(),
            'max' => $one->get_max_mark(),
            'feedbackBefore' => str_contains($before[$slot], 'class="generalfeedback"'),
            'feedback' => feedback_in($after),
            'rightAnswer' => str_contains($after, 'class="rightanswer"'),
            'minWords' => (int)($one->get_question()->minwordlimit ?? 0),
            'files' => files_in($before[$slot] . $after),
            'offered' => offered_in($one),
            'cells' => cells_in($after),
        ];
    }
    act_as(get_admin());
    return ['attempt' => (int)$record->id, 'cmid' => $cmid, 'questions' => $questions,
        'gradebook' => grade_of($cm), 'complete' => is_complete($cm)];
}

/** What the student begins with, each empty cell of its tables filled in; a sentence where it has none. */
function open_answer(question_definition $question): string {
    $begun = (string)$question->responsetemplate;
    $filled = preg_replace('/(<td[^>]*>)\s*(<\/td>)/', '$1' . FILLED_IN . '$2', $begun);
    return $filled === $begun ? OPEN_ANSWER : $filled . OPEN_ANSWER;
}

/** Full marks for whatever needs grading. */
function grade_attempt(int $id): array {
    global $DB;
    act_as(account('teacher'));
    $attempt = \mod_quiz\quiz_attempt::create($id);
    page_of($attempt->get_cm());
    $usage = question_engine::load_questions_usage_by_activity($attempt->get_uniqueid());
    $graded = 0;
    $cells = [];
    foreach ($usage->get_slots() as $slot) {
        if ((string)$usage->get_question_state($slot) === 'needsgrading') {
            $answered = $usage->get_question_attempt($slot)
                ->render($attempt->get_display_options(true), (string)$slot);
            array_push($cells, ...cells_in($answered));
            $usage->manual_grade($slot, 'Vu.', $usage->get_question_max_mark($slot), FORMAT_HTML);
            $graded++;
        }
    }
    question_engine::save_questions_usage_by_activity($usage);
    $DB->set_field('quiz_attempts', 'sumgrades', $usage->get_total_mark(), ['id' => $id]);
    $settings = \mod_quiz\quiz_settings::create($attempt->get_quizid());
    if (method_exists($settings, 'get_grade_calculator')) {
        $settings->get_grade_calculator()->recompute_final_grade($attempt->get_userid());
    } else {
        quiz_save_best_grade($settings->get_quiz(), $attempt->get_userid());
    }
    act_as(get_admin());
    [, $cm] = get_course_and_cm_from_cmid($attempt->get_cmid(), 'quiz');
    return ['graded' => $graded, 'mark' => $usage->get_total_mark(), 'cells' => $cells, 'gradebook' => grade_of($cm)];
}

function page_of($cm): void {
    global $PAGE;
    $PAGE = new moodle_page();
    $PAGE->set_url('/');
    $PAGE->set_context(context_module::instance($cm->id));
}

function feedback_in(string $html): string {
    return preg_match('/<div class="generalfeedback">(.*?)<\/div>/s', $html, $found)
        ? trim(html_entity_decode(strip_tags($found[1]))) : '';
}

/** Addresses of pictures, films and documents of the question; those of a converted one lie with the course. */
function files_in(string $html): array {
    preg_match_all('/(?:src|poster|href)="([^"]+\/(?:plugin)?file\.php[^"]+)"/', $html, $found);
    return array_values(array_unique(array_map('html_entity_decode', $found[1])));
}

/** The parts of a question in the order in which the student has them before them. */
function offered_in(question_attempt $one): array {
    $question = $one->get_question();
    $order = match ($question->get_type_name()) {
        'multichoice' => $question->get_order($one),
        'match' => $question->get_stem_order(),
        default => [],
    };
    return array_values(array_map('intval', $order));
}

/** Words of the cells of its tables, as read; those of its history, which teachers are shown, aren't its own. */
function cells_in(string $html): array {
    [$html] = explode('class="responsehistoryheader', $html);
    preg_match_all('/<t[dh][^>]*>(.*?)<\/t[dh]>/s', $html, $found);
    return array_map(fn($cell) => trim(html_entity_decode(strip_tags($cell))), $found[1]);
}
