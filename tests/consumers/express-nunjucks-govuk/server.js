const { dirname, join } = require('node:path');
const express = require('express');
const nunjucks = require('nunjucks');

const service = express();
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`));

nunjucks.configure([join(__dirname, 'views'), join(packageFolder('govuk-frontend'), 'dist')], {
  autoescape: true,
  express: service,
});

service.use((request, response, next) => {
  response.set({
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    // What stands in the form belongs on no disk but the server's.
    'Cache-Control': 'no-store',
  });
  next();
});
service.use('/public', express.static(join(__dirname, 'public')));
service.use('/govuk', express.static(join(packageFolder('govuk-frontend'), 'dist/govuk')));
service.use('/mapwell', express.static(join(packageFolder('mapwell'), 'dist')));

// A database in a real service.
let answers = { map: '', reviewer: '' };

service.get('/', (request, response) => response.render('map.njk', { answers, errors: [] }));

// A form with maps in it is larger than the 100 kB that are allowed unasked.
service.post('/', express.urlencoded({ extended: false, limit: '5mb' }), (request, response) => {
  const { map = '', reviewer = '' } = request.body;
  // Kept first: half a form is work too.
  answers = { map, reviewer };
  const errors = [];
  if (map === '') errors.push({ text: 'Write down at least one thing', href: '#map' });
  if (reviewer === '') errors.push({ text: 'Say who reviews this', href: '#reviewer' });
  if (errors.length > 0) response.status(422).render('map.njk', { answers, errors });
  else response.redirect(303, '/');
});

service.get('/answers', (request, response) => response.json(answers));

// The same page with a style element in it, which the policy must refuse.
service.get('/control', (request, response) =>
  response.render('map.njk', { answers, errors: [], control: true }),
);

service.listen(process.env.PORT ?? 3000, '127.0.0.1');
