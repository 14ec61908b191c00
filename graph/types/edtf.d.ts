/** The part of edtf.js that is used; the package ships no types. */
declare module 'edtf' {
  interface Extended {
    /** Milliseconds since 1970, UTC. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Extended;
}
