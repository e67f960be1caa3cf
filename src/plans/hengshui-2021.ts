import { definePlan } from '../plan/define'
import { rules } from './hengshui-2021.rules'
import { tasks } from './hengshui-2021.tasks'

/**
 * 衡水市城乡社区服务体系建设“十四五”规划（衡政办字〔2022〕28号）: the plan of Hengshui for 2021-2025.
 *
 * @example
 * hengshui2021.rules.length
 */
export const hengshui2021 = definePlan({
  id: 'hengshui-2021',
  version: '0.1.0',
  status: 'inForce',
  title: {
    'zh-CN': '衡水市城乡社区服务体系建设“十四五”规划',
    en: 'Hengshui: plan for the urban and rural community service system, 14th five-year period',
  },
  document: {
    number: '衡政办字〔2022〕28号',
    issuer: '衡水市人民政府办公室',
    signed: '2022-05-10',
    published: '2022-11-07',
    basedOn: [
      '《河北省城乡社区服务体系建设“十四五”规划》',
      '《衡水市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》',
    ],
  },
  region: { code: '131100', name: '衡水市', level: 'prefecture' },
  period: { from: '2021-01-01', to: '2025-12-31' },
  completeness: 'fullText',
  parents: [{ id: 'hebei-2021', title: '《河北省城乡社区服务体系建设“十四五”规划》' }],
  measures: {},
  indicators: {},
  sections: [
    { id: '一', title: '指导思想' },
    { id: '二', title: '主要原则' },
    { id: '三', title: '发展目标' },
    { id: '指标表', title: '“十四五”城乡社区服务体系建设主要指标' },
    { id: '指标表.1', title: '农村社区综合服务设施覆盖率' },
    { id: '指标表.2', title: '城市社区综合服务设施覆盖率' },
    { id: '指标表.3', title: '社区商业和综合服务设施面积占社区总建筑面积比例' },
    { id: '指标表.4', title: '每百户居民拥有社区综合服务设施面积' },
    { id: '指标表.5', title: '居民活动区域面积占社区综合服务设施总建筑面积比例' },
    { id: '指标表.6', title: '城市社区政务通用自助服务覆盖率' },
    { id: '指标表.7', title: '每万名城镇常住人口拥有社区工作者' },
    { id: '四', title: '重点任务' },
    { id: '四(一)', title: '构建党建引领城乡社区服务格局' },
    { id: '四(一)1', title: '健全党建引领机制' },
    { id: '四(一)2', title: '健全多方参与机制' },
    { id: '专栏1', title: '社会力量参与城乡社区服务行动' },
    { id: '专栏1.1', title: '培育发展城乡社区社会组织专项行动' },
    { id: '专栏1.2', title: '城乡社区社会工作服务行动' },
    { id: '专栏1.3', title: '城乡社区志愿服务行动' },
    { id: '专栏1.4', title: '城乡社区慈善服务行动' },
    { id: '四(二)', title: '扩大城乡社区服务有效供给' },
    { id: '四(二)1', title: '完善城乡社区为民服务功能' },
    { id: '四(二)2', title: '优化城乡社区便民服务供给' },
    { id: '四(二)3', title: '强化城乡社区安民服务保障' },
    { id: '专栏2', title: '新时代新社区新生活服务质量提升行动' },
    { id: '专栏2.1', title: '城乡社区固本强基行动' },
    { id: '专栏2.2', title: '城乡社区养老服务行动' },
    { id: '专栏2.3', title: '城乡社区未成年人关爱行动' },
    { id: '专栏2.4', title: '城乡社区助残服务行动' },
    { id: '专栏2.5', title: '城乡社区就业服务行动' },
    { id: '专栏2.6', title: '城乡社区卫生服务行动' },
    { id: '专栏2.7', title: '城乡社区教育行动' },
    { id: '专栏2.8', title: '城乡社区文化服务行动' },
    { id: '专栏2.9', title: '城乡社区体育服务行动' },
    { id: '专栏2.10', title: '城乡社区科普服务行动' },
    { id: '专栏2.11', title: '平安社区建设行动' },
    { id: '专栏2.12', title: '城乡社区法律服务行动' },
    { id: '专栏2.13', title: '城乡社区应急服务行动' },
    { id: '专栏2.14', title: '城乡社区共建共治共享行动' },
    { id: '四(三)', title: '优化城乡社区综合服务设施布局' },
    { id: '四(三)1', title: '将城乡社区综合服务设施建设纳入国土空间规划' },
    { id: '四(三)2', title: '结合智慧城市建设、城乡建设工程、老旧小区改造等,实施城市社区服务设施补短板工程' },
    { id: '四(三)3', title: '结合乡村建设,实施村级综合服务设施提升工程' },
    { id: '四(三)4', title: '完善城乡社区综合服务设施运行管理制度' },
    { id: '专栏3', title: '城乡社区服务设施补短板工程' },
    { id: '专栏3.1', title: '村级综合服务设施提升工程' },
    { id: '专栏3.2', title: '“空心村”治理集中安置社区综合服务设施补短板工程' },
    { id: '专栏3.3', title: '城镇老旧小区社区综合服务设施改造提升工程' },
    { id: '四(四)', title: '推动城乡社区服务数字化建设' },
    { id: '四(四)1', title: '提高城乡社区数字化政务服务效能' },
    { id: '四(四)2', title: '构筑美好数字城乡社区服务新场景' },
    { id: '专栏4', title: '城乡社区数字化建设' },
    { id: '专栏4.1', title: '“互联网+基层治理”行动' },
    { id: '专栏4.2', title: '智慧社区试点建设' },
    { id: '专栏4.3', title: '现代社区服务体系试点建设' },
    { id: '四(五)', title: '建强城乡社区服务人才队伍' },
    { id: '四(五)1', title: '加强城乡社区工作者队伍建设' },
    { id: '四(五)2', title: '加强城乡社区工作者培训管理' },
    { id: '专栏5', title: '城乡社区人才队伍建设行动' },
    { id: '专栏5.1', title: '新时代城乡社区工作者主题培训行动' },
    { id: '专栏5.2', title: '城乡社区志愿者队伍建设行动' },
    { id: '专栏5.3', title: '社会工作专业人才队伍建设行动' },
    { id: '四(六)', title: '推进城乡社区服务创新' },
    { id: '四(六)1', title: '完善城乡社区服务机制' },
    { id: '四(六)2', title: '推进城市社区治理与物业管理融合发展' },
    { id: '四(六)3', title: '深化社区减负增效' },
    { id: '四(六)4', title: '加强城乡社区协商' },
    { id: '五', title: '保障措施' },
    { id: '五(一)', title: '强化组织领导', responsible: ['民政、发展改革部门'] },
    { id: '五(二)', title: '强化政策保障' },
    { id: '五(三)', title: '强化法治支撑' },
    { id: '五(四)', title: '强化监测评估', responsible: ['各级组织、民政部门', '市民政局', '市发展改革委'] },
    { id: '附件', title: '附件' },
  ],
  rules,
  tasks,
  baselines: [
    {
      id: 'rural-facility-coverage',
      label: { 'zh-CN': '农村社区综合服务设施覆盖率', en: 'rural communities with a comprehensive service facility' },
      indicator: 'rural-facility-coverage',
      day: '2020-12-31',
      value: 65,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '指标表.1', figure: '65%' }],
      note: { 'zh-CN': '只印“2020”，按年末计', en: 'The year 2020 alone is printed; its end is taken' },
    },
    {
      id: 'urban-facility-coverage',
      label: { 'zh-CN': '城市社区综合服务设施覆盖率', en: 'urban communities with a comprehensive service facility' },
      indicator: 'urban-facility-coverage',
      day: '2020-12-31',
      value: 100,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '指标表.2', figure: '100%' }],
      note: { 'zh-CN': '只印“2020”，按年末计', en: 'The year 2020 alone is printed; its end is taken' },
    },
    {
      id: 'facility-area-per-100-households',
      label: { 'zh-CN': '每百户居民拥有社区综合服务设施面积', en: 'service facility area per 100 households' },
      indicator: 'region-facility-area-per-100-households',
      day: '2020-12-31',
      value: 236,
      unit: { 'zh-CN': '平方米', en: 'm²' },
      sources: [{ section: '指标表.4', figure: '236平方米' }],
      note: {
        'zh-CN': '高于目标值30平方米，按所印；只印“2020”，按年末计；户的口径、城乡范围均未说明',
        en: 'Above the target of 30 m², kept as printed. The year 2020 alone is printed; its end is taken. Neither the households nor urban or rural is said',
      },
    },
  ],
  defects: [
    {
      id: 'base-value-above-target',
      section: '指标表.4',
      note: {
        'zh-CN': '基期值236平方米高于目标值30平方米，疑为口径不同或误印；均按所印',
        en: 'The base value of 236 m² stands above the target of 30 m²: counted otherwise, or a misprint. Both are kept as printed',
      },
      lint: [{ code: 'baseline-beyond-target', id: 'region-facility-area-per-100-households' }],
    },
    {
      id: 'base-value-equals-target',
      section: '指标表.2',
      note: {
        'zh-CN': '基期值与目标值同为100%',
        en: 'Base value and target are both 100 %',
      },
      lint: [{ code: 'target-already-met', id: 'urban-facility-coverage' }],
    },
    {
      id: 'base-values-missing',
      section: '指标表',
      note: {
        'zh-CN': '第3、5、6、7项基期值为“——”',
        en: 'Rows 3, 5, 6 and 7 have a dash for the base value',
      },
    },
    {
      id: 'one-target-year',
      section: '指标表',
      note: {
        'zh-CN': '只印2025年目标值，没有年度目标',
        en: 'Only the target of 2025 is printed, none for the years before',
      },
    },
    {
      id: 'unit-of-workers',
      section: '指标表.7',
      note: {
        'zh-CN': '目标值“18”未印单位',
        en: 'No unit is printed with the target of 18',
      },
    },
    {
      id: 'whom-the-table-counts',
      section: '指标表',
      note: {
        'zh-CN': '第3、4、5项写“社区”，是否含农村、是逐个还是全市合计均未说明',
        en: 'Rows 3, 4 and 5 say community: whether rural ones count, and whether each or all together, is not said',
      },
    },
    {
      id: 'scope-of-urban-construction',
      section: '四(三)2',
      note: {
        'zh-CN':
          '同一句前两个数字写“在城市建设中”，第三个写“新建城市社区”；前两个是否只及新建未说明，与指标表的范围也不同',
        en: 'The first two figures of the sentence are for urban construction, the third for new urban communities; whether the first two are about new ones only is not said, and their scope is not that of the table',
      },
    },
    {
      id: 'self-service-scope',
      section: '四(四)1',
      note: {
        'zh-CN': '政务自助服务此处及于村（社区），指标表第6项只及城市社区',
        en: 'Self-service is for villages and communities here, for urban communities alone in row 6 of the table',
      },
    },
    {
      id: 'coverage-of-incubators',
      section: '专栏1.1',
      note: {
        'zh-CN': '孵化基地“覆盖率达到100%”未写以何为分母',
        en: 'The coverage of incubators shall be 100 %; of what is not said',
      },
    },
    {
      id: 'population-of-organization-staff',
      section: '专栏1.1',
      note: {
        'zh-CN': '“每万人”未写人口口径',
        en: 'The 10,000 people are of no stated population',
      },
    },
    {
      id: 'kinds-of-organizations',
      section: '专栏1.1',
      note: {
        'zh-CN': '本条为城乡社区社会组织，两个数字写的却是社会组织',
        en: 'The item is about organizations of communities, its two figures about social organizations',
      },
    },
    {
      id: 'period-begins-before-signing',
      section: '三',
      note: {
        'zh-CN': '规划期自2021年起，通知2022年5月才印发',
        en: 'The period begins in 2021, the notice was signed in May 2022',
      },
    },
    {
      id: 'signing-and-publication-day',
      section: '文首',
      note: {
        'zh-CN': '通知落款为2022年5月10日，网页发布日期为2022年11月7日，相差近半年',
        en: 'The notice is signed on 10 May 2022 and was put on the website on 7 November 2022, nearly half a year later',
      },
    },
    {
      id: 'annexes-missing',
      section: '附件',
      note: {
        'zh-CN': '附件1任务分解表、附件2专项行动清单仅有名称，本库所据文本没有内容；责任单位和专项行动的数字可能在其中',
        en: 'Annex 1 (tasks by department) and annex 2 (list of actions) are named and not in the text at hand; departments in charge and figures of the actions may stand there',
      },
    },
    {
      id: 'year-end-words',
      section: '三',
      note: {
        'zh-CN': '“2025年末”“到2025年”“2025年”并用，除2022年底外均未写“底”',
        en: 'End of 2025, by 2025 and 2025 are used side by side; 底 (end) is printed for 2022 alone',
      },
    },
    {
      id: 'figures-without-a-day',
      section: '专栏4.1',
      note: {
        'zh-CN': '行政村通5G的80%和宽带清零未印期限',
        en: 'The 80 % of villages with 5G and the villages without broadband have no day',
      },
    },
    {
      id: 'monthly-visits-without-a-day',
      section: '专栏2.2',
      note: {
        'zh-CN': '月探访率100%未印期限，前句“到2025年”是否及于此未说明',
        en: 'The monthly rate of 100 % has no day; whether the year 2025 of the sentence before reaches it is not said',
      },
    },
    {
      id: 'police-slogans',
      section: '专栏2.11',
      note: {
        'zh-CN': '“一区一警多辅”“一(多)村一辅警”未定义，“多”未印数',
        en: 'One zone, one officer, several auxiliaries, and one or several villages, one auxiliary: neither is defined, and several prints no number',
      },
    },
    {
      id: 'hollow-village-communities',
      section: '四(三)3',
      note: {
        'zh-CN': '先写“空心村”治理集中安置社区，后写“安置社区”',
        en: 'Communities resettled from hollow villages first, resettlement communities after',
      },
    },
    {
      id: 'special-matters',
      section: '四(六)1',
      note: {
        'zh-CN': '“特殊项目”未列，也未定义',
        en: 'The special matters are neither listed nor defined',
      },
    },
    {
      id: 'garbled-training',
      section: '四(五)2',
      note: {
        'zh-CN': '“社区工作中教育培训”疑有误字',
        en: '社区工作中教育培训 seems garbled',
      },
    },
    {
      id: 'one-person-in-two-posts',
      section: '四(五)1',
      note: {
        'zh-CN': '“一人兼”疑有脱字，他处文件作“一肩挑”',
        en: '“一人兼” seems cut short; other documents have 一肩挑',
      },
    },
    {
      id: 'names-of-party-branches',
      section: '四(五)1',
      note: {
        'zh-CN': '此处写“社区党支部书记”，四(五)2写“社区党组织书记”',
        en: 'Here secretaries of party branches, in section 四(五)2 secretaries of party organizations',
      },
    },
    {
      id: 'district-level',
      section: '四(五)2',
      note: {
        'zh-CN': '此处写“区级”，他处写县级、县（市、区）',
        en: 'Here 区级, district level, elsewhere county level',
      },
    },
    {
      id: 'provincial-training',
      section: '四(五)2',
      note: {
        'zh-CN': '市级规划写入“省级示范培训”，非本市所能举办',
        en: 'A plan of the prefecture lists model training by the province, which it cannot hold',
      },
    },
    {
      id: 'other-workers',
      section: '四(五)2',
      note: {
        'zh-CN': '“注重其他社区工作者实施”疑脱“对”字',
        en: '注重其他社区工作者实施 seems to lack a word',
      },
    },
    {
      id: 'crowded-places-said-twice',
      section: '四(二)3',
      note: {
        'zh-CN': '人员密集场所、应急避难和应急避险安全防护在同段写了两次',
        en: 'Crowded places and protection from hazards are said twice in one paragraph',
      },
    },
    {
      id: 'six-in-one-said-often',
      section: '四(六)2',
      note: {
        'zh-CN': '“六位一体”写了四次（三、四(一)1、专栏2.1、此处），力度各不相同',
        en: 'The six-in-one system is said four times (sections 三 and 四(一)1, box item 专栏2.1 and here), each with another strength',
      },
    },
    {
      id: 'consultation-said-twice',
      section: '专栏2.14',
      note: {
        'zh-CN': '协商制度的全面落实与四(一)1重复；一处“城乡社区”，一处“村（社区）”',
        en: 'Consultation across the board repeats section 四(一)1: urban and rural communities there, villages and communities here',
      },
    },
    {
      id: 'employment-said-twice',
      section: '专栏2.5',
      note: {
        'zh-CN': '与四(二)1几乎相同，“失业人员”作“登记失业人员”',
        en: 'It repeats section 四(二)1 almost word for word, with the registered unemployed for the unemployed',
      },
    },
    {
      id: 'smart-system-strength',
      section: '四(四)1',
      note: {
        'zh-CN': '智慧社区信息系统在此处为“鼓励”多方建设，在四(四)2和专栏4.1为“集约建设”',
        en: 'The smart community system is encouraged here and plainly to be built in section 四(四)2 and box item 专栏4.1',
      },
    },
    {
      id: 'data-collected-once-said-twice',
      section: '专栏4.1',
      note: {
        'zh-CN': '“一次采集、多方利用”与四(四)1重复',
        en: 'Collected once and used by many stands in section 四(四)1 too',
      },
    },
    {
      id: 'certificates-said-twice',
      section: '五(三)',
      note: {
        'zh-CN': '各类证明的清理与四(六)3重复',
        en: 'The clearing of certificates repeats section 四(六)3',
      },
    },
    {
      id: 'shortfall-project-said-twice',
      section: '专栏3',
      note: {
        'zh-CN': '补短板工程四(三)2限于城市社区，此处及于城乡，所列三项又无一般城市社区',
        en: 'The shortfall project of section 四(三)2 is for urban communities, this one for urban and rural ones, and none of its three items is for urban communities in general',
      },
    },
    {
      id: 'meaning-of-community',
      section: '专栏2.2',
      note: {
        'zh-CN': '“社区”单用时或指城市社区，或指城乡社区；此处全覆盖只写“社区”',
        en: '社区 alone means now urban, now urban and rural communities; here full coverage is of communities',
      },
    },
    {
      id: 'names-of-facilities',
      section: '四(六)1',
      note: {
        'zh-CN': '“综合服务设施”“综合服务站”“综合服务体”“党群服务中心”并用，相互界限未写',
        en: 'Service facilities, stations, complexes and party and mass service centres are used side by side; their limits are not drawn',
      },
    },
    {
      id: 'main-task-indicators',
      section: '五(一)',
      note: {
        'zh-CN': '“主要任务指标”未说明是否即指标表各项',
        en: 'The main task indicators are mentioned; whether they are those of the table is not said',
      },
    },
    {
      id: 'who-are-the-places',
      section: '五(一)',
      note: {
        'zh-CN': '“各地”未说明是哪一级',
        en: '各地 names no level',
      },
    },
    {
      id: 'misplaced-bracket',
      section: '四(六)3',
      note: {
        'zh-CN': '“乡镇(街道办事处)人民政府”括号位置不当，街道办事处不是人民政府',
        en: 'The bracket of 乡镇(街道办事处)人民政府 is misplaced: a street office is no people’s government',
      },
    },
    {
      id: 'names-of-building-leaders',
      section: '四(五)1',
      note: {
        'zh-CN': '此处写“楼门(栋)长”，三、四(六)2写“楼门长”，且只列于城市社区',
        en: 'Here leaders of entrances or buildings, in sections 三 and 四(六)2 leaders of entrances, and of urban communities alone',
      },
    },
    {
      id: 'names-of-health-institutions',
      section: '专栏2.6',
      note: {
        'zh-CN': '此处写“基层卫生医疗机构”，四(二)1写“基层医疗卫生机构”',
        en: 'Here 基层卫生医疗机构, in section 四(二)1 基层医疗卫生机构: two word orders for primary health institutions',
      },
    },
    {
      id: 'half-width-marks',
      section: '文首',
      note: {
        'zh-CN': '全文逗号、括号、冒号均为半角，当为网页转换所致',
        en: 'All commas, brackets and colons are half-width, most likely from the conversion of the web page',
      },
    },
    {
      id: 'spaces-after-box-numbers',
      section: '专栏2',
      note: {
        'zh-CN': '专栏序号与标题之间的空格各处不一',
        en: 'The space between the number and the title of the boxes differs from box to box',
      },
    },
  ],
  note: {
    'zh-CN':
      '规则取自指标表、正文和专栏，任务取自正文和专栏。两个附件不在本库所据文本内，其中的责任单位和数字未录。指标表各项均为预期性，正文未标。力度分三类：要（确保、应、实现等）、宜（推动、加强等）、可（鼓励、支持、探索等）。',
    en: 'Rules are taken from the table, the prose and the boxes, tasks from the prose and the boxes. The two annexes are not in the text at hand; departments in charge and figures that stand there alone are not recorded. All rows of the table are anticipatory; the prose marks nothing. Strength is of three classes: must, should and may.',
  },
})
