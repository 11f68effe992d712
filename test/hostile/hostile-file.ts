/** A file that asks too much, lies, or is not what it seems: its name, which begins with its row of the list of threats, and its bytes. */
export interface HostileFile {
  readonly name: string
  readonly bytes: () => Uint8Array
}

/** Files by their names, each made when it is asked for. */
export const filesOf = (files: Readonly<Record<string, () => Uint8Array>>): HostileFile[] =>
  Object.entries(files).map(([name, bytes]) => ({ name, bytes }))
