import { ExcelError } from "../engine/workbook";
import { covers, type Gates } from "./contract";
import { invalidReference, notImplemented } from "./errors";
import { isInstance, type Instance, type Session, type Type } from "./definition";
import type { Query, RequestBody, ResponseBody, WireAction, WireArguments, WirePath } from "./wire";

export interface ProcessorOptions {
  readonly root: Instance;
  /** Services by their full name, as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: Readonly<Record<string, Instance>>;
  readonly gates: Gates;
  /** Requirement sets that this Excel has. */
  readonly sets: Readonly<Record<string, string>>;
  /** The action, counted from 0, at which the next batch fails; undefined: none. */
  readonly failAt: () => number | undefined;
}

/** Carries out batches of office.js strictly in order: stops at the first error, and what was written before it stays. */
export class Processor {
  private references = 0;

  constructor(
    private readonly session: Session,
    private readonly options: ProcessorOptions,
  ) {}

  process(body: RequestBody): ResponseBody {
    const batch = new Batch(body, this.session, this.options, () => `ref-${++this.references}`);
    return batch.run();
  }
}

class Batch {
  private readonly resolved = new Map<number, Instance | null>();
  private readonly kept = new Map<number, string>();
  private location = "";

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
    private readonly options: ProcessorOptions,
    private readonly newReference: () => string,
  ) {}

  run(): ResponseBody {
    const Results: ResponseBody["Results"] = [];
    const TraceIds: number[] = [];
    const failAt = this.options.failAt();
    for (const [index, action] of this.body.Actions.entries()) {
      this.location = "";
      try {
        if (index === failAt) throw new ExcelError("GeneralException", "There was an internal error while processing the request.");
        const Value = this.act(action);
        if (action.ActionType === 5) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return { Results, TraceIds, Error: { Code: error.code, Message: error.message, Location: this.location, ActionIndex: index, HttpStatusCode: 400 } };
      }
    }
    return { Results, TraceIds };
  }

  private act(action: WireAction): unknown {
    if (action.ActionType === 5) return null;
    const instance = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.instantiate(instance, action.ObjectPathId);
      case 2:
        return instance ? this.query(instance, action.QueryInfo ?? {}, action.ObjectPathId) : null;
      case 3:
        return instance ? this.invoke(instance, action, action.ObjectPathId) : null;
      case 4:
        if (!instance) throw new ExcelError("InvalidOperation", "The operation is invalid on a null object.");
        this.set(instance, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case 9:
        if (!instance) throw new ExcelError("InvalidOperation", "The operation is invalid on a null object.");
        this.update(instance, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`action of type ${action.ActionType}`);
    }
  }

  private resolve(id: number): Instance | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError("InvalidReference", `No object path ${id}.`);
    const made = this.follow(path);
    this.resolved.set(id, made);
    return made;
  }

  private follow(path: WirePath): Instance | null {
    if (path.ObjectPathType === 1) return this.options.root;
    if (path.ObjectPathType === 7) return null;
    const args = () => this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === 2) {
      const service = this.options.services[path.Name];
      if (!service) throw notImplemented(`service ${path.Name}`);
      return service;
    }
    if (path.ObjectPathType === 6) {
      const kept = this.session.references.get(path.Name);
      if (!kept) throw invalidReference();
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const { type, target } = parent;
    if (path.ObjectPathType === 4) {
      this.gate(type, path.Name);
      const navigate = member(type.navigation, path.Name);
      if (!navigate) throw this.missing(type, path.Name);
      return navigate(target as never, this.session);
    }
    if (path.ObjectPathType === 5) {
      this.location = `${type.name}.getItem`;
      if (!type.getItem) throw this.missing(type, "getItem");
      return type.getItem(target as never, args()[0], this.session);
    }
    const result = this.invokeNamed(parent, path.Name, args());
    if (result !== null && !isInstance(result)) throw new Error(`${type.name}.${path.Name} yields no object`);
    return result;
  }

  private instantiate(instance: Instance | null, pathId: number): unknown {
    if (!instance) return null;
    const reference = this.kept.get(pathId);
    return { ...(instance.type.id ? { Id: instance.type.id(instance.target as never) } : {}), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private invoke(instance: Instance, action: WireAction, pathId: number): unknown {
    if (action.Name === "_KeepReference") {
      const reference = this.newReference();
      this.session.references.set(reference, instance);
      this.kept.set(pathId, reference);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.session.references.delete(String(this.argumentsOf(action.ArgumentInfo)[0]));
      return null;
    }
    const result = this.invokeNamed(instance, action.Name, this.argumentsOf(action.ArgumentInfo));
    return isInstance(result) ? null : result === undefined ? null : result;
  }

  private invokeNamed({ type, target }: Instance, name: string, args: readonly unknown[]): unknown {
    this.gate(type, name);
    const method = member(type.methods, name);
    if (!method) throw this.missing(type, name);
    return method(target as never, args, this.session);
  }

  private set({ type, target }: Instance, name: string, value: unknown): void {
    this.gate(type, name);
    const scalar = member(type.scalars, name);
    if (!scalar?.set) throw this.missing(type, name);
    scalar.set(target as never, value, this.session);
  }

  private update(instance: Instance, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const navigate = member(instance.type.navigation, name);
      const child = navigate && typeof value === "object" && value !== null && !Array.isArray(value) ? navigate(instance.target as never, this.session) : undefined;
      if (child) this.update(child, value as Readonly<Record<string, unknown>>);
      else this.set(instance, name, value);
    }
  }

  private query(instance: Instance, query: Query, pathId?: number): Record<string, unknown> {
    const { type, target } = instance;
    const answer: Record<string, unknown> = {};
    const reference = pathId === undefined ? undefined : this.kept.get(pathId);
    if (reference !== undefined) answer["_ReferenceId"] = reference;
    const select = query.Select ?? [];
    const own = new Set<string>();
    const below = new Map<string, string[]>();
    for (const path of select) {
      const [head = "", ...rest] = path.split("/");
      if (rest.length > 0) below.set(head, [...(below.get(head) ?? []), rest.join("/")]);
      else own.add(head);
    }
    const items = type.items?.(target as never, this.session);
    if (items) {
      const page = items.slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top);
      // Names of a collection's own scalars stay; everything else is asked of its items.
      const ofItems = select.filter((path) => !member(type.scalars, path.split("/")[0] ?? "")).map((path) => path.replace(/^items\//, ""));
      answer["_Items"] = page.map((item) => ({ ...(item.type.id ? { Id: item.type.id(item.target as never) } : {}), ...this.query(item, { Select: ofItems.filter((path) => path !== "*" && path !== "items") }) }));
      for (const name of own) if (member(type.scalars, name)) this.read(instance, name, answer);
      return answer;
    }
    if (select.length === 0 || own.has("*")) for (const name of Object.keys(type.scalars)) if (this.isThere(type, name)) this.read(instance, name, answer);
    for (const name of own) {
      if (name === "*") continue;
      if (member(type.scalars, name)) this.read(instance, name, answer);
      else if (member(type.navigation, name)) below.set(name, below.get(name) ?? []);
      else throw this.missing(type, name);
    }
    for (const [name, paths] of below) {
      this.gate(type, name);
      const navigate = member(type.navigation, name);
      if (!navigate) throw this.missing(type, name);
      const child = navigate(target as never, this.session);
      answer[capital(name)] = child ? this.query(child, { Select: paths }) : null;
    }
    return answer;
  }

  private read({ type, target }: Instance, name: string, into: Record<string, unknown>): void {
    this.gate(type, name);
    const scalar = member(type.scalars, name);
    if (!scalar) throw this.missing(type, name);
    into[capital(name)] = scalar.get(target as never, this.session);
  }

  private isThere(type: Type, name: string): boolean {
    const gate = this.options.gates[`${type.name}.${name}`.toLowerCase()];
    return !gate || covers(this.options.sets[gate[0]], gate[1]);
  }

  private gate(type: Type, name: string): void {
    this.location = `${type.name}.${camel(name)}`;
    if (this.isThere(type, name)) return;
    throw new ExcelError("ApiNotFound", "The API you are trying to use could not be found. It may be available in a newer version of Excel.");
  }

  private missing(type: Type, name: string): ExcelError {
    return notImplemented(`${type.name}.${camel(name)}`);
  }

  private argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) return value.map((each, index) => this.argument(each, reference[index]));
    return value;
  }
}

/** Members are matched without case: the wire has PascalCase, users write camelCase. */
function member<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  if (!table) return undefined;
  const wanted = name.toLowerCase();
  const key = Object.keys(table).find((each) => each.toLowerCase() === wanted);
  return key === undefined ? undefined : table[key];
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
