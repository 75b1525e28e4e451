import { quoted } from '../lib/text'
import type { Fault, LinkNotice } from '../scenario/links/notice'

/** A sentence for every row of a union, by the name of the row. */
export type Say<Row, Key extends keyof Row> = { [Name in Row[Key] & string]: (row: Extract<Row, Record<Key, Name>>) => string }

const FAULTS: Say<Fault, 'why'> = {
  unreadable: ({ min, max }) => `is not a plain number from ${min} to ${max} with at most 4 decimals`,
  above: ({ limit }) => `is above ${limit}`,
  below: ({ limit }) => `is below ${limit}`,
  'between-steps': ({ step }) => `is between steps of ${step}`,
  'unknown-word': ({ allowed }) => `is not one of ${allowed.join(', ')}`,
}

const NOTICES: Say<LinkNotice, 'code'> = {
  'too-long': ({ limit }) => `The link is longer than ${limit} characters; the rest was not read.`,
  'too-many-keys': ({ limit }) => `The link has more than ${limit} keys; the rest was not read.`,
  'repeated-key': ({ key, used }) => `${quoted(key)} is given more than once; the first, ${quoted(used)}, is used.`,
  'unknown-key': ({ key }) => `${quoted(key)} is not a lever of this model; it is ignored.`,
  'no-version': ({ used }) => `The link names no model version; model ${used} is used.`,
  'unreadable-version': ({ got, used }) => `v ${quoted(got)} is not a model version; model ${used} is used.`,
  'absent-version': ({ got, released, used }) =>
    `This link was made with model ${got}, which ${released ? 'could not be fetched' : 'is not known here'}; these are the numbers of model ${used}.`,
  lever: ({ lever, got, fault, used, isDefault }) =>
    `${lever} ${isDefault ? quoted(got) : got} ${faultText(fault)}; ${isDefault ? `the default, ${used},` : used} is used.`,
  'unknown-loops': ({ got, allowed }) => `cut ${quoted(got)} is not a loop of this model; allowed are ${allowed.join(', ')}.`,
  'embed-option': ({ option, allowed, used }) =>
    `Values of ${quoted(option)} are ${allowed.join(', ')}; ${used === null ? 'the rest is left out' : `${used} is used`}.`,
  'embed-word': ({ option }) => `A ${option} is one word of letters, digits and hyphens.`,
}

const faultText = (fault: Fault) => (FAULTS[fault.why] as (row: Fault) => string)(fault)

/** A notice about an address in one sentence: what was got, what is allowed, and what is used instead. */
export function linkNoticeText(notice: LinkNotice): string {
  return (NOTICES[notice.code] as (row: LinkNotice) => string)(notice)
}
