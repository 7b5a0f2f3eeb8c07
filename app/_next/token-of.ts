/**
 * The secret of a link, from the address that a form was sent to. It does not stand in a field, because fields are kept
 * when the form cannot be carried out.
 */
export const tokenOf = (request: Request): string => new URL(request.url).searchParams.get("token") ?? "";
