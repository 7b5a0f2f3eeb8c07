import { setTimeout as sleep } from "node:timers/promises";

/**
 * A panic of the engine reaches JavaScript as an uncaught exception; its own words are left in a registry that the engine
 * looks for. They are reported, then the process ends with 101, as a panicking Rust program does.
 */
export function watchPanics(report: (message: string) => void): void {
  const registry = new PanicRegistry();
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  process.removeAllListeners("uncaughtException").once("uncaughtException", async (failure) => {
    report(registry.message || String(failure));
    await sleep(50);
    process.exit(101);
  });
}

class PanicRegistry {
  message = "";

  set_message(message: string): void {
    this.message = message;
  }
}
