/**
 * The look of every mail. Rules stand in the head, which every mailbox of today reads; sizes and colours that hold the shape are
 * also attributes in the markup, for those that do not.
 */
export const mailStyle = `
body { margin: 0; padding: 0; background: #faf8f4; color: #2b2622; -webkit-text-size-adjust: 100%; }
body, td, th { font-family: "Pretendard Variable", Pretendard, -apple-system, "Segoe UI", "Apple SD Gothic Neo", "Noto Sans KR", "IBM Plex Sans Arabic", "Noto Sans Arabic", Tahoma, sans-serif; font-size: 16px; line-height: 1.6; }
body:lang(ar), :lang(ar) td, :lang(ar) th { line-height: 1.8; }
body:lang(ko) { word-break: keep-all; }
table { border-collapse: collapse; border-spacing: 0; }
th { text-align: start; font-weight: 600; }
p, h1, h2 { margin: 0; }
h1 { font-size: 26px; line-height: 1.3; font-weight: 650; text-wrap: balance; }
h2 { font-size: 17px; line-height: 1.4; font-weight: 650; }
a { color: #8f3510; }
img { border: 0; display: block; border-radius: 6px; background: #f1ece4; }
.preview { display: none; max-height: 0; overflow: hidden; }
.sheet { width: 100%; max-width: 600px; background: #ffffff; border: 1px solid #e7e1d8; border-radius: 10px; }
.block { padding: 0 32px 24px; }
.head { padding: 28px 32px 20px; }
.mark { font-size: 20px; font-weight: 700; letter-spacing: -0.01em; color: #b4441a; text-decoration: none; }
.title { padding: 4px 32px 16px; }
.quiet, .detail, .foot { color: #6a6058; font-size: 14px; }
.button { display: inline-block; padding: 13px 28px; border-radius: 6px; background: #b4441a; color: #ffffff; font-weight: 600; text-decoration: none; }
.facts { width: 100%; }
.facts th, .facts td { padding: 5px 0; vertical-align: top; }
.facts th { font-weight: 400; color: #6a6058; padding-inline-end: 16px; }
.facts td { text-align: end; font-variant-numeric: tabular-nums; }
.facts .strong th, .facts .strong td { padding-top: 12px; border-top: 1px solid #e7e1d8; color: #2b2622; font-weight: 650; font-size: 18px; }
.items { width: 100%; }
.items td { padding: 12px 0; vertical-align: top; border-top: 1px solid #e7e1d8; }
.items .picture { width: 64px; padding-inline-end: 16px; }
.items .amount { text-align: end; white-space: nowrap; padding-inline-start: 16px; font-variant-numeric: tabular-nums; }
.name { font-weight: 600; }
.foot { padding: 20px 32px 32px; text-align: center; }
@media (max-width: 480px) { .block, .head, .title { padding-inline: 20px; } .button { display: block; text-align: center; } h1 { font-size: 23px; } }
@media (prefers-color-scheme: dark) {
  body, .ground { background: #1b1815; }
  body, .facts .strong th, .facts .strong td { color: #efe9e0; }
  .sheet { background: #24201c; border-color: #3d3731; }
  .quiet, .detail, .foot, .facts th { color: #bdb2a5; }
  a, .mark { color: #f0946a; }
  .button { background: #f0946a; color: #24140b; }
  .facts .strong th, .facts .strong td, .items td { border-color: #3d3731; }
}
`;
