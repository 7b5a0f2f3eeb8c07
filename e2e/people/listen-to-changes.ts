/** Listens to the changes of a served wiki, as a browser does; resolves when the stream stands. */
export async function listenToChanges(
  address: string,
  headers: Record<string, string> = {},
): Promise<{ heard: number[]; leave(): void }> {
  const leaving = new AbortController();
  const response = await fetch(address, {
    headers: { accept: "text/event-stream", ...headers },
    signal: leaving.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error(`${address} answers with nothing.`);
  const heard: number[] = [];
  const note = (text = ""): void => {
    for (const [, id] of text.matchAll(/^id: (\d+)$/gm)) heard.push(Number(id));
  };
  note((await reader.read()).value);
  const hear = async (): Promise<void> => {
    for (let read = await reader.read(); !read.done; read = await reader.read()) note(read.value);
  };
  hear().catch(() => undefined);
  return { heard, leave: () => leaving.abort() };
}
