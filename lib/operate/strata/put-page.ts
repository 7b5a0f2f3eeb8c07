import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { ApiProblem } from "#lib/client/api-problem.ts";
import type { OfferingSent } from "#lib/client/api-types.ts";
import type { StrataClient } from "#lib/client/create-client.ts";
import type { Collection } from "#lib/domain/kinds.ts";
import { type Command, Misuse } from "./command.ts";
import { findCollection } from "./find-collection.ts";

/** A page as `get --json` gives it. Its revision is what the change was made from. */
const fileSchema = z.looseObject({ revision: z.looseObject({ number: z.int().min(1) }).optional() });

type PageFile = z.infer<typeof fileSchema>;

/**
 * put KIND NAME FILE: lets a page say what the file says, or makes it. What others saved since the revision that the file
 * was read at is merged; a file that names none is for the page as it is now.
 */
export async function putPage({ client, words, said, tell }: Command): Promise<void> {
  const [kind = "", name = "", file = ""] = words;
  const collection = findCollection(kind);
  const page = await readFile(file);
  const ifMatch = page.revision ? `"r${page.revision.number}"` : await findTag(client, collection, name);
  const query = {
    summary: said.summary,
    minor: said.minor,
    // The API names the codes that there are.
    confirmed: said.confirmed?.split(",") as "similar-name"[] | undefined,
    dryRun: said["dry-run"],
  };
  // The API says whether the file is a page of this kind.
  const body = page as unknown as OfferingSent;
  const { data } =
    ifMatch === null
      ? await client.api.POST(`/api/v1/${collection}`, { params: { query }, body: { slug: name, ...body } as never })
      : await client.api.PUT(`/api/v1/${collection}/{name}`, {
          params: { path: { name }, query, header: { "If-Match": ifMatch } },
          body: body as never,
        });
  if (!data) return;
  tell(said.json ? JSON.stringify(data, null, 2) : describe(data));
}

async function readFile(file: string): Promise<PageFile> {
  const written = file === "-" ? await text(process.stdin) : read(file);
  try {
    return fileSchema.parse(JSON.parse(written));
  } catch (cause) {
    throw new Misuse(
      `${file} is no page as \`get --json\` gives it: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
      },
    );
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Misuse(`${file} cannot be read.`, { cause });
  }
}

/** The tag of the page as it is now; null when there is none yet. */
async function findTag(client: StrataClient, collection: Collection, name: string): Promise<string | null> {
  try {
    const { response } = await client.api.GET(`/api/v1/${collection}/{name}`, { params: { path: { name } } });
    return response.headers.get("etag");
  } catch (failure) {
    if (failure instanceof ApiProblem && failure.code === "not-found") return null;
    throw failure;
  }
}

type Written = { slug: string; outcome: { revision: number; changed: boolean; merged: boolean; dryRun: boolean } };

function describe({ slug, outcome: { revision, changed, merged, dryRun } }: Written): string {
  if (!changed) return `${slug} says so already, at revision ${revision}.`;
  const how = merged ? ", merged with what others saved meanwhile" : "";
  return dryRun ? `${slug} would be at revision ${revision}${how}.` : `${slug} is at revision ${revision}${how}.`;
}
