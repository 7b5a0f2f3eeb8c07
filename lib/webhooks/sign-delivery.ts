import { createHmac } from "node:crypto";

/**
 * The `Strata-Signature` of a body sent at an instant in Unix seconds: `t=<seconds>,v1=<hex>`, where v1 is the HMAC-SHA256
 * (RFC 2104) of `<seconds>.<body>` under the webhook's secret. The instant is signed too, so that a receiver can refuse what
 * is old.
 */
export const signDelivery = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
