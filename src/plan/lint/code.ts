/** What may be odd about a plan that can be used. What each means and what to do about it stands in docs/lint.md. */
export type LintCode =
  // days
  | 'milestones-out-of-order'
  | 'milestones-on-one-day'
  | 'before-signing'
  | 'outside-period'
  | 'no-whole-period'
  | 'published-before-signing'
  | 'signed-after-period'
  | 'baseline-not-past'
  // targets
  | 'target-goes-back'
  | 'baseline-beyond-target'
  | 'target-already-met'
  | 'impossible-figure'
  | 'finer-than-recorded'
  | 'no-figure-no-reason'
  | 'suffices-beside-figure'
  | 'rules-disagree'
  | 'rule-twice'
  // what is printed
  | 'figure-not-printed'
  | 'figure-in-task'
  | 'no-source'
  // units and time
  | 'unit-of-formula'
  | 'unit-of-reading'
  | 'unit-of-baseline'
  | 'indicator-of-baseline'
  | 'flow-by-day'
  | 'stock-by-period'
  // places
  | 'level-of-region'
  | 'above-region'
  | 'outside-region'
  | 'level-of-code'
  | 'nothing-beneath'
  | 'level-not-recorded'
  // readings
  | 'one-reading'
  | 'same-reading'
  | 'no-default'
  // names and texts
  | 'figure-in-id'
  | 'id-without-year'
  | 'untranslated'
  | 'unused'
  // parents
  | 'weaker-than-parent'
  | 'later-than-parent'
  // what a defect says of the plan's own problems
  | 'expected-in-vain'
