import { createServer } from "node:net";

/** Whether a port of an address can be listened on right now. Port 0 always can. */
export function isPortFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A port that nobody listens on: the wanted one where it is free, else one that the system picks. */
export async function findPort(wanted: number | null = null, host = "127.0.0.1"): Promise<number> {
  if (wanted && (await isPortFree(wanted, host))) return wanted;
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port: 0, host }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
