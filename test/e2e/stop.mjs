export default async function stop() {
  const { server, browser } = globalThis.endToEnd;
  await browser.close();
  await server.close();
}
