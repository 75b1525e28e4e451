import type { PresetId } from '../../scenario/presets'

/** Every view: its name, and one honest sentence about what is assumed; the page says what follows. */
export const PRESET_WORDS: Readonly<Record<PresetId, { name: string; sentence: string }>> = {
  essay: {
    name: 'As the essay sees it',
    sentence:
      'Costs run on, markets lose patience from 2028, Chinese money thins out, Nvidia steps back, and ever more firms depend on open weights.',
  },
  plateau: {
    name: 'Costs level off',
    sentence: 'The dearest run grows by a fifth a year only; everything else stays as it is.',
  },
  'nvidia-leaves': {
    name: 'Nvidia leaves',
    sentence: 'A bust takes four fifths of Nvidia’s cash flow in 2027, recovery is slow, and the chips go into a model of its own.',
  },
  'chinese-winter': {
    name: 'Chinese winter',
    sentence: 'Funding of Chinese labs falls back to the pace of 2024 and 2025, in a market that punishes generosity.',
  },
  gated: {
    name: 'Gated frontier',
    sentence: 'Most of the frontier’s capability is no longer sold: buyers are frightened and followers lose a teacher.',
  },
  followers: {
    name: 'Followers keep up',
    sentence: 'Matching a past result gets sixty times cheaper a year, the fast end of the published range.',
  },
  club: {
    name: 'A modest club',
    sentence:
      'Many firms, each paying more than any has paid before, for a model over a year behind the frontier, after Chinese money has dried up.',
  },
  bust: {
    name: 'The bust',
    sentence: 'Capital turns as hard as after 2000, Nvidia’s cash falls with it, and fewer firms take up open weights.',
  },
}
