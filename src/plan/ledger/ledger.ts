/** What a line of a document is: its heading, what was, a line that carries a rule, one of tasks alone, nothing to check. */
export type LedgerKind = 'heading' | 'background' | 'figure' | 'task' | 'nothing'

/**
 * Why a line, or a figure on it, asks for nothing.
 *
 * `furniture`: navigation, page titles, print marks; `letterhead`: issuer, number, addressees, signature; `basis`: other
 * documents that are named; `aim`: general aims and principles; `context`: narrative; `permission`: what may be done;
 * `reference`: points to another section or an annex; `number`: an ordinal or a list number; `date`; `name`: a figure in a
 * proper name; `row`: a cell of a table whose rule stands on another line; `past`: a figure of the past; `scope`: whom
 * another figure is about; `lost`: the text is damaged.
 */
export type LedgerReason =
  | 'furniture'
  | 'letterhead'
  | 'basis'
  | 'aim'
  | 'context'
  | 'permission'
  | 'reference'
  | 'number'
  | 'date'
  | 'name'
  | 'row'
  | 'past'
  | 'scope'
  | 'lost'

/** A figure on a line that no rule, task or baseline prints. */
export interface LedgerOther {
  /** The shortest piece of the line that holds it, as printed. */
  readonly figure: string
  readonly why: LedgerReason
}

/** One line of the document that is not blank. */
export interface LedgerLine {
  /** From 1. */
  readonly line: number
  /** A section of the plan, or a part of the text that has none of its own: see `EDGES`. */
  readonly section: string
  readonly kind: LedgerKind
  readonly why?: LedgerReason
  /** Ids of what stands on it. */
  readonly rules?: readonly string[]
  readonly tasks?: readonly string[]
  readonly baselines?: readonly string[]
  /**
   * By id of a rule, where the line prints its figure in several sentences: which of these places is its own, from 1.
   * Figures of the rule that are printed less often are not meant.
   */
  readonly nth?: Readonly<Record<string, number>>
  readonly other?: readonly LedgerOther[]
}

/** What every line of a plan's document is (条款台账): without its sentences, and tied to one copy of the text. */
export interface Ledger {
  /** Id of the plan. */
  readonly plan: string
  /** The copy of the text it was made from. */
  readonly text: {
    /** SHA-256 of the file's bytes, as 64 hexadecimal digits. */
    readonly sha256: string
    /** How many lines it has, blank ones included. */
    readonly lines: number
  }
  readonly lines: readonly LedgerLine[]
}

/** Somebody's copy of a document. */
export interface DocumentText {
  /** SHA-256 of the file's bytes, as 64 hexadecimal digits. */
  readonly sha256: string
  /** Its lines in order, without their breaks. */
  readonly lines: readonly string[]
}

/** Parts of a text that are no section of its plan: what stands before, behind and beside. */
export const EDGES: readonly string[] = ['文首', '前言', '文末', '附件']

/** A key of a line under which ids stand. */
export type LedgerKey = 'rules' | 'tasks' | 'baselines'

/** What can stand on a line, by its key there. */
export const STANDING: readonly LedgerKey[] = ['rules', 'tasks', 'baselines']
