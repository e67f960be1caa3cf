import { definePlan } from '../plan/define'
import { rules } from './henan-2021.rules'
import { tasks } from './henan-2021.tasks'

const duringFiveYears = {
  'zh-CN': '段首为“十三五”期间，未印日期',
  en: 'The paragraph opens with the 13th five-year period; no day is printed',
}

/**
 * 河南省“十四五”城乡社区服务体系建设规划（豫政办〔2022〕79号）: the plan of Henan Province for 2021-2025.
 *
 * @example
 * henan2021.rules.length
 */
export const henan2021 = definePlan({
  id: 'henan-2021',
  version: '0.1.0',
  status: 'inForce',
  title: {
    'zh-CN': '河南省“十四五”城乡社区服务体系建设规划',
    en: 'Henan Province: plan for the urban and rural community service system, 14th five-year period',
  },
  document: {
    number: '豫政办〔2022〕79号',
    issuer: '河南省人民政府办公厅',
    signed: '2022-08-17',
    basedOn: [
      '《国务院办公厅关于印发“十四五”城乡社区服务体系建设规划的通知》（国办发〔2021〕56号）',
      '《河南省人民政府关于印发河南省国民经济和社会发展第十四个五年规划和二○三五年远景目标纲要的通知》（豫政〔2021〕13号）',
    ],
  },
  region: { code: '410000', name: '河南省', level: 'province' },
  period: { from: '2021-01-01', to: '2025-12-31' },
  completeness: 'fullText',
  parents: [
    {
      id: 'china-2021',
      title: '《国务院办公厅关于印发“十四五”城乡社区服务体系建设规划的通知》',
      number: '国办发〔2021〕56号',
    },
  ],
  measures: {},
  indicators: {},
  sections: [
    { id: '一', title: '规划背景' },
    { id: '一(一)', title: '发展基础' },
    { id: '一(二)', title: '战略导向' },
    { id: '二', title: '总体要求' },
    { id: '二(三)', title: '指导思想' },
    { id: '二(四)', title: '基本原则' },
    { id: '二(五)', title: '发展目标' },
    { id: '三', title: '完善城乡社区服务格局' },
    { id: '三(六)', title: '健全党建引领机制' },
    { id: '三(七)', title: '完善多方参与格局' },
    { id: '四', title: '增加城乡社区服务供给' },
    { id: '四(八)', title: '强化为民服务功能' },
    { id: '四(九)', title: '强化便民服务功能' },
    { id: '四(十)', title: '强化安民服务功能' },
    { id: '五', title: '提升城乡社区服务效能' },
    { id: '五(十一)', title: '优化服务设施布局' },
    { id: '五(十二)', title: '创新服务机制' },
    { id: '六', title: '加强社区服务数字化建设' },
    { id: '六(十三)', title: '提高数字化政务服务效能' },
    { id: '六(十四)', title: '构筑美好数字服务新场景' },
    { id: '七', title: '加强城乡社区服务人才队伍建设' },
    { id: '七(十五)', title: '选优配强社区工作者队伍' },
    {
      id: '七(十六)',
      title: '加强社区服务教育培训',
      responsible: ['县级以上党委组织部门', '民政等有关部门', '街道党（工）委'],
    },
    { id: '七(十七)', title: '加快建设职业化专业化社会工作人才队伍' },
    { id: '八', title: '加强实施保障' },
    { id: '八(十八)', title: '强化组织领导', responsible: ['各级政府', '市、县级政府', '乡镇（街道）'] },
    { id: '八(十九)', title: '凝聚实施合力', responsible: ['民政部门', '各有关部门'] },
    { id: '八(二十)', title: '动态监测评估', responsible: ['省民政厅', '有关部门', '各级民政部门'] },
  ],
  rules,
  tasks,
  baselines: [
    {
      id: 'villages-with-one-leader',
      label: {
        'zh-CN': '党组织书记和主任“一肩挑”的村',
        en: 'villages where the party secretary is also the director',
      },
      day: null,
      value: 44990,
      unit: { 'zh-CN': '个', en: 'villages' },
      sources: [{ section: '一(一)', figure: '44990个' }],
      note: {
        'zh-CN': '未印日期；按文意为已“一肩挑”的村数，也可读为全部村数',
        en: 'No day is printed; read as the villages where it is so, though it may be all villages',
      },
    },
    {
      id: 'communities-with-one-leader',
      label: {
        'zh-CN': '党组织书记和主任“一肩挑”的社区',
        en: 'communities where the party secretary is also the director',
      },
      day: null,
      value: 6651,
      unit: { 'zh-CN': '个', en: 'communities' },
      sources: [{ section: '一(一)', figure: '6651个' }],
      note: {
        'zh-CN': '未印日期；按文意为已“一肩挑”的社区数，也可读为全部社区数',
        en: 'No day is printed; read as the communities where it is so, though it may be all communities',
      },
    },
    {
      id: 'one-leader-share-of-villages',
      label: { 'zh-CN': '“一肩挑”的村占比', en: 'share of villages where one person holds both posts' },
      day: null,
      value: 99.73,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '一(一)', figure: '99.73%' }],
      note: {
        'zh-CN': '未印日期；本规划未定后续目标',
        en: 'No day is printed; the plan sets no figure to follow it',
      },
    },
    {
      id: 'one-leader-share-of-communities',
      label: { 'zh-CN': '“一肩挑”的社区占比', en: 'share of communities where one person holds both posts' },
      day: null,
      value: 99.69,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '一(一)', figure: '99.69%' }],
      note: {
        'zh-CN': '未印日期；本规划未定后续目标',
        en: 'No day is printed; the plan sets no figure to follow it',
      },
    },
    {
      id: 'urban-facility-coverage',
      label: { 'zh-CN': '城市社区综合服务设施覆盖率', en: 'urban communities with a comprehensive service facility' },
      day: null,
      value: 100,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '一(一)', figure: '全覆盖' }],
      note: {
        'zh-CN': '“全覆盖”即 100%，文件未印数字；段首为“十三五”期间，未印日期',
        en: '全覆盖 (full coverage) means 100 %, no figure is printed. The paragraph opens with the 13th five-year period; no day is printed',
      },
    },
    {
      id: 'rural-facility-coverage',
      label: { 'zh-CN': '农村社区综合服务设施覆盖率', en: 'rural communities with a comprehensive service facility' },
      day: null,
      value: 86,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '一(一)', figure: '86%' }],
      note: {
        'zh-CN': '段首为“十三五”期间，未印日期；本库所据文本未见后续目标',
        en: 'The paragraph opens with the 13th five-year period; no day is printed; the text at hand has no figure to follow it',
      },
    },
    {
      id: 'committee-members-elected',
      label: {
        'zh-CN': '换届选出的村（社区）“两委”干部',
        en: 'members elected of party and village (residents’) committees',
      },
      day: null,
      value: 30.2,
      unit: { 'zh-CN': '万人', en: '10,000 people' },
      sources: [{ section: '一(一)', figure: '30.2万人' }],
      note: {
        'zh-CN': '2021年换届，取整到千人；晚于“十三五”，在规划期之内',
        en: 'Elections of 2021, rounded to the thousand; after the 13th five-year period and within that of the plan',
      },
    },
    {
      id: 'social-work-professionals',
      label: { 'zh-CN': '社会工作专业人才', en: 'social work professionals' },
      day: null,
      value: 4,
      unit: { 'zh-CN': '万人', en: '10,000 people' },
      sources: [{ section: '一(一)', figure: '4万余人' }],
      note: {
        'zh-CN': '“余”即多于此数，此值为下限；未印日期',
        en: 'More (余) than this: the value is a lower bound; no day is printed',
      },
    },
    {
      id: 'certified-social-workers',
      label: { 'zh-CN': '持证社会工作者', en: 'certified social workers' },
      day: null,
      value: 1.42,
      unit: { 'zh-CN': '万人', en: '10,000 people' },
      sources: [{ section: '一(一)', figure: '1.42万人' }],
      note: {
        'zh-CN': '为前项4万余人中的持证者，取整到百人；未印日期',
        en: 'Of the professionals before; rounded to the hundred, no day is printed',
      },
    },
    {
      id: 'community-organizations',
      label: { 'zh-CN': '民政部门登记的社区社会组织', en: 'community organizations registered with civil affairs' },
      day: null,
      value: 1.5,
      unit: { 'zh-CN': '万个', en: '10,000 organizations' },
      sources: [{ section: '一(一)', figure: '1.5万个' }],
      note: duringFiveYears,
    },
    {
      id: 'registered-volunteers',
      label: { 'zh-CN': '注册志愿者', en: 'registered volunteers' },
      day: null,
      value: 1450,
      unit: { 'zh-CN': '万人', en: '10,000 people' },
      sources: [{ section: '一(一)', figure: '1450万人' }],
      note: duringFiveYears,
    },
  ],
  defects: [
    {
      id: 'missing-indicator-table',
      section: '八(十八)',
      note: {
        'zh-CN':
          '提到本规划“主要任务指标”，本库所据文本没有指标表，正文也未列何为主要任务指标；二(五)之后原文重印一遍标题，或为表的位置，表已缺失',
        en: 'The main task indicators of the plan are mentioned; the text at hand has no table of them and lists them nowhere. After section 二(五) the title is printed once more, perhaps where a table stood that is lost',
      },
    },
    {
      id: 'title-printed-again',
      section: '二(五)',
      note: {
        'zh-CN': '发展目标之后单独一行重印通知标题，与上下文无关',
        en: 'The title of the notice stands once more on a line of its own after the goals, unconnected with the text around it',
      },
    },
    {
      id: 'boxes-may-be-lost',
      section: '文末',
      note: {
        'zh-CN':
          '三(七)、四(十)、五(十一)、六(十四)、七(十七)之后各有连续空行，正文没有专栏；原件此处是否附有专栏未能核对',
        en: 'Double blank lines follow sections 三(七), 四(十), 五(十一), 六(十四) and 七(十七), and there are no boxes; whether the original has any there could not be checked',
      },
    },
    {
      id: 'area-standard-without-a-number',
      section: '五(十一)',
      note: {
        'zh-CN': '新建社区商业和综合服务设施“面积达标”，标准的数字、名称、编号和计法均未印',
        en: 'The area of commercial and service facilities of new communities shall reach a standard of which neither figure, name, number nor way of counting is printed',
      },
    },
    {
      id: 'six-programs-five-listed',
      section: '七(十七)',
      note: {
        'zh-CN': '写“六项专项计划”，以顿号分列的只有五项；若领军人才和督导人才各算一项则为六项',
        en: 'Six special programs are announced and five are listed; they are six if leading social workers and supervisors count as two',
      },
    },
    {
      id: 'heading-said-twice',
      section: '七(十七)',
      note: {
        'zh-CN': '标题一句在正文开头原样重复',
        en: 'The heading is repeated word for word as the first sentence',
      },
    },
    {
      id: 'kinds-of-social-workers',
      section: '七(十七)',
      note: {
        'zh-CN':
          '四个人数目标的对象未定义，能否重叠未说明；一(一)称“社会工作专业人才”“持证社会工作者”，此处称“社会工作者”',
        en: 'The four kinds of people are not defined and may overlap; section 一(一) has social work professionals and certified social workers, this one social workers',
      },
    },
    {
      id: 'year-of-goals',
      section: '七(十七)',
      note: {
        'zh-CN': '写“到2025年”，未写“底”；二(五)同，五(十一)写“2025年”',
        en: 'By 2025, without the end of the year; so in section 二(五), and 2025 alone in section 五(十一)',
      },
    },
    {
      id: 'one-leader-counts',
      section: '一(一)',
      note: {
        'zh-CN': '44990个村、6651个社区可为已“一肩挑”的数，也可为总数，占比的分母未印',
        en: '44,990 villages and 6,651 communities may be those where one person holds both posts or all there are; the base of the shares is not printed',
      },
    },
    {
      id: 'elections-after-the-period',
      section: '一(一)',
      note: {
        'zh-CN': '段首为“十三五”期间，所列换届在2021年，已属“十四五”；其余各数未印日期',
        en: 'The paragraph is about the 13th five-year period and has elections of 2021, after it; the other figures have no day',
      },
    },
    {
      id: 'village-coverage-without-a-goal',
      section: '五(十一)',
      note: {
        'zh-CN': '一(一)列农村社区综合服务设施覆盖率86%，正文只有提升工程，没有后续目标',
        en: 'Section 一(一) has 86 % of rural communities with a facility; the text has a project to improve them and no goal',
      },
    },
    {
      id: 'basic-elderly-care-facilities',
      section: '四(八)',
      note: {
        'zh-CN': '“基本养老服务设施”“综合养老服务中心”“养老服务场所”“社区养老服务设施”并用，相互关系和覆盖的单位未写',
        en: 'Basic elderly-care facilities, comprehensive centres, venues and community elderly-care facilities stand side by side; how they relate and what is covered is not said',
      },
    },
    {
      id: 'old-quarters-and-estates',
      section: '四(八)',
      note: {
        'zh-CN': '“老旧城区”与“已建成居民住宅区”并列，前者是片区，后者是住宅区，每百户以何为单位计未说明',
        en: 'Old quarters stand beside existing residential estates, areas beside estates; over which of them 100 households are taken is not said',
      },
    },
    {
      id: 'names-of-new-areas',
      section: '五(十一)',
      note: {
        'zh-CN': '此处写“新建社区”，四(八)写“新建居民住宅区”，两者是否同指未说明',
        en: 'New communities here, new residential estates in section 四(八); whether they are the same is not said',
      },
    },
    {
      id: 'handed-over-to-whom',
      section: '四(八)',
      note: {
        'zh-CN': '养老服务设施“配建移交”，移交给谁、何时移交未印',
        en: 'The elderly-care space is handed over; to whom and when is not printed',
      },
    },
    {
      id: 'meaning-of-community',
      section: '四(八)',
      note: {
        'zh-CN': '“社区”单用时或指城市社区，或指城乡社区；“每个社区”是否含村未说明',
        en: '社区 alone means now urban, now urban and rural communities; whether each community includes villages is not said',
      },
    },
    {
      id: 'names-of-facilities',
      section: '五(十二)',
      note: {
        'zh-CN': '开放时间写“社区服务设施”，五(十一)写“社区综合服务设施”“村级综合服务设施”“综合服务体”，相互界限未写',
        en: 'Opening hours are of service facilities; section 五(十一) has comprehensive facilities, village facilities and complexes; their limits are not drawn',
      },
    },
    {
      id: 'community-bodies',
      section: '三(七)',
      note: {
        'zh-CN': '“社区组织”只此一处，前后均写“社区社会组织”，且以“支持社会组织承接”为其职责，所指未说明',
        en: 'Community bodies (社区组织) are named here alone, with community social organizations all around; they are to support social organizations, and who they are is not said',
      },
    },
    {
      id: 'party-committee-of-town-or-street',
      section: '三(六)',
      note: {
        'zh-CN': '前一分句为乡镇（街道）党（工）委责任，联席会议只写街道党工委牵头',
        en: 'The clause before is about party committees of towns and streets; the joint meeting is led by those of streets alone',
      },
    },
    {
      id: 'broken-list',
      section: '四(八)',
      note: {
        'zh-CN': '“弱有所扶和、文体服务有保障”，“和”与顿号连用，列举有误或有脱文',
        en: 'The list 弱有所扶和、文体服务有保障 has “and” before a comma: misprinted, or something is lost',
      },
    },
    {
      id: 'homes-of-villages-and-communities',
      section: '四(八)',
      note: {
        'zh-CN': '村（社区）的“儿童之家”“妇女之家”纳入“村级”公共服务体系，社区的纳入何处未说明',
        en: 'Children’s and women’s homes of villages and communities go into the public services of villages; where those of communities go is not said',
      },
    },
    {
      id: 'joint-prevention-names',
      section: '四(十)',
      note: {
        'zh-CN': '“常态和应急状态转化机制”“群防群治、联防联控机制”“应急状态下…机制”并列，由哪一级建立未写',
        en: 'Three mechanisms for emergencies stand in one sentence; which level sets them up is not said',
      },
    },
    {
      id: 'who-draws-up-the-task-list',
      section: '八(十九)',
      note: {
        'zh-CN': '只写“民政部门”，省、市、县哪一级制定年度任务清单未说明',
        en: 'Civil affairs departments alone are named; whether the province’s, the prefectures’ or the counties’ make the annual list is not said',
      },
    },
    {
      id: 'names-of-chapters',
      section: '六',
      note: {
        'zh-CN': '第三、四、五、七章标题为“城乡社区”，本章标题只写“社区”',
        en: 'The headings of chapters 三, 四, 五 and 七 have urban and rural communities, this one communities alone',
      },
    },
    {
      id: 'no-day-of-publication',
      section: '文首',
      note: {
        'zh-CN': '只印落款日期2022年8月17日，没有印发日和公布日',
        en: 'Only the day of signing, 17 August 2022, is printed; no day of printing or publication',
      },
    },
  ],
  note: {
    'zh-CN':
      '规则和任务均取自正文。全文未标约束性或预期性，也没有责任单位栏。力度分三类：要（确保、应、实现等）、宜（推动、加强等）、可（鼓励、支持、探索等）。本库所据文本没有指标表和专栏，不以他处数字补入。条目序号全文连续，章节编号按原文，如“四(八)”。起始日为“十四五”首日，文件只印“到2025年”。',
    en: 'Rules and tasks are taken from the prose. Nothing is marked binding or anticipatory, and no section has a column of responsible departments. Strength is of three classes: must, should and may. The text at hand has no table of indicators and no boxes, and no figure from elsewhere stands in. The items are numbered through all chapters, as in 四(八). The period starts with the first day of the five years; only the year 2025 is printed.',
  },
})
