import type { FilledForm } from "../regulations/regulation";

/** What is worked out of all forms of a workbook, once: every form asks for it. */
export function ofForms<T>(make: (forms: readonly FilledForm[]) => T): (forms: readonly FilledForm[]) => T {
  const known = new WeakMap<readonly FilledForm[], { readonly made: T }>();
  return (forms) => {
    const kept = known.get(forms) ?? { made: make(forms) };
    known.set(forms, kept);
    return kept.made;
  };
}
