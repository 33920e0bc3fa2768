"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { controlClass } from "#app/_ui/kit/labelling.tsx";
import { advanceChosenAction, pasteBatchAction, shipBatchAction } from "#server/desk/actions.ts";
import { BatchResult } from "./batch-result.tsx";

/** Carrier and number of each parcel, in the rows given; one carrier can be filled into all that have none. */
export function ShipBatch({ locale, children }: { locale: string; children: ReactNode }) {
  const t = useTranslations("sellers.centre.batch");
  const same = useRef<HTMLInputElement>(null);
  const fill = () => {
    for (const field of document.querySelectorAll<HTMLInputElement>("input[data-carrier]"))
      if (!field.value) field.value = same.current?.value ?? "";
  };
  return (
    <Form action={shipBatchAction} locale={locale} label={t("choose")} className="space-y-5">
      {(state, isSending) => (
        <>
          <BatchResult state={state} />
          <div className="with-script flex flex-wrap items-end gap-2">
            <label className="grid min-w-0 flex-1 basis-56 gap-1.5 sm:max-w-xs">
              <span className="font-medium">{t("same")}</span>
              <input ref={same} list="carriers" dir="auto" maxLength={60} className={controlClass} />
            </label>
            <Button type="button" look="plain" onClick={fill} className="min-h-12">
              {t("sameApply")}
            </Button>
          </div>
          {children}
          <Button disabled={isSending} size="lg" className="max-sm:w-full">
            {t("ship")}
          </Button>
        </>
      )}
    </Form>
  );
}

/** Confirms or packs all parcels of the page. */
export function AdvanceBatch({
  locale,
  ids,
  isConfirmed = false,
}: {
  locale: string;
  ids: readonly string[];
  isConfirmed?: boolean;
}) {
  const t = useTranslations("sellers.centre.batch");
  return (
    <Form action={advanceChosenAction} locale={locale} label={t("confirm")} className="flex flex-wrap gap-2">
      {(state, isSending) => (
        <>
          <BatchResult state={state} />
          <input type="hidden" name="ids" value={ids.join(",")} />
          <input type="hidden" name="matching" value="" />
          {!isConfirmed && (
            <Button look="plain" name="to" value="confirmed" disabled={isSending}>
              {t("confirm")}
            </Button>
          )}
          <Button look="plain" name="to" value="packed" disabled={isSending}>
            {t("pack")}
          </Button>
        </>
      )}
    </Form>
  );
}

/** Rows from a spreadsheet: order number, carrier, tracking number. */
export function PasteBatch({ locale }: { locale: string }) {
  const t = useTranslations("sellers.centre.batch");
  return (
    <Form action={pasteBatchAction} locale={locale} label={t("paste")} className="space-y-4">
      {(state, isSending) => (
        <>
          <BatchResult state={state} />
          <label className="grid gap-1.5">
            <span className="font-medium">{t("paste")}</span>
            <textarea
              name="pasted"
              rows={5}
              maxLength={20_000}
              dir="ltr"
              spellCheck={false}
              required
              aria-describedby="pasted-hint"
              defaultValue={state.values.pasted}
              className={`${controlClass} py-2 tabular`}
            />
          </label>
          <p id="pasted-hint" className="text-fine text-soft">
            {t("pasteHint")}
          </p>
          <Button look="plain" disabled={isSending}>
            {t("pasteSubmit")}
          </Button>
        </>
      )}
    </Form>
  );
}
