import { PARAMETERS } from '../../model/parameters'
import { assertionCheck, type Assertion } from '../tools/assertion'
import { at, excess, lowest, highest, quotient, reaches, stock, sum, wait, type Measure } from '../tools/measure'
import { EAGER, type Moved } from '../tools/probe'

const deep: Moved = { nvidia: -90, 'nvidia-year': 2028 }
const passing: Moved = { ...deep, 'nvidia-recovery': 0.5 }
const others = sum(
  (['us-bigtech', 'nvidia', 'challengers', 'nonprofits'] as const).map((id) => at(`releases-${id}`, 2032)),
  'releases outside China in 2032',
)

const formed: Measure = { ...wait, of: (run) => run.formationYear ?? Infinity }
const capitalShare: Measure = {
  id: 'claimed',
  name: 'the share of AI capital that a frontier programme takes in 2036',
  of: ({ years, outputs }) => {
    const row = years.indexOf(2036)
    return (PARAMETERS.developmentMultiple.value * outputs['frontier-run-cost'][row]) / 1000 / outputs['ai-capital'][row]
  },
}

/** If X, then Y. Bounds leave room for parameters within their bands; what they must not leave room for is the opposite. */
// prettier-ignore
const REALITY_ASSERTIONS: readonly Assertion[] = [
  // Nvidia
  { id: 'shock-halves-budget', says: 'If Nvidia loses 90 % of its cash flow in 2028, its open budget in 2030 is under half of the baseline’s.', levers: deep, measure: at('sponsor-budget', 2030), against: {}, high: 0.5 },
  { id: 'small-shock-small-cut', says: 'If Nvidia loses only 30 % of its cash flow in 2028, its open budget in 2030 keeps at least four fifths: cash matters little until it halves.', levers: { nvidia: -30 }, measure: at('sponsor-budget', 2030), against: {}, low: 0.8, high: 1 },
  { id: 'shock-thins-nemotron', says: 'If Nvidia loses 90 % in 2028, its near-frontier releases in 2031 are under three quarters of the baseline’s.', levers: deep, measure: at('releases-nvidia', 2031), against: {}, high: 0.75 },
  { id: 'quick-recovery', says: 'If Nvidia makes good two thirds of such a loss in half a year, its open budget of 2034 is within a tenth of the baseline’s.', levers: { ...deep, 'nvidia-recovery': 0.5 }, measure: at('sponsor-budget', 2034), against: {}, low: 0.9, high: 1.001 },
  { id: 'shock-spares-china', says: 'If only Nvidia loses cash, the releases of Chinese start-ups stay within 2 %: they do not live on it.', levers: deep, measure: at('releases-chinese-startups', 2032), against: {}, low: 0.98, high: 1.02 },
  { id: 'shock-reaches-challengers', says: 'If Nvidia loses 90 % in 2031, the challengers of 2032 release less: it owns stakes in them.', levers: { ...deep, 'nvidia-year': 2031 }, measure: at('releases-challengers', 2032), against: {}, high: 0.9 },
  { id: 'sponsor-is-one-of-many', says: 'Against the essay: if Nvidia loses 90 % in 2028, open supply in 2032 falls, but by less than a fifth. It is one supplier of many.', levers: deep, measure: at('open-supply', 2032), against: {}, low: 0.8, high: 0.99 },
  { id: 'shock-raises-pressure', says: 'If the sponsor falters, pressure for a consortium in 2031 is higher than in the baseline.', levers: deep, measure: at('consortium-pressure', 2031), against: {}, as: 'difference', low: 2 },
  { id: 'passing-shock-adds', says: 'If Nvidia loses 90 % in 2028 and makes it good quickly, that still adds to the pressure of 2031.', levers: passing, measure: at('consortium-pressure', 2031), against: {}, as: 'difference', low: 1.5 },
  { id: 'pressure-falls-again', says: 'If Nvidia loses 90 % in 2028 and makes it good quickly, what that added to the pressure is nearly gone by 2036: institutions forget too.', levers: passing, measure: at('consortium-pressure', 2036), against: {}, as: 'difference', low: 0, high: 1.4 },
  { id: 'no-need-no-pressure', says: 'If costs level off and no more firms come to rely on open weights, the little pressure of 2028 falls by a third and more to 2031.', levers: { cost: 1.2, reliance: 0 }, measure: quotient(at('consortium-pressure', 2031), at('consortium-pressure', 2028), 'pressure of 2031 over that of 2028'), high: 0.67 },
  { id: 'no-budget-no-nemotron', says: 'If Nvidia spends nothing on open models, it releases none near the frontier by 2032.', levers: { sponsor: 0 }, measure: at('releases-nvidia', 2032), high: 0.05 },
  { id: 'own-model-ends-nemotron', says: 'If Nvidia is fully drawn to a model of its own, it releases under a third of what it would.', levers: { 'own-model': 1 }, measure: at('releases-nvidia', 2034), against: {}, high: 0.33 },
  { id: 'own-chips-cost-cash', says: 'If customers stop building chips, Nvidia’s cash flow in 2034 is at least a third higher.', levers: { silicon: 0 }, measure: at('nvidia-cash-flow', 2034), against: {}, low: 1.33 },
  { id: 'conflict-alone-is-mild', says: 'If customers do not mind Nemotron at all, Nvidia releases more, but not half as much again.', levers: { conflict: 0 }, measure: at('releases-nvidia', 2032), against: {}, low: 1.01, high: 1.5 },
  // Cost of the frontier
  { id: 'plateau-closes-gap', says: 'If cost growth stops at 1.2 a year, the gap in 2034 is smaller than in the baseline.', levers: { cost: 1.2 }, measure: at('gap-months', 2034), against: {}, high: 0.95 },
  { id: 'plateau-cheapens-ticket', says: 'If cost growth stops at 1.2 a year, the ticket in 2032 costs under half of the baseline’s.', levers: { cost: 1.2 }, measure: at('ticket', 2032), against: {}, high: 0.5 },
  { id: 'plateau-keeps-supply', says: 'If cost growth stops at 1.2 a year, open supply in 2032 is at least a quarter larger than in the baseline.', levers: { cost: 1.2 }, measure: at('open-supply', 2032), against: {}, low: 1.25 },
  { id: 'plateau-no-consortium', says: 'If cost growth stops at 1.2 a year, no consortium forms.', levers: { cost: 1.2 }, measure: wait, low: Infinity },
  { id: 'cost-alone-forms-nothing', says: 'Against the essay: dearer training alone, five times a year, brings no consortium, only pressure.', levers: { cost: 5 }, measure: wait, low: Infinity },
  { id: 'no-absurd-sums', says: 'If costs are to grow fivefold a year, capital stops them: a frontier programme never takes a third of all AI capital.', levers: { cost: 5, discipline: 0 }, measure: capitalShare, low: 0.01, high: 0.33 },
  { id: 'no-retreat-below-today', says: 'If costs grow 1.2 a year, the dearest run of 2036 costs more than today’s, not less.', levers: { cost: 1.2 }, measure: quotient(at('frontier-run-cost', 2036), at('frontier-run-cost', 2027), 'the run of 2036 over that of 2027'), low: 1.5 },
  // Capital
  { id: 'bust-shrinks-capital', says: 'If capital turns as hard as in a bust, AI capital in 2032 is a fifth to three fifths smaller.', levers: { discipline: 1 }, measure: at('ai-capital', 2032), against: {}, low: 0.4, high: 0.8 },
  { id: 'bust-slows-frontier', says: 'If capital turns as hard as in a bust, the frontier slows too: its dearest run of 2032 costs under four fifths of the baseline’s.', levers: { discipline: 1 }, measure: at('frontier-run-cost', 2032), against: {}, high: 0.8 },
  { id: 'bust-helps-who-still-pays', says: 'Against the essay: in a bust Nvidia’s open models come nearer to the frontier, because the frontier slows too.', levers: { discipline: 1 }, measure: at('releases-nvidia', 2032), against: {}, low: 1.02 },
  { id: 'bust-thins-supply', says: 'If capital turns as hard as in a bust, open supply in 2032 is under three fifths of the baseline’s.', levers: { discipline: 1 }, measure: at('open-supply', 2032), against: {}, high: 0.6 },
  { id: 'bust-turns-staff', says: 'If Chinese start-ups run short in a bust, people leave: turnover in 2034 is at least a fifth higher than in the baseline.', levers: { discipline: 1 }, measure: stock('turnover', 2034, 'turnover'), against: {}, low: 1.2 },
  { id: 'easy-money-eases', says: 'If money is as easy as in mid-2025, the worst squeeze to come is at most nine tenths of the baseline’s.', levers: { discipline: 0.1 }, measure: highest('squeeze'), against: {}, high: 0.9 },
  // China
  { id: 'winter-halves-startups', says: 'If Chinese labs raise nothing, their start-ups’ releases in 2032 are under half of the baseline’s.', levers: { china: 0 }, measure: at('releases-chinese-startups', 2032), against: {}, high: 0.5 },
  { id: 'winter-empties-tills', says: 'If Chinese labs raise nothing, their cash in 2032 is under a third of the baseline’s.', levers: { china: 0 }, measure: at('chinese-cash', 2032), against: {}, high: 0.33 },
  { id: 'winter-spares-others', says: 'If Chinese labs raise nothing, releases outside China stay within a tenth: nobody else fills in.', levers: { china: 0 }, measure: others, against: {}, low: 0.9, high: 1.1 },
  { id: 'winter-turns-staff', says: 'If Chinese labs raise nothing, people leave: turnover in 2032 at least doubles.', levers: { china: 0 }, measure: stock('turnover', 2032, 'turnover'), against: {}, low: 2 },
  { id: 'winter-bites-late', says: 'If Chinese labs raise nothing, 2028 hardly notices: they have a record year’s cash.', levers: { china: 0 }, measure: at('open-supply', 2028), against: {}, low: 0.9, high: 1 },
  { id: 'plenty-saturates', says: 'If Chinese funding doubles, open supply in 2032 grows by less than half: labs and cadence are limits too.', levers: { china: 2 }, measure: at('open-supply', 2032), against: {}, low: 1.02, high: 1.5 },
  { id: 'plenty-eases-squeeze', says: 'If Chinese funding doubles, the squeeze of 2032 is lower than in the baseline.', levers: { china: 2 }, measure: at('squeeze', 2032), against: {}, as: 'difference', high: -2 },
  // Access and following
  { id: 'gates-raise-demand', says: 'If nothing at the frontier is sold, demand for access in 2032 at least doubles.', levers: { access: 1 }, measure: at('access-demand', 2032), against: {}, low: 2 },
  { id: 'gates-thin-supply', says: 'If nothing at the frontier is sold, open supply in 2032 is under half of the baseline’s: followers lose their teacher.', levers: { access: 1 }, measure: at('open-supply', 2032), against: {}, high: 0.5 },
  { id: 'slow-following', says: 'If matching gets only ten times cheaper a year, open supply in 2032 is under half of the baseline’s.', levers: { 'catch-up': 10 }, measure: at('open-supply', 2032), against: {}, high: 0.5 },
  { id: 'fast-following', says: 'If matching gets sixty times cheaper a year, the ticket of 2032 costs under three quarters of the baseline’s.', levers: { 'catch-up': 60 }, measure: at('ticket', 2032), against: {}, high: 0.75 },
  { id: 'wider-line-more-models', says: 'If twelve points behind still count as near, supply in 2032 is more than twice that within eight.', levers: { tolerance: 12 }, measure: at('open-supply', 2032), against: { levers: { tolerance: 8 } }, low: 2 },
  // Demand
  { id: 'no-growth-of-reliance', says: 'If no more firms take up open weights, demand for access in 2034 is under three fifths of the baseline’s.', levers: { reliance: 0 }, measure: at('access-demand', 2034), against: {}, high: 0.6 },
  { id: 'no-reliance-no-squeeze', says: 'If no more firms take up open weights, the squeeze of 2034 is under 45: few need what is scarce.', levers: { reliance: 0 }, measure: at('squeeze', 2034), high: 45 },
  { id: 'scarcity-drives-firms-off', says: 'If capital turns hard, fewer firms still rely on open weights in 2034.', levers: { discipline: 1 }, measure: at('reliance', 2034), against: {}, high: 0.97 },
  { id: 'two-tiers-part', says: 'In the baseline small models multiply while strong ones get fewer: the niche of 2034 is larger against near-frontier supply than today’s.', measure: quotient(quotient(at('small-model-niche', 2034), at('open-supply', 2034), ''), quotient(at('small-model-niche', 2027), at('open-supply', 2027), ''), 'niche over supply, 2034 against 2027'), low: 2 },
  { id: 'baseline-thins', says: 'In the baseline open supply of 2036 is under nine tenths of today’s, and not gone.', measure: quotient(at('open-supply', 2036), at('open-supply', 2027), 'open supply of 2036 over that of 2027'), low: 0.2, high: 0.9 },
  { id: 'baseline-demand-grows', says: 'In the baseline demand for access in 2036 is above today’s.', measure: at('access-demand', 2036), low: 110 },
  { id: 'baseline-pressure-grows', says: 'In the baseline pressure for a consortium in 2036 is above today’s.', measure: excess(at('consortium-pressure', 2036), at('consortium-pressure', 2027), 'pressure gained from 2027 to 2036'), low: 10 },
  { id: 'nonprofits-stay-out', says: 'If nothing is done, nonprofits stay near zero at the frontier: under 0.1 releases a year from today on.', measure: highest('releases-nonprofits'), high: 0.1 },
  { id: 'west-stays-behind', says: 'If nothing is done, most near-frontier open models of 2030 come from China.', measure: at('non-chinese-share', 2030), high: 0.5 },
  // Consortium
  { id: 'nobody-pays', says: 'If nobody will pay, no consortium forms, however hard the squeeze.', levers: { ...EAGER, willingness: 5, 'public-share': 0, access: 1, sponsor: 0 }, measure: wait, low: Infinity },
  { id: 'nobody-may', says: 'If nobody may pool money, no firm ever joins.', levers: { ...EAGER, consortium: 0 }, measure: highest('members'), high: 0 },
  { id: 'too-few-to-found', says: 'If only four firms are candidates, they are too few to found anything.', levers: { ...EAGER, candidates: 4 }, measure: wait, low: Infinity },
  { id: 'eager-form', says: 'If forty firms each pay $200M for a follower, after Chinese money has dried up, a consortium forms within eight years, not within one: the eager firms of other checks.', levers: EAGER, measure: wait, low: 1, high: 8 },
  { id: 'institutions-take-time', says: 'If everything favours it, a consortium still takes a year: institutions are slow.', levers: { ...EAGER, access: 1, sponsor: 0, misalignment: 0, 'public-share': 0.6, reliance: 1, candidates: 100, ambition: 0 }, measure: wait, low: 1, high: 6 },
  { id: 'output-takes-time', says: 'If a consortium forms, its models come later: 0.1 near-frontier releases a year take from a quarter of a year to four years more.', levers: EAGER, measure: excess(reaches('releases-consortium', 0.1), formed, 'years from formation to 0.1 releases a year'), low: 0.25, high: 4 },
  { id: 'consortium-adds-supply', says: 'If a consortium forms, open supply of 2036 is larger than with pooling forbidden.', levers: EAGER, measure: at('open-supply', 2036), against: { levers: { ...EAGER, consortium: 0 } }, low: 1.02 },
  { id: 'consortium-narrows-the-gap', says: 'If a consortium forms, the gap of 2034 is narrower than with pooling forbidden: more is tried, so the best comes nearer.', levers: EAGER, measure: at('gap-months', 2034), against: { levers: { ...EAGER, consortium: 0 } }, as: 'difference', low: -12, high: -0.01 },
  { id: 'full-ambition-forbids', says: 'If the same eager firms want a full frontier programme, none forms: the bill never closes.', levers: { ...EAGER, ambition: 1 }, measure: wait, low: Infinity },
  { id: 'follower-is-cheap', says: 'If a consortium only follows, each member is asked for less than a twentieth of what a full programme asks.', levers: { ambition: 0 }, measure: at('member-share', 2030), against: { levers: { ambition: 1 } }, high: 0.05 },
  { id: 'a-tenth-each', says: 'If ten firms share a full programme without public money, each pays a tenth, as the essay says.', levers: { candidates: 20, ambition: 1, 'public-share': 0 }, measure: at('member-share', 2030), low: 0.09, high: 0.1001 },
  { id: 'a-fiftieth-each', says: 'If fifty firms share a full programme without public money, each pays a fiftieth, as the essay says.', levers: { candidates: 100, ambition: 1, 'public-share': 0 }, measure: at('member-share', 2030), low: 0.018, high: 0.02001 },
  { id: 'public-money-lightens', says: 'If governments pay six tenths, each member is asked for four tenths of what it would be without.', levers: { 'public-share': 0.6 }, measure: at('member-share', 2030), against: { levers: { 'public-share': 0 } }, low: 0.35, high: 0.4001 },
  { id: 'generous-sponsor-delays', says: 'If Nvidia spends $12bn a year instead of nothing, the same eager firms found at least a year later.', levers: { ...EAGER, sponsor: 12 }, measure: wait, against: { levers: { ...EAGER, sponsor: 0 } }, as: 'difference', low: 1 },
  { id: 'quarrels-kill', says: 'If everyone wants another model, the same eager firms found later or never.', levers: { ...EAGER, misalignment: 1 }, measure: wait, against: { levers: { ...EAGER, misalignment: 0 } }, as: 'difference', low: 0.5 },
  { id: 'perfect-agreement', says: 'If members agree on everything, what the same eager firms found still stands in 2036, and it is one consortium, not more.', levers: { ...EAGER, misalignment: 0 }, measure: stock('formed', 2036, 'consortia'), low: 0.7, high: 1 },
  { id: 'baseline-is-open', says: 'In the baseline pressure is neither nil nor full, so that either end is possible: between 15 and 85 in 2036.', measure: at('consortium-pressure', 2036), low: 15, high: 85 },
  { id: 'supply-never-gone', says: 'If nothing is done, open supply never falls under two current models.', measure: lowest('open-supply'), low: 2 },
]

export const REALITY = REALITY_ASSERTIONS.map((assertion) => assertionCheck('reality', assertion))
