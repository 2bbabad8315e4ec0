const path = require('path');

const modern = ['mapwell', '@dnd-kit', '@radix-ui', 'valibot', 'perfect-freehand'];

module.exports = {
  entry: './src/main.js',
  output: { path: path.join(__dirname, 'public'), filename: 'main.js' },
  // webpack 4 reads no `exports` of a package: name the file behind the door.
  resolve: {
    alias: {
      'mapwell/mapping-board': path.join(__dirname, 'node_modules/mapwell/dist/mapping-board.cjs'),
    },
  },
  module: {
    rules: [
      { test: /\.(cjs|mjs|js)$/, type: 'javascript/auto' },
      {
        test: /\.(cjs|mjs|js)$/,
        // It reads no `?.`, `??` or class fields either: what has them is put into an older form first.
        include: [
          path.join(__dirname, 'src'),
          ...modern.map((name) => path.join(__dirname, 'node_modules', name)),
        ],
        use: {
          loader: 'babel-loader',
          options: {
            sourceType: 'unambiguous',
            // The last browser without them.
            presets: [['@babel/preset-env', { targets: { chrome: '79' } }], '@babel/preset-react'],
          },
        },
      },
    ],
  },
  performance: { hints: false },
};
