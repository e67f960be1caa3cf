import type { IndicatorId } from '../indicators/catalogue'
import type { Rule } from '../plan/plan'

const province = { level: 'province' } as const
const newCommunities = { level: 'community', where: { node: 'is', id: 'newlyBuilt', in: [true] } } as const
const urbanCommunities = { level: 'community', where: { node: 'is', id: 'kind', in: ['urban'] } } as const
const streets = { level: 'town', where: { node: 'is', id: 'townKind', in: ['street'] } } as const
const newEstates = { level: 'estate', where: { node: 'is', id: 'newEstate', in: [true] } } as const
const existingEstates = { level: 'estate', where: { node: 'is', id: 'newEstate', in: [false] } } as const

const full = {
  'zh-CN': '“全覆盖”即 100%，文件未印数字',
  en: '全覆盖 (full coverage) means 100 %; no figure is printed',
}
const entire = {
  'zh-CN': '“全面”未印数字，不视为 100%；达到 100% 则必然达标',
  en: '全面 (across the board) prints no figure and is not taken as 100 %; 100 % proves it met',
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
const whichEstateIsNew = {
  'zh-CN': '自何时起算新建（出让、批准、开工还是交付）未说明；按所填的“新建居民住宅区”，填日期的与印发日比较',
  en: 'New since when (land granted, approved, begun or handed over) is not said; taken as recorded, a day being compared with the signing',
}
const whichArea = {
  'zh-CN': '指建筑面积还是使用面积未说明；按建筑面积计',
  en: 'Whether floor area or usable area is meant is not said; floor area is taken',
}
const ownOrNearby = {
  'zh-CN': '须本社区自有，还是可用邻近社区的，未说明；按所填',
  en: 'Whether it has to be its own or may be a neighbour’s is not said; taken as recorded',
}
const moreIsMet = {
  'zh-CN': '“一”是恰好还是至少未说明；多于一个视为达标',
  en: 'Whether exactly one or at least one is not said; more than one is taken as met',
}
const communitiesOrCounties = {
  'zh-CN': '以村（社区）还是县计未说明；按村（社区）计',
  en: 'Villages and communities or counties may be counted; villages and communities are',
}
const fullIsRead = {
  'zh-CN': '“每个”即逐个判定；文件未印期限和比较方式，按规划期末、“不少于”计',
  en: 'Each (每个): every one is judged by itself. No day and no comparison is printed: the period’s end and at least are taken',
}

const byPermanentHouseholds = {
  id: 'permanent-households',
  label: { 'zh-CN': '按常住户数', en: 'by permanent households' },
  ground: 'practice',
  reason: {
    'zh-CN': '“每百户”未说明户的口径，养老服务以实际居住的人为对象',
    en: 'The text does not say which households; elderly care is for those who live there',
  },
} as const
const byRegisteredHouseholds = {
  id: 'registered-households',
  label: { 'zh-CN': '按户籍户数', en: 'by registered households' },
  indicator: 'elderly-care-area-per-100-registered-households',
  ground: 'practice',
  reason: {
    'zh-CN': '“每百户”未说明户的口径，户籍户数为常用台账数',
    en: 'The text does not say which households; ledgers often hold the registered ones',
  },
} as const

const trainedSince = {
  'zh-CN': '自何时起累计未说明；按规划期内累计',
  en: 'Since when they are counted is not said; all since the plan began are',
}
const trainedHeads = {
  'zh-CN': '按人头还是人次、培训到何程度算数未说明；按人头、按所填',
  en: 'Whether heads or attendances count, and how much training, is not said; heads are taken, as recorded',
}
const trainedKinds = {
  'zh-CN': '四类人员能否重叠（如督导是否也计入社会工作者）未说明；各按所填',
  en: 'Whether the four kinds may overlap (a supervisor being a social worker too) is not said; each is taken as recorded',
}
const endOf2025 = {
  'zh-CN': '文件只印“2025年”，按该年最后一日计',
  en: 'The document prints the year 2025 alone; its last day is taken',
}
const endOf2025AtLeastRead = {
  'zh-CN': '文件只印“2025年”，按该年最后一日计；未印比较方式，按“不少于”计',
  en: 'The document prints the year 2025 alone; its last day is taken. The comparison is read, not printed: at least',
}
const atLeastLeads = {
  'zh-CN': '“不少于”印在四个数之前，视为管到此数；文件只印“2025年”，按该年最后一日计',
  en: 'At least is printed before the first of four figures and taken to govern this one; the year 2025 is printed alone, its last day is taken',
}

/** The requirements of 河南省“十四五”城乡社区服务体系建设规划, each with what its text leaves open. */
export const rules = [
  {
    id: 'joint-service-framework-coverage',
    title: {
      'zh-CN': '全面健全各方共同参与的社区服务体制机制',
      en: 'Framework in which all parties serve the community, across the board',
    },
    indicator: 'joint-service-framework-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面健全', class: 'must' },
    sources: [{ section: '三(六)', figure: '全面健全' }],
    doubts: [
      communitiesOrCounties,
      {
        'zh-CN': '怎样算健全未说明；按所填',
        en: 'What makes it complete is not said; taken as recorded',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'party-member-reporting-coverage',
    title: {
      'zh-CN': '全面落实在职党员到社区报到服务',
      en: 'Party members in employment report to the community and serve there, across the board',
    },
    indicator: 'party-member-reporting-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面落实', class: 'must' },
    sources: [{ section: '三(六)', figure: '全面落实' }],
    readings: [
      {
        id: 'communities',
        label: { 'zh-CN': '已落实的村（社区）占全部村（社区）', en: 'villages and communities where it is in place' },
        ground: 'text',
        reason: {
          'zh-CN': '落实的是制度机制，报到和服务都在村（社区）',
          en: 'What is put in place is a system, and members report and serve in villages and communities',
        },
      },
      {
        id: 'members',
        label: { 'zh-CN': '已报到的在职党员占全部在职党员', en: 'party members in employment who have reported' },
        indicator: 'party-members-reported-share',
        ground: 'practice',
        reason: {
          'zh-CN': '报到的是在职党员，台账常按报到率统计',
          en: 'It is members who report, and ledgers often hold the share of those who have',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '“到社区报到”是否及于村未说明；按村（社区）计的口径城乡均计',
        en: 'Whether members report to villages too is not said; the reading by communities counts both kinds',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'red-property-coverage',
    title: {
      'zh-CN': '全面开展“红色物业”创建工作',
      en: 'Work for party-led property service, across the board',
    },
    indicator: 'red-property-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面开展', class: 'must' },
    sources: [{ section: '三(六)', figure: '全面开展' }],
    readings: [
      {
        id: 'communities',
        label: { 'zh-CN': '按有物业服务的村（社区）', en: 'by villages and communities with property service' },
        ground: 'text',
        reason: {
          'zh-CN': '后句以“有物业服务的社区”为单位',
          en: 'The sentence that follows goes by communities with property service',
        },
      },
      {
        id: 'estates',
        label: { 'zh-CN': '按有物业服务的小区', en: 'by estates with property service' },
        indicator: 'red-property-coverage-of-estates',
        ground: 'practice',
        reason: {
          'zh-CN': '物业服务按小区提供，创建也多按小区认定',
          en: 'Property service is given by estate, and the work is mostly recognized by estate',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '开展创建即可还是须创建成功未说明；按开展计',
        en: 'Whether the work has to succeed is not said; being at work is taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'property-industry-party-coverage',
    title: { 'zh-CN': '物业服务行业党建全覆盖', en: 'Party building throughout the property service industry' },
    indicator: 'property-industry-party-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推进', class: 'should' },
    sources: [{ section: '三(六)', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '行业与企业并列，行业党建以何为单位未说明，无从计算',
        en: 'The industry stands beside its companies; by what the industry is counted is not said, and nothing can be computed',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'property-company-party-coverage',
    title: { 'zh-CN': '物业服务企业党建全覆盖', en: 'Party building in every property company' },
    indicator: 'property-company-party-work-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推进', class: 'should' },
    sources: [{ section: '三(六)', figure: '全覆盖' }],
    readings: [
      {
        id: 'party-work',
        label: { 'zh-CN': '党的工作覆盖', en: 'reached by party work' },
        ground: 'practice',
        reason: {
          'zh-CN': '没有党员的企业常以派党建指导员等方式计入覆盖',
          en: 'Companies without members are often counted when they have an instructor and the like',
        },
      },
      {
        id: 'party-branch',
        label: { 'zh-CN': '党的组织覆盖', en: 'with a party branch' },
        indicator: 'property-company-party-branch-coverage',
        ground: 'practice',
        reason: {
          'zh-CN': '“党建全覆盖”也可理解为每家企业单独或联合建有党组织',
          en: 'It may also mean a party branch, of its own or joint, in every company',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '企业按登记地还是服务所在地计未说明；各县按所填',
        en: 'Whether a company counts where it is registered or where it serves is not said; taken as each county records it',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'elderly-care-facility-coverage',
    title: { 'zh-CN': '基本养老服务设施全覆盖', en: 'Basic elderly-care facilities everywhere' },
    indicator: 'elderly-care-facility-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '四(八)', figure: '全覆盖' }],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        ground: 'text',
        reason: {
          'zh-CN': '本章标题为城乡社区服务供给，此句未限城市',
          en: 'The chapter is about services in urban and rural communities, and the sentence does not limit itself to towns',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        indicator: 'elderly-care-facility-coverage-of-urban-communities',
        ground: 'text',
        reason: {
          'zh-CN': '同句为“居家社区养老”，后句写街道、社区，未写乡镇和村',
          en: 'The sentence is about care at home and in communities, and the next one names streets and communities, no towns or villages',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '哪些属于“基本养老服务设施”未列出；按所填',
        en: 'Which facilities are the basic ones is not listed; taken as recorded',
      },
      {
        'zh-CN': '以村（社区）、街道还是居民住宅区计未说明；按村（社区）计，街道的综合中心、住宅区的面积另有要求',
        en: 'Villages and communities, streets or estates may be counted; villages and communities are. The centres of streets and the areas of estates have rules of their own',
      },
      ownOrNearby,
    ],
    note: atLeastIsRead,
  },
  {
    id: 'street-elderly-care-centers',
    title: {
      'zh-CN': '每个街道建有综合养老服务中心',
      en: 'A comprehensive elderly-care centre in each street',
    },
    indicator: 'comprehensive-elderly-care-centers',
    subject: streets,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 1 }],
    nature: null,
    strength: { word: '建有', class: 'must' },
    sources: [{ section: '四(八)', figure: '每个街道建有一个' }],
    doubts: [
      moreIsMet,
      {
        'zh-CN': '只写街道，乡镇不计',
        en: 'Only streets are named; towns and townships are not judged',
      },
    ],
    note: fullIsRead,
  },
  {
    id: 'community-elderly-care-venues',
    title: { 'zh-CN': '每个社区建有养老服务场所', en: 'An elderly-care venue in each community' },
    indicator: 'elderly-care-venues',
    subject: { level: 'community' },
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 1 }],
    nature: null,
    strength: { word: '建有', class: 'must' },
    sources: [{ section: '四(八)', figure: '每个社区建有一处' }],
    readings: [
      {
        id: 'all-communities',
        label: { 'zh-CN': '全部村（社区）', en: 'all villages and communities' },
        ground: 'text',
        reason: {
          'zh-CN': '规划名称和本章标题均为“城乡社区”',
          en: 'The title of the plan and that of the chapter have urban and rural communities',
        },
      },
      {
        id: 'urban-communities',
        label: { 'zh-CN': '城市社区', en: 'urban communities' },
        subject: urbanCommunities,
        ground: 'text',
        reason: {
          'zh-CN': '此处写“社区”，与街道并列；他处写“村（社区）”',
          en: 'Here the text says communities, beside streets; elsewhere villages and communities',
        },
      },
    ],
    doubts: [moreIsMet, ownOrNearby],
    note: fullIsRead,
  },
  {
    id: 'new-estate-elderly-care-area',
    title: {
      'zh-CN': '新建居民住宅区每百户配建社区养老服务设施面积',
      en: 'New residential estate: elderly-care facility area per 100 households',
    },
    indicator: 'elderly-care-area-per-100-housing-units',
    subject: newEstates,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 30 }],
    nature: null,
    strength: { word: '配建移交', class: 'must' },
    sources: [{ section: '四(八)', figure: '每百户30平方米' }],
    readings: [
      {
        id: 'housing-units',
        label: { 'zh-CN': '按住房套数', en: 'by housing units' },
        ground: 'practice',
        default: true,
        reason: {
          'zh-CN': '“配建移交”发生在建成之时，入住前只有套数，规划条件按套数核定',
          en: 'The space is built along and handed over; before people move in there are only units, and planning conditions go by them',
        },
      },
      { ...byPermanentHouseholds, indicator: 'elderly-care-area-per-100-households' },
      byRegisteredHouseholds,
    ],
    doubts: [
      whichEstateIsNew,
      whichArea,
      {
        'zh-CN': '须已移交还是建成即可、移交给谁未说明；按所填面积',
        en: 'Whether it has to be handed over already, and to whom, is not said; the area is taken as recorded',
      },
      {
        'zh-CN': '是否含农村新建居住区未说明；均计',
        en: 'Whether new rural estates are meant is not said; all are judged',
      },
    ],
    note: {
      'zh-CN': '是养老服务设施，不是社区综合服务设施；文件未印比较方式，按“不少于”计',
      en: 'Elderly-care facilities, not the comprehensive service facility. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'existing-estate-elderly-care-area',
    title: {
      'zh-CN': '老旧城区、已建成居民住宅区每百户补齐社区养老服务设施面积',
      en: 'Old quarters and existing estates: elderly-care facility area per 100 households',
    },
    indicator: 'elderly-care-area-per-100-households',
    subject: existingEstates,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 20 }],
    nature: null,
    strength: { word: '补齐', class: 'must' },
    sources: [{ section: '四(八)', figure: '每百户20平方米' }],
    readings: [
      byPermanentHouseholds,
      byRegisteredHouseholds,
      {
        id: 'housing-units',
        label: { 'zh-CN': '按住房套数', en: 'by housing units' },
        indicator: 'elderly-care-area-per-100-housing-units',
        ground: 'practice',
        reason: {
          'zh-CN': '住宅区配套按套数核定为常例',
          en: 'What belongs to an estate is usually assessed by its units',
        },
      },
    ],
    doubts: [
      {
        'zh-CN': '“老旧城区”的范围未说明；其中的住宅区按已建成的计',
        en: 'What an old quarter takes in is not said; its estates are taken as existing ones',
      },
      {
        'zh-CN': '逐个住宅区补齐还是成片合并补齐未说明；逐个计。合并计算会把同片的新建住宅区一并判定，故不列为口径',
        en: 'Whether each estate by itself or several together is not said; each is judged. Taken together, new estates among them would be judged too, so that is no reading here',
      },
      whichEstateIsNew,
      whichArea,
    ],
    note: {
      'zh-CN': '“补齐”未写期限，按规划期末到期；文件未印比较方式，按“不少于”计',
      en: 'No day is printed: the period’s end. The comparison is read, not printed: at least',
    },
  },
  {
    id: 'elderly-care-circle-coverage',
    title: {
      'zh-CN': '城市社区“一刻钟居家养老服务圈”',
      en: '15-minute circles of elderly care at home in urban communities',
    },
    indicator: 'elderly-care-circle-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'period',
        value: null,
        suffices: 100,
        reason: {
          'zh-CN': '“推动构建”未印覆盖多少；达到 100% 则必然达标',
          en: '推动构建 (push the building of) prints no share; 100 % proves it met',
        },
      },
    ],
    nature: null,
    strength: { word: '推动构建', class: 'should' },
    sources: [{ section: '四(八)', figure: '一刻钟' }],
    doubts: [
      {
        'zh-CN': '若承句首“支持”，则为“可”',
        en: 'May, if 支持 (support) at the head of the sentence governs it too',
      },
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
    id: 'life-circle-coverage',
    title: { 'zh-CN': '城市社区“一刻钟便民生活圈”', en: '15-minute convenience circles of urban communities' },
    indicator: 'life-circle-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面推进', class: 'should' },
    sources: [
      { section: '四(九)', figure: '一刻钟' },
      { section: '四(九)', figure: '全面推进' },
    ],
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
    id: 'basic-property-service-coverage',
    title: { 'zh-CN': '无物业小区物业服务兜底', en: 'Basic property service for estates without any' },
    indicator: 'basic-property-service-coverage',
    subject: province,
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
    id: 'legal-services-coverage',
    title: { 'zh-CN': '法律服务村（社区）全覆盖', en: 'Legal services in every village and community' },
    indicator: 'legal-services-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '推动', class: 'should' },
    sources: [{ section: '四(十)', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '所列三类须齐备还是有其一未说明；按所填',
        en: 'Whether all three kinds that are named are needed, or any of them, is not said; taken as recorded',
      },
      {
        'zh-CN': '所列为普法宣传、法律援助、公证，以“等”收尾，未列人民调解',
        en: 'Legal education, legal aid and notary services are named and the list is left open; mediation is not named',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'new-community-commercial-and-service-area',
    title: {
      'zh-CN': '新建社区商业和综合服务设施面积达标',
      en: 'New community: area of commercial and service facilities up to standard',
    },
    indicator: 'new-community-commercial-and-service-area',
    subject: newCommunities,
    op: 'atLeast',
    milestones: [
      {
        by: null,
        basis: 'standing',
        value: null,
        reason: {
          'zh-CN': '“面积达标”未印标准的数字、名称和编号',
          en: 'The area shall reach a standard; neither its figure nor its name or number is printed',
        },
      },
    ],
    nature: null,
    strength: { word: '确保', class: 'must' },
    sources: [{ section: '五(十一)', figure: '达标' }],
    doubts: [
      {
        'zh-CN': '按绝对面积、占总建筑面积比例还是每百户面积计未说明；不以他处数字代替',
        en: 'Whether by area, share of the total floor area or area per 100 households is not said; no figure from elsewhere stands in',
      },
      {
        'zh-CN': '商业与综合服务设施合计还是分别达标未说明',
        en: 'Whether commercial and service facilities count together or each by itself is not said',
      },
      whichIsNew,
      {
        'zh-CN': '是否含农村新建社区未说明；城乡均计',
        en: 'Whether new rural communities are meant is not said; both kinds are judged',
      },
    ],
    note: atLeastIsRead,
  },
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
    sources: [
      { section: '五(十一)', figure: '全覆盖' },
      { section: '五(十一)', figure: '2025年', by: '2025-12-31' },
    ],
    doubts: [
      {
        'zh-CN': '“覆盖”指自有设施还是可就近使用，未说明；按所填',
        en: 'Covered may mean by a facility of its own or by one within reach; taken as recorded',
      },
    ],
    note: endOf2025AtLeastRead,
  },
  {
    id: 'one-stop-service-coverage',
    title: { 'zh-CN': '全面推行“一窗”受理和“一站”办理', en: 'One window, one stop across the board' },
    indicator: 'one-stop-service-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: null, suffices: 100, reason: entire }],
    nature: null,
    strength: { word: '全面推行', class: 'must' },
    sources: [{ section: '五(十二)', figure: '全面推行' }],
    doubts: [
      {
        'zh-CN': '两者须兼有还是有其一未说明；按兼有计',
        en: 'Whether both or either is needed is not said; both are taken',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'agency-services-coverage',
    title: {
      'zh-CN': '政务代办服务村（社区）全覆盖',
      en: 'Government services by proxy in every village and community',
    },
    indicator: 'agency-services-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '五(十二)', figure: '全覆盖' }],
    note: atLeastIsRead,
  },
  {
    id: 'satisfaction-survey-coverage',
    title: {
      'zh-CN': '社区服务满意度调查村（社区）全覆盖',
      en: 'Every village and community holds a satisfaction survey',
    },
    indicator: 'satisfaction-survey-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: null, basis: 'period', value: 100, reason: full }],
    nature: null,
    strength: { word: '实现', class: 'must' },
    sources: [{ section: '五(十二)', figure: '全覆盖' }],
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
    id: 'facility-opening-hours',
    title: { 'zh-CN': '社区服务设施每天开放和服务时间', en: 'Opening hours of service facilities a day' },
    indicator: 'opening-hours-every-day',
    subject: { level: 'community' },
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
          'zh-CN': '文件写“每天”，前无“一般”，不容例外',
          en: 'The document says every day, without generally (一般), and so allows no exception',
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
      {
        'zh-CN': '开放时间和服务时间是一个数还是两个数未说明；按一个计',
        en: 'Opening and service may be one time or two; one is taken',
      },
      {
        'zh-CN':
          '是否及于村未说明；规划和本章均为城乡社区，城乡均计。逐个判定，村计与不计不影响社区的结论，故不列为口径',
        en: 'Whether villages are meant is not said. The plan and the chapter are about urban and rural communities, and both kinds are judged; each by itself, so that the verdict on a community does not depend on it, and it is no reading here',
      },
      {
        'zh-CN': '冬夏时间不同时以何为准未说明；以较短的一季为准',
        en: 'Nothing is said of seasons; the worse season decides',
      },
    ],
    note: {
      'zh-CN': '“不少于”前无“应”“一般”等字，力度按所印的词定',
      en: 'No shall (应) and no generally (一般) stands before at least; the strength is that of the printed words',
    },
  },
  {
    id: 'online-service-hours',
    title: {
      'zh-CN': '群众关切事项24小时线上服务',
      en: 'Online service round the clock for what residents care about most',
    },
    indicator: 'online-service-hours',
    subject: { level: 'community' },
    op: 'atLeast',
    milestones: [{ by: null, basis: 'standing', value: 24 }],
    nature: null,
    strength: { word: '应', class: 'must' },
    sources: [{ section: '五(十二)', figure: '24小时' }],
    doubts: [
      {
        'zh-CN': '“群众关切事项”未列目录；由谁提供（社区或上级平台）未说明',
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
    sources: [{ section: '七(十五)', figure: '全面落实' }],
    doubts: [
      {
        'zh-CN': '以村（社区）、成员人数还是县计未说明；按村（社区）计',
        en: 'Villages and communities, members or counties may be counted; villages and communities are',
      },
    ],
    note: atLeastIsRead,
  },
  {
    id: 'social-work-leaders-trained',
    title: { 'zh-CN': '培养培训社会工作领军人才', en: 'Leading social workers trained' },
    indicator: 'social-work-leaders-trained',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '七(十七)', figure: '100名' }],
    doubts: [trainedSince, trainedHeads, trainedKinds],
    note: endOf2025,
  },
  {
    id: 'social-work-supervisors-trained',
    title: { 'zh-CN': '培养培训社会工作专业督导', en: 'Social work supervisors trained' },
    indicator: 'social-work-supervisors-trained',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 1000 }],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '七(十七)', figure: '1000名' }],
    doubts: [trainedSince, trainedHeads, trainedKinds],
    note: atLeastLeads,
  },
  {
    id: 'social-work-managers-trained',
    title: { 'zh-CN': '培养培训社会工作管理者', en: 'Social work managers trained' },
    indicator: 'social-work-managers-trained',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 10000 }],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '七(十七)', figure: '10000名' }],
    doubts: [trainedSince, trainedHeads, trainedKinds],
    note: atLeastLeads,
  },
  {
    id: 'social-workers-trained',
    title: { 'zh-CN': '培养培训社会工作者', en: 'Social workers trained' },
    indicator: 'social-workers-trained',
    subject: province,
    op: 'atLeast',
    milestones: [
      {
        by: '2025-12-31',
        basis: 'printed',
        value: 100000,
        reason: { 'zh-CN': '印作“10万名”，以人计', en: 'Printed as 10万 (100,000), counted in people' },
      },
    ],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '七(十七)', figure: '10万名' }],
    doubts: [
      trainedSince,
      trainedHeads,
      trainedKinds,
      {
        'zh-CN': '是否须持证、是否限于社区社会工作者未说明；按所填',
        en: 'Whether they need a certificate, or work in communities, is not said; taken as recorded',
      },
    ],
    note: atLeastLeads,
  },
  {
    id: 'social-work-station-coverage',
    title: { 'zh-CN': '乡镇（街道）社会工作站全覆盖', en: 'A social work station in every town and street' },
    indicator: 'social-work-station-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '七(十七)', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '能否几个乡镇（街道）共用一站未说明；按所填',
        en: 'Whether several towns may share a station is not said; taken as recorded',
      },
      {
        'zh-CN': '“力争”是否也管“实现”以后各项未说明；视为同样管到',
        en: 'Whether 力争 (strive) governs what follows 实现 (achieve) too is not said; it is taken to',
      },
    ],
    note: endOf2025AtLeastRead,
  },
  {
    id: 'social-work-service-coverage',
    title: { 'zh-CN': '村（社区）社会工作服务全覆盖', en: 'Social work services in every village and community' },
    indicator: 'social-work-service-coverage',
    subject: province,
    op: 'atLeast',
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100, reason: full }],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '七(十七)', figure: '全覆盖' }],
    doubts: [
      {
        'zh-CN': '须驻有社会工作者，还是由乡镇（街道）社会工作站提供服务即可，未说明；按所填',
        en: 'Whether a social worker on the spot is needed, or services from the station of the town are enough, is not said; taken as recorded',
      },
      {
        'zh-CN': '“力争”是否也管“实现”以后各项未说明；视为同样管到',
        en: 'Whether 力争 (strive) governs what follows 实现 (achieve) too is not said; it is taken to',
      },
    ],
    note: endOf2025AtLeastRead,
  },
  {
    id: 'social-work-service-coverage-of-key-fields',
    title: { 'zh-CN': '重点领域社会工作服务基本覆盖', en: 'Social work services nearly throughout the key fields' },
    indicator: 'social-work-service-coverage-of-key-fields',
    subject: province,
    op: 'atLeast',
    milestones: [
      {
        by: '2025-12-31',
        basis: 'printed',
        value: null,
        reason: {
          'zh-CN': '“基本覆盖”未印比例',
          en: '基本 (nearly) covered prints no share',
        },
      },
    ],
    nature: null,
    strength: { word: '力争', class: 'should' },
    sources: [{ section: '七(十七)', figure: '基本覆盖' }],
    doubts: [
      {
        'zh-CN': '重点领域是哪些、以何为单位计未列出，无从计算',
        en: 'The key fields and what is counted in them are not listed; nothing can be computed',
      },
    ],
    note: endOf2025AtLeastRead,
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
    sources: [{ section: '八(十九)', figure: '年度' }],
    doubts: [
      {
        'zh-CN': '哪一级民政部门制定未说明，按省级计；自印发当年（2022年）起算',
        en: 'Civil affairs of which level makes it is not said; the province is taken, from the year of signing, 2022, on',
      },
      {
        'zh-CN': '“年度”是否也管工作台账未说明；按清单、台账每年均须有计',
        en: 'Whether annual governs the ledger too is not said; both are wanted every year',
      },
    ],
    note: yesIsRead,
  },
  // the pattern keeps every id a literal, so that `definePlan` knows them all
] satisfies readonly Rule<`${string}-${string}`, IndicatorId>[]
