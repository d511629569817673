/** The key of a citation in `EvidenceSurvey.states`: the path as written, joined to its chapter file's folder. */
export function citationKey(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
