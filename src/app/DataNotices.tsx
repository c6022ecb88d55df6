import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DATASET_KEY } from '../dataset/datasetKey';
import { PACKAGE_FILES } from '../dataset/files';
import type { Issue } from '../dataset/issue';
import { datasetQuery } from '../dataset/load';
import { KnownNotice } from '../ui/KnownNotice';
import { useMessages } from '../ui/locale';

/** More issues than this are counted, not listed. */
const LISTED = 50;

/** What could not be read: files, with a button to try again, and rows that were left out. */
export default function DataNotices(): ReactNode {
  const t = useMessages();
  const client = useQueryClient();
  const { data, isFetching } = useSuspenseQuery(datasetQuery(PACKAGE_FILES));
  const say = (issue: Issue): string =>
    t.notices.issue({ ...issue, value: issue.value.slice(0, 120) }, t.issues[issue.code]);
  const retry = (): void => {
    for (const { file } of data.failures) client.removeQueries({ queryKey: ['file', file] });
    void client.invalidateQueries({ queryKey: DATASET_KEY });
  };
  return (
    <>
      <KnownNotice />
      {data.failures.length > 0 && (
        <div className="notice notice-error" role="alert">
          <ul>
            {data.failures.map((failure) => (
              <li key={failure.file}>
                {failure.code === 'unreadable' ? t.notices.failed(failure.file) : say(failure)}
              </li>
            ))}
          </ul>
          <p>{t.notices.failedHint}</p>
          <button type="button" onClick={retry} disabled={isFetching}>
            {isFetching ? t.notices.retrying : t.notices.retry}
          </button>
        </div>
      )}
      {data.issues.length > 0 && (
        <details className="notice">
          <summary>
            {t.notices.skipped(new Set(data.issues.map(({ file, row }) => `${file}:${row}`)).size)}
          </summary>
          <ul>
            {data.issues.slice(0, LISTED).map((issue, i) => (
              <li key={i}>{say(issue)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
