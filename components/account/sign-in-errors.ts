const SENTENCES: Readonly<Record<string, string>> = {
  Verification: "This link is used or expired. Ask for another.",
  OAuthAccountNotLinked: "That account elsewhere belongs to another account here. Sign in to that one instead.",
  EmailSignin: "The mail could not be sent. Check the address, or sign in another way.",
  AccessDenied: "The provider did not let you in.",
};

/** What went wrong with a provider or a mail, by the code that came back. */
export const signInError = (code: string | undefined): string | null =>
  code ? (SENTENCES[code] ?? "Signing in that way did not work out. Try again, or choose another way.") : null;
