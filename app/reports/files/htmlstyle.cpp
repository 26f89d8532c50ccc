// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/htmlstyle.h"

#include "core/strings.h"

namespace Pec {

namespace {

const auto kRules = uR"(
:root { color-scheme: light dark; --paper: #fff; --ink: #1d2329; --quiet: #555e66;
  --line: #c9d0d6; --shade: #f3f5f7; --link: #0a58a8; --title: var(--main); --warning: #a34a00; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #16191d; --ink: #e8ebee; --quiet: #b3bbc2; --line: #454d55; --shade: #20252a;
    --link: #8cc4ff; --title: #fff; --warning: #ffb066; }
  svg { padding: .75rem; } }
* { box-sizing: border-box; }
svg { display: block; width: 100%; min-width: 34rem; height: auto; background: #fff; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
header, nav, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; border-top: .5rem solid var(--main); }
header img { float: right; max-width: 14rem; max-height: 5rem; padding: .5rem; background: #fff; }
h1, h2, h3 { color: var(--title); line-height: 1.25; overflow-wrap: anywhere; }
h1 { font-size: 2rem; margin: 0 0 .25rem; }
h2 { font-size: 1.45rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem;
  border-bottom: 2px solid var(--main); }
h3 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
p, ul, ol { margin: .5rem 0; max-width: 48rem; overflow-wrap: anywhere; }
.subject { font-size: 1.25rem; margin: 0; }
.quiet, footer { color: var(--quiet); }
header .quiet { margin: 0; }
.warning { border-left: .3rem solid var(--warning); padding-left: .75rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
nav ul { columns: 16rem; list-style: none; padding: 0; margin: 0; max-width: none; }
nav h2 { font-size: 1.1rem; margin-top: 1.5rem; border: 0; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem;
  margin: 1.25rem 0; }
dl div { padding: .75rem 1rem; background: var(--shade); border-left: .25rem solid var(--main); }
dt { color: var(--quiet); }
dd { margin: 0; }
dd.value { font-size: 1.2rem; font-weight: 600; }
figure { margin: 1.25rem 0; }
figcaption, caption { font-weight: 600; text-align: left; padding-bottom: .35rem; }
summary { cursor: pointer; padding: .25rem 0; color: var(--link); }
pre { padding: .75rem 1rem; background: var(--shade); overflow-x: auto; font-size: .9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; margin: .75rem 0; }
thead { background: var(--main); color: #fff; }
th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; }
tbody tr, tfoot tr { border-bottom: 1px solid var(--line); }
tbody tr:nth-child(even) { background: var(--shade); }
tbody th, tbody td.words { min-width: 8rem; overflow-wrap: anywhere; }
tfoot { border-top: 2px solid var(--main); }
tfoot th, tfoot td { font-weight: 600; }
.day { white-space: nowrap; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .number { white-space: normal; }
footer { margin-top: 3rem; padding: 1rem 1.5rem 2rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) { header img { float: none; } h1 { font-size: 1.6rem; } }
@page { size: auto; margin: 18mm; }
@media print {
  body { font-size: 10pt; }
  header, nav, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .skip, details { display: none; }
  .wide, pre { overflow: visible; }
  pre { white-space: pre-wrap; }
  figure, tr, dl div { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; } /* a total comes once */
  thead, dl div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)"_s;

} // namespace

QString htmlStyle(const ReportLook &look)
{
    return u":root { --main: "_s + look.main.name() + u"; }"_s + kRules;
}

} // namespace Pec
