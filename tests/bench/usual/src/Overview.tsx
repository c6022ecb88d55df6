import { useMemo, useState } from 'react';
import { Cards } from './Cards';
import { AreasChart } from './charts/AreasChart';
import { Bullet } from './charts/Bullet';
import { ProductsChart } from './charts/ProductsChart';
import { ProgressChart } from './charts/ProgressChart';
import { UnitSquares } from './charts/UnitSquares';
import type { Data } from './data';
import {
  AREA,
  areas,
  growth,
  OPENING,
  periods,
  products,
  progress,
  projects,
  target,
  targets,
  type Projects,
} from './figures';
import { nameOf, number, percent, period as say, points, quantity, yearOf } from './format';
import { Panel } from './Panel';

function ProjectsPanel({
  data,
  found,
  id,
  words,
}: {
  data: Data;
  found: Projects;
  id: string;
  words: string;
}) {
  const { all, part, capital } = found;
  const title = `${number(all.value)} dự án, trong đó ${number(part.value)} có vốn đầu tư nước ngoài (FDI)`;
  return (
    <Panel
      data={data}
      id={id}
      title={title}
      subtitle={`${words}, ${say(all.period)}`}
      sources={[all.source, part.source]}
      notes={[all, part, ...capital].map((o) => o.note)}
    >
      <UnitSquares part={part.value} whole={all.value} label={title} />
      <dl className="amounts">
        {capital.map((o) => (
          <div key={o.unit}>
            <dt>Vốn đầu tư đăng ký</dt>
            <dd>{quantity(data, o)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function headline(data: Data, period: string): { title: string; words: string } {
  const [main, other] = growth(data, 'IIP', period);
  const nation = growth(data, 'IIP', period, 'VN').at(0);
  const goal = target(data, 'IIP', yearOf(period));
  const leaders = products(data, period)
    .filter((product) => (product.growth ?? 0) > 0)
    .slice(0, 3)
    .map((product) => product.name.toLocaleLowerCase('vi'));
  const title = main
    ? `${say(period)}, sản xuất công nghiệp ${main.value < 0 ? 'giảm' : 'tăng'} ${number(Math.abs(main.value))} %`
    : `${say(period)}: số liệu công nghiệp Thanh Hóa`;
  const words = [
    main &&
      goal &&
      `So với mục tiêu cả năm (${percent(goal.value)}): ${points(main.value - goal.value)} phần trăm.`,
    leaders.length > 1 && `Dẫn đầu: ${leaders.join(', ')}.`,
    other && `Nguồn khác công bố ${percent(other.value)} cho cùng kỳ này.`,
    nation && `Cả nước ${percent(nation.value)}.`,
  ];
  return { title, words: words.filter(Boolean).join(' ') };
}

export function Overview({ data }: { readonly data: Data }) {
  const [period, setPeriod] = useState(OPENING);
  const year = yearOf(period);
  const all = useMemo(() => periods(data), [data]);
  const { title, words } = useMemo(() => headline(data, period), [data, period]);
  const productRows = useMemo(() => products(data, period), [data, period]);
  const points = useMemo(() => progress(data, year), [data, year]);
  const bars = useMemo(() => areas(data, period), [data, period]);
  const targetRows = useMemo(() => targets(data, period), [data, period]);
  const industry = projects(data, 'BTE', String(year - 1)) ?? projects(data, 'BTE', period);
  const everything = projects(data, '_T', period);
  const goal = target(data, 'IIP', year);
  const plants = [...(data.lists['plants']?.values() ?? [])].filter((plant) => plant['AREA'] === AREA);
  return (
    <>
      <header className="page-head">
        <p className="eyebrow">{nameOf(data, 'areas', AREA)} · Công nghiệp</p>
        <h1>{title}</h1>
        <p className="standfirst">{words}</p>
        <div className="chips" role="group" aria-label="Kỳ">
          {all
            .filter((one) => yearOf(one) === year)
            .map((one) => (
              <button key={one} type="button" aria-pressed={one === period} onClick={() => setPeriod(one)}>
                {say(one)}
              </button>
            ))}
        </div>
      </header>
      <Cards data={data} period={period} />
      <div className="columns">
        {productRows.length > 0 && (
          <Panel
            data={data}
            id="products"
            title="Sản lượng sản phẩm công nghiệp"
            subtitle={`${say(period)} so với cùng kỳ năm trước = 100`}
            sources={productRows.flatMap((row) => row.sources)}
            notes={productRows.flatMap((row) => row.notes)}
          >
            <ProductsChart products={productRows} />
          </Panel>
        )}
        {bars.length > 0 && (
          <Panel
            data={data}
            id="areas"
            title="Thanh Hóa và cả nước"
            subtitle={`Chỉ số sản xuất công nghiệp (IIP), ${say(period)} so với cùng kỳ, %`}
            sources={bars.map((bar) => bar.observation.source)}
            notes={bars.map((bar) => bar.observation.note)}
          >
            <AreasChart bars={bars} />
          </Panel>
        )}
        {points.length > 0 && (
          <Panel
            data={data}
            id="progress"
            title={`IIP năm ${year} và mục tiêu`}
            subtitle={`Tăng trưởng lũy kế từ đầu năm ${year} so với cùng kỳ, %`}
            sources={points.map((point) => point.observation.source)}
            notes={points.map((point) => point.observation.note)}
          >
            <ProgressChart points={points} target={goal?.value ?? null} />
          </Panel>
        )}
        {industry && (
          <ProjectsPanel data={data} found={industry} id="projects-industry" words="Công nghiệp" />
        )}
        {targetRows.length > 0 && (
          <Panel
            data={data}
            id="targets"
            title={`Mục tiêu năm ${year}`}
            subtitle="Tăng trưởng so với năm trước, %"
            sources={targetRows.map((row) => row.observation.source)}
            notes={targetRows.map((row) => row.observation.note)}
          >
            {targetRows.map((row) => (
              <div key={row.name}>
                <h3>
                  {row.name} {row.value !== null && percent(row.value)}
                </h3>
                <Bullet name={row.name} value={row.value} target={row.target} />
              </div>
            ))}
          </Panel>
        )}
        {everything && <ProjectsPanel data={data} found={everything} id="projects-all" words="Tổng số" />}
        {plants.length > 0 && (
          <Panel
            data={data}
            id="plants"
            title="Nhà máy mới đi vào hoạt động"
            subtitle="Các nhà máy ở Thanh Hóa mà nguồn nêu tên"
            sources={plants.map((plant) => plant['SOURCE'] ?? '')}
          >
            <ul className="plants">
              {plants.map((plant) => (
                <li key={plant['ID']}>
                  <strong>{plant['NAME_VI']}</strong>
                  <span>
                    {[plant['PRODUCT_VI'], plant['PLACE_VI'], plant['DISTRICT']].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  );
}
