import type { IndicatorId } from '../indicators/catalogue'
import type { Rule } from '../plan/plan'

const prefecture = { level: 'prefecture' } as const
const counties = { level: 'county' } as const
const communities = { level: 'community' } as const
const urbanCommunities = { level: 'community', where: { node: 'is', id: 'kind', in: ['urban'] } } as const
const villages = { level: 'community', where: { node: 'is', id: 'kind', in: ['rural'] } } as const
const relocationCommunities = { level: 'community', where: { node: 'is', id: 'relocation', in: [true] } } as const

const full = {
  'zh-CN': '“全覆盖”即 100%，文件未印数字',
  en: '全覆盖 (full coverage) means 100 %; no figure is printed',
}
const allOfThem = { 'zh-CN': '“所有”即 100%，文件未印数字', en: '所有 (all) means 100 %; no figure is printed' }
const everybody = { 'zh-CN': '“全员”即 100%，文件未印数字', en: '全员 (everybody) means 100 %; no figure is printed' }
const each = { 'zh-CN': '“每个”即 100%，文件未印比例', en: '每个 (each) means 100 %; no share is printed' }
const entire = {
  'zh-CN': '“全面”未印数字，不视为 100%；达到 100% 则必然达标',
  en: '全面 (across the board) prints no figure and is not taken as 100 %; 100 % proves it met',
}
const covers = {
  'zh-CN': '“覆盖”未写“全”，也未印比例；达到 100% 则必然达标',
  en: '覆盖 (cover) without 全 (full), and no share is printed; 100 % proves it met',
}
const oneOfFour = {
  'zh-CN': '“全覆盖”与另三词并列，为形容，未写何者覆盖；达到 100% 则必然达标',
  en: '全覆盖 is one of four descriptive words; what is covered is not said, and 100 % proves it met',
}
const percentLost = {
  'zh-CN': '数字之后的百分号在文本中为一无法显示的字符；同句其余各年均为百分数，按百分比计',
  en: 'A character that cannot be shown stands where the percent sign should; the other years of the sentence are percentages, so it is read as one',
}
const atLeastIsRead = { 'zh-CN': '文件未印比较方式，按“不少于”计', en: 'The comparison is read, not printed: at least' }
const yearAndAtLeastAreRead = {
  'zh-CN': '文件只印年份，按该年最后一日计；未印比较方式，按“不少于”计',
  en: 'The document prints the year alone; its last day is taken. The comparison is read, not printed: at least',
}
const yearIsRead = {
  'zh-CN': '文件只印年份，按该年最后一日计',
  en: 'The document prints the year alone; its last day is taken',
}
const leadingYear = {
  'zh-CN': '本项以“到2025年”领起，是否及于本句未说明；未另写期限，按规划期末计',
  en: 'The item opens with "by 2025"; whether that governs this sentence is not said. It has no day of its own: the end of the period is taken',
}
const perPlace = {
  'zh-CN': '全州计还是各县（市）分别计未说明；按全州计',
  en: 'The prefecture or each county is not said; the prefecture is judged',
}
const ownOrNearby = {
  'zh-CN': '须本社区自有，还是可用邻近社区的，未说明；按所填',
  en: 'Of its own or a neighbour’s is not said; taken as recorded',
}
const whichArea = {
  'zh-CN': '指建筑面积还是使用面积未说明；按建筑面积计',
  en: 'Floor area or usable area is not said; floor area is taken',
}
const whoIsInNeed = {
  'zh-CN': '“有需求”由谁认定、何时认定未说明；按所填',
  en: 'Who finds the need, and when, is not said; taken as recorded',
}
const countedWhen = {
  'zh-CN': '以当年还是规划期内累计计未说明；按所填',
  en: 'Whether the year or the time since the plan began counts is not said; taken as recorded',
}
const minutes = { 'zh-CN': '15分钟以何种出行方式计未说明', en: 'Fifteen minutes by what travel is not said' }

/** The requirements of 黔南州“十四五”城乡社区服务体系建设规划, each with what its text leaves open. */
export const rules = [
  {
    id: 'facility-coverage',
    title: {
      'zh-CN': '城乡社区综合服务设施覆盖率',
      en: 'Urban and rural communities with a comprehensive service facility',
    },
    indicator: 'facility-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 100 },
      { by: '2023-12-31', basis: 'printed', value: 100 },
      { by: '2024-12-31', basis: 'printed', value: 100 },
      { by: '2025-12-31', basis: 'printed', value: 100 },
    ],
    nature: null,
    strength: { word: '目标值', class: 'should' },
    sources: [
      { section: '指标表.1', figure: '100%', by: '2022-12-31' },
      { section: '指标表.1', figure: '100%', by: '2023-12-31' },
      { section: '指标表.1', figure: '100%', by: '2024-12-31' },
      { section: '指标表.1', figure: '100%', by: '2025-12-31' },
    ],
    baseline: 'facility-coverage-achieved',
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '城乡合计', en: 'urban and rural together' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '表中为一个数，写“城乡社区”',
          en: 'The table has one figure, for urban and rural communities',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        indicator: 'urban-facility-coverage',
        ground: 'text',
        reason: {
          'zh-CN': '“城乡”也可读为城、乡各须达到',
          en: 'Urban and rural may also mean that each of them has to reach it',
        },
      },
      {
        id: 'rural-communities',
        label: { 'zh-CN': '农村社区', en: 'rural communities' },
        indicator: 'rural-facility-coverage',
        ground: 'text',
        reason: {
          'zh-CN': '“城乡”也可读为城、乡各须达到',
          en: 'Urban and rural may also mean that each of them has to reach it',
        },
      },
    ],
    doubts: [
      ownOrNearby,
      {
        'zh-CN': '属性栏为空，不知为约束性还是预期性',
        en: 'The column of the attribute is empty: binding or anticipatory is not known',
      },
    ],
    note: {
      'zh-CN': '表中按年列目标值，按各年最后一日计；未印比较方式，按“不少于”计；表无动词，力度按“目标值”定',
      en: 'The table has a target for each year; its last day is taken. The comparison is read, not printed: at least. A table has no verb: the strength is that of its heading, target (目标值)',
    },
  },
  {
    id: 'commercial-and-service-area-share',
    title: {
      'zh-CN': '社区商业和综合服务设施面积占社区总建筑面积的比例',
      en: 'Commercial and service facility area as a share of the total floor area of communities',
    },
    indicator: 'region-commercial-and-service-area-share',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 3 },
      { by: '2023-12-31', basis: 'printed', value: 5 },
      { by: '2024-12-31', basis: 'printed', value: 7 },
      { by: '2025-12-31', basis: 'printed', value: 10 },
    ],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [
      { section: '指标表.2', figure: '3%', by: '2022-12-31', nature: 'anticipatory' },
      { section: '指标表.2', figure: '5%', by: '2023-12-31', nature: 'anticipatory' },
      { section: '指标表.2', figure: '7%', by: '2024-12-31', nature: 'anticipatory' },
      { section: '指标表.2', figure: '≥10%', by: '2025-12-31', nature: 'anticipatory' },
    ],
    readings: [
      {
        id: 'prefecture',
        label: { 'zh-CN': '全州合计', en: 'all communities of the prefecture together' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '表题为全州主要发展指标，每年一个数',
          en: 'The table is one of the prefecture’s indicators, with one figure a year',
        },
      },
      {
        id: 'each-community',
        label: { 'zh-CN': '逐个社区', en: 'each community' },
        indicator: 'commercial-and-service-area-share',
        subject: communities,
        ground: 'text',
        reason: {
          'zh-CN': '“占社区总建筑面积”也可理解为逐个社区的比例',
          en: 'The floor area of a community may also be that of each',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区合计', en: 'urban communities together' },
        indicator: 'region-commercial-and-service-area-share-of-urban-communities',
        ground: 'text',
        reason: {
          'zh-CN': '只写“社区”，同表他行写“城乡社区”“城市社区”“农村社区”',
          en: 'The row says 社区 alone; other rows say urban and rural, urban or rural',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '“商业”是否含营利性商铺未说明；按所填',
        en: 'Whether shops run for profit count is not said; taken as recorded',
      },
      {
        'zh-CN': '是否只及新建社区未说明；不限新建',
        en: 'Whether only new communities are meant is not said; all are taken',
      },
    ],
    note: {
      'zh-CN': '表中按年列目标值，按各年最后一日计；2022—2024年未印比较方式，按“不少于”计；表无动词，力度按“预期性”定',
      en: 'The table has a target for each year; its last day is taken. For 2022 to 2024 the comparison is read, not printed: at least. A table has no verb: the strength is that of the attribute, anticipatory (预期性)',
    },
  },
  {
    id: 'facility-area-per-100-households',
    title: { 'zh-CN': '每百户居民拥有社区综合服务设施面积', en: 'Service facility area per 100 households' },
    indicator: 'region-facility-area-per-100-households',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 30 },
      { by: '2023-12-31', basis: 'printed', value: 30.5 },
      { by: '2024-12-31', basis: 'printed', value: 31 },
      { by: '2025-12-31', basis: 'printed', value: 31.2 },
    ],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [
      { section: '指标表.3', figure: '30', by: '2022-12-31', nature: 'anticipatory' },
      { section: '指标表.3', figure: '30.5', by: '2023-12-31', nature: 'anticipatory' },
      { section: '指标表.3', figure: '31', by: '2024-12-31', nature: 'anticipatory' },
      { section: '指标表.3', figure: '31.2', by: '2025-12-31', nature: 'anticipatory' },
    ],
    baseline: 'facility-area-achieved',
    readings: [
      {
        id: 'permanent-households',
        label: { 'zh-CN': '全州合计，按常住户数', en: 'the prefecture, by permanent households' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '表中每年一个数，为全州水平；第三章第三节按服务人口定设施规模',
          en: 'One figure a year, that of the prefecture; section 第三章第三节 sizes facilities by the people they serve',
        },
      },
      {
        id: 'registered-households',
        label: { 'zh-CN': '全州合计，按户籍户数', en: 'the prefecture, by registered households' },
        indicator: 'region-facility-area-per-100-registered-households',
        ground: 'practice',
        reason: {
          'zh-CN': '“每百户居民”未说明户的口径，户籍户数为常用台账数',
          en: 'The text does not say which households; ledgers often hold the registered ones',
        },
      },
      {
        id: 'housing-units',
        label: { 'zh-CN': '全州合计，按住房套数', en: 'the prefecture, by housing units' },
        indicator: 'region-facility-area-per-100-housing-units',
        ground: 'practice',
        reason: { 'zh-CN': '新建小区配建面积按套数核定', en: 'The area that new estates owe goes by units' },
      },
      {
        id: 'each-community',
        label: { 'zh-CN': '逐个社区，按常住户数', en: 'each community, by permanent households' },
        indicator: 'facility-area-per-100-households',
        subject: communities,
        ground: 'text',
        reason: {
          'zh-CN': '专栏4.3把同一数字作为安置社区的标准',
          en: 'Box 专栏4.3 uses the same figure as a standard for communities',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区合计，按常住户数', en: 'urban communities together, by permanent households' },
        indicator: 'region-urban-facility-area-per-100-households',
        ground: 'text',
        reason: {
          'zh-CN': '只写“社区”，同表他行写“城乡社区”“城市社区”“农村社区”',
          en: 'The row says 社区 alone; other rows say urban and rural, urban or rural',
        },
      },
    ],
    doubts: [whichArea],
    note: {
      'zh-CN': '表中按年列目标值，按各年最后一日计；未印比较方式，按“不少于”计；表无动词，力度按“预期性”定',
      en: 'The table has a target for each year; its last day is taken. The comparison is read, not printed: at least. A table has no verb: the strength is that of the attribute, anticipatory (预期性)',
    },
  },
  {
    id: 'self-service-coverage',
    title: {
      'zh-CN': '城市社区政务通用自助服务覆盖率',
      en: 'Urban communities with self-service for government business',
    },
    indicator: 'self-service-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 7 },
      { by: '2023-12-31', basis: 'printed', value: 50 },
      { by: '2024-12-31', basis: 'printed', value: 80 },
      { by: '2025-12-31', basis: 'printed', value: 100 },
    ],
    nature: 'anticipatory',
    strength: { word: '达', class: 'must' },
    sources: [
      { section: '指标表.4', figure: '7%', by: '2022-12-31', nature: 'anticipatory' },
      { section: '指标表.4', figure: '50%', by: '2023-12-31', nature: 'anticipatory' },
      { section: '指标表.4', figure: '80%', by: '2024-12-31', nature: 'anticipatory' },
      { section: '指标表.4', figure: '100%', by: '2025-12-31', nature: 'anticipatory' },
      { section: '专栏5.3', figure: '7%', by: '2022-12-31' },
      { section: '专栏5.3', figure: '50%', by: '2023-12-31' },
      { section: '专栏5.3', figure: '80%', by: '2024-12-31' },
      { section: '专栏5.3', figure: '100%', by: '2025-12-31' },
    ],
    baseline: 'self-service-achieved',
    doubts: [
      {
        'zh-CN': '一处自助设备能否供几个社区共用未说明；按各社区所填',
        en: 'Whether one machine may serve several communities is not said; taken as each community records it',
      },
      {
        'zh-CN': '“通用”须办哪些事项未列；按所填',
        en: 'Which business general self-service has to offer is not listed; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '表与专栏5.3数字相同；文件只印年份，按该年最后一日计；未印比较方式，按“不少于”计；“预期性”只见于表',
      en: 'Table and box 专栏5.3 print the same figures. The year stands alone; its last day is taken. The comparison is read, not printed: at least. Anticipatory stands in the table alone',
    },
  },
  {
    id: 'urban-community-organizations',
    title: { 'zh-CN': '城市社区社会组织数量', en: 'Community organizations of each urban community' },
    indicator: 'community-organizations',
    subject: urbanCommunities,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 5 },
      { by: '2023-12-31', basis: 'printed', value: 7 },
      { by: '2024-12-31', basis: 'printed', value: 9 },
      { by: '2025-12-31', basis: 'printed', value: 10 },
    ],
    nature: 'anticipatory',
    strength: { word: '培育发展', class: 'must' },
    sources: [
      { section: '指标表.5', figure: '5', by: '2022-12-31', nature: 'anticipatory' },
      { section: '指标表.5', figure: '7', by: '2023-12-31', nature: 'anticipatory' },
      { section: '指标表.5', figure: '9', by: '2024-12-31', nature: 'anticipatory' },
      { section: '指标表.5', figure: '10', by: '2025-12-31', nature: 'anticipatory' },
      { section: '专栏2.3', figure: '5个', by: '2022-12-31' },
      { section: '专栏2.3', figure: '7个', by: '2023-12-31' },
      { section: '专栏2.3', figure: '9个', by: '2024-12-31' },
      { section: '专栏2.3', figure: '10个', by: '2025-12-31' },
    ],
    baseline: 'urban-organizations-achieved',
    readings: [
      {
        id: 'each-community',
        label: { 'zh-CN': '逐个社区', en: 'each community' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '专栏2.3写“每个社区和村”', en: 'Box 专栏2.3 says each community and each village' },
      },
      {
        id: 'mean',
        label: { 'zh-CN': '全州平均', en: 'the mean of the prefecture' },
        indicator: 'community-organizations-per-urban-community',
        subject: prefecture,
        ground: 'text',
        reason: {
          'zh-CN': '表中只写数量，每年一个数；专栏的“分别达”也可理解为平均',
          en: 'The table has a number, one a year, and the box may mean the mean',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '登记的、备案的还是两者合计未说明；按所填',
        en: 'Registered or filed organizations or both is not said; taken as recorded',
      },
      {
        'zh-CN': '一个组织服务几个社区的如何计未说明；按各社区所填',
        en: 'How to count an organization that serves several communities is not said; taken as each community records it',
      },
      {
        'zh-CN': '表列现有数量，专栏写“培育发展”，是否只计新培育的未说明；计现有数量',
        en: 'The table has the number there is, the box the number fostered; whether only new ones count is not said, and the number there is, is taken',
      },
    ],
    note: {
      'zh-CN': '专栏2025年印“以上”，表未印；各年按“不少于”计，按该年最后一日计；“预期性”只见于表',
      en: 'Or more (以上) is printed in the box for 2025 and not in the table; at least is taken for each year, and its last day. Anticipatory stands in the table alone',
    },
  },
  {
    id: 'rural-community-organizations',
    title: { 'zh-CN': '农村社区社会组织数量', en: 'Community organizations of each rural community' },
    indicator: 'community-organizations',
    subject: villages,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 2 },
      { by: '2023-12-31', basis: 'printed', value: 3 },
      { by: '2024-12-31', basis: 'printed', value: 4 },
      { by: '2025-12-31', basis: 'printed', value: 5 },
    ],
    nature: 'anticipatory',
    strength: { word: '培育发展', class: 'must' },
    sources: [
      { section: '指标表.6', figure: '2', by: '2022-12-31', nature: 'anticipatory' },
      { section: '指标表.6', figure: '3', by: '2023-12-31', nature: 'anticipatory' },
      { section: '指标表.6', figure: '4', by: '2024-12-31', nature: 'anticipatory' },
      { section: '指标表.6', figure: '5', by: '2025-12-31', nature: 'anticipatory' },
      { section: '专栏2.3', figure: '2', by: '2022-12-31' },
      { section: '专栏2.3', figure: '3个', by: '2023-12-31' },
      { section: '专栏2.3', figure: '4个', by: '2024-12-31' },
      { section: '专栏2.3', figure: '5个以上', by: '2025-12-31' },
    ],
    baseline: 'rural-organizations-achieved',
    readings: [
      {
        id: 'each-community',
        label: { 'zh-CN': '逐个社区', en: 'each community' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '专栏2.3写“每个社区和村”', en: 'Box 专栏2.3 says each community and each village' },
      },
      {
        id: 'mean',
        label: { 'zh-CN': '全州平均', en: 'the mean of the prefecture' },
        indicator: 'community-organizations-per-rural-community',
        subject: prefecture,
        ground: 'text',
        reason: {
          'zh-CN': '表中只写数量，每年一个数；专栏的“分别达”也可理解为平均',
          en: 'The table has a number, one a year, and the box may mean the mean',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '登记的、备案的还是两者合计未说明；按所填',
        en: 'Registered or filed organizations or both is not said; taken as recorded',
      },
      {
        'zh-CN': '一个组织服务几个社区的如何计未说明；按各社区所填',
        en: 'How to count an organization that serves several communities is not said; taken as each community records it',
      },
      {
        'zh-CN': '表列现有数量，专栏写“培育发展”，是否只计新培育的未说明；计现有数量',
        en: 'The table has the number there is, the box the number fostered; whether only new ones count is not said, and the number there is, is taken',
      },
    ],
    note: {
      'zh-CN': '专栏2025年印“以上”，表未印；各年按“不少于”计，按该年最后一日计；“预期性”只见于表',
      en: 'Or more (以上) is printed in the box for 2025 and not in the table; at least is taken for each year, and its last day. Anticipatory stands in the table alone',
    },
  },
  {
    id: 'community-workers-per-10000-urban-residents',
    title: {
      'zh-CN': '每万名城镇常住人口拥有社区工作者',
      en: 'Community workers per 10,000 urban permanent residents',
    },
    indicator: 'community-workers-per-10000-urban-residents',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 15 },
      { by: '2023-12-31', basis: 'printed', value: 16 },
      { by: '2024-12-31', basis: 'printed', value: 17 },
      { by: '2025-12-31', basis: 'printed', value: 18 },
    ],
    nature: 'anticipatory',
    strength: { word: '实现', class: 'must' },
    sources: [
      { section: '指标表.7', figure: '15', by: '2022-12-31', nature: 'anticipatory' },
      { section: '指标表.7', figure: '16', by: '2023-12-31', nature: 'anticipatory' },
      { section: '指标表.7', figure: '17', by: '2024-12-31', nature: 'anticipatory' },
      { section: '指标表.7', figure: '18', by: '2025-12-31', nature: 'anticipatory' },
      { section: '专栏6.4', figure: '15人', by: '2022-12-31' },
      { section: '专栏6.4', figure: '16人', by: '2023-12-31' },
      { section: '专栏6.4', figure: '17人', by: '2024-12-31' },
      { section: '专栏6.4', figure: '不少于18人', by: '2025-12-31' },
    ],
    baseline: 'workers-per-residents-achieved',
    readings: [
      {
        id: 'all-workers',
        label: { 'zh-CN': '全部社区工作者', en: 'all community workers' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '文件只写“社区工作者”，未限定哪些人；按所填，台账计入谁即为谁',
          en: 'The document says community workers and limits the word no further; as recorded, whoever the ledger counts',
        },
      },
      {
        id: 'committee-and-full-time',
        label: { 'zh-CN': '“两委”成员和专职工作人员', en: 'committee members and full-time staff' },
        indicator: 'committee-and-full-time-workers-per-10000-urban-residents',
        ground: 'text',
        reason: {
          'zh-CN': '第一章第一节把网格员12824人与社区工作者7257人分列',
          en: 'Section 第一章第一节 counts 12,824 grid staff beside 7,257 community workers',
        },
      },
      {
        id: 'with-grid-staff',
        label: { 'zh-CN': '另加专职网格员', en: 'grid staff as well' },
        indicator: 'committee-full-time-and-grid-workers-per-10000-urban-residents',
        ground: 'practice',
        reason: {
          'zh-CN': '有的台账把专职网格员也算作社区工作者',
          en: 'Some ledgers count full-time grid staff among the community workers',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '“城镇”按地域还是按居委会划分未说明；人口按统计上的城镇，工作者按居委会',
        en: 'Urban may go by territory or by committee: residents are taken by statistical territory, workers by residents’ committee',
      },
      {
        'zh-CN': '县（市）是否也须达到未说明；按全州计',
        en: 'Whether counties owe the ratio too is not said; the prefecture is judged',
      },
    ],
    note: {
      'zh-CN':
        '表与专栏6.4数字相同，专栏限“城市社区”，2025年印“不少于”，余各年按“不少于”计，按该年最后一日计；第一章第一节的7257人为城乡合计，不是分子；“预期性”只见于表',
      en: 'Table and box 专栏6.4 print the same figures; the box says urban communities and prints at least for 2025, which is read for the other years; the last day of each year is taken. The 7,257 of section 第一章第一节 are urban and rural and not the numerator. Anticipatory stands in the table alone',
    },
  },
  {
    id: 'subordinate-committees-coverage',
    title: {
      'zh-CN': '村（居）民委员会下属委员会全覆盖',
      en: 'Every village and residents’ committee has its sub-committees',
    },
    indicator: 'subordinate-committees-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '建立', class: 'must' },
    sources: [{ section: '第三章第一节.2', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '所列四个委员会后有“等”，其余未列；按四个计',
        en: 'Four committees are named and the list is left open; the four are judged',
      },
      {
        'zh-CN': '是否可由同一班人兼任未说明；按所填',
        en: 'Whether one set of people may sit on all of them is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'consultation-system-coverage',
    title: { 'zh-CN': '全面落实民主议事协商制度', en: 'Consultation system across the board' },
    indicator: 'consultation-system-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面落实', class: 'must' },
    sources: [{ section: '第三章第一节.2', figure: '全面落实' }],
    doubts: [
      {
        'zh-CN': '以村（社区）还是县计未说明；按村（社区）计',
        en: 'Villages and communities or counties may be counted; villages and communities are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'democratic-consultation-coverage',
    title: { 'zh-CN': '全覆盖的民主协商', en: 'Democratic consultation that “covers all”' },
    indicator: 'democratic-consultation-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: oneOfFour }],
    nature: null,
    strength: { word: '发展', class: 'should' },
    sources: [{ section: '第三章第一节.2', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '“全覆盖”指村（社区）、事项还是居民未说明；按村（社区）计',
        en: 'What is covered, villages and communities, matters or residents, is not said; villages and communities are taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'governance-organizations-coverage',
    title: { 'zh-CN': '村（社区）治理组织体系全覆盖', en: 'Every village and community has all bodies of governance' },
    indicator: 'governance-organizations-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 100 }],
    nature: null,
    strength: { word: '保持', class: 'must' },
    sources: [{ section: '专栏2.1', figure: '100%' }],
    doubts: [
      {
        'zh-CN': '“其他群众自治组织”指哪些未列；按所填',
        en: 'Which other bodies of the residents are meant is not listed; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '“保持”为持续要求，自印发起算；未印比较方式，按“不少于”计',
      en: 'To keep (保持) is a standing duty from the signing on. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'three-lists-coverage',
    title: { 'zh-CN': '城市社区“三张清单”完成率', en: 'Urban communities with lists of needs, resources and projects' },
    indicator: 'three-lists-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 10 },
      { by: '2023-12-31', basis: 'printed', value: 30 },
      { by: '2024-12-31', basis: 'printed', value: 40 },
      { by: '2025-12-31', basis: 'printed', value: 50 },
    ],
    nature: null,
    strength: { word: '完成', class: 'must' },
    sources: [
      { section: '专栏2.2', figure: '10%', by: '2022-12-31' },
      { section: '专栏2.2', figure: '30%', by: '2023-12-31' },
      { section: '专栏2.2', figure: '40%', by: '2024-12-31' },
      { section: '专栏2.2', figure: '50', by: '2025-12-31' },
    ],
    doubts: [
      percentLost,
      {
        'zh-CN': '三张清单齐备还是有其一未说明；按齐备计',
        en: 'All three lists or any is not said; all three are taken',
      },
    ],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'volunteer-station-coverage',
    title: { 'zh-CN': '社区志愿服务站点建设覆盖率', en: 'Communities with a volunteer service station' },
    indicator: 'volunteer-station-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 80 },
      { by: '2023-12-31', basis: 'printed', value: 85 },
      { by: '2024-12-31', basis: 'printed', value: 87.5 },
      { by: '2025-12-31', basis: 'printed', value: 90 },
    ],
    nature: null,
    strength: { word: '达', class: 'must' },
    sources: [
      { section: '专栏2.4', figure: '80%', by: '2022-12-31' },
      { section: '专栏2.4', figure: '85%', by: '2023-12-31' },
      { section: '专栏2.4', figure: '87.5%', by: '2024-12-31' },
      { section: '专栏2.4', figure: '90%', by: '2025-12-31' },
    ],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '第三章第三节要求农村社区也建志愿服务站',
          en: 'Section 第三章第三节 wants volunteer stations in rural communities too',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        indicator: 'volunteer-station-coverage-of-urban-communities',
        ground: 'text',
        reason: {
          'zh-CN': '此处写“社区”，同一专栏另写“每个社区和村”',
          en: 'Here the text says communities; the same box says each community and each village elsewhere',
        },
      },
    ],
    doubts: [ownOrNearby],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'social-work-station-coverage',
    title: { 'zh-CN': '乡镇（街道）社工站建设覆盖率', en: 'Towns and streets with a social work station' },
    indicator: 'social-work-station-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 50 },
      { by: '2023-12-31', basis: 'printed', value: 80 },
      { by: '2024-12-31', basis: 'printed', value: 100, reason: full },
    ],
    nature: null,
    strength: { word: '达', class: 'must' },
    sources: [
      { section: '专栏2.5', figure: '50%', by: '2022-12-31' },
      { section: '专栏2.5', figure: '80%', by: '2023-12-31' },
      { section: '专栏2.5', figure: '全覆盖', by: '2024-12-31' },
    ],
    doubts: [
      {
        'zh-CN': '“2025年持续巩固成效”未印数字；2024年的目标值继续有效',
        en: 'Keeping up the result in 2025 prints no figure; the milestone of 2024 stays in force',
      },
      {
        'zh-CN': '几个乡镇（街道）共用一站的如何计未说明；按所填',
        en: 'How to count a station that several towns share is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '2022年印“底”，2023、2024年只印年份，按该年最后一日计；未印比较方式，按“不少于”计',
      en: 'The end of 2022 is printed; 2023 and 2024 stand alone, and their last days are taken. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'life-circle-coverage',
    title: { 'zh-CN': '城市社区“15分钟生活圈”全覆盖', en: 'Every urban community has a 15-minute living circle' },
    indicator: 'life-circle-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推进', class: 'should' },
    sources: [
      { section: '第三章第二节.2', figure: '全覆盖' },
      { section: '第三章第二节.2', figure: '15分钟' },
    ],
    doubts: [
      minutes,
      {
        'zh-CN': '圈内须有哪些服务未列；按所填',
        en: 'Which services the circle needs is not listed; taken as recorded',
      },
      {
        'zh-CN': '“15分钟生活圈”与“一刻钟便民生活圈”按一事计',
        en: 'The 15-minute living circle is taken as one thing with the 15-minute convenience circle',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'utility-and-outlet-services-coverage',
    title: {
      'zh-CN': '公共事业和商业网点服务辐射所有城乡社区',
      en: 'Utilities and commercial outlets reach every village and community',
    },
    indicator: 'utility-and-outlet-services-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: allOfThem }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '第三章第二节.2', figure: '所有城乡社区' }],
    doubts: [
      { 'zh-CN': '“辐射”须多近未说明；按所填', en: 'How near a service has to be is not said; taken as recorded' },
      {
        'zh-CN': '所列两类服务各有数种，后者以“等”收尾，是否须齐备未说明；按所填',
        en: 'Each of the two kinds has several services, the list left open; whether all are wanted is not said, and it is taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'environment-and-property-committee-coverage',
    title: {
      'zh-CN': '居民委员会环境和物业管理委员会全覆盖',
      en: 'Every residents’ committee has an environment and property committee',
    },
    indicator: 'environment-and-property-committee-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '下设', class: 'must' },
    sources: [{ section: '第三章第二节.2', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '没有物业服务的社区是否也须设立未说明；均计',
        en: 'Whether communities without property service need one too is not said; all are judged',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'hazard-prone-emergency-coverage',
    title: {
      'zh-CN': '灾害多发村（社区）全覆盖建立“一站一点一队伍”',
      en: 'Emergency station, supplies and team in every hazard-prone village and community',
    },
    indicator: 'hazard-prone-emergency-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推进', class: 'should' },
    sources: [{ section: '第三章第二节.3', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '自然灾害频发、灾害隐患多、位置偏远三者须兼有还是有其一未说明；按有其一计',
        en: 'Frequent disasters, many hazards and a remote site together or any of them is not said; any is taken',
      },
      {
        'zh-CN': '由谁认定未说明，后有“等”；按所填',
        en: 'Who decides it is not said, and the list is left open; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'legal-services-coverage',
    title: { 'zh-CN': '法律服务覆盖城乡社区', en: 'Legal services cover villages and communities' },
    indicator: 'legal-services-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: covers }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '第三章第二节.3', figure: '覆盖城乡社区' }],
    doubts: [
      {
        'zh-CN': '本句列普法宣传、法律援助、法律顾问、人民调解四类，他地所列或有公证而无法律顾问；按本句四类所填',
        en: 'The sentence names legal education, legal aid, legal advisers and mediation; elsewhere notaries stand for advisers. Taken as recorded by these four',
      },
      {
        'zh-CN': '所列四类须齐备还是有其一未说明；按所填',
        en: 'All four kinds that are named, or any, is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'urban-family-education-coverage',
    title: {
      'zh-CN': '城市社区家长学校或家庭教育指导服务点',
      en: 'Urban communities with a parents’ school or family education point',
    },
    indicator: 'urban-family-education-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 90 }],
    nature: null,
    strength: { word: '达', class: 'must' },
    sources: [{ section: '专栏3.1', figure: '90%' }],
    doubts: [
      {
        'zh-CN': '“分别达”省去“覆盖率”，按建有的社区所占比例计',
        en: 'The word rate is left out; the share of communities that have one is taken',
      },
      ownOrNearby,
    ],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'rural-family-education-coverage',
    title: {
      'zh-CN': '农村社区家长学校或家庭教育指导服务点',
      en: 'Rural communities with a parents’ school or family education point',
    },
    indicator: 'rural-family-education-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 80 }],
    nature: null,
    strength: { word: '达', class: 'must' },
    sources: [{ section: '专栏3.1', figure: '80%' }],
    doubts: [
      {
        'zh-CN': '“分别达”省去“覆盖率”，按建有的社区所占比例计',
        en: 'The word rate is left out; the share of communities that have one is taken',
      },
      ownOrNearby,
    ],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'visiting-of-scattered-orphans',
    title: { 'zh-CN': '散居孤儿每季度实地探访率', en: 'Orphans living in families visited at home each quarter' },
    indicator: 'visiting-of-scattered-orphans',
    subject: prefecture,
    op: 'atLeast',
    every: 'quarter',
    from: '2022-10-01',
    milestones: [{ by: null, basis: 'sentence', value: 100 }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [
      { section: '专栏3.1', figure: '100%' },
      { section: '专栏3.1', figure: '每季度' },
    ],
    doubts: [
      {
        'zh-CN': '前句“到2025年”是否及于本句未说明；后句另写“到2025年”，故按持续要求计',
        en: 'Whether "by 2025" of the sentence before governs this one is not said; the next sentence says it again, so this is taken as a standing duty',
      },
      {
        'zh-CN': '由村（社区）还是县（市）探访未说明；按村（社区）所填合计',
        en: 'Whether communities or counties visit is not said; the figures of communities are added up',
      },
      {
        'zh-CN': '季度中新增或转出的如何计未说明；按所填',
        en: 'How to count those who come or go within a quarter is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '自印发所在季度（2022年第四季度）起算；未印比较方式，按“不少于”计',
      en: 'Counted from the quarter of the signing, the fourth of 2022. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'visiting-of-special-minors',
    title: { 'zh-CN': '特殊未成年人社区探访率', en: 'Minors in special situations visited by the community' },
    indicator: 'visiting-of-special-minors',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: null,
    strength: { word: '达', class: 'must' },
    sources: [{ section: '专栏3.1', figure: '100%' }],
    doubts: [
      {
        'zh-CN': '多久探访一次未说明；前句“每季度”只写散居孤儿',
        en: 'How often is not said; each quarter in the sentence before is of orphans alone',
      },
      {
        'zh-CN': '所列三类后有“等”，其余未列；三类合计',
        en: 'Three groups are named and the list is left open; they are taken together',
      },
      {
        'zh-CN': '留守儿童只写“农村”，城市社区的不计',
        en: 'Left-behind children are named for the country alone; those of urban communities are not counted',
      },
    ],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'embedded-elderly-care-coverage',
    title: { 'zh-CN': '所有街道建设嵌入式养老机构', en: 'An embedded elderly-care institution in every street' },
    indicator: 'embedded-elderly-care-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: allOfThem }],
    nature: null,
    strength: { word: '建设', class: 'must' },
    sources: [
      { section: '专栏3.2', figure: '所有街道' },
      { section: '专栏3.2', figure: '一所' },
    ],
    doubts: [
      { 'zh-CN': '“按照相关标准”未写何标准；按所填', en: 'The relevant standards are not named; taken as recorded' },
      { 'zh-CN': '在建还是建成未说明；按建成计', en: 'Under construction or finished is not said; finished is taken' },
    ],
    note: {
      'zh-CN': '“一所”按至少一所计；文件只印年份，按该年最后一日计；未印比较方式，按“不少于”计',
      en: 'One (一所) is taken as at least one. The year stands alone; its last day is taken. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'regional-elderly-care-center-coverage',
    title: { 'zh-CN': '乡镇层面区域养老服务中心建有率', en: 'Towns and townships with a regional elderly-care centre' },
    indicator: 'regional-elderly-care-center-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 60 }],
    nature: null,
    strength: { word: '达', class: 'must' },
    sources: [{ section: '专栏3.2', figure: '60%' }],
    doubts: [
      leadingYear,
      {
        'zh-CN': '一个区域中心服务几个乡镇的如何计未说明；按所在乡镇计',
        en: 'How to count a centre that serves several towns is not said; the town where it stands is counted',
      },
      {
        'zh-CN': '分母是否含街道未说明；写“乡镇”，按乡、镇计',
        en: 'Whether streets are in the base is not said; the text says 乡镇, so towns and townships are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'home-elderly-care-coverage',
    title: { 'zh-CN': '居家社区养老服务覆盖率', en: 'Coverage of home and community care for the elderly' },
    indicator: 'home-elderly-care-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 40 },
      { by: '2023-12-31', basis: 'printed', value: 60 },
      { by: '2024-12-31', basis: 'printed', value: 80 },
      { by: null, basis: 'period', value: 90 },
    ],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [
      { section: '专栏3.2', figure: '40%', by: '2022-12-31' },
      { section: '专栏3.2', figure: '60%', by: '2023-12-31' },
      { section: '专栏3.2', figure: '80%', by: '2024-12-31' },
      { section: '专栏3.2', figure: '90' },
    ],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '按村（社区）计', en: 'by villages and communities' },
        ground: 'text',
        reason: {
          'zh-CN': '第三章第二节写“城乡社区居家养老”',
          en: 'Section 第三章第二节 speaks of home care in urban and rural communities',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '按城市社区计', en: 'by urban communities' },
        indicator: 'home-elderly-care-coverage-of-urban-communities',
        ground: 'text',
        reason: {
          'zh-CN': '“社区”单用，同项另写“乡镇”“农村”',
          en: '社区 stands alone, while the same item names towns and the country apart',
        },
      },
      {
        id: 'elderly-people',
        label: { 'zh-CN': '按老年人计', en: 'by elderly people' },
        indicator: 'home-elderly-care-coverage-of-the-elderly',
        ground: 'text',
        reason: {
          'zh-CN': '“服务覆盖率”也可理解为享有服务的老年人比例；老年人按60周岁及以上计，文件未印年龄',
          en: 'The coverage of a service may also be the share of elderly people who have it; those aged 60 or over are taken, no age being printed',
        },
      },
    ],
    doubts: [
      percentLost,
      leadingYear,
      { 'zh-CN': '享有哪些服务才算未列；按所填', en: 'Which services count is not listed; taken as recorded' },
    ],
    note: {
      'zh-CN': '2022—2024年只印年份，按该年最后一日计；未印比较方式，按“不少于”计',
      en: 'The years 2022 to 2024 stand alone; their last days are taken. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'rural-happiness-homes',
    title: { 'zh-CN': '打造示范性农村幸福院', en: 'Model rural happiness homes' },
    indicator: 'rural-happiness-homes',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 48 }],
    nature: null,
    strength: { word: '打造', class: 'must' },
    sources: [{ section: '专栏3.2', figure: '48个' }],
    doubts: [
      leadingYear,
      {
        'zh-CN': '规划期内新打造的还是期末现有的未说明；按规划期内计',
        en: 'New ones since the plan began or all at its end is not said; those since the plan began are taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'new-residential-area-elderly-care-compliance',
    title: {
      'zh-CN': '新建城区、新建居住区配套养老服务设施达标率',
      en: 'New urban and residential areas with elderly-care facilities up to the standard',
    },
    indicator: 'new-residential-area-elderly-care-compliance',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100 }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [{ section: '专栏3.2', figure: '100%' }],
    doubts: [
      leadingYear,
      { 'zh-CN': '“达标”未印标准；按所填', en: 'The standard is not printed; taken as recorded' },
      {
        'zh-CN': '“新建”自何时起算未说明；按规划期内计',
        en: 'Since when an area is new is not said; since the plan began is taken',
      },
      {
        'zh-CN': '城区与居住区大小不一，合并计个数；按面积还是户数加权未说明',
        en: 'Urban and residential areas differ in size and are counted alike; weighting by area or households is not said',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'rehabilitation-service-rate',
    title: {
      'zh-CN': '有需求的持证残疾人和残疾儿童接受基本康复服务的比例',
      en: 'Certified disabled people and disabled children in need who are given basic rehabilitation',
    },
    indicator: 'rehabilitation-service-rate',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 75 },
      { by: '2023-12-31', basis: 'printed', value: 80 },
      { by: '2024-12-31', basis: 'printed', value: 85 },
      { by: '2025-12-31', basis: 'printed', value: 90 },
    ],
    nature: null,
    strength: { word: '达', class: 'must' },
    sources: [
      { section: '专栏3.3', figure: '75%', by: '2022-12-31' },
      { section: '专栏3.3', figure: '80%', by: '2023-12-31' },
      { section: '专栏3.3', figure: '85%', by: '2024-12-31' },
      { section: '专栏3.3', figure: '90%以上', by: '2025-12-31' },
    ],
    doubts: [
      {
        'zh-CN': '持证残疾人与残疾儿童是否重叠未说明；合并按人头计',
        en: 'Whether certified people and children overlap is not said; they are counted together, in heads',
      },
      whoIsInNeed,
      countedWhen,
    ],
    note: {
      'zh-CN': '2025年印“以上”，余各年按“不少于”计；只印年份，按该年最后一日计',
      en: 'Or more (以上) is printed for 2025; for the other years at least is read. The years stand alone; their last days are taken',
    },
  },
  {
    id: 'assistive-device-rate',
    title: { 'zh-CN': '辅具适配服务率', en: 'Disabled people in need who are fitted with assistive devices' },
    indicator: 'assistive-device-rate',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 75 },
      { by: '2023-12-31', basis: 'printed', value: 80 },
      { by: '2024-12-31', basis: 'printed', value: 85 },
      { by: null, basis: 'period', value: 90 },
    ],
    nature: null,
    strength: { word: '达', class: 'must' },
    sources: [
      { section: '专栏3.3', figure: '75%', by: '2022-12-31' },
      { section: '专栏3.3', figure: '80%', by: '2023-12-31' },
      { section: '专栏3.3', figure: '85%', by: '2024-12-31' },
      { section: '专栏3.3', figure: '90%以上' },
    ],
    doubts: [
      leadingYear,
      {
        'zh-CN': '分母未写，按有辅具需求的残疾人计',
        en: 'The base is not named; disabled people who need devices are taken',
      },
      whoIsInNeed,
      countedWhen,
    ],
    note: {
      'zh-CN': '2025年印“以上”，余各年按“不少于”计；2022—2024年只印年份，按该年最后一日计',
      en: 'Or more (以上) is printed for 2025; for the other years at least is read. The years 2022 to 2024 stand alone; their last days are taken',
    },
  },
  {
    id: 'community-health-station-coverage',
    title: { 'zh-CN': '每个社区配建社区卫生服务站（中心）', en: 'A health station in each community' },
    indicator: 'community-health-station-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: each }],
    nature: null,
    strength: { word: '配建', class: 'must' },
    sources: [
      { section: '专栏3.5', figure: '每个社区' },
      { section: '专栏3.5', figure: '1个' },
    ],
    readings: [
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        ground: 'practice',
        default: true,
        reason: {
          'zh-CN': '社区卫生服务机构设在城市社区，村设卫生室',
          en: 'Community health stations are those of urban communities; villages have clinics of another kind',
        },
      },
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        indicator: 'health-station-coverage-of-all-communities',
        ground: 'text',
        reason: { 'zh-CN': '“社区”也可兼指城乡', en: '社区 may be urban and rural' },
      },
    ],
    doubts: [
      {
        'zh-CN': '句首“全面推进社区医院建设工作”是否及于本句未说明；若及于，则力度为“推进”',
        en: 'Whether "push community hospitals across the board" at the head of the sentence governs this is not said; if so, the strength is that of pushing (推进)',
      },
      {
        'zh-CN': '由邻近的中心覆盖的是否算配建未说明；按所填',
        en: 'Whether being served by a centre nearby counts is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '“1个”按至少1个计；未印比较方式，按“不少于”计',
      en: 'One (1个) is taken as at least one. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'regulated-kindergartens',
    title: { 'zh-CN': '治理城镇配套小区幼儿园', en: 'Kindergartens of urban estates brought into order' },
    indicator: 'regulated-kindergartens',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 20 }],
    nature: null,
    strength: { word: '治理', class: 'must' },
    sources: [{ section: '专栏3.6', figure: '20所以上' }],
    doubts: [
      { 'zh-CN': '自何时起算未说明；按规划期内累计', en: 'Since when is not said; since the plan began is taken' },
      {
        'zh-CN': '全州还是各县（市）20所未说明；按全州计',
        en: 'Twenty in the prefecture or in each county is not said; the prefecture is taken',
      },
    ],
    note: yearIsRead,
  },
  {
    id: 'civilization-practice-station-coverage',
    title: {
      'zh-CN': '新时代文明实践站建设覆盖率',
      en: 'Villages and communities with a station of civilization practice',
    },
    indicator: 'civilization-practice-station-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 100 }],
    nature: null,
    strength: { word: '保持', class: 'must' },
    sources: [{ section: '专栏3.7', figure: '100%' }],
    doubts: [
      {
        'zh-CN': '以村（社区）计未明写；句首为村（社区）便民服务站，按村（社区）计',
        en: 'The base is not named; the sentence opens with stations of villages and communities, so these are taken',
      },
    ],
    note: {
      'zh-CN': '“保持”为持续要求，自印发起算；未印比较方式，按“不少于”计',
      en: 'To keep (保持) is a standing duty from the signing on. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'fitness-circle-coverage',
    title: {
      'zh-CN': '城乡社区“15分钟健身圈”全覆盖',
      en: 'Every village and community has a 15-minute fitness circle',
    },
    indicator: 'fitness-circle-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [
      { section: '专栏3.8', figure: '全覆盖' },
      { section: '专栏3.8', figure: '15分钟' },
    ],
    doubts: [minutes],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'legally-informed-residents',
    title: { 'zh-CN': '每村“法律明白人”人数', en: 'Residents trained in law in each village' },
    indicator: 'legally-informed-residents',
    subject: villages,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 5 },
      { by: '2023-12-31', basis: 'printed', value: 7 },
      { by: '2024-12-31', basis: 'printed', value: 9 },
      { by: '2025-12-31', basis: 'printed', value: 10 },
    ],
    nature: null,
    strength: { word: '培养', class: 'must' },
    sources: [
      { section: '专栏3.10', figure: '5人', by: '2022-12-31' },
      { section: '专栏3.10', figure: '7人', by: '2023-12-31' },
      { section: '专栏3.10', figure: '9人', by: '2024-12-31' },
      { section: '专栏3.10', figure: '至少培养10名', by: '2025-12-31' },
    ],
    readings: [
      {
        id: 'villages',
        label: { 'zh-CN': '村', en: 'villages' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '文件写“每村”', en: 'The document says each village' },
      },
      {
        id: 'all-communities',
        label: { 'zh-CN': '村和社区', en: 'villages and communities' },
        subject: communities,
        ground: 'text',
        reason: { 'zh-CN': '前句写“村（社区）”', en: 'The sentence before says villages and communities' },
      },
    ],
    doubts: [
      {
        'zh-CN': '各年数字为累计还是当年新增未说明；2025年的10名与前三年递增，按累计计',
        en: 'Totals or new ones of each year is not said; the figures rise to the ten of 2025, so totals are taken',
      },
      {
        'zh-CN': '期末仍在任还是曾培养过未说明；按所填',
        en: 'Still there or once trained is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '“至少”只印于2025年，余各年按“不少于”计；只印年份，按该年最后一日计',
      en: 'At least is printed for 2025 and read for the other years. The years stand alone; their last days are taken',
    },
  },
  {
    id: 'emergency-publicity',
    title: { 'zh-CN': '每年开展应急避险知识宣传活动', en: 'A publicity event on emergencies each year' },
    indicator: 'emergency-publicity-events',
    subject: communities,
    op: 'atLeast',
    every: 'year',
    from: '2022-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 1 }],
    nature: null,
    strength: { word: '开展', class: 'must' },
    sources: [{ section: '专栏3.11', figure: '每年开展1次' }],
    doubts: [
      {
        'zh-CN': '首期是否为印发当年未说明；自2022年起算，该年在印发（11月24日）后只余一月余',
        en: 'Whether the year of the signing is the first is not said; 2022 is taken as the first, five weeks of it being left after 24 November',
      },
      {
        'zh-CN': '由村（社区）还是县（市）开展未说明；按村（社区）计',
        en: 'Whether communities or counties hold it is not said; the village or community is taken',
      },
      {
        'zh-CN': '应急演练等其他宣传是否算数未说明；按所填',
        en: 'Whether drills and the like count is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '“1次”按至少1次计，比较方式未印',
      en: 'Once (1次) is taken as at least once; no comparison is printed',
    },
  },
  {
    id: 'green-communities-of-duyun',
    title: { 'zh-CN': '都匀市建成完整绿色社区', en: 'Complete green communities of Duyun' },
    indicator: 'complete-green-communities',
    subject: { level: 'county', only: ['522701'] },
    op: 'atLeast',
    milestones: [{ by: '2022-12-31', basis: 'printed', value: 2 }],
    nature: null,
    strength: { word: '建成', class: 'must' },
    sources: [{ section: '专栏3.12', figure: '2个' }],
    doubts: [
      {
        'zh-CN': '“完整绿色社区”的评定标准另行制定；按所填',
        en: 'The standard of a complete green community is still to be made; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '文件只印年份，距印发仅一月余，按该年最后一日计；未印比较方式，按“不少于”计；都匀市的区划代码非文件所印',
      en: 'The year stands alone, five weeks after the signing; its last day is taken. The comparison is read, not printed: at least. The code of Duyun is not from the document',
    },
  },
  {
    id: 'green-communities-of-other-counties',
    title: { 'zh-CN': '其余县（市）建成完整绿色社区', en: 'Complete green communities of the other counties' },
    indicator: 'complete-green-communities',
    subject: { level: 'county', except: ['522701'] },
    op: 'atLeast',
    milestones: [{ by: '2022-12-31', basis: 'printed', value: 1 }],
    nature: null,
    strength: { word: '建成', class: 'must' },
    sources: [{ section: '专栏3.12', figure: '至少建成1个' }],
    doubts: [
      {
        'zh-CN': '“完整绿色社区”的评定标准另行制定；按所填',
        en: 'The standard of a complete green community is still to be made; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '文件只印年份，按该年最后一日计；“其余”即都匀市以外，都匀市的区划代码非文件所印',
      en: 'The year stands alone; its last day is taken. The others are all but Duyun, whose code is not from the document',
    },
  },
  {
    id: 'complete-green-community-coverage',
    title: { 'zh-CN': '县城（市区）完整绿色社区全覆盖', en: 'Complete green communities throughout county seats' },
    indicator: 'complete-green-community-coverage-of-county-seats',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '专栏3.12', figure: '全覆盖' }],
    readings: [
      {
        id: 'communities-of-county-seats',
        label: { 'zh-CN': '县城（市区）内的全部社区', en: 'all communities of county seats' },
        ground: 'text',
        reason: {
          'zh-CN': '2022年各县（市）均已至少1个，2025年应更进一步；县城（市区）内也有村',
          en: 'By 2022 each county has at least one; the goal of 2025 has to go beyond that. County seats have villages too',
        },
      },
      {
        id: 'urban-communities-of-county-seats',
        label: { 'zh-CN': '县城（市区）内的城市社区', en: 'urban communities of county seats' },
        indicator: 'complete-green-community-coverage-of-urban-communities-of-county-seats',
        ground: 'text',
        reason: {
          'zh-CN': '“社区”单用，县城（市区）内的多为城市社区',
          en: '社区 stands alone, and those of a county seat are mostly urban',
        },
      },
      {
        id: 'counties',
        label: { 'zh-CN': '各县城（市区）均有', en: 'each county seat has one' },
        indicator: 'county-seats-with-a-complete-green-community',
        ground: 'text',
        reason: {
          'zh-CN': '“县城（市区）全覆盖”也可理解为每个县城均有',
          en: 'Full coverage of county seats may also mean that each seat has one',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '县城（市区）的范围以何为界未说明；按所填',
        en: 'Where a county seat ends is not said; taken as recorded',
      },
    ],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'agency-services-coverage',
    title: {
      'zh-CN': '村（社区）便民服务站代办服务全覆盖',
      en: 'Services by proxy at every village and community station',
    },
    indicator: 'agency-services-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '第三章第三节.1', figure: '全覆盖' }],
    doubts: [
      { 'zh-CN': '代办哪些事项未列；按所填', en: 'Which business is handled is not listed; taken as recorded' },
      {
        'zh-CN': '第三章第二节写“政务代办服务”，此处只写“代办服务”，按一事计',
        en: 'Section 第三章第二节 has government services by proxy, here services by proxy; they are taken as one',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'evaluation-mechanism-coverage',
    title: { 'zh-CN': '社区服务评价制度覆盖所有村（社区）', en: 'Service evaluation in every village and community' },
    indicator: 'evaluation-mechanism-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: allOfThem }],
    nature: null,
    strength: { word: '覆盖', class: 'must' },
    sources: [{ section: '第三章第三节.1', figure: '所有村（社区）' }],
    doubts: [
      { 'zh-CN': '多久一次未说明；建立或开展过即计', en: 'How often is not said; once set up or held it counts' },
      {
        'zh-CN': '须逐个村（社区）落实，还是上级制度适用即可，未说明；按所填',
        en: 'In each by itself, or by a system made above it, is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'satisfaction-survey-coverage',
    title: {
      'zh-CN': '群众满意度调查评估覆盖所有村（社区）',
      en: 'Satisfaction surveys in every village and community',
    },
    indicator: 'satisfaction-survey-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: allOfThem }],
    nature: null,
    strength: { word: '覆盖', class: 'must' },
    sources: [{ section: '第三章第三节.1', figure: '所有村（社区）' }],
    doubts: [
      { 'zh-CN': '多久一次未说明；建立或开展过即计', en: 'How often is not said; once set up or held it counts' },
      {
        'zh-CN': '须逐个村（社区）落实，还是上级制度适用即可，未说明；按所填',
        en: 'In each by itself, or by a system made above it, is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'new-community-facility-standard-coverage',
    title: { 'zh-CN': '新建社区综合服务设施面积达标', en: 'Facility area of new communities up to the standard' },
    indicator: 'new-community-facility-standard-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'standing',
        value: null,
        suffices: 100,
        reason: {
          'zh-CN': '“全面落实”“确保面积达标”未印标准和比例；达到 100% 则必然达标',
          en: 'Neither the standard nor a share is printed; 100 % proves it met',
        },
      },
    ],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '第三章第三节.2', figure: '确保面积达标' }],
    doubts: [
      {
        'zh-CN': '面积标准未印，是否即每百户31.2平方米未说明；按所填的达标与否',
        en: 'The area standard is not printed; whether it is the 31.2 m² per 100 households is not said. Taken as recorded',
      },
      {
        'zh-CN': '“新建”指社区还是设施未说明，自何时起算未说明；按所填的“新建社区”',
        en: 'Whether the community or the facility is new, and since when, is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '新建一个即须达标，为持续要求，自印发起算；未印比较方式，按“不少于”计',
      en: 'Each new community owes it when it is built: a standing duty from the signing on. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'party-service-center-area',
    title: {
      'zh-CN': '乡镇（街道）党群服务中心面积',
      en: 'Area of the party and mass service centre of a town or street',
    },
    indicator: 'party-service-center-area',
    subject: { level: 'town' },
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 1000 }],
    nature: null,
    strength: { word: '不低于', class: 'must' },
    sources: [{ section: '专栏4.1', figure: '1000平方米' }],
    doubts: [
      whichArea,
      { 'zh-CN': '一处还是多处合计未说明；合计', en: 'One site or several in sum is not said; they are added up' },
    ],
    note: yearIsRead,
  },
  {
    id: 'urban-service-station-area',
    title: { 'zh-CN': '城市社区便民服务站面积', en: 'Area of the convenience service station of an urban community' },
    indicator: 'convenience-station-area',
    subject: urbanCommunities,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 800 }],
    nature: null,
    strength: { word: '不低于', class: 'must' },
    sources: [{ section: '专栏4.1', figure: '800平方米' }],
    readings: [
      {
        id: 'station',
        label: { 'zh-CN': '便民服务站', en: 'the convenience service station' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '文件写“便民服务站”', en: 'The document says convenience service station' },
      },
      {
        id: 'facility',
        label: { 'zh-CN': '社区综合服务设施', en: 'the comprehensive service facility' },
        indicator: 'facility-area',
        ground: 'practice',
        reason: {
          'zh-CN': '便民服务站常与综合服务设施同为一处，台账只填一个面积',
          en: 'The station often is the service facility, and ledgers hold one area',
        },
      },
    ],
    doubts: [
      whichArea,
      { 'zh-CN': '一处还是多处合计未说明；合计', en: 'One site or several in sum is not said; they are added up' },
    ],
    note: yearIsRead,
  },
  {
    id: 'village-service-station-area',
    title: { 'zh-CN': '村级便民服务站面积', en: 'Area of the convenience service station of a village' },
    indicator: 'convenience-station-area',
    subject: villages,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 200 }],
    nature: null,
    strength: { word: '不低于', class: 'must' },
    sources: [
      { section: '专栏4.2', figure: '200平方米' },
      { section: '专栏4.2', figure: '所有' },
    ],
    readings: [
      {
        id: 'station',
        label: { 'zh-CN': '便民服务站', en: 'the convenience service station' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '文件写“便民服务站”', en: 'The document says convenience service station' },
      },
      {
        id: 'facility',
        label: { 'zh-CN': '社区综合服务设施', en: 'the comprehensive service facility' },
        indicator: 'facility-area',
        ground: 'practice',
        reason: {
          'zh-CN': '便民服务站常与综合服务设施同为一处，台账只填一个面积',
          en: 'The station often is the service facility, and ledgers hold one area',
        },
      },
    ],
    doubts: [
      whichArea,
      { 'zh-CN': '一处还是多处合计未说明；合计', en: 'One site or several in sum is not said; they are added up' },
    ],
    note: yearIsRead,
  },
  {
    id: 'relocation-community-facility-coverage',
    title: {
      'zh-CN': '易地扶贫搬迁集中安置社区综合服务设施全覆盖',
      en: 'Every relocation community has a comprehensive service facility',
    },
    indicator: 'relocation-community-facility-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '专栏4.3', figure: '全覆盖' }],
    doubts: [ownOrNearby],
    note: {
      'zh-CN':
        '须按每百户31.2平方米的标准，面积另为一条要求（relocation-facility-area-per-100-households）；文件只印年份，按该年最后一日计；未印比较方式，按“不少于”计',
      en: 'By the standard of 31.2 m² per 100 households, which is a rule of its own (relocation-facility-area-per-100-households). The year stands alone; its last day is taken. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'relocation-facility-area-per-100-households',
    title: {
      'zh-CN': '易地扶贫搬迁集中安置社区每百户综合服务设施面积',
      en: 'Relocation community: service facility area per 100 households',
    },
    indicator: 'facility-area-per-100-households',
    subject: relocationCommunities,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 31.2 }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '专栏4.3', figure: '每百户31.2平方米' }],
    readings: [
      {
        id: 'permanent-households',
        label: { 'zh-CN': '按常住户数', en: 'by permanent households' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '第三章第三节按服务人口定设施规模',
          en: 'Section 第三章第三节 sizes facilities by the people they serve',
        },
      },
      {
        id: 'registered-households',
        label: { 'zh-CN': '按户籍户数', en: 'by registered households' },
        indicator: 'facility-area-per-100-registered-households',
        ground: 'practice',
        reason: {
          'zh-CN': '“每百户”未说明户的口径，户籍户数为常用台账数',
          en: 'The text does not say which households; ledgers often hold the registered ones',
        },
      },
      {
        id: 'housing-units',
        label: { 'zh-CN': '按住房套数', en: 'by housing units' },
        indicator: 'facility-area-per-100-housing-units',
        ground: 'practice',
        reason: { 'zh-CN': '安置房按套分配', en: 'Resettlement housing is given out by units' },
      },
      {
        id: 'together',
        label: { 'zh-CN': '全部安置社区合并计算', en: 'all relocation communities together' },
        indicator: 'relocation-communities-facility-area-per-100-households',
        subject: prefecture,
        ground: 'text',
        reason: {
          'zh-CN': '“每百户”也可理解为安置社区的总体水平',
          en: 'A figure per 100 households may also be the level of all of them',
        },
      },
    ],
    doubts: [whichArea],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'model-communities',
    title: { 'zh-CN': '每个县（市）“模范村（社区）”', en: 'Model villages and communities of each county' },
    indicator: 'model-communities',
    subject: counties,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 2 }],
    nature: null,
    strength: { word: '建设完成', class: 'must' },
    sources: [
      { section: '专栏4.4', figure: '2个以上' },
      { section: '专栏4.4', figure: '每个县（市）' },
    ],
    doubts: [
      { 'zh-CN': '省级评估标准未附；按所填', en: 'The province’s standards are not attached; taken as recorded' },
    ],
    note: yearIsRead,
  },
  {
    id: 'excellent-communities',
    title: { 'zh-CN': '每个县（市）“优秀村（社区）”', en: 'Excellent villages and communities of each county' },
    indicator: 'excellent-communities',
    subject: counties,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 15 }],
    nature: null,
    strength: { word: '建设完成', class: 'must' },
    sources: [
      { section: '专栏4.4', figure: '15个以上' },
      { section: '专栏4.4', figure: '每个县（市）' },
    ],
    readings: [
      {
        id: 'excellent-only',
        label: { 'zh-CN': '只计优秀', en: 'excellent ones alone' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '与“2个以上‘模范’”并列，应另计',
          en: 'Two model ones stand beside them, so these are counted apart',
        },
      },
      {
        id: 'model-included',
        label: { 'zh-CN': '含模范', en: 'model ones as well' },
        indicator: 'excellent-or-model-communities',
        ground: 'practice',
        reason: {
          'zh-CN': '模范一般也达到优秀标准',
          en: 'A model one commonly meets the standard of an excellent one',
        },
      },
    ],
    doubts: [
      { 'zh-CN': '省级评估标准未附；按所填', en: 'The province’s standards are not attached; taken as recorded' },
    ],
    note: yearIsRead,
  },
  {
    id: 'qualified-communities-coverage',
    title: { 'zh-CN': '所有村（社区）达到“合格村（社区）”水平', en: 'Every village and community qualified' },
    indicator: 'qualified-communities-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: allOfThem }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [{ section: '专栏4.4', figure: '所有村（社区）' }],
    doubts: [
      {
        'zh-CN': '省级评估标准未附；按所填，模范、优秀视为已合格',
        en: 'The province’s standards are not attached; taken as recorded, model and excellent ones being qualified',
      },
    ],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'information-platform-coverage',
    title: {
      'zh-CN': '所有村（社区）应用集约化社区综合信息服务平台',
      en: 'Every village and community uses the integrated information platform',
    },
    indicator: 'information-platform-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [
      { section: '专栏5.1', figure: '全覆盖' },
      { section: '专栏5.1', figure: '所有村（社区）' },
    ],
    doubts: [
      {
        'zh-CN': '“场景功能”须全部应用还是有其一未说明；按所填',
        en: 'All functions of the platform or any is not said; taken as recorded',
      },
    ],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'provincial-smart-pilots',
    title: { 'zh-CN': '省级智慧社区建设试点单位', en: 'Provincial smart-community pilots' },
    indicator: 'provincial-smart-pilots',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 3 }],
    nature: null,
    strength: { word: '争取', class: 'should' },
    sources: [{ section: '专栏5.2', figure: '3个以上' }],
    doubts: [
      {
        'zh-CN': '“试点单位”为社区还是县（市）未说明；按所填的单位数',
        en: 'Whether a pilot is a community or a county is not said; pilots are taken as recorded',
      },
    ],
    note: { 'zh-CN': '“十四五”期间，按规划期末计', en: 'Within the five years: the end of the period is taken' },
  },
  {
    id: 'smart-pilot-communities',
    title: {
      'zh-CN': '各县（市）每年选取“智慧社区”试点社区',
      en: 'Communities that each county chooses as smart-community pilots each year',
    },
    indicator: 'smart-pilot-communities',
    subject: counties,
    op: 'atLeast',
    every: 'year',
    from: '2022-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 1 }],
    nature: null,
    strength: { word: '选取', class: 'must' },
    sources: [
      { section: '专栏5.2', figure: '1个以上' },
      { section: '专栏5.2', figure: '每年' },
    ],
    doubts: [
      {
        'zh-CN': '自哪一年起未说明；前句写“十四五”期间，自印发当年（2022年）起算',
        en: 'The first year is not said; the sentence before has the five years, and the year of signing, 2022, is taken',
      },
      {
        'zh-CN': '往年已选的社区能否再选未说明；按当年选取数计',
        en: 'Whether a community may be chosen again is not said; the number chosen in the year counts',
      },
    ],
  },
  {
    id: 'qualification-review-coverage',
    title: {
      'zh-CN': '全面落实村（社区）“两委”班子成员资格联审',
      en: 'Joint review of committee members’ eligibility across the board',
    },
    indicator: 'qualification-review-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面落实', class: 'must' },
    sources: [{ section: '第三章第五节.1', figure: '全面落实' }],
    doubts: [
      {
        'zh-CN': '以村（社区）、成员人数还是县计未说明；按村（社区）计',
        en: 'Villages and communities, members or counties may be counted; villages and communities are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'leader-filing-coverage',
    title: {
      'zh-CN': '社区党组织书记、村（居）民委员会主任县级备案制度',
      en: 'Filing of community leaders with the county',
    },
    indicator: 'leader-filing-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面建立健全', class: 'must' },
    sources: [{ section: '第三章第五节.1', figure: '全面建立健全' }],
    doubts: [
      {
        'zh-CN': '以县还是村（社区）计未说明；制度在县级，按县计',
        en: 'Counties or villages and communities may be counted; the system is the county’s, so counties are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'performance-pledge-coverage',
    title: { 'zh-CN': '村（居）民委员会成员履职承诺制度', en: 'Pledges of committee members' },
    indicator: 'performance-pledge-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面建立健全', class: 'must' },
    sources: [{ section: '第三章第五节.1', figure: '全面建立健全' }],
    doubts: [
      {
        'zh-CN': '以村（社区）、成员人数还是县计未说明；按村（社区）计',
        en: 'Villages and communities, members or counties may be counted; villages and communities are',
      },
      { 'zh-CN': '“全面”在逗号之前，按及于本项计', en: '全面 stands before the comma and is taken to reach this item' },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'performance-report-coverage',
    title: { 'zh-CN': '村（居）民委员会成员述职制度', en: 'Work reports of committee members' },
    indicator: 'performance-report-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面建立健全', class: 'must' },
    sources: [{ section: '第三章第五节.1', figure: '全面建立健全' }],
    doubts: [
      {
        'zh-CN': '以村（社区）、成员人数还是县计未说明；按村（社区）计',
        en: 'Villages and communities, members or counties may be counted; villages and communities are',
      },
      { 'zh-CN': '“全面”在逗号之前，按及于本项计', en: '全面 stands before the comma and is taken to reach this item' },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'new-officials-training',
    title: { 'zh-CN': '村（社区）“两委”新任干部全员轮训', en: 'Training of all newly elected committee members' },
    indicator: 'new-officials-training-rate',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2022-09-30', basis: 'printed', value: 100, reason: everybody }],
    nature: null,
    strength: { word: '实行', class: 'must' },
    sources: [
      { section: '专栏6.1', figure: '全员轮训' },
      { section: '专栏6.1', figure: '2022年9月底前' },
    ],
    doubts: [
      {
        'zh-CN': '期限早于印发日（2022年11月24日），印发时已过',
        en: 'The day lies before the signing of 24 November 2022 and had passed by then',
      },
      {
        'zh-CN': '新任是否含连任换岗的未说明；按所填',
        en: 'Whether those re-elected to another post are new is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '第十一届换届后的新任干部；未印比较方式，按“不少于”计',
      en: 'Those newly elected in the eleventh term. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'county-training',
    title: {
      'zh-CN': '县级每年全员培训村（社区）干部',
      en: 'Each county trains all officials of villages and communities each year',
    },
    indicator: 'county-training-rate',
    subject: counties,
    op: 'atLeast',
    every: 'year',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 100, reason: everybody }],
    nature: null,
    strength: { word: '进行', class: 'must' },
    sources: [
      { section: '专栏6.1', figure: '每年' },
      { section: '专栏6.1', figure: '全员普遍培训1遍以上' },
    ],
    doubts: [
      {
        'zh-CN': '“2022年后”是否含2022年未说明；自2023年起算',
        en: 'Whether "after 2022" takes in 2022 is not said; it is counted from 2023',
      },
      { 'zh-CN': '“常务干部”未定义；按所填', en: 'Standing officials are not defined; taken as recorded' },
      {
        'zh-CN': '已参加省州培训的除外，参加一次还是多次未说明；按所填',
        en: 'Those trained by province or prefecture are left out; how often they must have been is not said. Taken as recorded',
      },
    ],
    note: {
      'zh-CN': '“1遍以上”写进数据项，按受训人数占应训人数计；未印比较方式，按“不少于”计',
      en: 'At least once stands in the measure; the share of those trained is judged. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'secretary-training-days',
    title: { 'zh-CN': '村党组织书记每期培训时间', en: 'Length of each training course of village party secretaries' },
    indicator: 'secretary-training-days',
    subject: counties,
    op: 'atLeast',
    every: 'year',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 5 }],
    nature: null,
    strength: { word: '不少于', class: 'must' },
    sources: [{ section: '专栏6.1', figure: '不少于5天' }],
    doubts: [
      {
        'zh-CN': '“每期”取当年最短的一期；是否只管县级每年的培训未说明，按县级计',
        en: 'Each course: the shortest of the year is taken. Whether only the yearly training of counties is meant is not said; counties are judged',
      },
      {
        'zh-CN': '“村党组织书记”是否含社区党组织书记未说明；按所填',
        en: 'Whether the secretaries of urban communities are meant is not said; taken as recorded',
      },
    ],
    note: { 'zh-CN': '自2023年起算（“2022年后”）', en: 'Counted from 2023 (after 2022)' },
  },
  {
    id: 'member-training-days',
    title: { 'zh-CN': '其他成员每期培训时间', en: 'Length of each training course of the other members' },
    indicator: 'member-training-days',
    subject: counties,
    op: 'atLeast',
    every: 'year',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 3 }],
    nature: null,
    strength: { word: '不少于', class: 'must' },
    sources: [{ section: '专栏6.1', figure: '不少于3天' }],
    doubts: [
      {
        'zh-CN': '“每期”取当年最短的一期；是否只管县级每年的培训未说明，按县级计',
        en: 'Each course: the shortest of the year is taken. Whether only the yearly training of counties is meant is not said; counties are judged',
      },
      { 'zh-CN': '“其他成员”指哪些未列；按所填', en: 'Who the other members are is not said; taken as recorded' },
    ],
    note: { 'zh-CN': '自2023年起算（“2022年后”）', en: 'Counted from 2023 (after 2022)' },
  },
  {
    id: 'certified-community-workers-share',
    title: {
      'zh-CN': '取得社会工作者职业水平证书的社区工作者比例',
      en: 'Community workers who are certified social workers',
    },
    indicator: 'certified-community-workers-share',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 3 },
      { by: '2023-12-31', basis: 'printed', value: 5 },
      { by: '2024-12-31', basis: 'printed', value: 10 },
      { by: '2025-12-31', basis: 'printed', value: 15 },
    ],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [
      { section: '专栏6.2', figure: '3%', by: '2022-12-31' },
      { section: '专栏6.2', figure: '5%', by: '2023-12-31' },
      { section: '专栏6.2', figure: '10%', by: '2024-12-31' },
      { section: '专栏6.2', figure: '15', by: '2025-12-31' },
    ],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '城乡全部社区工作者', en: 'workers of all villages and communities' },
        ground: 'text',
        reason: {
          'zh-CN': '第一章第一节的社区工作者为城乡合计',
          en: 'Section 第一章第一节 counts workers of urban and rural communities together',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区工作者', en: 'workers of urban communities' },
        indicator: 'certified-community-workers-share-of-urban-communities',
        ground: 'text',
        reason: {
          'zh-CN': '第三章第五节的职业体系只写城市社区工作者',
          en: 'The career system of section 第三章第五节 is for workers of urban communities alone',
        },
      },
    ],
    doubts: [
      percentLost,
      { 'zh-CN': '是否含初级以外各等级未说明；各等级合计', en: 'Which grades count is not said; all grades together' },
    ],
    note: yearAndAtLeastAreRead,
  },
  {
    id: 'registered-volunteer-teams',
    title: { 'zh-CN': '每个社区注册志愿服务队伍', en: 'Volunteer teams that each community registers' },
    indicator: 'registered-volunteer-teams',
    subject: communities,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 1 }],
    nature: null,
    strength: { word: '注册', class: 'must' },
    sources: [
      { section: '专栏6.3', figure: '每个社区' },
      { section: '专栏6.3', figure: '注册1支' },
    ],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        ground: 'text',
        reason: {
          'zh-CN': '第三章第三节.3的志愿服务站及于农村社区',
          en: 'Section 第三章第三节.3 has volunteer stations in rural communities',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        subject: urbanCommunities,
        ground: 'text',
        reason: {
          'zh-CN': '只写“社区”，专栏2.3另写“每个社区和村”',
          en: 'The text says 社区 alone; box 专栏2.3 says each community and each village',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '一支队伍能否算作几个社区的未说明；按各社区所填',
        en: 'Whether one team may stand for several communities is not said; taken as each community records it',
      },
    ],
    note: yearIsRead,
  },
  {
    id: 'registered-volunteers-share',
    title: { 'zh-CN': '实名志愿者注册人数占居民人口比例', en: 'Registered volunteers as a share of residents' },
    indicator: 'registered-volunteers-share',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      { by: '2022-12-31', basis: 'printed', value: 10 },
      { by: '2023-12-31', basis: 'printed', value: 13 },
      { by: '2024-12-31', basis: 'printed', value: 16 },
      { by: null, basis: 'period', value: 18 },
    ],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [
      { section: '专栏6.3', figure: '10%', by: '2022-12-31' },
      { section: '专栏6.3', figure: '13%', by: '2023-12-31' },
      { section: '专栏6.3', figure: '16%', by: '2024-12-31' },
      { section: '专栏6.3', figure: '18' },
    ],
    readings: [
      {
        id: 'permanent-residents',
        label: { 'zh-CN': '按常住人口', en: 'by permanent residents' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '“居民人口”为实际居住的人，指标表.7按常住人口',
          en: 'Residents are those who live there; row 指标表.7 goes by permanent residents',
        },
      },
      {
        id: 'registered-residents',
        label: { 'zh-CN': '按户籍人口', en: 'by registered residents' },
        indicator: 'registered-volunteers-share-of-registered-residents',
        ground: 'practice',
        reason: { 'zh-CN': '台账人口常为户籍人口', en: 'Ledgers often hold the registered ones' },
      },
    ],
    doubts: [
      percentLost,
      leadingYear,
      {
        'zh-CN': '在本地注册还是户籍、居住在本地的志愿者未说明；按所填',
        en: 'Registered here, or living here, is not said; taken as recorded',
      },
      perPlace,
    ],
    note: {
      'zh-CN': '2025年印“以上”，余各年按“不少于”计；2022—2024年只印年份，按该年最后一日计',
      en: 'Or more (以上) is printed for 2025; for the other years at least is read. The years 2022 to 2024 stand alone; their last days are taken',
    },
  },
  {
    id: 'active-volunteers-share',
    title: { 'zh-CN': '有志愿服务时间记录的志愿者比例', en: 'Registered volunteers with recorded service time' },
    indicator: 'active-volunteers-share',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 70 }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [{ section: '专栏6.3', figure: '70%' }],
    doubts: [
      leadingYear,
      {
        'zh-CN': '何时的服务时间记录才算未说明；有记录即计',
        en: 'Of what time the record has to be is not said; any record counts',
      },
      perPlace,
    ],
    note: atLeastIsRead,
  },
  // the pattern keeps every id a literal, so that `definePlan` knows them all
] satisfies readonly Rule<`${string}-${string}`, IndicatorId>[]
