import type { findingGroups } from '../codes';
import type { FindingParams } from '../model';

/** A sentence for each code of a group, made from a finding's parameters. */
export type FindingGroupMessages<Group extends keyof typeof findingGroups> = Readonly<
  Record<(typeof findingGroups)[Group][number], (params: FindingParams) => string>
>;
