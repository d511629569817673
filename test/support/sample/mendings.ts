/** What a newcomer does about each planted fault, in the order of the table in `samples/README.md`. */
export interface Mending {
  /** The rows of the table it takes away. */
  readonly rows: readonly number[];
  readonly steps: readonly MendingStep[];
}

/** Paths are relative to the sample dossier. `from` is once in its file. */
export type MendingStep =
  | { readonly kind: 'edit'; readonly file: string; readonly from: string; readonly to: string }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string };

function edit(file: string, from: string, to: string): MendingStep {
  return { kind: 'edit', file, from, to };
}

export const mendings: readonly Mending[] = [
  { rows: [1], steps: [edit('segur.yaml', 'copies de titre d', 'copies de titres d')] },
  {
    rows: [2],
    steps: [
      edit('preuves/epr.preuves.yaml', 'notApplicable:\n', 'notApplicable: Radiance ne prescrit pas.\n'),
    ],
  },
  { rows: [3], steps: [edit('preuves/ins.preuves.yaml', 'INS/Creation', 'INS/creation')] },
  { rows: [4], steps: [edit('preuves/dmp.preuves.yaml', 'par-dates.png', 'par-date.png')] },
  {
    rows: [5, 6],
    steps: [
      edit(
        'preuves/dmp.preuves.yaml',
        '  RIS.DMP/CR.02:\n',
        '      - for: SC.DMP/HISTO.04.01.02\n        file: DMP/classement.ini\n\n  RIS.DMP/CR.02:\n',
      ),
    ],
  },
  { rows: [7], steps: [edit('preuves/mss.preuves.yaml', 'madeOn\n', 'madeOn: 2026-02-18\n')] },
  { rows: [8], steps: [edit('preuves/psc.preuves.yaml', 'SC.PSC.01.02.11', 'SC.PSC.01.02.01')] },
  {
    rows: [9],
    steps: [
      edit(
        'preuves/psc.preuves.yaml',
        'madeOn: 2026-02-16\n        version: 3.2.0\n',
        'madeOn: 2026-02-16\n',
      ),
    ],
  },
  {
    rows: [10],
    steps: [
      edit(
        'preuves/tbb.preuves.yaml',
        '0c8e5f1b6a3d49e27f90b1c4d6a8e2f35b7190acde4628f37a5b9c0d1e2f3a4b',
        '7ab036bd8a51b9f2639ad833c5d9dbd3a48f3e88dcd24d76c418a1f4ae82f5ff',
      ),
    ],
  },
  {
    rows: [11],
    steps: [
      edit('preuves/doc.preuves.yaml', 'validator.seam?standard=41', 'report.seam?oid=2.25.20310000000002'),
    ],
  },
  { rows: [12], steps: [edit('preuves/doc.preuves.yaml', 'http://', 'https://')] },
  {
    rows: [13],
    steps: [
      {
        kind: 'rename',
        from: 'preuves/PORT/procedure-extraction.png',
        to: 'preuves/PORT/procedure-extraction.pdf',
      },
      edit('preuves/port.preuves.yaml', 'procedure-extraction.png', 'procedure-extraction.pdf'),
    ],
  },
  {
    rows: [14],
    steps: [
      edit(
        'preuves/img.preuves.yaml',
        '      - for: RIS.IMG/CR.03.01.01\n        file: IMG/modele-compte-rendu.png\n        version: 3.2.0\n        madeOn: 2026-03-09\n',
        '',
      ),
    ],
  },
  {
    rows: [15],
    steps: [
      {
        kind: 'copy',
        from: 'a-joindre/visionneuse-comparaison.png',
        to: 'preuves/DB/visionneuse-comparaison.png',
      },
    ],
  },
  { rows: [16], steps: [edit('preuves/ssi.preuves.yaml', 'SC.SSI/GEN.O6', 'SC.SSI/GEN.06')] },
  {
    rows: [17],
    steps: [
      { kind: 'copy', from: 'a-joindre/liste-des-comptes.png', to: 'preuves/SSI/liste-des-comptes.png' },
      edit(
        'preuves/ssi.preuves.yaml',
        '  SENTINELLE.20:\n',
        '  SSI/IE.39:\n    proofs:\n      - for: 39.01.01\n        file: SSI/liste-des-comptes.png\n\n  SENTINELLE.20:\n',
      ),
    ],
  },
];
