import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/model/scenario'

const read = (file: string) => readFileSync(join(copy, file), 'utf8')
const edit = (file: string, change: (text: string) => string) => writeFileSync(join(copy, file), change(read(file)))
const release = () => spawnSync(process.execPath, ['scripts/release.mjs'], { cwd: copy, encoding: 'utf8' })

let copy = ''

// A copy of the project's files, with its installed packages.
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'open-model-squeeze-release-'))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0')
  for (const file of files.filter((each) => each && existsSync(each))) cpSync(file, join(copy, file), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  utimesSync(join(copy, 'package-lock.json'), 0, 0) // older than the packages, or the command would install them anew
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** A version that is not released yet. */
const NEXT = existsSync(`public/models/${VERSION}.js`) ? VERSION + 1 : VERSION

describe('npm run release', () => {
  it.runIf(NEXT > VERSION)('refuses a model that is released, and changes nothing', () => {
    const before = [read('CHANGELOG.md'), read('tests/ledger/models.csv'), read(`public/models/${VERSION}.js`)]
    const { status, stderr } = release()
    expect(status).toBe(1)
    expect(stderr).toBe(
      `Model ${VERSION} is released: public/models/${VERSION}.js stays as it is. Raise VERSION in src/model/scenario.ts for another one.\n`,
    )
    expect([read('CHANGELOG.md'), read('tests/ledger/models.csv'), read(`public/models/${VERSION}.js`)]).toEqual(before)
  })

  it('refuses a model of which the changelog says nothing', () => {
    edit('src/model/scenario.ts', (text) => text.replace(/\bVERSION = \d+/, `VERSION = ${NEXT}`))
    edit('CHANGELOG.md', (text) => text.replace(`## Model ${NEXT} (unreleased)`, '## Something else'))
    const { status, stderr } = release()
    expect([status, stderr]).toEqual([1, `CHANGELOG.md has no section "## Model ${NEXT} (unreleased)" that says what changed and why.\n`])
    expect(existsSync(join(copy, `public/models/${NEXT}.js`))).toBe(false)
  })

  it('writes the frozen model, the date and the ledger, and leaves older models as they are', { timeout: 120_000 }, () => {
    const old = read('public/models/1.js')
    const [links, models] = [read('tests/ledger/links.csv'), read('tests/ledger/models.csv')]
    edit('CHANGELOG.md', (text) => text.replace('\n## ', `\n## Model ${NEXT} (unreleased)\n\n- A test of the release.\n\n## `))
    const { status, stderr } = release()
    expect([status, stderr]).toEqual([0, ''])

    const frozen = read(`public/models/${NEXT}.js`)
    const date = new Date().toISOString().slice(0, 10)
    expect(frozen.split('\n')[0]).toMatch(new RegExp(`^// Open Model Squeeze, model ${NEXT}, released ${date}\\.`))
    expect(read('public/models/1.js')).toBe(old)
    expect(read('CHANGELOG.md')).toContain(`## Model ${NEXT} (${date})\n\n- A test of the release.`)
    expect(read('tests/ledger/models.csv').startsWith(models)).toBe(true)
    expect(read('tests/ledger/models.csv')).toMatch(new RegExp(`^${NEXT},[0-9a-f]{64},[0-9a-f]{64}$`, 'm'))
    const kept = links.split('\n').filter((line) => !line.includes(`",${NEXT},`))
    expect(read('tests/ledger/links.csv').split('\n')).toEqual(expect.arrayContaining(kept))
    expect(read('tests/ledger/links.csv')).toContain(`"?v=${NEXT}",${NEXT},`)
  })

  it('is not done twice', () => {
    expect(release().stderr).toContain(`Model ${NEXT} is released`)
  })
})
