/** What may be below each key of a deposit file, by its path (`-` for an item of a list), in the order in which one writes it. */
export const depositKeys: Readonly<Record<string, readonly string[]>> = {
  '': ['depot', 'chapter', 'submissions'],
  'submissions/-': ['on', 'version', 'proofs', 'answer'],
  'submissions/-/proofs/-': [
    'requirement',
    'for',
    'file',
    'gazelle',
    'motco2',
    'cnda',
    'psc',
    'link',
    'sha256',
    'expected',
  ],
  'submissions/-/answer': ['on', 'status', 'remarks'],
  'submissions/-/answer/remarks/-': ['for', 'text', 'reply', 'settledOn'],
};
