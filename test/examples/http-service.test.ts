import type { AddressInfo } from 'node:net'
import { shanxi2021 } from 'shequ/plans/shanxi-2021'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { communityService } from '../../examples/http-service'

const server = communityService(shanxi2021, '2025-12-31')
let address = ''

beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/communities`
        resolve()
      })
    }),
)
afterAll(() => {
  server.close()
})

interface Told {
  readonly problems: readonly { readonly field: string; readonly message: { readonly en: string } }[]
  readonly notices: readonly { readonly rule: string; readonly message: { readonly en: string } }[]
  readonly open: readonly { readonly rule: string; readonly missing: readonly string[] }[]
  readonly error?: string
}

async function post(body: unknown): Promise<readonly [number, Told]> {
  const response = await fetch(address, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return [response.status, (await response.json()) as Told]
}

it('takes a record that is below a target, and says by how much', async () => {
  const [status, told] = await post({ kind: 'urban', newlyBuilt: true, facilityArea: 450, households: 1820 })
  expect([status, told.problems]).toEqual([201, []])
  expect(told.notices.map(({ message }) => message.en)).toEqual([
    // 1,820 households want 546 m²
    expect.stringContaining('short by 96 m²'),
    'unmet: 450 m², required at least 500 m²; short by 50 m²',
  ])
  expect(told.open.find(({ rule }) => rule === 'facility-opening-hours')?.missing).toEqual(['openingHours'])
})

it('says nothing of what complies', async () => {
  const [status, told] = await post({ kind: 'urban', newlyBuilt: true, facilityArea: 546, households: 1820 })
  expect([status, told.notices]).toEqual([201, []])
})

it('refuses what is wrong, and names the field', async () => {
  const [status, told] = await post({ kind: 'urban', facilityArea: -1, households: '12,3' })
  expect(status).toBe(422)
  expect(told.problems.map(({ field }) => field).sort()).toEqual(['facilityArea', 'households'])
})

it.each([
  ['not JSON', '{', 400],
  ['no record', '3', 400],
  ['too long', ' '.repeat(100_001), 413],
])('answers what is %s', async (_, body, status) => {
  expect((await post(body))[0]).toBe(status)
})

it('answers what is asked elsewhere', async () => {
  expect((await fetch(address)).status).toBe(404)
})
