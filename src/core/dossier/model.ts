import type { Located } from '../text/located';
import type { YamlNode } from '../yaml/nodes';
import type { Candidacy, Component, VendorGroup } from './candidacy';
import type { Policy } from './policy';
import type { AuthorityRequests } from './requests';

/** What `segur.yaml` says, with the place of everything a finding may point at. */
export interface Dossier {
  /** Relative to the dossier's folder: the file's own name. */
  readonly path: string;
  readonly product: Product;
  /** Dispositif, such as `RIS`. */
  readonly device: Located<string> | undefined;
  readonly wave: Located<number> | undefined;
  /** As written, without `Général`, which is implied. */
  readonly profiles: readonly Located<string>[];
  /** Path of the catalogue, as written. */
  readonly catalogue: Located<string> | undefined;
  readonly milestones: readonly Milestone[];
  readonly candidacy: Candidacy;
  readonly requests: AuthorityRequests;
  readonly components: readonly Component[];
  /** Undefined where the vendor presents the product alone. */
  readonly group: VendorGroup | undefined;
  readonly policy: Policy;
  /** Reasons given for findings set aside in this file, by code. */
  readonly ignored: ReadonlyMap<string, string>;
  /** Those that hold many figures. */
  readonly comments: readonly Located<string>[];
  /** The whole file, for those who edit it. Undefined when it could not be read. */
  readonly root: YamlNode | undefined;
}

export interface Product {
  readonly name: Located<string> | undefined;
  /** The version being listed. */
  readonly version: Located<string> | undefined;
  /** `YYYY-MM-DD`: evidence made before is suspect. */
  readonly releasedOn: Located<string> | undefined;
  readonly nie: Located<string> | undefined;
  readonly nil: Located<string> | undefined;
  readonly nru: { readonly user: Located<string> | undefined; readonly proxy: Located<string> | undefined };
  /** Whether the product was listed in wave 1. */
  readonly listedInWave1: boolean;
  /** The reference of that listing (wiin.io). */
  readonly wave1Id: Located<string> | undefined;
}

export interface Milestone {
  readonly name: 'date1' | 'date2' | 'date3';
  /** Paris time, `YYYY-MM-DDTHH:MM`, as written. */
  readonly at: Located<string>;
}
