import { upper } from '../../lib/text'
import { baseline } from '../../model/scenario'
import { pictureOf, shownOf } from '../pages/rendering'
import { NAME, THESIS } from '../../words/page/thesis'

// What stands in an embed where no script runs: the thesis, the untouched model’s chart, and the way to the explorer.
const picture = pictureOf(shownOf(baseline(), ''), { kind: 'figure', width: 600, scheme: 'light', charts: ['access-demand'] }, 'still')
process.stdout.write(
  `<p>${upper(THESIS)}. That is the argument on trial here.</p><figure>${picture}</figure><p><a href="../" target="_blank">${NAME}</a></p>`,
)
