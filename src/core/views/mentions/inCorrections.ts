import { findExpected, nameOfScenario } from '../../catalogue/expectedProofName';
import { readCorrections } from '../../catalogue/corrections/readCorrections';
import type { Corrections } from '../../catalogue/corrections/model';
import { sameId } from '../../catalogue/nearestId';
import type { Located } from '../../text/located';
import type { KnownTexts } from './knownTexts';
import type { Mention, Subject } from './model';
import { expectedSubject, resolveRequirement, requirementSubject } from './resolve';

interface Read {
  readonly text: string;
  readonly corrections: Corrections;
}

let last: Read | undefined;

/** The text is read once for questions that follow each other. */
function correctionsIn(text: string): Corrections {
  if (last?.text !== text) last = { text, corrections: readCorrections(text).corrections };
  return last.corrections;
}

/** What a file of corrections names. */
export function* mentionsInCorrections(known: KnownTexts, file: string, text: string): Generator<Mention> {
  const correction = (subject: Subject, { range }: Located<string>): Mention => ({
    ...{ subject, file, range, role: 'correction' },
  });
  for (const { id, scenarios, proofs, sameAs } of correctionsIn(text).requirements) {
    const meant = resolveRequirement(known, id.value);
    yield correction(requirementSubject(id.value, meant), id);
    if (sameAs !== undefined)
      yield correction(requirementSubject(sameAs.value, resolveRequirement(known, sameAs.value)), sameAs);
    for (const { name } of scenarios) {
      const order = meant?.scenarios.findIndex((one, at) =>
        sameId(nameOfScenario(meant, one, at), name.value),
      );
      const scenario = order === undefined ? undefined : meant?.scenarios[order];
      if (meant === undefined || order === undefined || scenario === undefined) continue;
      const subject: Subject = {
        ...{ kind: 'scenario', requirement: meant.id, name: nameOfScenario(meant, scenario, order) },
      };
      yield correction(subject, name);
    }
    for (const { name } of proofs) {
      const isKnown = meant !== undefined && findExpected(meant, name.value).kind === 'found';
      if (isKnown) yield correction(expectedSubject(id.value, name.value, meant), name);
    }
  }
}
