/** Every key of the three formats, for mistyped ones. */
export const knownKeys: readonly string[] = [
  ...['chapter', 'requirements', 'proofs', 'notApplicable', 'note', 'ignore'],
  ...['for', 'file', 'gazelle', 'motco2', 'cnda', 'psc', 'link', 'test', 'sha256', 'version', 'madeOn'],
  ...['stage', 'expectedOn', 'role'],
  ...['segur', 'product', 'device', 'wave', 'profiles', 'catalogue', 'milestones', 'policy'],
  ...[
    'name',
    'releasedOn',
    'nie',
    'nil',
    'nru',
    'wave1',
    'severity',
    'hosts',
    'formats',
    'date1',
    'date2',
    'date3',
  ],
];
