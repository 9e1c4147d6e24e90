// The rhythm of a family file: when they met, called and looked back, when they will again, and where today is.
import type { ReactNode } from 'react';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { spokenDate } from '../text/dutch-date.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { PictureTable } from './picture-table.tsx';
import { isFlag, layOutTimeline, type PlacedMark, type TimelineData, type TimelineKind } from './timeline-layout.ts';
import { kindsIn, timelineLabel, timelineRows } from './timeline-words.ts';

const width = 760;
const side = 46;
const axis = 92;
const height = 132;

const x = (at: number): number => Math.round((side + at * (width - 2 * side)) * 10) / 10;

const pennant = 'M0 0H22L16 7L22 14H0Z';

const Flag = ({
  kind,
  left = 0,
  top,
}: {
  readonly kind: TimelineKind;
  readonly left?: number;
  readonly top: number;
}) => <path className={`time__flag time__flag--${kind}`} transform={`translate(${left} ${top})`} d={pennant} />;

const Mark = ({ mark }: { readonly mark: PlacedMark }): ReactNode => {
  const language = useLanguage();
  const { kind, at, on, isDated } = mark;
  const left = x(at);
  if (!isFlag(mark))
    return kind === 'meeting' ? (
      <rect
        className="time__dot"
        x={left - 5.5}
        y={axis - 5.5}
        width="11"
        height="11"
        transform={`rotate(45 ${left} ${axis})`}
      />
    ) : (
      <circle className={`time__dot time__dot--${kind}`} cx={left} cy={axis} r="5" />
    );
  const isComing = kind === 'next' || kind === 'missed';
  return (
    <>
      <line
        className={isComing ? 'time__pole time__pole--coming' : 'time__pole'}
        x1={left}
        x2={left}
        y1="30"
        y2={axis}
      />
      <Flag kind={kind} left={left} top={30} />
      {isDated && (
        <text className="time__day" x={left} y="18">
          {spokenDate(on, 'short', language)}
        </text>
      )}
    </>
  );
};

const KeyPicture = ({ kind }: { readonly kind: TimelineKind }): ReactNode => (
  <svg viewBox="-2 -2 26 18" width="26" height="18" aria-hidden="true" focusable="false">
    {isFlag({ kind }) ? (
      <Flag kind={kind} top={0} />
    ) : kind === 'meeting' ? (
      <rect className="time__dot" x="5.5" y="1.5" width="11" height="11" transform="rotate(45 11 7)" />
    ) : (
      <circle className={`time__dot time__dot--${kind}`} cx="11" cy="7" r="5" />
    )}
  </svg>
);

export const Timeline = ({ timeline }: { readonly timeline: TimelineData }): ReactNode => {
  const t = useText('pictures');
  const language = useLanguage();
  const { marks, months, today } = layOutTimeline(timeline);
  const label = timelineLabel(timeline, { t, language });
  const now = x(today);
  // Flags stand behind, so that a visit on the same day is seen.
  const drawn = [...marks.filter(isFlag), ...marks.filter((mark) => !isFlag(mark))];
  return (
    <figure className="time">
      <ScrollRegion label={t('timeline.region')}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          <line className="time__axis" x1={x(0)} x2={now} y1={axis} y2={axis} />
          <line className="time__axis time__axis--coming" x1={now} x2={x(1)} y1={axis} y2={axis} />
          {months.map(({ on, at }) => (
            <g key={on}>
              <line className="time__tick" x1={x(at)} x2={x(at)} y1={axis + 8} y2={axis + 16} />
              <text className="time__month" x={x(at)} y={axis + 29}>
                {new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.parse(on))}
              </text>
            </g>
          ))}
          {drawn.map((mark) => (
            <Mark key={`${mark.kind} ${mark.on} ${marks.indexOf(mark)}`} mark={mark} />
          ))}
          <line className="time__now" x1={now} x2={now} y1={axis - 20} y2={axis + 14} />
        </svg>
      </ScrollRegion>
      <ul className="time__key">
        {kindsIn(timeline).map((kind) => (
          <li key={kind}>
            <KeyPicture kind={kind} />
            {t(`timeline.kind.${kind}`)}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 8 18" width="8" height="18" aria-hidden="true" focusable="false">
            <line className="time__now" x1="4" x2="4" y1="0" y2="18" />
          </svg>
          {t('timeline.today')}
        </li>
      </ul>
      <PictureTable table={timelineRows(timeline, { t, language })} label={t('timeline.table')} />
    </figure>
  );
};
