import { formRoute } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { redeliver } from "#lib/webhooks/redeliver.ts";

const pageOf = ({ id }: { id: string }): string => `/settings/webhooks/${encodeURIComponent(id)}`;

export const POST = formRoute<{ id: string }>({
  form: pageOf,
  limit: "act",
  async act({ db, visitor, params, fields }) {
    const delivery = readNumber(fieldValue(fields, "delivery"));
    return (await redeliver(db, visitor, { webhook: params.id, delivery })) ?? { go: pageOf(params) };
  },
});
