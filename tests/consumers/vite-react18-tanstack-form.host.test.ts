import { worksWithFormLibrary } from './form-library';

worksWithFormLibrary('vite-react18-tanstack-form', {
  packages: {
    vite: 'Vite',
    react: 'React',
    '@tanstack/react-form': 'TanStack Form',
    typescript: 'TypeScript',
  },
  refusal: 'This map cannot be read',
});
