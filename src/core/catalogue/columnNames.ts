const french: Readonly<Record<string, string>> = {
  ...{
    chapter: 'chapitre',
    feature: 'fonction',
    statement: 'énoncé',
    comment: 'commentaire',
    nature: 'nature',
  },
  ...{ perimeter: 'périmètre', criticality: 'criticité', previousId: 'VA N-1', status: 'statut' },
};

/** How a column is called in a French sentence. */
export function columnNamesFr(column: string): string {
  return french[column] ?? column;
}

/** How a column is called in an English sentence: mostly by its name in code. */
export function columnNamesEn(column: string): string {
  return { feature: 'function', previousId: 'VA N-1' }[column] ?? column;
}
