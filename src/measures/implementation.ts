import { text } from '../values/text'
import type { Measures } from './measure'
import { flag, REGIONS } from './define'

/** How a plan itself is carried out. */
export const implementation = {
  annualTaskList: flag(text('已制定年度任务清单和工作台账', 'annual task list and ledger made'), {
    levels: REGIONS,
    time: 'period',
    aliases: ['年度任务清单'],
    note: text(
      '本级规划实施的总清单（由民政等牵头部门制定的也填此项）；其他各部门自己的另为一项',
      'The one list for the plan at this level, also where civil affairs or another leading department makes it; those that the other departments make for themselves are another measure',
    ),
  }),
  departmentTaskLists: flag(
    text('本级部门已制订年度任务清单和工作台账', 'annual task lists and ledgers of departments made'),
    {
      levels: ['county'],
      time: 'period',
      aliases: ['部门年度任务清单', '部门任务清单和工作台账', '区直部门年度任务清单'],
      note: text(
        '有关部门均已制订；本级政府的另为一项',
        'Every department concerned has made one; that of the government itself is another measure',
      ),
    },
  ),
  implementingMeasures: flag(text('已制定本地细化措施', 'local implementing measures made'), {
    levels: ['prefecture'],
    aliases: ['细化措施', '本地细化措施'],
    note: text(
      '“细化措施”；“落实意见或方案”另为一项',
      'Implementing measures (细化措施); a plan of implementation is another measure',
    ),
  }),
  implementationPlan: flag(text('已制定本地落实意见或方案', 'local plan of implementation made'), {
    levels: ['county'],
    aliases: ['落实意见', '落实方案', '本地落实意见', '本地落实方案'],
    note: text(
      '意见或方案，其一即可；“细化措施”另为一项',
      'Opinions or a plan (落实意见或方案): either will do; implementing measures are another measure',
    ),
  }),
  communityServiceBudget: flag(
    text('社区服务体系建设经费已纳入年度预算', 'funds of community services in the annual budget'),
    { levels: ['county'], time: 'period', aliases: ['经费纳入年度预算', '社区服务经费纳入预算'] },
  ),
} as const satisfies Measures
