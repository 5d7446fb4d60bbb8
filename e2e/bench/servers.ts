// What the bench of the page measures, served: the app on the seeds in a data folder of its own, and a bare React page beside it.

import { spawn, spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { createGzip } from 'node:zlib'

const root = join(import.meta.dirname, '../..')

export type Served = { readonly address: string; readonly stop: () => Promise<void> }

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await portOf(server)
  await new Promise((resolve) => { server.close(resolve) })
  return port
}

function portOf(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address()
      if (address === null || typeof address === 'string') reject(new Error(`No port: ${String(address)}`))
      else resolve(address.port)
    })
  })
}

/** The real server on a new store, the dashboard built where it changed. */
export async function serveApp(): Promise<Served> {
  const port = await freePort()
  const data = await mkdtemp(join(tmpdir(), 'jastar-atlas-bench-'))
  const server = spawn(process.execPath, [join(root, 'apps/api/bin/start.mjs')], { env: { ...process.env, PORT: String(port), DATA_DIR: data }, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>((resolve) => { server.once('exit', () => resolve()) })
  const address = `http://127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM')
    await ended
    await rm(data, { recursive: true, force: true })
  }
  const until = Date.now() + 180_000
  while (Date.now() < until && server.exitCode === null) {
    const isUp = await fetch(`${address}/api/v1/health`).then((response) => response.ok, () => false)
    if (isUp) return { address, stop }
    await new Promise((resolve) => { setTimeout(resolve, 200) })
  }
  await stop()
  throw new Error(`The server did not answer on ${address}.`)
}

const barePage = {
  'index.html': '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="A list">'
    + '<title>Bare</title><link rel="icon" href="data:,"></head><body><div id="root"></div><script type="module" src="/main.js"></script></body></html>',
  'main.js': `import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
function List() {
  const { data } = useQuery({ queryKey: ['items'], queryFn: () => fetch('/items.json').then((answer) => answer.json()) })
  return h('main', null, h('h1', null, 'Figures'), data ? h('ul', null, data.map((item) => h('li', { key: item }, item))) : h('p', null, '…'))
}
createRoot(document.querySelector('#root')).render(h(QueryClientProvider, { client: new QueryClient() }, h(List)))`,
  'public/items.json': JSON.stringify(Array.from({ length: 20 }, (_, index) => `Figure ${index + 1}`)),
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' }

/** React and TanStack Query with nothing else, built in a temporary folder with the dashboard's own packages. */
export async function serveBarePage(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'jastar-atlas-bare-'))
  const dashboard = join(root, 'apps/dashboard')
  await mkdir(join(folder, 'public'))
  await symlink(join(dashboard, 'node_modules'), join(folder, 'node_modules'))
  for (const [name, text] of Object.entries(barePage)) await writeFile(join(folder, name), text)
  const vite = join(dirname(createRequire(join(dashboard, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder, stdio: 'inherit' })
  if (status !== 0) throw new Error(`The bare page in ${folder} could not be built.`)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bare').pathname
    const file = join(folder, 'dist', path === '/' ? 'index.html' : path)
    const opened = createReadStream(file)
    opened.once('error', () => response.writeHead(404).end())
    opened.once('open', () => {
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip' })
      opened.pipe(createGzip()).pipe(response)
    })
  })
  const address = `http://127.0.0.1:${await portOf(server)}`
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => { server.close(resolve) })
    await rm(folder, { recursive: true, force: true })
  }
  return { address, stop }
}

/** The path of the source that tells most figures. */
export async function fullestSource(app: string): Promise<string> {
  const list: { readonly items: readonly { readonly id: string; readonly observationCount: number }[] } = JSON.parse(await (await fetch(`${app}/api/v1/sources`)).text())
  const [fullest] = list.items.toSorted((one, other) => other.observationCount - one.observationCount)
  if (!fullest) throw new Error('The seeds hold no source.')
  return `/sources/${fullest.id}`
}
