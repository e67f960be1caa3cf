import { Findings } from './findings'
import { heat } from './heat'
import { modelOf, readPayload, type Model } from './model'
import { problems } from './problems'

/** Puts an element where the page has a place for it. */
function put(id: string, make: () => HTMLElement): void {
  const place = document.getElementById(id)
  place?.replaceChildren(make())
}

/** A link to the findings of a rule also chooses that rule. */
function follow(findings: Findings): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-findings]') : null
    if (link) findings.choose(link.dataset['findings'] ?? '')
  })
}

/** What is folded up on the screen is unfolded on paper. */
function unfoldInPrint(): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
    for (const one of opened) one.open = true
  })
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false
  })
}

function start(model: Model): void {
  put('problems-table', () => problems(model))
  if (model.rules.length === 0) return
  put('heat-table', () => heat(model))
  const findings = new Findings(model)
  put('findings-table', () => findings.element)
  follow(findings)
}

const data = document.getElementById('data')
unfoldInPrint()
try {
  start(modelOf(readPayload(data?.textContent ?? '')))
} catch (error) {
  const failed = document.getElementById('failed')
  if (failed) failed.hidden = false
  throw error
}
