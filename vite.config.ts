import { defineConfig } from 'vite';

export default defineConfig({
  root: 'client',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The content security policy allows no data: script and no inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['client/index.html', 'client/reference/index.html'] },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
