import { NAME } from '../../words/page/thesis'
import { idsOf, type Shown } from '../figure/figure'

/** Year, month and day on which a page was read. */
export type Day = readonly [year: number, month: number, day: number]

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** How to cite a view, in the two forms that are asked for most; what was read is named by model, scenario and result. */
export const CITATIONS: readonly { id: string; name: string; cite: (shown: Shown, day: Day) => string }[] = [
  {
    id: 'apa',
    name: 'APA',
    cite: (shown, [year, month, day]) =>
      `${NAME}. (${year}). ${idsOf(shown)} [Interactive model]. Retrieved ${MONTHS[month - 1]} ${day}, ${year}, from ${shown.link}`,
  },
  {
    id: 'bibtex',
    name: 'BibTeX',
    cite: (shown, [year, month, day]) =>
      [
        `@misc{openmodelsqueeze${year},`,
        `  title = {{${NAME}}},`,
        `  author = {{${NAME}}},`,
        `  year = {${year}},`,
        `  note = {${idsOf(shown).replaceAll(' · ', ', ')}; read ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}},`,
        `  url = {${shown.link}}`,
        '}',
      ].join('\n'),
  },
]
