/**
 * What each element holds, in order, in the manner of a DTD: `?` none or one, `*` any number, `+` one or more.
 * Key: the name, or `name#xsi:type`. Elements that are not listed hold text or attributes only.
 * Source: [MS-OWEMXML] sections 5.1, 5.2, 5.7 and https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering (task pane).
 * Left out are parts that this product has no use for (dictionaries, menus, single sign-on, equivalent add-ins): they are reported as unknown.
 */
export const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions ov:VersionOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  Methods: "Method+",
  DefaultSettings: "SourceLocation",
  SourceLocation: "Override*",

  "ov:VersionOverrides": "ov:Description? ov:Requirements? ov:Hosts? ov:Resources?",
  "ov:Requirements": "bt:Sets",
  "bt:Sets": "bt:Set+",
  "ov:Hosts": "ov:Host+",
  "ov:Host": "ov:Runtimes? ov:AllFormFactors? ov:DesktopFormFactor?",
  "ov:Runtimes": "ov:Runtime+",
  "ov:AllFormFactors": "ov:ExtensionPoint?",
  "ov:DesktopFormFactor": "ov:GetStarted? ov:FunctionFile? ov:ExtensionPoint+",
  "ov:GetStarted": "ov:Title ov:Description ov:LearnMoreUrl",
  "ov:ExtensionPoint#CustomFunctions": "ov:Script ov:Page ov:Metadata? ov:Namespace?",
  "ov:Script": "ov:SourceLocation",
  "ov:Page": "ov:SourceLocation",
  "ov:Metadata": "ov:SourceLocation",
  "ov:ExtensionPoint#PrimaryCommandSurface": "ov:OfficeTab* ov:CustomTab*",
  "ov:OfficeTab": "ov:Group+",
  "ov:CustomTab": "ov:Group+ ov:Label",
  "ov:Group": "ov:Label ov:Icon ov:Control+",
  "ov:Control#Button": "ov:Label ov:Supertip ov:Icon ov:Action ov:Enabled?",
  "ov:Supertip": "ov:Title ov:Description",
  "ov:Icon": "bt:Image+",
  "ov:Action#ShowTaskpane": "ov:TaskpaneId? ov:SourceLocation ov:Title?",
  "ov:Action#ExecuteFunction": "ov:FunctionName",
  "ov:Resources": "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
  "bt:Images/bt:Image": "bt:Override*",
};

/** Types that an `xsi:type` may name, where one is required. */
export const types: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["TaskPaneApp"],
  "ov:VersionOverrides": ["VersionOverridesV1_0"],
  "ov:Host": ["Workbook"],
  "ov:ExtensionPoint": ["CustomFunctions", "PrimaryCommandSurface"],
  "ov:Control": ["Button"],
  "ov:Action": ["ShowTaskpane", "ExecuteFunction"],
};

const resid = ["resid"];
const text = ["DefaultValue"];
const resource = ["id", "DefaultValue"];
const override = ["Locale", "Value"];

/** Attributes that must be there. Key: the name, or `parent/name` where the parent decides. */
export const attributes: Readonly<Record<string, readonly string[]>> = {
  DisplayName: text,
  Description: text,
  IconUrl: text,
  HighResolutionIconUrl: text,
  SupportUrl: text,
  SourceLocation: text,
  Override: override,
  Host: ["Name"],
  Set: ["Name"],
  Method: ["Name"],
  "ov:Description": resid,
  "ov:Title": resid,
  "ov:Label": resid,
  "ov:LearnMoreUrl": resid,
  "ov:FunctionFile": resid,
  "ov:SourceLocation": resid,
  "ov:Namespace": resid,
  "ov:Runtime": resid,
  "ov:OfficeTab": ["id"],
  "ov:CustomTab": ["id"],
  "ov:Group": ["id"],
  "ov:Control": ["id"],
  "ov:Icon/bt:Image": ["size", "resid"],
  "bt:Images/bt:Image": resource,
  "bt:Url": resource,
  "bt:String": resource,
  "bt:Override": override,
  "bt:Set": ["Name"],
};
