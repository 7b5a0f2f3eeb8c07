import { database } from "#app/_next/database.ts";
import { visitorOf } from "#app/_next/visitor.ts";
import { followNotification } from "#lib/notifications/follow-notification.ts";

type Context = { params: Promise<{ id: string }> };

/** Leads on to what a notification tells of, which is read with that; back to the list when it is not one's own. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const { visitor } = await visitorOf(request);
  const found = visitor && /^\d{1,9}$/.test(id) ? await followNotification(database(), visitor, Number(id)) : null;
  return new Response(null, {
    status: 303,
    headers: { location: found ?? "/notifications", "cache-control": "no-store" },
  });
}
