import Head from 'next/head';
import { useState } from 'react';
import type { Answers } from '../assessment/answers';
import { saved } from '../assessment/answers';
import { AssessmentForm } from '../assessment/assessment-form';

export const getServerSideProps = () => ({ props: { answers: saved().answers } });

export default function Page({ answers }: { answers: Answers }) {
  const [done, setDone] = useState(false);
  return (
    <main>
      <Head>
        <title>Assessment</title>
      </Head>
      <h1>Assessment</h1>
      <AssessmentForm answers={answers} onFinish={() => setDone(true)} />
      {done ? <p>Finished</p> : null}
    </main>
  );
}
