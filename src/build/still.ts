import { baseline } from '../model/scenario'
import { pictureOf, shownOf } from './rendering'

const THESIS =
  'As training at the frontier gets dearer, fewer strong open-weight models are released just as more companies come to depend on them, and the ' +
  'squeeze between the two pushes companies to pool money for a model of their own. That is the argument on trial here.'

// What stands in an embed where no script runs: the thesis, the untouched model’s chart, and the way to the explorer.
const picture = pictureOf(shownOf(baseline(), ''), { kind: 'figure', width: 600, scheme: 'light', charts: ['access-demand'] }, 'still')
process.stdout.write(`<p>${THESIS}</p><figure>${picture}</figure><p><a href="../" target="_blank">Open Model Squeeze</a></p>`)
