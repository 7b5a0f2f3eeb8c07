import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

export type KeptMail = { from: string; to: string[]; data: string; text: string };

export type SmtpSink = { url: string; mails: KeptMail[]; close(): void };

/** A mail server on this machine that takes every mail (RFC 5321, the least of it) and keeps what it got. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: KeptMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    converse(socket, (mail) => mails.push(mail));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: `smtp://127.0.0.1:${port}`, mails, close };
}

function converse(socket: Socket, keep: (mail: KeptMail) => void): void {
  let from = "";
  let to: string[] = [];
  let data: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (data && line === ".") {
      keep({ from, to, data: data.join("\n"), text: textOf(data) });
      [to, data] = [[], null];
      return say("250 Kept");
    }
    if (data) return data.push(line.replace(/^\.\./, "."));
    if (/^MAIL FROM:/i.test(line)) from = /<(.*?)>/.exec(line)?.[1] ?? "";
    if (/^RCPT TO:/i.test(line)) to.push(/<(.*?)>/.exec(line)?.[1] ?? "");
    if (/^QUIT/i.test(line)) return say("221 Bye");
    if (!/^DATA/i.test(line)) return say("250 Yes");
    data = [];
    return say("354 Go on");
  };
  let rest = "";
  say("220 sink");
  socket.on("data", (chunk) => {
    const lines = (rest + chunk.toString("utf8")).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) hear(line);
  });
}

/** The text of a mail as it is read: below the headers, without the encoding of long lines (RFC 2045, 6.7). */
function textOf(data: readonly string[]): string {
  const body = data.slice(data.indexOf("") + 1).join("\n");
  if (!data.some((line) => /^content-transfer-encoding: quoted-printable/i.test(line))) return body;
  const bytes = body
    .replaceAll("=\n", "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number(`0x${hex}`)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
