import type { IndicatorId } from '../indicators/catalogue'
import type { Rule } from '../plan/plan'

const province = { level: 'province' } as const
const newCommunities = { level: 'community', where: { node: 'is', id: 'newlyBuilt', in: [true] } } as const
const villages = { level: 'community', where: { node: 'is', id: 'kind', in: ['rural'] } } as const
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

const atLeastIsRead = {
  'zh-CN': '文件未印比较方式，按“不少于”计',
  en: 'The comparison is read, not printed: at least',
}
const yesIsRead = {
  'zh-CN': '文件未印比较方式，按有无判定',
  en: 'No comparison is printed: judged as yes or no',
}

const whichIsNew = {
  'zh-CN':
    '“新建社区”指新建住宅区还是新设的居（村）委会，自何时起算，均未说明；按前者，取所填的“新建社区”（新设居（村）委会的“新成立社区”不取），填日期的与印发日比较',
  en: 'New may mean a new housing estate or a newly set-up committee, and since when is not said; the former is taken, as recorded under newly built (newly set-up is another measure and not taken), a day being compared with the signing',
}
const whichArea = {
  'zh-CN': '指建筑面积还是使用面积未说明；按建筑面积计',
  en: 'Whether floor area or usable area is meant is not said; floor area is taken',
}
const firstYearUnsaid = {
  'zh-CN': '“到2024年”未写起始年，自印发当年（2022年）起算',
  en: '"Until 2024" names no first year; the year of signing, 2022, is taken as the first',
}
const endOf2024 = {
  'zh-CN': '“到2024年”未写“底”，按2024年底计',
  en: '"Until 2024" prints no end of the year; the end of 2024 is taken',
}
const whoPays = {
  'zh-CN': '由哪一级出资未说明；全省各级合计',
  en: 'Which level pays is not said; all levels of the province are added up',
}
const budgetedOrSpent = {
  'zh-CN': '“投入”以预算安排还是实际支出计未说明；按所填',
  en: 'Whether money budgeted or money spent counts is not said; taken as recorded',
}
const ownOrNearby = {
  'zh-CN': '须本社区自有，还是可用邻近社区的，未说明；按所填',
  en: 'Whether it has to be its own or may be a neighbour’s is not said; taken as recorded',
}

/** The requirements of 山西省“十四五”城乡社区服务体系建设规划, each with what its text leaves open. */
export const rules = [
  {
    id: 'relocation-community-facility-coverage',
    title: {
      'zh-CN': '易地扶贫搬迁集中安置社区综合服务设施全覆盖',
      en: 'Every relocation community has a comprehensive service facility',
    },
    indicator: 'relocation-community-facility-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '三(三)1', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '“覆盖”指自有设施还是可就近使用，未说明；按所填',
        en: 'Covered may mean by a facility of its own or by one within reach; taken as recorded',
      },
      {
        'zh-CN': '三(二)1 并提的“空心村”治理安置社区，此处未写，不计',
        en: 'Communities resettled from hollowed-out villages, named beside these in section 三(二)1, are not named here and not counted',
      },
    ],
    note: {
      'zh-CN': '文件只印“2025年”，按该年最后一日计；未印比较方式，按“不少于”计',
      en: 'The document prints the year 2025 alone; its last day is taken. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'elderly-care-projects',
    title: {
      'zh-CN': '每年支持建设城镇社区养老幸福工程项目',
      en: 'Urban community elderly-care projects supported each year',
    },
    indicator: 'elderly-care-projects',
    subject: province,
    op: 'atLeast',
    every: 'year',
    from: '2022-01-01',
    until: '2024-12-31',
    milestones: [{ by: null, basis: 'sentence', value: 30 }],
    nature: null,
    strength: { word: '支持', class: 'should' },
    sources: [{ section: '三(三)1', figure: '30个' }],
    readings: [
      {
        id: 'each-year',
        label: { 'zh-CN': '按每年计', en: 'counted each year' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '“每年”管投入，也管投入所支持的项目',
          en: 'Each year governs the money, and with it the projects that it pays for',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '也可读为到2024年累计30个；按年评定的要求不能另作累计，故不列为口径',
        en: 'It may also be thirty in all by 2024; a rule judged year by year cannot be judged in all as well, so that is no reading here',
      },
      {
        'zh-CN': '以资金下达还是项目建成计未说明；按所填',
        en: 'Whether it counts when funded or when built is not said; taken as recorded',
      },
      firstYearUnsaid,
      endOf2024,
      whoPays,
      budgetedOrSpent,
    ],
    note: {
      'zh-CN': '此处“支持”指出资，力度仍按所印的词定；文件未印比较方式，按“不少于”计',
      en: '支持 (support) means to fund here; the strength stays that of the word. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'elderly-care-funding',
    title: {
      'zh-CN': '每年投入城镇社区养老幸福工程',
      en: 'Funding of urban community elderly-care projects each year',
    },
    indicator: 'elderly-care-funding',
    subject: province,
    op: 'atLeast',
    every: 'year',
    from: '2022-01-01',
    until: '2024-12-31',
    milestones: [{ by: null, basis: 'sentence', value: 3000 }],
    nature: null,
    strength: { word: '投入', class: 'must' },
    sources: [{ section: '三(三)1', figure: '3000万元' }],
    doubts: [firstYearUnsaid, endOf2024, whoPays, budgetedOrSpent],
    note: atLeastIsRead,
  },
  {
    id: 'new-community-commercial-and-service-share',
    title: {
      'zh-CN': '新建社区商业和综合服务设施面积占社区总建筑面积比例',
      en: 'New community: commercial and service facilities as a share of total floor area',
    },
    indicator: 'commercial-and-service-area-share',
    subject: newCommunities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 10 }],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '三(三)2', figure: '10%' }],
    doubts: [
      whichIsNew,
      {
        'zh-CN': '是否含农村新建社区未说明；城乡均计',
        en: 'Whether new rural communities are meant is not said; both kinds are judged',
      },
      {
        'zh-CN': '逐个还是合计未说明；逐个计',
        en: 'Whether each or all in sum is not said; each is judged',
      },
      {
        'zh-CN': '“商业”是否含营利性商铺未说明；按所填',
        en: 'Whether shops run for profit count is not said; taken as recorded',
      },
    ],
  },
  {
    id: 'new-community-facility-area-per-100-households',
    title: {
      'zh-CN': '新建社区每百户居民拥有社区综合服务设施面积',
      en: 'New community: service facility area per 100 households',
    },
    indicator: 'facility-area-per-100-households',
    subject: newCommunities,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 30 }],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '三(三)2', figure: '30平方米' }],
    readings: [
      {
        id: 'permanent-households',
        label: { 'zh-CN': '按常住户数', en: 'by permanent households' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '四(二)要求管理服务覆盖常住人口',
          en: 'Section 四(二) wants management and service to cover the permanent residents',
        },
      },
      {
        id: 'registered-households',
        label: { 'zh-CN': '按户籍户数', en: 'by registered households' },
        indicator: 'facility-area-per-100-registered-households',
        ground: 'practice',
        reason: {
          'zh-CN': '“每百户居民”未说明户的口径，户籍户数为常用台账数',
          en: 'The text does not say which households; ledgers often hold the registered ones',
        },
      },
      {
        id: 'housing-units',
        label: { 'zh-CN': '按住房套数', en: 'by housing units' },
        indicator: 'facility-area-per-100-housing-units',
        ground: 'practice',
        reason: {
          'zh-CN': '新建小区入住前只有套数，规划条件按套数核定',
          en: 'Before people move in there are only units, and planning conditions go by them',
        },
      },
      {
        id: 'all-new-communities',
        label: { 'zh-CN': '全部新建社区合并计算', en: 'all new communities together' },
        indicator: 'new-communities-facility-area-per-100-households',
        subject: province,
        ground: 'text',
        reason: {
          'zh-CN': '“每百户居民拥有”也可理解为全省新建社区的总体水平',
          en: 'A figure per 100 households may also be the level of all new communities of the province',
        },
      },
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部社区（不限新建）逐个计算', en: 'all communities, new or not, each' },
        subject: { level: 'community' },
        ground: 'text',
        reason: {
          'zh-CN': '同句第三个数字前又写“新建”，可见前面的“新建”未必管到此处',
          en: 'The third figure of the sentence says new again, so that the first new may not reach this one',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '句首“确保新建社区”是否及于农村新建社区，文件未说明；本条对两类均适用',
        en: 'Whether the new communities of this sentence include rural ones is not said; the rule applies to both',
      },
      whichIsNew,
      whichArea,
      {
        'zh-CN': '“综合服务设施”是否含养老、卫生等专门设施未说明；按所填',
        en: 'Whether facilities for elderly care or health alone count is not said; taken as recorded',
      },
      {
        'zh-CN': '不限新建时何日到期未说明；口径不能改变期限，同样自印发起算',
        en: 'For communities that are not new no day is said; a reading cannot change the day, so it counts from the signing too',
      },
    ],
    note: {
      'zh-CN':
        '各口径分属三个方面：范围（新建或全部）、户数（常住、户籍或套数）、逐个或合计；每个口径只改变默认口径的一个方面',
      en: 'The readings are of three kinds in one list: whom (new or all), which households, each or together; each of them differs from the default in one alone',
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
    milestones: [{ by: null, basis: 'standing', value: 500 }],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '三(三)2', figure: '500平方米' }],
    doubts: [
      {
        'zh-CN': '“新建”的是社区还是设施，两可；句首写“新建社区”，按新建的社区计',
        en: 'The community may be new or the facility; the sentence opens with new communities, and the community is taken',
      },
      whichIsNew,
      {
        'zh-CN': '一处还是多处合计未说明；合计',
        en: 'Whether one site or several in sum is not said; they are added up',
      },
      whichArea,
    ],
    note: {
      'zh-CN': '与每百户30平方米同时适用：约1667户以下500平方米较高，以上30平方米较高',
      en: 'It stands beside the 30 m² per 100 households: below about 1,667 households the 500 m² are more, above it the 30 m²',
    },
  },
  {
    id: 'community-workers-per-10000-urban-residents',
    title: {
      'zh-CN': '每万名城镇常住人口拥有社区工作者',
      en: 'Community workers per 10,000 urban permanent residents',
    },
    indicator: 'community-workers-per-10000-urban-residents',
    subject: province,
    op: 'atLeast',
    milestones: [
      { by: '2023-12-31', basis: 'printed', value: 16, strength: { word: '努力推动', class: 'should' } },
      { by: '2025-12-31', basis: 'printed', value: 18, strength: { word: '实现', class: 'must' } },
    ],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [
      { section: '三(五)1', figure: '16人', by: '2023-12-31', strength: { word: '努力推动', class: 'should' } },
      { section: '三(五)1', figure: '18人', by: '2025-12-31', strength: { word: '实现', class: 'must' } },
    ],
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
          'zh-CN': '二(三)以委员会成员和专职工作者为队伍骨干',
          en: 'Section 二(三) names committee members and full-time workers as the core of the workforce',
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
        'zh-CN': '市、县是否也须达到未说明；按全省计',
        en: 'Whether prefectures and counties owe the ratio too is not said; the province is judged',
      },
    ],
    note: {
      'zh-CN':
        '一(一)所列15.5万人为全省城乡社区工作者，不是城镇常住人口比例的分子，故不作基期值；比较方式“不少于”为理解，文件未印',
      en: 'The 155,000 of section 一(一) are workers of all villages and communities, not the numerator of this ratio, so they are no baseline of it; the comparison (at least) is read, not printed',
    },
  },
  {
    id: 'community-workers-growth',
    title: {
      'zh-CN': '每万名城镇常住人口拥有社区工作者逐年增长',
      en: 'Community workers per 10,000 urban permanent residents grow every year',
    },
    indicator: 'community-workers-per-10000-urban-residents',
    subject: province,
    op: 'increasing',
    since: 'yearBefore',
    every: 'year',
    from: '2024-01-01',
    until: '2025-12-31',
    milestones: [
      {
        by: null,
        basis: 'sentence',
        value: null,
        reason: { 'zh-CN': '“逐年增长”未印幅度', en: 'Growth year by year; no amount is printed' },
      },
    ],
    nature: null,
    strength: { word: '逐年增长', class: 'should' },
    sources: [{ section: '三(五)1', figure: '逐年增长' }],
    doubts: [
      {
        'zh-CN': '“逐年增长”可指人数或每万人比例，按比例理解；起止年取2023年底之后至2025年底',
        en: 'What grows may be the headcount or the ratio; the ratio is taken, from the end of 2023 to the end of 2025',
      },
      {
        'zh-CN': '2023年比2022年是否也须增长未说明；不计',
        en: 'Whether 2023 has to exceed 2022 as well is not said; it is not judged',
      },
      {
        'zh-CN': '与上年持平不算增长',
        en: 'The same as the year before is taken as no growth',
      },
    ],
  },
  {
    id: 'village-graduates',
    title: { 'zh-CN': '每个村招聘大学生到村工作', en: 'A graduate recruited to work in each village' },
    indicator: 'village-graduates',
    subject: villages,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 1 }],
    nature: null,
    strength: { word: '实施', class: 'must' },
    sources: [
      { section: '三(五)1', figure: '至少1名' },
      { section: '三(五)1', figure: '30周岁及以下' },
      { section: '三(五)1', figure: '本科及以上' },
    ],
    doubts: [
      {
        'zh-CN': '“每个村至少1名”未单独写期限，“2023年底”修饰“基本实现全覆盖”；按规划期末到期，口径不能另定期限',
        en: 'At least one for each village has no day of its own; the end of 2023 belongs to near-full coverage. Taken as due at the period’s end; a reading cannot set another day',
      },
      {
        'zh-CN': '招聘过还是仍在岗未说明；按规划期内招聘过计',
        en: 'Whether recruited or still in post is not said; recruited since the plan began is taken',
      },
      {
        'zh-CN': '一人能否算作几个村的未说明；按各村所填',
        en: 'Whether one person may stand for several villages is not said; taken as each village records it',
      },
      {
        'zh-CN': '村改居后是否仍计未说明；只计现为村委会的',
        en: 'Villages that became residents’ communities are not mentioned; only those with a villagers’ committee now are judged',
      },
    ],
  },
  {
    id: 'village-graduates-coverage',
    title: { 'zh-CN': '大学生到村工作基本实现行政村全覆盖', en: 'Graduates work in nearly every village' },
    indicator: 'village-graduates-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [
      {
        by: '2023-12-31',
        basis: 'printed',
        value: null,
        suffices: 100,
        reason: {
          'zh-CN': '“基本实现全覆盖”未印比例；达到 100% 则必然达标',
          en: '基本 (nearly) full coverage prints no share; 100 % proves it met',
        },
      },
    ],
    nature: null,
    strength: { word: '基本实现', class: 'must' },
    sources: [{ section: '三(五)1', figure: '基本实现全省行政村全覆盖' }],
    doubts: [
      {
        'zh-CN': '一个村怎样算被覆盖未说明；按至少1名计',
        en: 'What covers a village is not said; one graduate is taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'facility-opening-hours',
    title: { 'zh-CN': '社区服务设施每天开放和服务时间', en: 'Opening hours of service facilities a day' },
    indicator: 'opening-hours-on-working-days',
    subject: { level: 'community' },
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 8 }],
    nature: null,
    strength: { word: '一般', class: 'should' },
    sources: [{ section: '三(六)1', figure: '8小时' }],
    readings: [
      {
        id: 'working-days',
        label: { 'zh-CN': '工作日', en: 'working days' },
        ground: 'practice',
        default: true,
        reason: {
          'zh-CN': '社区办事窗口通常按工作日排班',
          en: 'Counters of communities are usually staffed on working days',
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
        'zh-CN': '是否及于村未说明；城乡均计',
        en: 'Whether villages are meant is not said; both kinds are judged',
      },
      {
        'zh-CN': '冬夏时间不同时以何为准未说明；以较短的一季为准',
        en: 'Nothing is said of seasons; the worse season decides',
      },
    ],
  },
  {
    id: 'online-service-hours',
    title: {
      'zh-CN': '群众关切项目24小时线上服务',
      en: 'Online service round the clock for what residents care about most',
    },
    indicator: 'online-service-hours',
    subject: { level: 'community' },
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 24 }],
    nature: null,
    strength: { word: '应', class: 'must' },
    sources: [{ section: '三(六)1', figure: '24小时' }],
    doubts: [
      {
        'zh-CN': '“群众关切项目”未列目录；由谁提供（社区或上级平台）未说明',
        en: 'Which matters are meant is not listed; nor who provides it, the community or a platform above it',
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
    id: 'consultation-directory-completion',
    title: {
      'zh-CN': '村级议事协商目录制定完成率',
      en: 'Completion of the directories of village consultation matters',
    },
    indicator: 'consultation-directory-completion',
    subject: province,
    op: 'atLeast',
    milestones: [
      { by: '2023-12-31', basis: 'printed', value: 80 },
      { by: '2024-12-31', basis: 'printed', value: 90 },
      { by: '2025-12-31', basis: 'printed', value: 100, reason: full, strength: { word: '实现', class: 'must' } },
    ],
    nature: null,
    strength: { word: '制定', class: 'must' },
    sources: [
      { section: '三(六)3', figure: '80％', by: '2023-12-31' },
      { section: '三(六)3', figure: '90％', by: '2024-12-31' },
      { section: '三(六)3', figure: '全覆盖', by: '2025-12-31', strength: { word: '实现', class: 'must' } },
    ],
    readings: [
      {
        id: 'counties',
        label: { 'zh-CN': '已制定的县占全部县', en: 'counties that have made one, of all counties' },
        ground: 'text',
        default: true,
        reason: {
          'zh-CN': '目录以县级为单位制定，完成与否看县',
          en: 'The directory is made county by county: a county has completed it or not',
        },
      },
      {
        id: 'villages',
        label: { 'zh-CN': '目录覆盖的村占全部村', en: 'villages covered by one, of all villages' },
        indicator: 'consultation-directory-coverage-of-villages',
        ground: 'text',
        reason: {
          'zh-CN': '目录是“村级”的，2025年的目标写作“全覆盖”',
          en: 'The directory is one for villages, and the goal for 2025 is put as coverage',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '全省计还是各县分别计未说明；按全省计',
        en: 'Whether it is one rate for the province or one for each county is not said; the province is judged',
      },
      {
        'zh-CN': '“村级”是否含居委会未说明；按村计的口径只计村',
        en: 'Whether residents’ committees are meant too is not said; the reading by villages counts villages alone',
      },
    ],
    note: {
      'zh-CN': '前两个节点印有“不少于”，2025年的“全覆盖”未印比较方式，同样按“不少于”计',
      en: 'At least is printed for the first two milestones; for full coverage in 2025 it is read',
    },
  },
  {
    id: 'satisfaction-survey-coverage',
    title: { 'zh-CN': '社区服务群众满意度调查全覆盖', en: 'Every village and community holds a satisfaction survey' },
    indicator: 'satisfaction-survey-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '三(六)1', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '多久调查一次未说明；开展过即计',
        en: 'How often is not said; a survey held once counts',
      },
      {
        'zh-CN': '须逐个开展，还是抽样涉及即可，未说明；按逐个开展计',
        en: 'Whether it is held in each, or each is reached by a sample, is not said; held in each is taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'agency-services-coverage',
    title: { 'zh-CN': '政务代办服务全覆盖', en: 'Government services by proxy in every village and community' },
    indicator: 'agency-services-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [
      { section: '三(四)1', figure: '全覆盖' },
      { section: '三(六)1', figure: '全覆盖' },
    ],
    doubts: [
      {
        'zh-CN': '两处用词不同（“城乡社区”“村（社区）”），视为同一范围',
        en: 'Two wordings, urban and rural communities, and villages and communities, are taken as one set',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'basic-public-services-coverage',
    title: { 'zh-CN': '基本公共服务城乡社区全覆盖', en: 'Basic public services in every village and community' },
    indicator: 'basic-public-services-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '三(二)1', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '哪些属于基本公共服务未列出',
        en: 'Which services are the basic ones is not listed',
      },
      {
        'zh-CN': '须全部具备还是有其一未说明；按所填',
        en: 'Whether all of them or any is needed is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'day-care-coverage',
    title: { 'zh-CN': '日间照料服务社区全覆盖', en: 'Day care in every community' },
    indicator: 'day-care-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '三(二)1', figure: '全覆盖' }],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        ground: 'text',
        reason: {
          'zh-CN': '本节标题为城乡社区为民服务',
          en: 'The section is about services in urban and rural communities',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        indicator: 'day-care-coverage-of-urban-communities',
        ground: 'text',
        reason: {
          'zh-CN': '此处写“社区”，他处写“城乡社区”或“村（社区）”',
          en: 'Here the text says communities, elsewhere villages and communities',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '助餐和生活照料须兼有还是有其一未说明；按所填',
        en: 'Whether meals and care are both needed, or either of them, is not said; taken as recorded',
      },
      ownOrNearby,
    ],
    note: atLeastIsRead,
  },
  {
    id: 'legal-services-coverage',
    title: { 'zh-CN': '法律服务村（社区）全覆盖', en: 'Legal services in every village and community' },
    indicator: 'legal-services-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '三(二)3', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '所列四类须齐备还是有其一未说明；按所填',
        en: 'Whether all four kinds that are named are needed, or any of them, is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'life-circle-coverage',
    title: { 'zh-CN': '城市社区“一刻钟便民生活圈”', en: '15-minute convenience circles of urban communities' },
    indicator: 'life-circle-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面推进', class: 'should' },
    sources: [{ section: '三(二)2', figure: '一刻钟' }],
    doubts: [
      {
        'zh-CN': '15分钟以何种出行方式计未说明',
        en: 'Fifteen minutes by what travel is not said',
      },
      {
        'zh-CN': '一个圈能否供几个社区共用未说明；按各社区所填',
        en: 'Whether one circle may serve several communities is not said; taken as each community records it',
      },
    ],
    note: {
      'zh-CN': '“一刻钟”即 15 分钟；文件未印比较方式，覆盖率按“不少于”计',
      en: '一刻钟 means 15 minutes. The comparison is read, not printed: for the share, at least',
    },
  },
  {
    id: 'one-stop-service-coverage',
    title: { 'zh-CN': '全面推行“一窗受理”和“一站办理”', en: 'One window, one stop across the board' },
    indicator: 'one-stop-service-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面推行', class: 'must' },
    sources: [{ section: '三(六)1', figure: '全面推行' }],
    doubts: [
      {
        'zh-CN': '两者须兼有还是有其一未说明；按兼有计',
        en: 'Whether both or either is needed is not said; both are taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'qualification-review-coverage',
    title: {
      'zh-CN': '全面落实村（社区）“两委”班子成员资格联审',
      en: 'Joint review of committee members’ eligibility across the board',
    },
    indicator: 'qualification-review-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面落实', class: 'must' },
    sources: [{ section: '三(五)1', figure: '全面落实' }],
    doubts: [
      {
        'zh-CN': '以村（社区）、成员人数还是县计未说明；按村（社区）计',
        en: 'Villages and communities, members or counties may be counted; villages and communities are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'evaluation-mechanism-coverage',
    title: { 'zh-CN': '普遍建立服务评价机制', en: 'Service evaluation generally in place' },
    indicator: 'evaluation-mechanism-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: general }],
    nature: null,
    strength: { word: '普遍建立', class: 'must' },
    sources: [{ section: '三(六)1', figure: '普遍' }],
    doubts: [
      {
        'zh-CN': '以村（社区）还是县计未说明；按村（社区）计',
        en: 'Villages and communities or counties may be counted; villages and communities are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'management-and-service-coverage-of-permanent-residents',
    title: { 'zh-CN': '管理服务有效覆盖常住人口', en: 'Management and service effectively cover permanent residents' },
    indicator: 'management-and-service-coverage-of-permanent-residents',
    subject: province,
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
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '四(二)', figure: '有效覆盖' }],
    doubts: [
      {
        'zh-CN': '全省计还是逐个村（社区）计未说明；按全省计',
        en: 'Whether the region or each village and community is meant is not said; the province is judged',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'annual-task-list',
    title: { 'zh-CN': '制定规划实施年度任务清单和工作台账', en: 'Annual task list and ledger of the plan' },
    indicator: 'annual-task-list',
    subject: province,
    op: 'equals',
    every: 'year',
    from: '2022-01-01',
    milestones: [{ by: null, basis: 'sentence', value: true }],
    nature: null,
    strength: { word: '制定', class: 'must' },
    sources: [{ section: '四(一)', figure: '年度' }],
    doubts: [
      {
        'zh-CN': '由哪一级制定未说明，按省级计；自印发当年（2022年）起算',
        en: 'Which level makes it is not said; the province is taken, from the year of signing, 2022, on',
      },
      {
        'zh-CN': '“年度”是否也管工作台账未说明；按清单、台账每年均须有计',
        en: 'Whether annual governs the ledger too is not said; both are wanted every year',
      },
    ],
    note: yesIsRead,
  },
  {
    id: 'implementing-measures',
    title: { 'zh-CN': '各市制定本地细化措施', en: 'Each prefecture makes implementing measures of its own' },
    indicator: 'implementing-measures',
    subject: { level: 'prefecture' },
    op: 'equals',
    milestones: [{ by: null, basis: 'period', value: true }],
    nature: null,
    strength: { word: '制定', class: 'must' },
    sources: [{ section: '四(一)', figure: '各市' }],
    doubts: [{ 'zh-CN': '文件未写期限', en: 'The document prints no day' }],
    note: yesIsRead,
  },
  // the pattern keeps every id a literal, so that `definePlan` knows them all
] satisfies readonly Rule<`${string}-${string}`, IndicatorId>[]
