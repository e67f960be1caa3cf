import { parseJson } from '../read/json-value'
import { Failure } from './failure'
import { textOf } from './file-text'
import { RUN_WORDS } from './words'

/** What a YAML file holds; its parser is a chunk of its own, loaded only when there is one. */
async function yamlOf(path: string): Promise<unknown> {
  const { parseYaml } = await import('./yaml-value')
  const yaml = parseYaml(await textOf(path))
  if (!yaml.ok) throw new Failure(RUN_WORDS.notYaml(path, yaml), 'input')
  return yaml.value
}

/**
 * What a plan file holds, whether a plan or not.
 *
 * @param path a .json, .yaml or .yml file
 * @throws Failure where the file cannot be read, or is no JSON or YAML
 */
export async function planValueOf(path: string): Promise<unknown> {
  if (/\.ya?ml$/i.test(path)) return yamlOf(path)
  if (!/\.json$/i.test(path)) throw new Failure(RUN_WORDS.notPlanFile(path), 'input')
  const json = parseJson(await textOf(path))
  if (!json.ok) throw new Failure(RUN_WORDS.notJson(path, json.line), 'input')
  return json.value
}
