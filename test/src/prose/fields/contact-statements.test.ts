import { describe, expect, it } from 'vitest'
import { contactFrom, contactStatements } from '../../../../src/prose/fields/contact-statements.js'
import { located } from '../paragraph.js'

const NOTHING = { address: null, postcode: null, phone: null, email: null, unit: null, fax: null }

const statedContact = (preamble: readonly string[], body: readonly string[]) =>
  contactFrom(contactStatements(located(...preamble), located(...body)))

describe('statedContact', () => {
  it.each([
    [
      '请与办公室联系（地址：翔宇南道1号，邮编：223001，电话：0517-83605210，电子邮箱：hazwgkc@163.com）。',
      {
        address: '翔宇南道1号',
        postcode: '223001',
        phone: '0517-83605210',
        email: 'hazwgkc@163.com',
        unit: '办公室',
      },
    ],
    [
      '（地址：湖大道 90 号 ， 邮 编 ： 223100 ， 电 话 ： 0517-87222589 ， 电 子 邮 箱 ： hzzwgk@126.com）',
      { address: '湖大道90号', postcode: '223100', phone: '0517-87222589', email: 'hzzwgk@126.com' },
    ],
    [
      '（地址：区司法局办公室 307 室；邮编：755000；联系电话：0955-7630167；电子邮箱：sptqsfj@163.com）',
      { address: '区司法局办公室307室', postcode: '755000', phone: '0955-7630167', email: 'sptqsfj@163.com' },
    ],
    [
      '地址：中埠镇铁山路37号邮编:255000,联系电话:0533-3081517,电子邮箱:ZBZRMZF@163.com。',
      { address: '中埠镇铁山路37号', postcode: '255000', phone: '0533-3081517', email: 'zbzrmzf@163.com' },
    ],
    [
      '（地址：市政务中心B座107室（原大院），电话（传真）：0557-3022687，邮编：234000）',
      { address: '市政务中心B座107室（原大院）', postcode: '234000', phone: '0557-3022687', email: null },
    ],
    ['（地址：便民服务大厅，电话0356-5241361）', { ...NOTHING, address: '便民服务大厅', phone: '0356-5241361' }],
    ['（地址：羊坊店西路5号，邮编：电话：传真：', { ...NOTHING, address: '羊坊店西路5号' }],
    ['联系电话：0513-86563368，传真：0513-86563346', { phone: '0513-86563368', fax: '0513-86563346' }],
    ['传真：0513-86563346；监督电话：0513-86563347', { fax: '0513-86563346' }],
    ['电子邮箱：xxgk(at)np.gov.cn', { ...NOTHING, email: 'xxgk@np.gov.cn' }],
    ['邮箱地址：hazwgkc＠163．com', { ...NOTHING, email: 'hazwgkc@163.com' }],
    ['网站地址：http://www.example.gov.cn，邮编：71220', NOTHING],
    ['地址：XX路XX号，电话：XXXX-XXXXXXX', NOTHING],
    ['本报告根据《条例》编制。', NOTHING],
  ])('reads %s', (text, expected) => {
    expect(statedContact([text], [])).toEqual({ ...NOTHING, ...expected })
  })

  it('reads the body only where it invites questions about the report', () => {
    const body = ['安排专人担任联络员，联系电话：85381955。', '如对本报告有疑问，请与镇政府联系，电话：0537-8451001。']
    expect(statedContact([], body).phone).toBe('0537-8451001')
    expect(statedContact([], body.slice(0, 1))).toEqual(NOTHING)
  })

  it('reads fields that have a line each below the invitation, and no further', () => {
    const body = [
      '对本报告如有疑问，请联系：',
      '地址：和平路2号',
      '邮编：272199',
      '其他事项见网站。',
      '电话：0537-8451001',
    ]
    expect(statedContact([], body)).toEqual({ ...NOTHING, address: '和平路2号', postcode: '272199' })
  })
})
