import type { Database } from "#lib/db/client.ts";
import type { RequestHandler } from "#lib/http/capture-answer.ts";
import { sendProblem } from "#lib/http/send-problem.ts";
import { askTimeGate } from "./ask-time-gate.ts";

/**
 * The handler, behind the TimeGates of the pages for people: Next would answer a redirect that a page chooses with 307. The
 * API has its own. The database is asked for only where a request wishes for an earlier state.
 */
export const withTimeGate =
  (handle: RequestHandler, database: () => Database): RequestHandler =>
  async (request, response) => {
    const { method, url: target = "/", headers } = request;
    const said = headers["accept-datetime"];
    const isAsked = (method === "GET" || method === "HEAD") && !target.startsWith("/api/");
    if (typeof said !== "string" || said === "" || !isAsked) return handle(request, response);
    const found = await askTimeGate(database(), { url: new URL(target, "http://wiki.invalid"), said });
    if (!found) return handle(request, response);
    if ("problem" in found) return sendProblem(found.problem, target, response);
    response.writeHead(302, found.headers).end();
  };
