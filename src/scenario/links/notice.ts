/** Why a value of a link could not be taken as written. */
export type Fault =
  | { why: 'unreadable'; min: number; max: number }
  | { why: 'above'; limit: number }
  | { why: 'below'; limit: number }
  | { why: 'between-steps'; step: number }
  | { why: 'unknown-word'; allowed: readonly string[] }

/** About an address. */
export type LinkNotice =
  | { code: 'too-long'; limit: number }
  | { code: 'too-many-keys'; limit: number }
  | { code: 'repeated-key'; key: string; used: string }
  | { code: 'unknown-key'; key: string }
  | { code: 'no-version'; used: number }
  | { code: 'unreadable-version'; got: string; used: number }
  | { code: 'absent-version'; got: number; released: boolean; used: number }
  | { code: 'lever'; lever: string; got: string; fault: Fault; used: string; isDefault: boolean }
  | { code: 'unknown-loops'; got: string; allowed: readonly string[] }
  | { code: 'embed-option'; option: string; allowed: readonly string[]; used: string | null }
  | { code: 'embed-word'; option: string }

/** About a pasted text or a file. */
export type OtherNotice =
  | { code: 'not-a-link'; got: string }
  | { code: 'pasted-no-link' }
  | { code: 'file-unreadable' | 'file-not-json' | 'file-empty' }
  | { code: 'file-too-large'; limit: number }
  | { code: 'file-other-format'; format: string }
  | { code: 'file-other-version'; got: unknown; allowed: number }

/**
 * Something of a link, a file or an embed's address that could not be taken as written: what was got, what is allowed, and what is used
 * instead. Data only; `words/notices.ts` has the sentence for each code. Whatever was got is raw and may be long.
 */
export type Notice = LinkNotice | OtherNotice

/** Each notice once, in the order of their first. */
export function distinct(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()]
}
