import { rangeOf } from '../text/position';
import type { ColumnRole } from './columns';
import { foldId } from './foldId';
import { GatheredText, shortened } from './gatheredText';
import type { Requirement } from './model';
import { foldProfile, generalProfile, profileName } from './profiles';
import type { Cell, RequirementRow, Warn } from './requirementRows';
import { ScenarioDraft } from './scenarioDraft';
import { foldWords } from './spelling';

/** Columns that hold one fact of a requirement, the same on all its rows. */
const facts = ['chapter', 'feature', 'nature', 'perimeter', 'criticality', 'previousId', 'status'] as const;
type Fact = (typeof facts)[number];

/** A requirement as its rows are read, one after the other. */
export class RequirementDraft {
  readonly id: string;
  /** Where its id is first. */
  readonly cell: Cell;
  private readonly facts = new Map<Fact, string>();
  private readonly statement = new GatheredText();
  private readonly comment = new GatheredText();
  private readonly profiles = new Map<string, string>();
  private readonly scenarios = new Map<string, ScenarioDraft>();
  private readonly profileCell: Cell;
  private readonly rows: RequirementRow[] = [];

  /** `profileNames` are those of the whole workbook, folded: the first spelling of each counts. */
  constructor(
    row: RequirementRow,
    private readonly warn: Warn,
    private readonly profileNames: Map<string, string>,
  ) {
    this.id = row.id.text;
    this.cell = row.id;
    this.profileCell = row.field('profile');
  }

  get chapter(): string {
    return this.facts.get('chapter') ?? '';
  }

  /** The cells of its expected proofs' numbers. */
  get numbers(): readonly Cell[] {
    return [...this.scenarios.values()].flatMap((scenario) => scenario.numbers);
  }

  add(row: RequirementRow): void {
    const same = this.rows.find((other) => other.repeats(row));
    if (same) {
      this.warn('row-repeated', row.id, { id: row.id.text, row: String(same.number) });
      return;
    }
    this.rows.push(row);
    if (row.id.text !== this.id) this.warn('id-respelled', row.id, { id: row.id.text, known: this.id });
    for (const fact of facts) this.addFact(fact, row.field(fact));
    for (const role of ['statement', 'comment'] as const) {
      const cell = row.field(role);
      const before = this[role].text;
      if (this[role].add(cell.text)) this.differs(role, cell, before);
    }
    this.addProfiles(row.field('profile'));
    this.addScenario(row);
  }

  /** Warnings that only hold once all rows are read, then the requirement itself. */
  finish(chapter: string): Requirement {
    const nature = this.nature();
    const statement = this.statement.text;
    if (this.profiles.size === 0) this.warn('profile-empty', this.profileCell, { id: this.id });
    if (statement === '') this.warn('statement-empty', this.cell, { id: this.id });
    if (this.scenarios.size === 0 && nature === 'exigence') {
      this.warn('requirement-without-scenario', this.cell, { id: this.id });
    }
    return {
      ...{ id: this.id, chapter, statement, nature },
      feature: this.facts.get('feature'),
      comment: this.comment.text === '' ? undefined : this.comment.text,
      profiles: this.profiles.size === 0 ? [generalProfile] : [...this.profiles.values()],
      perimeter: this.facts.get('perimeter'),
      criticality: this.facts.get('criticality'),
      previousId: this.facts.get('previousId'),
      status: this.facts.get('status'),
      scenarios: [...this.scenarios.values()].map((scenario) => scenario.finish()),
      range: rangeOf(0, 0, 0, 0),
    };
  }

  private addFact(fact: Fact, cell: Cell): void {
    const text = cell.text.replace(/\s+/g, ' ');
    const before = this.facts.get(fact);
    if (text === '' || text === before) return;
    if (before === undefined) this.facts.set(fact, text);
    else if (foldWords(before) !== foldWords(text)) {
      this.differs(fact, cell, before);
      // A requirement that one row calls compulsory is.
      if (fact === 'nature' && foldWords(text).startsWith('exigence')) this.facts.set('nature', text);
    }
  }

  private differs(column: ColumnRole, cell: Cell, known: string): void {
    const params = { id: this.id, column, text: shortened(cell.text), known: shortened(known) };
    this.warn('requirement-differs', cell, params);
  }

  private addProfiles(cell: Cell): void {
    for (const part of cell.text.split(/[,;\n]/)) {
      const name = profileName(part);
      if (name === '') continue;
      const fold = foldProfile(name);
      const known = this.profileNames.get(fold) ?? name;
      if (part.trim() !== known) this.warn('profile-respelled', cell, { text: part.trim(), profile: known });
      this.profileNames.set(fold, known);
      this.profiles.set(fold, known);
    }
  }

  private addScenario(row: RequirementRow): void {
    const id = row.scenarioId.text;
    const { text } = row.field('scenario');
    if (id === '' && text === '' && row.proofs.length === 0) return;
    const key = id === '' ? `text ${foldWords(text)}` : foldId(id);
    const scenario = this.scenarios.get(key) ?? new ScenarioDraft(this.id, row, this.warn);
    this.scenarios.set(key, scenario);
    scenario.add(row);
  }

  private nature(): Requirement['nature'] {
    const written = this.facts.get('nature') ?? '';
    const value = foldWords(written);
    if (value.startsWith('preconisation') || value.startsWith('recommandation')) return 'preconisation';
    if (value !== '' && !value.startsWith('exigence')) {
      this.warn('nature-unknown', this.cell, { id: this.id, text: shortened(written) });
    }
    return 'exigence';
  }
}
