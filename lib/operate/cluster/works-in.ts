import { execFileSync } from "node:child_process";
import { readdirSync, readlinkSync, realpathSync } from "node:fs";

/**
 * Whether a process works on the data of a cluster. PostgreSQL's processes stay in their data folder; where there is no
 * /proc to see that, the command line of the server names the folder. A process that has ended works on nothing, even
 * while its parent has not yet taken note of its end.
 */
export function worksIn(pid: number, data: string): boolean {
  if (process.platform !== "linux") return readCommand(pid).includes(data);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch (failure) {
    return failure instanceof Error && "code" in failure && failure.code === "EACCES";
  }
}

function readCommand(pid: number): string {
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Whether any process still works on the data, such as one that a killed server left behind. */
export function isDataInUse(data: string): boolean {
  if (process.platform !== "linux") return false;
  const folder = realpathSync(data);
  return readdirSync("/proc").some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === folder;
    } catch {
      return false;
    }
  });
}
