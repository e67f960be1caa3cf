import type { IndicatorId } from '../indicators/catalogue'
import type { Rule } from '../plan/plan'

const prefecture = { level: 'prefecture' } as const
const communities = { level: 'community' } as const
const urbanCommunities = { level: 'community', where: { node: 'is', id: 'kind', in: ['urban'] } } as const
const newUrbanCommunities = {
  level: 'community',
  where: {
    node: 'compare',
    of: {
      node: 'add',
      of: [
        { node: 'is', id: 'kind', in: ['urban'] },
        { node: 'is', id: 'newlyBuilt', in: [true] },
      ],
    },
    op: 'atLeast',
    value: 2,
  },
} as const

const newUrbanFacilities = {
  level: 'community',
  where: {
    node: 'compare',
    of: {
      node: 'add',
      of: [
        { node: 'is', id: 'kind', in: ['urban'] },
        { node: 'is', id: 'facilityNewlyBuilt', in: [true] },
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
const each = {
  'zh-CN': '“均”即 100%，文件未印数字',
  en: '均 (each of them) means 100 %; no figure is printed',
}
const everyOne = {
  'zh-CN': '“全部”即 100%，文件未印数字',
  en: '全部 (all) means 100 %; no figure is printed',
}
const once = {
  'zh-CN': '“轮训一遍”即人人轮训，按 100% 计，文件未印数字',
  en: 'To train them all once means 100 %; no figure is printed',
}
const complete = {
  'zh-CN': '“选齐”即一个不缺，按 100% 计，文件未印数字',
  en: '选齐 (chosen in full) means that none is missing: 100 %; no figure is printed',
}
const entire = {
  'zh-CN': '“全面”未印数字，不视为 100%；达到 100% 则必然达标',
  en: '全面 (across the board) prints no figure and is not taken as 100 %; 100 % proves it met',
}
const general = {
  'zh-CN': '“普遍”未印数字，不视为 100%；达到 100% 则必然达标',
  en: '普遍 (generally) prints no figure and is not taken as 100 %; 100 % proves it met',
}
const further = {
  'zh-CN': '“深入推进”未印覆盖面，不视为 100%；达到 100% 则必然达标',
  en: '深入推进 (push on with) prints no coverage and is not taken as 100 %; 100 % proves it met',
}
const noShareOnline = {
  'zh-CN': '“网上可办”未印比例，不视为 100%；达到 100% 则必然达标',
  en: 'Can be done online: no share is printed and 100 % is not taken; 100 % proves it met',
}

const atLeastIsRead = {
  'zh-CN': '文件未印比较方式，按“不少于”计',
  en: 'The comparison is read, not printed: at least',
}
const yesIsRead = {
  'zh-CN': '文件未印比较方式，按有无判定',
  en: 'No comparison is printed: judged as yes or no',
}
const tableIsRead = {
  'zh-CN': '指标表只印“2025”，按该年最后一日计；未印比较方式，按“不少于”计；力度取“预期性”，归“宜”',
  en: 'The table prints the year 2025 alone; its last day is taken. The comparison is read, not printed: at least. The strength is 预期性 (anticipatory), classed as should',
}
const yearAlone = {
  'zh-CN': '文件只印“2025年”，按该年最后一日计；未印比较方式，按“不少于”计',
  en: 'The document prints the year 2025 alone; its last day is taken. The comparison is read, not printed: at least',
}

const whichIsNew = {
  'zh-CN':
    '“新建社区”指新建住宅区还是新设的居委会，自何时起算，均未说明；按前者，取所填的“新建社区”（新设居委会的“新成立社区”不取），填日期的与印发日比较',
  en: 'New may mean a new housing estate or a newly set-up committee, and since when is not said; the former is taken, as recorded under newly built (newly set-up is another measure and not taken), a day being compared with the signing',
}
const whichArea = {
  'zh-CN': '指建筑面积还是使用面积未说明；按建筑面积计',
  en: 'Whether floor area or usable area is meant is not said; floor area is taken',
}
const whichFacilities = {
  'zh-CN': '“综合服务设施”是否含养老、卫生等专门设施未说明；按所填',
  en: 'Whether facilities for elderly care or health alone count is not said; taken as recorded',
}
const shopsForProfit = {
  'zh-CN': '“商业”是否含营利性商铺未说明；按所填',
  en: 'Whether shops run for profit count is not said; taken as recorded',
}
const ruralOrNot = {
  'zh-CN': '只写“社区”，是否含农村社区未说明；城乡均计',
  en: 'Only communities are named; whether rural ones are meant is not said; both kinds are counted',
}
const ownOrNearby = {
  'zh-CN': '须本社区自有，还是可用邻近社区的，未说明；按所填',
  en: 'Whether it has to be its own or may be a neighbour’s is not said; taken as recorded',
}
const countiesToo = {
  'zh-CN': '各县市区是否也须达到未说明；按全市计',
  en: 'Whether each county owes it too is not said; the prefecture is judged',
}
const noDayOfItsOwn = {
  'zh-CN': '未印期限；按规划期末到期',
  en: 'No day is printed; due at the period’s end',
}
const regularlyUnsaid = {
  'zh-CN': '“定期”未印间隔；按规划期内至少一遍计',
  en: '定期 (regularly) prints no interval; once within the period is taken',
}
const whoIsTrained = {
  'zh-CN': '年中任职、离任的如何计未说明；按所填',
  en: 'Nothing is said of people who take or leave the post during the year; taken as recorded',
}
const villagesToo = {
  'zh-CN': '只写社区，村党组织书记、村民委员会主任是否在内未说明；按文字，村不计',
  en: 'Only communities are named; whether secretaries and directors of villages are meant is not said. By the words, villages are not counted',
}
const oneInBothPosts = {
  'zh-CN': '书记、主任由一人兼任的，两条各计一次',
  en: 'Who holds both posts is counted in both rules',
}
const whichItems = {
  'zh-CN': '事项以何目录为准未说明；按所填',
  en: 'By which list the items are counted is not said; taken as recorded',
}
const networkUnsaid = {
  'zh-CN': '怎样算“通”（到村委会、到组或到户）未说明；按所填',
  en: 'Whether connected means at the committee, in each group or in each home is not said; taken as recorded',
}

const together = {
  id: 'region-together',
  label: { 'zh-CN': '全市合并计算', en: 'the prefecture together' },
  ground: 'text',
  default: true,
  reason: {
    'zh-CN': '指标表为全市主要指标',
    en: 'The table lists main indicators of the prefecture',
  },
} as const
const urbanConstruction = {
  'zh-CN': '四(三)2写同一数字，限于城市建设',
  en: 'Section 四(三)2 has the same figure, for urban construction',
} as const
const allUrbanUntilTheEnd = {
  'zh-CN':
    '也可读为全部城市社区（只有同句第三个数字前写“新建”），但既有社区只能在规划期末到期；口径不能改变期限，故列为指标表同一数字的口径，不列于此',
  en: 'All urban communities may be meant, since only the third figure of the sentence says new; for existing ones it could be due at the period’s end alone. A reading cannot change the day, so that it stands as a reading of the same figure in the table and not here',
} as const
const newInConstruction = {
  'zh-CN': '“在城市建设中”指建设时配建，同句第三个数字写“新建城市社区”，按新建城市社区计；未印期限，自印发起适用',
  en: 'In urban construction is taken as what is built along with new urban communities, which the third figure of the sentence names. No day is printed; it holds from the signing on',
} as const
const eachCommunity = {
  'zh-CN': '指标以社区为单位命名，也可理解为每个社区都须达到',
  en: 'The indicator is put for the community, so that each may have to reach it',
} as const

/** The requirements of 衡水市城乡社区服务体系建设“十四五”规划, each with what its text leaves open. */
export const rules = [
  // 指标表
  {
    id: 'rural-facility-coverage',
    title: {
      'zh-CN': '农村社区综合服务设施覆盖率',
      en: 'Rural communities with a comprehensive service facility',
    },
    indicator: 'rural-facility-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 80 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.1', figure: '80%' }],
    baseline: 'rural-facility-coverage',
    doubts: [
      {
        'zh-CN': '“覆盖”指自有设施还是可就近使用，未说明；按所填',
        en: 'Covered may mean by a facility of its own or by one within reach; taken as recorded',
      },
      {
        'zh-CN': '“农村社区”以村委会还是以农村社区建制计未说明；按村委会计',
        en: 'A rural community may be each village committee or a community set up as such; village committees are taken',
      },
    ],
    note: tableIsRead,
  },
  {
    id: 'urban-facility-coverage',
    title: {
      'zh-CN': '城市社区综合服务设施覆盖率',
      en: 'Urban communities with a comprehensive service facility',
    },
    indicator: 'urban-facility-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.2', figure: '100%' }],
    baseline: 'urban-facility-coverage',
    doubts: [
      {
        'zh-CN': '“覆盖”指自有设施还是可就近使用，未说明；按所填',
        en: 'Covered may mean by a facility of its own or by one within reach; taken as recorded',
      },
    ],
    note: tableIsRead,
  },
  {
    id: 'region-commercial-and-service-area-share',
    title: {
      'zh-CN': '社区商业和综合服务设施面积占社区总建筑面积比例',
      en: 'Commercial and service facilities as a share of total floor area',
    },
    indicator: 'region-commercial-and-service-area-share',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 10 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.3', figure: '10%' }],
    readings: [
      together,
      {
        id: 'urban-communities-together',
        label: { 'zh-CN': '城市社区合并计算', en: 'urban communities together' },
        indicator: 'region-commercial-and-service-area-share-of-urban-communities',
        ground: 'text',
        reason: urbanConstruction,
      },
      {
        id: 'each-community',
        label: { 'zh-CN': '逐个社区计算', en: 'each community' },
        indicator: 'commercial-and-service-area-share',
        subject: communities,
        ground: 'text',
        reason: eachCommunity,
      },
      {
        id: 'each-urban-community',
        label: { 'zh-CN': '逐个城市社区计算', en: 'each urban community' },
        indicator: 'commercial-and-service-area-share',
        subject: urbanCommunities,
        ground: 'text',
        reason: urbanConstruction,
      },
    ],
    doubts: [ruralOrNot, shopsForProfit],
    note: tableIsRead,
  },
  {
    id: 'region-facility-area-per-100-households',
    title: {
      'zh-CN': '每百户居民拥有社区综合服务设施面积',
      en: 'Service facility area per 100 households',
    },
    indicator: 'region-facility-area-per-100-households',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 30 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.4', figure: '30平方米' }],
    baseline: 'facility-area-per-100-households',
    readings: [
      {
        ...together,
        reason: {
          'zh-CN': '指标表为全市主要指标，基期值也是全市一个数',
          en: 'The table lists main indicators of the prefecture, with one base value for all of it',
        },
      },
      {
        id: 'registered-households',
        label: { 'zh-CN': '按户籍户数', en: 'by registered households' },
        indicator: 'region-facility-area-per-100-registered-households',
        ground: 'practice',
        reason: {
          'zh-CN': '“每百户居民”未说明户的口径，户籍户数为常用台账数',
          en: 'The text does not say which households; ledgers often hold the registered ones',
        },
      },
      {
        id: 'urban-communities-together',
        label: { 'zh-CN': '城市社区合并计算', en: 'urban communities together' },
        indicator: 'region-urban-facility-area-per-100-households',
        ground: 'text',
        reason: urbanConstruction,
      },
      {
        id: 'each-community',
        label: { 'zh-CN': '逐个社区计算', en: 'each community' },
        indicator: 'facility-area-per-100-households',
        subject: communities,
        ground: 'text',
        reason: eachCommunity,
      },
      {
        id: 'each-urban-community',
        label: { 'zh-CN': '逐个城市社区计算', en: 'each urban community' },
        indicator: 'facility-area-per-100-households',
        subject: urbanCommunities,
        ground: 'text',
        reason: urbanConstruction,
      },
    ],
    doubts: [
      {
        'zh-CN': '基期值236平方米远高于目标值30平方米，口径当有不同，文件未说明；均按所印',
        en: 'The base value of 236 m² stands far above the target of 30 m²; they can hardly be counted alike, and nothing is said of it. Both are kept as printed',
      },
      whichArea,
      whichFacilities,
    ],
    note: {
      'zh-CN':
        '默认口径以常住户数计，指标表第7项以常住人口计。各口径分属户数、城乡范围、合计或逐个三个方面。指标表只印“2025”，按该年最后一日计；未印比较方式，按“不少于”计；力度取“预期性”，归“宜”',
      en: 'The default counts permanent households, as row 7 of the table counts permanent residents. The readings are of three kinds in one list: which households, urban or all, together or each. The table prints the year 2025 alone; its last day is taken. The comparison is read, not printed: at least. The strength is 预期性 (anticipatory), classed as should',
    },
  },
  {
    id: 'region-resident-activity-area-share',
    title: {
      'zh-CN': '居民活动区域面积占社区综合服务设施总建筑面积比例',
      en: 'Area for residents’ activities as a share of the service facility’s total floor area',
    },
    indicator: 'region-resident-activity-area-share',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 60 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.5', figure: '60%' }],
    readings: [
      together,
      {
        id: 'each-community',
        label: { 'zh-CN': '逐个社区计算', en: 'each community' },
        indicator: 'resident-activity-area-share',
        subject: communities,
        ground: 'text',
        reason: eachCommunity,
      },
    ],
    doubts: [
      {
        'zh-CN': '哪些算“居民活动区域”未说明（走廊、服务大厅、室外场地等）；按所填',
        en: 'What counts as area for residents’ activities is not said: corridors, service halls, open ground; taken as recorded',
      },
      {
        'zh-CN': '只写“社区”，是否含农村社区未说明；四(三)4增加居民活动区域面积及于村（社区），城乡均计',
        en: 'Only communities are named; whether rural ones are meant is not said. Section 四(三)4 wants more of this area in villages and communities, so that both kinds are counted',
      },
    ],
    note: tableIsRead,
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
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.6', figure: '100%' }],
    doubts: [
      {
        'zh-CN': '须有自助服务一体机，还是手机等自助渠道也算，未说明；按所填',
        en: 'Whether a terminal in the community is needed, or self-service by telephone counts as well, is not said; taken as recorded',
      },
      ownOrNearby,
    ],
    note: tableIsRead,
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
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 18 }],
    nature: 'anticipatory',
    strength: { word: '预期性', class: 'should' },
    sources: [{ section: '指标表.7', figure: '18' }],
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
        ground: 'practice',
        reason: {
          'zh-CN': '三以“两委”班子成员为骨干，台账多以“两委”成员和专职工作人员为社区工作者',
          en: 'Section 三 names committee members as the core; ledgers mostly count them and full-time staff',
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
      countiesToo,
    ],
    note: {
      'zh-CN':
        '目标值未印单位，按人计；四(五)1的兼职网格员不是专职网格员。指标表只印“2025”，按该年最后一日计；未印比较方式，按“不少于”计；力度取“预期性”，归“宜”',
      en: 'No unit is printed with the target; people are taken. The part-time grid staff of section 四(五)1 are no full-time grid staff. The table prints the year 2025 alone; its last day is taken. The comparison is read, not printed: at least. The strength is 预期性 (anticipatory), classed as should',
    },
  },
  // 四(一)
  {
    id: 'consultation-system-coverage',
    title: { 'zh-CN': '全面落实城乡社区协商制度', en: 'Community consultation across the board' },
    indicator: 'consultation-system-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面落实', class: 'must' },
    sources: [
      { section: '四(一)1', figure: '全面落实' },
      { section: '专栏2.14', figure: '全面落实' },
    ],
    doubts: [
      {
        'zh-CN': '怎样算“落实”未说明；按所填',
        en: 'What puts the system in place is not said; taken as recorded',
      },
      {
        'zh-CN': '两处用词不同（“城乡社区”“村（社区）”），视为同一范围',
        en: 'Two wordings, urban and rural communities, and villages and communities, are taken as one set',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'social-organization-incubator-coverage',
    title: { 'zh-CN': '社会组织孵化基地覆盖率', en: 'Coverage of incubators for social organizations' },
    indicator: 'social-organization-incubator-coverage-of-counties',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [{ section: '专栏1.1', figure: '100%', by: '2025-12-31' }],
    readings: [
      {
        id: 'counties',
        label: { 'zh-CN': '有孵化基地的县市区', en: 'counties that have one' },
        ground: 'practice',
        reason: {
          'zh-CN': '孵化基地通常由县级设立',
          en: 'Incubators are usually set up by counties',
        },
      },
      {
        id: 'towns',
        label: { 'zh-CN': '有孵化基地的乡镇（街道）', en: 'towns and streets that have one' },
        indicator: 'social-organization-incubator-coverage-of-towns',
        ground: 'text',
        reason: {
          'zh-CN': '本条为城乡社区社会组织，下一条覆盖率以乡镇（街道）计',
          en: 'The item is about organizations of communities, and the next one puts its coverage by towns and streets',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '“覆盖率”以县、乡镇（街道）、村（社区）还是社会组织为分母，文件未说明；不设默认口径',
        en: 'Whether counties, towns, communities or organizations are covered is not said; no reading is the default',
      },
    ],
    note: yearAlone,
  },
  {
    id: 'social-organization-staff-per-10000-residents',
    title: {
      'zh-CN': '每万人社会组织专职工作人员数量',
      en: 'Full-time staff of social organizations per 10,000 people',
    },
    indicator: 'social-organization-staff-per-10000-permanent-residents',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 40 }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [{ section: '专栏1.1', figure: '40人以上', by: '2025-12-31' }],
    readings: [
      {
        id: 'permanent-residents',
        label: { 'zh-CN': '按常住人口', en: 'by permanent residents' },
        ground: 'practice',
        reason: {
          'zh-CN': '“每万人”未说明人口口径，常住人口为通行的统计口径',
          en: 'Which people is not said; permanent residents are the usual statistical base',
        },
      },
      {
        id: 'urban-permanent-residents',
        label: { 'zh-CN': '按城镇常住人口', en: 'by urban permanent residents' },
        indicator: 'social-organization-staff-per-10000-urban-residents',
        ground: 'text',
        reason: {
          'zh-CN': '指标表第7项的每万人以城镇常住人口计',
          en: 'Row 7 of the table counts urban permanent residents for its 10,000 people',
        },
      },
      {
        id: 'registered-residents',
        label: { 'zh-CN': '按户籍人口', en: 'by registered residents' },
        indicator: 'social-organization-staff-per-10000-registered-residents',
        ground: 'practice',
        reason: {
          'zh-CN': '“每万人”未说明人口口径，户籍人口也常用',
          en: 'Which people is not said; registered residents are often used too',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '“社会组织”指登记的社会组织还是含备案的社区社会组织，未说明；按登记的计',
        en: 'Social organizations may be the registered ones alone or include those only put on record in communities; the registered ones are taken',
      },
      {
        'zh-CN': '句首“在社会组织登记数量严格保持合理规模基础上”未印数量，不作判定',
        en: 'The sentence opens with a reasonable number of registered organizations; no number is printed and none is judged',
      },
    ],
    note: {
      'zh-CN': '“以上”含本数，即不少于 40；文件只印“2025年”，按该年最后一日计',
      en: '以上 includes the figure itself: at least 40. The document prints the year 2025 alone; its last day is taken',
    },
  },
  {
    id: 'social-work-station-coverage',
    title: { 'zh-CN': '乡镇（街道）社会工作服务站覆盖率', en: 'Towns and streets with a social work station' },
    indicator: 'social-work-station-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [
      { section: '专栏1.2', figure: '100%', by: '2025-12-31' },
      { section: '专栏1.2', figure: '118个' },
    ],
    doubts: [
      {
        'zh-CN': '118个是印发时的乡镇（街道）数；区划调整后以何数为准未说明，按所列的乡镇（街道）计',
        en: 'The 118 towns and streets are those of the day of signing; nothing is said of later changes. Those listed in the data are counted',
      },
    ],
    note: yearAlone,
  },
  {
    id: 'civilization-practice-office-coverage',
    title: {
      'zh-CN': '乡镇（街道）均建立新时代文明实践所',
      en: 'An office of civilization practice in each town and street',
    },
    indicator: 'civilization-practice-office-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2022-12-31', basis: 'printed', value: 100, reason: each }],
    nature: null,
    strength: { word: '建立', class: 'must' },
    sources: [{ section: '专栏1.3', figure: '均建立新时代文明实践所', by: '2022-12-31' }],
    doubts: [
      {
        'zh-CN': '文件写各县市区所辖，高新区、滨湖新区是否在内未说明；按所列的乡镇（街道）计',
        en: 'Towns and streets of the counties are named; whether the two development zones are meant is not said. Those listed in the data are counted',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'civilization-practice-station-coverage',
    title: {
      'zh-CN': '行政村（社区）均建立新时代文明实践站',
      en: 'A station of civilization practice in each village and community',
    },
    indicator: 'civilization-practice-station-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2022-12-31', basis: 'printed', value: 100, reason: each }],
    nature: null,
    strength: { word: '建立', class: 'must' },
    sources: [{ section: '专栏1.3', figure: '均建立新时代文明实践站', by: '2022-12-31' }],
    note: atLeastIsRead,
  },
  {
    id: 'volunteer-station-coverage',
    title: { 'zh-CN': '全部建立志愿服务站点', en: 'Volunteer stations everywhere' },
    indicator: 'volunteer-station-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2022-12-31', basis: 'printed', value: 100, reason: everyOne }],
    nature: null,
    strength: { word: '建立', class: 'must' },
    sources: [{ section: '专栏1.3', figure: '全部建立志愿服务站点', by: '2022-12-31' }],
    readings: [
      {
        id: 'villages-and-communities',
        label: { 'zh-CN': '行政村（社区）', en: 'villages and communities' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '紧接行政村（社区）之后，标题为城乡社区志愿服务',
          en: 'It follows the villages and communities, under a heading about volunteers of communities',
        },
      },
      {
        id: 'towns-too',
        label: { 'zh-CN': '乡镇（街道）和行政村（社区）', en: 'towns, villages and communities' },
        indicator: 'volunteer-station-coverage-of-towns-and-communities',
        ground: 'text',
        reason: {
          'zh-CN': '同句先写乡镇（街道），“全部”也可及于此',
          en: 'The sentence names towns and streets first, and all may reach them too',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '站点可否与文明实践站合设未说明；按所填',
        en: 'Whether it may be one with the station of civilization practice is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  // 四(二)
  {
    id: 'basic-public-services-coverage',
    title: { 'zh-CN': '基本公共服务城乡社区全覆盖', en: 'Basic public services in every village and community' },
    indicator: 'basic-public-services-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(二)1', figure: '全覆盖' }],
    doubts: [
      { 'zh-CN': '哪些属于基本公共服务未列出', en: 'Which services are the basic ones is not listed' },
      {
        'zh-CN': '须全部具备还是有其一未说明；按所填',
        en: 'Whether all of them or any is needed is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'convenience-circle-coverage',
    title: { 'zh-CN': '全面推进城乡社区“便民生活圈”', en: 'Convenience circles across the board' },
    indicator: 'convenience-circle-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面推进', class: 'should' },
    sources: [{ section: '四(二)2', figure: '全面推进' }],
    doubts: [
      {
        'zh-CN': '生活圈的半径或分钟数、应有哪些服务未说明；按所填',
        en: 'Neither the radius or minutes of a circle nor its services are said; taken as recorded',
      },
      {
        'zh-CN': '一个圈能否供几个社区共用未说明；按各社区所填',
        en: 'Whether one circle may serve several communities is not said; taken as each community records it',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'legal-services-coverage',
    title: { 'zh-CN': '法律服务城乡社区全覆盖', en: 'Legal services in every village and community' },
    indicator: 'legal-services-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '四(二)3', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '所列四类须齐备还是有其一未说明；按所填',
        en: 'Whether all four kinds that are named are needed, or any of them, is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'unit-party-organization-reporting',
    title: {
      'zh-CN': '机关和企事业单位党组织到社区报到全覆盖',
      en: 'Every party organization of a unit reports to a community',
    },
    indicator: 'unit-party-organizations-reported-share',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '专栏2.1', figure: '全覆盖' }],
    readings: [
      {
        id: 'organizations',
        label: { 'zh-CN': '已报到的党组织占全部', en: 'organizations that have reported, of all' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '句中报到的是党组织', en: 'It is the organizations that report in this sentence' },
      },
      {
        id: 'communities',
        label: { 'zh-CN': '有党组织报到的村（社区）占全部', en: 'communities to which one has reported, of all' },
        indicator: 'unit-party-organization-reporting-coverage',
        ground: 'text',
        reason: { 'zh-CN': '“全覆盖”也可指社区', en: 'What is covered may also be the communities' },
      },
    ],
    doubts: [
      {
        'zh-CN': '企业是否限于国有、是否含驻衡单位未说明；按所填',
        en: 'Whether only state-owned companies, and units of higher levels seated there, are meant is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'party-member-reporting',
    title: {
      'zh-CN': '在职党员到社区报到全覆盖',
      en: 'Every party member in employment reports to a community',
    },
    indicator: 'party-members-reported-share',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '专栏2.1', figure: '全覆盖' }],
    readings: [
      {
        id: 'members',
        label: { 'zh-CN': '已报到的在职党员占全部', en: 'members who have reported, of all' },
        ground: 'text',
        default: true,
        reason: { 'zh-CN': '句中报到的是在职党员', en: 'It is the members who report in this sentence' },
      },
      {
        id: 'communities',
        label: { 'zh-CN': '有在职党员报到的村（社区）占全部', en: 'communities to which members report, of all' },
        indicator: 'party-member-reporting-coverage',
        ground: 'text',
        reason: { 'zh-CN': '“全覆盖”也可指社区', en: 'What is covered may also be the communities' },
      },
    ],
    doubts: [
      {
        'zh-CN': '“在职党员”的范围未说明；按所填',
        en: 'Who is a serving member is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'elderly-care-facility-coverage',
    title: { 'zh-CN': '社区居家养老服务设施全覆盖', en: 'Facilities for elderly care at home in every community' },
    indicator: 'elderly-care-facility-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '专栏2.2', figure: '全覆盖', by: '2025-12-31' }],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        ground: 'text',
        reason: {
          'zh-CN': '本条题为城乡社区养老服务行动',
          en: 'The item is headed elderly care in urban and rural communities',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        indicator: 'elderly-care-facility-coverage-of-urban-communities',
        ground: 'text',
        reason: {
          'zh-CN': '此处写“社区”，他处写“城乡社区”或“村（社区）”',
          en: 'Here the text says communities, elsewhere urban and rural communities or villages and communities',
        },
      },
    ],
    doubts: [ownOrNearby],
    note: yearAlone,
  },
  {
    id: 'visiting-of-elderly-in-hardship',
    title: {
      'zh-CN': '特殊困难老年人月探访率',
      en: 'Elderly people in special hardship visited each month',
    },
    indicator: 'visiting-of-elderly-in-hardship',
    subject: prefecture,
    op: 'atLeast',
    every: 'month',
    from: '2022-06-01',
    milestones: [{ by: null, basis: 'sentence', value: 100 }],
    nature: null,
    strength: { word: '达到', class: 'must' },
    sources: [
      { section: '专栏2.2', figure: '100%' },
      { section: '专栏2.2', figure: '月探访率' },
    ],
    doubts: [
      {
        'zh-CN': '“特殊困难老年人”的范围未说明；按所填',
        en: 'Who is in special hardship is not said; taken as recorded',
      },
      {
        'zh-CN': '探访可否以电话、视频代替未说明；按所填',
        en: 'Whether a call may stand for a visit is not said; taken as recorded',
      },
      {
        'zh-CN':
          '未印首月；印发当月（2022年5月）已过10日，自次月起逐月评定。前句“到2025年”若及于此，则2025年末才到期，按月评定的要求不能另定到期日，故不列为口径',
        en: 'No first month is printed; that of the signing, May 2022, was ten days old, and each month from June on is judged. If the year 2025 of the sentence before reaches this one, it is due at the end of 2025; a rule judged month by month cannot have such a day, so that is no reading here',
      },
    ],
    note: {
      'zh-CN': '“月探访率”指当月探访到的人数占比；未印比较方式，按“不少于”计',
      en: 'The rate of a month is the share of people visited in it. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'disabled-persons-association-coverage',
    title: {
      'zh-CN': '村（社区）残疾人协会全覆盖',
      en: 'An association of disabled persons in every village and community',
    },
    indicator: 'disabled-persons-association-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推动实现', class: 'should' },
    sources: [{ section: '专栏2.4', figure: '全覆盖' }],
    note: atLeastIsRead,
  },
  {
    id: 'culture-center-coverage',
    title: { 'zh-CN': '城乡社区普遍建立综合性文化服务中心', en: 'Comprehensive culture centres generally in place' },
    indicator: 'culture-center-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: general }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '专栏2.8', figure: '普遍' }],
    doubts: [ownOrNearby],
    note: atLeastIsRead,
  },
  {
    id: 'fitness-circle-coverage',
    title: {
      'zh-CN': '城乡社区“15分钟健身圈”全覆盖',
      en: '15-minute fitness circles in every village and community',
    },
    indicator: 'fitness-circle-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [
      { section: '专栏2.9', figure: '全覆盖' },
      { section: '专栏2.9', figure: '15分钟' },
    ],
    doubts: [
      { 'zh-CN': '15分钟以何种出行方式计未说明', en: 'Fifteen minutes by what travel is not said' },
      {
        'zh-CN': '前一分句的“推动”若也管“实现”，则为“宜”',
        en: 'Should, if 推动 (push) of the clause before governs 实现 (achieve) too',
      },
      {
        'zh-CN': '一个圈能否供几个社区共用未说明；按各社区所填',
        en: 'Whether one circle may serve several communities is not said; taken as each community records it',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'police-zone-staffing',
    title: {
      'zh-CN': '深入推进“一区一警多辅”',
      en: 'One officer and several auxiliaries in each police zone',
    },
    indicator: 'police-zone-staffing',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: further }],
    nature: null,
    strength: { word: '深入推进', class: 'should' },
    sources: [{ section: '专栏2.11', figure: '一区一警多辅' }],
    doubts: [
      {
        'zh-CN': '“区”未说明是警务区还是社区，按警务区计；“多辅”未印人数，按所填',
        en: '区 may be a police zone or a community; zones are taken. 多 (several) auxiliaries prints no number; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'village-auxiliary-police-coverage',
    title: {
      'zh-CN': '深入推进“一（多）村一辅警”',
      en: 'An auxiliary police officer for each village or several of them',
    },
    indicator: 'village-auxiliary-police-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: further }],
    nature: null,
    strength: { word: '深入推进', class: 'should' },
    sources: [{ section: '专栏2.11', figure: '一(多)村一辅警' }],
    doubts: [
      {
        'zh-CN': '一名辅警最多管几个村未说明；几村共一名的，各村均算有',
        en: 'For how many villages one may stand is not said; villages that share one all count as having one',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'disaster-information-officers',
    title: {
      'zh-CN': '所有村（社区）设置灾害信息员',
      en: 'A disaster information officer in every village and community',
    },
    indicator: 'disaster-information-officers',
    subject: communities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 1 }],
    nature: null,
    strength: { word: '设置', class: 'must' },
    sources: [
      { section: '专栏2.13', figure: '1名' },
      { section: '专栏2.13', figure: '所有村(社区)' },
    ],
    doubts: [
      {
        'zh-CN': '恰为1名还是至少1名未说明；按至少1名计',
        en: 'Whether exactly one or at least one is not said; at least one is taken',
      },
      {
        'zh-CN': '由谁担任、可否兼任、一人能否兼几个村（社区），未说明；按所填',
        en: 'Who it may be, besides which post, and for how many villages is not said; taken as recorded',
      },
      noDayOfItsOwn,
    ],
    note: atLeastIsRead,
  },
  // 四(三)
  {
    id: 'urban-commercial-and-service-area-share',
    title: {
      'zh-CN': '城市建设中商业和综合服务设施面积占社区总建筑面积比例',
      en: 'Urban construction: commercial and service facilities as a share of total floor area',
    },
    indicator: 'commercial-and-service-area-share',
    subject: newUrbanCommunities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 10 }],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '四(三)2', figure: '10%' }],
    doubts: [
      newInConstruction,
      allUrbanUntilTheEnd,
      {
        'zh-CN': '逐个还是合计未说明；逐个计',
        en: 'Whether each or all in sum is not said; each is judged',
      },
      whichIsNew,
      shopsForProfit,
    ],
    note: {
      'zh-CN': '与指标表第3项数字相同，范围、期限和力度不同，故分为两条',
      en: 'The figure is that of row 3 of the table; scope, day and strength differ, so that there are two rules',
    },
  },
  {
    id: 'urban-facility-area-per-100-households',
    title: {
      'zh-CN': '城市建设中每百户居民拥有社区综合服务设施面积',
      en: 'Urban construction: service facility area per 100 households',
    },
    indicator: 'facility-area-per-100-households',
    subject: newUrbanCommunities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 30 }],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '四(三)2', figure: '30平方米' }],
    readings: [
      {
        id: 'permanent-households',
        label: { 'zh-CN': '新建城市社区，按常住户数', en: 'new urban communities, by permanent households' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '指标表第7项的人均指标以常住人口计',
          en: 'Row 7 of the table, a figure per head, counts permanent residents',
        },
      },
      {
        id: 'registered-households',
        label: { 'zh-CN': '新建城市社区，按户籍户数', en: 'new urban communities, by registered households' },
        indicator: 'facility-area-per-100-registered-households',
        ground: 'practice',
        reason: {
          'zh-CN': '“每百户居民”未说明户的口径，户籍户数为常用台账数',
          en: 'The text does not say which households; ledgers often hold the registered ones',
        },
      },
      {
        id: 'housing-units',
        label: { 'zh-CN': '新建城市社区，按住房套数', en: 'new urban communities, by housing units' },
        indicator: 'facility-area-per-100-housing-units',
        ground: 'practice',
        reason: {
          'zh-CN': '新建小区入住前只有套数，规划条件按套数核定',
          en: 'Before people move in there are only units, and planning conditions go by them',
        },
      },
      {
        id: 'new-urban-communities-together',
        label: { 'zh-CN': '全市新建城市社区合并计算', en: 'all new urban communities together' },
        indicator: 'new-urban-communities-facility-area-per-100-households',
        subject: prefecture,
        ground: 'text',
        reason: {
          'zh-CN': '“每百户居民拥有”也可理解为全市新建城市社区的总体水平',
          en: 'A figure per 100 households may also be the level of all new urban communities of the prefecture',
        },
      },
    ],
    doubts: [newInConstruction, allUrbanUntilTheEnd, whichIsNew, whichArea, whichFacilities],
    note: {
      'zh-CN':
        '与指标表第4项数字相同，范围、期限和力度不同，故分为两条；各口径分属户数、逐个或合计两个方面，每个口径只改变默认口径的一个方面',
      en: 'The figure is that of row 4 of the table; scope, day and strength differ, so that there are two rules. The readings are of two kinds in one list: which households, each or together; each of them differs from the default in one alone',
    },
  },
  {
    id: 'new-urban-community-facility-area',
    title: {
      'zh-CN': '新建城市社区综合服务设施面积',
      en: 'New urban community: service facility area',
    },
    indicator: 'facility-area',
    subject: newUrbanCommunities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 600 }],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '四(三)2', figure: '600平方米' }],
    readings: [
      {
        id: 'new-communities',
        label: { 'zh-CN': '新建的是城市社区', en: 'the urban community is new' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '同句三个数字并列，前两个（占社区总建筑面积、每百户）都以社区为单位',
          en: 'The sentence has three figures in a row, and the first two go by the community: of its floor area, per 100 of its households',
        },
      },
      {
        id: 'new-facilities',
        label: { 'zh-CN': '新建的是综合服务设施', en: 'the service facility is new' },
        subject: newUrbanFacilities,
        ground: 'text',
        reason: {
          'zh-CN': '“新建”也可管到“综合服务设施”，既有社区新建的设施也须达到',
          en: 'New may govern the facility, so that a new facility of an existing community owes it too',
        },
      },
    ],
    doubts: [
      whichIsNew,
      {
        'zh-CN': '一处还是多处合计未说明；合计',
        en: 'Whether one site or several in sum is not said; they are added up',
      },
      whichArea,
    ],
    note: {
      'zh-CN': '与每百户30平方米同时适用：2000户以下600平方米较高，以上30平方米较高',
      en: 'It stands beside the 30 m² per 100 households: below 2,000 households the 600 m² are more, above it the 30 m²',
    },
  },
  {
    id: 'hollow-village-community-facility-coverage',
    title: {
      'zh-CN': '“空心村”治理集中安置社区综合服务设施全覆盖',
      en: 'Every community resettled from hollow villages has a comprehensive service facility',
    },
    indicator: 'hollow-village-community-facility-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '四(三)3', figure: '全覆盖', by: '2025-12-31' }],
    doubts: [
      {
        'zh-CN': '只写“安置社区”，承前指“空心村”治理集中安置社区',
        en: 'Only resettlement communities are named; those of hollow villages, named before, are taken',
      },
      {
        'zh-CN': '“覆盖”指自有设施还是可就近使用，未说明；按所填',
        en: 'Covered may mean by a facility of its own or by one within reach; taken as recorded',
      },
    ],
    note: yearAlone,
  },
  // 四(四)
  {
    id: 'agency-services-coverage',
    title: { 'zh-CN': '政务代办服务城乡社区全覆盖', en: 'Government services by proxy in every village and community' },
    indicator: 'agency-services-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(四)1', figure: '全覆盖' }],
    note: atLeastIsRead,
  },
  {
    id: 'government-matters-online-in-counties',
    title: { 'zh-CN': '县级政务服务事项网上可办', en: 'Government service items of counties can be done online' },
    indicator: 'government-matters-online-in-counties',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: noShareOnline }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(四)1', figure: '网上可办' }],
    doubts: [whichItems],
    note: atLeastIsRead,
  },
  {
    id: 'government-matters-online-in-towns',
    title: { 'zh-CN': '乡级政务服务事项网上可办', en: 'Government service items of towns can be done online' },
    indicator: 'government-matters-online-in-towns',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: noShareOnline }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(四)1', figure: '网上可办' }],
    doubts: [
      whichItems,
      {
        'zh-CN': '只写“乡”，镇、街道均计',
        en: 'Only townships are named; towns and streets are counted too',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'government-matters-online-in-villages',
    title: { 'zh-CN': '村级政务服务事项网上可办', en: 'Government service items of villages can be done online' },
    indicator: 'government-matters-online-in-villages',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: noShareOnline }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(四)1', figure: '网上可办' }],
    readings: [
      {
        id: 'villages',
        label: { 'zh-CN': '只计村', en: 'villages alone' },
        ground: 'text',
        reason: { 'zh-CN': '文件只写“村”', en: 'The document names villages alone' },
      },
      {
        id: 'villages-and-communities',
        label: { 'zh-CN': '村和城市社区', en: 'villages and urban communities' },
        indicator: 'government-matters-online-in-villages-and-communities',
        ground: 'text',
        reason: {
          'zh-CN': '本节为城乡社区数字化政务服务，“村”作村级讲',
          en: 'The section is about urban and rural communities, and 村 stands for their level',
        },
      },
    ],
    doubts: [whichItems],
    note: atLeastIsRead,
  },
  {
    id: 'villages-without-broadband',
    title: { 'zh-CN': '未通宽带行政村动态清零', en: 'No village without broadband' },
    indicator: 'villages-without-broadband',
    subject: prefecture,
    op: 'atMost',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: 0,
        reason: { 'zh-CN': '“清零”即 0 个，文件未印数字', en: '清零 (down to zero) means none; no figure is printed' },
      },
    ],
    nature: null,
    strength: { word: '动态清零', class: 'must' },
    sources: [{ section: '专栏4.1', figure: '动态清零' }],
    doubts: [
      networkUnsaid,
      {
        'zh-CN': '“动态”是否容许短时未通未说明；按评定当日计',
        en: 'Whether 动态 (as they arise) allows a short while without is not said; the day of assessment is judged',
      },
      noDayOfItsOwn,
    ],
    note: {
      'zh-CN': '文件未印比较方式，按“不超过”计',
      en: 'The comparison is read, not printed: at most',
    },
  },
  {
    id: 'fifth-generation-coverage-of-villages',
    title: { 'zh-CN': '行政村通5G', en: 'Villages with 5G' },
    indicator: 'fifth-generation-coverage-of-villages',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 80 }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '专栏4.1', figure: '80%' }],
    doubts: [networkUnsaid, noDayOfItsOwn],
    note: atLeastIsRead,
  },
  // 四(五)
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
    sources: [{ section: '四(五)1', figure: '全面落实' }],
    doubts: [
      {
        'zh-CN': '以村（社区）、成员人数还是县计未说明；按村（社区）计',
        en: 'Villages and communities, members or counties may be counted; villages and communities are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'resident-group-leader-coverage',
    title: { 'zh-CN': '选齐村（居）民小组长', en: 'A leader for every group of villagers or residents' },
    indicator: 'resident-group-leader-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: complete }],
    nature: null,
    strength: { word: '选齐配强', class: 'must' },
    sources: [{ section: '四(五)1', figure: '选齐' }],
    doubts: [
      {
        'zh-CN': '一人兼几个小组的如何计未说明；按有组长的小组计',
        en: 'Nothing is said of one leader of several groups; groups with a leader are counted',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'building-leader-coverage',
    title: { 'zh-CN': '选齐楼门（栋）长', en: 'A leader for every building or entrance' },
    indicator: 'building-leader-coverage-of-urban-communities',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: complete }],
    nature: null,
    strength: { word: '选齐配强', class: 'must' },
    sources: [{ section: '四(五)1', figure: '选齐' }],
    readings: [
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '三和四(六)2只在城市社区“六位一体”中列楼门长',
          en: 'Sections 三 and 四(六)2 name building leaders in the six-in-one system of urban communities alone',
        },
      },
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        indicator: 'building-leader-coverage',
        ground: 'text',
        reason: {
          'zh-CN': '此处与村（居）民小组长并列，未限城市',
          en: 'Here they stand beside leaders of groups of villagers and residents, without a limit to urban ones',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '以楼门还是楼栋为单位未说明；按所填',
        en: 'Whether entrances or buildings are counted is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'community-secretaries-in-public-institution-posts',
    title: {
      'zh-CN': '符合条件的社区党支部书记纳入事业编制管理“应纳尽纳”',
      en: 'Every eligible community party secretary holds a public institution post',
    },
    indicator: 'community-secretaries-in-public-institution-posts',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: 100,
        reason: {
          'zh-CN': '“应纳尽纳”即符合条件的全部纳入，按 100% 计，文件未印数字',
          en: '应纳尽纳 means that all who are eligible are taken in: 100 %; no figure is printed',
        },
      },
    ],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(五)1', figure: '应纳尽纳' }],
    doubts: [
      {
        'zh-CN': '条件见“规定”，文件未列；按所填',
        en: 'The conditions stand in provisions that are not named; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'community-worker-staffing',
    title: { 'zh-CN': '社区工作者配齐配强', en: 'Community workers in full number' },
    indicator: 'community-worker-staffing',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      {
        by: '2025-12-31',
        basis: 'printed',
        value: 100,
        reason: {
          'zh-CN': '“配齐”即按应配人数一个不缺，按 100% 计，文件未印数字和配备标准',
          en: '配齐 means that no post is vacant: 100 %; neither a figure nor the staffing standard is printed',
        },
      },
    ],
    nature: null,
    strength: { word: '配齐配强', class: 'must' },
    sources: [{ section: '四(五)1', figure: '配齐', by: '2025-12-31' }],
    readings: [
      {
        id: 'all-posts',
        label: { 'zh-CN': '全市合计', en: 'all posts of the prefecture together' },
        ground: 'text',
        reason: {
          'zh-CN': '前半句由各地统筹公开招聘，看总数',
          en: 'Recruitment is organized across each area, so that the whole number counts',
        },
      },
      {
        id: 'each-community',
        label: { 'zh-CN': '配齐的社区占全部', en: 'communities in full number, of all' },
        indicator: 'communities-with-full-staff',
        ground: 'text',
        reason: {
          'zh-CN': '合计配齐不等于各社区配齐',
          en: 'A full number in all is not a full number in each community',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '配备标准未印，应配人数由谁核定未说明；按所填',
        en: 'The standard is not printed, nor who sets the number of posts; taken as recorded',
      },
      {
        'zh-CN': '“配强”无从衡量，不作判定',
        en: '配强 (strong) cannot be measured and is not judged',
      },
      {
        'zh-CN': '本节题为城乡社区工作者队伍，此句写“社区工作者”，是否及于村未说明；按城市社区计',
        en: 'The section is headed workers of urban and rural communities, the sentence has community workers; whether villages are meant is not said. Urban communities are counted',
      },
    ],
    note: yearAlone,
  },
  {
    id: 'training-of-community-secretaries',
    title: { 'zh-CN': '社区党组织书记每年轮训一遍', en: 'Every community party secretary trained each year' },
    indicator: 'training-of-community-secretaries',
    subject: prefecture,
    op: 'atLeast',
    every: 'year',
    from: '2022-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 100, reason: once }],
    nature: null,
    strength: { word: '轮训', class: 'must' },
    sources: [{ section: '四(五)2', figure: '每年' }],
    doubts: [
      whoIsTrained,
      oneInBothPosts,
      villagesToo,
      {
        'zh-CN': '未写首年，自印发当年（2022年）起算',
        en: 'No first year is printed; that of the signing, 2022, is taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'training-of-residents-committee-directors',
    title: {
      'zh-CN': '社区居民委员会主任每年轮训一遍',
      en: 'Every director of a residents’ committee trained each year',
    },
    indicator: 'training-of-residents-committee-directors',
    subject: prefecture,
    op: 'atLeast',
    every: 'year',
    from: '2022-01-01',
    milestones: [{ by: null, basis: 'sentence', value: 100, reason: once }],
    nature: null,
    strength: { word: '轮训', class: 'must' },
    sources: [{ section: '四(五)2', figure: '每年' }],
    doubts: [
      whoIsTrained,
      oneInBothPosts,
      villagesToo,
      {
        'zh-CN': '未写首年，自印发当年（2022年）起算',
        en: 'No first year is printed; that of the signing, 2022, is taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'rotation-training-of-community-workers',
    title: { 'zh-CN': '城乡社区工作者定期轮训一遍', en: 'Every community worker trained in rotation' },
    indicator: 'rotation-training-of-community-workers',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: once }],
    nature: null,
    strength: { word: '轮训', class: 'must' },
    sources: [{ section: '专栏5.1', figure: '一遍' }],
    doubts: [
      regularlyUnsaid,
      {
        'zh-CN': '“城乡社区工作者”是否含村“两委”成员未说明；按所填的社区工作者，城乡均计',
        en: 'Whether village committee members are meant is not said; community workers as recorded, of both kinds, are counted',
      },
    ],
    note: atLeastIsRead,
  },
  // 四(六)
  {
    id: 'facility-opening-hours',
    title: {
      'zh-CN': '城乡社区综合服务设施每天开放和服务时间',
      en: 'Opening hours of comprehensive service facilities a day',
    },
    indicator: 'opening-hours-on-working-days',
    subject: communities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 8 }],
    nature: null,
    strength: { word: '一般', class: 'should' },
    sources: [{ section: '四(六)1', figure: '8小时' }],
    readings: [
      {
        id: 'working-days',
        label: { 'zh-CN': '工作日', en: 'working days' },
        ground: 'practice',
        default: true,
        reason: {
          'zh-CN': '文件写“每天”，但前有“一般”，容许例外；社区办事窗口通常按工作日排班',
          en: 'The document says every day, but generally (一般), which allows exceptions; counters of communities are usually staffed on working days',
        },
      },
      {
        id: 'every-day',
        label: { 'zh-CN': '每天（含周末）', en: 'every day of the week' },
        indicator: 'opening-hours-every-day',
        ground: 'text',
        reason: { 'zh-CN': '文件写“每天”', en: 'The document says every day' },
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
      { 'zh-CN': '“一般”允许例外，文件未列例外', en: '一般 (generally) allows exceptions and names none' },
      {
        'zh-CN': '开放时间和服务时间是一个数还是两个数未说明；按一个计',
        en: 'Opening and service may be one time or two; one is taken',
      },
      {
        'zh-CN': '冬夏时间不同时以何为准未说明；以较短的一季为准',
        en: 'Nothing is said of seasons; the worse season decides',
      },
      {
        'zh-CN': '尚无综合服务设施的村（社区）如何计未说明；按所填',
        en: 'Nothing is said of villages and communities without a facility; taken as recorded',
      },
    ],
  },
  {
    id: 'special-matters-online-service-hours',
    title: {
      'zh-CN': '特殊项目24小时线上服务',
      en: 'Online service round the clock for special matters',
    },
    indicator: 'special-matters-online-service-hours',
    subject: communities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 24 }],
    nature: null,
    strength: { word: '应', class: 'must' },
    sources: [{ section: '四(六)1', figure: '24小时' }],
    doubts: [
      {
        'zh-CN': '“特殊项目”未列目录；由谁提供（社区或上级平台）未说明',
        en: 'Which matters are special is not listed; nor who provides it, the community or a platform above it',
      },
      {
        'zh-CN': '全天可受理还是全天有人答复未说明；按所填',
        en: 'Whether requests are taken or answered by a person at all hours is not said; taken as recorded',
      },
      {
        'zh-CN': '有一项即可还是各项均须未说明；按所填',
        en: 'Whether one matter is enough or all are needed is not said; taken as recorded',
      },
    ],
    note: {
      'zh-CN': '文件只印“24小时”，按每天计；未印比较方式，按“不少于”计',
      en: 'Twenty-four hours stand there without a day; a day is taken. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'evaluation-mechanism-coverage',
    title: {
      'zh-CN': '普遍建立精准匹配居民需求的评价机制',
      en: 'Service evaluation that fits residents’ needs generally in place',
    },
    indicator: 'evaluation-mechanism-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: general }],
    nature: null,
    strength: { word: '普遍建立', class: 'must' },
    sources: [{ section: '四(六)1', figure: '普遍' }],
    doubts: [
      {
        'zh-CN': '以村（社区）还是县计未说明；按村（社区）计',
        en: 'Villages and communities or counties may be counted; villages and communities are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'satisfaction-survey-coverage',
    title: {
      'zh-CN': '城乡社区服务群众满意度调查全覆盖',
      en: 'Every village and community holds a satisfaction survey',
    },
    indicator: 'satisfaction-survey-coverage',
    subject: prefecture,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(六)1', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '多久调查一次未说明；开展过即计',
        en: 'How often is not said; a survey held once counts',
      },
    ],
    note: {
      'zh-CN': '文件写“村（社区）组织开展”，按逐个开展计；未印比较方式，按“不少于”计',
      en: 'Villages and communities hold it, so that each is counted. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'matters-settled-by-consultation',
    title: {
      'zh-CN': '公共利益事项和矛盾纠纷原则上协商解决',
      en: 'Matters of common interest and disputes settled by consultation in principle',
    },
    indicator: 'matters-settled-by-consultation',
    subject: prefecture,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'standing',
        value: null,
        suffices: 100,
        reason: {
          'zh-CN': '“凡”而“原则上”，容许例外，未印比例；达到 100% 则必然达标',
          en: 'All matters (凡), but in principle (原则上): exceptions are allowed and no share is printed; 100 % proves it met',
        },
      },
    ],
    nature: null,
    strength: { word: '原则上', class: 'should' },
    sources: [{ section: '四(六)4', figure: '凡' }],
    doubts: [
      {
        'zh-CN': '哪些属于此类事项由谁认定未说明；按所填',
        en: 'Who decides which matters are meant is not said; taken as recorded',
      },
      {
        'zh-CN': '经协商而未解决的如何计未说明；只计经协商解决的',
        en: 'Nothing is said of matters consulted on and not settled; only those settled count',
      },
    ],
    note: atLeastIsRead,
  },
  // 五
  {
    id: 'annual-task-list',
    title: { 'zh-CN': '制定年度任务清单和工作台账', en: 'Annual task list and ledger of the plan' },
    indicator: 'annual-task-list',
    subject: prefecture,
    op: 'equals',
    every: 'year',
    from: '2022-01-01',
    milestones: [{ by: null, basis: 'sentence', value: true }],
    nature: null,
    strength: { word: '制定', class: 'must' },
    sources: [{ section: '五(一)', figure: '年度' }],
    doubts: [
      {
        'zh-CN': '由哪一级制定未说明，按市级计；自印发当年（2022年）起算',
        en: 'Which level makes it is not said; the prefecture is taken, from the year of signing, 2022, on',
      },
      {
        'zh-CN': '“年度”是否也管工作台账未说明；按清单、台账每年均须有计',
        en: 'Whether annual governs the ledger too is not said; both are wanted every year',
      },
    ],
    note: yesIsRead,
  },
  {
    id: 'implementation-plan',
    title: {
      'zh-CN': '各地制定本地落实意见或方案',
      en: 'Each county makes a plan of implementation of its own',
    },
    indicator: 'implementation-plan',
    subject: { level: 'county' },
    op: 'equals',
    milestones: [{ by: null, basis: 'period', value: true }],
    nature: null,
    strength: { word: '要', class: 'must' },
    sources: [{ section: '五(一)', figure: '各地' }],
    doubts: [
      { 'zh-CN': '“各地”未说明是哪一级；按县市区计', en: '各地 names no level; counties are taken' },
      { 'zh-CN': '文件未写期限', en: 'The document prints no day' },
    ],
    note: yesIsRead,
  },
  // the pattern keeps every id a literal, so that `definePlan` knows them all
] satisfies readonly Rule<`${string}-${string}`, IndicatorId>[]
