import type { AppProps } from 'next/app';
import 'mapwell/styles.css';

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
