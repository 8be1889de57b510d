import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { SinceResult } from "../app/resultOfCheck";
import { usePane } from "./pane";
import { siapText } from "./siapText";

/** What has changed since the result sheet in this workbook was written. */
export function SinceBar({ since: { last, same, changed, added, gone } }: { readonly since: SinceResult }) {
  const { language } = usePane();
  const t = siapText[language];
  const others = changed.size + added.size;
  return (
    <MessageBar intent={others + gone.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.since}</MessageBarTitle>
        <div>{last.when}</div>
        <div>{t.sinceAll(same.size, others)}</div>
        {gone.map(({ formId, sheet }) => <div key={`${sheet} ${formId}`}>{t.gone(formId, sheet)}</div>)}
      </MessageBarBody>
    </MessageBar>
  );
}
