/** How many straight pieces a curve is drawn in. */
const pieces = 24;

/**
 * The corners of one tie as triangles, the same for all: [place on the curve 0..1, side -1 or 1, 0 the line | 1 its end].
 * The end, a head or a bar, is one square over the curve's last pixels.
 */
export function corners(): number[][] {
  const quad = (from: number, to: number, part: number) => [
    [from, -1, part],
    [from, 1, part],
    [to, -1, part],
    [to, -1, part],
    [from, 1, part],
    [to, 1, part],
  ];
  const line = Array.from({ length: pieces }, (_, index) => quad(index / pieces, (index + 1) / pieces, 0));
  return [...line.flat(), ...quad(0, 1, 1)];
}

/** Places the corners: a quadratic curve, as wide as the line and its casing; `v_along` is the way from its start in pixels. */
export const vertexShader = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_casing;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_bend;
attribute float a_width;
attribute float a_trim;
attribute vec3 a_style;
attribute vec3 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_pixels;

varying vec4 v_color;
varying vec4 v_casing;
varying float v_across;
varying float v_along;
varying float v_left;
varying float v_half;
varying float v_part;
varying vec3 v_style;

const float bias = 255.0 / 254.0;

vec2 pixel(vec2 place) {
  return ((u_matrix * vec3(place, 1.0)).xy + 1.0) * 0.5 * u_size;
}

vec2 at(vec2 a, vec2 b, vec2 c, float t) {
  return mix(mix(a, b, t), mix(b, c, t), t);
}

void main() {
  vec2 a = pixel(a_source);
  vec2 c = pixel(a_target);
  vec2 way = c - a;
  vec2 b = 0.5 * (a + c) + vec2(way.y, -way.x) * a_bend;

  float whole = 0.0;
  float along = 0.0;
  vec2 last = a;
  for (int i = 1; i <= ${pieces}; i++) {
    float t = float(i) / ${pieces}.0;
    vec2 next = at(a, b, c, t);
    whole += distance(last, next);
    if (t <= a_corner.x + 0.001) along = whole;
    last = next;
  }

  float trim = a_trim * u_pixels;
  float half_width = 0.5 * a_width * u_pixels;
  float reach = half_width + (a_casing.a > 0.0 ? 1.5 : 0.0) * u_pixels + 1.0;
  vec2 place = at(a, b, c, a_corner.x);
  vec2 ahead = normalize(mix(b - a, c - b, a_corner.x));

  if (a_corner.z > 0.5) {
    ahead = normalize(c - at(a, b, c, 1.0 - min(0.3, (trim + 6.0 * u_pixels) / whole)));
    reach = 8.0 * u_pixels;
    float back = mix(12.0 * u_pixels, -3.0 * u_pixels, a_corner.x);
    place = c - ahead * (trim + back);
    along = -back;
  }

  v_across = a_corner.y * reach;
  v_along = along;
  v_left = whole - trim - along;
  v_half = half_width;
  v_part = a_corner.z;
  v_style = a_style;
  v_color = vec4(a_color.rgb, a_color.a * bias);
  v_casing = vec4(a_casing.rgb, a_casing.a * bias);
  vec2 corner = place + vec2(-ahead.y, ahead.x) * v_across;
  gl_Position = vec4(corner / u_size * 2.0 - 1.0, 0.0, 1.0);
}
`;

/** Colours a pixel of the line (dashed, cased) or of its end: `a_style` is pixels on (none are dots), pixels off, and 1 for a bar, 0 for a head. */
export const fragmentShader = /* glsl */ `
precision highp float;

uniform float u_pixels;

varying vec4 v_color;
varying vec4 v_casing;
varying float v_across;
varying float v_along;
varying float v_left;
varying float v_half;
varying float v_part;
varying vec3 v_style;

float within(float distance) {
  return 1.0 - smoothstep(-0.5, 0.5, distance);
}

void main() {
  float across = abs(v_across);
  float ink;
  float casing;
  if (v_part < 0.5) {
    // The line stops under its head.
    float stop = v_style.z > 0.5 ? 0.0 : 4.0 * u_pixels;
    float inside = within(stop - v_left);
    float period = (v_style.x + v_style.y) * u_pixels;
    float place = mod(v_along, max(period, 1.0));
    if (v_style.y <= 0.0) ink = within(across - v_half) * inside;
    else if (v_style.x <= 0.0) ink = within(length(vec2(place - 0.5 * period, across)) - v_half) * inside;
    else ink = within(across - v_half) * inside * within(abs(place - 0.5 * v_style.x * u_pixels) - 0.5 * v_style.x * u_pixels);
    casing = within(across - v_half - 1.5 * u_pixels) * inside;
  } else if (v_style.z > 0.5) {
    vec2 bar = vec2(abs(v_along) - max(0.8 * u_pixels, 0.6 * v_half), across - 5.5 * u_pixels);
    ink = within(max(bar.x, bar.y));
    casing = within(max(bar.x, bar.y) - 1.2 * u_pixels);
  } else {
    float size = 6.0 * u_pixels + v_half;
    float head = max((across + 0.5 * v_along) * 0.894, -v_along - size);
    ink = within(head);
    casing = within(head - 0.9 * u_pixels);
  }
  vec4 under = vec4(v_casing.rgb, 1.0) * v_casing.a * casing;
  vec4 over = vec4(v_color.rgb, 1.0) * v_color.a * ink;
  gl_FragColor = over + under * (1.0 - over.a);
}
`;
