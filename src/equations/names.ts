import { idOf } from './expression'
import type { ModelText } from './model'

/** Words reserved by Vensim or Stella, which cannot be the whole name of a variable. */
const RESERVED = new Set(
  (
    'time,time step,initial time,final time,saveper,dt,starttime,stoptime,abs,and,arccos,arcsin,arctan,cos,delay,else,exp,game,if,inf,init,initial,' +
    'int,integ,integer,ln,log,log10,lookup,max,mean,min,mod,modulo,nan,normal,not,npv,or,pi,power,previous,pulse,quantum,ramp,random,round,safediv,' +
    'sample,self,sin,size,smooth,sqrt,step,sum,tan,then,trend,uniform,xor'
  ).split(','),
)

/**
 * The name in words of every variable of an exported file, by id (`rate.x` for net flows). Other tools have a single namespace and ignore case,
 * so a parameter that shares its name with another variable is called a setting.
 */
export function namesInWords(model: ModelText): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set(RESERVED)
  const give = (id: string, candidates: string[]) => {
    const free = candidates.find((candidate) => !taken.has(candidate))
    if (free === undefined) throw new Error(`found no free name for ${id}: ${candidates.join(' and ')} are taken; rename it`)
    taken.add(free)
    names.set(id, free)
  }
  for (const { name } of [...model.stocks, ...model.auxiliaries, ...model.initials]) give(name, [words(name), `${words(name)} value`])
  for (const { name } of model.stocks) give(`rate.${name}`, [`net flow of ${words(name)}`])
  for (const { name } of model.parameters) give(idOf('parameter', name), [words(name), `${words(name)} setting`])
  return names
}

/** `lnCostDelay2` becomes "ln cost delay 2", `loopB1` becomes "loop b1". */
function words(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([a-z]{2})(\d)/g, '$1 $2')
    .toLowerCase()
}
