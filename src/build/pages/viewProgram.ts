import { PRESETS } from '../../scenario/presets'
import { viewOf } from './view'

/** A program for `runAll`. Arguments: which share of the views, of how many shares, for which site. Writes the views as JSON. */
const [, , share, shares, site] = process.argv
const mine = ['', ...PRESETS.map(({ id }) => id)].filter((_, i) => i % Number(shares) === Number(share))
process.stdout.write(JSON.stringify(mine.map((id) => viewOf(id, site))))
