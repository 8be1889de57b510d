import { TransportError, type EmulatedHost, type HostEvent } from "../richapi/host";

/**
 * The page's side of the cross-document protocol by which office.js in a frame talks to its host. The add-in must be of
 * the same host name as this page, or office.js sends nothing.
 */
export interface FrameOptions {
  /** Address of the add-in's page. */
  readonly url: string;
  readonly locale: string;
  readonly addinName: string;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType?: number;
}

const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
/** Shared app and custom functions. */
const FLAGS = 3;

export interface Frame {
  /** Runs a function of the add-in that a ribbon button names; settles when it says that it has completed. */
  command(functionName: string, buttonId: string): Promise<void>;
  /** Settles when office.js has registered for messages: the add-in is up. */
  readonly ready: Promise<void>;
  dispose(): void;
}

/** Puts the add-in into a frame of its own inside `place`. */
export function serveFrame(place: HTMLElement, host: EmulatedHost, { url, locale, addinName }: FrameOptions): Frame {
  const frame = document.createElement("iframe");
  frame.title = addinName;
  const conversation = crypto.randomUUID();
  const control = crypto.randomUUID();
  const origin = new URL(url, location.href).origin;
  const hostInfo = `Excel$Web$16.01$${locale}$${crypto.randomUUID()}$$$${FLAGS}`;
  const registered = new Map<string, number>();
  const commands = new Map<string, () => void>();
  let up: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (up = resolve));

  const post = (message: object) => frame.contentWindow?.postMessage(JSON.stringify({ _serializerVersion: 1, _origin: location.origin, _conversationId: conversation, ...message }), origin);
  const respond = (to: Message, _data: unknown, _errorCode = 0) => post({ _messageType: 1, _actionName: to._actionName, _correlationId: to._correlationId, _errorCode, _responseType: 0, _data });
  const fire = (_actionName: string, _data: unknown) => {
    const correlation = registered.get(_actionName);
    if (correlation !== undefined) post({ _messageType: 1, _actionName, _correlationId: correlation, _errorCode: 0, _responseType: 1, _data });
  };

  host.send = (events: readonly HostEvent[]) => fire("richApiMessage", { ArrayData: events.map((event) => [...event, null, false]) });

  const appContext = () => ({
    _id: control,
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: "01",
    _hostFullVersion: "16.0.17531.41002",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://localhost/Buku kerja.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversation,
    _appInstanceId: control,
    _requirementMatrix: JSON.stringify(host.sets),
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: addinName,
    _appDomains: [origin],
    _featureGates: {},
    _initialDisplayMode: 2,
  });

  async function execute(message: Message): Promise<void> {
    const data = message._data as { ArrayData?: readonly unknown[]; DdaMethod?: { DispatchId: number }; 0?: string };
    const dispatch = data.DdaMethod?.DispatchId;
    if (dispatch === COMMAND_COMPLETED) {
      commands.get(String(data[0]))?.();
      respond(message, { Version: 1, Error: 0 });
    } else if (dispatch === EXECUTE_RICH_API) {
      try {
        respond(message, { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], await host.execute(String(data.ArrayData?.[4]))] });
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
        respond(message, { Version: 1, Error: error.ooe });
      }
    } else respond(message, { Version: 1, Error: 5000 });
  }

  function receive(event: MessageEvent): void {
    if (event.source !== frame.contentWindow || event.origin !== origin || typeof event.data !== "string" || !event.data.includes(conversation)) return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== 0) return;
    if (message._actionType === 1) {
      registered.set(message._actionName, message._correlationId);
      respond(message, { Error: 0 });
      if (message._actionName === "richApiMessage") up();
    } else if (message._actionType === 2) {
      registered.delete(message._actionName);
      respond(message, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") respond(message, appContext());
    else if (message._actionName === "executeMethod") void execute(message);
    else respond(message, null);
  }

  addEventListener("message", receive);
  frame.name = JSON.stringify({ baseFrameName: `addin-${control}`, hostInfo, xdmInfo: `${conversation}|${control}|${location.origin}`, serializerVersion: 1, flights: "[]" });
  frame.src = `${url}?_host_Info=${hostInfo}`;
  // A frame takes its window's name when it enters the page, not later.
  place.append(frame);

  return {
    ready,
    command(functionName, buttonId) {
      const id = crypto.randomUUID();
      return new Promise((resolve) => {
        commands.set(id, () => {
          commands.delete(id);
          resolve();
        });
        fire("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: buttonId } }) });
      });
    },
    dispose() {
      removeEventListener("message", receive);
      frame.remove();
      host.send = () => undefined;
    },
  };
}
