import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileFiles } from './hostile-files.js'
import { root } from './run-over.js'

const traced = spawnSync('strace', ['--version']).status === 0
const named = traced
  ? 'what a run opens'
  : 'what a run opens (skipped: there is no strace; apt-get install strace brings it)'

/** Files that refer to others, of this machine or of the net, or have something to be executed; P12 is read by both engines. */
const REFERRING = /^(?:D2|D3|D4|H5|P12|P15|P16|P9-jbig2-bomb-beside)/

/** What is opened beside the folders of the run and of the package, and by whom. */
const BY_NAME: readonly RegExp[] = [
  // the run looks after its processes, and tells them from those of before a restart
  /^\/proc\/\d+\/(?:stat|status)$/,
  /^\/proc\/sys\/kernel\/random\/boot_id$/,
  // Node asks how many processors there are, and gives its children nothing to read
  /^\/sys\/devices\/system\/cpu\/online$/,
  /^\/dev\/null$/,
  // the shell that bounds a child, and the libraries of native code
  /^\/(?:usr\/)?(?:bin\/(?:sh|dash|bash)|lib\S*\/[\w.+-]+\.so(?:\.\d+)*)$/,
  /^\/etc\/ld\.so\.(?:cache|preload)$/,
  // memory, chance, and the time zone, which is UTC in the processes that read
  /^\/proc\/(?:meminfo|sys\/vm\/overcommit_memory)$/,
  /^\/dev\/u?random$/,
  /^\/(?:etc\/localtime|usr\/share\/zoneinfo\/UTC)$/,
  // the canvas that comes with pdf.js asks which C library and how many processors there are
  /^\/usr\/bin\/ldd$/,
  /^\/sys\/fs\/cgroup\/\S*$/,
  /^\/proc\/(?:self|\d+)\/(?:cgroup|maps|mountinfo)$/,
]

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-strace-')))
})
afterAll(() => rmSync(folder, { recursive: true }))

const CALLS = 'open,openat,openat2,creat,execve,socket,connect,bind,sendto,sendmsg'

/** The calls of a Node program and of all its children, as strace writes them, one a line. */
function trace(name: string, args: readonly string[]): string[] {
  const log = join(folder, `${name}.log`)
  const options = ['-f', '-qq', '-s', '4096', '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', log]
  const { status, error } = spawnSync('strace', [...options, process.execPath, ...args], { cwd: folder })
  if (error) throw error
  expect(status).not.toBeNull()
  return readFileSync(log, 'utf8').split('\n')
}

const pathsIn = (lines: readonly string[], call: RegExp): string[] =>
  lines.flatMap((line) => {
    const path = call.exec(line)?.[1]
    return path === undefined ? [] : [resolve(folder, path)]
  })

const opened = (lines: readonly string[]): string[] =>
  pathsIn(lines, /^\d+ +(?:open|creat|openat2?)\((?:AT_FDCWD, )?"([^"]*)"/)

describe.skipIf(!traced)(named, () => {
  let lines: string[] = []
  beforeAll(() => {
    const input = join(folder, 'in')
    mkdirSync(input)
    for (const { name, bytes } of hostileFiles) if (REFERRING.test(name)) writeFileSync(join(input, name), bytes())
    lines = trace('run', [join(root, 'dist/src/cli.js'), 'extract', 'in', '--out', 'out', '--jobs', '1', '--quiet'])
  })

  test('is what an empty program opens, the input, the output and the package', () => {
    writeFileSync(join(folder, 'empty.mjs'), '')
    const usual = new Set(opened(trace('empty', ['empty.mjs'])))
    const others = opened(lines).filter(
      (path) =>
        !usual.has(path) &&
        !path.startsWith(`${folder}/`) &&
        !path.startsWith(`${root}/`) &&
        !BY_NAME.some((pattern) => pattern.test(path)),
    )
    expect([...new Set(others)]).toEqual([])
    expect(opened(lines).filter((path) => path.startsWith(`${folder}/in/`)).length).toBeGreaterThan(20)
  })

  test('is nothing of the net', () => {
    expect(lines.filter((line) => /AF_(?:INET6?|NETLINK|PACKET|VSOCK)/.test(line))).toEqual([])
    expect(lines.filter((line) => /^\d+ +connect\(/.test(line))).toEqual([])
  })

  test('is no other program', () => {
    const programs = new Set(pathsIn(lines, /^\d+ +execve\("([^"]*)"/))
    expect([...programs].filter((path) => path !== process.execPath && path !== '/bin/sh')).toEqual([])
  })
})
