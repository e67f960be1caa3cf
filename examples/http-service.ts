// An HTTP service that checks a community record when it is posted.
//   npx tsx examples/http-service.ts 8080 2025-12-31
//   curl -d '{"kind":"urban","newlyBuilt":true,"facilityArea":450}' localhost:8080/communities
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pathToFileURL } from 'node:url'
import { recordChecker, type PlaceRecord, type Plan, type RecordResult } from 'shequ'
import { shanxi2021 } from 'shequ/plans/shanxi-2021'

const MOST = 100_000

/** The body of a request; undefined where it is longer than a record can be. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > MOST) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

/** What the client is told: the field of each problem, what is short of a target, and what is still to be filled in. */
function told({ problems, notices, open }: RecordResult): object {
  return {
    problems: problems.map(({ code, location, message }) => ({ code, field: location.column, message })),
    notices: notices.map(({ rule, due, gap, message }) => ({ rule: rule.id, due, gap, message: message.text })),
    open: open.map(({ rule, missing }) => ({ rule: rule.id, missing })),
  }
}

/** JSON as a value; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A status and what goes with it. */
type Reply = readonly [status: number, body: object]

async function reply(request: IncomingMessage, checkRecord: (record: PlaceRecord) => RecordResult): Promise<Reply> {
  if (request.method !== 'POST' || request.url !== '/communities') return [404, { error: 'not-found' }]
  const body = await bodyOf(request)
  if (body === undefined) return [413, { error: 'too-long' }]
  const record = parsed(body)
  if (typeof record !== 'object' || record === null) return [400, { error: 'no-record' }]
  // whatever else it holds, the check tells
  const result = checkRecord(record as PlaceRecord)
  // here a real service would store the record
  return [result.ok ? 201 : 422, told(result)]
}

/**
 * A service that answers `POST /communities`. A record that is wrong is refused (422); one below a target is taken (201)
 * and answered with a notice: whether it complies is not what decides whether it may be recorded.
 */
export function communityService(plan: Plan, day: string): Server {
  const checkRecord = recordChecker(plan, { day })
  return createServer((request, response) => {
    reply(request, checkRecord)
      .catch((): Reply => [500, { error: 'unexpected' }])
      .then(([status, body]) => answer(response, status, body), console.error)
  })
}

const [, script, port = '8080', day = '2025-12-31'] = process.argv
if (script !== undefined && import.meta.url === pathToFileURL(script).href)
  communityService(shanxi2021, day).listen(Number(port), () => console.log(`http://localhost:${port}/communities`))
