import type {
  Catalogue,
  Chapter,
  ExpectedProof,
  Requirement,
  Scenario,
} from '../../src/core/catalogue/model';
import { rangeOf } from '../../src/core/text/position';

/** A catalogue to fill in: `catalogueOf(chapterOf('PSC', requirementOf('SC.PSC.01', scenarioOf('SC.PSC.01.01', '…01'))))`. */
export function catalogueOf(...chapters: readonly Chapter[]): Catalogue {
  return { title: undefined, device: undefined, wave: undefined, source: undefined, chapters };
}

export function chapterOf(name: string, ...requirements: readonly Requirement[]): Chapter {
  return { name, requirements: requirements.map((requirement) => ({ ...requirement, chapter: name })) };
}

export function requirementOf(id: string, ...scenarios: readonly Scenario[]): Requirement {
  return {
    id,
    chapter: '',
    feature: undefined,
    statement: `Le système DOIT satisfaire ${id}.`,
    comment: undefined,
    nature: 'exigence',
    profiles: ['Général'],
    perimeter: undefined,
    criticality: undefined,
    previousId: undefined,
    status: undefined,
    scenarios,
    range: rangeOf(0, 0, 0, 0),
  };
}

/** A scenario that expects one proof for each number given; `undefined` is a proof without a number. */
export function scenarioOf(id: string, ...numbers: readonly (string | undefined)[]): Scenario {
  return {
    id,
    text: `Dérouler ${id}.`,
    expectedProofs: numbers.map((number, order) => expectedOf(number, order + 1)),
  };
}

export function expectedOf(number: string | undefined, position: number): ExpectedProof {
  return {
    number,
    position,
    text: 'Démonstration (vidéo ou copies d’écran).',
    kinds: ['demonstration'],
    because: undefined,
    test: undefined,
    several: false,
    demands: [],
  };
}

/** A requirement with one scenario and one expected proof, that states this. */
export function saying(id: string, statement: string, more: Partial<Requirement> = {}): Requirement {
  return { ...requirementOf(id, scenarioOf(`${id}.01`, `${id}.01.01`)), statement, ...more };
}

export function inOneChapter(...requirements: readonly Requirement[]): Catalogue {
  return catalogueOf(chapterOf('PSC', ...requirements));
}
