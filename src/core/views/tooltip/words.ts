import type { Words } from '../../language/language';

/** What the parts of a catalogue and of a proof are called in tooltips and hovers. */
export interface TooltipWords {
  readonly statement: string;
  readonly comment: string;
  readonly nature: string;
  readonly natures: Readonly<Record<'exigence' | 'preconisation', string>>;
  readonly profiles: string;
  readonly criticality: string;
  readonly feature: string;
  readonly perimeter: string;
  readonly previousId: string;
  readonly alsoCalled: string;
  readonly scenario: (id: string) => string;
  readonly expected: (name: string) => string;
  readonly kinds: string;
  readonly or: string;
  readonly because: (words: string) => string;
  readonly unknownKind: string;
  readonly correctable: string;
  readonly demands: string;
  readonly howMany: string;
  readonly several: string;
  readonly test: string;
  readonly correction: string;
  readonly notApplicable: string;
  readonly moreFindings: (count: number) => string;
  readonly version: string;
  readonly madeOn: string;
}

export const tooltipWords: Words<TooltipWords> = {
  fr: {
    statement: 'Énoncé',
    comment: 'Commentaire',
    nature: 'Nature',
    natures: { exigence: 'exigence', preconisation: 'préconisation' },
    profiles: 'Profils',
    criticality: 'Criticité',
    feature: 'Fonction',
    perimeter: 'Périmètre',
    previousId: 'Identifiant de la vague précédente',
    alsoCalled: 'Autre graphie dans le REM',
    scenario: (id) => (id === '' ? 'Scénario' : `Scénario ${id}`),
    expected: (name) => `Preuve attendue ${name}`,
    kinds: 'Type de preuve',
    or: ' ou ',
    because: (words) => `déduit de « ${words} »`,
    unknownKind: 'non précisé par le texte',
    correctable: 'modifiable',
    demands: 'Forme demandée',
    howMany: 'Nombre',
    several: 'plusieurs preuves',
    test: 'Test',
    correction: 'Correction',
    notApplicable: 'Non applicable',
    moreFindings: (count) => `et ${count} autre${count > 1 ? 's' : ''}, dans la vue Problèmes`,
    version: 'Version',
    madeOn: 'Réalisée le',
  },
  en: {
    statement: 'Statement',
    comment: 'Comment',
    nature: 'Nature',
    natures: { exigence: 'exigence', preconisation: 'préconisation' },
    profiles: 'Profiles',
    criticality: 'Criticality',
    feature: 'Feature',
    perimeter: 'Perimeter',
    previousId: 'Id in the previous wave',
    alsoCalled: 'Other spelling in the REM',
    scenario: (id) => (id === '' ? 'Scenario' : `Scenario ${id}`),
    expected: (name) => `Expected proof ${name}`,
    kinds: 'Kind of proof',
    or: ' or ',
    because: (words) => `inferred from “${words}”`,
    unknownKind: 'not stated in the text',
    correctable: 'can be changed',
    demands: 'Form asked for',
    howMany: 'How many',
    several: 'several proofs',
    test: 'Test',
    correction: 'Correction',
    notApplicable: 'Not applicable',
    moreFindings: (count) => `and ${count} more, in the Problems view`,
    version: 'Version',
    madeOn: 'Made on',
  },
};
