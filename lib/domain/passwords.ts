import { COMMON_PASSWORDS } from "./common-passwords.ts";

/** NIST SP 800-63B: length counts, rules about characters do not. The longest bounds the work of hashing. */
export const PASSWORD_LENGTH = { least: 10, most: 200 };

/**
 * Why a password cannot be chosen, or null. `known` is what anybody could try first: the name and the address of the
 * account. The commonest passwords are refused whatever their case (NIST SP 800-63B, 5.1.1.2).
 */
export function passwordFault(password: string, known: readonly (string | null)[]): string | null {
  const { length } = [...password];
  if (length < PASSWORD_LENGTH.least)
    return `A password has at least ${PASSWORD_LENGTH.least} characters; a few words are easy to remember.`;
  if (length > PASSWORD_LENGTH.most) return `A password has at most ${PASSWORD_LENGTH.most} characters.`;
  const plain = password.toLowerCase();
  if (known.some((said) => said && isSaid(plain, said.toLowerCase()))) return "It must not be your name or address.";
  if (new Set(plain).size < 4) return "It repeats a few characters. Choose another.";
  return COMMON_PASSWORDS.has(plain) ? "This is one of the passwords that are tried first. Choose another." : null;
}

/** The same words, alone or said over and over, or the part of an address before the @. */
function isSaid(password: string, said: string): boolean {
  const [name = ""] = said.split("@");
  return password === said || password.replaceAll(name, "").length < password.length / 4;
}
