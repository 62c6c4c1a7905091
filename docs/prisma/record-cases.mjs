// Asks the real Prisma what it says to each case of src/test/resources/prisma and writes it beside the case:
// findings.txt (line:column and Prisma's words), ddl.sql, or migration.sql. Run it after writing a case:
//
//   export PRISMA_REF_HOME=...   where @prisma/prisma-schema-wasm and @prisma/schema-engine-wasm 7.10 are installed
//   export PRISMA_REF_URL=...    a scratch database
//   node docs/prisma/record-cases.mjs <folder with lib.mjs of the reference harness> [case, as a prefix]
//
// Not part of the build: that compares with what was recorded.
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [harness, prefix = ''] = process.argv.slice(2)
const lib = await import(pathToFileURL(path.join(harness, 'lib.mjs')).href)
const wasm = lib.schemaWasm()
const root = new URL('../../src/test/resources/prisma/', import.meta.url).pathname

const files = (place) =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true }).filter((each) => each.endsWith('.prisma')).sort().map((each) => path.join(place, each))
    : [place]
const read = (place) => files(place).map((each) => [path.basename(each), readFileSync(each, 'utf8')])

function position(text, offset) {
  const lines = text.slice(0, offset).split('\n')
  return `${lines.length}:${[...lines.at(-1)].length + 1}`
}

function findings(schema) {
  const texts = Object.fromEntries(schema)
  return JSON.parse(wasm.lint(JSON.stringify(schema)))
    .filter((each) => !each.is_warning)
    .map((each) => {
      const file = schema.length > 1 ? `${each.file_name}:` : ''
      return `${file}${position(texts[each.file_name], each.start)} ${each.text.replaceAll('\n', ' ').trim()}`
    })
}

async function script(before, after) {
  const url = process.env.PRISMA_REF_URL
  // The engine wants a provider even where the schema names none.
  const config = [['datasource.prisma', 'datasource db {\n  provider = "postgresql"\n}\n']]
  const whole = (schema) => (schema.some(([, text]) => /^datasource/m.test(text)) ? schema : [...schema, ...config])
  const side = (schema) => (schema ? { tag: 'schemaDatamodel', ...lib.container(whole(schema)) } : { tag: 'empty' })
  const engine = await lib.openEngine({ url, datamodels: whole(after) })
  const answer = await engine.diff({
    from: side(before), to: side(after), script: true, exitCode: true, filters: lib.noFilter, shadowDatabaseUrl: null,
  })
  engine.free()
  return answer.stdout.endsWith('\n') ? answer.stdout : answer.stdout + '\n'
}

async function record(folder) {
  for (const each of ['findings.txt', 'ddl.sql', 'migration.sql']) rmSync(path.join(folder, each), { force: true })
  const place = (name) => [`${name}.prisma`, name].map((each) => path.join(folder, each)).find(existsSync)
  const after = read(place('schema') ?? place('after'))
  const wrong = findings(after)
  const write = (name, text) => writeFileSync(path.join(folder, name), text)
  if (wrong.length) write('findings.txt', wrong.join('\n') + '\n')
  else if (place('before')) write('migration.sql', await script(read(place('before')), after))
  else write('ddl.sql', await script(null, after))
  console.log(path.relative(root, folder), wrong.length ? 'refused' : 'accepted')
}

const isCase = (folder) => ['schema.prisma', 'schema', 'after.prisma', 'after'].some((each) => existsSync(path.join(folder, each)))
for (const each of readdirSync(root, { recursive: true }).sort()) {
  const folder = path.join(root, each)
  if (each.startsWith(prefix) && statSync(folder).isDirectory() && isCase(folder)) await record(folder)
}
process.exit(0)
