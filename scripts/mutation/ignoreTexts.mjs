// Texts that no calculation depends on are not mutated: sentences for users, and what a programmer reads in a RangeError.
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "texts", {
    shouldIgnore(path) {
      if (path.isObjectProperty() && ["messages", "title"].includes(path.node.key.name)) return "A sentence for users.";
      if (path.isNewExpression() && path.node.callee.name === "RangeError") return "A sentence for programmers.";
      if (path.isVariableDeclarator() && /Messages$/.test(path.node.id.name ?? "")) return "Sentences for users.";
      return undefined;
    },
  }),
];
