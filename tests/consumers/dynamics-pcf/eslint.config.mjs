export default [{ ignores: ['**/*'] }];
