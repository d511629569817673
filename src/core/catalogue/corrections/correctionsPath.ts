/** How the files of corrections end. */
export const correctionsSuffix = '.corrections.yaml';

/** Where the corrections of a catalogue are: beside it, `rem/RIS.rem.yaml` has `rem/RIS.corrections.yaml`. */
export function correctionsPathOf(cataloguePath: string): string {
  return `${cataloguePath.replace(/(?:\.rem)?\.ya?ml$/i, '')}${correctionsSuffix}`;
}
