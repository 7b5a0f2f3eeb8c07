import { createParser, type EventSourceMessage } from "eventsource-parser";

/** Thrown of a stream that was opened and never said anything: something between keeps it back. */
export class SilentStream extends Error {
  override name = "SilentStream";
}

/**
 * The events of a stream (HTML Living Standard, 9.2) until it ends. One that says nothing for `silenceMs`, not even a
 * comment, is taken for dead and ends as well; one that never said anything throws a `SilentStream`.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  silenceMs: number,
): AsyncGenerator<EventSourceMessage> {
  const heard: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => void heard.push(event) });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let isSilent = true;
  try {
    for (;;) {
      const piece = await readWithin(reader, silenceMs);
      if (piece === "late" && isSilent) throw new SilentStream("The stream says nothing.");
      if (piece === "late" || piece.done) return;
      isSilent = false;
      parser.feed(decoder.decode(piece.value, { stream: true }));
      yield* heard.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function readWithin(reader: ReadableStreamDefaultReader<Uint8Array>, milliseconds: number) {
  const { promise, resolve } = Promise.withResolvers<"late">();
  const timer = setTimeout(() => resolve("late"), milliseconds);
  try {
    return await Promise.race([reader.read(), promise]);
  } finally {
    clearTimeout(timer);
  }
}
