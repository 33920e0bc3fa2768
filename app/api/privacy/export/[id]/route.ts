import { refusalIn } from "#app/_trpc/answers.ts";
import { askAs } from "#app/_trpc/ask.ts";
import { contextOf } from "#server/context.ts";
import { cookiesOf } from "#server/cookies.ts";
import { refusalStatus } from "#server/platform/refusal.ts";

/** The copy of a person's data as a file, for that person. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  try {
    const cookies = { ...cookiesOf(request.headers.get("cookie")), isSealed: true } as const;
    const ctx = await contextOf({ headers: request.headers, cookies });
    const { content } = await askAs(ctx).privacy.exportFile({ id });
    return new Response(Buffer.from(content, "base64"), {
      headers: {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="maru-${ctx.now.toISOString().slice(0, 10)}.zip"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    return new Response(null, { status: refusalStatus[refusal.kind].http, headers: { "cache-control": "no-store" } });
  }
}
