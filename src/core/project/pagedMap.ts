const pageLength = 128;

/**
 * A map in which few of many values change at a time: `with` copies the pages that hold them, and shares the others. The keys
 * and their order stay as they were made.
 */
export class PagedMap<K, V> implements ReadonlyMap<K, V> {
  private constructor(
    private readonly places: ReadonlyMap<K, number>,
    private readonly pages: readonly (readonly V[])[],
  ) {}

  static of<K, V>(values: ReadonlyMap<K, V>): PagedMap<K, V> {
    const places = new Map<K, number>();
    const pages: V[][] = [];
    for (const [key, value] of values) {
      const place = places.size;
      places.set(key, place);
      if (place % pageLength === 0) pages.push([]);
      pages.at(-1)?.push(value);
    }
    return new PagedMap(places, pages);
  }

  /** With other values for some of its keys; what is no key of it is left out. */
  with(changes: ReadonlyMap<K, V>): PagedMap<K, V> {
    if (changes.size === 0) return this;
    const pages = [...this.pages];
    const copied = new Map<number, V[]>();
    for (const [key, value] of changes) {
      const place = this.places.get(key);
      if (place === undefined) continue;
      const at = Math.floor(place / pageLength);
      const page = copied.get(at) ?? [...(pages[at] ?? [])];
      page[place % pageLength] = value;
      copied.set(at, page);
      pages[at] = page;
    }
    return new PagedMap(this.places, pages);
  }

  /** The order number of a key; undefined for what is none. */
  placeOf(key: K): number | undefined {
    return this.places.get(key);
  }

  get size(): number {
    return this.places.size;
  }

  get(key: K): V | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.pages[Math.floor(place / pageLength)]?.[place % pageLength];
  }

  has(key: K): boolean {
    return this.places.has(key);
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  keys(): MapIterator<K> {
    return this.places.keys();
  }

  *values(): Generator<V, undefined> {
    for (const page of this.pages) yield* page;
    return undefined;
  }

  *entries(): Generator<[K, V], undefined> {
    const values = this.values();
    for (const key of this.places.keys()) {
      const { done, value } = values.next();
      if (done === true) return undefined;
      yield [key, value];
    }
    return undefined;
  }

  [Symbol.iterator](): Generator<[K, V], undefined> {
    return this.entries();
  }
}
