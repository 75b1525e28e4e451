import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { CARD } from './meta.ts'

/** Font files of a card. The machine's own fonts are not used, so that every machine makes the same pixels. */
const FACES = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
]

/** A picture of kind `card` as a PNG, and its file name, which contains a hash: some sites never fetch an address again. */
export async function toCard(svg: string, root: string): Promise<{ file: string; png: Uint8Array }> {
  const { Resvg } = await import('@resvg/resvg-js')
  const fontFiles = FACES.map((face) => fileURLToPath(new URL(`node_modules/@expo-google-fonts/${face}`, `file://${root}/`)))
  const font = {
    loadSystemFonts: false,
    fontFiles,
    serifFamily: 'Source Serif 4',
    sansSerifFamily: 'Source Sans 3',
    defaultFontFamily: 'Source Sans 3',
  }
  const png = new Resvg(svg, { font, fitTo: { mode: 'width', value: CARD.width } }).render().asPng()
  return { file: `card-${createHash('sha256').update(png).digest('hex').slice(0, 8)}.png`, png }
}
