// What GOV.UK's own page template does in a script inside the page, which this policy refuses.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
const { initAll } = await import('/govuk/govuk-frontend.min.js');
initAll();
