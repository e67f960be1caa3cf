import type { Plan } from '../plan/plan'

/** The plans of the library by id. Each is a chunk of its own: who checks against one does not load the others. */
const LIBRARY: Readonly<Record<string, () => Promise<Plan>>> = {
  'shanxi-2021': async () => (await import('../plans/shanxi-2021')).shanxi2021,
  'hengshui-2021': async () => (await import('../plans/hengshui-2021')).hengshui2021,
  'henan-2021': async () => (await import('../plans/henan-2021')).henan2021,
  'liaoyuan-xian-2021': async () => (await import('../plans/liaoyuan-xian-2021')).liaoyuanXian2021,
  'qiannan-2021': async () => (await import('../plans/qiannan-2021')).qiannan2021,
}

/** The ids of the plans of the library. */
export const LIBRARY_IDS: readonly string[] = Object.keys(LIBRARY)

/**
 * The plans of the library that have one of these ids.
 *
 * @param ids in the order in which the plans are wanted; what the library does not have is left out
 */
export function plansNamed(ids: readonly string[]): Promise<readonly Plan[]> {
  return Promise.all(ids.flatMap((id) => (Object.hasOwn(LIBRARY, id) ? [(LIBRARY[id] as () => Promise<Plan>)()] : [])))
}

/** Every plan of the library. */
export function wholeLibrary(): Promise<readonly Plan[]> {
  return plansNamed(LIBRARY_IDS)
}

/** The plans of the library that some plans stand on, and those that these stand on in turn. */
export async function parentsOf(plans: readonly Plan[]): Promise<readonly Plan[]> {
  const found = new Map<string, Plan>()
  let asked = plans
  while (asked.length > 0) {
    const ids = new Set(asked.flatMap(({ parents }) => parents.map(({ id }) => id)))
    asked = await plansNamed([...ids].filter((id) => !found.has(id)))
    for (const plan of asked) found.set(plan.id, plan)
  }
  return [...found.values()]
}
