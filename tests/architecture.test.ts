import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'

/** File path under src without its leading folder, such as `ui/Slider.svelte`, to its text. */
type Sources = Record<string, string>

const none = /^$/
const svelte = /^svelte(\/|$)/

/**
 * Room: the rooms or single files it may import, and the packages it may import. Its own files are always allowed. A room inside a room has a
 * row of its own where its neighbours are not open to it. CONTRIBUTING.md says what each is for.
 */
const rooms: Record<string, [from: string[], packages: RegExp]> = {
  lib: [[], none],
  evidence: [[], none],
  model: [['lib', 'evidence'], none],
  equations: [['lib'], none],
  reader: [['equations'], /^(node:|vite$|typescript$)/],
  ensemble: [['model', 'lib'], none],
  insight: [['model', 'equations', 'lib'], none],
  validation: [['model', 'words', 'lib'], none],
  charts: [['lib'], /^(svelte|d3)(\/|$)/],
  scenario: [['model', 'ensemble', 'insight/question', 'lib'], /^(svelte(\/reactivity)?$|zustand\/)/],
  words: [['model', 'ensemble', 'insight', 'evidence', 'scenario', 'lib'], none],
  export: [['lib', 'model', 'equations', 'words'], /^@noble\/hashes\//],
  'ui/controls': [['lib', 'words'], svelte],
  'ui/levers': [['lib', 'evidence', 'model', 'scenario', 'words', 'ui/controls'], svelte],
  'ui/answers': [['lib', 'evidence', 'model', 'ensemble', 'charts', 'scenario', 'words', 'ui/controls', 'ui/levers'], svelte],
  'ui/figure': [['lib', 'model', 'ensemble', 'charts', 'export', 'scenario', 'words', 'ui/answers'], svelte],
  'ui/share': [
    ['lib', 'model', 'ensemble', 'export', 'scenario', 'words', 'embed/protocol', 'ui/controls', 'ui/answers', 'ui/levers', 'ui/figure'],
    svelte,
  ],
  'ui/page': [
    [
      'CHANGELOG.md',
      'lib',
      'model',
      'ensemble',
      'insight',
      'export',
      'scenario',
      'words',
      'ui/controls',
      'ui/answers',
      'ui/levers',
      'ui/share',
      'ui/panels/asked.svelte',
      'ui/panels/settling',
    ],
    svelte,
  ],
  'ui/panels': [
    [
      'CHANGELOG.md',
      'lib',
      'evidence',
      'model',
      'equations',
      'ensemble',
      'insight',
      'validation',
      'charts',
      'export',
      'scenario',
      'words',
    ].concat(['ui/controls', 'ui/answers']),
    svelte,
  ],
  embed: [['app.css', 'lib', 'ui', 'scenario', 'words', 'model', 'charts'], svelte],
  build: [
    ['app.css', 'lib', 'model', 'ensemble', 'charts', 'export', 'scenario', 'words', 'ui', 'embed/protocol'],
    /^(node:|vite$|svelte\/server$|@sveltejs\/vite-plugin-svelte$|@resvg\/resvg-js$)/,
  ],
  cli: [['model', 'ensemble', 'scenario', 'words', 'export'], /^node:/],
}

/** The room of a file: the innermost that has a row. */
const roomOf = (file: string) => {
  const [outer, inner] = file.split('/')
  return `${outer}/${inner}` in rooms ? `${outer}/${inner}` : outer!
}

/** What a panel may import of `ui/panels`: its own files, and what stands beside the panels. Never another panel. */
const panelOf = (path: string) => path.match(/^ui\/panels\/([^/]+)\//)?.[1]

const impure = (file: string) => !/^(model|equations|ensemble|insight|validation)\//.test(file)
const isUrl = (file: string) => file === 'scenario/links/url.ts'

/** Words that only some files may say, and which. tsconfig.pure.json is the stricter half of this for the DOM. */
const words: [what: string, word: RegExp, allowed: (file: string) => boolean][] = [
  ['the clock', /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bperformance\.now\b/, impure],
  ['the locale', /\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/, impure],
  ['Math.random', /\bMath\.random\b/, impure],
  ['the DOM', /\b(document|window|navigator|localStorage)\.\w/, impure],
  ['zustand', /['"]zustand\b/, (file) => file === 'scenario/store.ts'],
  ['location', /\b(window|document|self|globalThis)\.location\b|\blocation\.(href|search|hash|pathname|assign|replace|reload)\b/, isUrl],
  ['history', /\b(window|self|globalThis)\.history\b|\b(pushState|replaceState|popstate)\b/, isUrl],
  [
    'Worker',
    /\bnew (Shared)?Worker\b|\?(shared)?worker\b/,
    (file) => file === 'ensemble/workers/client.ts' || file === 'build/embed/embed.ts',
  ],
  ['postMessage', /\bpostMessage\b/, (file) => /^embed\/|^ensemble\/workers\/(client|worker)\.ts$/.test(file)],
]

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|[^:'"`])\/\/.*$/gm, '$1')
const specifiers = (text: string) => [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"`]([^'"`\n]+)['"`]/g)].map((match) => match[1]!)
const stem = (path: string) => path.replace(/\.(ts|js)$/, '')

/** A panel that imports another. The registry beside them knows them all. */
const crosses = (file: string, path: string) =>
  panelOf(file) !== undefined && panelOf(path) !== undefined && panelOf(file) !== panelOf(path)

/** `../model/levers.ts` as imported by `ui/Slider.svelte` is `model/levers`; a folder is its index. */
function resolve(importer: string, specifier: string, sources: Sources): string {
  const path = stem(new URL(specifier, `file:///${importer}`).pathname.slice(1))
  return `${path}/index.ts` in sources ? `${path}/index` : path
}

function violations(sources: Sources): string[] {
  const found: string[] = []
  const graph = new Map<string, string[]>()
  for (const [file, raw] of Object.entries(sources)) {
    const text = withoutComments(raw)
    const room = file.includes('/') ? roomOf(file) : ''
    const [from, packages] = rooms[room] ?? [[], none]
    if (room && !rooms[room]) found.push(`${file} is in no known room`)
    if (/(^|\/)index\.(ts|js)$/.test(file) && file !== 'model/index.ts') found.push(`${file} is a barrel file`)
    for (const [what, word, allowed] of words) if (word.test(text) && !allowed(file)) found.push(`${file} uses ${what}`)
    const imports = specifiers(text)
    const local = imports.filter((name) => name.startsWith('.')).map((name) => resolve(file, name, sources))
    graph.set(stem(file), local)
    if (!room) continue // main.ts and App.svelte put the rooms together
    for (const path of local)
      if (![room, ...from].some((place) => path === place || path.startsWith(`${place}/`)) || crosses(file, path))
        found.push(`${file} imports ${path}`)
    for (const name of imports) if (!/^(\.|virtual:)/.test(name) && !packages.test(name)) found.push(`${file} imports ${name}`)
  }
  return [...found, ...cycles(graph)]
}

function cycles(graph: Map<string, string[]>): string[] {
  const done = new Set<string>()
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`]
    if (done.has(file)) return []
    done.add(file)
    return (graph.get(file) ?? []).flatMap((next) => visit(next, [...path, file]))
  }
  return [...graph.keys()].flatMap((file) => visit(file, []))
}

/** Every file under src. Read from the disk: knip would take a glob for a use of each. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(`src/${path}`).isFile())
const sources: Sources = Object.fromEntries(
  files.filter((path) => /\.(ts|js|svelte)$/.test(path)).map((path) => [path, readFileSync(`src/${path}`, 'utf8')]),
)

it('src keeps the house rules', () => {
  expect(Object.keys(sources)).not.toEqual([])
  expect(violations(sources)).toEqual([])
})

it.each<[broken: string, file: string, text: string]>([
  ['lib/a.ts imports model/levers', 'lib/a.ts', `import { levers } from '../model/levers'`],
  ['model/a.ts imports d3', 'model/a.ts', `import { sum } from 'd3'`],
  ['model/a.ts imports scenario/store', 'model/a.ts', `export const a = () => import('../scenario/store.ts')`],
  ['model/a.ts uses Math.random', 'model/a.ts', `export const a = 1 // Math.random\nexport const b = Math.random()`],
  ['insight/a.ts uses the clock', 'insight/a.ts', `export const now = performance.now()`],
  ['ensemble/a.ts uses the locale', 'ensemble/a.ts', `export const text = (1).toLocaleString()`],
  ['ui/A.svelte imports d3', 'ui/A.svelte', `<script>\n  import {\n    max,\n  } from 'd3'\n</script>`],
  ['charts/a.ts imports model/outputs', 'charts/a.ts', `export type { Output } from '../model/outputs'`],
  ['scenario/other.ts uses zustand', 'scenario/other.ts', `import { createStore } from 'zustand/vanilla'`],
  ['ui/a.ts uses history', 'ui/a.ts', `history.replaceState(null, '', '?')`],
  ['ui/a.ts uses location', 'ui/a.ts', `export const query = location.search`],
  ['ui/a.ts uses Worker', 'ui/a.ts', `import Work from '../ensemble/worker?worker&inline'`],
  ['ui/a.ts uses postMessage', 'ui/a.ts', `parent.postMessage({}, '*')`],
  ['ui/index.ts is a barrel file', 'ui/index.ts', `export * from './a'`],
  ['rooms/a.ts is in no known room', 'rooms/a.ts', ``],
  ['cycle: lib/a -> lib/a', 'lib/a.ts', `import type { A } from './a'`],
])('the house rules catch: %s', (broken, file, text) => {
  expect(violations({ [file]: text })).toContain(broken)
})

const lengths = Object.entries(sources).map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }))

/** The rooms of the table in CONTRIBUTING.md, in its order. */
const mapped = () => [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `([\w/]+)` +\| \S.*\|$/gm)].map(([, room]) => room)

it('the map in CONTRIBUTING.md names the same rooms, in the same order, and each is a folder', () => {
  expect(mapped()).toEqual(Object.keys(rooms))
  expect(Object.keys(rooms).filter((room) => !files.some((file) => file.startsWith(`${room}/`)))).toEqual([])
})

/** Files that may be longer than others: the equations, and tables. */
const LONG = ['model/squeeze.ts', 'model/levers.ts']

it('no source file has more than 250 lines, except the equations and tables', () => {
  expect(lengths.filter(({ file, lines }) => lines > 250 && !LONG.includes(file))).toEqual([])
})

it('half of the source files have at most 60 lines', () => {
  const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)
  expect(sorted[Math.floor((sorted.length - 1) / 2)]).toBeLessThanOrEqual(60)
})

it('no folder has more than 14 files side by side', () => {
  const folders = files.map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  const crowded = [...new Set(folders)].filter((folder) => folders.filter((each) => each === folder).length > 14)
  expect(crowded).toEqual([])
})

/** The texts of a component's markup, without what is computed. */
const textsOf = (component: string) => {
  const markup = component.replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
  const written = markup.replace(/\{[^{}]*\}/g, ' ').replace(/\{[^{}]*\}/g, ' ')
  return [...written.matchAll(/>([^<>]+)</g)].map(([, text]) => text!.trim().replace(/\s+/g, ' '))
}

it('no component holds a sentence: those stand in words/', () => {
  const components = Object.entries(sources).filter(([file]) => file.endsWith('.svelte'))
  const sentences = components.flatMap(([file, text]) =>
    textsOf(text)
      .filter((each) => (each.match(/\p{L}{2,}/gu) ?? []).length >= 4)
      .map((each) => `${file}: ${each}`),
  )
  expect(sentences).toEqual([])
})

it.each([
  ['<p>Move a lever and see what follows.</p>', true],
  ['<p>{WORDS.move}</p>', false],
  ['<button>Reset all</button><!-- a comment of many words here -->', false],
])('a sentence in %s is noticed: %s', (component, noticed) => {
  const long = textsOf(component).filter((each) => (each.match(/\p{L}{2,}/gu) ?? []).length >= 4)
  expect(long.length > 0).toBe(noticed)
})
