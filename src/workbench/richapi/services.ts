import type { Instance, Session, Type } from "./definition";

/** Services beside the workbook that office.js calls at its start and for custom functions, the pane and actions. */
const customFunctions: Type = {
  name: "CustomFunctions",
  scalars: {},
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    // 2 is the short interval between results.
    _GetEnabledFeatures: () => [1, 2, 4],
    SetInvocationArrayResults: (_target, [results], session: Session) => session.setCustomFunctionResults(results as readonly (readonly unknown[])[]),
  },
};

const appRuntime: Type = {
  name: "AppRuntimeService",
  scalars: {},
  methods: {
    SetAppRuntimeState: (_target, [state], session) => session.showPane(state === "Visible"),
    GetAppRuntimeState: (_target, _args, session) => (session.paneVisible() ? "Visible" : "Background"),
    _RegisterVisibilityChangedEvent: () => undefined,
    _UnregisterVisibilityChangedEvent: () => undefined,
  },
};

const addin: Type = { name: "AddinInternalService", scalars: {}, methods: { NotifyActionHandlerReady: () => undefined } };

const of = (type: Type): Instance => ({ type, target: null });

export const services: Readonly<Record<string, Instance>> = {
  "Microsoft.ExcelServices.CustomFunctions": of(customFunctions),
  "Microsoft.AppRuntime.AppRuntimeService": of(appRuntime),
  "Microsoft.InternalService.AddinInternalService": of(addin),
};
