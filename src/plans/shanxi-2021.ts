import { definePlan } from '../plan/define'
import { rules } from './shanxi-2021.rules'
import { tasks } from './shanxi-2021.tasks'

/**
 * 山西省“十四五”城乡社区服务体系建设规划（晋政办发〔2022〕55号）: the plan of Shanxi Province for 2021-2025.
 *
 * @example
 * shanxi2021.rules.length
 */
export const shanxi2021 = definePlan({
  id: 'shanxi-2021',
  version: '0.1.0',
  status: 'inForce',
  title: {
    'zh-CN': '山西省“十四五”城乡社区服务体系建设规划',
    en: 'Shanxi Province: plan for the urban and rural community service system, 14th five-year period',
  },
  document: {
    number: '晋政办发〔2022〕55号',
    issuer: '山西省人民政府办公厅',
    signed: '2022-07-05',
    published: '2022-07-06',
    basedOn: [
      '国务院办公厅《“十四五”城乡社区服务体系建设规划》',
      '《关于加强党的领导全面提升基层治理体系和治理能力现代化建设水平的实施方案》',
      '《山西省国民经济和社会发展第十四个五年规划和2035年远景目标纲要》',
    ],
  },
  region: { code: '140000', name: '山西省', level: 'province' },
  period: { from: '2021-01-01', to: '2025-12-31' },
  completeness: 'fullText',
  parents: [{ id: 'china-2021', title: '国务院办公厅《“十四五”城乡社区服务体系建设规划》' }],
  measures: {},
  indicators: {},
  sections: [
    { id: '一', title: '规划背景' },
    { id: '一(一)', title: '发展基础' },
    { id: '一(二)', title: '面临形势' },
    { id: '二', title: '总体要求' },
    { id: '二(一)', title: '指导思想' },
    { id: '二(二)', title: '基本原则' },
    { id: '二(三)', title: '主要目标' },
    { id: '三', title: '重点任务' },
    { id: '三(一)', title: '构建党建引领城乡社区服务格局' },
    { id: '三(一)1', title: '强化党建引领机制' },
    { id: '三(一)2', title: '健全多方参与机制' },
    { id: '三(二)', title: '扩大城乡社区服务供给' },
    { id: '三(二)1', title: '完善城乡社区为民服务功能' },
    { id: '三(二)2', title: '优化城乡社区便民服务供给' },
    { id: '三(二)3', title: '强化城乡社区安民服务保障' },
    { id: '三(三)', title: '加强城乡社区综合服务设施建设' },
    { id: '三(三)1', title: '补齐社区服务设施短板' },
    { id: '三(三)2', title: '优化社区服务功能布局' },
    { id: '三(四)', title: '推进城乡社区服务数字化建设' },
    { id: '三(四)1', title: '提高城乡社区数字化政务服务效能' },
    { id: '三(四)2', title: '构筑美好数字城乡社区服务新场景' },
    { id: '三(五)', title: '加强城乡社区服务人才队伍建设' },
    { id: '三(五)1', title: '加强城乡社区工作者队伍建设' },
    { id: '三(五)2', title: '加强城乡社区工作者培训管理' },
    { id: '三(六)', title: '推进城乡社区服务创新' },
    { id: '三(六)1', title: '创新社区服务机制' },
    { id: '三(六)2', title: '深化社区减负增效' },
    { id: '三(六)3', title: '完善基层民主协商' },
    { id: '四', title: '保障措施' },
    { id: '四(一)', title: '加强组织领导', responsible: ['民政部门', '发展改革部门'] },
    { id: '四(二)', title: '强化政策支持' },
    { id: '四(三)', title: '健全法治支撑' },
    { id: '四(四)', title: '完善考核评估', responsible: ['各级民政部门', '省民政厅', '省发展改革委'] },
  ],
  rules,
  tasks,
  baselines: [
    {
      id: 'urban-facility-coverage',
      label: { 'zh-CN': '城市社区综合服务设施覆盖率', en: 'urban communities with a comprehensive service facility' },
      day: null,
      value: 100,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '一(一)', figure: '全覆盖' }],
      note: {
        'zh-CN': '“全覆盖”即 100%，文件未印数字；属“十三五”期间，未印日期',
        en: '全覆盖 (full coverage) means 100 %, no figure is printed; of the 13th five-year period, no day is printed',
      },
    },
    {
      id: 'rural-facility-coverage',
      label: { 'zh-CN': '农村社区综合服务设施覆盖率', en: 'rural communities with a comprehensive service facility' },
      day: null,
      value: 70,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '一(一)', figure: '70％' }],
      note: {
        'zh-CN': '属“十三五”期间，未印日期；本规划未定后续目标',
        en: 'Of the 13th five-year period, no day is printed; the plan sets no figure to follow it',
      },
    },
    {
      id: 'facility-funds',
      label: { 'zh-CN': '社区服务设施筹措资金', en: 'funds raised for community facilities' },
      day: null,
      value: 2,
      unit: { 'zh-CN': '亿元', en: '100 million yuan' },
      sources: [{ section: '一(一)', figure: '近2亿元' }],
      note: {
        'zh-CN': '“近”即不足 2 亿元；属“十三五”期间累计',
        en: 'Nearly (近): somewhat less than that; over the 13th five-year period',
      },
    },
    {
      id: 'governance-experiment-districts',
      label: { 'zh-CN': '社区治理创新实验区', en: 'districts in community governance experiments' },
      day: null,
      value: 3,
      unit: { 'zh-CN': '个', en: 'districts' },
      sources: [{ section: '一(一)', figure: '3个区' }],
      note: { 'zh-CN': '属“十三五”期间，未印日期', en: 'Of the 13th five-year period, no day is printed' },
    },
    {
      id: 'governance-experiment-streets',
      label: { 'zh-CN': '社区治理创新实验街道', en: 'streets in community governance experiments' },
      day: null,
      value: 4,
      unit: { 'zh-CN': '个', en: 'streets' },
      sources: [{ section: '一(一)', figure: '4个街道' }],
      note: { 'zh-CN': '属“十三五”期间，未印日期', en: 'Of the 13th five-year period, no day is printed' },
    },
    {
      id: 'governance-experiment-communities',
      label: { 'zh-CN': '社区治理创新实验社区', en: 'communities in community governance experiments' },
      day: null,
      value: 3,
      unit: { 'zh-CN': '个', en: 'communities' },
      sources: [{ section: '一(一)', figure: '3个社区' }],
      note: { 'zh-CN': '属“十三五”期间，未印日期', en: 'Of the 13th five-year period, no day is printed' },
    },
    {
      id: 'community-workers',
      label: { 'zh-CN': '城乡社区工作者', en: 'workers of urban and rural communities' },
      day: '2020-12-31',
      value: 15.5,
      unit: { 'zh-CN': '万人', en: '10,000 people' },
      sources: [{ section: '一(一)', figure: '15.5万人' }],
      note: {
        'zh-CN': '城乡合计，取整到千人；不是每万名城镇常住人口比例的分子',
        en: 'Urban and rural together, rounded to the thousand; not the numerator of the ratio to urban permanent residents',
      },
    },
    {
      id: 'committee-members',
      label: { 'zh-CN': '村（居）民委员会班子成员', en: 'members of village and residents’ committees' },
      day: '2020-12-31',
      value: 11.2,
      unit: { 'zh-CN': '万人', en: '10,000 people' },
      sources: [{ section: '一(一)', figure: '11.2万人' }],
      note: {
        'zh-CN': '取整到千人；是否包含在15.5万人之内未说明',
        en: 'Rounded to the thousand; whether they are part of the 155,000 workers is not said',
      },
    },
    {
      id: 'certified-social-workers',
      label: { 'zh-CN': '社会工作者职业水平证书持有人', en: 'holders of a social work certificate' },
      day: '2020-12-31',
      value: 7515,
      unit: { 'zh-CN': '人', en: 'people' },
      sources: [{ section: '一(一)', figure: '7515人' }],
      note: {
        'zh-CN': '是全省持证人数还是社区工作者中的持证人数未说明',
        en: 'Whether all holders of the province or only community workers are counted is not said',
      },
    },
    {
      id: 'volunteer-teams',
      label: { 'zh-CN': '志愿者队伍', en: 'volunteer teams' },
      day: '2020-12-31',
      value: 26473,
      unit: { 'zh-CN': '支', en: 'teams' },
      sources: [{ section: '一(一)', figure: '26473支' }],
    },
    {
      id: 'volunteers',
      label: { 'zh-CN': '志愿者', en: 'volunteers' },
      day: '2020-12-31',
      value: 306,
      unit: { 'zh-CN': '万人', en: '10,000 people' },
      sources: [{ section: '一(一)', figure: '306万余人' }],
      note: { 'zh-CN': '“余”即多于此数，此值为下限', en: 'More (余) than this: the value is a lower bound' },
    },
    {
      id: 'community-organizations',
      label: { 'zh-CN': '社区社会组织', en: 'community organizations' },
      day: '2020-12-31',
      value: 29443,
      unit: { 'zh-CN': '个', en: 'organizations' },
      sources: [{ section: '一(一)', figure: '29443个' }],
    },
    {
      id: 'organizations-per-residents',
      label: { 'zh-CN': '每万人拥有社会组织', en: 'social organizations per 10,000 people' },
      day: '2020-12-31',
      value: 8,
      unit: { 'zh-CN': '个/万人', en: 'per 10,000' },
      sources: [{ section: '一(一)', figure: '8个' }],
      note: { 'zh-CN': '何种社会组织、何种人口未说明', en: 'Which organizations and which population is not said' },
    },
  ],
  defects: [
    {
      id: 'signing-and-printing-day',
      section: '文末',
      note: {
        'zh-CN': '通知落款为2022年7月5日，文末印发日为2022年7月6日；本库以前者为印发机关签署日，后者为公布日',
        en: 'The notice is signed on 5 July 2022 and printed on 6 July 2022; the first is taken as the day of signing, the second as the day of publication',
      },
    },
    {
      id: 'population-of-organizations',
      section: '一(一)',
      note: {
        'zh-CN': '“社区社会组织29443个”之后接“每万人拥有社会组织8个”：前者为社区社会组织，后者为社会组织，人口口径未写',
        en: 'After 29,443 community organizations come 8 social organizations per 10,000 people: two kinds of organization, and the population is not said',
      },
    },
    {
      id: 'members-within-workers',
      section: '一(一)',
      note: {
        'zh-CN': '15.5万社区工作者与11.2万村（居）委会班子成员并列，后者是否包含在前者之内未说明',
        en: '155,000 community workers stand beside 112,000 committee members; whether the second are part of the first is not said',
      },
    },
    {
      id: 'names-of-democracy',
      section: '三(六)3',
      note: {
        'zh-CN': '此处写“全过程民主”，一(一)写“全过程基层民主”，同一事两种写法',
        en: 'Here whole-process democracy, in section 一(一) whole-process grassroots democracy: two names of one thing',
      },
    },
    {
      id: 'framework-said-twice',
      section: '三(一)1',
      note: {
        'zh-CN': '各方协同的体制机制与二(三)重复，一处党组织为“核心”，一处为“引领”',
        en: 'The framework of all parties repeats section 二(三): party organizations are the core there and lead here',
      },
    },
    {
      id: 'service-purchase-said-twice',
      section: '三(六)1',
      note: {
        'zh-CN': '政府购买服务一段与三(一)2几乎相同：一处“健全”，一处“完善”；一处及于城乡社区，一处只写社区',
        en: 'Government purchase repeats section 三(一)2 almost word for word: set up there, improved here; urban and rural communities there, communities here',
      },
    },
    {
      id: 'smart-community-said-twice',
      section: '三(四)2',
      note: {
        'zh-CN': '关于智慧社区的一句与二(三)逐字相同',
        en: 'The sentence on smart communities stands word for word in section 二(三)',
      },
    },
    {
      id: 'smart-system-strength',
      section: '三(四)1',
      note: {
        'zh-CN': '智慧社区信息系统在此处为“鼓励”多方建设，在三(四)2为“集约建设”，两处力度不同',
        en: 'The smart community system is encouraged here and plainly to be built in section 三(四)2',
      },
    },
    {
      id: 'agency-services-said-twice',
      section: '三(六)1',
      note: {
        'zh-CN': '政务代办全覆盖写了两次：三(四)1作“城乡社区”，此处作“村（社区）”；按同一要求计',
        en: 'Full coverage of services by proxy is stated twice: urban and rural communities in section 三(四)1, villages and communities here; taken as one rule',
      },
    },
    {
      id: 'certificates-said-twice',
      section: '四(三)',
      note: {
        'zh-CN': '出具证明事项的规范与三(六)2重复，此处加“全面”和“清理”；一(一)又列为已有成效',
        en: 'The orderly issue of certificates repeats section 三(六)2 and adds clearing away, across the board; section 一(一) lists it as achieved',
      },
    },
    {
      id: 'one-stop-names',
      section: '三(六)1',
      note: {
        'zh-CN': '“一窗受理”“一站办理”与三(四)1的“一站通办”“一网通办”、三(二)1的“一站式服务”并用，均未定义',
        en: 'One window and one stop stand beside the one station and one net of section 三(四)1 and the one place of section 三(二)1; none is defined',
      },
    },
    {
      id: 'meaning-of-community',
      section: '三(二)1',
      note: {
        'zh-CN': '“社区”单用时或指城市社区，或指城乡社区；本节日间照料写“社区全覆盖”，同段又写“城乡社区全覆盖”',
        en: '社区 alone means now urban, now urban and rural communities; here day care covers communities while the same paragraph says urban and rural communities',
      },
    },
    {
      id: 'scope-of-new-communities',
      section: '三(三)2',
      note: {
        'zh-CN': '同一句先写“新建社区”，后写“新建城市社区”；前者是否含农村、中间的每百户面积是否只及新建社区，均未说明',
        en: 'One sentence has new communities and then new urban communities; whether the first include rural ones, and whether the area per 100 households in between is about new ones only, is not said',
      },
    },
    {
      id: 'names-of-facilities',
      section: '三(六)1',
      note: {
        'zh-CN':
          '开放时间写“社区服务设施”，三(三)的面积写“社区综合服务设施”，另有“村级综合服务设施”“综合服务站”“综合服务体”，相互界限未写',
        en: 'Opening hours are of service facilities, the areas of section 三(三) of comprehensive service facilities, beside village facilities, stations and complexes; their limits are not drawn',
      },
    },
    {
      id: 'names-of-workers',
      section: '三(五)1',
      note: {
        'zh-CN':
          '此处写“社区工作者”，标题和一(一)写“城乡社区工作者”，二(三)写“村（社区）专职工作者”；每万人比例的分子未定义',
        en: 'Here community workers, in the heading and in section 一(一) urban and rural community workers, in section 二(三) full-time workers; the numerator of the ratio is not defined',
      },
    },
    {
      id: 'names-of-committees',
      section: '三(六)2',
      note: {
        'zh-CN': '“居民委员会”“城市居民委员会”“村（居）民委员会”并用；本节只写社区和居民委员会，是否及于村未说明',
        en: 'Residents’ committee, urban residents’ committee and village and residents’ committee are used side by side; this section has communities and residents’ committees only, and whether villages are meant is not said',
      },
    },
    {
      id: 'names-of-villages',
      section: '三(五)1',
      note: {
        'zh-CN': '同一句先写“每个村”，后写“全省行政村”',
        en: 'One sentence has each village and then administrative villages',
      },
    },
    {
      id: 'every-village-and-nearly-all',
      section: '三(五)1',
      note: {
        'zh-CN': '同一句要求每个村至少1名，又只要求2023年底“基本”全覆盖',
        en: 'One sentence wants at least one graduate for each village, and only nearly full coverage by the end of 2023',
      },
    },
    {
      id: 'year-of-relocation-coverage',
      section: '三(三)1',
      note: {
        'zh-CN': '写“2025年”，未写“底”，与他处“2025年底”不同',
        en: 'The year 2025 without its end; elsewhere the end of 2025',
      },
    },
    {
      id: 'year-of-elderly-care-projects',
      section: '三(三)1',
      note: {
        'zh-CN': '写“到2024年”，未写“底”，也未写起始年，与他处“2024年底”不同',
        en: 'Until 2024, without its end and without a first year; elsewhere the end of 2024',
      },
    },
    {
      id: 'full-coverage-of-a-rate',
      section: '三(六)3',
      note: {
        'zh-CN': '“完成率”与“实现全覆盖”搭配；前两个节点为百分数',
        en: 'A rate that is to reach full coverage; the two milestones before it are percentages',
      },
    },
    {
      id: 'scope-of-consultation',
      section: '三(六)3',
      note: {
        'zh-CN': '三(一)1为城乡社区协商，此处目录只写“村级”，城市社区是否另有目录未说明',
        en: 'Section 三(一)1 has consultation in urban and rural communities; the directory here is of villages only, and none is named for urban communities',
      },
    },
    {
      id: 'main-task-indicators',
      section: '四(一)',
      note: {
        'zh-CN': '提到本规划“主要任务指标”，正文未列何为主要任务指标，也无指标表',
        en: 'The main task indicators of the plan are mentioned and listed nowhere; there is no table of indicators',
      },
    },
    {
      id: 'percent-signs',
      section: '三(三)2',
      note: {
        'zh-CN': '“10%”用半角百分号，一(一)“70％”、三(六)3“80％”“90％”用全角',
        en: '10% has a half-width sign; 70％ of section 一(一), 80％ and 90％ of section 三(六)3 a full-width one',
      },
    },
    {
      id: 'plus-signs',
      section: '三(四)1',
      note: {
        'zh-CN': '同段“互联网+政务服务”用半角加号，“互联网＋基层治理”用全角',
        en: 'In one paragraph 互联网+ with a half-width sign and 互联网＋ with a full-width one',
      },
    },
    {
      id: 'half-width-commas',
      section: '三(三)1',
      note: {
        'zh-CN': '中文句中夹有半角逗号，另见二(三)、三(三)2、三(六)2',
        en: 'Half-width commas inside Chinese sentences, also in sections 二(三), 三(三)2 and 三(六)2',
      },
    },
    {
      id: 'mixed-series',
      section: '三(六)3',
      note: {
        'zh-CN': '协商主体、形式、程序、渠道一串并列，首处用顿号，余用逗号',
        en: 'A series of four joined by 、 first and by commas after',
      },
    },
  ],
  note: {
    'zh-CN':
      '规则和任务均取自正文。全文未标约束性或预期性，也没有责任单位栏。本库所据文本没有指标表和专栏，原件是否附有未能核对。起始日为“十四五”首日，文件只印“到2025年底”。',
    en: 'Rules and tasks are taken from the prose. Nothing is marked binding or anticipatory, and no section has a column of responsible departments. The text at hand has no table of indicators and no boxes; whether the original carries any could not be checked. The period starts with the first day of the five years; only the end of 2025 is printed.',
  },
})
