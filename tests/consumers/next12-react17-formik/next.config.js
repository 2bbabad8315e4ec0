module.exports = {
  reactStrictMode: true,
  // The older minifier of Next 12 cannot read `static {}`, which a package under the slider of the scale is written with.
  swcMinify: true,
  // As ECMAScript modules, Node does not find `react/jsx-runtime` of React 17, which the same slider asks for.
  experimental: { esmExternals: false },
};
