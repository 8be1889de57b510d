/** Stand-in for the part of Excel's custom-functions runtime that the functions themselves name: its error. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    override readonly message: string = "",
  ) {
    super(message);
  }
}

Object.assign(globalThis, { CustomFunctions: { Error: FunctionError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } } });

/** A result, or the error code with its sentence: `["#VALUE!", "…"]`. */
export function call<A extends unknown[], R>(compute: (...input: A) => R, ...input: A): R | readonly [string, string] {
  try {
    return compute(...input);
  } catch (error) {
    if (error instanceof FunctionError) return [error.code, error.message];
    throw error;
  }
}

/** The result, or only the error code. */
export function outcome<A extends unknown[], R>(compute: (...input: A) => R, ...input: A): R | string {
  const result = call(compute, ...input);
  return Array.isArray(result) && typeof result[0] === "string" && result[0].startsWith("#") ? result[0] : (result as R);
}
