import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { OperatorError } from "#lib/operate/operator-error.ts";

/** Binds the server and returns its port; port 0 takes a free one. Throws an `OperatorError` when it cannot be had. */
export async function listenOnPort(server: Server, port: number, hostname: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, hostname, resolve);
  try {
    await promise;
  } catch (failure) {
    throw refusal(failure, port, hostname);
  }
  server.off("error", reject);
  const address = server.address() as AddressInfo;
  return address.port;
}

function refusal(failure: unknown, port: number, hostname: string): unknown {
  const code = failure instanceof Error && "code" in failure ? failure.code : "";
  if (code === "EADDRINUSE")
    return new OperatorError(`Port ${port} is taken: stop the program that uses it, or set PORT to a free one.`);
  if (code === "EACCES")
    return new OperatorError(`Port ${port} may not be used by this account: set PORT to one above 1023.`);
  if (code === "EADDRNOTAVAIL")
    return new OperatorError(`This machine has no address ${hostname}: set HOST to one that it has.`);
  return failure;
}
