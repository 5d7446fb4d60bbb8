// Runs exports: small ones at once, large ones in a thread of their own that works only as fast as the reader takes it.

import { Worker } from 'node:worker_threads'
import type { ExportOrder } from './order.ts'
import { startExport } from './write-export.ts'
import type { StartedExport } from './write-export.ts'

/** Milliseconds a reader may take nothing before a large export is given up: a snapshot that is kept open costs disk. */
const patience = 120_000

/** An export of few rows, whole. */
export async function exportWhole(order: ExportOrder): Promise<{ readonly rows: number; readonly dataVersion: number; readonly bytes: Buffer }> {
  const started = await startExport(order)
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of started.bytes()) chunks.push(chunk)
    return { rows: started.rows, dataVersion: started.dataVersion, bytes: Buffer.concat(chunks) }
  } finally {
    started.close()
  }
}

/** An export in a thread. The thread ends with the last byte, on `close`, when the reader leaves, and when the reader takes nothing for too long; `ended` is told once. */
export async function exportInThread(order: ExportOrder, ended: () => void, waits = patience): Promise<StartedExport> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { workerData: order, resourceLimits: { maxYoungGenerationSizeMb: 16 } })
  worker.once('exit', ended)
  const answers = answersOf(worker)
  const head = await answers.next()
  if (head === null || head instanceof Uint8Array) throw new Error('The thread of an export began with its bytes.')
  const end = (): void => { void worker.terminate() }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      worker.postMessage('next', [])
      for (let chunk = await answers.next(); chunk instanceof Uint8Array; chunk = await answers.next()) {
        worker.postMessage('next', [])
        const idle = setTimeout(end, waits)
        yield chunk
        clearTimeout(idle)
      }
    } finally {
      end()
    }
  }
  return { ...head, bytes, close: end }
}

type Head = { readonly rows: number; readonly dataVersion: number }
type Answer = Head | Uint8Array | null

/** The worker's messages one by one. Throws the worker's error, and an Error for a worker that ended before its last message. */
function answersOf(worker: Worker): { readonly next: () => Promise<Answer> } {
  const waiting: (Answer | Error)[] = []
  const asked: { wake?: () => void } = {}
  const add = (answer: Answer | Error): void => {
    waiting.push(answer)
    asked.wake?.()
  }
  worker.on('message', add)
  worker.once('error', add)
  worker.once('exit', () => { add(new Error('The export was ended before it was whole.')) })
  return {
    async next() {
      if (waiting.length === 0) await new Promise<void>((resolve) => { asked.wake = resolve })
      const answer = waiting.shift()
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('The thread of an export spoke without a message.')
      return answer
    },
  }
}
