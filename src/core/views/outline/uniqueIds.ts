/** Makes ids that differ among siblings: a catalogue may name the same thing twice. */
export function uniqueIds(): (wanted: string) => string {
  const times = new Map<string, number>();
  return (wanted) => {
    const before = times.get(wanted) ?? 0;
    times.set(wanted, before + 1);
    return before === 0 ? wanted : `${wanted} (${before + 1})`;
  };
}
