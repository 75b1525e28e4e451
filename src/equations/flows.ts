import type { Expression } from './expression'

/** Names of the auxiliaries that flow into a stock, and of those that flow out of it. */
export interface Flows {
  inflows: string[]
  outflows: string[]
}

/** Splits a net flow into named flows; undefined unless it only adds and subtracts auxiliaries. */
export function flowsOf(net: Expression): Flows | undefined {
  switch (net.kind) {
    case 'name':
      return net.of === 'auxiliary' ? { inflows: [net.name], outflows: [] } : undefined
    case 'minus': {
      const flows = flowsOf(net.of)
      return flows && reversed(flows)
    }
    case 'operation': {
      if (net.operator !== '+' && net.operator !== '-') return undefined
      const [left, right] = [flowsOf(net.left), flowsOf(net.right)]
      if (!left || !right) return undefined
      const { inflows, outflows } = net.operator === '+' ? right : reversed(right)
      return { inflows: [...left.inflows, ...inflows], outflows: [...left.outflows, ...outflows] }
    }
    default:
      return undefined
  }
}

const reversed = ({ inflows, outflows }: Flows): Flows => ({ inflows: outflows, outflows: inflows })
