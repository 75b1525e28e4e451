import { generateCode, parseModel, resetState } from '@sdeverywhere/compile'
import { createSynchronousModelRunner, type GeneratedModel } from '@sdeverywhere/runtime'

export interface Run {
  /** Decimal years, one per saved step. */
  times: Float64Array
  /** By variable name as given, one number per saved step. */
  values: Record<string, Float64Array>
}

/** A compiled model: takes a value for each of its inputs, in their order. */
export type Runner = (values: readonly number[]) => Promise<Run>

/** Compiles a Vensim model with SDEverywhere and runs it, by Euler. Names are those of the file, in words. */
export const runMdl = async (text: string, names: readonly string[]): Promise<Run> => (await compile(text, 'vensim', names))([])

/** The same for an XMILE model. */
export const runXmile = async (text: string, names: readonly string[]): Promise<Run> => (await compile(text, 'xmile', names))([])

/** Compiles a model once, to run with many values of its inputs: constants of the file, by name. What is not an input keeps the file's value. */
export async function compile(
  text: string,
  kind: 'vensim' | 'xmile',
  names: readonly string[],
  inputs: readonly string[] = [],
): Promise<Runner> {
  resetState() // the compiler keeps the last model in its modules
  const code = generateCode(parseModel(text, kind), {
    spec: { inputVarNames: [...inputs], outputVarNames: [...names] },
    operations: ['generateJS'],
    extData: new Map(),
    directData: new Map(),
    modelDirname: '',
  })
  // The generated module has one export, a function without imports that makes the model.
  const makeModel = new Function(code.replace('export default async function', 'return async function'))() as () => Promise<GeneratedModel>
  const runner = createSynchronousModelRunner(await makeModel())

  return async (values) => {
    if (values.length !== inputs.length) throw new Error(`got ${values.length} values for ${inputs.length} inputs`)
    const outputs = await runner.runModel([...values], runner.createOutputs())
    const series = names.map((name, i) => {
      const found = outputs.varSeries[i]
      if (!found) throw new Error(`got no series for ${name}`)
      return found.points
    })
    return {
      times: Float64Array.from(series[0], (point) => point.x),
      values: Object.fromEntries(names.map((name, i) => [name, Float64Array.from(series[i], (point) => point.y)])),
    }
  }
}
