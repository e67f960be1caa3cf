import type { Config } from './config'

/**
 * Gives a configuration back as it is: for completion and checks in `shequ.config.mjs`.
 *
 * @param config what a run is
 * @example
 * export default defineConfig({ plan: 'shanxi', inputs: 'communities.csv', day: '2025-12-31', failOn: 'error' })
 */
export function defineConfig(config: Config): Config {
  return config
}
