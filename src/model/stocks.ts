import type { StockName } from './squeeze'

export interface Stock {
  unit: string
  meaning: string
}

/** What each stock means, in the order of the state vector. */
// prettier-ignore
export const STOCKS = {
  lnCost: { unit: '1', meaning: 'log of the frontier’s final-run cost in $bn' },
  lnCostDelay1: { unit: '1', meaning: 'the same, a third of the near-frontier window ago' },
  lnCostDelay2: { unit: '1', meaning: 'the same, two thirds of the window ago' },
  lnCostDelay3: { unit: '1', meaning: 'the same, one window ago: what followers now have to match' },
  capital: { unit: '$bn/year', meaning: 'AI capital spending, hyperscalers' },
  discipline: { unit: '1', meaning: 'capital discipline as labs feel it' },
  ventureDiscipline: { unit: '1', meaning: 'capital discipline as venture rounds reflect it' },
  lnRevenue: { unit: '1', meaning: 'log of the closed labs’ run rate in $bn a year' },
  opennessStartups: { unit: '1', meaning: 'share of their best models that Chinese start-ups open' },
  opennessBigtech: { unit: '1', meaning: 'the same for Chinese big tech' },
  opennessUs: { unit: '1', meaning: 'the same for US big tech' },
  opennessChallengers: { unit: '1', meaning: 'the same for challengers' },
  knowHow: { unit: '1', meaning: 'share of open labs that know how to build near the frontier' },
  gap: { unit: 'year', meaning: 'lag of the best open model behind the closed frontier' },
  labs: { unit: 'lab', meaning: 'Chinese start-ups active near the frontier' },
  cash: { unit: '$bn', meaning: 'cash of the Chinese start-ups' },
  turnover: { unit: '1', meaning: 'departures from open labs beyond the usual, 0 to 1' },
  nvidiaMargin: { unit: '1', meaning: 'Nvidia’s free cash flow over AI capital not spent on own chips' },
  silicon: { unit: '1', meaning: 'own chips’ share of new AI compute' },
  sponsor: { unit: '$bn/year', meaning: 'Nvidia’s spending on open models' },
  flagship: { unit: '$bn/year', meaning: 'the part of it that shows in its largest model' },
  newModels: { unit: 'model', meaning: 'near-frontier open-weight models in the first third of their time as current' },
  midModels: { unit: 'model', meaning: 'the same, in the second third' },
  oldModels: { unit: 'model', meaning: 'the same, in the last third' },
  niche: { unit: 'model', meaning: 'small open models' },
  reliance: { unit: '1', meaning: 'firms that depend on open weights, mid-2026 = 1' },
  scarcity: { unit: '1', meaning: 'scarcity as firms perceive it, 0 to 1' },
  pressure: { unit: '1', meaning: 'pressure for a consortium, 0 to 100' },
  members: { unit: 'firm', meaning: 'paying members' },
  attempted: { unit: '1', meaning: 'how far founding one has been attempted, 0 to 1' },
  formed: { unit: '1', meaning: 'how far a consortium exists, 0 to 1; a half counts as formed' },
  effortDelay1: { unit: '$bn/year', meaning: 'consortium spending half-way to output' },
  effort: { unit: '$bn/year', meaning: 'consortium spending that shows in its models' },
} as const satisfies Record<StockName, Stock>
