/** Groups: elements that hold the rows of a table, as `<question_hints>` its `<question_hint>`s. */
import type { XmlElement } from '../xml.ts';

/** The first of each name that is empty and doesn’t begin with a line feed: Moodle’s parser takes it for a column. */
export function emptyGroups(root: XmlElement): readonly XmlElement[] {
  const found = new Map<string, XmlElement>();
  function seek(parent: XmlElement): void {
    for (const one of parent.children) {
      if (one.children.length > 0) seek(one);
      else if (isGroup(one.name, parent.name) && !one.text.startsWith('\n') && !found.has(one.name))
        found.set(one.name, one);
    }
  }
  seek(root);
  return [...found.values()];
}

const isGroup = (name: string, parent: string): boolean =>
  (GROUPS.has(name) && COLUMNS[name] !== parent) || name.startsWith('plugin_');

/** Where a group’s name is that of a column: name → table. */
const COLUMNS: Readonly<Record<string, string>> = {
  attempts: 'override',
  comments: 'data',
  contents: 'page',
  parameters: 'url',
  questions: 'survey',
  settings: 'ltitoolsetting',
};

/**
 * What the `backup_*_stepslib.php` and `backup_*_plugin.class.php` of Moodle 4.5 declare as nested elements without
 * columns. `options`, a group of the choice alone, is a column of too many tables.
 */
const GROUPS: ReadonlySet<string> = new Set(
  `
  activities aggregations aliases alignments analysis answers areas assessments attempts badges
  block_positions branches calculated_options calculated_records categories category_entries chapters
  chaptertags comments competencies completeds completions completionviews contents course_competencies
  course_completion_crit_completions course_completion_defaults course_module_competencies
  courseformatoptions criteria custom_fields customfields dataset_definitions dataset_items definitions
  details digests discussion_subs discussions drags drops enrolments enrols entries entriestags events
  exampleassessments examplesubmissions feedbacks feeds fields files fillings filter_actives filter_configs
  filters grade_categories grade_grades grade_history grade_items grade_letters grade_settings grades
  group_members groupcustomfields grouping_groups groupingcustomfields groupings groups guidecomments
  guidecriteria instances items lastaccesses levels lineitems links logs logstores ltisubmissions
  ltitoolsettings ltitypesconfigs manual_awards matches messages numerical_options numerical_records
  numerical_units overrides pages parameters plugin_configs posts poststags preferences
  question_bank_entries question_hints question_instances question_version questions quiz_grade_items
  ratings readposts recordings records recordstags relatedbadges results role_assignments role_overrides
  roles sco_datas sco_tracks scoes sections seq_mapinfos seq_objectives seq_rollupruleconds seq_rolluprules
  seq_rulecond_datas seq_ruleconds sessions settings states statuses submissions subscriptions subwikis
  synonyms tags timers trackedprefs user_competencies user_enrolments userflags users values versions
  warnings
  `
    .trim()
    .split(/\s+/),
);
