import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import '../../../../src/ui/fonts.css';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('no element with id "root"');

createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <App />
  </QueryClientProvider>,
);
