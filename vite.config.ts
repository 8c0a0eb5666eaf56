import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [remix(remixConfig)],
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules', '.'], quietDeps: true } } },
  // No script reaches a browser, so none is translated for an old one (which this esbuild cannot do).
  optimizeDeps: { esbuildOptions: { target: 'esnext' } },
  // Every style sheet and picture is a file: the content security policy allows nothing inline.
  build: {
    assetsInlineLimit: 0,
    target: 'esnext',
    rollupOptions: {
      onwarn(warning, warn) {
        // A comment in a package of others, which nobody here can mend.
        if (warning.code !== 'INVALID_ANNOTATION') warn(warning)
      },
    },
  },
})
