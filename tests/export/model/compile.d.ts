/** The part of SDEverywhere's untyped compiler that these tests call. */
declare module '@sdeverywhere/compile' {
  interface ParsedModel {
    kind: 'vensim' | 'xmile'
  }
  interface Options {
    spec: { inputVarNames: string[]; outputVarNames: string[] }
    operations: 'generateJS'[]
    extData: Map<string, object>
    directData: Map<string, object>
    modelDirname: string
  }
  export function parseModel(text: string, kind: 'vensim' | 'xmile'): ParsedModel
  /** JavaScript of the model. */
  export function generateCode(model: ParsedModel, options: Options): string
  /** Forgets the model compiled last. */
  export function resetState(): void
}
