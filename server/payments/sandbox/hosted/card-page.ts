import { fill, type Html, html } from "#server/platform/html.ts";
import { type CardField, type CardProblem, testCards } from "../cards.ts";
import { amountText, notice, page, summary, type View } from "./page.ts";
import { type Words, wordsOf } from "./words.ts";

export type Problems = Partial<Record<CardField, CardProblem>>;

interface Field {
  name: CardField;
  label: string;
  hint?: string;
  autocomplete: string;
  placeholder: string;
  maxLength: number;
  /** What the page's script says when the field is left and cannot be right. */
  wrong: string;
}

/** The form for a card, with what was wrong last time. The number and the code are never written back into the page. */
export function cardPage(view: View, problems: Problems = {}, expiry = ""): string {
  const { payment } = view;
  const words = wordsOf(payment.locale);
  const amount = html`<bdi>${amountText(payment)}</bdi>`;
  const hasProblems = Object.keys(problems).length > 0;
  const body = html`<h1>${words.cardTitle}</h1>
${hasProblems && notice(words.problemTitle, html`${problemList(words, problems)}`, "critical")}
${!hasProblems && payment.failure !== null && notice(words.failureTitle, html`${words[`failure_${payment.failure}`]}`, "critical")}
<form method="post" class="card" novalidate data-busy="${words.oneMoment}">
<input type="hidden" name="token" value="${view.token}">
${fields(words).map((field) => fieldRow(words, field, problems[field.name], field.name === "expiry" ? expiry : ""))}
<button class="button primary" name="do" value="pay">${fill(words.pay, { amount })}</button>
</form>
<form method="post" class="leave">
<input type="hidden" name="token" value="${view.token}">
<button class="button quiet" name="do" value="cancel">${words.cancel}</button>
</form>
${practiceCards(words)}`;
  return page(payment.locale, words.cardTitle, body, summary(view));
}

function fields(words: Words): Field[] {
  return [
    {
      name: "number",
      label: words.number,
      autocomplete: "cc-number",
      placeholder: "4242 4242 4242 4242",
      maxLength: 32,
      wrong: words.numberWrong,
    },
    {
      name: "expiry",
      label: words.expiry,
      hint: words.expiryHint,
      autocomplete: "cc-exp",
      placeholder: "MM/YY",
      maxLength: 9,
      wrong: words.expiryWrong,
    },
    {
      name: "cvc",
      label: words.cvc,
      hint: words.cvcHint,
      autocomplete: "cc-csc",
      placeholder: "123",
      maxLength: 4,
      wrong: words.cvcWrong,
    },
  ];
}

function fieldRow(words: Words, field: Field, problem: CardProblem | undefined, value: string): Html {
  const { name, label, hint, autocomplete, placeholder, maxLength, wrong } = field;
  const described = problem ? `${name}-problem` : hint ? `${name}-hint` : null;
  return html`<div class="field ${name}" data-wrong="${wrong}">
<label for="${name}">${label}</label>
<div class="entry"><input id="${name}" name="${name}" dir="ltr" type="text" inputmode="numeric" autocomplete="${autocomplete}" autocorrect="off" spellcheck="false"
 placeholder="${placeholder}" maxlength="${maxLength}" required value="${value}"${problem ? html` aria-invalid="true"` : ""}${described ? html` aria-describedby="${described}"` : ""}>${name === "number" && html`<span class="cardbrand" aria-live="polite"></span>`}</div>
${problem && html`<p class="problem" id="${name}-problem">${words[problem]}</p>`}
${!problem && hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
</div>`;
}

function problemList(words: Words, problems: Problems): Html[] {
  return Object.entries(problems).map(([field, problem]) => html`<a href="#${field}">${words[problem]}</a> `);
}

function practiceCards(words: Words): Html {
  const rows = testCards.map(({ number, behaviour }) => {
    const spaced = number.replace(/(\d{4})(?=\d)/g, "$1 ");
    const use = fill(words.useCard, { last4: number.slice(-4) }).text;
    return html`<li><span class="what">${words[behaviour]}</span><bdi dir="ltr" class="pan" data-card="${number}" data-use="${use}">${spaced}</bdi></li>`;
  });
  return html`<details class="cards" open>
<summary>${words.cards}</summary>
<p>${words.cardsNote}</p>
<ul>${rows}</ul>
</details>`;
}
