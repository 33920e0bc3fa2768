import { refusalIn } from "#app/_trpc/answers.ts";
import { askAs } from "#app/_trpc/ask.ts";
import { contextOf } from "#server/context.ts";
import { cookiesOf } from "#server/cookies.ts";
import { csvLine, csvMark } from "#server/platform/csv.ts";
import type { ListQuery } from "#server/platform/lists/address.ts";
import { refusalStatus } from "#server/platform/refusal.ts";
import { exportOf } from "./exports.ts";

const rowsMax = 100_000;
const idsMax = 500;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A list as a file, or the rows of it that were chosen: `/api/desk/export/office-orders?state=new` or `?id=…&id=…`. Written while it
 * is read, a stretch at a time, each asked in the person's name, so that a long one needs no more memory than a short one.
 */
export async function GET(request: Request, { params }: { params: Promise<{ list: string }> }): Promise<Response> {
  const { list } = await params;
  const { searchParams } = new URL(request.url);
  try {
    const locale = searchParams.get("locale") ?? undefined;
    const ctx = await contextOf({
      headers: request.headers,
      cookies: { ...cookiesOf(request.headers.get("cookie")), isSealed: true },
      locale,
    });
    const found = exportOf(list, askAs(ctx), { ...asked(searchParams), locale: ctx.site.locale });
    if (!found) return answered(404);
    const first = await found.next(null);
    const file = `${list}-${ctx.now.toISOString().slice(0, 10)}.csv`;
    return new Response(stream(found.head, first, found.next), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${file}"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) return answered(refusalStatus[refusal.kind].http);
    throw error;
  }
}

/** What is asked of the list: chosen rows unless all that match are meant. */
function asked(params: URLSearchParams): { ids: string[] | null; query: ListQuery } {
  const matching = params.get("matching");
  const ids = params
    .getAll("id")
    .filter((id) => uuid.test(id))
    .slice(0, idsMax);
  const said = matching === null ? params : new URLSearchParams(matching);
  const query: Record<string, string[]> = Object.create(null);
  for (const [key, value] of said) if (key !== "id" && key !== "locale") query[key] = [...(query[key] ?? []), value];
  return { ids: matching === null && ids.length > 0 ? ids : null, query };
}

export type Stretch = { lines: (string | number | null)[][]; last: string | null };

function stream(head: string[], first: Stretch, next: (after: string) => Promise<Stretch>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  const text = ({ lines }: Stretch) => bytes.encode(lines.map(csvLine).join(""));
  let { last } = first;
  let rows = first.lines.length;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.encode(csvMark + csvLine(head)));
      controller.enqueue(text(first));
    },
    async pull(controller) {
      const stretch = last === null || rows >= rowsMax ? null : await next(last);
      if (!stretch || stretch.lines.length === 0) {
        controller.close();
        return;
      }
      last = stretch.last;
      rows += stretch.lines.length;
      controller.enqueue(text(stretch));
    },
  });
}

function answered(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "private, no-store" } });
}
