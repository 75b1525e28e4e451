/** The words of “What would you have to believe?”. */
export const GOAL_SEEK = {
  legend: 'What would have to be true, so that …',
  typed: (goal: string) => `${goal}, typed`,
  columns: ['Lever', 'From', 'To', 'Of its range'],
  apply: 'Apply these',
  nearest: 'Show the nearest miss',
  note: 'A plausible range is the band drawn on a lever’s track; levers move only inside theirs, and the smallest sum of moves is sought by a bounded search, so a still smaller one may exist.',
}
