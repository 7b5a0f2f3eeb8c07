declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  /** An element of the React that the console brings along. */
  type Element = object;
  type Component = (props: { getComponent(name: string, connected: boolean): Component }) => Element;
  type CreateElement = (type: string | Component, props: object, ...children: Element[]) => Element;

  export type ConsolePlugin = (system: { React: { createElement: CreateElement } }) => {
    components: Record<string, Component>;
  };

  export default function SwaggerUI(options: {
    domNode: HTMLElement;
    url: string;
    layout: string;
    plugins: ConsolePlugin[];
    docExpansion: "none" | "list" | "full";
    filter: boolean;
    tryItOutEnabled: boolean;
    defaultModelsExpandDepth: number;
    syntaxHighlight: false;
    persistAuthorization: boolean;
    validatorUrl: null;
  }): void;
}

declare module "swagger-ui-dist/swagger-ui.css";
