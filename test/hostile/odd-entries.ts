import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlReport, textReport } from './files/real-reports.js'

const UNTOLD = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6])

/**
 * F1 to F4: makes the entries of a folder that are odd by their name or kind, not by their bytes: links in a circle and out of
 * the folder, a pipe, a folder named like a file, names that no terminal can show, one file under several names.
 */
export function oddEntries(folder: string, outside: string): void {
  const at = (name: string): string => join(folder, name)
  writeFileSync(outside, htmlReport())
  symlinkSync('F1-link-to-itself.pdf', at('F1-link-to-itself.pdf'))
  symlinkSync('F1-second-of-a-circle.pdf', at('F1-first-of-a-circle.pdf'))
  symlinkSync('F1-first-of-a-circle.pdf', at('F1-second-of-a-circle.pdf'))
  symlinkSync('.', at('F1-link-to-its-folder'))
  symlinkSync(outside, at('F1-link-out-of-the-folder.html'))
  symlinkSync('/dev/zero', at('F1-link-to-a-device.pdf'))
  symlinkSync('nowhere', at('F1-link-to-nothing.pdf'))
  execFileSync('mkfifo', [at('F2-pipe.pdf')])
  mkdirSync(at('F2-folder.pdf'))
  writeFileSync(at('F3-line\nbreak.txt'), `${textReport()}1`)
  writeFileSync(at('F3-right-to-left-\u202efdp.txt'), `${textReport()}2`)
  writeFileSync(at('F3-escape-\u001b[31m.txt'), `${textReport()}3`)
  writeFileSync(at(`F3-xx${'长'.repeat(82)}.txt`), `${textReport()}4`)
  writeFileSync(at('F3-..\\..\\up.txt'), `${textReport()}5`)
  writeFileSync(at('F3-<img src=x onerror=alert(1)>.txt'), `${textReport()}6`)
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/F3-`), UNTOLD, Buffer.from('.txt')]), `${textReport()}7`)
  mkdirSync(at('F4-a'))
  mkdirSync(at('F4-b'))
  writeFileSync(at('F4-a/report.txt'), `${textReport()}8`)
  writeFileSync(at('F4-b/report.txt'), `${textReport()}9`)
  writeFileSync(at('F4-b/the-same.txt'), `${textReport()}8`)
}
