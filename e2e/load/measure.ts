import autocannon from 'autocannon'

export const connections = 10
export const rounds = 3

/** One thing to measure. `afresh`: every request has an address that nobody asked for before, so no finished bytes. */
export interface Measure {
  readonly name: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly afresh: boolean
  readonly status: number
}

/** Latencies in milliseconds. */
export interface Figures {
  requestsPerSecond: number
  p50: number
  p99: number
}

/** Measures each in turn, so that a busy moment of the machine falls on all alike, and gives the medians of the rounds. */
export async function measured(measures: readonly Measure[], seconds: number) {
  for (const measure of measures) await run(measure, 1) // Warm, not counted.
  const runs = new Map(measures.map(({ name }) => [name, new Array<Figures>()]))
  for (let round = 0; round < rounds; round++)
    for (const measure of measures) runs.get(measure.name)?.push(await run(measure, seconds))
  return measures.map(({ name }) => ({ name, ...medians(runs.get(name) ?? []) }))
}

let asked = 0

async function run({ url, headers, afresh, status }: Measure, duration: number): Promise<Figures> {
  const { pathname } = new URL(url)
  const ownAddress = (request: autocannon.Request) => ({ ...request, path: `${pathname}?n=${asked++}` })
  const result = await autocannon({
    url,
    connections,
    duration,
    headers,
    requests: [afresh ? { setupRequest: ownAddress } : {}],
  })
  const statuses = Object.keys(result.statusCodeStats ?? {})
  if (result.errors > 0 || statuses.join() !== `${status}`)
    throw new Error(`${url} answered ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`)
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

function medians(all: readonly Figures[]): Figures {
  const median = (of: (figures: Figures) => number) =>
    all.map(of).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  return {
    requestsPerSecond: median(figures => figures.requestsPerSecond),
    p50: median(figures => figures.p50),
    p99: median(figures => figures.p99),
  }
}
