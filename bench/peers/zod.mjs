// zod for the shape of each record, and a Set for codes that stand twice. No rule.
import * as z from 'zod'

const flag = z.boolean().nullable()
const figure = z.number().nullable()

const record = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['urban', 'rural']),
  newlyBuilt: flag,
  facilityNewlyBuilt: flag,
  relocation: flag,
  households: figure,
  registeredHouseholds: figure,
  housingUnits: figure,
  facilityArea: figure,
  commercialAndServiceArea: figure,
  totalFloorArea: figure,
  disasterInformationOfficers: figure,
  specialMattersOnlineServiceHours: figure,
  communityOrganizations: figure,
  legallyInformedResidents: figure,
  convenienceStationArea: figure,
  registeredVolunteerTeams: figure,
})

/** How many records have keys that are not known, and how many codes stand twice. */
export function byZod(records) {
  const codes = new Set()
  const found = { unknownKeys: 0, duplicates: 0 }
  for (const one of records) {
    const parsed = record.safeParse(one)
    if (!parsed.success) {
      if (parsed.error.issues.some(({ code }) => code === 'unrecognized_keys')) found.unknownKeys++
      continue
    }
    if (codes.has(parsed.data.code)) found.duplicates++
    codes.add(parsed.data.code)
  }
  return found
}
