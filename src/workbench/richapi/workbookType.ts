import type { Workbook } from "../engine/workbook";
import type { Instance, Type } from "./definition";
import { invalidReference, itemNotFound } from "./errors";
import { parseAddress, rangeOf } from "./rangeType";
import { tablesOf } from "./tableType";
import { worksheetCollection } from "./worksheetType";

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

const setting: Type = {
  name: "Setting",
  scalars: {
    key: { get: ({ key }: SettingTarget) => key },
    value: { get: ({ workbook, key }: SettingTarget) => workbook.settings.get(key), set: ({ workbook, key }: SettingTarget, value) => { workbook.settings.set(key, value); } },
  },
  methods: { delete: ({ workbook, key }: SettingTarget) => { workbook.settings.delete(key); } },
};

const settingOf = (workbook: Workbook, key: string): Instance => ({ type: setting, target: { workbook, key } satisfies SettingTarget });

const settings: Type = {
  name: "SettingCollection",
  scalars: {},
  items: (workbook: Workbook) => [...workbook.settings.keys()].map((key) => settingOf(workbook, key)),
  getItem: (workbook: Workbook, key) => {
    if (!workbook.settings.has(String(key))) throw itemNotFound();
    return settingOf(workbook, String(key));
  },
  methods: {
    add: (workbook: Workbook, [key, value]) => {
      workbook.settings.set(String(key), value);
      return settingOf(workbook, String(key));
    },
    getItemOrNullObject: (workbook: Workbook, [key]) => (workbook.settings.has(String(key)) ? settingOf(workbook, String(key)) : null),
    getCount: (workbook: Workbook) => workbook.settings.size,
  },
};

const names: Type = {
  name: "NamedItemCollection",
  scalars: {},
  items: (workbook: Workbook) => workbook.definedNames.map((name) => ({ type: namedItem, target: name })),
  methods: { getCount: (workbook: Workbook) => workbook.definedNames.length },
};

const namedItem: Type = { name: "NamedItem", scalars: { name: { get: (name: string) => name } } };

const application: Type = {
  name: "Application",
  scalars: { calculationMode: { get: () => "Automatic" } },
  methods: {
    calculate: (workbook: Workbook) => workbook.calculation.run(),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const workbookType: Type = {
  name: "Workbook",
  scalars: { name: { get: () => "Buku kerja.xlsx" } },
  navigation: {
    worksheets: (workbook: Workbook) => ({ type: worksheetCollection, target: workbook }),
    settings: (workbook: Workbook) => ({ type: settings, target: workbook }),
    application: (workbook: Workbook) => ({ type: application, target: workbook }),
    names: (workbook: Workbook) => ({ type: names, target: workbook }),
    tables: (workbook: Workbook) => tablesOf(workbook),
  },
  methods: {
    getSelectedRange: (workbook: Workbook) => rangeOf(workbook.active, workbook.selection),
    getActiveCell: (workbook: Workbook) => rangeOf(workbook.active, { ...workbook.selection, bottom: workbook.selection.top, right: workbook.selection.left }),
    _GetRangeForEventByReferenceId: (workbook: Workbook, [id]) => {
      const range = rangeOfEvent(workbook, id);
      if (!range) throw invalidReference();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook: Workbook, [id]) => rangeOfEvent(workbook, id),
  },
};

/** The cells that an event told of, while their sheet is there. */
function rangeOfEvent(workbook: Workbook, id: unknown): Instance | null {
  const [sheetId = "", address = ""] = String(id).split("!");
  const sheet = workbook.find(sheetId);
  return sheet ? rangeOf(sheet, parseAddress(address)) : null;
}

export function rootOf(workbook: Workbook): Instance {
  return { type: workbookType, target: workbook };
}

