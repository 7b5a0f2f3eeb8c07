import type { ConsolePlugin } from "swagger-ui-dist/swagger-ui-es-bundle.js";

/** What the page around it does not have: the token, a filter and the calls. It has one `main` and one title already. */
const PARTS = ["SvgAssets", "errors", "AuthorizeBtnContainer", "FilterContainer", "operations"];

/** The console without its own frame. Its elements are made by the React that it brings along. */
export const consoleLayout: ConsolePlugin = ({ React }) => ({
  components: {
    console: ({ getComponent }) =>
      React.createElement(
        "div",
        { className: "swagger-ui" },
        ...PARTS.map((part) => React.createElement(getComponent(part, true), { key: part })),
      ),
  },
});
