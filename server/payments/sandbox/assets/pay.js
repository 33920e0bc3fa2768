// The page works without this file. It groups digits, names the card's brand, fills in practice cards and takes one click only.
const number = document.querySelector("#number");
const expiry = document.querySelector("#expiry");
const brands = [
  ["Visa", /^4/],
  ["Mastercard", /^(5[1-5]|2[2-7])/],
  ["American Express", /^3[47]/],
  ["JCB", /^35/],
];

const digitsOf = (text) =>
  text
    .normalize("NFKC")
    .replace(/[٠-٩]/g, (d) => d.charCodeAt(0) - 0x660)
    .replace(/\D/g, "");
/** As printed on the card: four by four; American Express 4, 6 and 5. */
const grouped = (digits) =>
  /^3[47]/.test(digits)
    ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)].filter(Boolean).join(" ")
    : digits.replace(/(\d{4})(?=\d)/g, "$1 ");
const slashed = (digits) => (digits.length > 2 ? `${digits.slice(0, 2)}/${digits.slice(2, 4)}` : digits);

/** Rewrites the field and keeps the caret after the same digit. */
function reshape(input, shape, max) {
  const before = digitsOf(input.value.slice(0, input.selectionStart ?? input.value.length)).length;
  input.value = shape(digitsOf(input.value).slice(0, max));
  let caret = 0;
  for (let seen = 0; caret < input.value.length && seen < before; caret++) if (/\d/.test(input.value[caret])) seen++;
  input.setSelectionRange(caret, caret);
}

function isLuhn(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = Number(digits[digits.length - 1 - i]) * (i % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return digits.length >= 12 && sum % 10 === 0;
}

function showBrand() {
  const digits = digitsOf(number.value);
  document.querySelector(".cardbrand").textContent = brands.find(([, pattern]) => pattern.test(digits))?.[0] ?? "";
}

const fits = {
  number: isLuhn,
  expiry: (digits) => /^(0[1-9]|1[0-2])\d{2}$/.test(digits),
  cvc: (digits) => /^\d{3,4}$/.test(digits),
};

/** Says beneath a field what cannot be right, once it is left; takes it back as soon as it is mended. */
function look(input, isLeft) {
  const digits = digitsOf(input.value);
  const field = input.closest(".field");
  const said = document.getElementById(`${input.id}-problem`);
  const hint = document.getElementById(`${input.id}-hint`);
  if (fits[input.id](digits) || digits === "") {
    said?.remove();
    input.removeAttribute("aria-invalid");
    if (hint) input.setAttribute("aria-describedby", hint.id);
    else input.removeAttribute("aria-describedby");
    return;
  }
  if (!isLeft || said) return;
  const problem = document.createElement("p");
  problem.className = "problem";
  problem.id = `${input.id}-problem`;
  problem.setAttribute("role", "status");
  field.append(problem);
  problem.textContent = field.dataset.wrong;
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", problem.id);
}

if (number && expiry) {
  number.addEventListener("input", () => {
    reshape(number, grouped, 19);
    showBrand();
  });
  expiry.addEventListener("input", (event) => {
    if (!event.inputType?.startsWith("delete")) reshape(expiry, slashed, 4);
  });
  for (const input of [number, expiry, document.querySelector("#cvc")]) {
    input.addEventListener("input", () => look(input, false));
    input.addEventListener("blur", () => look(input, true));
  }
}

for (const pan of document.querySelectorAll("[data-card]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.dir = "ltr";
  button.className = "pan";
  button.textContent = pan.textContent;
  button.setAttribute("aria-label", `${pan.dataset.use}: ${pan.textContent}`);
  button.addEventListener("click", () => {
    number.value = grouped(pan.dataset.card);
    expiry.value = "12/34";
    document.querySelector("#cvc").value = "123";
    showBrand();
    for (const name of Object.keys(fits)) look(document.getElementById(name), false);
    number.focus();
  });
  pan.replaceWith(button);
}

for (const form of document.querySelectorAll("form")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    const button = event.submitter;
    if (!button) return;
    button.setAttribute("aria-disabled", "true");
    if (form.dataset.busy) button.textContent = form.dataset.busy;
  });
}
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
