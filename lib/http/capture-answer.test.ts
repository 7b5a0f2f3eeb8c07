import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { anonymousRequest } from "./anonymous-request.ts";
import type { OpenAnswer, WholeAnswer } from "./answer.ts";
import { captureAnswer, type RequestHandler } from "./capture-answer.ts";

const request = () => anonymousRequest({ key: "", url: "/a?q=1", accept: "*/*" }, { host: "example.org" });

const capture = async (handle: RequestHandler): Promise<WholeAnswer> => {
  const answer = await captureAnswer(handle, request());
  if ("stream" in answer) throw new Error("expected the whole answer");
  return answer;
};

const open = async (handle: RequestHandler, maxBytes?: number): Promise<OpenAnswer> => {
  const answer = await captureAnswer(handle, request(), maxBytes);
  if (!("stream" in answer)) throw new Error("expected an open answer");
  return answer;
};

const text = async (answer: OpenAnswer): Promise<string> => Buffer.concat(await answer.stream.toArray()).toString();

test("status, headers and body come out as they were set, in whatever way", async () => {
  const answer = await capture((_request, response) => {
    response.setHeader("X-One", "1");
    response.setHeader("Set-Cookie", ["a=1", "b=2"]);
    response.writeHead(404, "Nope", { "X-Two": 2 });
    response.write("caf", "utf8");
    response.write(new Uint8Array([0xc3, 0xa9]));
    response.end(Buffer.from("!").toString("base64"), "base64");
  });
  expect(answer.status).toBe(404);
  expect(answer.headers).toEqual({ "x-one": "1", "x-two": "2", "set-cookie": ["a=1", "b=2"] });
  expect(answer.body.toString()).toBe("café!");
});

test("headers given as one flat list count too", async () => {
  const answer = await capture((_request, response) => void response.writeHead(200, ["X-A", "1", "X-B", "2"]).end());
  expect(answer.headers).toEqual({ "x-a": "1", "x-b": "2" });
});

test("the handler sees its request, and its response finishes and closes like one on a socket", async () => {
  const events: string[] = [];
  const answer = await capture((asked, response) => {
    response.on("finish", () => events.push(`finish ${response.writableFinished}`));
    response.on("close", () => events.push("close"));
    asked.on("end", () =>
      response.end(`${asked.method} ${asked.url} ${asked.headers.host}`, () => events.push("called")),
    );
    asked.resume();
  });
  await sleep(10);
  expect(answer.body.toString()).toBe("GET /a?q=1 example.org");
  expect(events.toSorted()).toEqual(["called", "close", "finish true"]);
});

test("a handler that throws, rejects or drops its response makes the capture reject", async () => {
  await expect(
    capture(() => {
      throw new Error("thrown");
    }),
  ).rejects.toThrow("thrown");
  await expect(
    capture(async () => {
      throw new Error("rejected");
    }),
  ).rejects.toThrow("rejected");
  await expect(capture((_request, response) => void response.destroy())).rejects.toThrow("dropped its response");
});

test("events go out as they are written, and leaving ends the handler's response", async () => {
  const closed = Promise.withResolvers<void>();
  const answer = await open((_request, response) => {
    response.on("close", closed.resolve);
    response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
    response.write("data: 1\n\n");
  });
  expect(
    String(
      await answer.stream[Symbol.asyncIterator]()
        .next()
        .then(({ value }) => value),
    ),
  ).toBe("data: 1\n\n");
  answer.stream.destroy();
  await closed.promise;
});

test("an answer that must not be buffered is open from its head on", async () => {
  const answer = await open((_request, response) => {
    response.setHeader("X-Accel-Buffering", "no");
    response.flushHeaders();
    setTimeout(() => response.end("late"), 5);
  });
  expect(await text(answer)).toBe("late");
});

test("an answer that outgrows the limit is sent whole, and its handler waits for a slow reader", async () => {
  let drained = 0;
  const answer = await open(async (_request, response) => {
    for (let part = 0; part < 50; part++) {
      if (response.write("x".repeat(4096))) continue;
      await new Promise<void>((resolve) => response.once("drain", resolve));
      drained++;
    }
    response.end("end");
  }, 10_000);
  await sleep(5);
  expect(await text(answer)).toBe(`${"x".repeat(50 * 4096)}end`);
  expect(drained).toBeGreaterThan(0);
});

test("a handler that fails in the middle of an open answer breaks its stream", async () => {
  const answer = await open(async (_request, response) => {
    response.setHeader("X-Accel-Buffering", "no");
    response.write("half");
    await sleep(5);
    throw new Error("broken");
  });
  await expect(text(answer)).rejects.toThrow("broken");
});
