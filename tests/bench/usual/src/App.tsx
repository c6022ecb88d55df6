import { useData } from './data';
import { Overview } from './Overview';

export function App() {
  const { data, error, isPending, refetch } = useData();
  return (
    <>
      <header className="site-head">
        <a className="brand" href="/">
          Chỉ Số
        </a>
        <nav>
          <a href="/" aria-current="page">
            Tổng quan
          </a>
        </nav>
      </header>
      <main>
        {isPending && <p className="loading">Đang tải số liệu…</p>}
        {error && (
          <p role="alert">
            Không tải được số liệu.{' '}
            <button type="button" onClick={() => void refetch()}>
              Thử lại
            </button>
          </p>
        )}
        {data && <Overview data={data} />}
      </main>
      <footer className="site-foot">
        <p>Chỉ Số — Số liệu công nghiệp có nguồn.</p>
      </footer>
    </>
  );
}
