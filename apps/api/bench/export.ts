// `pnpm bench export [ROWS]`: CSV of a store of a million invented figures beside the sqlite3 command line and DuckDB in the same run, and how much
// memory each takes; XLSX too. Every contestant is a process of its own; prints, and removes what it wrote.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeInventedStore } from './invented-million.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const rounds = 3
const folder = mkdtempSync(join(tmpdir(), 'jastar-export-'))
const [store, select, measured] = ['store.db', 'select.sql', 'measured.json'].map((name) => join(folder, name))

/** The same rows, order and columns as our CSV for programs, without the link to the sentence, which SQL cannot write. */
const sameRows = `select o.reference_area, o.programme_id, o.indicator, o.counted_thing, o.time_period, coalesce(o.year, 'unknown'), o.value, o.value_high, o.qualifier, o.lower_bound, o.upper_bound,
  o.unit_measure, o.measure, o.claim, o.age_band, o.part_of, o.review, round(o.confidence, 3), m.sentence, s.publisher, s.url, s.title, s.date, o.told_by, o.disputed_by <> '[]', o.recommended, 1,
  'http://127.0.0.1:8787/?figure=' || o.id, o.id, o.edition
  from observation o cross join mention m on m.id = o.mention_id cross join source s on s.id = m.source_id where o.review <> 'rejected' order by o.weight desc, o.id desc;\n`

type Contestant = { readonly name: string; readonly out: string; readonly command: readonly string[] }

const ours = (who: string, from = store): readonly string[] => [process.execPath, join(import.meta.dirname, 'contestant.ts'), who, from ?? '', join(folder, `${who}.out`)]
const base = 'sqlite3 -csv'
const contestants: readonly Contestant[] = [
  { name: base, out: 'sqlite.out', command: ['sh', '-c', 'sqlite3 -csv -cmd "pragma cache_size=-32000" "$0" < "$1" > "$2"', store ?? '', select ?? '', join(folder, 'sqlite.out')] },
  { name: 'ours, for programs', out: 'machine.out', command: ours('machine') },
  { name: 'ours, for programs, bare addresses', out: 'plain.out', command: ours('plain') },
  { name: 'ours, for Excel in Kazakh', out: 'excel.out', command: ours('excel') },
  { name: 'ours, XLSX', out: 'xlsx.out', command: ours('xlsx') },
  { name: 'DuckDB, one thread, from its own table', out: 'duckdb.out', command: ours('duckdb', join(folder, 'sqlite.out')) },
]

type Taken = { readonly seconds: number; readonly megabytes: number | null }

const print = (line: string): void => { process.stdout.write(`${line}\n`) }

try {
  print(`Writing a store of ${rows} figures …`)
  await writeInventedStore(store ?? '', rows)
  writeFileSync(select ?? '', sameRows)
  const taken = new Map<string, Taken[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) taken.set(contestant.name, [...(taken.get(contestant.name) ?? []), ...run(contestant)])
  }
  report(taken)
} finally {
  rmSync(folder, { recursive: true })
}

/** One run; a contestant that fails, as one that is not installed, is told and left out. */
function run({ name, command: [program = '', ...words] }: Contestant): Taken[] {
  rmSync(measured ?? '', { force: true })
  const start = performance.now()
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8', env: { ...process.env, MEASURED: measured } })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) {
    print(`${name}: ${stderr.trim().split('\n').at(-1) ?? 'failed'}`)
    return []
  }
  return program === 'sh' ? [{ seconds, megabytes: null }] : [JSON.parse(readFileSync(measured ?? '', 'utf8'))]
}

function report(taken: ReadonlyMap<string, readonly Taken[]>): void {
  const median = (name: string): number => (taken.get(name) ?? []).map((one) => one.seconds).toSorted((one, other) => one - other)[Math.floor((taken.get(name) ?? []).length / 2)] ?? Number.NaN
  print(`| way | s, median of ${rounds} | of ${base} | MB written | peak MB |`)
  print('|---|---|---|---|---|')
  for (const { name, out } of contestants) {
    const peak = Math.max(...(taken.get(name) ?? []).map((one) => one.megabytes ?? Number.NaN))
    if ((taken.get(name) ?? []).length > 0) print(`| ${name} | ${median(name).toFixed(1)} | ${(median(name) / median(base)).toFixed(2)} | ${(statSync(join(folder, out)).size / 1e6).toFixed(0)} | ${Number.isNaN(peak) ? '–' : peak.toFixed(0)} |`)
  }
  print(`CSV for programs ≤ 1.3 × ${base}: ${median('ours, for programs') / median(base) <= 1.3 ? 'reached' : 'MISSED'}`)
}
