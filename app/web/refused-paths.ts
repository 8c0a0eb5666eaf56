/**
 * Addresses under which Remix answers its own client code. No page of ours hydrates, so nobody asks for them but
 * to attack: CVE-2026-55685 (/__manifest), CVE-2026-34077 (*.data), loader data in JSON (?_data=, ?_routes=).
 * A path that starts with two slashes names another host once it is echoed in a redirect (CVE-2026-53668).
 */
export function isRefusedPath({ pathname, searchParams }: URL): boolean {
  return (
    pathname.startsWith('//') ||
    pathname.startsWith('/__') ||
    pathname.endsWith('.data') ||
    searchParams.has('_data') ||
    searchParams.has('_routes')
  )
}
