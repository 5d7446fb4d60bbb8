// A ZIP file written while it is read: entries one after the other, each produced only when its turn has come.

import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** What an entry's bytes come from. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

export type ZipEntry = { readonly name: string; readonly chunks: () => Chunks }

/** The bytes of a ZIP of these entries, all dated `at`. Leaving early ends the entry that is being written. Throws what an entry throws. */
export async function* zipped(entries: readonly ZipEntry[], at: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream.pipe(new PassThrough())
  const streams: Readable[] = []
  zip.on('error', (error: Error) => output.destroy(error))
  for (const { name, chunks } of entries) {
    zip.addReadStreamLazy(name, { mtime: at }, (begin) => {
      const stream = Readable.from(bytesOf(chunks()), { objectMode: false, highWaterMark: 1 << 16 })
      streams.push(stream)
      begin(null, stream)
    })
  }
  zip.end()
  try {
    yield* output
  } finally {
    for (const stream of streams) stream.destroy()
  }
}

async function* bytesOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
