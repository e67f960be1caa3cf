import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, EVERYWHERE, REGIONS } from './define'
import { PEOPLE } from './units'

const ORGANIZATIONS = text('个', 'organizations')

/** Social organizations and volunteers. */
export const organizations = {
  communityOrganizations: counted(text('社区社会组织数', 'community organizations'), ORGANIZATIONS, {
    aliases: ['社区社会组织', '社区社会组织数量'],
  }),
  socialOrganizationIncubator: flag(text('有社会组织孵化基地', 'has an incubator for social organizations'), {
    levels: ['county', 'town'],
    aliases: ['社会组织孵化基地', '孵化基地'],
  }),
  socialOrganizationStaff: counted(
    text('社会组织专职工作人员人数', 'full-time staff of social organizations'),
    PEOPLE,
    {
      levels: REGIONS,
      aliases: ['社会组织专职工作人员', '社会组织专职人员'],
      note: text('登记的社会组织的专职人员', 'Full-time staff of registered social organizations'),
    },
  ),
  assistanceProjects: counted(
    text('社会组织帮扶合作重点项目数', 'key assistance projects of social organizations'),
    text('个', 'projects'),
    { levels: ['county'], time: 'sinceStart', aliases: ['帮扶合作重点项目', '帮扶合作项目数'] },
  ),
  revitalizationBrands: counted(
    text('社会组织助力乡村振兴特色品牌数', 'brands of social organizations in rural revitalization'),
    text('个', 'brands'),
    { levels: ['county'], time: 'sinceStart', aliases: ['乡村振兴特色品牌', '特色品牌数'] },
  ),
  revitalizationCases: counted(
    text('推广社会组织参与乡村振兴典型案例数', 'published cases of social organizations in rural revitalization'),
    text('个', 'cases'),
    { levels: ['county'], time: 'sinceStart', aliases: ['乡村振兴典型案例', '典型案例数'] },
  ),
  volunteerStation: flag(text('有志愿服务站点', 'has a volunteer service station'), {
    levels: ['community', 'town'],
    aliases: ['志愿服务站点', '志愿服务站'],
  }),
  partyLedVolunteerTeams: counted(
    text('以党员为骨干的志愿者服务队数', 'volunteer teams led by party members'),
    text('支', 'teams'),
    {
      aliases: ['党员志愿服务队', '党员志愿者服务队数', '党员志愿者服务队'],
      note: text(
        '以党员为骨干；在全国志愿服务信息系统注册的另为一项',
        'Led by party members; teams registered in the national system are another measure',
      ),
    },
  ),
  registeredVolunteerTeams: counted(
    text('全国志愿服务信息系统注册队伍数', 'volunteer teams registered in the national system'),
    text('支', 'teams'),
    {
      aliases: ['注册志愿服务队伍', '注册志愿服务队伍数'],
      note: text('以注册为准；以党员为骨干的另为一项', 'As registered; teams led by party members are another measure'),
    },
  ),
  registeredVolunteers: counted(text('实名注册志愿者人数', 'registered volunteers'), PEOPLE, {
    levels: EVERYWHERE,
    aliases: ['注册志愿者', '实名志愿者注册人数', '注册志愿者人数', '实名注册志愿者'],
  }),
  volunteersWithServiceTime: counted(text('其中：有志愿服务时间记录', 'of which with recorded service time'), PEOPLE, {
    levels: EVERYWHERE,
    partOf: 'registeredVolunteers',
    aliases: ['有志愿服务时间记录人数', '有服务时长志愿者', '有志愿服务时间记录的志愿者'],
  }),
} as const satisfies Measures
