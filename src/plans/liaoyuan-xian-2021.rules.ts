import type { IndicatorId } from '../indicators/catalogue'
import type { Rule } from '../plan/plan'

const district = { level: 'county' } as const
const communities = { level: 'community' } as const
const urbanCommunities = { level: 'community', where: { node: 'is', id: 'kind', in: ['urban'] } } as const
const villages = { level: 'community', where: { node: 'is', id: 'kind', in: ['rural'] } } as const
const newlySetUpCommunities = { level: 'community', where: { node: 'is', id: 'newlySetUp', in: [true] } } as const
const newlySetUpUrbanCommunities = {
  level: 'community',
  where: {
    node: 'compare',
    of: {
      node: 'add',
      of: [
        { node: 'is', id: 'kind', in: ['urban'] },
        { node: 'is', id: 'newlySetUp', in: [true] },
      ],
    },
    op: 'atLeast',
    value: 2,
  },
} as const

const full = {
  'zh-CN': '“全覆盖”即 100%，文件未印数字',
  en: '全覆盖 (full coverage) means 100 %; no figure is printed',
}
const entire = {
  'zh-CN': '“全面”未印数字，不视为 100%；达到 100% 则必然达标',
  en: '全面 (across the board) prints no figure and is not taken as 100 %; 100 % proves it met',
}
const general = {
  'zh-CN': '“普遍”未印数字，不视为 100%；达到 100% 则必然达标',
  en: '普遍 (generally) prints no figure and is not taken as 100 %; 100 % proves it met',
}
const spread = {
  'zh-CN': '“深入推广”未印覆盖面；达到 100% 则必然达标',
  en: '深入推广 (spread further) prints no extent; 100 % proves it met',
}
const several = {
  'zh-CN': '“一批”未印数量',
  en: '一批 (a number of) prints no figure',
}

const atLeastIsRead = {
  'zh-CN': '文件未印比较方式，按“不少于”计',
  en: 'The comparison is read, not printed: at least',
}
const yesIsRead = {
  'zh-CN': '文件未印比较方式，按“是”“否”判',
  en: 'No comparison is printed: judged as yes or no',
}
const yearOnly = {
  'zh-CN': '文件只印“2025年”，按该年最后一日计',
  en: 'The document prints the year 2025 alone; its last day is taken',
}
const yearOnlyAndAtLeast = {
  'zh-CN': '文件只印“2025年”，按该年最后一日计；未印比较方式，按“不少于”计',
  en: 'The document prints the year 2025 alone; its last day is taken. The comparison is read, not printed: at least',
}

const noStandard = {
  'zh-CN': '何为“标准化”未说明；按所填',
  en: 'What makes it standard is not said; taken as recorded',
}
const ownOrNearby = {
  'zh-CN': '须本社区自有，还是可用邻近社区的，未说明；按所填',
  en: 'Of its own or a neighbour’s is not said; taken as recorded',
}
const whichArea = {
  'zh-CN': '指建筑面积还是使用面积未说明；按建筑面积计',
  en: 'Floor area or usable area is not said; floor area is taken',
}
const whichIsNew = {
  'zh-CN': '自何时起算“新成立”未说明；按所填，填日期的与印发日比较',
  en: 'Since when a community counts as newly set up is not said; taken as recorded, a day being compared with the signing',
}
const allNewlySetUp = {
  'zh-CN': '只写“新成立社区”，未写“城市”',
  en: 'The text says newly set-up 社区, without urban',
}
const urbanNewlySetUp = {
  'zh-CN': '“社区”单用可专指城市社区，他处写“城乡社区”',
  en: '社区 alone may mean urban communities; elsewhere the text says urban and rural ones',
}
const exactlyOrAtLeast = {
  'zh-CN': '恰好此数还是至少此数未说明；按至少计',
  en: 'Exactly this number or at least it is not said; at least is taken',
}
const tableOrEach = {
  'zh-CN': '表中只印一个目标值，未写“每个社区”；基期值为“—”，不能佐证',
  en: 'The table prints one target and does not say each community; its baseline is a dash and shows nothing',
}
const eachMaybe = {
  'zh-CN': '表中未写由全区还是每个社区达到',
  en: 'The table does not say whether the district or each community has to reach it',
}
const from2023 = {
  'zh-CN': '自何年起算未说明；自印发当年（2023年）起算',
  en: 'From which year on is not said; the year of signing, 2023, is taken as the first',
}
const twoYearsFrom2023 = {
  'zh-CN': '两年一期自何年起算未说明；自印发当年（2023年）起算，规划期内只有2023—2024年一期',
  en: 'From which year the two years run is not said; from the year of signing, 2023, so that the plan holds one such period, 2023 and 2024',
}
const eachPerson = {
  'zh-CN': '“对……培训”以人为对象',
  en: 'The people are the object of the training',
}
const heldOnce = {
  'zh-CN': '“培训一次”也可理解为全区举办一期',
  en: 'One training may also be one course that the district holds',
}
const whatIsTraining = {
  'zh-CN': '何种培训、多长时间算一次未说明；按所填',
  en: 'What kind of training counts, and how long it has to be, is not said; taken as recorded',
}
const whichPopulation = {
  'zh-CN': '八(二十)以常住人口为管理服务的对象',
  en: 'Section 八(二十) has permanent residents as those to be served',
}
const registeredMaybe = {
  'zh-CN': '文件未说明人口口径，户籍人口为常用台账数',
  en: 'The text does not say which population; ledgers often hold the registered one',
}
const whichPlaces = {
  'zh-CN': '以村（社区）还是其他单位计未说明；按村（社区）计',
  en: 'What is counted is not said; villages and communities are',
}

/** The requirements of 西安区“十四五”城乡社区服务体系建设规划, each with what its text leaves open. */
export const rules = [
  {
    id: 'rural-facility-coverage',
    title: { 'zh-CN': '农村社区综合服务设施覆盖率', en: 'Rural communities with a comprehensive service facility' },
    indicator: 'rural-facility-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.1', figure: '100%' }],
    baseline: 'rural-facility-coverage',
    doubts: [
      ownOrNearby,
      {
        'zh-CN': '目标值与2020年基期值相同，是保持还是另有新的范围未说明',
        en: 'The target equals the figure of 2020; whether it is to be kept or covers more is not said',
      },
    ],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'urban-facility-coverage',
    title: { 'zh-CN': '城市社区综合服务设施覆盖率', en: 'Urban communities with a comprehensive service facility' },
    indicator: 'urban-facility-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.2', figure: '100%' }],
    baseline: 'urban-facility-coverage',
    doubts: [
      ownOrNearby,
      {
        'zh-CN': '目标值与2020年基期值相同，是保持还是另有新的范围未说明',
        en: 'The target equals the figure of 2020; whether it is to be kept or covers more is not said',
      },
    ],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'commercial-and-service-area-share',
    title: {
      'zh-CN': '社区商业和综合服务设施面积占社区总建筑面积比例',
      en: 'Commercial and service facilities as a share of total floor area',
    },
    indicator: 'region-commercial-and-service-area-share',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 10 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.3', figure: '≥10%' }],
    readings: [
      {
        id: 'district',
        label: { 'zh-CN': '全区合计', en: 'the district as a whole' },
        ground: 'text',
        reason: tableOrEach,
      },
      {
        id: 'each-community',
        label: { 'zh-CN': '每个社区', en: 'each community' },
        indicator: 'commercial-and-service-area-share',
        subject: communities,
        ground: 'text',
        reason: eachMaybe,
      },
      {
        id: 'new-communities',
        label: { 'zh-CN': '每个新建社区', en: 'each new community' },
        indicator: 'commercial-and-service-area-share',
        subject: { level: 'community', where: { node: 'is', id: 'newlyBuilt', in: [true] } },
        ground: 'practice',
        reason: {
          'zh-CN': '同类规划多只对新建社区提出此比例',
          en: 'Plans of this kind often set this share for new communities only',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '“社区”是否含农村社区未说明；城乡均计',
        en: 'Whether rural communities are meant is not said; both kinds are counted',
      },
      {
        'zh-CN': '“商业”是否含营利性商铺未说明；按所填',
        en: 'Whether shops run for profit count is not said; taken as recorded',
      },
    ],
    note: yearOnly,
  },
  {
    id: 'facility-area-per-100-households',
    title: {
      'zh-CN': '每百户城乡居民拥有社区综合服务设施面积',
      en: 'Service facility area per 100 urban and rural households',
    },
    indicator: 'region-facility-area-per-100-households',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 30 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.4', figure: '≥30平方米' }],
    baseline: 'facility-area-per-100-households',
    readings: [
      {
        id: 'permanent-households',
        label: { 'zh-CN': '全区合计，按常住户数', en: 'the district as a whole, by permanent households' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '基期值只有一个全区数；八(二十)以常住人口为管理服务的对象',
          en: 'The baseline is one figure for the district; section 八(二十) has permanent residents as those to be served',
        },
      },
      {
        id: 'registered-households',
        label: { 'zh-CN': '全区合计，按户籍户数', en: 'the district as a whole, by registered households' },
        indicator: 'region-facility-area-per-100-registered-households',
        ground: 'practice',
        reason: {
          'zh-CN': '“每百户”未说明户的口径，户籍户数为常用台账数',
          en: 'The text does not say which households; ledgers often hold the registered ones',
        },
      },
      {
        id: 'housing-units',
        label: { 'zh-CN': '全区合计，按住房套数', en: 'the district as a whole, by housing units' },
        indicator: 'region-facility-area-per-100-housing-units',
        ground: 'practice',
        reason: { 'zh-CN': '规划条件按套数核定', en: 'Planning conditions go by housing units' },
      },
      {
        id: 'each-community',
        label: { 'zh-CN': '每个社区，按常住户数', en: 'each community, by permanent households' },
        indicator: 'facility-area-per-100-households',
        subject: communities,
        ground: 'text',
        reason: eachMaybe,
      },
    ],
    doubts: [
      whichArea,
      {
        'zh-CN': '“综合服务设施”是否含养老、卫生等专门设施未说明；按所填',
        en: 'Whether facilities for elderly care or health alone count is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '表头只印“2025年”，按该年最后一日计；各口径每次只改变默认口径的一个方面',
      en: 'The head of the table prints the year 2025 alone; its last day is taken. Each reading differs from the default in one way alone',
    },
  },
  {
    id: 'resident-activity-area-share',
    title: {
      'zh-CN': '城乡居民活动区域面积占社区综合服务设施总建筑面积比例',
      en: 'Residents’ activity area as a share of service facility floor area',
    },
    indicator: 'region-resident-activity-area-share',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 60 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.5', figure: '≥60%' }],
    readings: [
      {
        id: 'district',
        label: { 'zh-CN': '全区合计', en: 'the district as a whole' },
        ground: 'text',
        reason: tableOrEach,
      },
      {
        id: 'each-community',
        label: { 'zh-CN': '每个社区', en: 'each community' },
        indicator: 'resident-activity-area-share',
        subject: communities,
        ground: 'text',
        reason: eachMaybe,
      },
    ],
    doubts: [
      {
        'zh-CN': '室外场地是否算活动区域未说明；按所填',
        en: 'Whether open ground counts as activity area is not said; taken as recorded',
      },
      {
        'zh-CN': '一室多用时如何计未说明；按所填',
        en: 'How a room of several uses counts is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '表头只印“2025年”，按该年最后一日计；五(十二)的60%以上写“总面积”，且针对各处设施，另为一条',
      en: 'The head of the table prints the year 2025 alone; its last day is taken. The 60 % of section 五(十二) is of the total area and about each facility: another rule',
    },
  },
  {
    id: 'self-service-coverage',
    title: {
      'zh-CN': '城市社区政务通用自助服务覆盖率',
      en: 'Urban communities with self-service for government business',
    },
    indicator: 'self-service-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.6', figure: '100%' }],
    doubts: [
      {
        'zh-CN': '“通用”须能办哪些事项未说明；按所填',
        en: 'What general self-service has to offer is not said; taken as recorded',
      },
      ownOrNearby,
    ],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'community-workers-per-10000-urban-residents',
    title: { 'zh-CN': '每万城镇常住人口拥有社区工作者', en: 'Community workers per 10,000 urban permanent residents' },
    indicator: 'community-workers-per-10000-urban-residents',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 18 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.7', figure: '18人' }],
    baseline: 'community-workers-per-10000-urban-residents',
    readings: [
      {
        id: 'all-workers',
        label: { 'zh-CN': '全部社区工作者', en: 'all community workers' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '文件只写“社区工作者”，未限定哪些人',
          en: 'The document says community workers and limits the word no further',
        },
      },
      {
        id: 'committee-and-full-time',
        label: { 'zh-CN': '“两委”成员和专职工作人员', en: 'committee members and full-time staff' },
        indicator: 'committee-and-full-time-workers-per-10000-urban-residents',
        ground: 'text',
        reason: {
          'zh-CN': '二(五)以“两委”成员和其他专职工作者为队伍骨干',
          en: 'Section 二(五) names committee members and other full-time workers as the core of the workforce',
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
    ],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'social-workers-per-urban-community',
    title: { 'zh-CN': '平均每个城市社区拥有“社工师”人数', en: 'Social workers per urban community, on average' },
    indicator: 'certified-social-workers-per-urban-community',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 3 }],
    nature: 'binding',
    strength: { word: '约束性', class: 'must' },
    sources: [{ section: '指标表.8', figure: '≥3人' }],
    baseline: 'social-workers-per-urban-community',
    readings: [
      {
        id: 'any-certificate',
        label: { 'zh-CN': '持社会工作者职业资格证书的，不论等级', en: 'holders of a certificate of any grade' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '七(十七)对同一人数写“社工证书”',
          en: 'Section 七(十七) has certificate holders for the same number',
        },
      },
      {
        id: 'intermediate-or-better',
        label: { 'zh-CN': '只计社会工作师及以上', en: 'the intermediate grade or better only' },
        indicator: 'qualified-social-workers-per-urban-community',
        ground: 'text',
        reason: {
          'zh-CN': '“社工师”也可指社会工作师这一等级',
          en: '社工师 may also mean the grade of that name, the intermediate one',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '须是社区工作者，还是住在本社区的持证者也算，未说明；按社区工作者计',
        en: 'Staff, or any certified resident, is not said; staff are counted',
      },
    ],
    note: {
      'zh-CN': '指标表唯一的约束性指标；是全区平均数，个别社区可以不足；表头只印“2025年”，按该年最后一日计',
      en: 'The only binding indicator of the table. It is a mean of the district: single communities may have fewer. The head of the table prints the year 2025 alone; its last day is taken',
    },
  },
  {
    id: 'new-technology-coverage',
    title: { 'zh-CN': '新技术手段普遍运用', en: 'Big data, artificial intelligence and the like generally in use' },
    indicator: 'new-technology-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: null, suffices: 100, reason: general }],
    nature: null,
    strength: { word: '普遍运用', class: 'must' },
    sources: [{ section: '二(五)', figure: '普遍' }],
    doubts: [
      whichPlaces,
      {
        'zh-CN': '所列须齐备还是有其一未说明；按所填',
        en: 'All that is named, or any of it, is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '本节以“到2025年底”领起；文件未印比较方式，按“不少于”计',
      en: 'The section opens with the end of 2025. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'basic-public-services-coverage',
    title: { 'zh-CN': '基本公共服务城乡社区全覆盖', en: 'Basic public services in every village and community' },
    indicator: 'basic-public-services-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [
      { section: '二(五)', figure: '全覆盖', by: '2025-12-31' },
      { section: '四(八)', figure: '全覆盖' },
    ],
    doubts: [
      { 'zh-CN': '哪些属于基本公共服务未列出', en: 'Which services are the basic ones is not listed' },
      { 'zh-CN': '须全部具备还是有其一未说明；按所填', en: 'All of them or any is not said; taken as recorded' },
      {
        'zh-CN': '二(五)另写“高质量”，未印衡量标准；不计',
        en: 'Section 二(五) adds high quality and no yardstick; it is not judged',
      },
    ],
    note: {
      'zh-CN': '二(五)以“到2025年底”领起，四(八)未写期限；文件未印比较方式，按“不少于”计',
      en: 'Section 二(五) opens with the end of 2025, section 四(八) has no day. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'women-on-village-committees',
    title: {
      'zh-CN': '村民委员会女性成员比例逐步提高',
      en: 'Share of women on villagers’ committees, to be raised step by step',
    },
    indicator: 'women-share-of-village-committees',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: null,
        reason: {
          'zh-CN': '“逐步提高”未印比例，也未印比较的起点',
          en: '逐步提高 (raise step by step) prints no share and no starting point',
        },
      },
    ],
    nature: null,
    strength: { word: '逐步提高', class: 'should' },
    sources: [{ section: '三(六)', figure: '逐步提高' }],
    doubts: [
      {
        'zh-CN': '“逐步”不是逐年，不能与上年相比判定',
        en: 'Step by step is not year by year: it cannot be judged against the year before',
      },
      {
        'zh-CN': '全区计还是各村分别计未说明；按全区计',
        en: 'One share for the district or one for each village is not said; the district is judged',
      },
    ],
  },
  {
    id: 'consultation-system-coverage',
    title: { 'zh-CN': '全面落实城乡社区协商制度', en: 'Community consultation across the board' },
    indicator: 'consultation-system-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面落实', class: 'must' },
    sources: [{ section: '三(六)', figure: '全面落实' }],
    doubts: [whichPlaces],
    note: atLeastIsRead,
  },
  {
    id: 'party-member-service-system-coverage',
    title: {
      'zh-CN': '在职党员服务群众的制度全面落实',
      en: 'System in which party members in employment serve residents, across the board',
    },
    indicator: 'party-member-service-system-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面落实', class: 'must' },
    sources: [{ section: '三(六)', figure: '全面落实' }],
    doubts: [
      {
        'zh-CN': '以村（社区）、党员人数还是单位计未说明；按村（社区）计',
        en: 'Villages and communities, members or units may be counted; villages and communities are',
      },
    ],
    note: {
      'zh-CN': '党员报到全覆盖（专栏2.1）是另一条；文件未印比较方式，按“不少于”计',
      en: 'That all members report (box 专栏2.1) is another rule. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'brands-meeting-needs',
    title: {
      'zh-CN': '品牌组织和品牌项目基本满足需求',
      en: 'Brand organizations and brand services mostly meet the needs of residents',
    },
    indicator: 'brand-organizations-meeting-needs',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: '2025-12-31',
        basis: 'printed',
        value: null,
        reason: {
          'zh-CN': '“基本满足”未印数字，也未说明以何数据衡量',
          en: '基本满足 (mostly meet) prints no figure, and nothing to measure it by',
        },
      },
    ],
    nature: null,
    strength: { word: '基本满足', class: 'must' },
    sources: [{ section: '专栏1.1', figure: '基本满足' }],
    note: yearOnly,
  },
  {
    id: 'assistance-projects',
    title: { 'zh-CN': '建成社会组织帮扶合作重点项目', en: 'Key assistance projects of social organizations built' },
    indicator: 'assistance-projects',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: null, reason: several }],
    nature: null,
    strength: { word: '建成', class: 'must' },
    sources: [{ section: '专栏1.2', figure: '一批' }],
    doubts: [
      {
        'zh-CN': '自何时起计未说明；按规划期内累计',
        en: 'Since when it is counted is not said; all since the plan began is taken',
      },
    ],
    note: yearOnly,
  },
  {
    id: 'revitalization-brands',
    title: {
      'zh-CN': '打造社会组织助力乡村振兴特色品牌',
      en: 'Brands of social organizations in rural revitalization built up',
    },
    indicator: 'revitalization-brands',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: null, reason: several }],
    nature: null,
    strength: { word: '打造', class: 'must' },
    sources: [{ section: '专栏1.2', figure: '一批' }],
    doubts: [
      {
        'zh-CN': '自何时起计未说明；按规划期内累计',
        en: 'Since when it is counted is not said; all since the plan began is taken',
      },
    ],
    note: yearOnly,
  },
  {
    id: 'revitalization-cases',
    title: {
      'zh-CN': '推广社会组织参与乡村振兴典型案例',
      en: 'Cases of social organizations in rural revitalization published',
    },
    indicator: 'revitalization-cases',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: null, reason: several }],
    nature: null,
    strength: { word: '推广', class: 'should' },
    sources: [{ section: '专栏1.2', figure: '一批' }],
    doubts: [
      {
        'zh-CN': '自何时起计未说明；按规划期内累计',
        en: 'Since when it is counted is not said; all since the plan began is taken',
      },
    ],
    note: yearOnly,
  },
  {
    id: 'social-work-station-coverage',
    title: { 'zh-CN': '乡镇（街道）社会工作服务站全覆盖', en: 'A social work station in every town and street' },
    indicator: 'social-work-station-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '专栏1.4', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '“社会工作服务站”与专栏4.4的“社会工作站”是否同一未说明；视为同一',
        en: '社会工作服务站 here and 社会工作站 in box 专栏4.4 may be two things; they are taken as one',
      },
    ],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'social-work-point-coverage',
    title: {
      'zh-CN': '城乡社区社会工作服务点全覆盖',
      en: 'A social work service point in every village and community',
    },
    indicator: 'social-work-point-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '专栏1.4', figure: '全覆盖' }],
    doubts: [ownOrNearby],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'medical-insurance-services-coverage-of-towns',
    title: { 'zh-CN': '医保政务服务乡镇（街道）全覆盖', en: 'Medical insurance business in every town and street' },
    indicator: 'medical-insurance-services-coverage-of-towns',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '逐步实现', class: 'should' },
    sources: [{ section: '四(八)', figure: '全覆盖' }],
    doubts: [
      { 'zh-CN': '“逐步”未写期限；按规划期末到期', en: 'Step by step prints no day; the end of the period is taken' },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'medical-insurance-services-coverage',
    title: { 'zh-CN': '医保政务服务城乡社区全覆盖', en: 'Medical insurance business in every village and community' },
    indicator: 'medical-insurance-services-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '逐步实现', class: 'should' },
    sources: [{ section: '四(八)', figure: '全覆盖' }],
    doubts: [
      { 'zh-CN': '“逐步”未写期限；按规划期末到期', en: 'Step by step prints no day; the end of the period is taken' },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'standard-elderly-care-facility-coverage',
    title: { 'zh-CN': '标准化养老服务设施全覆盖', en: 'Standard elderly-care facilities everywhere' },
    indicator: 'standard-elderly-care-facility-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '四(八)', figure: '全覆盖' }],
    readings: [
      {
        id: 'communities',
        label: { 'zh-CN': '按村（社区）计', en: 'by villages and communities' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '本段以基本公共服务城乡社区全覆盖领起',
          en: 'The paragraph opens with public services for all urban and rural communities',
        },
      },
      {
        id: 'towns',
        label: { 'zh-CN': '按乡镇（街道）计', en: 'by towns and streets' },
        indicator: 'standard-elderly-care-facility-coverage-of-towns',
        ground: 'text',
        reason: { 'zh-CN': '本句未写覆盖何处', en: 'The sentence does not say what is covered' },
      },
    ],
    doubts: [noStandard, ownOrNearby],
    note: atLeastIsRead,
  },
  {
    id: 'disabled-persons-association-coverage',
    title: {
      'zh-CN': '城乡社区残疾人协会全覆盖',
      en: 'An association of disabled people in every village and community',
    },
    indicator: 'disabled-persons-association-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [
      { section: '四(八)', figure: '全覆盖' },
      { section: '专栏2.4', figure: '全覆盖' },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'disability-commissioner-coverage',
    title: { 'zh-CN': '配齐残疾人专职委员', en: 'Full-time commissioners for disabled people all in post' },
    indicator: 'disability-commissioner-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: null,
        reason: {
          'zh-CN': '“配齐”未印每个村（社区）应配人数',
          en: '配齐 (all in post) prints no number for each village and community',
        },
      },
    ],
    nature: null,
    strength: { word: '配齐配强', class: 'must' },
    sources: [
      { section: '四(八)', figure: '配齐' },
      { section: '专栏2.4', figure: '配齐' },
    ],
    doubts: [
      {
        'zh-CN': '应配人数按何标准未说明；“配强”不计',
        en: 'By what standard they are all in post is not said; 配强 (strong) is not judged',
      },
    ],
    note: {
      'zh-CN': '指标只看有无专职委员，不计应配人数，故 100% 也不能证明“配齐”；文件未印比较方式，按“不少于”计',
      en: 'The indicator sees whether there is a commissioner and not how many there should be, so that 100 % cannot prove it met. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'fitness-equipment-coverage',
    title: { 'zh-CN': '城乡全民健身器材设施全覆盖', en: 'Public fitness equipment everywhere in town and country' },
    indicator: 'fitness-equipment-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(八)', figure: '全覆盖' }],
    doubts: [whichPlaces, ownOrNearby],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'sports-area-per-resident',
    title: { 'zh-CN': '人均体育场地面积', en: 'Area of sports grounds per person' },
    indicator: 'sports-area-per-resident',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 2.6 }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [{ section: '四(八)', figure: '2.6平方米以上' }],
    readings: [
      {
        id: 'permanent-residents',
        label: { 'zh-CN': '按常住人口', en: 'by permanent residents' },
        ground: 'text',
        default: true,
        reason: whichPopulation,
      },
      {
        id: 'registered-residents',
        label: { 'zh-CN': '按户籍人口', en: 'by registered residents' },
        indicator: 'sports-area-per-registered-resident',
        ground: 'practice',
        reason: registeredMaybe,
      },
    ],
    doubts: [
      {
        'zh-CN': '“以上”是否含本数未说明；按含本数计',
        en: 'Whether 以上 includes the figure itself is not said; it is taken to',
      },
    ],
    note: yearOnly,
  },
  {
    id: 'sports-instructors-per-1000-residents',
    title: { 'zh-CN': '每千人拥有社会体育指导员', en: 'Social sports instructors per 1,000 people' },
    indicator: 'sports-instructors-per-1000-residents',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 2.8 }],
    nature: null,
    strength: { word: '拥有', class: 'must' },
    sources: [{ section: '四(八)', figure: '2.8名' }],
    readings: [
      {
        id: 'permanent-residents',
        label: { 'zh-CN': '按常住人口', en: 'by permanent residents' },
        ground: 'text',
        default: true,
        reason: whichPopulation,
      },
      {
        id: 'registered-residents',
        label: { 'zh-CN': '按户籍人口', en: 'by registered residents' },
        indicator: 'sports-instructors-per-1000-registered-residents',
        ground: 'practice',
        reason: registeredMaybe,
      },
    ],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'regular-exercise-share',
    title: { 'zh-CN': '经常参加体育锻炼人数比例', en: 'People who exercise regularly, of all' },
    indicator: 'regular-exercise-share',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 38.5 }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [{ section: '四(八)', figure: '38.5%' }],
    doubts: [
      {
        'zh-CN': '何为“经常”、占何种人口未说明；按所填，按常住人口计：锻炼人数由常住人口抽样推算，没有户籍口径的分子',
        en: 'What regularly means, and of which population, is not said. Taken as recorded, of permanent residents: those who exercise are estimated from a sample of these, and there is no such number of registered ones',
      },
    ],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'fitness-circle-coverage',
    title: { 'zh-CN': '15分钟健身圈城市社区覆盖率', en: 'Urban communities with a 15-minute fitness circle' },
    indicator: 'fitness-circle-coverage-of-urban-communities',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: null,
    strength: { word: '达', class: 'must' },
    sources: [
      { section: '四(八)', figure: '100%' },
      { section: '四(八)', figure: '15分钟' },
    ],
    doubts: [{ 'zh-CN': '15分钟以何种出行方式计未说明', en: 'Fifteen minutes by what travel is not said' }],
    note: yearOnlyAndAtLeast,
  },
  {
    id: 'online-employment-services-coverage',
    title: {
      'zh-CN': '“互联网+公共就业服务”延伸到村（社区）',
      en: 'Public employment services online extended to villages and communities across the board',
    },
    indicator: 'online-employment-services-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面推进', class: 'should' },
    sources: [{ section: '四(八)', figure: '全面推进' }],
    doubts: [{ 'zh-CN': '“延伸”到何种程度未说明；按所填', en: 'How far extended is not said; taken as recorded' }],
    note: atLeastIsRead,
  },
  {
    id: 'life-circle-coverage',
    title: { 'zh-CN': '城市“15分钟便民生活圈”', en: '15-minute convenience circles of urban communities' },
    indicator: 'life-circle-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面推进', class: 'should' },
    sources: [
      { section: '四(九)', figure: '15分钟' },
      { section: '四(九)', figure: '全面推进' },
    ],
    doubts: [
      { 'zh-CN': '15分钟以何种出行方式计未说明', en: 'Fifteen minutes by what travel is not said' },
      {
        'zh-CN': '一个圈能否供几个社区共用未说明；按各社区所填',
        en: 'Whether one circle may serve several communities is not said; taken as each community records it',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'basic-property-service-coverage',
    title: { 'zh-CN': '无物业小区物业服务兜底', en: 'Basic property service for estates without any' },
    indicator: 'basic-property-service-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: null,
        suffices: 100,
        reason: {
          'zh-CN': '“兜底”未印数字，不视为 100%；达到 100% 则必然达标',
          en: '兜底 (as a last resort) prints no figure and is not taken as 100 %; 100 % proves it met',
        },
      },
    ],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(九)', figure: '兜底' }],
    doubts: [
      {
        'zh-CN': '何为“基本物业服务”、居民自我管理做到何种程度未说明；按所填',
        en: 'What basic service is, and how far residents have to manage themselves, is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'party-organizations-reported',
    title: {
      'zh-CN': '机关和企事业单位党组织到社区报到全覆盖',
      en: 'Every party organization of offices, companies and institutions reports to a community',
    },
    indicator: 'county-party-organizations-reported-share',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '专栏2.1', figure: '全覆盖' }],
    readings: [
      {
        id: 'organizations',
        label: { 'zh-CN': '按党组织数', en: 'by party organizations' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '报到的是党组织', en: 'It is the organizations that report' },
      },
      {
        id: 'communities',
        label: { 'zh-CN': '按接受报到的村（社区）', en: 'by villages and communities that they report to' },
        indicator: 'unit-party-organization-reporting-coverage',
        ground: 'text',
        reason: {
          'zh-CN': '“全覆盖”也可指每个社区都有党组织报到',
          en: 'Full coverage may also mean that to each community some report',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '驻区的省、市属单位是否在内未说明；按所填',
        en: 'Whether units of the province and the city seated there are meant is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'party-members-reported',
    title: { 'zh-CN': '在职党员到社区报到全覆盖', en: 'Every party member in employment reports to a community' },
    indicator: 'county-party-members-reported-share',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '专栏2.1', figure: '全覆盖' }],
    readings: [
      {
        id: 'members',
        label: { 'zh-CN': '按在职党员人数', en: 'by party members in employment' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '报到的是党员', en: 'It is the members who report' },
      },
      {
        id: 'communities',
        label: { 'zh-CN': '按村（社区）', en: 'by villages and communities' },
        indicator: 'party-member-reporting-coverage',
        ground: 'text',
        reason: {
          'zh-CN': '“全覆盖”也可指每个社区都有党员报到',
          en: 'Full coverage may also mean that to each community some report',
        },
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'elderly-at-home-files',
    title: {
      'zh-CN': '居家老年人电子档案全面建立',
      en: 'Electronic care files of old people at home, across the board',
    },
    indicator: 'elderly-at-home-with-file-share',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面建立', class: 'must' },
    sources: [{ section: '专栏2.2', figure: '全面建立' }],
    doubts: [
      {
        'zh-CN': '“居家老年人”的年龄和范围未说明；按所填',
        en: 'Age and scope of old people at home are not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'visiting-of-elderly-in-hardship',
    title: { 'zh-CN': '特殊困难老年人月探访率', en: 'Old people in special hardship visited each month' },
    indicator: 'visiting-of-elderly-in-hardship',
    subject: district,
    op: 'atLeast',
    every: 'month',
    from: '2023-05-01',
    milestones: [{ by: null, basis: 'sentence', value: 100 }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '专栏2.2', figure: '100%' }],
    doubts: [
      {
        'zh-CN': '哪些人属于“特殊困难老年人”未说明；按所填',
        en: 'Who is in special hardship is not said; taken as recorded',
      },
      {
        'zh-CN': '自何月起算未说明；自印发当月（2023年5月）起算',
        en: 'From which month on is not said; the month of signing, May 2023, is taken as the first',
      },
      {
        'zh-CN': '电话联系是否算探访未说明；按所填',
        en: 'Whether a telephone call is a visit is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'youth-home-coverage',
    title: { 'zh-CN': '在社区普遍建立青年之家', en: 'Youth homes generally in place' },
    indicator: 'youth-home-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: general }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '专栏2.3', figure: '普遍' }],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        ground: 'text',
        reason: { 'zh-CN': '同条前后均写“城乡社区”', en: 'The item says urban and rural communities before and after' },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        indicator: 'youth-home-coverage-of-urban-communities',
        ground: 'text',
        reason: {
          'zh-CN': '此处写“社区”，他处写“城乡社区”',
          en: 'Here the text says communities, elsewhere urban and rural communities',
        },
      },
    ],
    doubts: [ownOrNearby],
    note: atLeastIsRead,
  },
  {
    id: 'practice-place-coverage',
    title: { 'zh-CN': '在社区普遍建立校外实践教育场所', en: 'Places for practice outside school generally in place' },
    indicator: 'practice-place-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: general }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '专栏2.3', figure: '普遍' }],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        ground: 'text',
        reason: { 'zh-CN': '同条前后均写“城乡社区”', en: 'The item says urban and rural communities before and after' },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        indicator: 'practice-place-coverage-of-urban-communities',
        ground: 'text',
        reason: {
          'zh-CN': '此处写“社区”，他处写“城乡社区”',
          en: 'Here the text says communities, elsewhere urban and rural communities',
        },
      },
    ],
    doubts: [ownOrNearby],
    note: atLeastIsRead,
  },
  {
    id: 'community-education-bases',
    title: { 'zh-CN': '社区教育示范基地', en: 'Model bases of community education' },
    indicator: 'community-education-bases',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 5 }],
    nature: null,
    strength: { word: '支持', class: 'should' },
    sources: [{ section: '专栏2.7', figure: '5个' }],
    doubts: [
      {
        'zh-CN': '以支持还是建成计未说明；按所填',
        en: 'Counted when supported or when built is not said; taken as recorded',
      },
      { 'zh-CN': '由哪一级命名未说明；按所填', en: 'Which level names them is not said; taken as recorded' },
    ],
    note: {
      'zh-CN': '“支持”一般归“可”，此处带有数量，归“宜”；文件未印比较方式，按“不少于”计；未印期限，按规划期末到期',
      en: '支持 (support) mostly is may; here it comes with a number and is taken as should. The comparison is read, not printed: at least. No day is printed; the end of the period is taken',
    },
  },
  {
    id: 'community-police-staffing',
    title: { 'zh-CN': '社区“一区一警两辅”', en: 'One police officer and two auxiliaries in each community' },
    indicator: 'community-police-staffing',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: null,
        suffices: 100,
        reason: spread,
      },
    ],
    nature: null,
    strength: { word: '深入推广', class: 'should' },
    sources: [{ section: '专栏2.10', figure: '一区一警两辅' }],
    readings: [
      {
        id: 'communities',
        label: { 'zh-CN': '“区”指社区', en: 'the area is the community' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '同句以社区与行政村并列', en: 'The same sentence sets communities beside villages' },
      },
      {
        id: 'police-zones',
        label: { 'zh-CN': '“区”指警务区', en: 'the area is the police zone' },
        indicator: 'county-police-zone-staffing-with-two-auxiliaries',
        ground: 'practice',
        reason: { 'zh-CN': '警务上的“区”通常是社区警务区', en: 'In policing the area usually is the police zone' },
      },
    ],
    doubts: [
      exactlyOrAtLeast,
      {
        'zh-CN': '一名民警能否负责几个社区未说明；按各社区所填',
        en: 'Whether one officer may look after several communities is not said; taken as each community records it',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'village-auxiliary-police',
    title: { 'zh-CN': '行政村“一村一辅警”', en: 'An auxiliary police officer in each village' },
    indicator: 'own-village-auxiliary-police-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: null,
        suffices: 100,
        reason: spread,
      },
    ],
    nature: null,
    strength: { word: '深入推广', class: 'should' },
    sources: [{ section: '专栏2.10', figure: '一村一辅警' }],
    doubts: [
      exactlyOrAtLeast,
      {
        'zh-CN': '几村共用一名是否可以未说明；按“一村一”计，不算',
        en: 'Whether villages may share one is not said; by one for one they may not',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'disaster-information-officers',
    title: { 'zh-CN': '每个城乡社区的灾害信息员', en: 'A disaster information officer in each village and community' },
    indicator: 'disaster-information-officers',
    subject: communities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 1 }],
    nature: null,
    strength: { word: '均设置', class: 'must' },
    sources: [{ section: '专栏2.12', figure: '1名' }],
    doubts: [
      exactlyOrAtLeast,
      {
        'zh-CN': '可否由他人兼任未说明；按所填',
        en: 'Whether someone may hold the post beside another is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'newly-set-up-community-households',
    title: { 'zh-CN': '新成立社区户数一般控制范围', en: 'Usual range of households of a newly set-up community' },
    indicator: 'households',
    subject: newlySetUpCommunities,
    op: 'between',
    milestones: [{ by: null, basis: 'standing', value: [3000, 4000] }],
    nature: null,
    strength: { word: '一般', class: 'should' },
    sources: [{ section: '五(十一)', figure: '3000-4000户' }],
    readings: [
      {
        id: 'permanent-households',
        label: { 'zh-CN': '城乡均计，按常住户数', en: 'urban and rural, by permanent households' },
        ground: 'text',
        reason: {
          'zh-CN': '只写“新成立社区”；八(二十)以常住人口为管理服务的对象',
          en: 'The text says newly set-up 社区; section 八(二十) has permanent residents as those to be served',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '只计城市社区，按常住户数', en: 'urban communities alone, by permanent households' },
        subject: newlySetUpUrbanCommunities,
        ground: 'text',
        reason: urbanNewlySetUp,
      },
      {
        id: 'registered-households',
        label: { 'zh-CN': '城乡均计，按户籍户数', en: 'urban and rural, by registered households' },
        indicator: 'registered-households',
        ground: 'practice',
        reason: {
          'zh-CN': '“户”未说明口径，户籍户数为常用台账数',
          en: 'The text does not say which households; ledgers often hold the registered ones',
        },
      },
      {
        id: 'housing-units',
        label: { 'zh-CN': '城乡均计，按住房套数', en: 'urban and rural, by housing units' },
        indicator: 'housing-units',
        ground: 'practice',
        reason: { 'zh-CN': '新区入住前只有套数', en: 'Before people move in there are only housing units' },
      },
    ],
    doubts: [
      whichIsNew,
      { 'zh-CN': '“一般”允许例外，文件未列例外', en: '一般 (generally) allows exceptions and names none' },
      {
        'zh-CN': '成立时的户数还是现有户数未说明；按数据日的户数',
        en: 'Households when set up or now is not said; those of the data day are taken',
      },
    ],
    note: {
      'zh-CN': '“控制在……范围内”即两端均含；各口径每次只改变第一个口径的一个方面',
      en: 'Within the range: both ends are included. Each reading differs from the first in one way alone',
    },
  },
  {
    id: 'separate-offices-abolished',
    title: {
      'zh-CN': '全面取消城乡社区干部独立办公室',
      en: 'No office of their own for cadres of villages and communities, across the board',
    },
    indicator: 'separate-offices-abolished-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面取消', class: 'must' },
    sources: [{ section: '五(十二)', figure: '全面取消' }],
    doubts: [
      { 'zh-CN': '“社区干部”包括哪些人未说明；按所填', en: 'Who the cadres are is not said; taken as recorded' },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'community-resident-activity-area-share',
    title: {
      'zh-CN': '居民活动区域占社区综合服务设施总面积',
      en: 'Residents’ activity area as a share of the facility’s total area',
    },
    indicator: 'resident-activity-area-share',
    subject: communities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 60 }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '五(十二)', figure: '60%以上' }],
    readings: [
      {
        id: 'each-community',
        label: { 'zh-CN': '每个社区，占建筑面积', en: 'each community, of floor area' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '本句针对各处设施的办公和活动空间；指标表.5对同一比例写“总建筑面积”',
          en: 'The sentence is about the offices and the activity space of each facility; row 指标表.5 has total floor area for the same share',
        },
      },
      {
        id: 'total-area',
        label: { 'zh-CN': '每个社区，占总面积', en: 'each community, of the total area' },
        indicator: 'resident-activity-area-share-of-total-area',
        ground: 'text',
        reason: {
          'zh-CN': '本句写“总面积”，未写“建筑”，可含室外',
          en: 'The sentence has total area without floor, which may include open ground',
        },
      },
      {
        id: 'district',
        label: { 'zh-CN': '全区合计，占建筑面积', en: 'the district as a whole, of floor area' },
        indicator: 'region-resident-activity-area-share',
        subject: district,
        ground: 'text',
        reason: {
          'zh-CN': '指标表以全区数列出同一比例',
          en: 'The table has the same share as one figure for the district',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '“以上”是否含本数未说明；按含本数计',
        en: 'Whether 以上 includes the figure itself is not said; it is taken to',
      },
    ],
    note: {
      'zh-CN': '未写期限，按规划期末到期；指标表.5写“总建筑面积”，为预期性，另为一条',
      en: 'No day is printed; the end of the period is taken. Row 指标表.5 has total floor area and is anticipatory: another rule',
    },
  },
  {
    id: 'similar-function-rooms',
    title: { 'zh-CN': '功能相似的活动场所整合为1个功能室', en: 'Rooms of similar use merged into one' },
    indicator: 'similar-function-rooms',
    subject: communities,
    op: 'atMost',
    milestones: [{ by: null, basis: 'period', value: 1 }],
    nature: null,
    strength: { word: '整合', class: 'must' },
    sources: [{ section: '五(十二)', figure: '1个功能室' }],
    doubts: [
      {
        'zh-CN': '哪些算“功能相似”只举三例，以“等”收尾；按所填',
        en: 'What is of similar use is shown by three examples and left open; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '比较方式为理解，文件未印：整合后不多于1个；未写期限，按规划期末到期',
      en: 'The comparison is read, not printed: at most one is left. No day is printed; the end of the period is taken',
    },
  },
  {
    id: 'facility-opening-hours',
    title: { 'zh-CN': '社区综合服务设施每天开放时间', en: 'Opening hours of service facilities a day' },
    indicator: 'opening-hours-every-day',
    subject: communities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 8 }],
    nature: null,
    strength: { word: '不少于', class: 'must' },
    sources: [{ section: '五(十二)', figure: '8小时' }],
    readings: [
      {
        id: 'every-day',
        label: { 'zh-CN': '每天（含周末）', en: 'every day of the week' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '文件写“每天”，下文又写节假日开放',
          en: 'The document says every day and goes on with holidays',
        },
      },
      {
        id: 'working-days',
        label: { 'zh-CN': '工作日', en: 'working days' },
        indicator: 'opening-hours-on-working-days',
        ground: 'practice',
        reason: {
          'zh-CN': '社区办事窗口通常按工作日排班',
          en: 'Counters of communities are usually staffed on working days',
        },
      },
      {
        id: 'open-days',
        label: { 'zh-CN': '开放日', en: 'days on which it opens' },
        indicator: 'opening-hours-on-open-days',
        ground: 'practice',
        reason: {
          'zh-CN': '每天8小时也可理解为开放当天的时长',
          en: 'Eight hours a day may be the length of a day on which it opens',
        },
      },
    ],
    doubts: [
      { 'zh-CN': '是否及于村未说明；城乡均计', en: 'Whether villages are meant is not said; both kinds are judged' },
      {
        'zh-CN': '冬夏时间不同时以何为准未说明；以较短的一季为准',
        en: 'Nothing is said of seasons; the worse season decides',
      },
    ],
  },
  {
    id: 'opening-hours-on-holidays',
    title: { 'zh-CN': '社区综合服务设施节假日全天开放', en: 'Service facilities open all day on holidays' },
    indicator: 'opening-hours-on-holidays',
    subject: communities,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'standing',
        value: null,
        suffices: 24,
        reason: {
          'zh-CN': '“全天”未印小时数；24小时则必然达标',
          en: '全天 (all day) prints no hours; 24 hours prove it met',
        },
      },
    ],
    nature: null,
    strength: { word: '全天开放', class: 'must' },
    sources: [{ section: '五(十二)', figure: '全天' }],
    doubts: [
      {
        'zh-CN': '“全天”指24小时还是与平日相同的8小时未说明',
        en: 'All day may be 24 hours or the same eight as on other days',
      },
      {
        'zh-CN': '“节假日”是否含周末未说明；按法定节假日计',
        en: 'Whether weekends are holidays is not said; public holidays are taken',
      },
    ],
    note: {
      'zh-CN': '小时数未印，节假日不开放（0小时）的也不判未达标；文件未印比较方式，按“不少于”计',
      en: 'No hours are printed, so a facility closed on holidays (0 hours) is never unmet here. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'newly-set-up-community-facility-coverage',
    title: {
      'zh-CN': '新成立社区综合服务设施全覆盖',
      en: 'Every newly set-up community has a comprehensive service facility',
    },
    indicator: 'newly-set-up-community-facility-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '全覆盖', class: 'must' },
    sources: [{ section: '五(十二)', figure: '全覆盖' }],
    readings: [
      {
        id: 'all-newly-set-up',
        label: { 'zh-CN': '城乡全部新成立社区', en: 'all newly set-up communities' },
        ground: 'text',
        reason: allNewlySetUp,
      },
      {
        id: 'newly-set-up-urban',
        label: { 'zh-CN': '新成立的城市社区', en: 'newly set-up urban communities' },
        indicator: 'newly-set-up-urban-community-facility-coverage',
        ground: 'text',
        reason: urbanNewlySetUp,
      },
    ],
    doubts: [whichIsNew, ownOrNearby],
    note: atLeastIsRead,
  },
  {
    id: 'newly-set-up-community-facility-standard',
    title: {
      'zh-CN': '新成立社区综合服务设施全达标',
      en: 'Every newly set-up community has a facility up to standard',
    },
    indicator: 'newly-set-up-community-facility-standard-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: 100,
        reason: {
          'zh-CN': '“全达标”即 100% 达标，文件未印数字',
          en: '全达标 (all up to standard) means 100 %; no figure is printed',
        },
      },
    ],
    nature: null,
    strength: { word: '全达标', class: 'must' },
    sources: [{ section: '五(十二)', figure: '全达标' }],
    readings: [
      {
        id: 'all-newly-set-up',
        label: { 'zh-CN': '城乡全部新成立社区', en: 'all newly set-up communities' },
        ground: 'text',
        reason: allNewlySetUp,
      },
      {
        id: 'newly-set-up-urban',
        label: { 'zh-CN': '新成立的城市社区', en: 'newly set-up urban communities' },
        indicator: 'newly-set-up-urban-community-facility-standard-coverage',
        ground: 'text',
        reason: urbanNewlySetUp,
      },
    ],
    doubts: [
      whichIsNew,
      {
        'zh-CN': '标准文件未印；是否达标按所填',
        en: 'The standard is not printed; whether it is reached is taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'one-window-service-coverage',
    title: { 'zh-CN': '全面推行“一窗受理、集成服务”', en: 'One window with integrated services across the board' },
    indicator: 'one-window-service-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面推行', class: 'must' },
    sources: [{ section: '五(十三)', figure: '全面推行' }],
    doubts: [whichPlaces],
    note: atLeastIsRead,
  },
  {
    id: 'agency-services-coverage',
    title: {
      'zh-CN': '政务领办代办服务城乡社区全覆盖',
      en: 'Government services by proxy in every village and community',
    },
    indicator: 'agency-services-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '五(十三)', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '“领办”与“代办”须兼有还是有其一未说明；按代办计',
        en: 'Guided business and business by proxy: both or either is not said; business by proxy is taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'hall-staff',
    title: { 'zh-CN': '社区“一站式”服务大厅日常办公人员', en: 'Staff at work in a community’s one-stop hall' },
    indicator: 'hall-staff',
    subject: urbanCommunities,
    op: 'between',
    milestones: [{ by: null, basis: 'standing', value: [2, 3] }],
    nature: null,
    strength: { word: '保持', class: 'must' },
    sources: [{ section: '五(十三)', figure: '2-3人' }],
    readings: [
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '同句另对村提出要求', en: 'The same sentence has a demand of its own for villages' },
      },
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        subject: communities,
        ground: 'text',
        reason: {
          'zh-CN': '一(一)写“一站式”服务实现城乡社区全覆盖',
          en: 'Section 一(一) has one-stop service in every village and community',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '多于3人是否不合要求未说明；按范围计',
        en: 'Whether more than three are too many is not said; the range is taken',
      },
    ],
  },
  {
    id: 'center-staff',
    title: { 'zh-CN': '村党群服务中心日常坐班值班人员', en: 'Staff on duty in a village’s party and community centre' },
    indicator: 'center-staff',
    subject: villages,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 1 }],
    nature: null,
    strength: { word: '保持', class: 'must' },
    sources: [{ section: '五(十三)', figure: '至少1人' }],
    doubts: [{ 'zh-CN': '坐班时间未说明；按所填', en: 'For how many hours is not said; taken as recorded' }],
  },
  {
    id: 'online-service-hours',
    title: {
      'zh-CN': '群众关切项目24小时线上服务',
      en: 'Online service round the clock for what residents care about most',
    },
    indicator: 'online-service-hours',
    subject: communities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 24 }],
    nature: null,
    strength: { word: '应', class: 'must' },
    sources: [{ section: '五(十三)', figure: '24小时' }],
    doubts: [
      {
        'zh-CN': '“群众关切项目”未列目录；由谁提供（社区或上级平台）未说明',
        en: 'Which matters are meant is not listed; nor who provides it, the community or a platform above it',
      },
      {
        'zh-CN': '全天可受理还是全天有人答复未说明；按所填',
        en: 'Taking requests or a human answer at all hours is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '文件只印“24小时”，按每天计；未印比较方式，按“不少于”计',
      en: 'Twenty-four hours stand there without a day; a day is taken. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'standard-grid-management-coverage',
    title: { 'zh-CN': '网格化标准化服务管理全面开展', en: 'Standard grid service and management across the board' },
    indicator: 'standard-grid-management-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面开展', class: 'must' },
    sources: [{ section: '五(十三)', figure: '全面开展' }],
    doubts: [whichPlaces, noStandard],
    note: atLeastIsRead,
  },
  {
    id: 'government-platform-coverage-of-towns',
    title: {
      'zh-CN': '一体化政务服务平台普遍覆盖乡镇（街道）',
      en: 'The integrated government platform generally reaches towns and streets',
    },
    indicator: 'government-platform-coverage-of-towns',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: general }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '六(十四)', figure: '普遍' }],
    note: {
      'zh-CN': '向城乡社区为“广泛延伸”，列为任务；文件未印比较方式，按“不少于”计',
      en: 'To villages and communities it shall widely extend: a task. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'three-level-review-coverage',
    title: { 'zh-CN': '“两委”成员三级审查全面落实', en: 'Three-step review of committee members across the board' },
    indicator: 'three-level-review-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面落实', class: 'must' },
    sources: [{ section: '七(十六)', figure: '全面落实' }],
    doubts: [
      {
        'zh-CN': '以村（社区）还是成员人数计未说明；按村（社区）计',
        en: 'Villages and communities or members may be counted; villages and communities are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'full-time-posts-filled',
    title: { 'zh-CN': '配齐“社工岗”人员', en: 'Full-time posts of urban communities all filled' },
    indicator: 'full-time-posts-filled-share',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: 100,
        reason: {
          'zh-CN': '“配齐”即岗位均有人，按 100% 计，文件未印数字',
          en: '配齐 (all filled) means 100 %; no figure is printed',
        },
      },
    ],
    nature: null,
    strength: { word: '配齐', class: 'must' },
    sources: [{ section: '七(十六)', figure: '配齐' }],
    doubts: [
      {
        'zh-CN': '应设多少岗位未说明；以已设立的岗位为准',
        en: 'How many posts there shall be is not said; those that have been set up are taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'full-time-posts-on-duty',
    title: { 'zh-CN': '保证“社工岗”人员在岗率', en: 'Holders of full-time posts at work' },
    indicator: 'full-time-posts-on-duty-share',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'standing',
        value: null,
        suffices: 100,
        reason: {
          'zh-CN': '“保证人员在岗率”未印比率；达到 100% 则必然达标',
          en: 'The rate of those at work is to be ensured and not printed; 100 % proves it met',
        },
      },
    ],
    nature: null,
    strength: { word: '保证', class: 'must' },
    sources: [{ section: '七(十六)', figure: '在岗率' }],
    readings: [
      {
        id: 'party-work-posts',
        label: { 'zh-CN': '专职党建“社工岗”', en: 'posts for party work' },
        indicator: 'party-work-posts-on-duty-share',
        ground: 'text',
        reason: {
          'zh-CN': '紧接“2名专职党建‘社工岗’”之后',
          en: 'The clause follows that of the two posts for party work',
        },
      },
      {
        id: 'all-posts',
        label: { 'zh-CN': '全部“社工岗”', en: 'all full-time posts' },
        ground: 'text',
        reason: {
          'zh-CN': '前后各句均就全部“社工岗”而言',
          en: 'The clauses before and after are about all such posts',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '何为“在岗”未说明；按所填',
        en: 'What it means to be at work is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'party-work-posts',
    title: { 'zh-CN': '每个社区配备专职党建“社工岗”', en: 'Full-time posts for party work in each community' },
    indicator: 'party-work-posts',
    subject: urbanCommunities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 2 }],
    nature: null,
    strength: { word: '保证', class: 'must' },
    sources: [{ section: '七(十六)', figure: '2名' }],
    readings: [
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '上文以“社工岗”为城市社区专职工作岗位',
          en: 'The sentence before has these posts as posts of urban communities',
        },
      },
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        subject: communities,
        ground: 'text',
        reason: { 'zh-CN': '此处写“每个社区”，未写“城市”', en: 'Here the text says each community, without urban' },
      },
    ],
    doubts: [exactlyOrAtLeast],
    note: atLeastIsRead,
  },
  {
    id: 'certificate-holders-per-urban-community',
    title: {
      'zh-CN': '平均每个城市社区获得“社工证书”的工作人员数',
      en: 'Staff with a social work certificate per urban community, on average',
    },
    indicator: 'certified-social-workers-per-urban-community',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 3 }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '七(十七)', figure: '至少3人以上' }],
    doubts: [
      {
        'zh-CN': '“至少”与“以上”重复，是否含3人未说明；按含本数计',
        en: '至少 and 以上 say it twice; whether three is enough is not said; it is taken to be',
      },
      {
        'zh-CN': '哪些证书算“社工证书”未说明；按社会工作者职业资格各等级计',
        en: 'Which certificates count is not said; social work qualifications of every grade are taken',
      },
      {
        'zh-CN': '“工作人员”是否含“两委”成员未说明；按社区工作者计',
        en: 'Whether committee members are staff is not said; community workers are counted',
      },
    ],
    note: {
      'zh-CN': '指标表.8写“社工师”，为约束性，印有2025年；用词不同，另为一条；此处未写期限，按规划期末到期',
      en: 'Row 指标表.8 has 社工师, is binding and prints 2025; the words differ, so it is another rule. No day is printed here; the end of the period is taken',
    },
  },
  {
    id: 'secretary-training',
    title: {
      'zh-CN': '每年对城乡社区党组织书记的培训',
      en: 'Training of party secretaries of villages and communities each year',
    },
    indicator: 'secretary-trainings',
    subject: communities,
    op: 'atLeast',
    every: 'year',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 1 }],
    nature: null,
    strength: { word: '培训', class: 'must' },
    sources: [
      { section: '七(十七)', figure: '每年至少' },
      { section: '七(十七)', figure: '培训一次' },
      { section: '专栏4.1', figure: '每年至少' },
      { section: '专栏4.1', figure: '培训一次' },
    ],
    readings: [
      {
        id: 'each-person',
        label: { 'zh-CN': '每人', en: 'each person' },
        ground: 'text',
        default: true,
        reason: eachPerson,
      },
      {
        id: 'courses-held',
        label: { 'zh-CN': '全区举办', en: 'courses that the district holds' },
        indicator: 'secretary-training-sessions',
        subject: district,
        ground: 'text',
        reason: heldOnce,
      },
    ],
    doubts: [
      from2023,
      whatIsTraining,
      {
        'zh-CN': '七(十七)在书记后括注“居民委员会主任”，是指两职一人兼任还是两类人未说明；书记均计，主任另见专栏4.1',
        en: 'In section 七(十七) the director of the residents’ committee stands in brackets after the secretary: one person in two posts, or two people; secretaries are judged here, directors by box 专栏4.1',
      },
    ],
  },
  {
    id: 'committee-director-training',
    title: {
      'zh-CN': '每年对村（居）民委员会主任的培训',
      en: 'Training of directors of villagers’ and residents’ committees each year',
    },
    indicator: 'director-trainings',
    subject: communities,
    op: 'atLeast',
    every: 'year',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 1 }],
    nature: null,
    strength: { word: '培训', class: 'must' },
    sources: [
      { section: '专栏4.1', figure: '每年至少' },
      { section: '专栏4.1', figure: '培训一次' },
    ],
    readings: [
      {
        id: 'each-person',
        label: { 'zh-CN': '每人', en: 'each person' },
        ground: 'text',
        default: true,
        reason: eachPerson,
      },
      {
        id: 'courses-held',
        label: { 'zh-CN': '全区举办', en: 'courses that the district holds' },
        indicator: 'director-training-sessions',
        subject: district,
        ground: 'text',
        reason: heldOnce,
      },
    ],
    doubts: [from2023, whatIsTraining],
    note: {
      'zh-CN': '七(十七)只括注居民委员会主任，范围较窄，不列为依据',
      en: 'Section 七(十七) names directors of residents’ committees only, in brackets; narrower, so no source here',
    },
  },
  {
    id: 'other-service-staff-training',
    title: { 'zh-CN': '每2年对其他社区服务人员的培训', en: 'Training of other service staff every two years' },
    indicator: 'other-service-staff-trainings',
    subject: communities,
    op: 'atLeast',
    every: 'twoYears',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 1 }],
    nature: null,
    strength: { word: '培训', class: 'must' },
    sources: [{ section: '七(十七)', figure: '每2年至少培训一次' }],
    readings: [
      {
        id: 'each-person',
        label: { 'zh-CN': '每人', en: 'each person' },
        ground: 'text',
        default: true,
        reason: eachPerson,
      },
      {
        id: 'courses-held',
        label: { 'zh-CN': '全区举办', en: 'courses that the district holds' },
        indicator: 'other-service-staff-training-sessions',
        subject: district,
        ground: 'text',
        reason: heldOnce,
      },
    ],
    doubts: [
      twoYearsFrom2023,
      whatIsTraining,
      {
        'zh-CN': '“其他人员”包括哪些人未说明；按书记、主任以外的社区服务人员计',
        en: 'Who the others are is not said; all staff of community services but secretaries and directors are taken',
      },
    ],
  },
  {
    id: 'other-member-training',
    title: { 'zh-CN': '每2年对“两委”其他成员的培训', en: 'Training of other committee members every two years' },
    indicator: 'other-member-trainings',
    subject: communities,
    op: 'atLeast',
    every: 'twoYears',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 1 }],
    nature: null,
    strength: { word: '培训', class: 'must' },
    sources: [{ section: '专栏4.1', figure: '每2年至少培训一次' }],
    readings: [
      {
        id: 'each-person',
        label: { 'zh-CN': '每人', en: 'each person' },
        ground: 'text',
        default: true,
        reason: eachPerson,
      },
      {
        id: 'courses-held',
        label: { 'zh-CN': '全区举办', en: 'courses that the district holds' },
        indicator: 'other-member-training-sessions',
        subject: district,
        ground: 'text',
        reason: heldOnce,
      },
    ],
    doubts: [
      twoYearsFrom2023,
      whatIsTraining,
      {
        'zh-CN': '“其他成员”何者的成员未说明；按“两委”成员计',
        en: 'Members of what is not said; of the two committees is taken',
      },
    ],
  },
  {
    id: 'full-time-staff-training',
    title: { 'zh-CN': '每2年对社区专职工作人员的培训', en: 'Training of full-time community staff every two years' },
    indicator: 'full-time-staff-trainings',
    subject: communities,
    op: 'atLeast',
    every: 'twoYears',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 1 }],
    nature: null,
    strength: { word: '培训', class: 'must' },
    sources: [{ section: '专栏4.1', figure: '每2年至少培训一次' }],
    readings: [
      {
        id: 'each-person',
        label: { 'zh-CN': '每人', en: 'each person' },
        ground: 'text',
        default: true,
        reason: eachPerson,
      },
      {
        id: 'courses-held',
        label: { 'zh-CN': '全区举办', en: 'courses that the district holds' },
        indicator: 'full-time-staff-training-sessions',
        subject: district,
        ground: 'text',
        reason: heldOnce,
      },
    ],
    doubts: [twoYearsFrom2023, whatIsTraining],
  },
  {
    id: 'grids-with-full-time-leader',
    title: {
      'zh-CN': '每个网格的专职网格长（员）',
      en: 'At least one community worker as full-time leader of each grid',
    },
    indicator: 'grids-with-full-time-leader-share',
    subject: urbanCommunities,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: 100,
        reason: {
          'zh-CN': '“每个网格”即 100% 的网格，文件未印百分数',
          en: 'Each grid means 100 % of them; no percentage is printed',
        },
      },
    ],
    nature: null,
    strength: { word: '配备', class: 'must' },
    sources: [
      { section: '七(十八)', figure: '至少配备1名' },
      { section: '七(十八)', figure: '每个网格' },
    ],
    doubts: [
      {
        'zh-CN': '一人能否任几个网格的网格长未说明；按各网格所填',
        en: 'Whether one person may lead several grids is not said; taken as each grid records it',
      },
      {
        'zh-CN': '网格的范围未说明；按城市社区的网格计',
        en: 'Which grids is not said; those of urban communities are taken',
      },
    ],
    note: {
      'zh-CN': '“至少1名”在公式之内：有1名及以上的网格才计入',
      en: 'At least one stands inside the formula: only grids with one or more count',
    },
  },
  {
    id: 'grid-coverage-of-villagers',
    title: { 'zh-CN': '农村网格覆盖全体村民', en: 'Grids cover all villagers' },
    indicator: 'grid-coverage-of-villagers',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: 100,
        reason: { 'zh-CN': '“全体”即 100%，文件未印数字', en: '全体 (all) means 100 %; no figure is printed' },
      },
    ],
    nature: null,
    strength: { word: '覆盖', class: 'must' },
    sources: [{ section: '七(十八)', figure: '全体' }],
    doubts: [
      {
        'zh-CN': '按户籍村民还是常住居民计未说明；按所填',
        en: 'Registered villagers or permanent residents is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'grid-leaders-selection',
    title: { 'zh-CN': '优秀“三长”年度评选', en: 'Outstanding grid, building and stairway leaders chosen each year' },
    indicator: 'grid-leaders-selection',
    subject: district,
    op: 'equals',
    every: 'year',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: true }],
    nature: null,
    strength: { word: '开展', class: 'must' },
    sources: [{ section: '七(十八)', figure: '年度' }],
    doubts: [from2023],
    note: yesIsRead,
  },
  {
    id: 'organization-training-coverage',
    title: {
      'zh-CN': '社区社会组织人才培训城市社区全覆盖',
      en: 'Training of community organizations reaches every urban community',
    },
    indicator: 'organization-training-coverage',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '专栏4.2', figure: '全覆盖' }],
    readings: [
      {
        id: 'communities',
        label: { 'zh-CN': '按城市社区', en: 'by urban communities' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '文件写“城市社区培训全覆盖”', en: 'The document has full coverage of urban communities' },
      },
      {
        id: 'people',
        label: { 'zh-CN': '按负责人和业务骨干人数', en: 'by heads and key staff' },
        indicator: 'organization-leaders-trained-share',
        ground: 'text',
        reason: {
          'zh-CN': '受训的是社会组织负责人和业务骨干',
          en: 'Those trained are heads and key staff of organizations',
        },
      },
    ],
    doubts: [{ 'zh-CN': '自何时起计未说明；受训过即计', en: 'Since when is not said; trained once is enough' }],
    note: atLeastIsRead,
  },
  {
    id: 'party-led-volunteer-teams',
    title: {
      'zh-CN': '每个城乡社区以党员为骨干的志愿者服务队',
      en: 'Volunteer teams led by party members in each village and community',
    },
    indicator: 'party-led-volunteer-teams',
    subject: communities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 1 }],
    nature: null,
    strength: { word: '组建', class: 'must' },
    sources: [{ section: '专栏4.3', figure: '至少组建1支' }],
    doubts: [
      {
        'zh-CN': '“以党员为骨干”以何比例计未说明；按所填',
        en: 'What share of members makes them the core is not said; taken as recorded',
      },
    ],
    note: { 'zh-CN': '未写期限，按规划期末到期', en: 'No day is printed; the end of the period is taken' },
  },
  {
    id: 'social-work-professionals-per-station',
    title: {
      'zh-CN': '平均每个乡镇（街道）社会工作站拥有“社工”专业人才',
      en: 'Professionals per social work station of towns and streets, on average',
    },
    indicator: 'social-work-professionals-per-station',
    subject: district,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 1 }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '专栏4.4', figure: '至少拥有1名' }],
    readings: [
      {
        id: 'stations',
        label: { 'zh-CN': '已建的社会工作站', en: 'stations that exist' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '文件写“每个……社会工作站”', en: 'The document says each station' },
      },
      {
        id: 'towns',
        label: { 'zh-CN': '全部乡镇（街道）', en: 'all towns and streets' },
        indicator: 'social-work-professionals-per-town',
        ground: 'text',
        reason: {
          'zh-CN': '专栏1.4要求乡镇（街道）全部建站',
          en: 'Box 专栏1.4 wants a station in each town and street',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '“社工”专业人才是否须持证未说明；按所填',
        en: 'Whether the professionals need a certificate is not said; taken as recorded',
      },
    ],
  },
  {
    id: 'department-task-lists',
    title: { 'zh-CN': '规划实施年度任务清单和工作台账', en: 'Annual task lists and ledgers of the plan' },
    indicator: 'department-task-lists',
    subject: district,
    op: 'equals',
    every: 'year',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: true }],
    nature: null,
    strength: { word: '制订', class: 'must' },
    sources: [{ section: '八(十九)', figure: '年度' }],
    doubts: [
      from2023,
      {
        'zh-CN': '哪些部门须制订未说明；按有关部门均已制订计',
        en: 'Which departments have to make them is not said; all concerned is taken',
      },
    ],
    note: yesIsRead,
  },
  {
    id: 'community-service-budget',
    title: {
      'zh-CN': '社区服务体系建设经费纳入年度预算',
      en: 'Funds of the community service system in the annual budget',
    },
    indicator: 'community-service-budget',
    subject: district,
    op: 'equals',
    every: 'year',
    from: '2023-01-01',
    milestones: [{ by: null, basis: 'sentence', value: true }],
    nature: null,
    strength: { word: '纳入', class: 'must' },
    sources: [{ section: '八(二十)', figure: '年度' }],
    doubts: [
      from2023,
      {
        'zh-CN': '金额未印；镇级预算是否在内未说明，按区级计',
        en: 'No amount is printed; whether the town’s budget is meant is not said, the district is taken',
      },
    ],
    note: yesIsRead,
  },
  {
    id: 'management-and-service-coverage-of-permanent-residents',
    title: { 'zh-CN': '管理服务有效覆盖常住人口', en: 'Management and service effectively cover permanent residents' },
    indicator: 'management-and-service-coverage-of-permanent-residents',
    subject: district,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'standing',
        value: null,
        reason: {
          'zh-CN': '“有效覆盖”未印数字，也未说明以何数据衡量',
          en: 'Effective coverage: no figure, and nothing to measure it by',
        },
      },
    ],
    nature: null,
    strength: { word: '保障', class: 'must' },
    sources: [{ section: '八(二十)', figure: '有效覆盖' }],
    doubts: [
      {
        'zh-CN': '全区计还是逐个村（社区）计未说明；按全区计',
        en: 'The region or each village and community is not said; the district is judged',
      },
    ],
    note: atLeastIsRead,
  },
  // the pattern keeps every id a literal, so that `definePlan` knows them all
] satisfies readonly Rule<`${string}-${string}`, IndicatorId>[]
