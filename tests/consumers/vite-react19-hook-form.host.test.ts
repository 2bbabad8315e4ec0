import { worksWithFormLibrary } from './form-library';

worksWithFormLibrary('vite-react19-hook-form', {
  packages: {
    vite: 'Vite',
    react: 'React',
    'react-hook-form': 'react-hook-form',
    typescript: 'TypeScript',
  },
});
