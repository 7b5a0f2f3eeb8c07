// The API as TypeScript, made of its OpenAPI document by
//   node lib/operate/write-client-types.ts
// A test says when it is out of date.
/**
 * Links (RFC 6690) to the original, its TimeGate and its mementos (RFC 7089, 5).
 *
 */
export type TimeMap = string;
/**
 * Operations, carried out in their order, all or none (RFC 6902).
 *
 * @maxItems 1000
 *
 */
export type JsonPatch = (
  | {
      op: "add";
      path: string;
      /**
       * Any JSON value.
       */
      value: {
        [k: string]: unknown;
      };
    }
  | {
      op: "remove";
      path: string;
    }
  | {
      op: "replace";
      path: string;
      /**
       * Any JSON value.
       */
      value: {
        [k: string]: unknown;
      };
    }
  | {
      op: "move";
      from: string;
      path: string;
    }
  | {
      op: "copy";
      from: string;
      path: string;
    }
  | {
      op: "test";
      path: string;
      /**
       * Any JSON value.
       */
      value: {
        [k: string]: unknown;
      };
    }
)[];
/**
 */
export type PageAtRevision =
  | LayerAtRevision
  | ComponentAtRevision
  | VendorAtRevision
  | OfferingAtRevision
  | ModelAtRevision
  | ArticleAtRevision;
/**
 * A JSON Patch (RFC 6902) of an object with the members `slug`, `title` and `record`.
 *
 */
export type PagePatch = (
  | {
      op: "add" | "replace";
      path: string;
      value: unknown;
    }
  | {
      op: "remove";
      path: string;
    }
)[];
/**
 * Server-sent events (HTML Living Standard, 9.2): `event: revision`, `id` the number of the revision, `data` a `Change` as JSON. Comments in between say that the line stands.
 *
 */
export type ChangeEvents = string;
/**
 * The title with the words marked.
 */
export type Passage = {
  text: string;
  match: boolean;
}[];
/**
 * Plain text, cut where what was searched for begins and ends.
 *
 */
export type Passage1 = {
  text: string;
  match: boolean;
}[];
/**
 */
export type Reconciled =
  | {
      versions: string[];
      name: string;
      identifierSpace: string;
      schemaSpace: string;
      documentation: string;
      logo: string;
      defaultTypes: {
        id: string;
        name: string;
      }[];
      view: {
        url: string;
      };
      preview: {
        url: string;
        width: number;
        height: number;
      };
      suggest: {
        entity: {
          service_url: string;
          service_path: string;
        };
        property: {
          service_url: string;
          service_path: string;
        };
        type: {
          service_url: string;
          service_path: string;
        };
      };
      extend: {
        propose_properties: {
          service_url: string;
          service_path: string;
        };
        property_settings: {
          [k: string]: unknown;
        }[];
      };
    }
  | {
      meta: {
        id: string;
        name: string;
        type?: {
          id: string;
          name: string;
        };
      }[];
      rows: {
        [k: string]: {
          [k: string]: (
            | {
                id: string;
                name: string;
              }
            | {
                str: string;
              }
          )[];
        };
      };
    }
  | {
      [k: string]: {
        result: {
          id: string;
          name: string;
          description: string;
          type: {
            id: string;
            name: string;
          }[];
          score: number;
          /**
           * Whether it is the one that is meant without doubt.
           */
          match: boolean;
        }[];
      };
    };
/**
 */
export type ReconcileRequest =
  | {
      queries: {
        [k: string]: {
          query?: string;
          type?: string | string[];
          limit?: number;
          /**
           * @maxItems 20
           */
          properties?: {
            pid: string;
            v:
              | (
                  | string
                  | number
                  | boolean
                  | {
                      id: string;
                      name?: string;
                    }
                )
              | (
                  | string
                  | number
                  | boolean
                  | {
                      id: string;
                      name?: string;
                    }
                )[];
          }[];
          type_strict?: "any" | "should" | "all";
        };
      };
    }
  | {
      extend: {
        /**
         * @maxItems 1000
         */
        ids: string[];
        properties: {
          id: "layer" | "component" | "vendor" | "status" | "launch" | "definition";
          settings?: unknown;
        }[];
      };
    };
/**
 * A small HTML page for a frame.
 *
 */
export type Preview = string;
/**
 */
export type ExportLine =
  | {
      type: "header";
      format: "strata-export";
      version: 1;
      /**
       * The number of the last revision in it; 0 where there is none.
       */
      head: number;
      /**
       * The hash of the log up to and with that revision.
       */
      chainHash: string;
      /**
       * Whether what is no revision follows: protections, looks and talk. Not with `at`.
       */
      whole: boolean;
    }
  | {
      type: "actor";
      /**
       * The account's pseudonymous id.
       */
      id: string;
      name: string;
      displayName: string;
      role: "reader" | "contributor" | "maintainer" | "admin";
      trusted: boolean;
      about: string;
      since: string;
    }
  | {
      type: "revision";
      number: number;
      page: number;
      kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
      parent: number | null;
      actor: string | null;
      /**
       * The account's name.
       */
      by: string | null;
      /**
       * Items: The account's pseudonymous id.
       */
      coAuthors: string[];
      at: string;
      origin: "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";
      minor: boolean;
      summary: string | null;
      slug: string | null;
      title: string | null;
      body: string | null;
      record: {
        [k: string]: unknown;
      } | null;
      deleted: boolean;
      mergedInto: number | null;
      tags: string[];
      /**
       * Whether it waits for a maintainer to look at it.
       */
      waiting: boolean;
      bytes: number;
      byteDelta: number;
      /**
       * What of it is suppressed, and null here. Its hashes stay; a link of the chain without its author is taken as said.
       */
      hidden: ("text" | "summary" | "author")[];
      /**
       * SHA-256 in hexadecimal.
       */
      contentHash: string;
      /**
       * SHA-256 in hexadecimal.
       */
      summaryHash: string;
      /**
       * SHA-256 in hexadecimal.
       */
      chainHash: string;
    }
  | {
      type: "page";
      id: number;
      /**
       * When somebody last said that it is still right.
       */
      lookedAt: string | null;
      protection: {
        level: "trusted" | "maintainer";
        until: string | null;
        reason: string;
        /**
         * The account's pseudonymous id.
         */
        by: string;
        at: string;
      } | null;
    }
  | {
      type: "thread";
      id: number;
      page: number;
      title: string;
      /**
       * The account's pseudonymous id.
       */
      by: string;
      at: string;
      resolved: {
        /**
         * The account's pseudonymous id.
         */
        by: string;
        at: string;
      } | null;
    }
  | {
      type: "post";
      id: number;
      thread: number;
      parent: number | null;
      /**
       * The account's pseudonymous id.
       */
      by: string;
      at: string;
      /**
       * Null where a maintainer hid it.
       */
      body: string | null;
    }
  | {
      type: "end";
      actors: number;
      revisions: number;
      pages: number;
      threads: number;
      posts: number;
    };
/**
 * The file, as it is written.
 *
 */
export type ExportedText = string;
/**
 */
export type WebhookEvent =
  | {
      event: "revision";
      change: Change;
    }
  | {
      event: "ping";
      /**
       * The webhook's id.
       */
      webhook: string;
    };

export interface Paths {
  "/api/v1": {
    get: {
      responses: {
        200: {
          content: {
            "application/json": Index;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/openapi.json": {
    get: {
      responses: {
        200: {
          content: {
            "application/json": OpenApi;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/schemas/{name}": {
    get: {
      parameters: {
        path: {
          /**
           * The schema's name, as in the description of the API.
           */
          name: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": JsonSchema;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/taxonomy": {
    get: {
      parameters: {
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
        header?: {
          /**
           * What the wiki said then (RFC 7089): answered with 302 to that revision.
           */
          "Accept-Datetime"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Taxonomy;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
            /**
             * A table for a spreadsheet: UTF-8, CRLF, names in the first row; no cell is a formula.
             */
            "text/csv": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/taxonomy/timemap": {
    get: {
      parameters: {
        query?: {
          /**
           * Whose states: those of the answers of this API, or those of the page for people.
           */
          of?: "data" | "page";
          /**
           * The revision to begin at.
           */
          from?: number;
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/link-format": TimeMap;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/placements": {
    get: {
      parameters: {
        query?: {
          /**
           * Only of this offering.
           */
          offering?: string;
          /**
           * Only on this component.
           */
          component?: string;
          /**
           * Only in this layer.
           */
          layer?: string;
          /**
           * Only of this vendor's offerings.
           */
          vendor?: string;
          role?: "primary" | "secondary";
          confidence?: "sourced" | "recalled" | "uncertain";
          /**
           * `asOf`: those that hold on that day. `any`: of all times.
           */
          holds?: "asOf" | "any";
          /**
           * Only these members of the rows; `id`, `uri` and `offering` always come. Graphs hold whole rows only.
           */
          fields?: (
            | "id"
            | "uri"
            | "offering"
            | "vendor"
            | "component"
            | "layer"
            | "role"
            | "rank"
            | "confidence"
            | "from"
            | "until"
            | "holds"
          )[];
          /**
           * `order` is that of the stack, from the lowest layer up. A minus sign turns the order round.
           */
          sort?: "order" | "-order" | "offering" | "-offering" | "from" | "-from";
          /**
           * What comes with each row: `references`, where it is known from, and `rationale`, why it stands there.
           */
          include?: "references"[];
          /**
           * How many rows of the whole list say what; of each facet the 100 most frequent values.
           */
          facets?: ("status" | "confidence" | "role" | "layer" | "component" | "vendor")[];
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": PlacementList;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
            /**
             * A table for a spreadsheet: UTF-8, CRLF, names in the first row; no cell is a formula.
             */
            "text/csv": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/equivalents/{name}": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Equivalents;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/crosswalk/{name}": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Crosswalk;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers": {
    get: {
      parameters: {
        query?: {
          /**
           * Only pages whose title or another name holds this.
           */
          q?: string;
          /**
           * Only pages whose newest revision is as new.
           */
          updatedSince?: string;
          /**
           * Only these members of the items, `record.…` for a part of the record; `id`, `uri` and `slug` always come.
           */
          fields?: (
            | "id"
            | "uri"
            | "kind"
            | "slug"
            | "title"
            | "record"
            | "revision"
            | "record.order"
            | "record.notation"
            | "record.altLabels"
            | "record.definition"
            | "record.offersUpward"
            | "record.interfaces"
            | "record.standards"
            | "record.consumesFromBelow"
            | "record.unitOfConsumption"
            | "record.tenantBrings"
            | "record.providerResponsibility"
            | "record.tenantResponsibility"
            | "record.lockInMechanisms"
            | "record.peerInterface"
            | "record.standardsBodies"
            | "record.openSourceEquivalents"
            | "record.crosswalk"
            | "record.references"
          )[];
          /**
           * A minus sign turns the order round; `updated` goes by the newest revision, `order` is that of the stack.
           */
          sort?: "title" | "-title" | "updated" | "-updated" | "order" | "-order";
          /**
           * What comes with each item: `body`, its text; `placements`, those in it that hold on the day.
           */
          include?: ("body" | "placements")[];
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayersList;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
            /**
             * A table for a spreadsheet: UTF-8, CRLF, names in the first row; no cell is a formula.
             */
            "text/csv": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    post: {
      parameters: {
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": NewLayer;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        201: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers/{name}": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
        header?: {
          /**
           * What the wiki said then (RFC 7089): answered with 302 to that revision.
           */
          "Accept-Datetime"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Layer;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    put: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": LayerSent;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    patch: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/merge-patch+json": LayerMergePatch;
          "application/json-patch+json": JsonPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    delete: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers/{name}/revisions": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": History;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers/{name}/timemap": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Whose states: those of the answers of this API, or those of the page for people.
           */
          of?: "data" | "page";
          /**
           * The revision to begin at.
           */
          from?: number;
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/link-format": TimeMap;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers/{name}/undo": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Undo;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers/{name}/revert": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Revert;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers/{name}/rollback": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Rollback;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers/{name}/move": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Move;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers/{name}/protect": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Protect;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/layers/{name}/restore": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Restore;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LayerWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components": {
    get: {
      parameters: {
        query?: {
          /**
           * Only what stands in this layer.
           */
          layer?: string;
          /**
           * Only what belongs to this vendor or holds an offering of it.
           */
          vendor?: string;
          /**
           * Only pages whose title or another name holds this.
           */
          q?: string;
          /**
           * Only pages whose newest revision is as new.
           */
          updatedSince?: string;
          /**
           * Only these members of the items, `record.…` for a part of the record; `id`, `uri` and `slug` always come.
           */
          fields?: (
            | "id"
            | "uri"
            | "kind"
            | "slug"
            | "title"
            | "record"
            | "revision"
            | "record.layer"
            | "record.order"
            | "record.altLabels"
            | "record.definition"
            | "record.scopeNote"
            | "record.mappings"
            | "record.references"
          )[];
          /**
           * A minus sign turns the order round; `updated` goes by the newest revision, `order` is that of the stack.
           */
          sort?: "title" | "-title" | "updated" | "-updated" | "order" | "-order";
          /**
           * What comes with each item: `body`, its text; `layer`, the name of its layer; `placements`, those in it that hold on the day.
           */
          include?: ("body" | "layer" | "placements")[];
          /**
           * How many items of the whole list say what; of each facet the 100 most frequent values.
           */
          facets?: ("layer" | "vendor")[];
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentsList;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
            /**
             * A table for a spreadsheet: UTF-8, CRLF, names in the first row; no cell is a formula.
             */
            "text/csv": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    post: {
      parameters: {
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": NewComponent;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        201: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components/{name}": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
        header?: {
          /**
           * What the wiki said then (RFC 7089): answered with 302 to that revision.
           */
          "Accept-Datetime"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Component;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    put: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": ComponentSent;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    patch: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/merge-patch+json": ComponentMergePatch;
          "application/json-patch+json": JsonPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    delete: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components/{name}/revisions": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": History;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components/{name}/timemap": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Whose states: those of the answers of this API, or those of the page for people.
           */
          of?: "data" | "page";
          /**
           * The revision to begin at.
           */
          from?: number;
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/link-format": TimeMap;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components/{name}/undo": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Undo;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components/{name}/revert": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Revert;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components/{name}/rollback": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Rollback;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components/{name}/move": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Move;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components/{name}/protect": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Protect;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/components/{name}/restore": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Restore;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ComponentWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors": {
    get: {
      parameters: {
        query?: {
          /**
           * Only what stands in this layer.
           */
          layer?: string;
          /**
           * Only what stands on this component.
           */
          component?: string;
          /**
           * Only pages whose title or another name holds this.
           */
          q?: string;
          /**
           * Only pages whose newest revision is as new.
           */
          updatedSince?: string;
          /**
           * Only these members of the items, `record.…` for a part of the record; `id`, `uri` and `slug` always come.
           */
          fields?: (
            | "id"
            | "uri"
            | "kind"
            | "slug"
            | "title"
            | "record"
            | "revision"
            | "record.altLabels"
            | "record.definition"
            | "record.homepage"
            | "record.play"
            | "record.axes"
            | "record.references"
          )[];
          /**
           * A minus sign turns the order round; `updated` goes by the newest revision, `order` is that of the stack.
           */
          sort?: "title" | "-title" | "updated" | "-updated";
          /**
           * What comes with each item: `body`, its text; `placements`, those in it that hold on the day.
           */
          include?: ("body" | "placements")[];
          /**
           * How many items of the whole list say what; of each facet the 100 most frequent values.
           */
          facets?: ("layer" | "component")[];
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorsList;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
            /**
             * A table for a spreadsheet: UTF-8, CRLF, names in the first row; no cell is a formula.
             */
            "text/csv": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    post: {
      parameters: {
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": NewVendor;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        201: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors/{name}": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
        header?: {
          /**
           * What the wiki said then (RFC 7089): answered with 302 to that revision.
           */
          "Accept-Datetime"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Vendor;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    put: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": VendorSent;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    patch: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/merge-patch+json": VendorMergePatch;
          "application/json-patch+json": JsonPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    delete: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors/{name}/revisions": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": History;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors/{name}/timemap": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Whose states: those of the answers of this API, or those of the page for people.
           */
          of?: "data" | "page";
          /**
           * The revision to begin at.
           */
          from?: number;
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/link-format": TimeMap;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors/{name}/undo": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Undo;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors/{name}/revert": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Revert;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors/{name}/rollback": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Rollback;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors/{name}/move": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Move;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors/{name}/protect": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Protect;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/vendors/{name}/restore": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Restore;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": VendorWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings": {
    get: {
      parameters: {
        query?: {
          /**
           * Only what stands in this layer.
           */
          layer?: string;
          /**
           * Only what stands on this component.
           */
          component?: string;
          /**
           * Only what belongs to this vendor or holds an offering of it.
           */
          vendor?: string;
          /**
           * Only offerings in this state.
           */
          status?:
            | "active"
            | "legacy"
            | "maintenance"
            | "renamed"
            | "superseded"
            | "discontinued"
            | "withdrawn"
            | "internal";
          /**
           * Only offerings with a placement that is known so well.
           */
          confidence?: "sourced" | "recalled" | "uncertain";
          /**
           * Only pages whose title or another name holds this.
           */
          q?: string;
          /**
           * Only pages whose newest revision is as new.
           */
          updatedSince?: string;
          /**
           * Only these members of the items, `record.…` for a part of the record; `id`, `uri` and `slug` always come.
           */
          fields?: (
            | "id"
            | "uri"
            | "kind"
            | "slug"
            | "title"
            | "record"
            | "revision"
            | "record.vendor"
            | "record.altLabels"
            | "record.definition"
            | "record.status"
            | "record.licence"
            | "record.homepage"
            | "record.launch"
            | "record.end"
            | "record.placements"
            | "record.relations"
            | "record.statements"
            | "record.note"
          )[];
          /**
           * A minus sign turns the order round; `updated` goes by the newest revision, `order` is that of the stack.
           */
          sort?: "title" | "-title" | "updated" | "-updated";
          /**
           * What comes with each item: `body`, its text; `vendor`, the name of its vendor; `placements`, those in it that hold on the day.
           */
          include?: ("body" | "vendor" | "placements")[];
          /**
           * How many items of the whole list say what; of each facet the 100 most frequent values.
           */
          facets?: ("status" | "confidence" | "layer" | "component" | "vendor")[];
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingsList;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
            /**
             * A table for a spreadsheet: UTF-8, CRLF, names in the first row; no cell is a formula.
             */
            "text/csv": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    post: {
      parameters: {
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": NewOffering;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        201: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
        header?: {
          /**
           * What the wiki said then (RFC 7089): answered with 302 to that revision.
           */
          "Accept-Datetime"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Offering;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    put: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": OfferingSent;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    patch: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/merge-patch+json": OfferingMergePatch;
          "application/json-patch+json": JsonPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    delete: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}/revisions": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": History;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}/timemap": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Whose states: those of the answers of this API, or those of the page for people.
           */
          of?: "data" | "page";
          /**
           * The revision to begin at.
           */
          from?: number;
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/link-format": TimeMap;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}/undo": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Undo;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}/revert": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Revert;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}/rollback": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Rollback;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}/move": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Move;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}/protect": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Protect;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}/restore": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Restore;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/offerings/{name}/merge": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Merge;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OfferingWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models": {
    get: {
      parameters: {
        query?: {
          /**
           * Only pages whose title or another name holds this.
           */
          q?: string;
          /**
           * Only pages whose newest revision is as new.
           */
          updatedSince?: string;
          /**
           * Only these members of the items, `record.…` for a part of the record; `id`, `uri` and `slug` always come.
           */
          fields?: (
            | "id"
            | "uri"
            | "kind"
            | "slug"
            | "title"
            | "record"
            | "revision"
            | "record.altLabels"
            | "record.definition"
            | "record.author"
            | "record.date"
            | "record.direction"
            | "record.layers"
            | "record.crossCutting"
            | "record.groups"
            | "record.roles"
            | "record.licence"
            | "record.note"
            | "record.references"
          )[];
          /**
           * A minus sign turns the order round; `updated` goes by the newest revision, `order` is that of the stack.
           */
          sort?: "title" | "-title" | "updated" | "-updated";
          /**
           * What comes with each item: `body`, its text.
           */
          include?: "body"[];
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelsList;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
            /**
             * A table for a spreadsheet: UTF-8, CRLF, names in the first row; no cell is a formula.
             */
            "text/csv": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    post: {
      parameters: {
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": NewModel;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        201: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models/{name}": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
        header?: {
          /**
           * What the wiki said then (RFC 7089): answered with 302 to that revision.
           */
          "Accept-Datetime"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Model;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    put: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": ModelSent;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    patch: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/merge-patch+json": ModelMergePatch;
          "application/json-patch+json": JsonPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    delete: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models/{name}/revisions": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": History;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models/{name}/timemap": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Whose states: those of the answers of this API, or those of the page for people.
           */
          of?: "data" | "page";
          /**
           * The revision to begin at.
           */
          from?: number;
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/link-format": TimeMap;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models/{name}/undo": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Undo;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models/{name}/revert": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Revert;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models/{name}/rollback": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Rollback;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models/{name}/move": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Move;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models/{name}/protect": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Protect;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/models/{name}/restore": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Restore;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ModelWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles": {
    get: {
      parameters: {
        query?: {
          /**
           * Only pages whose title or another name holds this.
           */
          q?: string;
          /**
           * Only pages whose newest revision is as new.
           */
          updatedSince?: string;
          /**
           * Only these members of the items, `record.…` for a part of the record; `id`, `uri` and `slug` always come.
           */
          fields?: (
            | "id"
            | "uri"
            | "kind"
            | "slug"
            | "title"
            | "record"
            | "revision"
            | "record.altLabels"
            | "record.definition"
            | "record.references"
          )[];
          /**
           * A minus sign turns the order round; `updated` goes by the newest revision, `order` is that of the stack.
           */
          sort?: "title" | "-title" | "updated" | "-updated";
          /**
           * What comes with each item: `body`, its text.
           */
          include?: "body"[];
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticlesList;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
            /**
             * A table for a spreadsheet: UTF-8, CRLF, names in the first row; no cell is a formula.
             */
            "text/csv": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    post: {
      parameters: {
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": NewArticle;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        201: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles/{name}": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
        header?: {
          /**
           * What the wiki said then (RFC 7089): answered with 302 to that revision.
           */
          "Accept-Datetime"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Article;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    put: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": ArticleSent;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    patch: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Whether it is a small correction that nobody needs to look at.
           */
          minor?: boolean;
          /**
           * What is meant although it looks wrong: codes that the answer `needs-confirmation` named.
           */
          confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/merge-patch+json": ArticleMergePatch;
          "application/json-patch+json": JsonPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    delete: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles/{name}/revisions": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": History;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles/{name}/timemap": {
    get: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Whose states: those of the answers of this API, or those of the page for people.
           */
          of?: "data" | "page";
          /**
           * The revision to begin at.
           */
          from?: number;
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/link-format": TimeMap;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles/{name}/undo": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Undo;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles/{name}/revert": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Revert;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles/{name}/rollback": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Rollback;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles/{name}/move": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Move;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles/{name}/protect": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": Protect;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/articles/{name}/restore": {
    post: {
      parameters: {
        path: {
          /**
           * The page's slug. An old slug or the permanent id is redirected to it.
           */
          name: string;
        };
        query?: {
          /**
           * Why: the history shows it. To delete, merge and protect it is needed, and is the reason in the audit log.
           */
          summary?: string;
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * The ETag of the version that was read, such as `"r4711"`. Without it: 428.
           */
          "If-Match"?: string;
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": Restore;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ArticleWritten;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/bulk": {
    post: {
      parameters: {
        query?: {
          /**
           * Whether each line stands for itself, or all are carried out or none.
           */
          mode?: "each" | "atomic";
          /**
           * Answer as the write would, to the last check, and write nothing. The numbers are those it would get now.
           */
          dryRun?: boolean;
        };
        header?: {
          /**
           * A name for this one request: sent again within a day it makes nothing new; with another body: 422.
           */
          "Idempotency-Key"?: string;
        };
      };
      requestBody: {
        content: {
          "application/x-ndjson": BulkLine;
        };
      };
      responses: {
        200: {
          content: {
            "application/x-ndjson": BulkReport;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/revisions/{number}": {
    get: {
      parameters: {
        path: {
          /**
           * The number of a revision.
           */
          number: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": PageAtRevision;
            /**
             * The same as a graph: JSON-LD 1.1.
             */
            "application/ld+json": string;
            /**
             * The same as a graph: RDF 1.1 Turtle.
             */
            "text/turtle": string;
            /**
             * The same as a graph: RDF 1.1 N-Quads.
             */
            "application/n-quads": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/diff": {
    get: {
      parameters: {
        query: {
          /**
           * The number of a revision.
           */
          from: number;
          /**
           * The number of a revision.
           */
          to: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Diff;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/changes": {
    get: {
      parameters: {
        query?: {
          /**
           * The last revision that is known already.
           */
          since?: number;
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Only changes of pages of this kind.
           */
          kind?: "layer" | "component" | "vendor" | "offering" | "model" | "article";
          /**
           * Only changes of the page with this id.
           */
          page?: number;
          /**
           * `patch`: the JSON Patch of slug, title and record. `content`: the whole page as the revision says it.
           */
          include?: ("patch" | "content")[];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ChangeLog;
            /**
             * One item a line; the `Link` with `rel="next"` says where it goes on.
             */
            "application/x-ndjson": string;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/changes/stream": {
    get: {
      parameters: {
        query?: {
          /**
           * The revision after which to begin; `Last-Event-ID` goes before it. Default: what is new from now on.
           */
          since?: number;
          /**
           * Only changes of pages of this kind.
           */
          kind?: "layer" | "component" | "vendor" | "offering" | "model" | "article";
          /**
           * Only changes of the page with this id.
           */
          page?: number;
          /**
           * `patch`: the JSON Patch of slug, title and record. `content`: the whole page as the revision says it.
           */
          include?: ("patch" | "content")[];
        };
        header?: {
          /**
           * The number of the last revision that was heard of.
           */
          "Last-Event-ID"?: string;
        };
      };
      responses: {
        200: {
          content: {
            "text/event-stream": ChangeEvents;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/search": {
    get: {
      parameters: {
        query: {
          /**
           * What to search for. Without a letter or digit nothing is found.
           */
          q: string;
          kind?: "layer" | "component" | "vendor" | "offering" | "model" | "article";
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Where to go on: the `next` of the answer before, with the same other parameters.
           */
          cursor?: string;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SearchResult;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/suggest": {
    get: {
      parameters: {
        query: {
          /**
           * What has been typed so far.
           */
          q: string;
          kind?: "layer" | "component" | "vendor" | "offering" | "model" | "article";
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Suggestions;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/resolve": {
    get: {
      parameters: {
        query: {
          /**
           * The name as it was met.
           */
          name: string;
          /**
           * Only pages of this kind.
           */
          kind?: "layer" | "component" | "vendor" | "offering" | "model" | "article";
          /**
           * Only this vendor and its offerings: its slug.
           */
          vendor?: string;
          /**
           * Only pages found in these ways, with commas between them.
           */
          match?: ("exact" | "label" | "old-name" | "focus" | "similar")[];
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Resolved;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    post: {
      parameters: {
        query?: {
          /**
           * Only pages of this kind.
           */
          kind?: "layer" | "component" | "vendor" | "offering" | "model" | "article";
          /**
           * Only this vendor and its offerings: its slug.
           */
          vendor?: string;
          /**
           * Only pages found in these ways, with commas between them.
           */
          match?: ("exact" | "label" | "old-name" | "focus" | "similar")[];
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": NamesToResolve;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ManyResolved;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/reconcile": {
    get: {
      parameters: {
        query?: {
          /**
           * Queries by any names, as JSON.
           */
          queries?: string;
          /**
           * Ids of pages and of properties, as JSON.
           */
          extend?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Reconciled;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    post: {
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": ReconcileRequest;
          "application/json": ReconcileRequest;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Reconciled;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/reconcile/suggest/entity": {
    get: {
      parameters: {
        query: {
          /**
           * What has been typed so far.
           */
          prefix: string;
          /**
           * The id of a type, which is a kind of page; empty: any.
           */
          type?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          exact?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          filter?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          format?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          key?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          lang?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          prefixed?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          scoring?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          spell?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          stemmed?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          type_strict?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SuggestedTerms;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/reconcile/suggest/type": {
    get: {
      parameters: {
        query: {
          /**
           * What has been typed so far.
           */
          prefix: string;
          /**
           * The id of a type, which is a kind of page; empty: any.
           */
          type?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          exact?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          filter?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          format?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          key?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          lang?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          prefixed?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          scoring?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          spell?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          stemmed?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          type_strict?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SuggestedTerms;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/reconcile/suggest/property": {
    get: {
      parameters: {
        query: {
          /**
           * What has been typed so far.
           */
          prefix: string;
          /**
           * The id of a type, which is a kind of page; empty: any.
           */
          type?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          exact?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          filter?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          format?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          key?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          lang?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          prefixed?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          scoring?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          spell?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          stemmed?: string;
          /**
           * Sent by clients of the protocol; it changes nothing.
           */
          type_strict?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SuggestedTerms;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/reconcile/properties": {
    get: {
      parameters: {
        query?: {
          /**
           * The id of a type, which is a kind of page; empty: any.
           */
          type?: string;
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ProposedProperties;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/reconcile/preview": {
    get: {
      parameters: {
        query: {
          /**
           * The page's permanent id.
           */
          id: string;
        };
      };
      responses: {
        200: {
          content: {
            "text/html": Preview;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/export.ndjson": {
    get: {
      parameters: {
        query?: {
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/x-ndjson": ExportLine;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/export.jsonld": {
    get: {
      parameters: {
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/ld+json": ExportedGraph;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/export.ttl": {
    get: {
      parameters: {
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "text/turtle": ExportedText;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/export.csv": {
    get: {
      parameters: {
        query?: {
          /**
           * What was true in the world on that day. A month or a year means its last day. Default: today.
           */
          asOf?: string;
          /**
           * What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.
           */
          at?: string;
        };
      };
      responses: {
        200: {
          content: {
            "text/csv": ExportedText;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/context.jsonld": {
    get: {
      responses: {
        200: {
          content: {
            "application/ld+json": JsonLdContext;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/context/1.0.jsonld": {
    get: {
      responses: {
        200: {
          content: {
            "application/ld+json": JsonLdContext;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/webhooks": {
    get: {
      responses: {
        200: {
          content: {
            "application/json": Webhooks;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    post: {
      requestBody: {
        content: {
          "application/json": WantedWebhook;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": NewWebhook;
          };
        };
        201: {
          content: {
            "application/json": NewWebhook;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/webhooks/{id}": {
    get: {
      parameters: {
        path: {
          /**
           * The webhook's id.
           */
          id: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Webhook;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
    delete: {
      parameters: {
        path: {
          /**
           * The webhook's id.
           */
          id: string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Webhook;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/v1/webhooks/{id}/deliveries": {
    get: {
      parameters: {
        path: {
          /**
           * The webhook's id.
           */
          id: string;
        };
        query?: {
          /**
           * How many items an answer holds at most.
           */
          limit?: number;
          /**
           * Only revisions before this one.
           */
          before?: number;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Deliveries;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/health/live": {
    get: {
      responses: {
        200: {
          content: {
            "application/json": Health;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
  "/api/health/ready": {
    get: {
      responses: {
        200: {
          content: {
            "application/json": Health;
          };
        };
        default: {
          content: {
            "application/problem+json": Problem;
          };
        };
      };
    };
  };
}
/**
 */
export interface Index {
  name: string;
  version: string;
  documentation: string;
  description: string;
  links: {
    [k: string]: string;
  };
}
/**
 */
export interface Problem {
  /**
   * The address of the page that explains this kind of error.
   */
  type: string;
  title: string;
  status: number;
  detail: string;
  /**
   * The address that was asked for.
   */
  instance: string;
  /**
   * What to do now.
   */
  remedy: string;
  /**
   * All faults at once.
   */
  errors: {
    /**
     * Where, as a JSON pointer (RFC 6901); `/query/…` and `/path/…` are parameters.
     */
    pointer: string;
    code: string;
    /**
     * What is wrong and what is allowed.
     */
    detail: string;
  }[];
  /**
   * Where a merge failed: what the change was made from, what revision `current` says, and what was sent. Bring them together and send the result with `If-Match: "r{current}"`.
   */
  conflict?: {
    /**
     * Revisions are numbered once for the whole wiki, in commit order without gaps.
     */
    current: number;
    base: {
      kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
      slug: string;
      title: string;
      body: string;
      record: {
        [k: string]: unknown;
      };
    };
    theirs: {
      kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
      slug: string;
      title: string;
      body: string;
      record: {
        [k: string]: unknown;
      };
    };
    mine: {
      kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
      slug: string;
      title: string;
      body: string;
      record: {
        [k: string]: unknown;
      };
    };
  };
}
/**
 */
export interface OpenApi {
  openapi: "3.1.0";
  [k: string]: unknown;
}
/**
 */
export interface JsonSchema {
  $schema: string;
  $id: string;
  [k: string]: unknown;
}
/**
 */
export interface Taxonomy {
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  /**
   * The newest revision that changed the tree.
   */
  revision: number;
  asOf: string;
  /**
   * From the lowest layer up.
   */
  layers: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    /**
     * 1 is the lowest layer.
     */
    order: number;
    title: string;
    definition: string;
    components: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The permanent identity, relative to this address; it leads to whatever the thing is called.
       */
      uri: string;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      definition: string;
      /**
       * Primary placements first, then by title.
       */
      offerings: {
        /**
         * The page's permanent id.
         */
        id: number;
        /**
         * The permanent identity, relative to this address; it leads to whatever the thing is called.
         */
        uri: string;
        /**
         * The page's name in addresses, unique within its kind.
         */
        slug: string;
        title: string;
        /**
         * The page's name in addresses, unique within its kind.
         */
        vendor: string;
        role: "primary" | "secondary";
        from: string | null;
        until: string | null;
        status:
          | "active"
          | "legacy"
          | "maintenance"
          | "renamed"
          | "superseded"
          | "discontinued"
          | "withdrawn"
          | "internal";
        confidence: "sourced" | "recalled" | "uncertain";
      }[];
    }[];
  }[];
}
/**
 */
export interface PlacementList {
  items: {
    /**
     * The claim's id, unique within its offering.
     */
    id: string;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
    offering: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      /**
       * The permanent identity, relative to this address; it leads to whatever the thing is called.
       */
      uri: string;
      status:
        | "active"
        | "legacy"
        | "maintenance"
        | "renamed"
        | "superseded"
        | "discontinued"
        | "withdrawn"
        | "internal";
    };
    vendor?: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      /**
       * The permanent identity, relative to this address; it leads to whatever the thing is called.
       */
      uri: string;
    };
    component?: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      /**
       * The permanent identity, relative to this address; it leads to whatever the thing is called.
       */
      uri: string;
    };
    layer?: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      /**
       * The permanent identity, relative to this address; it leads to whatever the thing is called.
       */
      uri: string;
    };
    role?: "primary" | "secondary";
    rank?: "preferred" | "normal";
    confidence?: "sourced" | "recalled" | "uncertain";
    /**
     * The first date on which it holds. Null: not known.
     */
    from?: string | null;
    /**
     * The first date on which it no longer holds. Null: it holds still.
     */
    until?: string | null;
    /**
     * Whether it holds on the day of `asOf`.
     */
    holds?: boolean;
    /**
     * @maxItems 50
     */
    references?: Reference[];
    rationale?: string;
  }[];
  /**
   * How many items all answers have together.
   */
  total: number;
  /**
   * The `cursor` of the answer that follows; null at the end.
   */
  next: string | null;
  /**
   * Only when `facets` is given: by the name of each, the most frequent values first.
   */
  facets?: {
    [k: string]: {
      /**
       * A word or a slug.
       */
      value: string;
      count: number;
    }[];
  };
}
/**
 */
export interface Reference {
  url: string;
  title: string;
  /**
   * The day it was read.
   */
  retrieved: string | null;
}
/**
 */
export interface Equivalents {
  offering: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
  };
  asOf: string;
  /**
   * Where the offering stands on the day, the primary placement first.
   */
  components: {
    role: "primary" | "secondary";
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * The first date on which it holds. Null: not known.
     */
    from: string | null;
    /**
     * The first date on which it no longer holds. Null: it holds still.
     */
    until: string | null;
    component: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      /**
       * The permanent identity, relative to this address; it leads to whatever the thing is called.
       */
      uri: string;
    };
    layer: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      /**
       * The permanent identity, relative to this address; it leads to whatever the thing is called.
       */
      uri: string;
    };
    /**
     * By title; the offering's own vendor is among them if it has another one there.
     */
    vendors: {
      vendor: {
        /**
         * The page's permanent id.
         */
        id: number;
        /**
         * The page's name in addresses, unique within its kind.
         */
        slug: string;
        title: string;
        /**
         * The permanent identity, relative to this address; it leads to whatever the thing is called.
         */
        uri: string;
      };
      offerings: {
        role: "primary" | "secondary";
        confidence: "sourced" | "recalled" | "uncertain";
        /**
         * The first date on which it holds. Null: not known.
         */
        from: string | null;
        /**
         * The first date on which it no longer holds. Null: it holds still.
         */
        until: string | null;
        offering: {
          /**
           * The page's permanent id.
           */
          id: number;
          /**
           * The page's name in addresses, unique within its kind.
           */
          slug: string;
          title: string;
          /**
           * The permanent identity, relative to this address; it leads to whatever the thing is called.
           */
          uri: string;
          status:
            | "active"
            | "legacy"
            | "maintenance"
            | "renamed"
            | "superseded"
            | "discontinued"
            | "withdrawn"
            | "internal";
        };
      }[];
    }[];
  }[];
}
/**
 */
export interface Crosswalk {
  model: {
    /**
     * The page's permanent id.
     */
    id: number;
    kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
  };
  /**
   * In the order of the model; those that only our pages name follow.
   */
  concepts: {
    /**
     * In the model's own words.
     */
    concept: string;
    matches: {
      page: {
        /**
         * The page's permanent id.
         */
        id: number;
        kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
        /**
         * The page's name in addresses, unique within its kind.
         */
        slug: string;
        title: string;
        /**
         * The permanent identity, relative to this address; it leads to whatever the thing is called.
         */
        uri: string;
      };
      /**
       * The SKOS mapping, read from ours to the model's.
       */
      relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
    }[];
  }[];
  /**
   * What of ours has no counterpart in the model.
   */
  unmatched: {
    /**
     * The page's permanent id.
     */
    id: number;
    kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
  }[];
}
/**
 */
export interface LayersList {
  items: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    kind?: "layer";
    title?: string;
    record?: LayerRecordParts;
    revision?: RevisionNote;
    /**
     * The text as MDX, with LF as line end.
     */
    body?: string;
    placements?: Placement[];
  }[];
  /**
   * How many items all answers have together.
   */
  total: number;
  /**
   * The `cursor` of the answer that follows; null at the end.
   */
  next: string | null;
  /**
   * Only when `facets` is given: by the name of each, the most frequent values first.
   */
  facets?: {
    [k: string]: {
      /**
       * A word or a slug.
       */
      value: string;
      count: number;
    }[];
  };
}
/**
 */
export interface LayerRecordParts {
  /**
   * 1 is the lowest layer.
   */
  order?: number;
  /**
   * Its short name, e.g. L1.
   */
  notation?: string;
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  /**
   * The service it offers to the layer above.
   */
  offersUpward?: string;
  /**
   * @maxItems 100
   */
  interfaces?: string[];
  /**
   * @maxItems 50
   */
  standards?: {
    name: string;
    url: string;
  }[];
  /**
   * @maxItems 50
   */
  consumesFromBelow?: (
    | {
        /**
         * The page's name in addresses, unique within its kind.
         */
        component: string;
      }
    | {
        note: string;
      }
  )[];
  /**
   * @maxItems 100
   */
  unitOfConsumption?: string[];
  tenantBrings?: string;
  providerResponsibility?: string;
  tenantResponsibility?: string;
  /**
   * @maxItems 100
   */
  lockInMechanisms?: string[];
  /**
   * How two providers at this layer exchange the same thing.
   */
  peerInterface?: {
    exists: "none" | "partial" | "standard";
    finding: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  };
  /**
   * @maxItems 100
   */
  standardsBodies?: string[];
  /**
   * @maxItems 100
   */
  openSourceEquivalents?: string[];
  /**
   * What other models call what is in this layer.
   *
   * @maxItems 50
   */
  crosswalk?: {
    /**
     * The page's name in addresses, unique within its kind.
     */
    model: string;
    /**
     * @maxItems 100
     */
    concepts: string[];
  }[];
  /**
   * @maxItems 50
   */
  references?: Reference[];
}
/**
 */
export interface RevisionNote {
  /**
   * Revisions are numbered once for the whole wiki, in commit order without gaps.
   */
  number: number;
  at: string;
  /**
   * The user's name; null where it is hidden.
   */
  by: string | null;
  /**
   * Null where it is hidden.
   */
  summary: string | null;
}
/**
 */
export interface Placement {
  /**
   * The claim's id, unique within its offering.
   */
  id: string;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  offering: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
    status: "active" | "legacy" | "maintenance" | "renamed" | "superseded" | "discontinued" | "withdrawn" | "internal";
  };
  vendor: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
  };
  component: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
  };
  layer: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
  };
  role: "primary" | "secondary";
  rank: "preferred" | "normal";
  confidence: "sourced" | "recalled" | "uncertain";
  /**
   * The first date on which it holds. Null: not known.
   */
  from: string | null;
  /**
   * The first date on which it no longer holds. Null: it holds still.
   */
  until: string | null;
  /**
   * Whether it holds on the day of `asOf`.
   */
  holds: boolean;
}
/**
 */
export interface NewLayer {
  /**
   * Without it the title suggests one.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record: LayerRecordSent;
}
/**
 */
export interface LayerRecordSent {
  /**
   * 1 is the lowest layer.
   */
  order: number;
  /**
   * Its short name, e.g. L1.
   */
  notation: string;
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  /**
   * The service it offers to the layer above.
   */
  offersUpward: string;
  /**
   * @maxItems 100
   */
  interfaces?: string[];
  /**
   * @maxItems 50
   */
  standards?: {
    name: string;
    url: string;
  }[];
  /**
   * @maxItems 50
   */
  consumesFromBelow?: (
    | {
        /**
         * The page's name in addresses, unique within its kind.
         */
        component: string;
      }
    | {
        note: string;
      }
  )[];
  /**
   * @maxItems 100
   */
  unitOfConsumption?: string[];
  tenantBrings: string;
  providerResponsibility: string;
  tenantResponsibility: string;
  /**
   * @maxItems 100
   */
  lockInMechanisms?: string[];
  /**
   * How two providers at this layer exchange the same thing.
   */
  peerInterface: {
    exists: "none" | "partial" | "standard";
    finding: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references?: ReferenceSent[];
  };
  /**
   * @maxItems 100
   */
  standardsBodies?: string[];
  /**
   * @maxItems 100
   */
  openSourceEquivalents?: string[];
  /**
   * What other models call what is in this layer.
   *
   * @maxItems 50
   */
  crosswalk?: {
    /**
     * The page's name in addresses, unique within its kind.
     */
    model: string;
    /**
     * @maxItems 100
     */
    concepts?: string[];
  }[];
  /**
   * @maxItems 50
   */
  references?: ReferenceSent[];
}
/**
 */
export interface ReferenceSent {
  url: string;
  title: string;
  /**
   * The day it was read.
   */
  retrieved?: string | null;
}
/**
 */
export interface LayerWritten {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "layer";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: LayerRecord;
  revision: RevisionNote;
  /**
   * Only when `asOf` is given: the placements that hold on that day.
   */
  placements?: Placement[];
  outcome: Outcome;
}
/**
 */
export interface LayerRecord {
  /**
   * 1 is the lowest layer.
   */
  order: number;
  /**
   * Its short name, e.g. L1.
   */
  notation: string;
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition: string;
  /**
   * The service it offers to the layer above.
   */
  offersUpward: string;
  /**
   * @maxItems 100
   */
  interfaces: string[];
  /**
   * @maxItems 50
   */
  standards: {
    name: string;
    url: string;
  }[];
  /**
   * @maxItems 50
   */
  consumesFromBelow: (
    | {
        /**
         * The page's name in addresses, unique within its kind.
         */
        component: string;
      }
    | {
        note: string;
      }
  )[];
  /**
   * @maxItems 100
   */
  unitOfConsumption: string[];
  tenantBrings: string;
  providerResponsibility: string;
  tenantResponsibility: string;
  /**
   * @maxItems 100
   */
  lockInMechanisms: string[];
  /**
   * How two providers at this layer exchange the same thing.
   */
  peerInterface: {
    exists: "none" | "partial" | "standard";
    finding: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  };
  /**
   * @maxItems 100
   */
  standardsBodies: string[];
  /**
   * @maxItems 100
   */
  openSourceEquivalents: string[];
  /**
   * What other models call what is in this layer.
   *
   * @maxItems 50
   */
  crosswalk: {
    /**
     * The page's name in addresses, unique within its kind.
     */
    model: string;
    /**
     * @maxItems 100
     */
    concepts: string[];
  }[];
  /**
   * @maxItems 50
   */
  references: Reference[];
}
/**
 */
export interface Outcome {
  /**
   * The revision that the page is at with it.
   */
  revision: number;
  /**
   * Whether it made that revision; false where there was nothing to change.
   */
  changed: boolean;
  /**
   * Whether it was merged with what others saved since it was read.
   */
  merged: boolean;
  /**
   * Whether it had been carried out before, under the same key.
   */
  repeated: boolean;
  /**
   * Whether nothing was written: the revision is the one it would get now.
   */
  dryRun: boolean;
}
/**
 */
export interface Layer {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "layer";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: LayerRecord;
  revision: RevisionNote;
  /**
   * Only when `asOf` is given: the placements that hold on that day.
   */
  placements?: Placement[];
}
/**
 * A page as it is read. The members that it has of its own may stand there as they were.
 *
 */
export interface LayerSent {
  /**
   * The slug that it has: only /move changes it.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body: string;
  record: LayerRecordSent;
}
/**
 * What replaces members of the page; null takes one away (RFC 7396).
 *
 */
export interface LayerMergePatch {
  title?: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record?: {
    [k: string]: unknown;
  };
}
/**
 */
export interface History {
  items: {
    /**
     * Revisions are numbered once for the whole wiki, in commit order without gaps.
     */
    number: number;
    at: string;
    /**
     * The user's name; null where it is hidden.
     */
    by: string | null;
    /**
     * Null where it is hidden.
     */
    summary: string | null;
    /**
     * The revision of the same page it was made from.
     */
    parent: number | null;
    /**
     * The name that the user is shown by; null where it is hidden.
     */
    byName: string | null;
    minor: boolean;
    origin: "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";
    /**
     * The size of the body in UTF-8.
     */
    bytes: number;
    /**
     * Null where the text is hidden.
     */
    title: string | null;
  }[];
  /**
   * The `cursor` of the answer that follows; null at the end.
   */
  next: string | null;
}
/**
 */
export interface Undo {
  /**
   * The revision to take back.
   */
  revision: number;
  /**
   * The last one, where several in a row are taken back.
   */
  through?: number;
}
/**
 */
export interface Revert {
  /**
   * The revision that the page says again.
   */
  to: number;
}
/**
 */
export interface Rollback {
  /**
   * Whose edits are meant: refused if they are not the last.
   */
  author?: string;
}
/**
 */
export interface Move {
  /**
   * The new slug.
   */
  slug: string;
  /**
   * A new title; without it the page keeps its own.
   */
  title?: string;
}
/**
 */
export interface Protect {
  /**
   * Who may edit the page; `open` lifts the protection.
   */
  level: "open" | "trusted" | "maintainer";
  /**
   * When it ends; null or left out: it holds until it is lifted.
   */
  until?: string | null;
}
/**
 */
export interface Restore {
  /**
   * The revision that it says again; without it what it said last.
   */
  to?: number;
}
/**
 */
export interface ComponentsList {
  items: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    kind?: "component";
    title?: string;
    record?: ComponentRecordParts;
    revision?: RevisionNote;
    /**
     * The text as MDX, with LF as line end.
     */
    body?: string;
    layer?: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      /**
       * The permanent identity, relative to this address; it leads to whatever the thing is called.
       */
      uri: string;
    } | null;
    placements?: Placement[];
  }[];
  /**
   * How many items all answers have together.
   */
  total: number;
  /**
   * The `cursor` of the answer that follows; null at the end.
   */
  next: string | null;
  /**
   * Only when `facets` is given: by the name of each, the most frequent values first.
   */
  facets?: {
    [k: string]: {
      /**
       * A word or a slug.
       */
      value: string;
      count: number;
    }[];
  };
}
/**
 */
export interface ComponentRecordParts {
  /**
   * The layer it belongs to.
   */
  layer?: string;
  /**
   * Its place within the layer, from the left.
   */
  order?: number;
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  /**
   * What belongs here and what belongs elsewhere.
   */
  scopeNote?: string;
  /**
   * What other models call it, and how near that comes.
   *
   * @maxItems 50
   */
  mappings?: {
    /**
     * The page's name in addresses, unique within its kind.
     */
    model: string;
    concept: string;
    relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
  }[];
  /**
   * @maxItems 50
   */
  references?: Reference[];
}
/**
 */
export interface NewComponent {
  /**
   * Without it the title suggests one.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record: ComponentRecordSent;
}
/**
 */
export interface ComponentRecordSent {
  /**
   * The layer it belongs to.
   */
  layer: string;
  /**
   * Its place within the layer, from the left.
   */
  order: number;
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  /**
   * What belongs here and what belongs elsewhere.
   */
  scopeNote?: string;
  /**
   * What other models call it, and how near that comes.
   *
   * @maxItems 50
   */
  mappings?: {
    /**
     * The page's name in addresses, unique within its kind.
     */
    model: string;
    concept: string;
    relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
  }[];
  /**
   * @maxItems 50
   */
  references?: ReferenceSent[];
}
/**
 */
export interface ComponentWritten {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "component";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: ComponentRecord;
  revision: RevisionNote;
  /**
   * Only when `asOf` is given: the placements that hold on that day.
   */
  placements?: Placement[];
  outcome: Outcome;
}
/**
 */
export interface ComponentRecord {
  /**
   * The layer it belongs to.
   */
  layer: string;
  /**
   * Its place within the layer, from the left.
   */
  order: number;
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition: string;
  /**
   * What belongs here and what belongs elsewhere.
   */
  scopeNote: string;
  /**
   * What other models call it, and how near that comes.
   *
   * @maxItems 50
   */
  mappings: {
    /**
     * The page's name in addresses, unique within its kind.
     */
    model: string;
    concept: string;
    relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
  }[];
  /**
   * @maxItems 50
   */
  references: Reference[];
}
/**
 */
export interface Component {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "component";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: ComponentRecord;
  revision: RevisionNote;
  /**
   * Only when `asOf` is given: the placements that hold on that day.
   */
  placements?: Placement[];
}
/**
 * A page as it is read. The members that it has of its own may stand there as they were.
 *
 */
export interface ComponentSent {
  /**
   * The slug that it has: only /move changes it.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body: string;
  record: ComponentRecordSent;
}
/**
 * What replaces members of the page; null takes one away (RFC 7396).
 *
 */
export interface ComponentMergePatch {
  title?: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record?: {
    [k: string]: unknown;
  };
}
/**
 */
export interface VendorsList {
  items: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    kind?: "vendor";
    title?: string;
    record?: VendorRecordParts;
    revision?: RevisionNote;
    /**
     * The text as MDX, with LF as line end.
     */
    body?: string;
    placements?: Placement[];
  }[];
  /**
   * How many items all answers have together.
   */
  total: number;
  /**
   * The `cursor` of the answer that follows; null at the end.
   */
  next: string | null;
  /**
   * Only when `facets` is given: by the name of each, the most frequent values first.
   */
  facets?: {
    [k: string]: {
      /**
       * A word or a slug.
       */
      value: string;
      count: number;
    }[];
  };
}
/**
 */
export interface VendorRecordParts {
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  homepage?: string | null;
  /**
   * What the comparison of 2008 called the vendor's play.
   */
  play?: string;
  /**
   * @maxItems 200
   */
  axes?: {
    id: string;
    axis:
      | "orientation"
      | "redevelopment"
      | "portability"
      | "internal-external"
      | "scale-out"
      | "commercial"
      | "support"
      | "audience"
      | "deployment"
      | "operated-by";
    /**
     * Values of the axis's vocabulary.
     *
     * @maxItems 5
     */
    values: string[];
    reading: string;
    from: string | null;
    until: string | null;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  }[];
  /**
   * @maxItems 50
   */
  references?: Reference[];
}
/**
 */
export interface NewVendor {
  /**
   * Without it the title suggests one.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record: VendorRecordSent;
}
/**
 */
export interface VendorRecordSent {
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  homepage?: string | null;
  /**
   * What the comparison of 2008 called the vendor's play.
   */
  play?: string;
  /**
   * @maxItems 200
   */
  axes?: {
    id: string;
    axis:
      | "orientation"
      | "redevelopment"
      | "portability"
      | "internal-external"
      | "scale-out"
      | "commercial"
      | "support"
      | "audience"
      | "deployment"
      | "operated-by";
    /**
     * Values of the axis's vocabulary.
     *
     * @maxItems 5
     */
    values?: string[];
    reading: string;
    from?: string | null;
    until?: string | null;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references?: ReferenceSent[];
  }[];
  /**
   * @maxItems 50
   */
  references?: ReferenceSent[];
}
/**
 */
export interface VendorWritten {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "vendor";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: VendorRecord;
  revision: RevisionNote;
  /**
   * Only when `asOf` is given: the placements that hold on that day.
   */
  placements?: Placement[];
  outcome: Outcome;
}
/**
 */
export interface VendorRecord {
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition: string;
  homepage: string | null;
  /**
   * What the comparison of 2008 called the vendor's play.
   */
  play: string;
  /**
   * @maxItems 200
   */
  axes: {
    id: string;
    axis:
      | "orientation"
      | "redevelopment"
      | "portability"
      | "internal-external"
      | "scale-out"
      | "commercial"
      | "support"
      | "audience"
      | "deployment"
      | "operated-by";
    /**
     * Values of the axis's vocabulary.
     *
     * @maxItems 5
     */
    values: string[];
    reading: string;
    from: string | null;
    until: string | null;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  }[];
  /**
   * @maxItems 50
   */
  references: Reference[];
}
/**
 */
export interface Vendor {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "vendor";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: VendorRecord;
  revision: RevisionNote;
  /**
   * Only when `asOf` is given: the placements that hold on that day.
   */
  placements?: Placement[];
}
/**
 * A page as it is read. The members that it has of its own may stand there as they were.
 *
 */
export interface VendorSent {
  /**
   * The slug that it has: only /move changes it.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body: string;
  record: VendorRecordSent;
}
/**
 * What replaces members of the page; null takes one away (RFC 7396).
 *
 */
export interface VendorMergePatch {
  title?: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record?: {
    [k: string]: unknown;
  };
}
/**
 */
export interface OfferingsList {
  items: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    kind?: "offering";
    title?: string;
    record?: OfferingRecordParts;
    revision?: RevisionNote;
    /**
     * The text as MDX, with LF as line end.
     */
    body?: string;
    vendor?: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      /**
       * The permanent identity, relative to this address; it leads to whatever the thing is called.
       */
      uri: string;
    } | null;
    placements?: Placement[];
  }[];
  /**
   * How many items all answers have together.
   */
  total: number;
  /**
   * The `cursor` of the answer that follows; null at the end.
   */
  next: string | null;
  /**
   * Only when `facets` is given: by the name of each, the most frequent values first.
   */
  facets?: {
    [k: string]: {
      /**
       * A word or a slug.
       */
      value: string;
      count: number;
    }[];
  };
}
/**
 */
export interface OfferingRecordParts {
  /**
   * Who sells or keeps it.
   */
  vendor?: string;
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  status?: "active" | "legacy" | "maintenance" | "renamed" | "superseded" | "discontinued" | "withdrawn" | "internal";
  licence?: string;
  homepage?: string | null;
  launch?: {
    date: string | null;
    event: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  } | null;
  end?: {
    date: string | null;
    event: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  } | null;
  /**
   * @maxItems 50
   */
  placements?: {
    id: string;
    /**
     * Where in the stack it is placed.
     */
    component: string;
    /**
     * Primary: what it sells first. Exactly one placement is primary at any date.
     */
    role: "primary" | "secondary";
    /**
     * The first date on which it holds. Not said where it is not known: it then counts from the day it was recorded.
     */
    from: string | null;
    /**
     * The first date on which it no longer holds. Not said while it holds still.
     */
    until: string | null;
    /**
     * A deprecated placement is kept for the record and counts for nothing.
     */
    rank: "preferred" | "normal" | "deprecated";
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * The placement test: it says which layer follows.
     */
    handover: ("image-or-bytes" | "code-or-container" | "calls-and-data" | "users-and-content") | null;
    /**
     * @maxItems 50
     */
    references: Reference[];
    /**
     * Why it stands there.
     */
    rationale: string;
  }[];
  /**
   * @maxItems 50
   */
  relations?: {
    type:
      | "renamedFrom"
      | "renamedTo"
      | "supersedes"
      | "supersededBy"
      | "partOf"
      | "basedOn"
      | "dependsOn"
      | "forkOf"
      | "transferredTo"
      | "relatedTo";
    /**
     * The page's name in addresses, unique within its kind.
     */
    target: string;
    date: string | null;
  }[];
  /**
   * What was said of its state at a date.
   *
   * @maxItems 50
   */
  statements?: {
    /**
     * A date with its stated precision.
     */
    asOf: string;
    text: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  }[];
  note?: string;
}
/**
 */
export interface NewOffering {
  /**
   * Without it the title suggests one.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record: OfferingRecordSent;
}
/**
 */
export interface OfferingRecordSent {
  /**
   * Who sells or keeps it.
   */
  vendor: string;
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  status: "active" | "legacy" | "maintenance" | "renamed" | "superseded" | "discontinued" | "withdrawn" | "internal";
  licence?: string;
  homepage?: string | null;
  launch?: {
    date?: string | null;
    event: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references?: ReferenceSent[];
  } | null;
  end?: {
    date?: string | null;
    event: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references?: ReferenceSent[];
  } | null;
  /**
   * @maxItems 50
   */
  placements?: {
    id: string;
    /**
     * Where in the stack it is placed.
     */
    component: string;
    /**
     * Primary: what it sells first. Exactly one placement is primary at any date.
     */
    role: "primary" | "secondary";
    /**
     * The first date on which it holds. Not said where it is not known: it then counts from the day it was recorded.
     */
    from?: string | null;
    /**
     * The first date on which it no longer holds. Not said while it holds still.
     */
    until?: string | null;
    /**
     * A deprecated placement is kept for the record and counts for nothing.
     */
    rank?: "preferred" | "normal" | "deprecated";
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * The placement test: it says which layer follows.
     */
    handover?: ("image-or-bytes" | "code-or-container" | "calls-and-data" | "users-and-content") | null;
    /**
     * @maxItems 50
     */
    references?: ReferenceSent[];
    /**
     * Why it stands there.
     */
    rationale?: string;
  }[];
  /**
   * @maxItems 50
   */
  relations?: {
    type:
      | "renamedFrom"
      | "renamedTo"
      | "supersedes"
      | "supersededBy"
      | "partOf"
      | "basedOn"
      | "dependsOn"
      | "forkOf"
      | "transferredTo"
      | "relatedTo";
    /**
     * The page's name in addresses, unique within its kind.
     */
    target: string;
    date?: string | null;
  }[];
  /**
   * What was said of its state at a date.
   *
   * @maxItems 50
   */
  statements?: {
    /**
     * A date with its stated precision.
     */
    asOf: string;
    text: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references?: ReferenceSent[];
  }[];
  note?: string;
}
/**
 */
export interface OfferingWritten {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "offering";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: OfferingRecord;
  revision: RevisionNote;
  /**
   * Only when `asOf` is given: the placements that hold on that day.
   */
  placements?: Placement[];
  outcome: Outcome;
}
/**
 */
export interface OfferingRecord {
  /**
   * Who sells or keeps it.
   */
  vendor: string;
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition: string;
  status: "active" | "legacy" | "maintenance" | "renamed" | "superseded" | "discontinued" | "withdrawn" | "internal";
  licence: string;
  homepage: string | null;
  launch: {
    date: string | null;
    event: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  } | null;
  end: {
    date: string | null;
    event: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  } | null;
  /**
   * @maxItems 50
   */
  placements: {
    id: string;
    /**
     * Where in the stack it is placed.
     */
    component: string;
    /**
     * Primary: what it sells first. Exactly one placement is primary at any date.
     */
    role: "primary" | "secondary";
    /**
     * The first date on which it holds. Not said where it is not known: it then counts from the day it was recorded.
     */
    from: string | null;
    /**
     * The first date on which it no longer holds. Not said while it holds still.
     */
    until: string | null;
    /**
     * A deprecated placement is kept for the record and counts for nothing.
     */
    rank: "preferred" | "normal" | "deprecated";
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * The placement test: it says which layer follows.
     */
    handover: ("image-or-bytes" | "code-or-container" | "calls-and-data" | "users-and-content") | null;
    /**
     * @maxItems 50
     */
    references: Reference[];
    /**
     * Why it stands there.
     */
    rationale: string;
  }[];
  /**
   * @maxItems 50
   */
  relations: {
    type:
      | "renamedFrom"
      | "renamedTo"
      | "supersedes"
      | "supersededBy"
      | "partOf"
      | "basedOn"
      | "dependsOn"
      | "forkOf"
      | "transferredTo"
      | "relatedTo";
    /**
     * The page's name in addresses, unique within its kind.
     */
    target: string;
    date: string | null;
  }[];
  /**
   * What was said of its state at a date.
   *
   * @maxItems 50
   */
  statements: {
    /**
     * A date with its stated precision.
     */
    asOf: string;
    text: string;
    confidence: "sourced" | "recalled" | "uncertain";
    /**
     * @maxItems 50
     */
    references: Reference[];
  }[];
  note: string;
}
/**
 */
export interface Offering {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "offering";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: OfferingRecord;
  revision: RevisionNote;
  /**
   * Only when `asOf` is given: the placements that hold on that day.
   */
  placements?: Placement[];
}
/**
 * A page as it is read. The members that it has of its own may stand there as they were.
 *
 */
export interface OfferingSent {
  /**
   * The slug that it has: only /move changes it.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body: string;
  record: OfferingRecordSent;
}
/**
 * What replaces members of the page; null takes one away (RFC 7396).
 *
 */
export interface OfferingMergePatch {
  title?: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record?: {
    [k: string]: unknown;
  };
}
/**
 */
export interface Merge {
  /**
   * The slug or the permanent id of the offering that stays.
   */
  into: string | number;
}
/**
 */
export interface ModelsList {
  items: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    kind?: "model";
    title?: string;
    record?: ModelRecordParts;
    revision?: RevisionNote;
    /**
     * The text as MDX, with LF as line end.
     */
    body?: string;
  }[];
  /**
   * How many items all answers have together.
   */
  total: number;
  /**
   * The `cursor` of the answer that follows; null at the end.
   */
  next: string | null;
  /**
   * Only when `facets` is given: by the name of each, the most frequent values first.
   */
  facets?: {
    [k: string]: {
      /**
       * A word or a slug.
       */
      value: string;
      count: number;
    }[];
  };
}
/**
 */
export interface ModelRecordParts {
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  author?: string;
  /**
   * A date with its stated precision.
   */
  date?: string;
  direction?: "top-to-bottom" | "unordered";
  /**
   * Its layers or categories, in the order it gives them.
   *
   * @maxItems 100
   */
  layers?: string[];
  /**
   * @maxItems 100
   */
  crossCutting?: string[];
  /**
   * What it sorts under its own headings, where this wiki keeps that.
   *
   * @maxItems 100
   */
  groups?: {
    /**
     * Tells it apart from its neighbours in all versions.
     */
    id: string;
    title: string;
    note: string;
    /**
     * @maxItems 1000
     */
    items: {
      /**
       * Tells it apart from its neighbours in all versions.
       */
      id: string;
      name: string;
      homepage: string | null;
      repository: string | null;
      /**
       * Other groups that it belongs to, as `Group / Group within it`.
       *
       * @maxItems 50
       */
      also: string[];
      /**
       * The offering of ours that it is.
       */
      offering: string | null;
    }[];
    /**
     * @maxItems 100
     */
    groups: {
      /**
       * Tells it apart from its neighbours in all versions.
       */
      id: string;
      title: string;
      note: string;
      /**
       * @maxItems 1000
       */
      items: {
        /**
         * Tells it apart from its neighbours in all versions.
         */
        id: string;
        name: string;
        homepage: string | null;
        repository: string | null;
        /**
         * Other groups that it belongs to, as `Group / Group within it`.
         *
         * @maxItems 50
         */
        also: string[];
        /**
         * The offering of ours that it is.
         */
        offering: string | null;
      }[];
    }[];
  }[];
  /**
   * @maxItems 100
   */
  roles?: string[];
  licence?: string;
  note?: string;
  /**
   * @maxItems 50
   */
  references?: Reference[];
}
/**
 */
export interface NewModel {
  /**
   * Without it the title suggests one.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record: ModelRecordSent;
}
/**
 */
export interface ModelRecordSent {
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  author?: string;
  /**
   * A date with its stated precision.
   */
  date: string;
  direction?: "top-to-bottom" | "unordered";
  /**
   * Its layers or categories, in the order it gives them.
   *
   * @maxItems 100
   */
  layers?: string[];
  /**
   * @maxItems 100
   */
  crossCutting?: string[];
  /**
   * What it sorts under its own headings, where this wiki keeps that.
   *
   * @maxItems 100
   */
  groups?: {
    /**
     * Tells it apart from its neighbours in all versions.
     */
    id: string;
    title: string;
    note?: string;
    /**
     * @maxItems 1000
     */
    items?: {
      /**
       * Tells it apart from its neighbours in all versions.
       */
      id: string;
      name: string;
      homepage?: string | null;
      repository?: string | null;
      /**
       * Other groups that it belongs to, as `Group / Group within it`.
       *
       * @maxItems 50
       */
      also?: string[];
      /**
       * The offering of ours that it is.
       */
      offering?: string | null;
    }[];
    /**
     * @maxItems 100
     */
    groups?: {
      /**
       * Tells it apart from its neighbours in all versions.
       */
      id: string;
      title: string;
      note?: string;
      /**
       * @maxItems 1000
       */
      items?: {
        /**
         * Tells it apart from its neighbours in all versions.
         */
        id: string;
        name: string;
        homepage?: string | null;
        repository?: string | null;
        /**
         * Other groups that it belongs to, as `Group / Group within it`.
         *
         * @maxItems 50
         */
        also?: string[];
        /**
         * The offering of ours that it is.
         */
        offering?: string | null;
      }[];
    }[];
  }[];
  /**
   * @maxItems 100
   */
  roles?: string[];
  licence?: string;
  note?: string;
  /**
   * @maxItems 50
   */
  references?: ReferenceSent[];
}
/**
 */
export interface ModelWritten {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "model";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: ModelRecord;
  revision: RevisionNote;
  outcome: Outcome;
}
/**
 */
export interface ModelRecord {
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition: string;
  author: string;
  /**
   * A date with its stated precision.
   */
  date: string;
  direction: "top-to-bottom" | "unordered";
  /**
   * Its layers or categories, in the order it gives them.
   *
   * @maxItems 100
   */
  layers: string[];
  /**
   * @maxItems 100
   */
  crossCutting: string[];
  /**
   * What it sorts under its own headings, where this wiki keeps that.
   *
   * @maxItems 100
   */
  groups?: {
    /**
     * Tells it apart from its neighbours in all versions.
     */
    id: string;
    title: string;
    note: string;
    /**
     * @maxItems 1000
     */
    items: {
      /**
       * Tells it apart from its neighbours in all versions.
       */
      id: string;
      name: string;
      homepage: string | null;
      repository: string | null;
      /**
       * Other groups that it belongs to, as `Group / Group within it`.
       *
       * @maxItems 50
       */
      also: string[];
      /**
       * The offering of ours that it is.
       */
      offering: string | null;
    }[];
    /**
     * @maxItems 100
     */
    groups: {
      /**
       * Tells it apart from its neighbours in all versions.
       */
      id: string;
      title: string;
      note: string;
      /**
       * @maxItems 1000
       */
      items: {
        /**
         * Tells it apart from its neighbours in all versions.
         */
        id: string;
        name: string;
        homepage: string | null;
        repository: string | null;
        /**
         * Other groups that it belongs to, as `Group / Group within it`.
         *
         * @maxItems 50
         */
        also: string[];
        /**
         * The offering of ours that it is.
         */
        offering: string | null;
      }[];
    }[];
  }[];
  /**
   * @maxItems 100
   */
  roles: string[];
  licence: string;
  note: string;
  /**
   * @maxItems 50
   */
  references: Reference[];
}
/**
 */
export interface Model {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "model";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: ModelRecord;
  revision: RevisionNote;
}
/**
 * A page as it is read. The members that it has of its own may stand there as they were.
 *
 */
export interface ModelSent {
  /**
   * The slug that it has: only /move changes it.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body: string;
  record: ModelRecordSent;
}
/**
 * What replaces members of the page; null takes one away (RFC 7396).
 *
 */
export interface ModelMergePatch {
  title?: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record?: {
    [k: string]: unknown;
  };
}
/**
 */
export interface ArticlesList {
  items: {
    /**
     * The page's permanent id.
     */
    id: number;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    kind?: "article";
    title?: string;
    record?: ArticleRecordParts;
    revision?: RevisionNote;
    /**
     * The text as MDX, with LF as line end.
     */
    body?: string;
  }[];
  /**
   * How many items all answers have together.
   */
  total: number;
  /**
   * The `cursor` of the answer that follows; null at the end.
   */
  next: string | null;
  /**
   * Only when `facets` is given: by the name of each, the most frequent values first.
   */
  facets?: {
    [k: string]: {
      /**
       * A word or a slug.
       */
      value: string;
      count: number;
    }[];
  };
}
/**
 */
export interface ArticleRecordParts {
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  /**
   * @maxItems 50
   */
  references?: Reference[];
}
/**
 */
export interface NewArticle {
  /**
   * Without it the title suggests one.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record: ArticleRecordSent;
}
/**
 */
export interface ArticleRecordSent {
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels?: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition?: string;
  /**
   * @maxItems 50
   */
  references?: ReferenceSent[];
}
/**
 */
export interface ArticleWritten {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "article";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: ArticleRecord;
  revision: RevisionNote;
  outcome: Outcome;
}
/**
 */
export interface ArticleRecord {
  /**
   * Other names of the same thing.
   *
   * @maxItems 100
   */
  altLabels: string[];
  /**
   * What it is, in one or two sentences of plain text.
   */
  definition: string;
  /**
   * @maxItems 50
   */
  references: Reference[];
}
/**
 */
export interface Article {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "article";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: ArticleRecord;
  revision: RevisionNote;
}
/**
 * A page as it is read. The members that it has of its own may stand there as they were.
 *
 */
export interface ArticleSent {
  /**
   * The slug that it has: only /move changes it.
   */
  slug?: string;
  title: string;
  /**
   * The text as MDX.
   */
  body: string;
  record: ArticleRecordSent;
}
/**
 * What replaces members of the page; null takes one away (RFC 7396).
 *
 */
export interface ArticleMergePatch {
  title?: string;
  /**
   * The text as MDX.
   */
  body?: string;
  record?: {
    [k: string]: unknown;
  };
}
/**
 */
export interface BulkLine {
  /**
   * What is to be done.
   */
  op:
    | "create"
    | "replace"
    | "patch"
    | "undo"
    | "revert"
    | "rollback"
    | "move"
    | "protect"
    | "restore"
    | "merge"
    | "delete";
  kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
  /**
   * The page; for a new one it stands in `data`.
   */
  slug?: string;
  /**
   * The ETag of what was read, such as `"r17"`, or `*`.
   */
  ifMatch?: string;
  /**
   * As the header `Idempotency-Key`.
   */
  key?: string;
  summary?: string;
  minor?: boolean;
  confirmed?: ("similar-name" | "blanking" | "many-links" | "new-host" | "repeated-text")[];
  /**
   * What the call by itself would carry as its body.
   */
  data?: {
    [k: string]: unknown;
  };
}
/**
 */
export interface BulkReport {
  /**
   * Which line, counted from 1.
   */
  line: number;
  /**
   * What the call by itself would have been answered with.
   */
  status: number;
  /**
   * The page's permanent id.
   */
  id?: number;
  kind?: "layer" | "component" | "vendor" | "offering" | "model" | "article";
  slug?: string;
  /**
   * Revisions are numbered once for the whole wiki, in commit order without gaps.
   */
  revision?: number;
  changed?: boolean;
  merged?: boolean;
  repeated?: boolean;
  dryRun?: boolean;
  /**
   * After how many seconds the same may succeed.
   */
  retryAfter?: number;
  problem?: Problem;
}
/**
 */
export interface LayerAtRevision {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "layer";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: LayerRecord;
  revision: {
    /**
     * Revisions are numbered once for the whole wiki, in commit order without gaps.
     */
    number: number;
    at: string;
    /**
     * The user's name; null where it is hidden.
     */
    by: string | null;
    /**
     * Null where it is hidden.
     */
    summary: string | null;
    /**
     * The revision of the same page it was made from.
     */
    parent: number | null;
    /**
     * The name that the user is shown by; null where it is hidden.
     */
    byName: string | null;
    minor: boolean;
    origin: "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";
    /**
     * The size of the body in UTF-8.
     */
    bytes: number;
    deleted: boolean;
  };
}
/**
 */
export interface ComponentAtRevision {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "component";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: ComponentRecord;
  revision: {
    /**
     * Revisions are numbered once for the whole wiki, in commit order without gaps.
     */
    number: number;
    at: string;
    /**
     * The user's name; null where it is hidden.
     */
    by: string | null;
    /**
     * Null where it is hidden.
     */
    summary: string | null;
    /**
     * The revision of the same page it was made from.
     */
    parent: number | null;
    /**
     * The name that the user is shown by; null where it is hidden.
     */
    byName: string | null;
    minor: boolean;
    origin: "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";
    /**
     * The size of the body in UTF-8.
     */
    bytes: number;
    deleted: boolean;
  };
}
/**
 */
export interface VendorAtRevision {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "vendor";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: VendorRecord;
  revision: {
    /**
     * Revisions are numbered once for the whole wiki, in commit order without gaps.
     */
    number: number;
    at: string;
    /**
     * The user's name; null where it is hidden.
     */
    by: string | null;
    /**
     * Null where it is hidden.
     */
    summary: string | null;
    /**
     * The revision of the same page it was made from.
     */
    parent: number | null;
    /**
     * The name that the user is shown by; null where it is hidden.
     */
    byName: string | null;
    minor: boolean;
    origin: "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";
    /**
     * The size of the body in UTF-8.
     */
    bytes: number;
    deleted: boolean;
  };
}
/**
 */
export interface OfferingAtRevision {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "offering";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: OfferingRecord;
  revision: {
    /**
     * Revisions are numbered once for the whole wiki, in commit order without gaps.
     */
    number: number;
    at: string;
    /**
     * The user's name; null where it is hidden.
     */
    by: string | null;
    /**
     * Null where it is hidden.
     */
    summary: string | null;
    /**
     * The revision of the same page it was made from.
     */
    parent: number | null;
    /**
     * The name that the user is shown by; null where it is hidden.
     */
    byName: string | null;
    minor: boolean;
    origin: "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";
    /**
     * The size of the body in UTF-8.
     */
    bytes: number;
    deleted: boolean;
  };
}
/**
 */
export interface ModelAtRevision {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "model";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: ModelRecord;
  revision: {
    /**
     * Revisions are numbered once for the whole wiki, in commit order without gaps.
     */
    number: number;
    at: string;
    /**
     * The user's name; null where it is hidden.
     */
    by: string | null;
    /**
     * Null where it is hidden.
     */
    summary: string | null;
    /**
     * The revision of the same page it was made from.
     */
    parent: number | null;
    /**
     * The name that the user is shown by; null where it is hidden.
     */
    byName: string | null;
    minor: boolean;
    origin: "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";
    /**
     * The size of the body in UTF-8.
     */
    bytes: number;
    deleted: boolean;
  };
}
/**
 */
export interface ArticleAtRevision {
  /**
   * The page's permanent id.
   */
  id: number;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  kind: "article";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The text as MDX, with LF as line end.
   */
  body: string;
  record: ArticleRecord;
  revision: {
    /**
     * Revisions are numbered once for the whole wiki, in commit order without gaps.
     */
    number: number;
    at: string;
    /**
     * The user's name; null where it is hidden.
     */
    by: string | null;
    /**
     * Null where it is hidden.
     */
    summary: string | null;
    /**
     * The revision of the same page it was made from.
     */
    parent: number | null;
    /**
     * The name that the user is shown by; null where it is hidden.
     */
    byName: string | null;
    minor: boolean;
    origin: "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";
    /**
     * The size of the body in UTF-8.
     */
    bytes: number;
    deleted: boolean;
  };
}
/**
 */
export interface Diff {
  /**
   * Revisions are numbered once for the whole wiki, in commit order without gaps.
   */
  from: number;
  /**
   * Revisions are numbered once for the whole wiki, in commit order without gaps.
   */
  to: number;
  /**
   * The page as `to` names it.
   */
  page: {
    /**
     * The page's permanent id.
     */
    id: number;
    kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
  };
  patch: PagePatch;
  /**
   * Null where it stayed.
   */
  title: {
    before: string | null;
    after: string;
  } | null;
  /**
   * Null where it stayed.
   */
  slug: {
    before: string | null;
    after: string;
  } | null;
  /**
   * What became of the text, by lines and words.
   *
   * Items: Changes that stand near each other, with the lines around them.
   */
  hunks: {
    /**
     * The number of the line in the first text, from 1.
     */
    before: number;
    /**
     * The number of the line in the second text, from 1.
     */
    after: number;
    rows: (
      | {
          kind: "same";
          /**
           * The number of the line in the first text, from 1.
           */
          before: number;
          /**
           * The number of the line in the second text, from 1.
           */
          after: number;
          text: string;
        }
      | {
          kind: "changed";
          /**
           * The number of the line in the first text, from 1.
           */
          before: number;
          /**
           * The number of the line in the second text, from 1.
           */
          after: number;
          /**
           * Items: A stretch of a line: in both, only in the first, or only in the second.
           */
          pieces: {
            kind: "same" | "removed" | "added";
            text: string;
          }[];
        }
      | {
          kind: "removed";
          /**
           * The number of the line in the first text, from 1.
           */
          before: number;
          text: string;
          movedTo: number | null;
        }
      | {
          kind: "added";
          /**
           * The number of the line in the second text, from 1.
           */
          after: number;
          text: string;
          movedFrom: number | null;
        }
    )[];
  }[];
  /**
   * How many lines of the text.
   */
  counts: {
    changed: number;
    removed: number;
    added: number;
    moved: number;
  };
  /**
   * How many bytes the text has more.
   */
  byteDelta: number;
  /**
   * The same in words, for people.
   */
  sentences: string[];
}
/**
 */
export interface ChangeLog {
  items: Change[];
  /**
   * What to ask for as `since` the next time. When it is `head`, this was the end.
   */
  next: number;
  /**
   * The newest revision of the wiki.
   */
  head: number;
}
/**
 */
export interface Change {
  /**
   * Revisions are numbered once for the whole wiki, in commit order without gaps.
   */
  number: number;
  at: string;
  /**
   * The user's name; null where it is hidden.
   */
  by: string | null;
  /**
   * Null where it is hidden.
   */
  summary: string | null;
  /**
   * The revision of the same page it was made from.
   */
  parent: number | null;
  /**
   * The name that the user is shown by; null where it is hidden.
   */
  byName: string | null;
  minor: boolean;
  origin: "edit" | "live" | "api" | "merge" | "undo" | "revert" | "rollback" | "import" | "restore";
  /**
   * The size of the body in UTF-8.
   */
  bytes: number;
  /**
   * The page as this revision names it; slug and title are null where the text is hidden.
   */
  page: {
    /**
     * The page's permanent id.
     */
    id: number;
    kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
    slug: string | null;
    title: string | null;
  };
  /**
   * Whether the page is gone since this revision.
   */
  deleted: boolean;
  /**
   * The page that this revision merged its own into.
   */
  mergedInto: number | null;
  tags: string[];
  /**
   * How many bytes the text has more than before.
   */
  byteDelta: number;
  /**
   * The id that the chain of hashes has for the user. Null where it is hidden.
   */
  actor: string | null;
  /**
   * The ids of those who wrote with them; empty where they are hidden.
   */
  coAuthors: string[];
  /**
   * Of the summary. SHA-256 in hexadecimal; it stays where that is hidden.
   */
  summaryHash: string;
  /**
   * Of kind, slug, title, body and record. SHA-256 in hexadecimal; it stays where that is hidden.
   */
  contentHash: string;
  /**
   * Of the log up to and with this revision. SHA-256 in hexadecimal; it stays where that is hidden.
   */
  chainHash: string;
  /**
   * Only with `include=patch`: what became of slug, title and record since `parent`, or all of it where there is none. Null where either is hidden.
   */
  patch?: PagePatch | null;
  /**
   * Only with `include=content`: what the page says. Null where it is hidden.
   */
  content?: {
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
    body: string;
    record: LayerRecord | ComponentRecord | VendorRecord | OfferingRecord | ModelRecord | ArticleRecord;
  } | null;
}
/**
 */
export interface SearchResult {
  items: {
    page: {
      /**
       * The page's permanent id.
       */
      id: number;
      kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
      definition: string;
    };
    heading: Passage;
    /**
     * Places of the text that hold the words; none when only the name does.
     */
    passages: Passage1[];
    /**
     * Can be compared within one answer.
     */
    score: number;
  }[];
  /**
   * How many items all answers have together.
   */
  total: number;
  /**
   * The `cursor` of the answer that follows; null at the end.
   */
  next: string | null;
}
/**
 */
export interface Suggestions {
  items: {
    /**
     * The page's permanent id.
     */
    id: number;
    kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    title: string;
    /**
     * The title or the other name that was found.
     */
    name: string;
  }[];
}
/**
 */
export interface Resolved {
  query: string;
  /**
   * The best first; none where nothing is called so.
   */
  matches: Match[];
}
/**
 */
export interface Match {
  /**
   * The page's permanent id.
   */
  id: number;
  kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
  /**
   * The page's name in addresses, unique within its kind.
   */
  slug: string;
  title: string;
  /**
   * The permanent identity, relative to this address; it leads to whatever the thing is called.
   */
  uri: string;
  /**
   * The name of the page, or the concept of FOCUS, that was meant.
   */
  name: string;
  match: "exact" | "label" | "old-name" | "focus" | "similar";
  score: number;
  /**
   * Where it stands on the day: an offering by its primary placement.
   */
  path: {
    layer: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
    } | null;
    component: {
      /**
       * The page's permanent id.
       */
      id: number;
      /**
       * The page's name in addresses, unique within its kind.
       */
      slug: string;
      title: string;
    } | null;
  };
}
/**
 */
export interface NamesToResolve {
  /**
   * @minItems 1
   * @maxItems 1000
   */
  names: string[];
}
/**
 */
export interface ManyResolved {
  /**
   * An answer for each name, in their order.
   */
  items: Resolved[];
}
/**
 */
export interface SuggestedTerms {
  result: {
    id: string;
    name: string;
    description?: string;
    notable?: {
      id: string;
      name: string;
    }[];
  }[];
}
/**
 */
export interface ProposedProperties {
  type: string;
  limit: number;
  properties: {
    id: string;
    name: string;
  }[];
}
/**
 */
export interface ExportedGraph {
  "@context": string;
  "@graph": {
    "@id": string;
    [k: string]: unknown;
  }[];
}
/**
 */
export interface JsonLdContext {
  "@context": {
    "@version": 1.1;
    [k: string]: unknown;
  };
}
/**
 */
export interface Webhooks {
  items: Webhook[];
}
/**
 */
export interface Webhook {
  /**
   * The webhook's id.
   */
  id: string;
  url: string;
  /**
   * Only changes of these kinds of page; none: of all.
   */
  kinds: ("layer" | "component" | "vendor" | "offering" | "model" | "article")[];
  createdAt: string;
  pausedAt: string | null;
  /**
   * Why it was paused; empty where its owner did.
   */
  pauseReason: string;
  /**
   * How many deliveries wait to be sent.
   */
  waiting: number;
  /**
   * How many deliveries could not be sent.
   */
  failed: number;
}
/**
 */
export interface WantedWebhook {
  /**
   * Where to send to: an address on the public internet.
   */
  url: string;
  /**
   * Only changes of these kinds of page; without it of all.
   */
  kinds?: ("layer" | "component" | "vendor" | "offering" | "model" | "article")[];
}
/**
 */
export interface NewWebhook {
  /**
   * The webhook's id.
   */
  id: string;
  url: string;
  /**
   * Only changes of these kinds of page; none: of all.
   */
  kinds: ("layer" | "component" | "vendor" | "offering" | "model" | "article")[];
  createdAt: string;
  pausedAt: string | null;
  /**
   * Why it was paused; empty where its owner did.
   */
  pauseReason: string;
  /**
   * How many deliveries wait to be sent.
   */
  waiting: number;
  /**
   * How many deliveries could not be sent.
   */
  failed: number;
  /**
   * What signs its events. It is not shown again.
   */
  secret: string;
}
/**
 */
export interface Deliveries {
  items: {
    /**
     * What `Strata-Delivery` says.
     */
    id: number;
    /**
     * Revisions are numbered once for the whole wiki, in commit order without gaps.
     */
    revision: number;
    /**
     * `waiting` also between two attempts.
     */
    state: "waiting" | "done" | "failed";
    attempts: number;
    /**
     * When it was queued.
     */
    at: string;
    /**
     * When the next attempt is due.
     */
    nextAt: string | null;
    answeredAt: string | null;
    /**
     * What was answered last; null where nothing was.
     */
    status: number | null;
    error: string;
  }[];
}
/**
 */
export interface Health {
  status: "ok";
}
/**
 */
export interface Elsewhere {
  /**
   * Where it is, as the header says.
   */
  location: string;
}
/**
 */
export interface Moved {
  /**
   * Where it is, as the header says.
   */
  location: string;
  /**
   * The page as it is called now; another one where this one was merged into it.
   */
  replacedBy?: {
    /**
     * The page's permanent id.
     */
    id: number;
    kind: "layer" | "component" | "vendor" | "offering" | "model" | "article";
    /**
     * The page's name in addresses, unique within its kind.
     */
    slug: string;
    /**
     * The permanent identity, relative to this address; it leads to whatever the thing is called.
     */
    uri: string;
  };
}
