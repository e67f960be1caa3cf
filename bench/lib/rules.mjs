// The checks that both sides make: the rules per community of Hengshui and Qiannan that can be stated as plain arithmetic,
// each reading of a rule as a check of its own. Left out: opening hours, which are timetables, and rules on a whole region.

/** `value` of a place, or per hundred of `per`, is at least `least`, on places that `subject` names. */
const check = (rule, reading, subject, [value, per], least) => ({ rule, reading, subject, value, per, least })

const every = {}
const urban = { kind: 'urban' }
const rural = { kind: 'rural' }
const newUrban = { kind: 'urban', yes: 'newlyBuilt' }
const relocation = { yes: 'relocation' }

/** By permanent households, by registered ones, by housing units. */
const byHouseholds = (rule, subject, least) =>
  [
    ['permanent-households', 'households'],
    ['registered-households', 'registeredHouseholds'],
    ['housing-units', 'housingUnits'],
  ].map(([reading, per]) => check(rule, reading, subject, ['facilityArea', per], least))

const hengshui = [
  check('disaster-information-officers', undefined, every, ['disasterInformationOfficers'], 1),
  check(
    'urban-commercial-and-service-area-share',
    undefined,
    newUrban,
    ['commercialAndServiceArea', 'totalFloorArea'],
    10,
  ),
  ...byHouseholds('urban-facility-area-per-100-households', newUrban, 30),
  check('new-urban-community-facility-area', 'new-communities', newUrban, ['facilityArea'], 600),
  check(
    'new-urban-community-facility-area',
    'new-facilities',
    { kind: 'urban', yes: 'facilityNewlyBuilt' },
    ['facilityArea'],
    600,
  ),
  check('special-matters-online-service-hours', undefined, every, ['specialMattersOnlineServiceHours'], 24),
]

const qiannan = [
  check('urban-community-organizations', 'each-community', urban, ['communityOrganizations'], 10),
  check('rural-community-organizations', 'each-community', rural, ['communityOrganizations'], 5),
  check('legally-informed-residents', 'villages', rural, ['legallyInformedResidents'], 10),
  check('legally-informed-residents', 'all-communities', every, ['legallyInformedResidents'], 10),
  check('urban-service-station-area', 'station', urban, ['convenienceStationArea'], 800),
  check('urban-service-station-area', 'facility', urban, ['facilityArea'], 800),
  check('village-service-station-area', 'station', rural, ['convenienceStationArea'], 200),
  check('village-service-station-area', 'facility', rural, ['facilityArea'], 200),
  ...byHouseholds('relocation-facility-area-per-100-households', relocation, 31.2),
  check('registered-volunteer-teams', 'all-communities', every, ['registeredVolunteerTeams'], 1),
  check('registered-volunteer-teams', 'urban-communities', urban, ['registeredVolunteerTeams'], 1),
]

/** The day that everything is judged on: the end of both plans' periods. */
export const DAY = '2025-12-31'

/** Each plan with its checks; the same made-up figures stand in either's region. */
export const SETS = [
  { id: 'hengshui-2021', prefix: '1311', checks: hengshui },
  { id: 'qiannan-2021', prefix: '5227', checks: qiannan },
]

/** How a check is called in what is printed. */
export const nameOf = ({ rule, reading }) => (reading === undefined ? rule : `${rule}/${reading}`)

/** Ids of the rules that checks belong to, each once. */
export const rulesOf = (checks) => [...new Set(checks.map(({ rule }) => rule))]
