// What one would write by hand: one pass over the records, doubles, counts only.
import { zero } from '../lib/oracle.mjs'

function count(counts, value, least) {
  if (value === null) counts.unknown++
  else if (value >= least) counts.met++
  else counts.unmet++
}

const share = (value, per) => (value === null || per === null ? null : (value / per) * 100)

/** The checks of Hengshui. */
export function hengshui(records) {
  const [officers, commercial, permanent, registered, units, newArea, newFacility, hours] = Array.from(
    { length: 8 },
    zero,
  )
  const ofNew = [commercial, permanent, registered, units, newArea]
  for (const r of records) {
    count(officers, r.disasterInformationOfficers, 1)
    count(hours, r.specialMattersOnlineServiceHours, 24)
    if (r.kind !== 'urban') {
      for (const counts of ofNew) counts.inapplicable++
      newFacility.inapplicable++
      continue
    }
    if (r.newlyBuilt === null) for (const counts of ofNew) counts.unknown++
    else if (!r.newlyBuilt) for (const counts of ofNew) counts.inapplicable++
    else {
      count(commercial, share(r.commercialAndServiceArea, r.totalFloorArea), 10)
      count(permanent, share(r.facilityArea, r.households), 30)
      count(registered, share(r.facilityArea, r.registeredHouseholds), 30)
      count(units, share(r.facilityArea, r.housingUnits), 30)
      count(newArea, r.facilityArea, 600)
    }
    if (r.facilityNewlyBuilt === null) newFacility.unknown++
    else if (!r.facilityNewlyBuilt) newFacility.inapplicable++
    else count(newFacility, r.facilityArea, 600)
  }
  return [officers, commercial, permanent, registered, units, newArea, newFacility, hours]
}

/** The checks of Qiannan. */
export function qiannan(records) {
  const counts = Array.from({ length: 13 }, zero)
  const [urbanBodies, ruralBodies, lawRural, law, urbanStation, urbanFacility, ruralStation, ruralFacility] = counts
  const [permanent, registered, units, teams, urbanTeams] = counts.slice(8)
  for (const r of records) {
    count(law, r.legallyInformedResidents, 10)
    count(teams, r.registeredVolunteerTeams, 1)
    if (r.kind === 'urban') {
      count(urbanBodies, r.communityOrganizations, 10)
      count(urbanStation, r.convenienceStationArea, 800)
      count(urbanFacility, r.facilityArea, 800)
      count(urbanTeams, r.registeredVolunteerTeams, 1)
      ruralBodies.inapplicable++
      lawRural.inapplicable++
      ruralStation.inapplicable++
      ruralFacility.inapplicable++
    } else {
      count(ruralBodies, r.communityOrganizations, 5)
      count(lawRural, r.legallyInformedResidents, 10)
      count(ruralStation, r.convenienceStationArea, 200)
      count(ruralFacility, r.facilityArea, 200)
      urbanBodies.inapplicable++
      urbanStation.inapplicable++
      urbanFacility.inapplicable++
      urbanTeams.inapplicable++
    }
    if (r.relocation === null) {
      permanent.unknown++
      registered.unknown++
      units.unknown++
    } else if (!r.relocation) {
      permanent.inapplicable++
      registered.inapplicable++
      units.inapplicable++
    } else {
      count(permanent, share(r.facilityArea, r.households), 31.2)
      count(registered, share(r.facilityArea, r.registeredHouseholds), 31.2)
      count(units, share(r.facilityArea, r.housingUnits), 31.2)
    }
  }
  return counts
}

/** By the id of the plan. */
export const byHand = { 'hengshui-2021': hengshui, 'qiannan-2021': qiannan }
