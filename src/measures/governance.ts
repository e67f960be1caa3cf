import { text } from '../values/text'
import type { Measures } from './measure'
import { flag } from './define'

/** Self-government, consultation, and how a plan itself is carried out. */
export const governance = {
  consultationDirectory: flag(text('已制定村级议事协商目录', 'directory of village consultation matters made'), {
    levels: ['county'],
    aliases: ['议事协商目录', '村级议事协商目录', '协商目录'],
  }),
  villageConsultationDirectory: flag(
    text('本村有议事协商目录', 'covered by a directory of village consultation matters'),
    {
      aliases: ['本村议事协商目录', '本村已有议事协商目录', '议事协商目录覆盖本村'],
      note: text('县级制定的目录适用于本村', 'The directory that the county made holds for the village'),
    },
  ),
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
