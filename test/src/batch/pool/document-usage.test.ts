import { describe, expect, it } from 'vitest'
import {
  afterBeat,
  afterLook,
  afterWaiting,
  type DocumentUsage,
  overrun,
  startUsage,
  usedBy,
  whileWaiting,
} from '../../../../src/batch/pool/document-usage.js'

const budget = { cpu: 10, step: 4, silence: 30, memory: 500 }

/** A document in a process that had used `cpu` seconds at the first look at it. */
const lookedAt = (cpu: number): DocumentUsage => afterLook(startUsage(0), { cpu, megabytes: 100 })
const look = (usage: DocumentUsage, cpu: number, megabytes = 100) => afterLook(usage, { cpu, megabytes })

describe('what a document has used', () => {
  it('leaves out what its process used for the documents before it', () => {
    const usage = look(lookedAt(100), 109)
    expect(usedBy(usage)).toEqual({ cpu: 9, megabytes: 100 })
    expect(usedBy(startUsage(0)).cpu).toBe(0)
  })

  it('is over the budget by processor time, by one step, by memory or by silence', () => {
    const usage = lookedAt(100)
    expect(overrun(look(usage, 104), budget, 30_000)).toBeNull()
    expect(overrun(look(usage, 111), budget, 0)).toBe('cpu')
    expect(overrun(look(usage, 105), budget, 0)).toBe('step')
    expect(overrun(look(usage, 101, 501), budget, 0)).toBe('memory')
    expect(overrun(usage, budget, 30_001)).toBe('silence')
  })

  it('counts a step from the last sign of life', () => {
    const usage = look(afterBeat(look(lookedAt(100), 103), 0), 106)
    expect(overrun(usage, budget, 0)).toBeNull()
    expect(overrun(look(usage, 108), budget, 0)).toBe('step')
  })

  it('does not take a sign of life before the first look for the start of a step', () => {
    expect(overrun(look(afterBeat(startUsage(0), 0), 100), budget, 0)).toBeNull()
  })

  it('is not silent while it waits for a decision', () => {
    const waiting = whileWaiting(lookedAt(1))
    expect(overrun(waiting, budget, 1e9)).toBeNull()
    expect(overrun(afterWaiting(waiting, 1e9), budget, 1e9 + 30_000)).toBeNull()
    expect(overrun(afterWaiting(waiting, 1e9), budget, 1e9 + 30_001)).toBe('silence')
  })
})
