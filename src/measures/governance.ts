import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, REGIONS } from './define'
import { PEOPLE } from './units'

const MATTERS = text('件', 'matters')
const PLACES = text('个', 'places')

/** Self-government and consultation. */
export const governance = {
  jointServiceFramework: flag(
    text('各方共同参与的社区服务体制机制已健全', 'framework in which all parties serve the community in place'),
    {
      aliases: ['社区服务体制机制', '社区服务体制机制已健全'],
      note: text(
        '党组织引领，自治组织、居民、群团、社会组织、社会工作者和驻区单位参与',
        'Led by the party branch, with self-governing body, residents, mass and social organizations, social workers and units seated there',
      ),
    },
  ),
  governanceOrganizations: flag(text('治理组织体系健全', 'all bodies of community governance in place'), {
    aliases: ['治理组织体系', '社区治理组织体系', '村（社区）治理组织体系'],
    note: text(
      '党组织、基层群众性自治组织和其他群众自治组织',
      'Party organization, self-governing committee and other bodies of the residents',
    ),
  }),
  consultationSystem: flag(text('城乡社区协商制度已落实', 'community consultation in place'), {
    aliases: ['协商制度', '社区协商制度', '城乡社区协商制度', '村（社区）协商制度'],
    note: text(
      '制度已落实；是否开展了协商另为一项',
      'The system is in place; whether consultation was held is another measure',
    ),
  }),
  democraticConsultation: flag(text('开展民主协商', 'democratic consultation held'), {
    aliases: ['民主协商', '已开展民主协商', '议事协商活动'],
    note: text(
      '已开展协商；制度是否落实另为一项',
      'Consultation was held; whether the system is in place is another measure',
    ),
  }),
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
  consultationMatters: counted(
    text('应协商的公共事项和矛盾纠纷', 'public matters and disputes that call for consultation'),
    MATTERS,
    {
      time: 'sinceStart',
      aliases: ['应协商事项数', '应协商事项'],
      note: text(
        '涉及居民公共利益的事项、关系居民切身利益的困难问题和矛盾纠纷',
        'Matters of residents’ common interest, and difficulties and disputes that touch their own',
      ),
    },
  ),
  consultationMattersSettled: counted(text('其中：经协商解决的', 'of which settled by consultation'), MATTERS, {
    partOf: 'consultationMatters',
    time: 'sinceStart',
    aliases: ['经协商解决的事项数', '协商解决事项数'],
  }),
  threeLists: flag(text('已建立“三张清单”', 'lists of needs, resources and projects made'), {
    aliases: ['三张清单', '需求资源项目清单', '居民需求、服务资源、民生项目清单'],
    note: text(
      '居民需求、服务资源、民生项目三张清单均已建立',
      'All three: what residents need, what resources there are, what projects there are',
    ),
  }),
  modelCommunities: counted(text('“模范村（社区）”数', 'villages and communities of the grade model'), PLACES, {
    levels: REGIONS,
    partOf: 'excellentOrModelCommunities',
    aliases: ['模范村（社区）数', '模范村社区数'],
    note: text('地区汇总数', "A region's own figure"),
  }),
  excellentCommunities: counted(text('“优秀村（社区）”数', 'villages and communities of the grade excellent'), PLACES, {
    levels: REGIONS,
    partOf: 'excellentOrModelCommunities',
    aliases: ['优秀村（社区）数', '优秀村社区数'],
    note: text('地区汇总数，不含模范', "A region's own figure; those of the grade model are not in it"),
  }),
  excellentOrModelCommunities: counted(
    text('“优秀”及以上村（社区）数', 'villages and communities of the grade excellent or model'),
    PLACES,
    {
      levels: REGIONS,
      aliases: ['优秀及以上村（社区）数', '模范和优秀村（社区）数'],
      note: text('地区汇总数，含模范', "A region's own figure; those of the grade model are in it"),
    },
  ),
  legallyInformedResidents: counted(text('“法律明白人”人数', 'residents trained in law'), PEOPLE, {
    aliases: ['法律明白人', '法律明白人数', '培养法律明白人数'],
  }),
} as const satisfies Measures
