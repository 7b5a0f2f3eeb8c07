declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  export default function SwaggerUI(options: {
    domNode: HTMLElement;
    url: string;
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
