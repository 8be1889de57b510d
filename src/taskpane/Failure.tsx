import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { hostProblemText } from "../app/problemText";
import { usePane } from "./pane";
import type { Action } from "./useAction";

/** One message for a failed action: what happened and what to do; the error's own words for a report. */
export function FailureBar({ action }: { readonly action: Action }) {
  const { t, language } = usePane();
  const { failure } = action;
  if (!failure) return null;
  const sentence = failure.problem === "unexpected" ? t.unexpected : hostProblemText[failure.problem][language];
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{sentence}</MessageBarTitle>
        <div style={{ overflowWrap: "anywhere" }}>{failure.detail}</div>
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" aria-label={t.common.close} icon={<DismissRegular />} onClick={action.dismiss} />} />
    </MessageBar>
  );
}
