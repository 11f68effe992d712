/** Whether `path` is `folder` or is below it. Both are absolute and without symbolic links. */
export const isWithin = (folder: Buffer, path: Buffer): boolean =>
  path.equals(folder) ||
  (path.subarray(0, folder.length).equals(folder) && (folder.at(-1) === 0x2f || path[folder.length] === 0x2f))
