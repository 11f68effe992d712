/** Hooks of the module loader that give one constant of one module another value. */

let path = ''
let name = ''
let value = 0

export const initialize = (data) => {
  ;({ path, name, value } = data)
}

export async function load(url, context, next) {
  const loaded = await next(url, context)
  if (!url.endsWith(path)) return loaded
  const source = String(loaded.source)
  const changed = source.replace(new RegExp(`^(export const ${name} =) [^;]+;$`, 'm'), `$1 ${value};`)
  if (changed === source) throw new Error(`no constant ${name} in ${url}`)
  return { ...loaded, source: changed }
}
