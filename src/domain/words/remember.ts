/**
 * Does a piece of work once for each object, for as long as the object is there. For what hangs on nothing but the object, which
 * nobody changes: content that is checked again after one file was saved is for the most part the same objects.
 */
export function remember<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const done = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let known = done.get(key);
    if (known === undefined) {
      known = { value: work(key) };
      done.set(key, known);
    }
    return known.value;
  };
}
