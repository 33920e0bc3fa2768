/** What a form shows after it was sent: what happened, what does not fit where, and everything that was typed. */
export interface FormState {
  status: "idle" | "done" | "refused";
  /** A sentence for the whole form, in the person's language. */
  message: string | null;
  code: string | null;
  /** Field name to sentence. */
  fields: Record<string, string>;
  values: Record<string, string>;
  /** What the deed gave back to the page, where it has something to show. */
  result: Record<string, string | number>;
  /** Goes up with every answer, so that the same refusal twice is said twice. */
  turn: number;
}

export const idle: FormState = { status: "idle", message: null, code: null, fields: {}, values: {}, result: {}, turn: 0 };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
