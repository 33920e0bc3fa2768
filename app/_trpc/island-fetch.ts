import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/router.ts";
import { unwire, type Wire } from "./wire.ts";

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;

export type Path = { [D in keyof Outputs & string]: `${D}.${keyof Outputs[D] & string}` }[keyof Outputs & string];
type At<Tree, P extends string> = P extends `${infer D}.${infer Q}`
  ? D extends keyof Tree
    ? Q extends keyof Tree[D]
      ? Tree[D][Q]
      : never
    : never
  : never;

interface How {
  locale: string;
  signal?: AbortSignal;
}

/** An island's question over tRPC's wire, without its client. Throws with the refusal's code as message. */
export async function askIsland<P extends Path>(path: P, input: At<Inputs, P>, { locale, signal }: How): Promise<At<Outputs, P>> {
  const answer = await fetch(addressOf(path, input, locale), { signal, headers: { accept: "application/json" } });
  const body: { result?: { data: Wire }; error?: { json: { message: string } } } = await answer.json();
  if (!body.result) throw new Error(body.error?.json.message ?? "platform.fault");
  return unwire<At<Outputs, P>>(body.result.data);
}

/** Calls `heard` for every message of a subscription (server-sent events). Returns how to stop; a lost line comes back by itself. */
export function followIsland<P extends Path>(
  path: P,
  input: At<Inputs, P>,
  { locale }: How,
  heard: (data: unknown) => void,
): () => void {
  const source = new EventSource(addressOf(path, input, locale));
  source.onmessage = ({ data }) => heard(unwire(JSON.parse(data) as Wire));
  return () => source.close();
}

function addressOf(path: string, input: unknown, locale: string): string {
  const asked = input === undefined ? "" : `input=${encodeURIComponent(JSON.stringify({ json: input }))}&`;
  return `/api/trpc/${path}?${asked}locale=${locale}`;
}
