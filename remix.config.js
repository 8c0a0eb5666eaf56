/** @type {import('@remix-run/dev').VitePluginConfig & { buildDirectory: string }} */
export default {
  appDirectory: 'app',
  buildDirectory: process.env['BUILD_DIR'] ?? 'build',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    // Nothing hydrates: single fetch would encode a loader's data for a client that is not there.
    v3_singleFetch: false,
    // Its /__manifest can be made to hold the process for seconds (CVE-2026-55685).
    v3_lazyRouteDiscovery: false,
  },
}
