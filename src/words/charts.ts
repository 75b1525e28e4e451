import { decimal } from '../lib/format'

/** What stands in the headline charts beside their numbers; `brief` where there is hardly room. */
export const CHART_WORDS = {
  today: 'today',
  yours: 'your scenario',
  baseline: { label: 'baseline', brief: 'base' },
  supply: { label: 'open supply', brief: 'supply' },
  both: { unit: 'and supply, both today = 100', unitBrief: 'both today = 100' },
  squeeze: 'the squeeze',
  join: { label: 'where half the candidates would join', brief: 'half would join' },
  shock: 'Nvidia shock',
}

/** Where a line ends, in a few words: the numbers as the chart writes them. */
export const endsText = (today: string, end: string, year: number) => `${today} today, ${end} in ${year}`

/** A chart in one sentence: its numbers today and at the end, then where the draws lie and where other lines end, each with a comma before it. */
export const chartText = (name: string, unit: string, ends: string, more: string) => `${name}, ${unit}: ${ends}${more}.`

/** The mark of the year in which a consortium forms. */
export function formationWords(year: number, fails: boolean): { label: string; brief: string } {
  return {
    label: `consortium forms, ${Math.floor(year)}${fails ? ', and fails' : ''}`,
    brief: `forms ${Math.floor(year)}${fails ? ', fails' : ''}`,
  }
}

/** What keeps a consortium from forming: the pressure, the share of its bill that dues cover (0 to 1), or the number of members. */
export function obstacleText(obstacle: { kind: 'pressure' | 'members' } | { kind: 'bill'; covered: number }): string {
  const why = {
    pressure: () => 'too little pressure',
    members: () => 'too few members in time',
    bill: () => `dues cover ${obstacle.kind === 'bill' ? decimal(100 * obstacle.covered, 0) : ''}% of its bill`,
  }
  return `no consortium forms: ${why[obstacle.kind]()}`
}

/** What a circle counts. */
export const countText = (value: number, year: number, publisher: string) =>
  `${value} near-frontier releases in the year to ${year}: ${publisher}`

/** The bands: as said of a value, and as written in the drawing of so many draws. */
export const BAND_WORDS = {
  most: { share: '9 of 10 draws', label: () => '9 in 10 draws' },
  half: { share: 'half of the draws', label: (size: number) => `half of ${decimal(size, 0)} draws` },
}
