import { describe, expect, it } from 'vitest'
import { parseRedisAddress } from '../../../../src/batch/queue/redis-address.js'
import { UsageError } from '../../../../src/model/usage-error.js'

const nobody = { username: null, password: null, tls: false }

describe('parseRedisAddress', () => {
  it.each([
    ['redis://host', { host: 'host', port: 6379, db: 0, ...nobody, shown: 'redis://host' }],
    ['redis://10.0.0.1:7000/3', { host: '10.0.0.1', port: 7000, db: 3, ...nobody, shown: 'redis://10.0.0.1:7000/3' }],
    ['redis://[::1]:6380/', { host: '::1', port: 6380, db: 0, ...nobody, shown: 'redis://[::1]:6380/' }],
    [
      'rediss://user:p%40ss@host/1',
      { host: 'host', port: 6379, db: 1, username: 'user', password: 'p@ss', tls: true, shown: 'rediss://host/1' },
    ],
  ])('%s', (text, address) => {
    expect(parseRedisAddress(text)).toEqual(address)
  })

  it.each([
    '',
    'host:6379',
    'http://host',
    'redis://',
    'redis://host/a',
    'redis://host/0/1',
    'redis://host:70000',
    'redis://host/0?x=1',
  ])('%j is none', (text) => {
    expect(() => parseRedisAddress(text)).toThrow(UsageError)
  })

  it('does not repeat a password', () => {
    const wrong = [
      'redis://user:secret@bad host',
      'redis://user:secret@host/x',
      'http://user:secret@host',
      ':secret@host',
    ]
    for (const text of wrong) {
      expect(() => parseRedisAddress(text)).toThrow(/^((?!secret).)*$/)
    }
  })
})
