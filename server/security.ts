import type { RequestHandler } from 'express';
import helmet from 'helmet';

const own = ["'self'"];
const none = ["'none'"];

/** Headers that keep a page of the service to itself: its own script, style and worker files, no inline code, no frames. */
export function security(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: own,
        styleSrc: own,
        imgSrc: [...own, 'data:', 'blob:'],
        connectSrc: own,
        fontSrc: own,
        workerSrc: own,
        manifestSrc: own,
        baseUri: none,
        formAction: own,
        frameAncestors: none,
      },
    },
    xFrameOptions: { action: 'deny' },
    // The service speaks plain HTTP; whoever puts TLS before it sets this for the whole host.
    strictTransportSecurity: false,
  });
}
