import type { Plan, PlanValue, Step } from "../sheet/plan";
import { plainText } from "./plainText";

/** The same plan without custom functions, for an Excel that lacks them. */
export function plainPlan(plan: Plan): Plan {
  return { ...plan, steps: plan.steps.map((step): Step => (step.kind === "cells" ? { ...step, values: step.values.map((row) => row.map(plainValue)) } : step)) };
}

function plainValue(value: PlanValue): PlanValue {
  if (value === null || typeof value !== "object") return value;
  const plain = plainText(value.formula);
  if (!plain) return value;
  const text = plain.rows?.[0]?.[0];
  if (text === undefined) throw new Error(`no plain formula for ${value.formula}: ${plain.problems.map(({ name, why }) => `${name} ${why}`).join(", ")}`);
  return { formula: text };
}
