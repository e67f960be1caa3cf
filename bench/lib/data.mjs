// Made-up communities with a realistic spread. Seeded: every run has the same figures.

/** How many there are in China, rounded up. */
export const PLACES = 650_000

const BLANK = 0.01
const TOWNS_A_COUNTY = 999
const PLACES_A_TOWN = 40

/** 0 or more and less than 1. */
function seeded(seed) {
  let state = seed
  return () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0), state / 4294967296)
}

const inHundredths = (value) => Math.round(value * 100) / 100

/** A code of twelve digits: county, town, and a number that tells residents' from villagers' committees. */
function codeOf(prefix, index, kind) {
  const town = Math.floor(index / PLACES_A_TOWN)
  const last = (index % PLACES_A_TOWN) + (kind === 'urban' ? 1 : 201)
  const pad = (value, width) => String(value).padStart(width, '0')
  return `${prefix}${pad(1 + Math.floor(town / TOWNS_A_COUNTY), 2)}${pad(1 + (town % TOWNS_A_COUNTY), 3)}${pad(last, 3)}`
}

/**
 * Records of communities.
 *
 * @param count how many
 * @param prefix the first four digits of their codes
 * @param tied the share of figures that lie exactly on a threshold, 0 to 1
 */
export function recordsOf(count, prefix, tied = 0.02) {
  const random = seeded(20211231)
  const orBlank = (value) => (random() < BLANK ? null : value)
  const on = (thresholds, value) => (random() < tied ? thresholds[Math.floor(random() * thresholds.length)] : value)
  return Array.from({ length: count }, (_, index) => {
    const kind = random() < 0.4 ? 'urban' : 'rural'
    const households = 500 + Math.floor(random() * 3000)
    const registered = Math.floor(households * (0.85 + random() * 0.25))
    const units = Math.floor(households * (0.9 + random() * 0.3))
    const floor = inHundredths(9000 + random() * 20_000)
    const area = inHundredths(households * (0.2 + random() * 0.32))
    const perHundred = [households, registered, units].flatMap((base) => [base * 0.3, base * 0.312].map(inHundredths))
    return {
      code: codeOf(prefix, index, kind),
      name: `第${index + 1}社区`,
      kind,
      newlyBuilt: orBlank(random() < 0.5),
      facilityNewlyBuilt: orBlank(random() < 0.5),
      relocation: orBlank(random() < 0.3),
      households: orBlank(households),
      registeredHouseholds: orBlank(registered),
      housingUnits: orBlank(units),
      facilityArea: orBlank(on([...perHundred, 200, 600, 800], area)),
      commercialAndServiceArea: orBlank(on([inHundredths(floor / 10)], inHundredths(floor * (0.06 + random() * 0.1)))),
      totalFloorArea: orBlank(floor),
      disasterInformationOfficers: orBlank(random() < 0.4 ? 0 : 1 + Math.floor(random() * 3)),
      specialMattersOnlineServiceHours: orBlank(random() < 0.6 ? 24 : 8),
      communityOrganizations: orBlank(on([5, 10], Math.floor(random() * 16))),
      legallyInformedResidents: orBlank(on([10], Math.floor(random() * 24))),
      convenienceStationArea: orBlank(on([200, 800], inHundredths(80 + random() * (kind === 'urban' ? 1500 : 400)))),
      registeredVolunteerTeams: orBlank(random() < 0.4 ? 0 : 1 + Math.floor(random() * 3)),
    }
  })
}
