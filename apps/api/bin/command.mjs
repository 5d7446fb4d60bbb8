// `pnpm --silent mine|explain|score|remine|backup|restore|curation|export …`: checks Node and the packages, then runs the command of that name.
// Plain JavaScript, so that any Node can read it and say what is missing.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)
const [command, ...words] = process.argv.slice(2)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`The commands need Node 22.18 or newer, and this is Node ${process.versions.node}: run it as npx -y pnpm@12.21.0 --silent ${command} …, which brings its own.`)
  process.exit(1)
}
if (!existsSync(`${root}/apps/api/node_modules/@jastar/miner`)) {
  console.error(`The packages of ${root} are not installed: run npx -y pnpm@12.21.0 install there, then try again.`)
  process.exit(1)
}

const { mineFiles } = await import('../src/commands/mine.ts')
const { explainFiles } = await import('../src/commands/explain.ts')
const { scoreGold } = await import('../src/commands/score.ts')
const { makeEditorToken } = await import('../src/commands/editor-token.ts')
const { remine } = await import('../src/commands/remine.ts')
const { backup } = await import('../src/commands/backup.ts')
const { restore } = await import('../src/commands/restore.ts')
const { curation } = await import('../src/commands/curation.ts')
const { exportFile } = await import('../src/commands/export.ts')
const { readSettings } = await import('../src/settings.ts')
const { StartError } = await import('../src/start-error.ts')
const { ruleVersionOf } = await import('../src/rule-version.ts')
const onFiles = { 'editor-token': makeEditorToken, mine: mineFiles, explain: explainFiles, score: scoreGold }
const onStore = { export: exportFile, remine, backup, restore, curation }

// pnpm runs scripts in the root; paths mean the folder the person stands in.
const folder = process.env.INIT_CWD ?? process.cwd()
const print = (line) => process.stdout.write(`${line}\n`)
const complain = (line) => process.stderr.write(`${line}\n`)

try {
  process.exitCode = command in onFiles
    ? onFiles[command](words, folder, print, complain)
    : await onStore[command](words, { databaseFile: readSettings(process.env, root).databaseFile, ruleVersion: ruleVersionOf(root), clock: () => new Date(), folder, print, complain })
} catch (error) {
  if (!(error instanceof StartError)) throw error
  complain(error.message)
  process.exitCode = 1
}
