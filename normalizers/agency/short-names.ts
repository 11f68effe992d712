import type { Division } from './division.js'

/** The peoples after whom autonomous divisions are named, as the names of the divisions write them. */
const PEOPLES =
  '壮族|回族|维吾尔|苗族|侗族|土家族|布依族|藏族|羌族|彝族|傣族|景颇族|白族|哈尼族|傈僳族|朝鲜族|蒙古族|蒙古|哈萨克|哈萨克族|柯尔克孜|满族|黎族|瑶族|畲族|拉祜族|佤族|纳西族|独龙族|怒族|普米族|撒拉族|土族|裕固族|保安族|仫佬族|毛南族|仡佬族|水族|达斡尔族|鄂温克族|塔吉克|布朗族|各族'
const AUTONOMOUS = new RegExp(`^(.{2,8}?)(?:${PEOPLES})*自治([区州县旗])$`)
/** Behind which the name alone is in use too: 江苏, 淮安, 锡林郭勒. */
const KIND = /(?:省|市|自治区|地区|盟)$/

/**
 * What a division is called for short besides its full name: 广西 and 恩施州 for autonomous ones, and, for provinces,
 * prefectures and cities only where `bare`, the name without its kind (江苏, 昆山). Kinds of one character stay.
 */
export function shortNames({ name, level }: Division, bare: boolean): string[] {
  const [, place, kind] = name.includes('自治') ? (AUTONOMOUS.exec(name) ?? []) : []
  if (place !== undefined && kind === '区') return bare ? [place] : []
  // 东乡族自治县 is called after its people alone.
  const short = place === undefined ? [] : [`${place.replace(/族$/, '')}${kind}`]
  const stem = name.replace(KIND, '')
  const named = bare && stem !== name && stem.length >= 2 && (level !== 'county' || name.endsWith('市'))
  return [...short.filter((one) => one !== name), ...(named ? [stem] : [])]
}
