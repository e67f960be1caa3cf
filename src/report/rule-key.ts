/** Under which key a report keeps a rule. */
export function ruleKey(plan: string, rule: string): string {
  return `${plan}/${rule}`
}
