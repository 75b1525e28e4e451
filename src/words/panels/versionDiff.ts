/** The words of what has changed from an older model to the newest. */
export const VERSION_DIFF = {
  model: (version: number) => `model ${version}`,
  headline: (text: string) => `Its headline: ${text}`,
  changes: (version: number) => `What changed in model ${version}`,
}
