import type { Context } from './io'

/** Thrown where whoever runs the command has asked it to stop. */
export class Interrupted extends Error {}

/** Lets the system tell what it has to tell before anybody goes on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Does what may take long, and stops when somebody presses Ctrl-C. Only reading is stopped so: what does not wait for anything
 * would not hear of it, and is better ended by the system.
 *
 * @param context the streams of the process
 * @param work is given a signal, and throws its reason
 * @throws Interrupted
 */
export async function interruptible<Made>(
  { io }: Context,
  work: (signal: AbortSignal | undefined) => Promise<Made>,
): Promise<Made> {
  const controller = new AbortController()
  const release = io.onInterrupt?.(() => controller.abort(new Interrupted()))
  if (!release) return work(undefined)
  try {
    const made = await work(controller.signal)
    await turn()
    controller.signal.throwIfAborted()
    return made
  } finally {
    release()
  }
}
