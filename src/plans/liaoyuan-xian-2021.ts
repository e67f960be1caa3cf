import { definePlan } from '../plan/define'
import { rules } from './liaoyuan-xian-2021.rules'
import { tasks } from './liaoyuan-xian-2021.tasks'

/**
 * 西安区“十四五”城乡社区服务体系建设规划（辽西府办发〔2023〕8号）: the plan of Xi’an District, Liaoyuan City, Jilin, for 2021-2025.
 *
 * @example
 * liaoyuanXian2021.rules.length
 */
export const liaoyuanXian2021 = definePlan({
  id: 'liaoyuan-xian-2021',
  version: '0.1.0',
  status: 'inForce',
  title: {
    'zh-CN': '西安区“十四五”城乡社区服务体系建设规划',
    en: 'Xi’an District of Liaoyuan: plan for the urban and rural community service system, 14th five-year period',
  },
  document: {
    number: '辽西府办发〔2023〕8号',
    issuer: '西安区人民政府办公室',
    signed: '2023-05-04',
    basedOn: [
      '吉林省人民政府办公厅《吉林省“十四五”城乡社区服务体系建设规划》（吉政办发〔2022〕18号）',
      '辽源市人民政府办公室《辽源市“十四五”城乡社区服务体系建设规划》',
      '西安区人民政府《辽源市西安区国民经济和社会发展第十四个五年规划纲要》（辽西府发〔2021〕46号）',
    ],
  },
  region: { code: '220403', name: '辽源市西安区', level: 'county' },
  period: { from: '2021-01-01', to: '2025-12-31' },
  completeness: 'fullText',
  parents: [
    {
      id: 'jilin-2021',
      title: '吉林省人民政府办公厅《吉林省“十四五”城乡社区服务体系建设规划》',
      number: '吉政办发〔2022〕18号',
    },
    { id: 'liaoyuan-2021', title: '辽源市人民政府办公室《辽源市“十四五”城乡社区服务体系建设规划》' },
  ],
  measures: {},
  indicators: {},
  sections: [
    { id: '一', title: '规划背景' },
    { id: '一(一)', title: '发展基础' },
    { id: '一(二)', title: '面临形势' },
    { id: '二', title: '总体要求' },
    { id: '二(三)', title: '指导思想' },
    { id: '二(四)', title: '基本原则' },
    { id: '二(五)', title: '总体目标' },
    { id: '指标表', title: '“十四五”城乡社区服务体系建设主要指标' },
    { id: '指标表.1', title: '农村社区综合服务设施覆盖率' },
    { id: '指标表.2', title: '城市社区综合服务设施覆盖率' },
    { id: '指标表.3', title: '社区商业和综合服务设施面积占社区总建筑面积比例' },
    { id: '指标表.4', title: '每百户城乡居民拥有社区综合服务设施面积' },
    { id: '指标表.5', title: '城乡居民活动区域面积占社区综合服务设施总建筑面积比例' },
    { id: '指标表.6', title: '城市社区政务通用自助服务覆盖率' },
    { id: '指标表.7', title: '每万城镇常住人口拥有社区工作者' },
    { id: '指标表.8', title: '平均每个城市社区拥有“社工师”人数' },
    { id: '三', title: '健全党建引领多方参与的城乡社区服务新格局' },
    {
      id: '三(六)',
      title: '构建党建引领城乡社区服务格局',
      responsible: ['区委组织部', '区民政局', '区住建局', '区直部门', '灯塔镇', '各街道'],
    },
    {
      id: '三(七)',
      title: '构建多方参与格局，促进社区服务管理创新',
      responsible: ['区发改局', '区民政局', '区农业农村局', '区直部门', '灯塔镇', '各街道'],
    },
    { id: '专栏1', title: '社会力量参与社区服务行动' },
    { id: '专栏1.1', title: '社区社会组织培育行动' },
    { id: '专栏1.2', title: '社会组织助力乡村振兴行动' },
    { id: '专栏1.3', title: '社区志愿服务行动' },
    { id: '专栏1.4', title: '社区社工服务行动' },
    { id: '四', title: '切实强化城乡社区服务供给' },
    {
      id: '四(八)',
      title: '强化为民服务功能，推动社区公共服务升级',
      responsible: [
        '区发改局',
        '区教育局',
        '区民政局',
        '区人社局',
        '区卫健局',
        '区文旅局',
        '区农业农村局',
        '区科协',
        '区残联',
        '区医保局',
        '区直部门',
        '灯塔镇',
        '各街道',
      ],
    },
    {
      id: '四(九)',
      title: '强化便民服务功能，打造社区便利生活圈',
      responsible: [
        '区商务局',
        '各公安分局',
        '区民政局',
        '区住建局',
        '区司法局',
        '区卫健局',
        '区妇联',
        '区直部门',
        '灯塔镇',
        '各街道',
      ],
    },
    {
      id: '四(十)',
      title: '强化安民服务功能，共建平安社区',
      responsible: [
        '各公安分局',
        '区委政法委',
        '区委组织部',
        '区委宣传部',
        '区应急局',
        '区司法局',
        '区民政局',
        '区卫健局',
        '区住建局',
        '区文旅局',
        '区科协',
        '区残联',
        '区直部门',
        '灯塔镇',
        '各街道',
      ],
    },
    { id: '专栏2', title: '新时代新社区新生活服务质量提升行动' },
    { id: '专栏2.1', title: '社区固本强基行动' },
    { id: '专栏2.2', title: '社区养老服务行动' },
    { id: '专栏2.3', title: '社区未成年人关爱行动' },
    { id: '专栏2.4', title: '社区助残服务行动' },
    { id: '专栏2.5', title: '社区就业服务行动' },
    { id: '专栏2.6', title: '社区卫生服务行动' },
    { id: '专栏2.7', title: '社区教育服务行动' },
    { id: '专栏2.8', title: '社区文化服务行动' },
    { id: '专栏2.9', title: '社区科普服务行动' },
    { id: '专栏2.10', title: '平安社区建设行动' },
    { id: '专栏2.11', title: '法律服务社区行动' },
    { id: '专栏2.12', title: '社区应急服务行动' },
    { id: '专栏2.13', title: '社区共建共治共享行动' },
    { id: '五', title: '不断提升城乡社区服务效能' },
    {
      id: '五(十一)',
      title: '优化服务设施布局',
      responsible: [
        '辽源市自然资源西安服务中心',
        '区教育局',
        '区民政局',
        '区卫健局',
        '区文旅局',
        '区残联',
        '区直部门',
        '灯塔镇',
        '各街道',
      ],
    },
    {
      id: '五(十二)',
      title: '提升服务设施功能',
      responsible: ['区民政局', '区卫健局', '区残联', '区直部门', '灯塔镇', '各街道'],
    },
    {
      id: '五(十三)',
      title: '健全服务供给机制',
      responsible: ['区委组织部', '区民政局', '区委政法委', '区财政局', '区政务服务局', '区直部门', '灯塔镇', '各街道'],
    },
    { id: '六', title: '加快推进城乡社区服务数字化建设' },
    {
      id: '六(十四)',
      title: '提高数字化政务服务效能，有效促进服务智能化',
      responsible: ['区政务服务局', '区民政局', '区直部门', '灯塔镇', '各街道'],
    },
    {
      id: '六(十五)',
      title: '构筑美好数字服务新场景，积极建设智慧社区',
      responsible: ['区政务服务局', '区民政局', '区卫健局', '区直部门', '灯塔镇', '各街道'],
    },
    { id: '专栏3', title: '社区服务数字化建设行动' },
    { id: '专栏3.1', title: '“互联网+基层治理”行动' },
    { id: '专栏3.2', title: '智慧社区建设行动' },
    { id: '七', title: '持续加强城乡社区服务人才队伍建设' },
    {
      id: '七(十六)',
      title: '选优配强社区工作者队伍，优化社区服务人才结构',
      responsible: [
        '区民政局',
        '区委组织部',
        '区退役军人事务局',
        '区财政局',
        '区人社局',
        '区直部门',
        '灯塔镇',
        '各街道',
      ],
    },
    {
      id: '七(十七)',
      title: '加强社区服务教育培训，强化社区服务人才供给',
      responsible: ['区委组织部', '区民政局', '区教育局', '区人社局', '区直部门', '灯塔镇', '各街道'],
    },
    {
      id: '七(十八)',
      title: '加强城乡社区网格队伍建设，提升基层治理效能',
      responsible: ['区民政局', '区委组织部', '区人社局', '区财政局', '区直部门', '灯塔镇', '各街道'],
    },
    { id: '专栏4', title: '社区人才队伍建设行动' },
    { id: '专栏4.1', title: '新时代社区工作者主题培训行动' },
    { id: '专栏4.2', title: '社区社会组织人才培训行动' },
    { id: '专栏4.3', title: '社区志愿者队伍建设行动' },
    { id: '专栏4.4', title: '社会工作专业人才队伍建设行动' },
    { id: '八', title: '加强规划实施保障' },
    {
      id: '八(十九)',
      title: '强化组织领导',
      responsible: ['区民政局', '区委组织部', '区发改局', '区直部门', '灯塔镇', '各街道'],
    },
    {
      id: '八(二十)',
      title: '强化政策保障',
      responsible: [
        '区民政局',
        '区财政局',
        '辽源市自然资源西安服务中心',
        '区住建局',
        '区商务局',
        '区直部门',
        '灯塔镇',
        '各街道',
      ],
    },
    {
      id: '八(二十一)',
      title: '强化法治支撑',
      responsible: ['区民政局', '区委组织部', '区直部门', '灯塔镇', '各街道'],
    },
    {
      id: '八(二十二)',
      title: '强化示范引领',
      responsible: ['区民政局', '区委宣传部', '区人社局', '区直部门', '灯塔镇', '各街道'],
    },
    {
      id: '八(二十三)',
      title: '强化考核评估',
      responsible: ['区民政局', '区发改局', '区委政法委', '区直部门', '灯塔镇', '各街道'],
    },
  ],
  rules,
  tasks,
  baselines: [
    {
      id: 'rural-facility-coverage',
      label: { 'zh-CN': '农村社区综合服务设施覆盖率', en: 'rural communities with a comprehensive service facility' },
      indicator: 'rural-facility-coverage',
      day: '2020-12-31',
      value: 100,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '指标表.1', figure: '100%' }],
      note: {
        'zh-CN': '表头只印“2020年”，按年末计',
        en: 'The head of the table prints 2020 alone; its last day is taken',
      },
    },
    {
      id: 'urban-facility-coverage',
      label: { 'zh-CN': '城市社区综合服务设施覆盖率', en: 'urban communities with a comprehensive service facility' },
      indicator: 'urban-facility-coverage',
      day: '2020-12-31',
      value: 100,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '指标表.2', figure: '100%' }],
      note: {
        'zh-CN': '表头只印“2020年”，按年末计',
        en: 'The head of the table prints 2020 alone; its last day is taken',
      },
    },
    {
      id: 'facility-area-per-100-households',
      label: {
        'zh-CN': '每百户城乡居民拥有社区综合服务设施面积',
        en: 'service facility area per 100 urban and rural households',
      },
      indicator: 'region-facility-area-per-100-households',
      day: '2020-12-31',
      value: 30,
      unit: { 'zh-CN': '平方米/百户', en: 'm² per 100 households' },
      sources: [{ section: '指标表.4', figure: '30平方米' }],
      note: {
        'zh-CN': '表头只印“2020年”，按年末计；户的口径未说明',
        en: 'The head of the table prints 2020 alone; its last day is taken. Which households is not said',
      },
    },
    {
      id: 'community-workers-per-10000-urban-residents',
      label: {
        'zh-CN': '每万城镇常住人口拥有社区工作者',
        en: 'community workers per 10,000 urban permanent residents',
      },
      indicator: 'community-workers-per-10000-urban-residents',
      day: '2020-12-31',
      value: 9,
      unit: { 'zh-CN': '人/万人', en: 'per 10,000' },
      sources: [{ section: '指标表.7', figure: '9人' }],
      note: {
        'zh-CN': '表头只印“2020年”，按年末计',
        en: 'The head of the table prints 2020 alone; its last day is taken',
      },
    },
    {
      id: 'social-workers-per-urban-community',
      label: { 'zh-CN': '平均每个城市社区拥有“社工师”人数', en: 'social workers per urban community, on average' },
      indicator: 'certified-social-workers-per-urban-community',
      day: '2020-12-31',
      value: 1,
      unit: { 'zh-CN': '人', en: 'people' },
      sources: [{ section: '指标表.8', figure: '1人' }],
      note: {
        'zh-CN': '表头只印“2020年”，按年末计；证书等级未说明',
        en: 'The head of the table prints 2020 alone; its last day is taken. Which grade of certificate is not said',
      },
    },
    {
      id: 'facility-coverage',
      label: {
        'zh-CN': '城乡社区综合服务设施覆盖率',
        en: 'villages and communities with a comprehensive service facility',
      },
      day: null,
      value: 100,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '一(一)', figure: '100%' }],
      note: {
        'zh-CN': '属“十三五”期间，未印日期；城乡合计',
        en: 'Of the 13th five-year period, no day is printed; urban and rural together',
      },
    },
    {
      id: 'urban-office-area',
      label: { 'zh-CN': '城市社区办公用房面积', en: 'office area of urban communities' },
      day: null,
      value: 500,
      unit: { 'zh-CN': '平方米', en: 'm²' },
      sources: [{ section: '一(一)', figure: '500平方米以上' }],
      note: {
        'zh-CN': '“以上”，此值为下限；“平均”“均”并写，是平均数还是各社区均达到未说明；属“十三五”期间，未印日期',
        en: 'Or more: the value is a lower bound. The text says both on average and each; of the 13th five-year period, no day is printed',
      },
    },
    {
      id: 'rural-activity-area',
      label: { 'zh-CN': '农村服务活动场所面积', en: 'service and activity area of villages' },
      day: null,
      value: 200,
      unit: { 'zh-CN': '平方米', en: 'm²' },
      sources: [{ section: '一(一)', figure: '200平方米以上' }],
      note: {
        'zh-CN': '“以上”，此值为下限；属“十三五”期间，未印日期',
        en: 'Or more: the value is a lower bound; of the 13th five-year period, no day is printed',
      },
    },
    {
      id: 'social-organizations',
      label: { 'zh-CN': '全区社会组织', en: 'social organizations of the district' },
      day: '2020-12-31',
      value: 24,
      unit: { 'zh-CN': '个', en: 'organizations' },
      sources: [{ section: '一(一)', figure: '24个' }],
      note: {
        'zh-CN': '文件写“至2020年”，按年末计；不只是社区社会组织',
        en: 'As of 2020, its last day is taken; not only community organizations',
      },
    },
    {
      id: 'social-groups',
      label: { 'zh-CN': '社会团体', en: 'social groups' },
      day: '2020-12-31',
      value: 6,
      unit: { 'zh-CN': '个', en: 'organizations' },
      sources: [{ section: '一(一)', figure: '6个' }],
      note: {
        'zh-CN': '社会组织24个之中；文件写“至2020年”，按年末计',
        en: 'Among the 24 social organizations; as of 2020, its last day is taken',
      },
    },
    {
      id: 'private-non-enterprise-units',
      label: { 'zh-CN': '民办非企业单位', en: 'private non-enterprise units' },
      day: '2020-12-31',
      value: 18,
      unit: { 'zh-CN': '个', en: 'organizations' },
      sources: [{ section: '一(一)', figure: '18个' }],
      note: {
        'zh-CN': '社会组织24个之中；文件写“至2020年”，按年末计',
        en: 'Among the 24 social organizations; as of 2020, its last day is taken',
      },
    },
    {
      id: 'one-stop-service-coverage',
      label: { 'zh-CN': '政务“一站式”服务覆盖率', en: 'villages and communities with one-stop government services' },
      day: null,
      value: 100,
      unit: { 'zh-CN': '%', en: '%' },
      sources: [{ section: '一(一)', figure: '全覆盖' }],
      note: {
        'zh-CN': '“全覆盖”即 100%，文件未印数字；属“十三五”期间，未印日期',
        en: '全覆盖 (full coverage) means 100 %, no figure is printed; of the 13th five-year period, no day is printed',
      },
    },
  ],
  defects: [
    {
      id: 'signed-after-start',
      section: '文首',
      note: {
        'zh-CN': '规划期自2021年起，通知2023年5月4日才印发，前两年已过；按年、按月的要求自印发当年、当月起算',
        en: 'The plan is for 2021 onwards, yet the notice was signed on 4 May 2023, when two of the years were over; yearly and monthly rules start with the year and month of signing',
      },
    },
    {
      id: 'parent-plan-without-number',
      section: '文首',
      note: {
        'zh-CN': '所据《辽源市“十四五”城乡社区服务体系建设规划》未印文号，另两件印有',
        en: 'The plan of Liaoyuan City that it rests on has no number printed; the two others have',
      },
    },
    {
      id: 'average-and-each',
      section: '一(一)',
      note: {
        'zh-CN': '“平均面积均达到”兼用“平均”与“均”，是平均数还是各社区均达到未说明',
        en: 'The text says on average and each at once; a mean, or every community, is not said',
      },
    },
    {
      id: 'office-area-and-facility-area',
      section: '一(一)',
      note: {
        'zh-CN': '城市写“办公用房”面积，农村写“服务活动场所”面积，指标表写“社区综合服务设施面积”，三者不能比较',
        en: 'Office area for urban communities, service and activity area for villages, facility area in the table: the three cannot be compared',
      },
    },
    {
      id: 'names-of-life-circle',
      section: '一(一)',
      note: {
        'zh-CN': '此处写“15分钟便民服务圈”，四(九)写“15分钟便民生活圈”，同一事两种写法',
        en: '15-minute convenience service circle here, convenience living circle in section 四(九): two names of one thing',
      },
    },
    {
      id: 'traditional-characters',
      section: '一(二)',
      note: {
        'zh-CN': '“问題”用繁体“題”，同节又有简体',
        en: '问題 stands with a traditional character beside simplified ones',
      },
    },
    {
      id: 'half-width-commas',
      section: '一(二)',
      note: {
        'zh-CN':
          '中文句中夹有半角逗号，另见二(五)、三(七)、四(八)、五(十一)、五(十二)、五(十三)、六(十四)、八(二十)、八(二十二)、八(二十三)和专栏2.4、专栏2.9、专栏4.3',
        en: 'Half-width commas inside Chinese sentences, also in many other sections',
      },
    },
    {
      id: 'words-lost',
      section: '二(五)',
      note: {
        'zh-CN': '“健全完善、减负增效等机制”，“健全完善”之后似脱一项',
        en: 'After 健全完善 an item of the series seems to be lost',
      },
    },
    {
      id: 'members-of-workforce',
      section: '二(五)',
      note: {
        'zh-CN': '队伍的骨干、支撑、补充与七(十六)不同：此处社会工作者为支撑，彼处专职工作者为支撑',
        en: 'The groups that make up the workforce differ from section 七(十六): social workers here, full-time workers there',
      },
    },
    {
      id: 'targets-already-met',
      section: '指标表',
      note: {
        'zh-CN': '第1、2项目标值与基期值同为100%，第4项目标值下限即基期值30平方米',
        en: 'In rows 1 and 2 target and baseline are both 100 %; in row 4 the target starts at the baseline of 30 m²',
      },
      lint: [
        { code: 'target-already-met', id: 'rural-facility-coverage' },
        { code: 'target-already-met', id: 'urban-facility-coverage' },
        { code: 'target-already-met', id: 'facility-area-per-100-households' },
      ],
    },
    {
      id: 'missing-baselines',
      section: '指标表',
      note: {
        'zh-CN': '第3、5、6项基期值为“—”，是未统计还是为零未说明',
        en: 'Rows 3, 5 and 6 have a dash as baseline: not counted, or none, is not said',
      },
    },
    {
      id: 'comparison-signs',
      section: '指标表',
      note: {
        'zh-CN': '第3、4、5、8项印“≥”，第1、2、6、7项无比较符号',
        en: 'Rows 3, 4, 5 and 8 print ≥, rows 1, 2, 6 and 7 no sign',
      },
    },
    {
      id: 'table-broken-up',
      section: '指标表',
      note: {
        'zh-CN': '本库所据文本中表格逐格分行，表题未编号',
        en: 'In the text at hand each cell of the table stands on a line of its own, and its title has no number',
      },
    },
    {
      id: 'names-of-social-workers',
      section: '指标表.8',
      note: {
        'zh-CN':
          '“社工师”在七(十七)作“社工证书”，专栏4.4作“社工”专业人才，另有“社工岗”“全科社工”；是否须持证、何等级未定义',
        en: '社工师 here, holders of a 社工证书 in section 七(十七), 社工 professionals in box 专栏4.4, beside 社工岗 and 全科社工; certificates and grades are not defined',
      },
    },
    {
      id: 'binding-said-again',
      section: '七(十七)',
      note: {
        'zh-CN': '指标表.8的约束性目标在此再写一次，未写期限和约束性，用词也不同；分作两条',
        en: 'The binding target of row 指标表.8 stands here again without a day, without being called binding and in other words; two rules',
      },
      lint: [{ code: 'rule-twice', id: 'certificate-holders-per-urban-community' }],
    },
    {
      id: 'at-least-or-more',
      section: '七(十七)',
      note: { 'zh-CN': '“至少3人以上”，“至少”与“以上”重复', en: 'At least three or more says it twice' },
    },
    {
      id: 'activity-area-denominator',
      section: '五(十二)',
      note: {
        'zh-CN': '此处分母写“总面积”，指标表.5写“总建筑面积”；此处“60%以上”，彼处“≥60%”',
        en: 'Total area here, total floor area in row 指标表.5; 60 % or more here, ≥60 % there',
      },
    },
    {
      id: 'rehabilitation-said-twice',
      section: '专栏2.4',
      note: {
        'zh-CN': '残疾人康复器材、残疾人协会和专职委员两句与四(八)逐字相同',
        en: 'The sentences on equipment, associations and commissioners stand word for word in section 四(八)',
      },
    },
    {
      id: 'names-of-new-communities',
      section: '五(十一)',
      note: {
        'zh-CN': '先写“新建社区”，后写“新成立社区”，是否同一未说明；本库分为两个数据项',
        en: 'Newly built communities first, newly set-up ones next; whether they are the same is not said. Two measures are kept apart',
      },
    },
    {
      id: 'scope-of-new-communities',
      section: '五(十二)',
      note: {
        'zh-CN': '“新成立社区”的设施全覆盖、全达标，标准未印；指标表已要求全部社区覆盖率100%',
        en: 'Facilities of newly set-up communities shall all exist and be up to a standard that is not printed; the table already wants 100 % of all communities',
      },
    },
    {
      id: 'meaning-of-community',
      section: '专栏2.3',
      note: {
        'zh-CN': '“社区”单用时或指城市社区，或指城乡社区；本条两种写法并用',
        en: '社区 alone means now urban, now urban and rural communities; this item has both',
      },
    },
    {
      id: 'names-of-stations',
      section: '专栏1.4',
      note: {
        'zh-CN': '“社会工作服务站”，专栏4.4作“社会工作站”；同条又作“社工站”',
        en: '社会工作服务站 here, 社会工作站 in box 专栏4.4, and 社工站 in the same item',
      },
    },
    {
      id: 'service-purchase-improved-and-pushed',
      section: '五(十三)',
      note: {
        'zh-CN': '政府购买服务机制在同一句先“完善”后“全面推进”',
        en: 'One sentence first improves the mechanism of purchase and then pushes it across the board',
      },
    },
    {
      id: 'training-said-twice',
      section: '专栏4.1',
      note: {
        'zh-CN':
          '与七(十七)的培训频次重复而对象不同：彼处书记后括注“居民委员会主任”，其余为“其他人员”；此处为书记和村（居）民委员会主任，其余为其他成员和专职工作人员',
        en: 'The training of section 七(十七) again for other people: there the director in brackets after the secretary and all others; here secretaries and directors of both committees, other members and full-time staff',
      },
    },
    {
      id: 'who-leads-a-grid',
      section: '七(十八)',
      note: {
        'zh-CN': '先以“社工岗”人员为网格力量主体，后写“社区工作者”担任专职网格长（员）；网格长与网格员也并写',
        en: 'Full-time workers first, community workers next; leaders and staff of grids in one word',
      },
    },
    {
      id: 'all-villagers-without-number',
      section: '七(十八)',
      note: {
        'zh-CN': '网格覆盖“全体村民”，而网格长人数、村民代表联系户数均未印',
        en: 'All villagers shall be covered, yet neither the number of leaders nor of households for each representative is printed',
      },
    },
    {
      id: 'year-and-end-of-year',
      section: '专栏1',
      note: {
        'zh-CN': '专栏1、四(八)写“到2025年”，专栏4写“到2025年底”，指标表只写“2025年”',
        en: 'Until 2025 in box 专栏1 and section 四(八), until the end of 2025 in box 专栏4, 2025 alone in the table',
      },
    },
    {
      id: 'boxes-without-departments',
      section: '专栏1',
      note: {
        'zh-CN': '四个专栏均无责任单位，正文各节均有',
        en: 'None of the four boxes names departments; the sections do',
      },
    },
    {
      id: 'levels-above-the-district',
      section: '六(十四)',
      note: {
        'zh-CN': '要求实现省市县乡村五级互联互通，超出区级权限',
        en: 'Systems of five levels up to the province shall be connected, which a district cannot do alone',
      },
    },
    {
      id: 'governments-of-all-levels',
      section: '八(十九)',
      note: {
        'zh-CN': '写“各级政府”，区以下只有灯塔镇一级政府，另为街道',
        en: 'Governments of all levels are named; beneath the district there is one town, and streets',
      },
    },
    {
      id: 'names-of-development-bureau',
      section: '八(二十三)',
      note: { 'zh-CN': '正文写“区发展改革局”，责任单位写“区发改局”', en: 'Two names of one department in one section' },
    },
    {
      id: 'supervision-and-guardianship',
      section: '四(十)',
      note: {
        'zh-CN': '写“家庭监督监护制度”，通常作“家庭监护监督制度”',
        en: 'The words of the system of guardianship and its supervision stand in an unusual order',
      },
    },
    {
      id: 'plus-signs',
      section: '六(十四)',
      note: {
        'zh-CN': '“互联网＋政务服务”用全角加号，他处用半角',
        en: '互联网＋ with a full-width sign here, a half-width one elsewhere',
      },
    },
    {
      id: 'name-of-the-science-caravan',
      section: '专栏2.9',
      note: { 'zh-CN': '“科普大蓬车”应为“科普大篷车”', en: '大蓬车 is a misprint for 大篷车 (caravan)' },
    },
    {
      id: 'half-width-colon',
      section: '七(十六)',
      note: {
        'zh-CN': '“责任单位”后用半角冒号，“村(居)民”“村(社区)”用半角括号，他处用全角',
        en: 'A half-width colon after the word for those responsible, and half-width brackets in the words for villages and communities; full-width elsewhere',
      },
    },
    {
      id: 'stray-white-space',
      section: '五(十二)',
      note: {
        'zh-CN': '“社区居民”后有制表符，五(十三)句中有空格，二(五)行末有制表符',
        en: 'A tab inside a sentence; a space inside one of section 五(十三), a tab at the end of a line of section 二(五)',
      },
    },
  ],
  note: {
    'zh-CN':
      '规则取自指标表、正文和专栏，任务取自正文和专栏。只有指标表标明属性，其中一项为约束性；指标表、正文同写一数而用词不同的，分作两条。指标表未印力度，取其属性：预期性归“宜”，约束性归“应”。起始日为“十四五”首日，文件只印到2025年底；到期日只印年份的，按该年最后一日计。“一批”印有期限的作规则，未印期限的作任务。',
    en: 'Rules are taken from the table, the sections and the boxes, tasks from the sections and the boxes. Only the table marks indicators, one of them as binding; where table and section state one figure in different words, they are two rules. The table prints no word of strength: that of its attribute is taken, anticipatory as should, binding as must. The period starts with the first day of the five years; only the end of 2025 is printed. Where a year alone is printed, its last day is taken. Duties to bring about a number of things (一批) are rules where a day is printed and tasks where none is.',
  },
})
