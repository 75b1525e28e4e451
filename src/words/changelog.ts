/** What the changelog says of a version of the model. */
export interface Release {
  version: number
  /** As it stands in the heading: a date, or that it is not out. */
  date: string
  lines: readonly string[]
}

/** The versions of the model in a changelog, in its order. */
export function releasesIn(changelog: string): Release[] {
  return [...changelog.matchAll(/^## Model (\d+) \((.*)\)\n\n((?:- .*\n?)+)/gm)].map(([, version, date, lines]) => ({
    version: Number(version),
    date,
    lines: lines
      .trim()
      .split('\n')
      .map((line) => line.slice(2)),
  }))
}
