import { InputError } from "../../../src/core/base/inputError";

/** The code with which a formula refuses its input, or "answers". */
export function refusal(compute: () => unknown): string {
  try {
    compute();
    return "answers";
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}
