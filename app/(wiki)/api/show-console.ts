import SwaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";
import "swagger-ui-dist/swagger-ui.css";
import "./console.css";
import { consoleLayout } from "./console-layout.ts";

/** Shows every call with a form that makes it, from the description that this wiki serves; nobody else is called. */
export function showConsole(domNode: HTMLElement): void {
  SwaggerUI({
    domNode,
    url: "/api/v1/openapi.json",
    layout: "console",
    plugins: [consoleLayout],
    docExpansion: "none",
    filter: true,
    tryItOutEnabled: true,
    defaultModelsExpandDepth: -1,
    syntaxHighlight: false,
    persistAuthorization: false,
    validatorUrl: null,
  });
}
