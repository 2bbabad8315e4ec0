import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'mapwell/styles.css';
import { AssessmentForm } from './assessment-form';
import { keep, kept } from './kept';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <main>
        <h1>Assessment</h1>
        <AssessmentForm answers={kept()} onSave={keep} />
      </main>
    </StrictMode>,
  );
