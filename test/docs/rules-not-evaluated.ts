/** Rules of the official forms that are known and not evaluated, with the reason. */
export const rulesNotEvaluated: readonly (readonly [rules: string, reason: string])[] = [
  [
    'S14-C1, S14-C2, S14-C3, S14-C3D, S14-C2C3, S14-D, S14-E, S14-H3, S14-A2, S14-A1, S14-B2P',
    'They are sums over the list of figures of the reports for 2014 to 2018 (国办发〔2014〕32号), a form that is not read yet.',
  ],
  ['F-DEADLINE-2014', 'The deadline before the revision of 2019 is for reports of forms that are not read yet.'],
]
