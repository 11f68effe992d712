/**
 * What `derive` makes of an object, such as a book of forms or one of its tables: made on the first call for it and kept as
 * long as the object is. So nothing is worked out of the forms before it is asked for, and each book has its own.
 */
export function perObject<Key extends object, Value>(derive: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = derive(key)
    known.set(key, { value })
    return value
  }
}
