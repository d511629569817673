/** What may stand below each key of `segur.yaml`, by its path, in the order in which one writes it. */
export const dossierKeys: Readonly<Record<string, readonly string[]>> = {
  '': ['segur', 'product', 'device', 'wave', 'profiles', 'catalogue', 'milestones', 'policy', 'ignore'],
  product: ['name', 'version', 'releasedOn', 'nie', 'nil', 'nru', 'wave1'],
  'product/nru': ['user', 'proxy'],
  milestones: ['date1', 'date2', 'date3'],
  policy: [
    'severity',
    'wave1CriticalOnly',
    'hosts',
    'formats',
    'require',
    'pictureMinimum',
    'freshnessMonths',
    'target',
  ],
};
