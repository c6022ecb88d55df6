import { useState, type ReactNode } from 'react';
import type { Finding } from '../../checks/finding';
import type { Context } from '../../model/context';
import { causesText } from '../../provenance/findingCauses';
import { findingText, findingSubject } from '../../provenance/findingText';
import { ruleText } from '../../provenance/ruleText';
import { noteTexts, sourceShort } from '../../model/names';
import { linkedValue } from '../../i18n/richText';
import type { ChecksPageWords } from '../../i18n/checksPage';
import { formatNumber } from '../../i18n/number';
import { copyText } from '../../state/browser';
import { partAddress } from '../../state/url';
import { RichTextView } from '../../ui/ProvenanceLink';
import { FindingRow } from '../../ui/FindingRow';
import type { FindingGroup } from './groups';

interface Props {
  readonly ctx: Context;
  readonly words: ChecksPageWords;
}

/** The link of a finding, to follow or to copy. */
function FindingLink({ id, words }: { readonly id: string; readonly words: ChecksPageWords }): ReactNode {
  const [result, setResult] = useState('');
  return (
    <p className="finding-link">
      <a href={`#${id}`}>{words.link}</a>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          void copyText(partAddress(id)).then((done) => {
            setResult(done ? words.copied : words.notCopied);
          });
        }}
      >
        {words.copy}
      </button>
      <span role="status">{result}</span>
    </p>
  );
}

/** Notes that both sides carry: they speak of the disagreement itself, as those of one side alone need not. */
function commonNotes(ctx: Context, findings: readonly Finding[]): string[] {
  const notes = findings.flatMap(({ sides }) =>
    sides.map((side) => new Set(side.observations.map(({ note }) => note))),
  );
  const [first = new Set<string>(), ...rest] = notes;
  return noteTexts(
    ctx,
    [...first].filter((note) => note !== '' && rest.every((other) => other.has(note))),
  );
}

/** The causes that some findings have in common. */
function commonCauses(ctx: Context, findings: readonly Finding[]): string[] {
  const [first = [], ...rest] = findings.map((one) => causesText(ctx, findingText(ctx, one)));
  return first.filter((cause) => rest.every((other) => other.includes(cause)));
}

interface OneProps extends Props {
  readonly of: Finding;
  /** What is said of the whole group that it stands in. */
  readonly grouped?: readonly string[];
}

function OneFinding({ ctx, words, of, grouped }: OneProps): ReactNode {
  const finding = findingText(ctx, of);
  return (
    <FindingRow
      finding={finding}
      causes={causesText(ctx, finding).filter((cause) => !grouped?.includes(cause))}
      notesTitle={finding.reason === null ? words.notesNew : words.notesReviewed}
      notes={[...(grouped ? [] : commonNotes(ctx, [of])), finding.reason ?? words.notReviewed]}
    >
      <FindingLink id={finding.code} words={words} />
    </FindingRow>
  );
}

function Group({ ctx, words, group, open }: Props & { group: FindingGroup; open: boolean }): ReactNode {
  const { findings } = group;
  const [first] = findings;
  const bySize = [...findings].sort((a, b) => a.size.value - b.size.value);
  const sizes = [bySize[0], bySize.at(-1)].map((one) => {
    const { size, sizeProvenance } = findingText(ctx, one ?? first);
    return linkedValue(size, sizeProvenance);
  });
  const count = formatNumber(ctx.locale, findings.length, 0);
  const causes = commonCauses(ctx, findings);
  const o = first.sides[0].observations[0];
  return (
    <li className="finding-group">
      <div className="finding">
        <div>
          <h2>{words.group(findingSubject(ctx, findings), count)}</h2>
          <p className="finding-detail">
            {ruleText(ctx, first.rule)}
            {o && ` · ${sourceShort(ctx, o.source)}`}
          </p>
          {causes.length > 0 && <p className="finding-detail">{causes.join(' ')}</p>}
          {commonNotes(ctx, findings).map((note) => (
            <p key={note} className="finding-detail">
              {note}
            </p>
          ))}
        </div>
        <p className="finding-size">
          <span aria-hidden="true">⚠ </span>
          <RichTextView text={words.groupSize(sizes[0] ?? '', sizes[1] ?? '')} />
        </p>
      </div>
      <details open={open}>
        <summary>{words.groupOpen(count)}</summary>
        <ol className="findings">
          {findings.map((finding) => (
            <OneFinding key={finding.id} ctx={ctx} words={words} of={finding} grouped={causes} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** Findings in order of weight; those by which one source contradicts itself many times over are folded into one place. */
export function Findings({
  ctx,
  words,
  groups,
}: Props & { readonly groups: readonly FindingGroup[] }): ReactNode {
  if (groups.length === 0) return <p className="subtitle">{words.none}</p>;
  return (
    <ol className="findings">
      {groups.map((group) => {
        const [first, ...more] = group.findings;
        return more.length === 0 ? (
          <OneFinding key={first.id} ctx={ctx} words={words} of={first} />
        ) : (
          <Group key={first.id} ctx={ctx} words={words} group={group} open={groups.length === 1} />
        );
      })}
    </ol>
  );
}
