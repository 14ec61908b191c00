import type { Frame } from './frame.ts';

/** The slider's moment: what comes after it is veiled. */
export function Now({ frame, at }: { frame: Frame; at: number }) {
  const { left, right, base, foot } = frame;
  const wide = frame.lanes.length > 0;
  return (
    <g class="now">
      <rect class="after" x={at} y="0" width={Math.max(0, right - at)} height={wide ? foot : base + 2} />
      {wide ? (
        <>
          <path d={`M${at} 0V${foot}`} />
          <path class="hdl" d={`M${at - 6} ${foot - 3}h12v7l-6 6-6-6z`} />
        </>
      ) : (
        <>
          <path class="trk" d={`M${left} ${foot}H${right}`} />
          <path class="trk on" d={`M${left} ${foot}H${at}`} />
          <path d={`M${at} 6V${foot - 8}`} />
          <circle class="knob" cx={at} cy={foot} r="9" />
        </>
      )}
    </g>
  );
}
