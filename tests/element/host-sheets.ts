import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A host that has a sheet of its own, and a page written for it. */
export interface HostSheet {
  css: string;
  /** The classes its own pages have on `html` and `body`, from where a part of its look is handed down. */
  classes: { html: string; body: string };
  /** What it writes on its pages. */
  markup: string;
}

const require = createRequire(import.meta.url);
const govukSheet = require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
const read = (path: string) => readFileSync(path, 'utf8');

interface Fixtures {
  fixtures: { html: string; hidden: boolean }[];
}

/** Every component of GOV.UK Frontend in every form its own pages show, but those that ask for what a strict policy refuses. */
function govukComponents(): string {
  const folder = join(dirname(govukSheet), 'components');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => (JSON.parse(read(join(folder, name, 'fixtures.json'))) as Fixtures).fixtures)
    .filter(({ html, hidden }) => !hidden && !/<script|\s(style|on\w+)=/.test(html))
    .map(({ html }) => html)
    .join('\n');
}

const bare = `<h1>A host</h1><h2>A part</h2><h3>A smaller one</h3><h4>Smaller</h4><h5>Smaller still</h5><h6>The last</h6>
<p>With <a href="#x">words</a>, <strong>some</strong> strong, <em>some</em> <small>small</small>, <code>code</code> and <mark>a mark</mark></p>
<ul><li>One<ul><li>Within</li></ul></li></ul><ol><li>First</li></ol><dl><dt>What</dt><dd>That</dd></dl><blockquote>Said</blockquote><hr><pre>As it is</pre>
<form><label for="name">Name</label><input id="name" placeholder="As on letters"><fieldset><legend>Which?</legend>
<label><input type="radio"> This</label><label><input type="checkbox"> That</label></fieldset><select><option>One</option></select><textarea></textarea>
<input type="number"><input type="file"><button>Go on</button><button type="button" disabled>Not yet</button></form>
<details open><summary>More</summary>Words</details><table><caption>All</caption><thead><tr><th>No.</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<article><header>Top</header><section>Middle</section><footer>End</footer></article><dialog>Closed</dialog><p hidden>Hidden</p>
<svg viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"></circle><path d="M0 0L9 9"></path><text x="1" y="8">8</text></svg>`;

/** The parts of Bootstrap that a council's form is made of, as its own guide writes them. */
const bootstrapComponents = `<nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="#x">Children</a>
<ul class="navbar-nav"><li class="nav-item"><a class="nav-link active" href="#x">Home</a></li></ul></div></nav>
<main class="container"><div class="row"><div class="col-md-8"><div class="alert alert-warning" role="alert">Not yet saved. <button type="button" class="btn-close"></button></div>
<ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link active" href="#x">The family</a></li></ul>
<div class="card"><div class="card-header">Who</div><div class="card-body"><h5 class="card-title">The child</h5><p class="card-text">Words</p><a href="#x" class="btn btn-primary">On</a></div></div>
<form class="needs-validation"><label class="form-label" for="who">Who</label><input class="form-control is-invalid" id="who" placeholder="Name"><div class="invalid-feedback">Who is it?</div>
<div class="form-check"><input class="form-check-input" type="checkbox" id="one"><label class="form-check-label" for="one">One</label></div>
<div class="form-floating"><textarea class="form-control" id="words" placeholder="Words"></textarea><label for="words">Words</label></div>
<div class="input-group"><span class="input-group-text">£</span><input class="form-control"></div><select class="form-select"><option>One</option></select>
<input type="range" class="form-range"><button class="btn btn-outline-secondary dropdown-toggle" type="button">More</button></form>
<table class="table table-striped table-hover"><thead><tr><th>No.</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<div class="accordion"><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button">A part</button></h2>
<div class="accordion-collapse collapse show"><div class="accordion-body">Words</div></div></div></div></div>
<div class="col-md-4"><ul class="list-group"><li class="list-group-item active">One <span class="badge text-bg-primary">4</span></li></ul>
<div class="progress"><div class="progress-bar w-25">25</div></div><ul class="pagination"><li class="page-item"><a class="page-link" href="#x">1</a></li></ul>
<div class="toast show"><div class="toast-header">Saved</div><div class="toast-body">Just now</div></div></div></div></main>`;

/** Two published sheets, what a council may have of its own, and one that will have nothing of anybody's. */
export const hostSheets = {
  'govuk-frontend': {
    css: read(govukSheet),
    classes: {
      html: 'govuk-template govuk-template--rebranded',
      body: 'govuk-template__body govuk-frontend-supported js-enabled',
    },
    markup: bare + govukComponents(),
  },
  bootstrap: {
    css: read(require.resolve('bootstrap/dist/css/bootstrap.css')),
    classes: { html: '', body: '' },
    markup: bare + bootstrapComponents,
  },
  council: {
    css: `
      body { margin: 0; font-family: arial, sans-serif; color: #0b0c0c }
      * + * { margin-top: 1.5em }
      h1, h2, h3, h4 { font-size: 40px; line-height: 1.1; margin: 0 0 30px; font-weight: 700; text-align: center; color: #00703c }
      p { margin: 0 0 20px; font-size: 19px; line-height: 1.3; max-width: 20em }
      button, input { border: 2px solid #0b0c0c; padding: 5px; font-size: 19px; margin: 3px; width: 100% }
      form fieldset { margin: 9px; padding: 9px; border: 1px solid } legend { font-size: 24px; margin-bottom: 15px }
      details { margin-bottom: 20px } summary { margin: 9px; float: right } label { display: block; margin-bottom: 5px }
      div ul { list-style: square inside; padding-left: 20px } div ul li { margin-bottom: 5px; margin-left: 20px }
      table tbody tr td, table thead tr th { padding: 9px; background: #eeeeee } section > header { float: left }
      svg { display: block; fill: #0b0c0c } svg path { stroke: #0b0c0c } dialog::backdrop { background: #0b0c0c }
      li::marker { color: #00703c } *::before { content: '' } input::placeholder { color: #00703c }`,
    classes: { html: '', body: '' },
    markup: bare,
  },
  wilful: {
    css: '* { all: revert; color: red !important }',
    classes: { html: '', body: '' },
    markup: bare,
  },
} as const satisfies Readonly<Record<string, HostSheet>>;

export type HostName = keyof typeof hostSheets;
export const hostNames = Object.keys(hostSheets) as HostName[];
