import type { ErrorCode } from './extraction-error.js'

/**
 * How engines say that memory is full: V8 for buffers, lists and strings, WebAssembly for its memory, Emscripten (which
 * PDFium is built with) and the Rust and C++ parts of packages for a failed malloc.
 */
const MEMORY =
  /Array buffer allocation failed|Invalid (?:typed )?array (?:buffer )?length|Invalid string length|Cannot create a string longer|(?:Map|Set) maximum size exceeded|out of memory|\bOOM\b|could not allocate|Cannot enlarge memory|memory\.grow|WebAssembly\.Memory\b|ERR_STRING_TOO_LONG|ERR_MEMORY_ALLOCATION_FAILED/i

/** How they say that calls are nested too deep. */
const STACK = /Maximum call stack size exceeded|too much recursion|stack overflow/i

/** Causes that are followed: a library may wrap what it caught. */
const LONGEST_CHAIN = 8

/**
 * What ran out where an error, or one that caused it, says so: memory (`out-of-memory`), or the stack, which only input nested
 * without end fills (`limit-reached`); null for any other error.
 */
export function exhaustion(thrown: unknown): Extract<ErrorCode, 'out-of-memory' | 'limit-reached'> | null {
  let error = thrown
  for (let depth = 0; depth < LONGEST_CHAIN && error instanceof Error; depth++) {
    const { message } = error
    if (STACK.test(message)) return 'limit-reached'
    if (MEMORY.test(message)) return 'out-of-memory'
    error = error.cause
  }
  return null
}
