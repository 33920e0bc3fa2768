"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useCallback } from "react";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { toast } from "#app/_ui/kit/toast.ts";
import { advanceChosenAction } from "#server/desk/actions.ts";
import { BatchResult } from "./batch-result.tsx";

/** Confirms or packs the rows that are ticked; those that were left stay ticked. Without a script the page for several parcels does the same. */
export function AdvanceChosen({ locale }: { locale: string }) {
  const t = useTranslations("sellers.centre.batch");
  const settle = useCallback(
    ({ result }: FormState) => {
      const left = new Set(String(result.left ?? "").split(","));
      for (const box of document.querySelectorAll<HTMLInputElement>("input[name=id][form=chosen]")) {
        if (box.checked === left.has(box.value)) continue;
        box.checked = left.has(box.value);
        box.dispatchEvent(new Event("change", { bubbles: true }));
      }
      toast({ text: t("done", { count: Number(result.done ?? 0) }), tone: result.failed ? "plain" : "positive" });
    },
    [t],
  );
  return (
    <Form
      action={advanceChosenAction}
      locale={locale}
      onDone={settle}
      label={t("confirm")}
      className="with-script flex flex-wrap gap-2"
    >
      {(state, isSending) => (
        <>
          <BatchResult state={state} />
          <input type="hidden" name="ids" />
          <input type="hidden" name="matching" />
          {(["confirmed", "packed"] as const).map((to) => (
            <Button
              key={to}
              look="plain"
              size="sm"
              name="to"
              value={to}
              disabled={isSending}
              onClick={fill}
              className="pointer-coarse:min-h-11"
            >
              {t(to === "confirmed" ? "confirm" : "pack")}
            </Button>
          ))}
        </>
      )}
    </Form>
  );
}

/** Puts into the form what is chosen on the page at this moment. */
function fill({ currentTarget }: FormEvent<HTMLButtonElement>): void {
  const { form } = currentTarget;
  const chosen = [...document.querySelectorAll<HTMLInputElement>("input[name=id][form=chosen]:checked")];
  const matching = document.querySelector<HTMLInputElement>("input[name=matching][form=chosen]");
  const put = (name: string, value: string) => {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  };
  put("ids", matching ? "" : chosen.map(({ value }) => value).join(","));
  put("matching", matching?.value ?? "");
}
