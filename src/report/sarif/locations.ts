import type { ArtifactLocation, Location as SarifLocation, LogicalLocation, PhysicalLocation } from 'sarif'
import type { Location } from '../../values/problem'
import { fileUri } from '../path'
import { inert } from '../text/line'

/** The folder where the command ran: what relative paths stand on. */
const ROOT = '%SRCROOT%'

/** A file as SARIF names it. */
export function artifactLocation(file: string): ArtifactLocation {
  const { uri, isAbsolute } = fileUri(file)
  return isAbsolute ? { uri } : { uri, uriBaseId: ROOT }
}

/** Where in a file something stands. A row of a sheet is no line of a text. */
export function physicalLocation({ file, sheet, row }: Location): PhysicalLocation | undefined {
  if (file === undefined) return undefined
  const line = sheet === undefined && row !== undefined ? { region: { startLine: row } } : {}
  return { artifactLocation: artifactLocation(file), ...line }
}

/** A place of the data, as far as it is known. */
export interface About {
  readonly place?: string | undefined
  readonly name?: string | undefined
  readonly level?: string | undefined
}

function logicalLocations({ sheet, row, column, path }: Location, { place, name, level }: About): LogicalLocation[] {
  const inside = [sheet, row === undefined ? undefined : String(row), column].filter((part) => part !== undefined)
  const within = sheet === undefined ? path : inside.join('!')
  return [
    ...(place === undefined
      ? []
      : [{ name: inert(name ?? place), fullyQualifiedName: inert(place), kind: level ?? 'place' }]),
    ...(within === undefined
      ? []
      : [{ fullyQualifiedName: inert(within), kind: sheet === undefined ? 'path' : 'row' }]),
  ]
}

/**
 * Where something stands, in the file and among the places.
 *
 * @param location where in the input
 * @param about the place concerned
 * @param fallback the file that stands for the whole data: readers show nothing of a result that is nowhere
 */
export function locationsOf(location: Location, about: About, fallback?: string): SarifLocation[] {
  const whole = fallback === undefined ? undefined : physicalLocation({ file: fallback })
  const physical = physicalLocation(location) ?? whole
  const logical = logicalLocations(location, about)
  if (!physical && logical.length === 0) return []
  return [
    {
      ...(physical ? { physicalLocation: physical } : {}),
      ...(logical.length === 0 ? {} : { logicalLocations: logical }),
    },
  ]
}
