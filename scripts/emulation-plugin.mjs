/** One client per page, because a client cannot reset features that another has set. */
const CLIENTS = new WeakMap();

async function clientOf(page) {
  const client = CLIENTS.get(page) ?? (await page.createCDPSession());
  CLIENTS.set(page, client);
  return client;
}

/**
 * A command for the browser tests that emulates media features by name. The runner's own command supports colour schemes and print, but not
 * forced colours.
 */
export const emulation = () => ({
  name: 'emulation',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const client = await clientOf(session.browser.getPage(session.id));
    await client.send('Emulation.setEmulatedMedia', {
      media: payload.media ?? '',
      features: Object.entries(payload.features ?? {}).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
});
