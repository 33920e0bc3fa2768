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
const grouped = (digits) => digits.replace(/(\d{4})(?=\d)/g, "$1 ");
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
  if (isLuhn(digits)) number.removeAttribute("aria-invalid");
}

if (number && expiry) {
  number.addEventListener("input", () => {
    reshape(number, grouped, 19);
    showBrand();
  });
  number.addEventListener("change", () => {
    const digits = digitsOf(number.value);
    if (digits && !isLuhn(digits)) number.setAttribute("aria-invalid", "true");
  });
  expiry.addEventListener("input", (event) => {
    if (!event.inputType?.startsWith("delete")) reshape(expiry, slashed, 4);
  });
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
