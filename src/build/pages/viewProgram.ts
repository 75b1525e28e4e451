import { PRESETS } from '../../scenario/presets'
import { viewOf } from './view'

/** A program of its own, for `runAll`: writes its share of all views, of so many shares, for a site, as JSON. */
const [, , share, shares, site] = process.argv
const mine = ['', ...PRESETS.map(({ id }) => id)].filter((_, i) => i % Number(shares) === Number(share))
process.stdout.write(JSON.stringify(mine.map((id) => viewOf(id, site))))
