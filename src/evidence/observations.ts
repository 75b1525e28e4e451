/** A published series that the model is held against and that charts draw as dots. One measure each, never spliced. */
export interface Observation {
  id: string
  name: string
  unit: string
  /** Id of the output in the same unit that it is compared with; absent if there is none. */
  output?: string
  /** What the output is multiplied with to stand in the unit of the series; 1 where absent. */
  factor?: number
  /** Near-frontier tolerance in ECI points that the count belongs to. */
  tolerance?: 8 | 10 | 12
  /** Decimal year: the instant, or the middle of the period, that the number speaks of. Ascending. */
  points: readonly { year: number; value: number }[]
  span?: 'year' | 'instant'
  publisher: string
  title: string
  /** Absent where no stable address is known. */
  url?: string
  /** `read` in the source or computed from it, `secondary`: quoted by someone else, `judged` by us. The weakest of the points. */
  known: 'read' | 'secondary' | 'judged'
  licence?: 'CC BY 4.0'
}

/**
 * Counts of a year's releases stand at its end (2023's at 2024.0): open supply at an instant is about the last twelve months' releases.
 * Yearly sums of a flow stand at the middle of their year, Nvidia's fiscal years at that of theirs (they end in late January).
 */
// prettier-ignore
export const OBSERVATIONS: readonly Observation[] = [
  { id: 'near-frontier-10', name: 'Open-weight models released in the last twelve months within 10 ECI points of the best closed model', unit: 'near-frontier open models', output: 'open-supply', tolerance: 10, span: 'instant', points: [{ year: 2024, value: 3 }, { year: 2025, value: 13 }, { year: 2026, value: 13 }], publisher: 'Epoch AI', title: 'Epoch Capabilities Index scores, counted here', url: 'https://epoch.ai/data/eci_scores.csv', known: 'read', licence: 'CC BY 4.0' },
  { id: 'near-frontier-8', name: 'Open-weight models released in the last twelve months within 8 ECI points of the best closed model', unit: 'near-frontier open models', output: 'open-supply', tolerance: 8, span: 'instant', points: [{ year: 2024, value: 0 }, { year: 2025, value: 12 }, { year: 2026, value: 11 }], publisher: 'Epoch AI', title: 'Epoch Capabilities Index scores, counted here', url: 'https://epoch.ai/data/eci_scores.csv', known: 'read', licence: 'CC BY 4.0' },
  { id: 'near-frontier-12', name: 'Open-weight models released in the last twelve months within 12 ECI points of the best closed model', unit: 'near-frontier open models', output: 'open-supply', tolerance: 12, span: 'instant', points: [{ year: 2024, value: 3 }, { year: 2025, value: 18 }, { year: 2026, value: 16 }], publisher: 'Epoch AI', title: 'Epoch Capabilities Index scores, counted here', url: 'https://epoch.ai/data/eci_scores.csv', known: 'read', licence: 'CC BY 4.0' },
  { id: 'near-frontier-releases', name: 'Near-frontier open-weight releases in the year, 10 points', unit: 'models a year', output: 'releases', tolerance: 10, span: 'year', points: [{ year: 2023.5, value: 3 }, { year: 2024.5, value: 13 }, { year: 2025.5, value: 13 }], publisher: 'Epoch AI', title: 'Epoch Capabilities Index scores, counted here', url: 'https://epoch.ai/data/eci_scores.csv', known: 'read', licence: 'CC BY 4.0' },
  { id: 'chinese-startup-releases', name: 'Near-frontier open-weight releases of Chinese start-ups in the year, 10 points', unit: 'models a year', output: 'releases-chinese-startups', tolerance: 10, span: 'year', points: [{ year: 2023.5, value: 1 }, { year: 2024.5, value: 2 }, { year: 2025.5, value: 9 }], publisher: 'Epoch AI', title: 'Epoch Capabilities Index scores, counted here', url: 'https://epoch.ai/data/eci_scores.csv', known: 'read', licence: 'CC BY 4.0' },
  { id: 'non-chinese-share', name: 'Non-Chinese share of the year’s near-frontier open releases, 10 points', unit: 'share of releases', output: 'non-chinese-share', tolerance: 10, span: 'year', points: [{ year: 2023.5, value: 0.67 }, { year: 2024.5, value: 0.69 }, { year: 2025.5, value: 0.08 }], publisher: 'Epoch AI', title: 'Epoch Capabilities Index scores, counted here', url: 'https://epoch.ai/data/eci_scores.csv', known: 'read', licence: 'CC BY 4.0' },
  // GPT-4, GPT-4.5, Grok 4. Amortised hardware and energy of the final run; Epoch's other methods give 1.1 to 2.8 times as much.
  { id: 'frontier-run-cost', name: 'Final-run cost of the dearest model so far, amortised hardware and energy, 2023 dollars', unit: '$M, final run', output: 'frontier-run-cost', span: 'instant', points: [{ year: 2023.2, value: 37.3 }, { year: 2025.16, value: 340 }, { year: 2025.52, value: 388 }], publisher: 'Epoch AI', title: 'Notable AI models', url: 'https://epoch.ai/data/notable_ai_models.csv', known: 'read', licence: 'CC BY 4.0' },
  { id: 'gap-months', name: 'Months since the closed frontier first reached the best open model’s score', unit: 'months', output: 'gap-months', span: 'instant', points: [{ year: 2023.25, value: 0.5 }, { year: 2023.5, value: 3.5 }, { year: 2023.75, value: 6.5 }, { year: 2024, value: 9.6 }, { year: 2024.25, value: 12.5 }, { year: 2024.75, value: 3.4 }, { year: 2025, value: 3.6 }, { year: 2025.25, value: 3.8 }, { year: 2025.75, value: 5.5 }, { year: 2026, value: 8.5 }, { year: 2026.25, value: 7.8 }, { year: 2026.5, value: 7.4 }], publisher: 'Epoch AI', title: 'Epoch Capabilities Index scores, computed here', url: 'https://epoch.ai/data/eci_scores.csv', known: 'read', licence: 'CC BY 4.0' },
  // Fiscal years 2021 to 2024 and 2026; 2025 was not found, and earlier ones are only derived from a margin.
  { id: 'nvidia-free-cash-flow', name: 'Nvidia’s free cash flow by fiscal year', unit: '$bn a year', output: 'nvidia-cash-flow', span: 'year', points: [{ year: 2020.58, value: 4.694 }, { year: 2021.58, value: 8.132 }, { year: 2022.58, value: 3.808 }, { year: 2023.57, value: 27.021 }, { year: 2025.57, value: 96.676 }], publisher: 'stockanalysis.com; Nvidia (SEC) for fiscal 2026', title: 'Nvidia cash flow statement', url: 'https://stockanalysis.com/stocks/nvda/financials/cash-flow-statement', known: 'secondary' },
  { id: 'hyperscaler-capex', name: 'Capital spending of Amazon, Alphabet, Meta and Microsoft, without finance leases', unit: '$bn a year', output: 'ai-capital', factor: 0.894, span: 'year', points: [{ year: 2022.5, value: 149.8 }, { year: 2023.5, value: 140.7 }, { year: 2024.5, value: 224.4 }], publisher: 'dcpulse', title: 'The great AI infrastructure race: hyperscaler capex', url: 'https://dcpulse.com/statistic/the-great-ai-infrastructure-race-hyperscaler-capex', known: 'secondary' },
  { id: 'hyperscaler-capex-with-leases', name: 'Capital spending of Amazon, Alphabet, Meta and Microsoft, with finance leases', unit: '$bn a year', output: 'ai-capital', span: 'year', points: [{ year: 2024.5, value: 251 }, { year: 2025.5, value: 416 }], publisher: 'Platformonomics', title: 'Follow the Capex: 2025 Retrospective', url: 'https://platformonomics.com/2026/02/follow-the-capex-2025-retrospective', known: 'read' },
  // Quarters before 2024 leave Trainium out: another measure.
  { id: 'custom-silicon-share', name: 'TPU and Trainium share of new AI compute, by quarter', unit: 'percent of new AI compute', output: 'custom-silicon', points: [{ year: 2024.125, value: 19.8 }, { year: 2024.375, value: 19.1 }, { year: 2024.625, value: 20.7 }, { year: 2024.875, value: 23.4 }, { year: 2025.125, value: 24 }, { year: 2025.375, value: 28.4 }], publisher: 'Epoch AI (GitHub)', title: 'ai-chip-counts, medians, computed here', url: 'https://github.com/epoch-research/ai-chip-counts', known: 'read', licence: 'CC BY 4.0' },
  { id: 'closed-run-rate', name: 'Annualised revenue of OpenAI and Anthropic together', unit: '$bn a year', output: 'closed-revenue', span: 'instant', points: [{ year: 2026, value: 30.4 }, { year: 2026.58, value: 105 }], publisher: 'Epoch AI, quoted in a public repository', title: 'AI companies, revenue reports', url: 'https://epoch.ai/data/ai_companies_revenue_reports.csv', known: 'secondary', licence: 'CC BY 4.0' },
  // Taken from five quotations of one platform's figures; the first two points are read off a third party's chart.
  { id: 'open-token-share', name: 'Open-weight share of tokens routed by OpenRouter', unit: 'percent of tokens', output: 'reliance', factor: 69.1, span: 'instant', points: [{ year: 2025, value: 13 }, { year: 2025.5, value: 22 }, { year: 2025.75, value: 20 }, { year: 2025.92, value: 33 }, { year: 2026.44, value: 69.1 }], publisher: 'OpenRouter, as quoted by several', title: 'State of AI: 100 trillion token study, and later quotations', url: 'https://openrouter.ai/state-of-ai', known: 'secondary' },
  // Without the months up to March 2026, whose growth mixes new releases with older ones added late: another measure.
  { id: 'small-models', name: 'Open language models on the ATOM Project’s list', unit: 'models on a curated list', output: 'small-model-niche', span: 'instant', points: [{ year: 2026.41, value: 1694 }, { year: 2026.5, value: 1717 }, { year: 2026.58, value: 1734 }], publisher: 'Interconnects / ATOM Project', title: 'tracked-models repository, models.csv history', url: 'https://github.com/Interconnects-AI/tracked-models', known: 'read' },
]
