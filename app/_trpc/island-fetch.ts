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
  return contentOf(await answer.json()) as At<Outputs, P>;
}

interface Answer {
  result?: { data: Wire };
  error?: { json: { message: string } };
}

function contentOf({ result, error }: Answer): unknown {
  if (!result) throw new Error(error?.json.message ?? "platform.fault");
  return unwire(result.data);
}

/** Several questions without input in one request, answered in their order. */
export async function askTogether<const P extends readonly Path[]>(
  paths: P,
  { locale }: How,
): Promise<{ -readonly [I in keyof P]: At<Outputs, P[I]> }> {
  const answer = await fetch(`/api/trpc/${paths.join(",")}?batch=1&input=%7B%7D&locale=${locale}`);
  const bodies: Answer[] = await answer.json();
  return bodies.map(contentOf) as { -readonly [I in keyof P]: At<Outputs, P[I]> };
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
