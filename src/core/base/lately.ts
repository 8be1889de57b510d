/**
 * Keeps what was worked out for texts met lately: at least the last `most` of them, never more than twice as many. What hundreds of
 * workbooks share is worked out once; what each of them holds alone goes again.
 */
export function lately<R>(most: number): (text: string, work: (text: string) => R) => R {
  let recent = new Map<string, R>();
  let older = new Map<string, R>();
  return (text, work) => {
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as R;
    const result = older.has(text) ? (older.get(text) as R) : work(text);
    if (recent.size >= most) [recent, older] = [new Map(), recent];
    recent.set(text, result);
    return result;
  };
}
