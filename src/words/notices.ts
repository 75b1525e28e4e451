import { quoted } from '../lib/text'
import type { LinkNotice, Notice, OtherNotice } from '../scenario/links/notice'
import { linkNoticeText, type Say } from './linkNotices'

const UNCHANGED = 'Nothing is changed.'

/** Notices about pasted texts and files, which an embed takes none of. */
const OTHERS: Say<OtherNotice, 'code'> = {
  'not-a-link': ({ got }) => `${quoted(got)} is not a scenario link; the baseline is shown.`,
  'pasted-no-link': () => 'This is not a link to a scenario. “Copy link” on this page gives one.',
  'file-unreadable': () => `The file could not be read. ${UNCHANGED}`,
  'file-too-large': ({ limit }) => `The file is larger than ${limit / 1000} kB, so it is not a scenario file. ${UNCHANGED}`,
  'file-not-json': () => `The file is damaged or is not a scenario file: it is not JSON. ${UNCHANGED}`,
  'file-other-format': ({ format }) => `The file is not a scenario file: its format is not “${format}”. ${UNCHANGED}`,
  'file-other-version': ({ got, allowed }) =>
    `The file is of format version ${JSON.stringify(got) ?? 'none'}; this page reads version ${allowed}. ${UNCHANGED}`,
  'file-empty': () => `The file is damaged: it holds neither a link nor a scenario. ${UNCHANGED}`,
}

/** A notice in one sentence or two: what was got, what is allowed, and what is used instead. */
export function noticeText(notice: Notice): string {
  return notice.code in OTHERS
    ? (OTHERS[notice.code as OtherNotice['code']] as (row: Notice) => string)(notice)
    : linkNoticeText(notice as LinkNotice)
}
