import { text } from '../../values/text'
import { is } from '../build'
import { YES } from './units'

/** How a plan itself is carried out. */
export const implementation = {
  'annual-task-list': {
    label: text('年度任务清单和工作台账', 'annual task list and ledger'),
    unit: YES,
    formula: is('annualTaskList', true),
    note: text(
      '本级政府的；部门的是另一个指标',
      'Of the government of the place; those of its departments are another indicator',
    ),
  },
  'department-task-lists': {
    label: text('本级部门年度任务清单和工作台账', 'annual task lists and ledgers of departments'),
    unit: YES,
    formula: is('departmentTaskLists', true),
    note: text(
      '各有关部门的；本级政府的是另一个指标',
      'Of every department concerned; that of the government itself is another indicator',
    ),
  },
  'implementing-measures': {
    label: text('本地细化措施', 'local implementing measures'),
    unit: YES,
    formula: is('implementingMeasures', true),
    note: text(
      '“细化措施”；“落实意见或方案”是另一个指标',
      'Implementing measures (细化措施); a plan of implementation is another indicator',
    ),
  },
  'implementation-plan': {
    label: text('本地落实意见或方案', 'local plan of implementation'),
    unit: YES,
    formula: is('implementationPlan', true),
    note: text(
      '“落实意见或方案”；“细化措施”是另一个指标',
      'A plan of implementation (落实意见或方案); implementing measures are another indicator',
    ),
  },
  'community-service-budget': {
    label: text('社区服务体系建设经费纳入年度预算', 'funds of community services in the annual budget'),
    unit: YES,
    formula: is('communityServiceBudget', true),
  },
} as const
