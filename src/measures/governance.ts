import { text } from '../values/text'
import type { Measures } from './measure'
import { flag } from './define'

/** Self-government, consultation, and how a plan itself is carried out. */
export const governance = {
  consultationDirectory: flag(text('已制定村级议事协商目录', 'directory of village consultation matters made'), {
    levels: ['county'],
    aliases: ['议事协商目录', '村级议事协商目录', '协商目录'],
  }),
  annualTaskList: flag(text('已制定年度任务清单和工作台账', 'annual task list and ledger made'), {
    levels: ['province'],
    time: 'period',
    aliases: ['年度任务清单'],
  }),
  implementingMeasures: flag(text('已制定本地细化措施', 'local implementing measures made'), {
    levels: ['prefecture'],
    aliases: ['细化措施', '本地细化措施'],
  }),
} as const satisfies Measures
