/** Titles of the reports in use; each has 年度报告 or 年报 behind the words that name its subject. */
export const titles: readonly string[] = [
  '(?:政府|政务)信息公开(?:工作)?(?:\\d{4}年度?)?(?:年度)?(?:工作)?(?:报告|年报)',
  '信息公开年报',
]

/** The last day of publication (政府信息公开条例, art. 49). */
export const deadline = { departments: '01-31', governments: '03-31' }
