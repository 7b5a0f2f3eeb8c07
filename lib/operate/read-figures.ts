import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Figure } from "#lib/http/metrics.ts";

/** What this process takes of the machine, and how far the log of the wiki is; nothing of the log while the database is away. */
export async function readFigures(db: Database): Promise<Figure[]> {
  const { user, system } = process.cpuUsage();
  const gauge = (name: string, help: string, value: number): Figure => ({ name, help, type: "gauge", value });
  return [
    { name: "process_cpu_seconds_total", help: "CPU used.", type: "counter", value: (user + system) / 1e6 },
    gauge("process_resident_memory_bytes", "Memory in use.", process.memoryUsage.rss()),
    gauge("process_uptime_seconds", "Time since the process began.", process.uptime()),
    ...(await readLog(db)),
  ];
}

async function readLog(db: Database): Promise<Figure[]> {
  const up = (value: 0 | 1): Figure => ({
    name: "strata_database_up",
    help: "Whether the database answers.",
    type: "gauge",
    value,
  });
  try {
    const [head] = await readRows<{ number: number }>(db, Prisma.sql`SELECT number FROM log_head`);
    const help = "The number of the newest revision.";
    return [up(1), { name: "strata_log_head", help, type: "gauge", value: head?.number ?? 0 }];
  } catch {
    return [up(0)];
  }
}
