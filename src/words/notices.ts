import { quoted } from '../lib/text'
import type { Fault, Notice } from '../scenario/links/notice'

type Say<Row, Key extends keyof Row> = { [Name in Row[Key] & string]: (row: Extract<Row, Record<Key, Name>>) => string }

const UNCHANGED = 'Nothing is changed.'

const FAULTS: Say<Fault, 'why'> = {
  unreadable: ({ min, max }) => `is not a plain number from ${min} to ${max} with at most 4 decimals`,
  above: ({ limit }) => `is above ${limit}`,
  below: ({ limit }) => `is below ${limit}`,
  'between-steps': ({ step }) => `is between steps of ${step}`,
  'unknown-word': ({ allowed }) => `is not one of ${allowed.join(', ')}`,
}

const NOTICES: Say<Notice, 'code'> = {
  'not-a-link': ({ got }) => `${quoted(got)} is not a scenario link; the baseline is shown.`,
  'pasted-no-link': () => 'This is not a link to a scenario. “Copy link” on this page gives one.',
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
  'file-unreadable': () => `The file could not be read. ${UNCHANGED}`,
  'file-too-large': ({ limit }) => `The file is larger than ${limit / 1000} kB, so it is not a scenario file. ${UNCHANGED}`,
  'file-not-json': () => `The file is damaged or is not a scenario file: it is not JSON. ${UNCHANGED}`,
  'file-other-format': ({ format }) => `The file is not a scenario file: its format is not “${format}”. ${UNCHANGED}`,
  'file-other-version': ({ got, allowed }) =>
    `The file is of format version ${JSON.stringify(got) ?? 'none'}; this page reads version ${allowed}. ${UNCHANGED}`,
  'file-empty': () => `The file is damaged: it holds neither a link nor a scenario. ${UNCHANGED}`,
}

const faultText = (fault: Fault) => (FAULTS[fault.why] as (row: Fault) => string)(fault)

/** A notice in one sentence: what was got, what is allowed, and what is used instead. */
export function noticeText(notice: Notice): string {
  return (NOTICES[notice.code] as (row: Notice) => string)(notice)
}
