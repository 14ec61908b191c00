import { config } from 'zod/mini';

// zod probes `new Function`, which the content security policy reports as a violation. This must run before any schema
// is made, so it is a module of its own and the first import of the entry.
config({ jitless: true });
