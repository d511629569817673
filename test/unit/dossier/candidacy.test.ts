import assert from 'node:assert/strict';
import { readDossier } from '../../../src/core/dossier/readDossier';

const head = 'segur: 1\nproduct: { name: Radiance, version: 3.2.0 }\n';

/** What was read, each value without its place. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('value' in value) return value.value;
  const entries = Object.entries(value).filter(([key, of]) => key !== 'range' && of !== undefined);
  return Object.fromEntries(entries.map(([key, of]) => [key, plain(of)]));
}

function told(text: string): unknown {
  const { candidacy, requests, components, group } = readDossier('segur.yaml', head + text).dossier;
  return plain({ candidacy, requests, components, group });
}

const nothing = { administrative: {}, eligibility: {}, college: { reasons: [] } };
const noRequests = { cnda: [], psc: [] };

describe('the steps of a candidacy', () => {
  it('have each day, decision and name under its own key', () => {
    assert.deepEqual(
      told(
        'candidacy:\n  charterAcceptedOn: 2025-06-02\n  administrative: { submittedOn: 2025-06-10, validatedOn: 2025-07-01 }\n' +
          '  eligibility: { submittedOn: 2025-07-05, validatedOn: 2025-07-20 }\n  convention: { signedOn: 2026-09-20 }\n' +
          '  college: { on: 2026-10-06, decision: non-reference, reasons: [Trop tard, Trop peu] }\n' +
          '  whiteLabel: { of: Autre 4.1, modified: true }\n  audit: { on: 2027-02-01, chapters: [Messagerie, Annuaire] }\n',
      ),
      {
        candidacy: {
          charterAcceptedOn: '2025-06-02',
          administrative: { submittedOn: '2025-06-10', validatedOn: '2025-07-01' },
          eligibility: { submittedOn: '2025-07-05', validatedOn: '2025-07-20' },
          conventionSignedOn: '2026-09-20',
          college: { on: '2026-10-06', decision: 'non-reference', reasons: ['Trop tard', 'Trop peu'] },
          whiteLabel: { of: 'Autre 4.1', modified: true },
          audit: { on: '2027-02-01', chapters: ['Messagerie', 'Annuaire'] },
        },
        requests: noRequests,
        components: [],
      },
    );
  });

  it('may be without what is in them, and have one reason that stands alone', () => {
    assert.deepEqual(
      told('candidacy: { college: { reasons: Trop tard }, whiteLabel: {}, audit: {} }\ngroup: {}\n'),
      {
        candidacy: {
          ...nothing,
          college: { reasons: ['Trop tard'] },
          whiteLabel: { modified: false },
          audit: { chapters: [] },
        },
        requests: noRequests,
        components: [],
        group: { members: [] },
      },
    );
    const { candidacy } = readDossier(
      'segur.yaml',
      `${head}candidacy: { whiteLabel: { modified: false } }\n`,
    ).dossier;
    assert.equal(candidacy.whiteLabel?.modified, false);
  });

  it('are none where something of another shape is written', () => {
    for (const text of [
      '',
      'candidacy:\n',
      'candidacy: { whiteLabel: oui, audit: [x], college: non }\ngroup: [x]\ncomponents: x\nrequests: x\n',
    ])
      assert.deepEqual(told(text), { candidacy: nothing, requests: noRequests, components: [] }, text);
  });
});

describe('requests, components and the group of vendors', () => {
  it('have what is written under each key, in the order of the file', () => {
    const cnda = {
      ...{ service: 'DMP', reference: 'R-7', version: '3.2.0', nil: 'RAD123456', stage: 'pre-examen' },
      ...{ expectedOn: '2026-06-30', opposableUntil: '2026-12-31' },
    };
    const psc = { role: 'operator', nru: 'N-1', datapass: 'D-2', clientId: 'C-3', stage: 'bac-a-sable' };
    const component = { role: 'main', name: 'Radiance', nil: 'RAD123456', version: '3.2.0' };
    const group = { lead: 'Un', members: ['Un', 'Deux'], mandate: 'documents/mandat.pdf' };
    const flow = (of: object): string => JSON.stringify(of).replaceAll('":', '": ');
    assert.deepEqual(
      told(
        `requests:\n  cnda: [${flow(cnda)}, { service: INSi }]\n  psc: [${flow(psc)}]\n` +
          `components: [${flow(component)}, { name: B }]\ngroup: ${flow(group)}\n`,
      ),
      {
        candidacy: nothing,
        requests: { cnda: [cnda, { service: 'INSi' }], psc: [psc] },
        components: [component, { name: 'B' }],
        group,
      },
    );
  });

  it('leave out items that are no maps', () => {
    assert.deepEqual(
      told('requests: { cnda: [DMP, { service: INSi }, [a]], psc: { role: x } }\ncomponents: [x]\n'),
      {
        candidacy: nothing,
        requests: { cnda: [{ service: 'INSi' }], psc: [] },
        components: [],
      },
    );
  });
});
