import { spawnSync } from 'node:child_process'

const INSTALL = 'test/dataset/install-languages.sh installs it'

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0

/** A program that a test needs beside Node: its command, null where it is not there, and what the test says then. */
export interface Language {
  readonly command: string | null
  readonly name: string
}

function language(name: string, commands: readonly string[], ...args: string[]): Language {
  const command = commands.find((candidate) => runs(candidate, ...args)) ?? null
  if (command === null) console.warn(`${name} is not there, its tests are skipped: ${INSTALL}`)
  return { command, name: command === null ? `${name}, skipped: ${INSTALL}` : name }
}

export const pandas = (): Language => language('pandas', ['python3', '/usr/bin/python3'], '-c', 'import pandas')
export const rLanguage = (): Language => language('R', ['Rscript'], '--version')
export const libreOffice = (): Language => language('LibreOffice', ['soffice'], '--version')
