import { upper } from '../../lib/text'
import { baseline } from '../../model/scenario'
import { pictureOf, shownOf } from '../pages/rendering'
import { NAME, THESIS } from '../../words/page/thesis'

// Shown in an embed where scripts do not run: the thesis, a chart of the untouched model, and a link to the explorer.
const picture = pictureOf(shownOf(baseline(), ''), { kind: 'figure', width: 600, scheme: 'light', charts: ['access-demand'] }, 'fallback')
process.stdout.write(
  `<p>${upper(THESIS)}. That is the argument on trial here.</p><figure>${picture}</figure><p><a href="../" target="_blank">${NAME}</a></p>`,
)
