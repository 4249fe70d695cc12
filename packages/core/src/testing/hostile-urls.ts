/** The same value with an address that runs a program in the place of every web address. */
export function withHostileUrls<Value>(value: Value): Value {
  const hostile = JSON.stringify(value).replace(/"https?:[^"]*"/g, '"javascript:alert(1)"');
  return JSON.parse(hostile) as Value; // only strings have changed
}
