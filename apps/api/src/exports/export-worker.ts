// The thread of one large export: it reads and writes while the server goes on answering. It gives a chunk each time it is asked for one.

import { parentPort, workerData } from 'node:worker_threads'
import { startExport } from './write-export.ts'

const port = parentPort
if (!port) throw new Error('export-worker.ts runs as a worker thread only')

const started = await startExport(workerData)
const chunks = started.bytes()
port.postMessage({ rows: started.rows, dataVersion: started.dataVersion }, [])
port.on('message', () => {
  void give().catch((error: unknown) => {
    // Thrown outside of the promise, it reaches the server as the worker's error.
    setImmediate(() => { throw error })
  })
})

/** Gives the next chunk, or null behind the last one. */
async function give(): Promise<void> {
  const { done, value } = await chunks.next()
  if (done !== true) {
    // A copy of its own can be handed over instead of being copied again.
    const bytes = new Uint8Array(value)
    port?.postMessage(bytes, [bytes.buffer])
    return
  }
  started.close()
  port?.postMessage(null, [])
  port?.close()
}
