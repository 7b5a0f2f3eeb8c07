/**
 * The version of the API's description: the first number is that of its address, the second grows with every addition.
 */
export const API_VERSION = "1.0";
